//go:build js

package app

import (
	"strings"
	"syscall/js"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"aicontinent/internal/view/calculator"
	"aicontinent/internal/view/figures"
)

// takeAway saves a figure as a file. The action names the file's kind and the
// figure, as in "take svg adoption".
func (p *program) takeAway(action string) {
	defer recovered()
	kind, id, _ := strings.Cut(strings.TrimPrefix(action, figures.FileVerb+" "), " ")
	page := p.Calculator()
	if app.Getenv("AICONTINENT_HOST") != "files" { // the server writes the same file, but does not know another origin
		page.Origin = app.Getenv("AICONTINENT_ORIGIN")
	}
	if kind == figures.FilePNG {
		if name, svg, ok := page.File(figures.FileSVG, id); ok {
			savePNG(strings.TrimSuffix(name, figures.FileSVG)+figures.FilePNG, svg, func(made bool) { p.notePNG(id, made) })
		}
		return
	}
	if name, content, ok := page.File(kind, id); ok {
		// As bytes, because a string would lose the byte order mark at its start.
		bytes := js.Global().Get("Uint8Array").New(len(content))
		js.CopyBytesToJS(bytes, []byte(content))
		save(name, js.Global().Get("Blob").New([]any{bytes}, map[string]any{"type": calculator.FileType(kind)}))
	}
}

// notePNG makes the page say, or no longer say, that the browser cannot make a PNG
// of a figure.
func (p *program) notePNG(figure string, made bool) {
	before := p.NoPNG
	p.NoPNG = figure
	if made {
		p.NoPNG = ""
	} else {
		p.Say("status", figures.NoPNGText.In(p.Calculator().Lang))
	}
	if p.NoPNG != before {
		p.Show(p.Refresh())
	}
}

// keepFor is how long a browser may take to start saving a file, in milliseconds.
const keepFor = 60_000

// save lets the browser save a blob as a file.
func save(name string, blob js.Value) {
	address := js.Global().Get("URL").Call("createObjectURL", blob)
	link := document().Call("createElement", "a")
	link.Set("href", address)
	link.Set("download", name)
	link.Call("click")
	later(keepFor, func() { js.Global().Get("URL").Call("revokeObjectURL", address) })
}

// pixelRatio is the number of pixels of a PNG for one pixel of the drawing, in each
// direction: enough to print it in a column.
const pixelRatio = 2

// savePNG draws an SVG on a canvas and saves that as a file. Browsers that protect
// against fingerprinting refuse to read a canvas, in several ways; done is told
// whether there is a file.
func savePNG(name, svg string, done func(made bool)) {
	picture := js.Global().Get("Image").New()
	var drawn, failed, made js.Func
	end := func(ok bool) {
		for _, f := range []js.Func{drawn, failed, made} {
			f.Release()
		}
		done(ok)
	}
	drawn = callback(func([]js.Value) {
		if !attempt(func() { draw(picture).Call("toBlob", made) }) {
			end(false)
		}
	})
	failed = callback(func([]js.Value) { end(false) })
	made = callback(func(args []js.Value) {
		end(args[0].Truthy() && attempt(func() { save(name, args[0]) }))
	})
	picture.Set("onload", drawn)
	picture.Set("onerror", failed)
	picture.Set("src", "data:image/svg+xml;charset=utf-8,"+js.Global().Call("encodeURIComponent", svg).String())
}

// draw draws a picture on a canvas, and panics if the canvas cannot be read: some
// browsers return white or noise without an error.
func draw(picture js.Value) (canvas js.Value) {
	canvas = document().Call("createElement", "canvas")
	width, height := picture.Get("naturalWidth").Int()*pixelRatio, picture.Get("naturalHeight").Int()*pixelRatio
	canvas.Set("width", width)
	canvas.Set("height", height)
	brush := canvas.Call("getContext", "2d")
	brush.Set("fillStyle", "rgb(40 120 200)")
	brush.Call("fillRect", 0, 0, 1, 1)
	dot := brush.Call("getImageData", 0, 0, 1, 1).Get("data")
	for i, want := range []int{40, 120, 200} {
		// A small difference is invisible noise.
		if got := dot.Index(i).Int(); got < want-slightly || got > want+slightly {
			panic("what is drawn cannot be read")
		}
	}
	brush.Call("clearRect", 0, 0, 1, 1)
	brush.Call("drawImage", picture, 0, 0, width, height)
	return canvas
}

// slightly is the tolerated difference of a colour component, out of 255.
const slightly = 8
