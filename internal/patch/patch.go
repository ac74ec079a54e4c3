// Package patch tells what turns one piece of page into another, so that a
// program can change what the browser shows where it differs and nowhere else.
//
// The package is fmt-free and keeps to Go 1.21, since embeds share it.
package patch

import "aicontinent/internal/markup"

// Kind is what an operation does to the node at its path.
type Kind int

// The kinds of operations.
const (
	SetText  Kind = iota // the text becomes Value
	SetAttr              // the attribute Name becomes Value
	DropAttr             // the attribute Name goes
	Replace              // the node becomes Node
	Append               // Node becomes the last child
	Cut                  // the last child goes
)

// Op is one operation. Operations are carried out in order.
type Op struct {
	Kind  Kind
	Path  []int // index of a child on each level, from the root; not to be changed
	Name  string
	Value string
	Node  *markup.Node
}

// Settle gives a piece of page the form that it has in a document: there, texts
// side by side are one, and empty ones are none. Only new nodes may be given.
func Settle(n *markup.Node) {
	last := -1 // of the children that stay
	for _, c := range n.Children {
		switch {
		case c.Tag == "" && c.Text == "":
			continue
		case c.Tag == "" && last >= 0 && n.Children[last].Tag == "":
			n.Children[last] = markup.Text(n.Children[last].Text + c.Text)
			continue
		case c.Tag != "":
			Settle(c)
		}
		last++
		n.Children[last] = c
	}
	n.Children = n.Children[:last+1]
}

// Reconcile gives the new piece of page with every part that is as it was
// replaced by the old one, so that parts can be told apart by address.
func Reconcile(old, new *markup.Node) *markup.Node {
	if old == nil || old.Tag != new.Tag || old.Text != new.Text {
		return new
	}
	same := len(old.Attrs) == len(new.Attrs) && len(old.Children) == len(new.Children)
	for i := 0; same && i < len(old.Attrs); i++ {
		same = old.Attrs[i] == new.Attrs[i]
	}
	for i := range new.Children {
		if i < len(old.Children) {
			new.Children[i] = Reconcile(old.Children[i], new.Children[i])
			same = same && new.Children[i] == old.Children[i]
		}
	}
	if same {
		return old
	}
	return new
}

// Diff gives the operations that turn one piece of page into another, which was
// reconciled with it. Both are settled; the roots have the same tag.
func Diff(old, new *markup.Node) []Op {
	d := differ{}
	d.node(old, new, nil)
	return d.ops
}

type differ struct{ ops []Op }

func (d *differ) node(old, new *markup.Node, path []int) {
	if old == new {
		return
	}
	if old.Tag == "" {
		if old.Text != new.Text {
			d.ops = append(d.ops, Op{Kind: SetText, Path: path, Value: new.Text})
		}
		return
	}
	d.attributes(old, new, path)
	for len(old.Children) > len(new.Children) {
		d.ops = append(d.ops, Op{Kind: Cut, Path: path})
		old = &markup.Node{Tag: old.Tag, Children: old.Children[:len(old.Children)-1]}
	}
	for i := range old.Children {
		d.child(old.Children[i], new.Children[i], path, i)
	}
	for _, c := range new.Children[len(old.Children):] {
		d.ops = append(d.ops, Op{Kind: Append, Path: path, Node: c})
	}
}

// child compares the children at one place. An element with another tag or id
// is another one.
func (d *differ) child(old, new *markup.Node, path []int, i int) {
	if old == new {
		return
	}
	at := make([]int, len(path)+1)
	copy(at, path)
	at[len(path)] = i
	if old.Tag != new.Tag || id(old) != id(new) {
		d.ops = append(d.ops, Op{Kind: Replace, Path: at, Node: new})
		return
	}
	d.node(old, new, at)
}

func (d *differ) attributes(old, new *markup.Node, path []int) {
	for i := range new.Attrs {
		a := &new.Attrs[i]
		if was, ok := old.Attr(a.Name); !ok || was != a.Value {
			d.ops = append(d.ops, Op{Kind: SetAttr, Path: path, Name: a.Name, Value: a.Value})
		}
	}
	for i := range old.Attrs {
		if _, ok := new.Attr(old.Attrs[i].Name); !ok {
			d.ops = append(d.ops, Op{Kind: DropAttr, Path: path, Name: old.Attrs[i].Name})
		}
	}
}

func id(n *markup.Node) string {
	value, _ := n.Attr("id")
	return value
}
