package markup_test

import (
	"testing"

	"pgregory.net/rapid"

	"aicontinent/internal/markup"
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

func clone(n *markup.Node) *markup.Node {
	c := &markup.Node{Tag: n.Tag, Text: n.Text, Attrs: append([]markup.Attr(nil), n.Attrs...)}
	for _, child := range n.Children {
		c.Children = append(c.Children, clone(child))
	}
	return c
}

func TestReconciledIsTheNewPiece(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		old, new := piece(t, 3), piece(t, 3)
		want := clone(new)
		if got := markup.Reconcile(old, new); !markup.Equal(got, want) {
			t.Fatalf("reconciled:\n%s\nwant\n%s", got, want)
		}
		if again := markup.Reconcile(old, clone(old)); again != old {
			t.Fatalf("the same piece is another:\n%s", again)
		}
	})
}

// What is as it was stays the very same: one number changed leaves the rest.
func TestWhatIsAsItWasStays(t *testing.T) {
	page := func(value string) *markup.Node {
		return markup.El("main", markup.El("p", markup.Text("so "), markup.Text(value)), markup.El("ul", markup.El("li", markup.Text("stays"))))
	}
	old := page("5")
	new := markup.Reconcile(old, page("6"))
	if new == old || new.Children[0] == old.Children[0] || new.Children[0].Children[1].Text != "6" {
		t.Errorf("the number is not the new one:\n%s", new)
	}
	if new.Children[1] != old.Children[1] || new.Children[0].Children[0] != old.Children[0].Children[0] {
		t.Error("what stays is another")
	}
}
