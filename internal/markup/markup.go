// Package markup describes a piece of page as plain data: elements, attributes and
// text. Packages chart and view describe what a visitor sees; this package writes
// it as HTML, and package client compares two descriptions and sends the difference
// to the browser.
//
// The package is fmt-free and keeps to Go 1.21, since embeds share it.
package markup

// Node is an element, or a text if Tag is empty. Nodes are not changed after they
// are built, because they are kept and compared between renderings.
type Node struct {
	Tag      string
	Text     string
	Attrs    []Attr
	Children []*Node
}

// Attr is an attribute. An empty Value means a boolean attribute that is present,
// such as hidden or disabled; an absent one has no Attr.
type Attr struct {
	Name, Value string
}

// Group is a list of nodes, which become children of the element.
type Group []*Node

// Part is what an element is made of: an [Attr], a [*Node], a [Group], or nil for
// nothing.
type Part interface {
	isPart()
}

func (Attr) isPart()  {}
func (*Node) isPart() {}
func (Group) isPart() {}

// El makes an element of its parts. Its type switch has Attr last, because GopherJS
// allocates an empty one for every part of another type.
func El(tag string, parts ...Part) *Node {
	n := &Node{Tag: tag}
	for _, part := range parts {
		switch part := part.(type) {
		case nil:
		case *Node:
			if part != nil {
				n.Children = append(n.Children, part)
			}
		case Group:
			for _, c := range part {
				if c != nil {
					n.Children = append(n.Children, c)
				}
			}
		case Attr:
			if part.Name != "" {
				n.Attrs = append(n.Attrs, part)
			}
		}
	}
	return n
}

// Text makes a text, which is escaped when it is written.
func Text(s string) *Node { return &Node{Text: s} }

// Attribute makes an attribute that stands in a list of them.
func Attribute(name, value string) Attr { return Attr{name, value} }

// A makes an attribute as a part of an element.
func A(name, value string) Part { return Attr{name, value} }

// Class makes a class attribute.
func Class(value string) Part { return Attr{"class", value} }

// Flag makes a boolean attribute if on is true, and nothing otherwise.
func Flag(name string, on bool) Attr {
	if !on {
		return Attr{}
	}
	return Attr{name, ""}
}

// When returns the part if on is true, and nothing otherwise.
func When(on bool, p Part) Part {
	if !on {
		return nil
	}
	return p
}

// Attr returns the value of an attribute, and whether the element has it.
func (n *Node) Attr(name string) (string, bool) {
	for i := range n.Attrs {
		if n.Attrs[i].Name == name {
			return n.Attrs[i].Value, true
		}
	}
	return "", false
}

// Unseen marks a stub: an element that stands for one in the document which is not
// visible at the moment and is to be left unchanged.
const Unseen = "data-unseen"

// Stub makes a stub with an ID.
func Stub(tag, id string) *Node { return El(tag, A("id", id), A(Unseen, "")) }

// IsStub reports whether an element is a stub.
func (n *Node) IsStub() bool {
	_, is := n.Attr(Unseen)
	return is
}

// Late marks an element with an ID, other than a figure, that programs describe later
// where it is outside the window.
var Late = A("data-late", "")

// Fixed marks an element with an ID whose content in the document is to be kept,
// because it is the same for every scenario and only the server writes it.
const Fixed = "data-fixed"

// Walk calls visit for the node and all below it, in document order.
func (n *Node) Walk(visit func(*Node)) {
	visit(n)
	for _, c := range n.Children {
		c.Walk(visit)
	}
}

// Content returns the text of the node and everything below it.
func (n *Node) Content() string {
	if n.Tag == "" {
		return n.Text
	}
	s := ""
	for _, c := range n.Children {
		s += c.Content()
	}
	return s
}

// Equal reports whether two pieces of page are the same.
func Equal(a, b *Node) bool {
	if a == b {
		return true
	}
	if a == nil || b == nil || a.Tag != b.Tag || a.Text != b.Text ||
		len(a.Attrs) != len(b.Attrs) || len(a.Children) != len(b.Children) {
		return false
	}
	for i := range a.Attrs {
		if a.Attrs[i] != b.Attrs[i] {
			return false
		}
	}
	for i := range a.Children {
		if !Equal(a.Children[i], b.Children[i]) {
			return false
		}
	}
	return true
}

// Hook names a part of a page by a word that does not change when the page is built
// another way: tests and host pages find it by data-part.
func Hook(part string) Part { return A("data-part", part) }

// Hidden is a text for screen readers alone.
func Hidden(s string) *Node { return El("span", Class("hidden"), Text(s)) }
