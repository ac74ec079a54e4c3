//go:build js

package main

import (
	"syscall/js"

	"aicontinent/internal/markup"
	"aicontinent/internal/patch"
)

const svgSpace = "http://www.w3.org/2000/svg"

func document() js.Value { return js.Global().Get("document") }

func byID(id string) js.Value { return document().Call("getElementById", id) }

// dataset gives a data attribute of an element, empty where it has none. A
// target can be a text or the document, which have no data.
func dataset(v js.Value, name string) string {
	data := v.Get("dataset")
	if !data.Truthy() {
		return ""
	}
	if s := data.Get(name); s.Truthy() {
		return s.String()
	}
	return ""
}

// apply carries out operations on the document below an element.
func apply(root js.Value, ops []patch.Op) {
	at, path := root, []int(nil) // where the last operation was
	for i := range ops {
		op := &ops[i]
		if !samePath(path, op.Path) {
			at, path = walk(root, op.Path), op.Path
		}
		switch op.Kind {
		case patch.SetText:
			at.Set("data", op.Value)
		case patch.SetAttr:
			at.Call("setAttribute", op.Name, op.Value)
		case patch.DropAttr:
			at.Call("removeAttribute", op.Name)
		case patch.Append:
			at.Call("appendChild", create(op.Node, at.Get("namespaceURI").String() == svgSpace))
		case patch.Cut:
			at.Call("removeChild", at.Get("lastChild"))
		case patch.Replace:
			parent := at.Get("parentNode")
			parent.Call("replaceChild", create(op.Node, parent.Get("namespaceURI").String() == svgSpace), at)
			path = nil // of what is gone
			at = root
		}
	}
}

func samePath(a, b []int) bool {
	if len(a) != len(b) {
		return false
	}
	for i := range a {
		if a[i] != b[i] {
			return false
		}
	}
	return true
}

// walk gives the node at a path.
func walk(at js.Value, path []int) js.Value {
	for _, i := range path {
		at = at.Get("childNodes").Index(i)
	}
	return at
}

// create makes a node with all below it. Inside svg, elements need the
// namespace, or browsers do not draw them.
func create(n *markup.Node, svg bool) js.Value {
	if n.Tag == "" {
		return document().Call("createTextNode", n.Text)
	}
	svg = svg || n.Tag == "svg"
	var e js.Value
	if svg {
		e = document().Call("createElementNS", svgSpace, n.Tag)
	} else {
		e = document().Call("createElement", n.Tag)
	}
	for i := range n.Attrs {
		e.Call("setAttribute", n.Attrs[i].Name, n.Attrs[i].Value)
	}
	for _, c := range n.Children {
		e.Call("appendChild", create(c, svg))
	}
	return e
}

// syncInputs writes to every control the value that it was shown with last. The
// browser keeps what was dragged or typed: after a value was refused or clamped,
// only this puts it right. A field in which somebody types is left alone until
// they are done.
func (f *frame) syncInputs(typedToo bool) {
	f.syncBelow(f.tree, typedToo, document().Get("activeElement"))
}

func (f *frame) syncBelow(n *markup.Node, typedToo bool, active js.Value) {
	if n.Tag == "details" {
		if id, _ := n.Attr("id"); !f.open[id] {
			return
		}
	}
	if n.Tag == "input" {
		if id, ok := n.Attr("id"); ok {
			kind, _ := n.Attr("type")
			want, _ := n.Attr("value")
			input := byID(id)
			if input.Truthy() && (kind != "text" || typedToo || !input.Equal(active)) && input.Get("value").String() != want {
				input.Set("value", want)
			}
		}
	}
	for _, c := range n.Children {
		if c.Tag != "" {
			f.syncBelow(c, typedToo, active)
		}
	}
}

// focusHere moves focus to an element, and reports whether it could take it.
func focusHere(target js.Value) bool {
	options := js.Global().Get("Object").New()
	options.Set("preventScroll", true)
	target.Call("focus", options)
	return document().Get("activeElement").Equal(target)
}

// refocus gives focus a new place after an action whose button is gone: what
// the action was about, or the fold that holds it. Nothing scrolls.
func refocus(id, fold, title string) {
	if id == "" {
		return
	}
	if target := byID(id); target.Truthy() && focusHere(target) {
		return
	}
	if target := byID(fold); target.Truthy() && focusHere(target.Call("querySelector", "summary")) {
		return
	}
	if target := byID(title); target.Truthy() {
		focusHere(target)
	}
}
