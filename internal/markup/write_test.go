package markup_test

import (
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"aicontinent/internal/markup"

	"github.com/google/go-cmp/cmp"
	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// content lists what each element may contain so that a parser keeps the nesting.
var content = map[string][]string{
	"div":    {"div", "p", "span", "button", "a", "br", "input"},
	"p":      {"span", "br", "input"},
	"span":   {"span", "br"},
	"button": {"span", "br"},
	"a":      {"span", "br"},
}

var attributes = []string{"title", "aria-label", "data-x", "value"}

// build makes a tree below a div as the bytes of a program say, with texts and
// values cut from texts.
func build(program []byte, texts string) *markup.Node {
	root := markup.El("div")
	open := []*markup.Node{root}
	for i, b := range program {
		if i == 400 {
			break
		}
		n := open[len(open)-1]
		choice := int(b >> 3)
		cut := min(choice, len(texts))
		switch b & 7 {
		case 0, 1:
			n.Children = append(n.Children, markup.Text(texts[:cut]))
			texts = texts[cut:]
		case 2:
			name := attributes[choice%len(attributes)]
			if _, has := n.Attr(name); !has {
				n.Attrs = append(n.Attrs, markup.Attribute(name, texts[:cut]))
				texts = texts[cut:]
			}
		case 3:
			if len(open) > 1 {
				open = open[:len(open)-1]
			}
		default:
			tags := content[n.Tag]
			c := markup.El(tags[choice%len(tags)])
			n.Children = append(n.Children, c)
			if !markup.Void(c.Tag) && len(open) < 40 {
				open = append(open, c)
			}
		}
	}
	last := open[len(open)-1]
	last.Children = append(last.Children, markup.Text(texts))
	return root
}

// expected is the tree as a parsed document has it: adjacent texts are joined,
// there are no empty ones, and some characters are replaced.
func expected(n *markup.Node) *markup.Node {
	out := &markup.Node{Tag: n.Tag}
	for _, a := range n.Attrs {
		out.Attrs = append(out.Attrs, markup.Attribute(a.Name, inDocument(a.Value)))
	}
	sortAttributes(out)
	run := ""
	flush := func() {
		if run != "" {
			out.Children = append(out.Children, markup.Text(run))
			run = ""
		}
	}
	for _, c := range n.Children {
		if c.Tag == "" {
			run += inDocument(c.Text)
			continue
		}
		flush()
		out.Children = append(out.Children, expected(c))
	}
	flush()
	return out
}

// sortAttributes sorts by name, because the parser does not keep their order.
func sortAttributes(n *markup.Node) {
	slices.SortFunc(n.Attrs, func(a, b markup.Attr) int { return strings.Compare(a.Name, b.Name) })
}

// held gives a text as a document can hold it.
func inDocument(s string) string {
	return strings.Map(func(r rune) rune {
		switch {
		case r == '\t', r == '\n', r == '\r':
			return r
		case r < 0x20, 0x7f <= r && r <= 0x9f:
			return utf8.RuneError
		}
		return r
	}, s)
}

// parsed converts the tree of an HTML parser.
func parsed(n *html.Node) *markup.Node {
	if n.Type == html.TextNode {
		return markup.Text(n.Data)
	}
	out := markup.El(n.Data)
	if n.Type != html.ElementNode {
		out.Tag = "!"
	}
	for _, a := range n.Attr {
		out.Attrs = append(out.Attrs, markup.Attribute(a.Key, a.Val))
	}
	sortAttributes(out)
	for c := n.FirstChild; c != nil; c = c.NextSibling {
		out.Children = append(out.Children, parsed(c))
	}
	return out
}

// A parser reads back what is written: nothing breaks out of a text or a value.
func FuzzWrite(f *testing.F) {
	f.Add([]byte{0xf8}, `<script>alert("1 & 2")</script><!--`)
	f.Add([]byte{4, 0x1a, 0x22, 0x78, 3, 12, 0x40}, `" onclick='x' a`+"\x00\x1b\r\n\u202f\u0085\xff&amp;&#0;&lt")
	f.Add([]byte{28, 4, 80, 3, 36, 4, 3, 44, 0x2a, 0x88, 52}, "\n\u00a0]]></p></div>\ufffd\u2028🙂\xf0\x9f")
	f.Add([]byte{2, 10, 18, 26, 4, 4, 4, 3, 3, 3}, "")
	f.Fuzz(func(t *testing.T, program []byte, texts string) {
		tree := build(program, texts)
		written := tree.String()
		if !utf8.ValidString(written) {
			t.Fatalf("%q is no UTF-8, want it to be", written)
		}
		body := &html.Node{Type: html.ElementNode, Data: "body", DataAtom: atom.Body}
		nodes, err := html.ParseFragment(strings.NewReader(written), body)
		if err != nil {
			t.Fatal(err)
		}
		if len(nodes) != 1 {
			t.Fatalf("%q is read as %d nodes, want 1", written, len(nodes))
		}
		if want, got := expected(tree), parsed(nodes[0]); !markup.Equal(want, got) {
			t.Fatalf("%q is read otherwise:\n%s", written, cmp.Diff(want, got))
		}
	})
}
