package app

import (
	"strings"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"aicontinent/internal/markup"
	"aicontinent/internal/scenario"
)

func document() app.Value { return app.Window().Get("document") }

func byID(id string) app.Value { return document().Call("getElementById", id) }

// dataset gives a data attribute of an element, empty where it has none. A
// target can be a text or the document, which have no data.
func dataset(v app.Value, name string) string {
	data := v.Get("dataset")
	if !data.Truthy() {
		return ""
	}
	if s := data.Get(name); s.Truthy() {
		return s.String()
	}
	return ""
}

// isTyped reports whether texts are typed into an element.
func isTyped(v app.Value) bool {
	switch v.Get("tagName").String() {
	case "INPUT":
		switch v.Get("type").String() {
		case "range", "button", "submit", "reset", "checkbox", "radio":
			return false
		}
		return true
	case "TEXTAREA":
		return true
	}
	return v.Get("isContentEditable").Truthy()
}

// isNobodys reports whether an event's target says that nothing has focus.
func isNobodys(v app.Value) bool {
	return v.Equal(document()) || v.Equal(document().Get("body")) || v.Equal(document().Get("documentElement"))
}

// owns reports whether an element is one of the page's, and not of a stranger's:
// what has a tag of somebody's own, within the page, may hide a field.
func (c *calculator) owns(v app.Value) bool {
	return c.JSValue().Call("contains", v).Bool() && !strings.Contains(v.Get("tagName").String(), "-")
}

// locationQuery gives the query of the address. Where its ampersands were escaped
// once too often, it goes on in what the browser takes for the fragment.
func locationQuery() string {
	location := app.Window().Get("location")
	return scenario.Query("?" + strings.TrimPrefix(location.Get("search").String(), "?") + location.Get("hash").String())
}

// focusOn moves focus to an element and brings it into view.
func focusOn(id string) {
	target := byID(id)
	if target.Truthy() && target.Get("tagName").String() == "DETAILS" {
		target = target.Call("querySelector", "summary")
	}
	if target.Truthy() {
		target.Call("scrollIntoView")
		target.Call("focus", map[string]any{"preventScroll": true})
	}
}

// valueOf gives the value of an input, or of the option chosen in a menu.
func valueOf(n *markup.Node) string {
	if n.Tag == "select" {
		for _, option := range n.Children {
			if _, chosen := option.Attr("selected"); chosen {
				n = option
			}
		}
	}
	v, _ := n.Attr("value")
	return v
}

// syncInputs writes to every control the value that it was last rendered with.
// The browser keeps what was dragged or typed, go-app compares with what it
// rendered: after a value was refused or clamped, only this puts it right. A
// field in which somebody types is left alone until they are done.
func (c *calculator) syncInputs(typedToo bool) {
	active := document().Get("activeElement")
	c.tree.Walk(func(n *markup.Node) {
		if n.Tag != "input" && n.Tag != "select" {
			return
		}
		id, ok := n.Attr("id")
		if !ok {
			return
		}
		input := byID(id)
		if !input.Truthy() {
			return
		}
		kind, _ := n.Attr("type")
		if kind == "text" && !typedToo && input.Equal(active) {
			return
		}
		want := valueOf(n)
		if input.Get("value").String() != want {
			input.Set("value", want)
		}
		// go-app sets the property alone. WebKit puts the attribute's value into every
		// control of a page that it kept while the reader was elsewhere.
		if n.Tag == "input" && input.Get("defaultValue").String() != want {
			input.Set("defaultValue", want)
		}
	})
}
