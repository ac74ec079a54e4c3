//go:build js

// Package app is go-app's program of a page. It takes over from the light program
// and answers in the same way: through package client, whose operations the script
// of the document (web/client.js) carries out. It is faster at what takes many runs
// of the model, makes files of figures, and moves between pages without loading
// documents. Where workers are allowed, it runs twice: a worker answers, and beside
// the document it only moves between pages.
//
// go-app itself renders one hidden element. The elements of the page are those that
// the server wrote, and stay.
package app

import (
	"fmt"
	"strings"
	"syscall/js"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"aicontinent/internal/client/wire"
	"aicontinent/internal/locale"
	"aicontinent/internal/view"
)

// The pace of the program if it answers beside the document, in milliseconds.
const (
	sliceMs = 6 // work at a time, between frames and the reader's actions
	asleep  = 4 // between slices
)

// program is the page's program.
type program struct {
	wire.Program

	place  place
	client js.Value // web/client.js
	served bool     // the script knows that this program is ready
}

// Load loads the texts for the language of the page, and makes the routes of every
// page in that language. A page in another language is a document of its own, with
// its own texts. Load returns false if the program does not know the page, which is
// then left unchanged.
func Load() (p *program, ok bool) {
	at, ok := here()
	p = &program{place: at, client: js.Global().Get("aiContinentClient")}
	if !ok || !p.client.Truthy() {
		boot().Call("leave")
		return nil, false
	}
	loadTexts(at.Lang)
	p.Pace.Slice, p.Pace.Pause = sliceMs, asleep
	equipped(&p.Program)
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

// loadTexts reads the texts that the script has fetched, or nothing for English,
// which is in the program.
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

// route makes go-app find a page at a path, which it looks up in its own way.
func (p *program) route(path, page string) {
	path = strings.TrimPrefix(decoded(path), siteBase())
	if !strings.HasPrefix(path, "/") {
		path = "/" + path
	}
	app.Route(path, func() app.Composer { return &root{Page: page, program: p} })
}

// Run runs go-app, which renders into an element of its own. It does not return,
// because a Go program that ends cannot be called any more.
func (p *program) Run(goApp func()) {
	holder := document().Call("createElement", "meta")
	holder.Set("id", rootID)
	document().Get("body").Call("prepend", holder)
	if problem := ended(goApp); problem != "" {
		boot().Call("failed", problem)
	}
	select {}
}

// ended runs go-app until it ends, and returns the reason.
func ended(goApp func()) (problem string) {
	defer func() { problem = fmt.Sprint(recover()) }()
	goApp()
	return ""
}

// rootID is the ID of the element that go-app renders.
const rootID = "go-app"

// root is the component that go-app renders. It tells the script when the reader
// moves to another page.
type root struct {
	app.Compo

	Page string

	program *program
}

// Render renders an element without content.
func (r *root) Render() app.UI { return app.Meta().ID(rootID) }

// OnMount moves the element out of the way, and offers the program to the script.
func (r *root) OnMount(app.Context) {
	defer recovered()
	later(0, func() { document().Get("head").Call("append", document().Call("getElementById", rootID)) })
	if r.program.served {
		return
	}
	r.program.served = true
	knows := asked(func(args []js.Value) any { return r.program.place.addressed(args[0].String()) })
	r.program.Serve(r.program.client.Call("join", knows, r.program.place.base), true)
}

// OnNav follows the address when a link to another page, Back or Forward has
// changed it.
func (r *root) OnNav(app.Context) {
	defer recovered()
	r.program.client.Call("visit", view.PageName(r.Page), view.Title(r.program.place.Lang, r.Page))
}

// boot is the script that loads this program, web/app.js.
func boot() js.Value { return js.Global().Get("aiContinent") }

func document() js.Value { return js.Global().Get("document") }
