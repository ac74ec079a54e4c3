//go:build js

package app

import (
	"strings"
	"syscall/js"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"aicontinent/internal/client/wire"
	"aicontinent/internal/view/calculator"
	"aicontinent/internal/view/figures"
)

// equipped gives a program what the light one does not have: rough ranges in its
// answers where they come quickly, and files of figures.
func equipped(p *wire.Program) *wire.Program {
	p.Quick = p.Pace.IsQuick
	p.Files = func(action string) { makeFile(p, action) }
	p.Saved = func(figure string, saved bool) { noteSaved(p, figure, saved) }
	return p
}

// makeFile makes the file of a figure, and has the script save it. The action names
// the file's kind and the figure, as in "take svg adoption".
func makeFile(p *wire.Program, action string) {
	kind, id, _ := strings.Cut(strings.TrimPrefix(action, figures.FileVerb+" "), " ")
	page := p.Calculator()
	if app.Getenv("AICONTINENT_HOST") != "files" { // the server writes the same file, but does not know another origin
		page.Origin = app.Getenv("AICONTINENT_ORIGIN")
	}
	content := kind
	if kind == figures.FilePNG {
		content = figures.FileSVG // which the script draws
	}
	name, text, ok := page.File(content, id)
	if !ok {
		return
	}
	// As bytes, because a string would lose the byte order mark at its start.
	bytes := js.Global().Get("Uint8Array").New(len(text))
	js.CopyBytesToJS(bytes, []byte(text))
	p.Say("file", map[string]any{
		"name": strings.TrimSuffix(name, content) + kind, "type": calculator.FileType(content), "bytes": bytes,
		"draw": kind == figures.FilePNG, "figure": id,
	})
}

// noteSaved makes the page say, or no longer say, that the browser cannot draw the
// PNG of a figure.
func noteSaved(p *wire.Program, figure string, saved bool) {
	before := p.NoPNG
	p.NoPNG = figure
	if saved {
		p.NoPNG = ""
	} else {
		p.Say("status", figures.NoPNGText.In(p.Calculator().Lang))
	}
	if p.NoPNG != before {
		p.Show(p.Refresh())
	}
}
