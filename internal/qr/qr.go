// Package qr draws QR codes. The same text gives the same drawing. Only the server
// and the export use it: no program in a browser contains it.
package qr

import (
	"strconv"

	encoder "github.com/piglig/go-qr"

	"aicontinent/internal/markup"
)

// quiet is the empty margin that readers of codes need, in modules.
const quiet = 4

// SVG draws the code of a text, black on white whatever the page's colours, because
// many readers require that. The label describes the picture for screen readers. It
// fails if the text is too long for a code.
func SVG(text, label string) (*markup.Node, error) {
	code, err := encoder.EncodeText(text, encoder.Medium)
	if err != nil {
		return nil, err
	}
	side := strconv.Itoa(code.Size() + 2*quiet)
	return markup.El("svg", markup.Class("qr"), markup.A("viewBox", "0 0 "+side+" "+side), markup.A("role", "img"), markup.A("aria-label", label), markup.A("shape-rendering", "crispEdges"),
		markup.El("rect", markup.A("width", side), markup.A("height", side), markup.A("fill", "#fff")),
		markup.El("path", markup.A("d", string(outline(code))), markup.A("fill", "#000"))), nil
}

// outline is the path of the dark modules, with adjacent ones joined.
func outline(code *encoder.QrCode) []byte {
	var path []byte
	for y := range code.Size() {
		for x := 0; x < code.Size(); x++ {
			from := x
			for code.Module(x, y) { // Module is false beyond the edge
				x++
			}
			if x == from {
				continue
			}
			path = strconv.AppendInt(append(path, 'M'), int64(from+quiet), 10)
			path = strconv.AppendInt(append(path, ' '), int64(y+quiet), 10)
			width := strconv.Itoa(x - from)
			path = append(path, "h"+width+"v1h-"+width+"z"...)
		}
	}
	return path
}
