package client

import (
	"strconv"
	"strings"

	"aicontinent/internal/markup"
)

// Separator ends each word of operations.
//
// Operations are written as words, each ended by a [Separator], which no text of
// a document can hold. An element is addressed from the nearest one with an ID,
// and by its place among the elements of its parent: elements that others put
// into the document count nowhere, and a text is known by the elements that it
// stands between, however a translator may have wrapped it.
//
//	# ID                 the element with this ID; the root where ID is empty
//	> I N                from it, its element I of N; of any number where N is 0
//	= NAME VALUE         sets an attribute
//	- NAME               takes an attribute away
//	t I N TEXT           the text before element I of N becomes TEXT
//	s I K N HTML         elements I to I+K of N, and the texts around them, become HTML
//	m HTML               the element becomes like the one in HTML, as little as can be
const Separator = "\x1f"

// place is the writer's position in the tree.
type place struct {
	within   *place // nil for the root
	node     *markup.Node
	index, n int // among the elements of the place that it is within
}

type writer struct {
	out  strings.Builder
	at   *place
	told bool // the script is at the same element as the writer
}

func (w *writer) word(parts ...string) {
	for _, part := range parts {
		w.out.WriteString(part + Separator)
	}
}

func (w *writer) numbers(numbers ...int) {
	for _, n := range numbers {
		w.word(strconv.Itoa(n))
	}
}

// here moves the script to the writer's element.
func (w *writer) here() {
	if !w.told {
		w.told = true
		w.to(w.at)
	}
}

// to writes the way to a place from the nearest one with an ID.
func (w *writer) to(p *place) {
	id, ok := p.node.Attr("id")
	if ok || p.within == nil {
		w.word("#", id)
		return
	}
	w.to(p.within)
	w.word(">")
	w.numbers(p.index, p.n)
}

func (w *writer) become(n *markup.Node) {
	w.here()
	w.word("m")
	w.html(markup.Group{n})
}

func (w *writer) html(nodes markup.Group) {
	for _, n := range nodes {
		n.Write(&w.out)
	}
	w.word("")
}

// element writes the difference between two versions of an element.
func (w *writer) element(old, new *markup.Node) {
	switch {
	case old == new || new.IsStub():
		return
	case old.IsStub() || isFolded(old) && !isFolded(new):
		w.become(new)
		return
	}
	w.attributes(old, new)
	if !isFolded(new) {
		w.children(old, new)
	} else if len(new.Children) > 0 && len(old.Children) > 0 {
		w.child(old.Children[0], new.Children[0], 0, 0) // its other content is not described
	}
}

func (w *writer) attributes(old, new *markup.Node) {
	if sameAttributes(old, new) {
		return
	}
	for _, a := range new.Attrs {
		if v, ok := old.Attr(a.Name); !ok || v != a.Value {
			w.here()
			w.word("=", a.Name, clean(a.Value))
		}
	}
	for _, a := range old.Attrs {
		if _, ok := new.Attr(a.Name); !ok {
			w.here()
			w.word("-", a.Name)
		}
	}
}

func sameAttributes(old, new *markup.Node) bool {
	if len(old.Attrs) != len(new.Attrs) {
		return false
	}
	for i := range old.Attrs {
		if old.Attrs[i] != new.Attrs[i] {
			return false
		}
	}
	return true
}

// children writes the difference between the children of two elements. Children at
// the start and at the end that are the same elements are changed in place, and
// those between are replaced.
func (w *writer) children(old, new *markup.Node) {
	if sameChildren(old, new) {
		return
	}
	if n, ok := pairs(old, new); ok {
		w.pairs(old, new, n)
		return
	}
	was, is := split(old), split(new)
	first := 0
	for first < len(was.elements) && first < len(is.elements) && isSame(was.elements[first], is.elements[first]) {
		first++
	}
	last := 0
	for last < len(was.elements)-first && last < len(is.elements)-first &&
		isSame(was.elements[len(was.elements)-1-last], is.elements[len(is.elements)-1-last]) {
		last++
	}
	n := len(is.elements)
	shift := n - len(was.elements)
	replaced := shift != 0 || first+last < n
	if replaced {
		w.here()
		w.word("s")
		w.numbers(first, len(was.elements)-last-first, len(was.elements))
		w.html(is.between(first, n-last))
	}
	for i := 0; i <= n; i++ {
		j := i
		if replaced && i >= first {
			if i <= n-last {
				continue // replaced together with its neighbours
			}
			j = i - shift
		}
		if is.texts[i] != was.texts[j] {
			w.here()
			w.word("t")
			w.numbers(i, n)
			w.word(clean(is.texts[i]))
		}
	}
	for i, e := range is.elements {
		j := i
		if i >= first {
			if i < n-last {
				continue
			}
			j = i - shift
		}
		w.child(was.elements[j], e, i, n)
	}
}

// pairs reports whether the children of two elements are one for one versions of each
// other, as they mostly are, with texts only between elements, and counts the elements.
func pairs(old, new *markup.Node) (elements int, ok bool) {
	if len(old.Children) != len(new.Children) {
		return 0, false
	}
	afterText := false
	for i, c := range new.Children {
		before := old.Children[i]
		if c.Tag == "" {
			if before.Tag != "" || afterText {
				return 0, false
			}
			afterText = true
			continue
		}
		if !isSame(before, c) {
			return 0, false
		}
		afterText = false
		elements++
	}
	return elements, true
}

// pairs writes the difference between such children without a copy of them.
func (w *writer) pairs(old, new *markup.Node, n int) {
	at := 0
	for i, c := range new.Children {
		if c.Tag != "" {
			at++
		} else if c.Text != old.Children[i].Text {
			w.here()
			w.word("t")
			w.numbers(at, n)
			w.word(clean(c.Text))
		}
	}
	at = 0
	for i, c := range new.Children {
		if c.Tag != "" {
			w.child(old.Children[i], c, at, n)
			at++
		}
	}
}

func (w *writer) child(old, new *markup.Node, index, n int) {
	if old == new {
		return
	}
	w.at = &place{w.at, new, index, n}
	w.told = false
	w.element(old, new)
	w.at = w.at.within
	w.told = false
}

func sameChildren(old, new *markup.Node) bool {
	if len(old.Children) != len(new.Children) {
		return false
	}
	for i, c := range old.Children {
		if c != new.Children[i] && (c.Tag != "" || new.Children[i].Tag != "" || c.Text != new.Children[i].Text) {
			return false
		}
	}
	return true
}

// content is the children of an element as a parser returns them: elements, and the
// texts before, between and after them, of which there is one more.
type content struct {
	elements []*markup.Node
	texts    []string
}

func split(n *markup.Node) content {
	c := content{texts: []string{""}}
	for _, child := range n.Children {
		if child.Tag != "" {
			c.elements = append(c.elements, child)
			c.texts = append(c.texts, "")
		} else {
			c.texts[len(c.texts)-1] += child.Text
		}
	}
	return c
}

// between returns the elements from one index up to another, with the texts around
// them.
func (c content) between(from, to int) markup.Group {
	nodes := markup.Group{markup.Text(c.texts[from])}
	for i := from; i < to; i++ {
		nodes = append(nodes, c.elements[i], markup.Text(c.texts[i+1]))
	}
	return nodes
}

// isSame reports whether two elements are versions of the same one.
func isSame(old, new *markup.Node) bool {
	if old == new {
		return true
	}
	if old.Tag != new.Tag {
		return false
	}
	a, _ := old.Attr("id")
	b, _ := new.Attr("id")
	return a == b
}

// isFolded reports whether an element is a closed fold, of which only the summary
// is described.
func isFolded(n *markup.Node) bool { return n.Tag == "details" && len(n.Children) < 2 }

// clean returns a text as a parsed document has it: characters that no document may
// contain are replaced, see [markup.Append].
func clean(text string) string {
	if strings.IndexFunc(text, isUnfit) < 0 {
		return text
	}
	return strings.Map(func(r rune) rune {
		if isUnfit(r) {
			return '\uFFFD'
		}
		return r
	}, text)
}

func isUnfit(r rune) bool {
	return r < ' ' && r != '\n' && r != '\t' && r != '\r' || r == '\uFFFD' || r >= 0x7f && r < 0xa0
}
