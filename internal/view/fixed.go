package view

import "aicontinent/internal/markup"

// Fixed gives an element, which has an ID, what it holds: what is the same for
// every scenario, and stands in every document of the page. Its attributes may
// change. The light programs are built without describe and what only that leads
// to (tools/light puts nil in its place): they leave what the server wrote.
func (p *Page) Fixed(n *markup.Node, describe func() markup.Group) *markup.Node {
	if describe == nil || p.Spare && p.Embed == nil {
		n.Attrs = append(n.Attrs, markup.Attribute(markup.Fixed, ""))
		return n
	}
	for _, c := range describe() {
		if c != nil {
			n.Children = append(n.Children, c)
		}
	}
	return n
}

// FixedHelp is a paragraph of help that never changes.
func (p *Page) FixedHelp(id string, describe func() markup.Group) *markup.Node {
	return p.Fixed(markup.El("p", markup.Class("help"), markup.A("id", id)), describe)
}
