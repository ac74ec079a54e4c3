package app

import (
	"strings"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"aicontinent/internal/markup"
)

// piece is a part of the page that is rendered again only when what it shows
// changed: View is a new node only then, see markup.Reconcile.
type piece struct {
	app.Compo

	View *markup.Node
}

// Render gives the piece as go-app elements.
func (p *piece) Render() app.UI { return shell(p.View).Body(bodies(p.View, false)...) }

// isPiece reports whether an element is a component of its own.
func isPiece(tag string) bool {
	switch tag {
	case "header", "footer", "section", "figure", "fieldset", "details":
		return true
	}
	return false
}

// element gives a node as a go-app element. Inside svg, elements need the
// namespace, or browsers do not draw them.
func element(n *markup.Node, svg bool) app.UI {
	switch {
	case n.Tag == "":
		return app.Text(n.Text)
	case isPiece(n.Tag):
		return &piece{View: n}
	case markup.Void(n.Tag):
		e := app.ElemSelfClosing(n.Tag)
		for _, a := range n.Attrs {
			e = e.Attr(a.Name, value(a))
		}
		return e
	}
	svg = svg || n.Tag == "svg"
	e := shell(n)
	if svg {
		e = e.XMLNS("http://www.w3.org/2000/svg")
	}
	return e.Body(bodies(n, svg)...)
}

func shell(n *markup.Node) app.HTMLElem {
	e := app.Elem(n.Tag)
	for _, a := range n.Attrs {
		e = e.Attr(a.Name, value(a))
	}
	return e
}

// value gives an attribute's value as go-app takes it: a boolean attribute is
// set as a property, and a path below /web/, as archives have them, is one of
// go-app's own files unless it is a whole address.
func value(a markup.Attr) string {
	switch {
	case a.Value == "":
		return "true"
	case (a.Name == "href" || a.Name == "src") && strings.HasPrefix(a.Value, "/web/"):
		return app.Window().Get("location").Get("origin").String() + a.Value
	}
	return a.Value
}

func bodies(n *markup.Node, svg bool) []app.UI {
	list := make([]app.UI, len(n.Children))
	for i, c := range n.Children {
		list[i] = element(c, svg)
	}
	return list
}
