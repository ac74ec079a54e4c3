package app

import (
	"fmt"
	"strings"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"aicontinent/internal/locale"
	"aicontinent/internal/view"
)

// program is the page's program, which outlives a rendering that fails.
type program struct {
	place    place
	current  *calculator // nil before the first rendering
	failures int         // of renderings
}

// Load makes the routes of every page in every language, as seen from the page
// at hand. It reports false where the program does not know this page: it is
// then left as it is.
func Load() (p *program, ok bool) {
	at, ok := here()
	if !ok {
		boot().Call("leave")
		return nil, false
	}
	p = &program{place: at}
	for _, lang := range locale.Langs {
		for _, page := range view.Pages {
			for _, path := range paths(at.base, lang, page) {
				p.route(path, lang, page)
			}
		}
	}
	if at.path != "" {
		p.route(at.path, at.Lang, at.Page)
	}
	return p, true
}

// route has go-app find a page at a path, in the way that it looks paths up.
func (p *program) route(path string, lang locale.Lang, page string) {
	path = strings.TrimPrefix(decoded(path), siteBase())
	if !strings.HasPrefix(path, "/") {
		path = "/" + path
	}
	app.Route(path, func() app.Composer { return &calculator{Lang: lang, Page: page, program: p} })
}

// Run runs go-app, which ends where a rendering fails: because something else
// took elements out of the document, for example. Then it makes the page whole
// again from the session, once; after that the page goes back to what the server
// wrote, and says so. Run does not return, since a program that is still there
// leaves events to the browser.
func (p *program) Run(goApp func()) {
	const most = 2
	for p.failures < most {
		if problem := ended(goApp); problem != "" {
			report(problem)
			p.failures++
		}
	}
	if p.current != nil {
		p.current.retire()
	}
	boot().Call("failed", "renderings fail")
	select {}
}

// ended runs go-app to its end, and says what ended it.
func ended(goApp func()) (problem string) {
	defer func() { problem = fmt.Sprint(recover()) }()
	goApp()
	return ""
}

// boot is the script of the document, web/app.js.
func boot() app.Value { return app.Window().Get("aiContinent") }
