package view

import (
	"aicontinent/internal/evidence"
	"aicontinent/internal/locale"
	"aicontinent/internal/markup"
)

// withFoot ends a figure: with its source and its folds. Where it has no chart these
// say nothing, and are there unseen, since a program may show one next and does
// not have what never changes of them.
func (p *Page) withFoot(node *markup.Node, f Figure, unseen bool) *markup.Node {
	if unseen && p.Embed != nil {
		return node
	}
	folds := markup.Group{p.whyFold(f)}
	if !unseen {
		folds = p.figureFolds(f)
	}
	node.Children = append(node.Children,
		p.fixed(el("figcaption", attr("id", f.ID+"-source"), markup.Flag("hidden", unseen)), func() markup.Group { return markup.Group{plain(f.Source)} }),
		el("div", class("more"), attr("role", "group"), attr("aria-labelledby", f.ID+"-title"), oneStop, markup.Flag("hidden", unseen), folds))
	return node
}

// why unfolds the formula in words and the parameters with their sources.
func (p *Page) why(f Figure) *markup.Node {
	list := el("ul")
	values := p.Session.Scenario.Parameters()
	for _, id := range f.Parameters {
		row, ok := evidence.Index(id)
		if !ok {
			continue
		}
		words := evidence.WordsOf(row)
		list.Children = append(list.Children, el("li",
			el("a", attr("href", Path(p.Base, p.Lang, MethodPage)+"#parameter-"+id), plain(words.Name.In(p.Lang))),
			plain(" "), el("b", plain(p.Lang.Quantity(values[row]))),
			p.fixed(el("span", attr("id", f.ID+"-why-"+id)), func() markup.Group {
				return markup.Group{p.textWith(whyParameter, "unit", words.Unit.In(p.Lang), "grade", p.in(GradeName(evidence.Table[row].Grade)), "source", p.in(evidence.SourceOf(row)))}
			})))
	}
	return el("details", class("fold small"), attr("id", f.ID+"-why"),
		p.namedSummary(whyTitle, f.Finding), el("p", plain(f.Why)), el("p", p.text(whyRests)), list)
}

// figureFold is a fold of a figure. While it is closed it stays as it was, but
// for the line that opens it, which says the figure's finding.
func (p *Page) figureFold(id string, title locale.Text, f Figure, describe func() *markup.Node) *markup.Node {
	summary := p.namedSummary(title, f.Finding)
	if n, ok := p.Closed[id]; ok {
		closed := *n
		closed.Children = append([]*markup.Node{summary}, n.Children[1:]...)
		return &closed
	}
	if p.isShut(id) {
		return el("details", class("fold small"), attr("id", id), summary)
	}
	return describe()
}

// namedSummary is the line that opens a fold of a figure. Who does not see
// where it stands hears which figure it is of.
func (p *Page) namedSummary(title locale.Text, finding string) *markup.Node {
	return el("summary", p.text(title), hidden(" – "+finding))
}

var (
	whyTitle     = locale.Text("Why this figure?")
	whyRests     = locale.Text("What it rests on most:")
	whyParameter = locale.Text(" ({unit}) – {grade}. Source: {source}.")
)
