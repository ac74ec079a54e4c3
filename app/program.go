//go:build js

// Package app is go-app's program of a page. It follows the light program, which
// has answered until then, and answers as that one did: by package client, whose
// operations the script of the document (web/client.js) carries out. It is quicker
// at what takes many runs of the model, makes files of figures, and goes from page
// to page without loading.
//
// go-app itself renders one hidden element. The elements of the page are those that
// the server wrote, and stay.
package app

import (
	"fmt"
	"strings"
	"syscall/js"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"aicontinent/internal/client"
	"aicontinent/internal/client/wire"
	"aicontinent/internal/locale"
	"aicontinent/internal/view"
)

// In milliseconds.
const (
	sliceMs = 6  // of work at a time, beside frames and what the reader does
	asleep  = 4  // between slices
	frameMs = 20 // until what was answered is painted
	quickMs = 12 // ranges that come within it are in the answer
)

// program is the page's program.
type program struct {
	wire.Program

	place  place
	client js.Value // web/client.js
	served bool     // the script was told that this program is there
}

// Load takes the texts of the language of the page at hand, and makes the routes of
// every page in that language: a page in another one is a document of its own, with
// texts of its own. It reports false where the program does not know this page: it
// is then left as it is.
func Load() (p *program, ok bool) {
	at, ok := here()
	p = &program{place: at, client: js.Global().Get("aiContinentClient")}
	if !ok || !p.client.Truthy() {
		boot().Call("leave")
		return nil, false
	}
	loadTexts(at.Lang)
	p.Slice, p.Pause, p.Frame = sliceMs, asleep, frameMs
	p.Quick = func(runs int) bool { return p.Within(runs, quickMs) }
	p.Place = func(start *client.Start) { start.Base = p.place.base }
	p.Files = p.takeAway
	for _, page := range view.Pages {
		for _, path := range paths(at.base, at.Lang, page) {
			p.route(path, page)
		}
	}
	if at.path != "" {
		p.route(at.path, at.Page)
	}
	return p, true
}

// loadTexts takes the texts that the script has fetched; none where the language's
// are in the program.
func loadTexts(l locale.Lang) {
	fetched := boot().Get("texts")
	if !fetched.Truthy() {
		return
	}
	table := make([]byte, fetched.Length())
	js.CopyBytesToGo(table, fetched)
	locale.Load(l, string(table))
	boot().Delete("texts")
}

// route has go-app find a page at a path, in the way that it looks paths up.
func (p *program) route(path, page string) {
	path = strings.TrimPrefix(decoded(path), siteBase())
	if !strings.HasPrefix(path, "/") {
		path = "/" + path
	}
	app.Route(path, func() app.Composer { return &root{Page: page, program: p} })
}

// Run runs go-app, which gets an element of its own to render into. It does not
// return: a program that ends cannot be called any more.
func (p *program) Run(goApp func()) {
	holder := document().Call("createElement", "meta")
	holder.Set("id", rootID)
	document().Get("body").Call("prepend", holder)
	if problem := ended(goApp); problem != "" {
		boot().Call("failed", problem)
	}
	select {}
}

// ended runs go-app to its end, and says what ended it.
func ended(goApp func()) (problem string) {
	defer func() { problem = fmt.Sprint(recover()) }()
	goApp()
	return ""
}

// rootID is the ID of what go-app renders.
const rootID = "go-app"

// root is what go-app renders: it says to the script where the reader went.
type root struct {
	app.Compo

	Page string

	program *program
}

// Render shows nothing.
func (r *root) Render() app.UI { return app.Meta().ID(rootID) }

// OnMount moves the element to where it is in nobody's way, and offers the program
// to the script.
func (r *root) OnMount(app.Context) {
	defer recovered()
	later(0, func() { document().Get("head").Call("append", document().Call("getElementById", rootID)) })
	if r.program.served {
		return
	}
	r.program.served = true
	knows := asked(func(args []js.Value) any { return r.program.place.addressed(args[0].String()) })
	r.program.Serve(r.program.client.Call("join", knows), true)
}

// OnNav follows the address where a link to another page, Back or Forward changed
// it.
func (r *root) OnNav(app.Context) {
	defer recovered()
	r.program.client.Call("visit", view.PageName(r.Page), view.Title(r.program.place.Lang, r.Page))
}

// boot is the script that loads this program, web/app.js.
func boot() js.Value { return js.Global().Get("aiContinent") }

func document() js.Value { return js.Global().Get("document") }
