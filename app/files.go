package app

import (
	"strings"
	"time"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"aicontinent/internal/view"
)

// takeAway hands a figure to the visitor as a file: what names its kind and the
// figure, as in "svg adoption".
func (c *calculator) takeAway(what string) {
	kind, id, _ := strings.Cut(what, " ")
	c.run()
	c.analyst.settle()
	p := c.page()
	if !c.static { // the server writes the same file, and knows no other origin
		p.Origin = app.Getenv("AICONTINENT_ORIGIN")
	}
	if kind == view.FilePNG {
		if name, svg, ok := p.File(view.FileSVG, id); ok {
			savePNG(strings.TrimSuffix(name, view.FileSVG)+view.FilePNG, svg)
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

// savePNG draws an SVG on a canvas and keeps that as a file.
func savePNG(name, svg string) {
	picture := app.Window().Get("Image").New()
	var drawn, made app.Func
	drawn = callback(func([]app.Value) {
		defer drawn.Release()
		canvas := document().Call("createElement", "canvas")
		width, height := picture.Get("naturalWidth").Int()*pixelRatio, picture.Get("naturalHeight").Int()*pixelRatio
		canvas.Set("width", width)
		canvas.Set("height", height)
		canvas.Call("getContext", "2d").Call("drawImage", picture, 0, 0, width, height)
		canvas.Call("toBlob", made)
	})
	made = callback(func(args []app.Value) {
		defer made.Release()
		save(name, args[0])
	})
	picture.Set("onload", drawn)
	picture.Set("src", "data:image/svg+xml;charset=utf-8,"+app.Window().Call("encodeURIComponent", svg).String())
}
