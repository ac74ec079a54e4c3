package client_test

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"aicontinent/internal/client"
	"aicontinent/internal/markup"
)

var el, a, text = markup.El, markup.A, markup.Text

// A few operations in their written form.
func TestOperations(t *testing.T) {
	list := func(items ...markup.Part) *markup.Node { return el("ul", items...) }
	li := func(id string) *markup.Node { return el("li", a("id", id)) }
	for _, c := range []struct {
		name     string
		old, new *markup.Node
		want     string
	}{
		{"nothing", el("p", text("a"), el("b")), el("p", text("a"), el("b")), ""},
		{"texts side by side are one", el("p", text("a"), text("b")), el("p", text(""), text("ab")), ""},
		{"a text", el("p", text("a")), el("p", text("b")), "#||t|0|0|b|"},
		{"a text between elements", el("p", el("b"), text("a"), el("b")), el("p", el("b"), text("<"), el("b")), "#||t|1|2|<|"},
		{"what no document holds", el("p"), el("p", text("a\x1fb\x00")), "#||t|0|0|a\ufffdb\ufffd|"},
		{"from the nearest ID", el("div", el("p", a("id", "x"), el("b"), el("i", text("1")))), el("div", el("p", a("id", "x"), el("b"), el("i", text("2")))), "#|x|>|1|2|t|0|0|2|"},
		{"attributes", el("p", a("class", "x"), a("title", "y")), el("p", a("class", "z"), a("hidden", "")), "#||=|class|z|=|hidden||-|title|"},
		{"an element more", list(li("a"), li("c")), list(li("a"), li("b"), li("c")), "#||s|1|0|2|<li id=\"b\"></li>|"},
		{"an element less", list(li("a"), li("b"), text("x"), li("c")), list(li("a"), li("c")), "#||s|1|1|3||"},
		{"another element", el("p", el("b", text("x"))), el("p", el("i", text("x"))), "#||s|0|1|1|<i>x</i>|"},
		{"a stub stays", el("div", markup.Stub("p", "x")), el("div", markup.Stub("p", "x")), ""},
		{"a stub is filled", el("div", markup.Stub("p", "x")), el("div", el("p", a("id", "x"), text("y"))), "#|x|m|<p id=\"x\">y</p>|"},
		{"a part becomes a stub", el("div", el("p", a("id", "x"), text("y"))), el("div", markup.Stub("p", "x")), ""},
		{"a fold is opened", el("div", el("details", el("summary"))), el("div", el("details", el("summary"), text("x"))), "#||>|0|1|m|<details><summary></summary>x</details>|"},
		{"the summary of a closed fold", el("details", el("summary", text("a"))), el("details", el("summary", text("b"))), "#||>|0|0|t|0|0|b|"},
	} {
		var s client.Screen
		s.Show(c.old)
		if got := strings.ReplaceAll(s.Show(c.new), client.Separator, "|"); got != c.want {
			t.Errorf("%s: %q, want %q", c.name, got, c.want)
		}
	}
}

// piece draws a tree from few kinds of parts, so that parts are often the same.
func piece(t *rapid.T, depth int, ids *int) *markup.Node {
	n := el(rapid.SampledFrom([]string{"div", "span", "g"}).Draw(t, "tag"))
	if rapid.IntRange(0, 3).Draw(t, "id") == 0 {
		*ids++
		n.Attrs = append(n.Attrs, markup.Attribute("id", string(rune('a'+*ids))))
	}
	for _, name := range []string{"class", "value"} {
		if rapid.Bool().Draw(t, name) {
			n.Attrs = append(n.Attrs, markup.Attribute(name, rapid.SampledFrom([]string{"a", "b", ""}).Draw(t, "attribute")))
		}
	}
	for range rapid.IntRange(0, 4).Draw(t, "children") {
		if depth == 0 || rapid.Bool().Draw(t, "text") {
			n.Children = append(n.Children, text(rapid.SampledFrom([]string{"", "x", "y<&"}).Draw(t, "text")))
			continue
		}
		n.Children = append(n.Children, piece(t, depth-1, ids))
	}
	return n
}

// Whatever the trees, the operations turn a document of the first into one of the
// second.
func TestOperationsMakeTheNewTree(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		draw := func() *markup.Node { ids := 0; return el("main", piece(t, 3, &ids), piece(t, 3, &ids)) }
		first := draw()
		d := parse(first)
		var s client.Screen
		if err := d.apply(s.Show(first)); err != nil {
			t.Fatal(err)
		}
		for range rapid.IntRange(1, 4).Draw(t, "steps") {
			next := draw()
			operations := s.Show(next)
			if err := d.apply(operations); err != nil {
				t.Fatal(err)
			}
			if diff := cmp.Diff(parse(next).outline(), d.outline()); diff != "" {
				t.Fatalf("-want +got after %q:\n%s", operations, diff)
			}
		}
	})
}
