package patch_test

import (
	"testing"

	"pgregory.net/rapid"

	"aicontinent/internal/markup"
	"aicontinent/internal/patch"
)

// piece draws a piece of page: elements, some with ids, and texts, empty ones
// and ones side by side among them.
func piece(t *rapid.T, depth int) *markup.Node {
	n := markup.El(rapid.SampledFrom([]string{"p", "div", "svg"}).Draw(t, "tag"))
	for _, name := range []string{"class", "id", "value"} {
		if rapid.Bool().Draw(t, name) {
			n.Attrs = append(n.Attrs, markup.A(name, rapid.SampledFrom([]string{"a", "b", ""}).Draw(t, "attribute")))
		}
	}
	for range rapid.IntRange(0, 4).Draw(t, "children") {
		if depth == 0 || rapid.Bool().Draw(t, "text") {
			n.Children = append(n.Children, markup.Text(rapid.SampledFrom([]string{"", "x", "y"}).Draw(t, "text")))
			continue
		}
		n.Children = append(n.Children, piece(t, depth-1))
	}
	return n
}

// carry carries out operations on a copy of a piece, as a program does on the
// document.
func carry(root *markup.Node, ops []patch.Op) *markup.Node {
	root = clone(root)
	for _, op := range ops {
		var parent *markup.Node
		at, last := root, 0
		for _, i := range op.Path {
			parent, last, at = at, i, at.Children[i]
		}
		switch op.Kind {
		case patch.SetText:
			at.Text = op.Value
		case patch.SetAttr:
			drop(at, op.Name)
			at.Attrs = append(at.Attrs, markup.A(op.Name, op.Value))
		case patch.DropAttr:
			drop(at, op.Name)
		case patch.Replace:
			parent.Children[last] = clone(op.Node)
		case patch.Append:
			at.Children = append(at.Children, clone(op.Node))
		case patch.Cut:
			at.Children = at.Children[:len(at.Children)-1]
		}
	}
	return root
}

func drop(n *markup.Node, name string) {
	for i := range n.Attrs {
		if n.Attrs[i].Name == name {
			n.Attrs = append(n.Attrs[:i], n.Attrs[i+1:]...)
			return
		}
	}
}

func clone(n *markup.Node) *markup.Node {
	c := &markup.Node{Tag: n.Tag, Text: n.Text, Attrs: append([]markup.Attr(nil), n.Attrs...)}
	for _, child := range n.Children {
		c.Children = append(c.Children, clone(child))
	}
	return c
}

// same compares two pieces; attributes in any order.
func same(a, b *markup.Node) bool {
	if a.Tag != b.Tag || a.Text != b.Text || len(a.Attrs) != len(b.Attrs) || len(a.Children) != len(b.Children) {
		return false
	}
	for _, attr := range a.Attrs {
		if v, ok := b.Attr(attr.Name); !ok || v != attr.Value {
			return false
		}
	}
	for i := range a.Children {
		if !same(a.Children[i], b.Children[i]) {
			return false
		}
	}
	return true
}

func TestOperationsGiveTheNewPiece(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		old, new := piece(t, 3), piece(t, 3)
		new.Tag = old.Tag
		patch.Settle(old)
		patch.Settle(new)
		want := clone(new)
		new = patch.Reconcile(old, new)
		if !same(new, want) {
			t.Fatalf("reconciled:\n%s\nwant\n%s", new, want)
		}
		ops := patch.Diff(old, new)
		if got := carry(old, ops); !same(got, want) {
			t.Fatalf("from\n%s\ngot\n%s\nwant\n%s\nby %v", old, got, want, ops)
		}
		if same(old, want) && len(ops) > 0 {
			t.Fatalf("%v for the same piece", ops)
		}
	})
}

// What is as it was is not touched: one number changed is one operation.
func TestOneChangeIsOneOperation(t *testing.T) {
	page := func(value string) *markup.Node {
		return markup.El("main", markup.El("p", markup.Text("so "), markup.Text(value)), markup.El("ul", markup.El("li", markup.Text("stays"))))
	}
	old, new := page("5"), page("6")
	patch.Settle(old)
	patch.Settle(new)
	new = patch.Reconcile(old, new)
	ops := patch.Diff(old, new)
	if len(ops) != 1 || ops[0].Kind != patch.SetText || ops[0].Value != "so 6" {
		t.Errorf("operations: %v", ops)
	}
	if new.Children[1] != old.Children[1] {
		t.Error("the list that stays is another")
	}
}
