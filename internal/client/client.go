// Package client is the protocol between the script of a document (web/client.js)
// and the programs that answer it, as Go values: what the reader did, and what to
// change in the document. The script receives every event and makes every change;
// the programs never see the document.
//
// A program describes the page as a tree of markup, compares it with the tree that
// the document has already, and sends the difference as operations: see [Screen].
//
// The package is fmt-free and keeps to Go 1.21, since the light programs share it.
package client

import "aicontinent/internal/markup"

// Screen is what the document shows, as far as its program knows. The zero Screen
// knows nothing.
type Screen struct{ tree *markup.Node }

// Show returns the operations that make the document show a tree, and remembers the
// tree. Parts of the document that are unknown are replaced by HTML.
func (s *Screen) Show(tree *markup.Node) string {
	var w writer
	w.at = &place{node: tree}
	if s.tree == nil {
		w.become(tree)
	} else {
		w.element(s.tree, tree)
	}
	s.tree = tree
	return w.out.String()
}

// ShowPart is Show for one element with an ID, after the rest of the tree has been
// shown. It does nothing if the element is not shown.
func (s *Screen) ShowPart(id string, part *markup.Node) string {
	old := s.Find(id)
	if old == nil || part == nil {
		return ""
	}
	var w writer
	w.at = &place{node: part}
	w.element(old, part)
	s.replace(old, part)
	return w.out.String()
}

func (s *Screen) replace(old, part *markup.Node) {
	if s.tree == old {
		s.tree = part
	}
	s.tree.Walk(func(n *markup.Node) {
		for i, c := range n.Children {
			if c == old {
				n.Children[i] = part
			}
		}
	})
}

// Again returns the operations that repair the elements with some IDs, because the
// document was not as the previous operations expected. An empty ID stands for the
// whole document.
func (s *Screen) Again(ids []string) string {
	var w writer
	if s.tree == nil {
		return ""
	}
	for _, id := range ids {
		node := s.tree
		if id != "" {
			node = s.Find(id)
		}
		if node != nil && !node.IsStub() {
			w.at, w.told = &place{node: node}, false
			w.become(node)
		}
	}
	return w.out.String()
}

// Find returns the element with an ID as it is shown, or nil.
func (s *Screen) Find(id string) *markup.Node {
	if s.tree == nil {
		return nil
	}
	return find(s.tree, id)
}

// Walk calls visit for each element that is shown. If visit returns false, the
// elements inside are skipped.
func (s *Screen) Walk(visit func(*markup.Node) bool) {
	if s.tree != nil {
		walk(s.tree, visit)
	}
}

func walk(n *markup.Node, visit func(*markup.Node) bool) {
	if n.Tag == "" || !visit(n) {
		return
	}
	for _, c := range n.Children {
		walk(c, visit)
	}
}

func find(n *markup.Node, id string) *markup.Node {
	if v, ok := n.Attr("id"); ok && v == id {
		return n
	}
	for _, c := range n.Children {
		if c.Tag == "" {
			continue
		}
		if found := find(c, id); found != nil {
			return found
		}
	}
	return nil
}
