package app

import (
	"strings"
	"time"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"aicontinent/internal/view"
)

// takeAway hands a figure to the visitor as a file: what names its kind and the
// figure, as in "svg adoption".
func (c *calculator) takeAway(ctx app.Context, what string) {
	kind, id, _ := strings.Cut(what, " ")
	c.run()
	c.analyst.settle()
	p := c.page()
	if !c.static { // the server writes the same file, and knows no other origin
		p.Origin = app.Getenv("AICONTINENT_ORIGIN")
	}
	if kind == view.FilePNG {
		if name, svg, ok := p.File(view.FileSVG, id); ok {
			savePNG(strings.TrimSuffix(name, view.FileSVG)+view.FilePNG, svg, func(made bool) { c.notePNG(ctx, id, made) })
		}
		return
	}
	if name, content, ok := p.File(kind, id); ok {
		// As bytes: a text would lose the mark of the order of bytes at its start.
		bytes := app.Window().Get("Uint8Array").New(len(content))
		app.CopyBytesToJS(bytes, []byte(content))
		save(name, app.Window().Get("Blob").New([]any{bytes}, map[string]any{"type": view.FileType(kind)}))
	}
}

// notePNG has the page say beside a figure's files that there is no PNG of it,
// or no longer say so.
func (c *calculator) notePNG(ctx app.Context, figure string, made bool) {
	dispatch(ctx, func(ctx app.Context) {
		if made {
			c.noPNG = ""
			return
		}
		c.noPNG = figure
		afterRendering(ctx, func() { announce(view.NoPNGText.In(c.Lang)) })
	})
}

// keepFor is how long a browser may take to begin with a file.
const keepFor = time.Minute

// save has the browser keep a blob as a file.
func save(name string, blob app.Value) {
	address := app.Window().Get("URL").Call("createObjectURL", blob)
	link := document().Call("createElement", "a")
	link.Set("href", address)
	link.Set("download", name)
	link.Call("click")
	later(keepFor, func() { app.Window().Get("URL").Call("revokeObjectURL", address) })
}

// pixelRatio is how many pixels of a PNG one of the drawing becomes, on each
// side: enough for print in a column.
const pixelRatio = 2

// savePNG draws an SVG on a canvas and keeps that as a file. Browsers that guard
// against fingerprints refuse to read a canvas, in one of several ways; done is
// told whether there is a file.
func savePNG(name, svg string, done func(made bool)) {
	picture := app.Window().Get("Image").New()
	var drawn, failed, made app.Func
	end := func(ok bool) {
		for _, f := range []app.Func{drawn, failed, made} {
			f.Release()
		}
		done(ok)
	}
	drawn = callback(func([]app.Value) {
		if !attempt(func() { draw(picture).Call("toBlob", made) }) {
			end(false)
		}
	})
	failed = callback(func([]app.Value) { end(false) })
	made = callback(func(args []app.Value) {
		end(args[0].Truthy() && attempt(func() { save(name, args[0]) }))
	})
	picture.Set("onload", drawn)
	picture.Set("onerror", failed)
	picture.Set("src", "data:image/svg+xml;charset=utf-8,"+app.Window().Call("encodeURIComponent", svg).String())
}

// draw draws a picture on a canvas, and panics where what is drawn there cannot
// be read: some browsers answer with white or with noise and say nothing.
func draw(picture app.Value) (canvas app.Value) {
	canvas = document().Call("createElement", "canvas")
	width, height := picture.Get("naturalWidth").Int()*pixelRatio, picture.Get("naturalHeight").Int()*pixelRatio
	canvas.Set("width", width)
	canvas.Set("height", height)
	brush := canvas.Call("getContext", "2d")
	brush.Set("fillStyle", "rgb(40 120 200)")
	brush.Call("fillRect", 0, 0, 1, 1)
	dot := brush.Call("getImageData", 0, 0, 1, 1).Get("data")
	for i, want := range []int{40, 120, 200} {
		// A few units more or less are noise that nobody sees.
		if got := dot.Index(i).Int(); got < want-slightly || got > want+slightly {
			panic("what is drawn cannot be read")
		}
	}
	brush.Call("clearRect", 0, 0, 1, 1)
	brush.Call("drawImage", picture, 0, 0, width, height)
	return canvas
}

// slightly is how much of 255 a color may be off.
const slightly = 8
