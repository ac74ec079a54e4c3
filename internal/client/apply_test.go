package client_test

import (
	"errors"
	"fmt"
	"slices"
	"strconv"
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	"aicontinent/internal/client"
	"aicontinent/internal/markup"
)

// document is a parsed document to which operations are applied in the same way as
// web/client.js does, but strictly: anything unexpected is an error.
type document struct {
	root   *html.Node
	served *html.Node // as the server wrote it, to fill fixed elements that were removed
}

func parse(n *markup.Node) *document {
	text := n.String()
	return &document{fragment(nil, text)[0], fragment(nil, text)[0]}
}

func fragment(parent *html.Node, text string) []*html.Node {
	if parent == nil {
		parent = &html.Node{Type: html.ElementNode, Data: "body", DataAtom: atom.Body}
	}
	nodes, err := html.ParseFragment(strings.NewReader(text), parent)
	if err != nil {
		panic(err)
	}
	return nodes
}

// outline writes a document for comparison, with attributes in order.
func (d *document) outline() string {
	var lines []string
	var walk func(n *html.Node, depth int)
	walk = func(n *html.Node, depth int) {
		pad := strings.Repeat(" ", depth)
		if n.Type != html.ElementNode {
			lines = append(lines, pad+strconv.Quote(n.Data))
			return
		}
		var attributes []string
		for _, a := range n.Attr {
			attributes = append(attributes, a.Key+"="+strconv.Quote(a.Val))
		}
		slices.Sort(attributes)
		lines = append(lines, pad+n.Data+" "+n.Namespace+" "+strings.Join(attributes, " "))
		if n.Data == "details" && takesLong(value(n, "id")) {
			return
		}
		for c := range n.ChildNodes() {
			walk(c, depth+1)
		}
	}
	walk(d.root, 0)
	return strings.Join(lines, "\n")
}

func (d *document) byID(id string) *html.Node { return within(d.root, id) }

func within(root *html.Node, id string) *html.Node {
	if value(root, "id") == id {
		return root
	}
	for n := range root.Descendants() {
		if n.Type == html.ElementNode && value(n, "id") == id {
			return n
		}
	}
	return nil
}

func value(n *html.Node, name string) string {
	for _, a := range n.Attr {
		if a.Key == name {
			return a.Val
		}
	}
	return ""
}

func elementsOf(n *html.Node) []*html.Node {
	var list []*html.Node
	for c := range n.ChildNodes() {
		if c.Type == html.ElementNode {
			list = append(list, c)
		}
	}
	return list
}

// apply carries out operations.
func (d *document) apply(operations string) (err error) {
	defer func() {
		if problem := recover(); problem != nil {
			err = fmt.Errorf("applying %q panics: %v", operations, problem)
		}
	}()
	words := strings.Split(operations, client.Separator)
	at := d.root
	next := func() string {
		word := words[0]
		words = words[1:]
		return word
	}
	number := func() int {
		n, err := strconv.Atoi(next())
		if err != nil {
			panic(err)
		}
		return n
	}
	counted := func(n int) []*html.Node {
		list := elementsOf(at)
		if n != 0 && len(list) != n {
			panic(fmt.Sprintf("%d elements in <%s id=%q>, want %d", len(list), at.Data, value(at, "id"), n))
		}
		return list
	}
	for len(words) > 1 {
		switch operation := next(); operation {
		case "#":
			if id := next(); id == "" {
				at = d.root
			} else if at = d.byID(id); at == nil {
				panic("nothing has the ID " + id)
			}
		case ">":
			i, n := number(), number()
			at = counted(n)[i]
		case "=":
			set(at, next(), next())
		case "-":
			name := next()
			at.Attr = slices.DeleteFunc(at.Attr, func(a html.Attribute) bool { return a.Key == name })
		case "t":
			i, n := number(), number()
			list := counted(n)
			replace(at, around(list, i-1), around(list, i), textNodes(next()))
		case "s":
			i, k, n := number(), number(), number()
			list := counted(n)
			nodes := fragment(&html.Node{Type: html.ElementNode, Data: at.Data, DataAtom: at.DataAtom, Namespace: at.Namespace}, next())
			for _, n := range nodes {
				d.fill(n)
			}
			replace(at, around(list, i-1), around(list, i+k), nodes)
		case "m":
			d.become(at, fragment(at.Parent, next())[0])
		default:
			return errors.New("no operation: " + operation)
		}
	}
	return nil
}

func set(n *html.Node, name, v string) {
	for i := range n.Attr {
		if n.Attr[i].Key == name {
			n.Attr[i].Val = v
			return
		}
	}
	n.Attr = append(n.Attr, html.Attribute{Key: name, Val: v})
}

func textNodes(text string) []*html.Node {
	if text == "" {
		return nil
	}
	return []*html.Node{{Type: html.TextNode, Data: text}}
}

// around returns an element of a list, or nil before the first and after the last.
func around(list []*html.Node, i int) *html.Node {
	if i < 0 || i >= len(list) {
		return nil
	}
	return list[i]
}

// replace replaces everything between two children by nodes.
func replace(parent, after, before *html.Node, nodes []*html.Node) {
	first := parent.FirstChild
	if after != nil {
		first = after.NextSibling
	}
	for first != before {
		next := first.NextSibling
		parent.RemoveChild(first)
		first = next
	}
	for _, n := range nodes {
		parent.InsertBefore(n, before)
	}
}

// become changes an element so that it equals another, except for what the other
// leaves open.
func (d *document) become(was, is *html.Node) {
	if slices.ContainsFunc(is.Attr, func(a html.Attribute) bool { return a.Key == markup.Unseen }) {
		return
	}
	if was.Attr = is.Attr; take(was, markup.Fixed) {
		return
	}
	old, new := slices.Collect(was.ChildNodes()), slices.Collect(is.ChildNodes())
	folded := was.Data == "details" && len(new) < 2
	for i, n := range new {
		switch {
		case i < len(old) && old[i].Type == n.Type && old[i].Data == n.Data && value(old[i], "id") == value(n, "id"):
			if n.Type == html.ElementNode {
				d.become(old[i], n)
			}
			continue
		case i < len(old):
			d.fill(n)
			is.RemoveChild(n)
			was.InsertBefore(n, old[i])
			was.RemoveChild(old[i])
		default:
			d.fill(n)
			is.RemoveChild(n)
			was.AppendChild(n)
		}
	}
	for i := len(new); i < len(old) && !folded; i++ {
		was.RemoveChild(old[i])
	}
}

// fill returns fixed elements the content that the server wrote: the same nodes if they
// are still in the document, and otherwise a copy.
func (d *document) fill(n *html.Node) {
	holes := []*html.Node{n}
	for below := range n.Descendants() {
		holes = append(holes, below)
	}
	for _, hole := range holes {
		if !take(hole, markup.Fixed) {
			continue
		}
		id := value(hole, "id")
		own := d.byID(id)
		if own == nil {
			if own = within(d.served, id); own == nil {
				panic("the server wrote no " + id)
			}
			own = copyOf(own)
		}
		for _, c := range slices.Collect(own.ChildNodes()) {
			own.RemoveChild(c)
			hole.AppendChild(c)
		}
		if hole.FirstChild == nil {
			panic("nothing stays in " + id)
		}
	}
}

// take removes an attribute, and reports whether it was present.
func take(n *html.Node, name string) bool {
	before := len(n.Attr)
	n.Attr = slices.DeleteFunc(n.Attr, func(a html.Attribute) bool { return a.Key == name })
	return len(n.Attr) < before
}

func copyOf(n *html.Node) *html.Node {
	var text strings.Builder
	if err := html.Render(&text, n); err != nil {
		panic(err)
	}
	return fragment(n.Parent, text.String())[0]
}
