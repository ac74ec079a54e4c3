package figures

import (
	"aicontinent/internal/evidence"
	"aicontinent/internal/locale"
	"aicontinent/internal/markup"
	"aicontinent/internal/view"
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
		p.Fixed(markup.El("figcaption", markup.A("id", f.ID+"-source"), markup.Flag("hidden", unseen)), func() markup.Group { return markup.Group{markup.Text(f.Source)} }),
		markup.El("div", markup.Class("more"), markup.A("role", "group"), markup.A("aria-labelledby", f.ID+"-title"), view.OneStop, markup.Flag("hidden", unseen), folds))
	return node
}

// why unfolds the formula in words and the parameters with their sources.
func (p *Page) why(f Figure) *markup.Node {
	list := markup.El("ul")
	values := p.Session.Scenario.Parameters()
	for _, id := range f.Parameters {
		row, ok := evidence.Index(id)
		if !ok {
			continue
		}
		words := evidence.WordsOf(row)
		list.Children = append(list.Children, markup.El("li",
			markup.El("a", markup.A("href", view.Path(p.Base, p.Lang, view.MethodPage)+"#parameter-"+id), markup.Text(words.Name.In(p.Lang))),
			markup.Text(" "), markup.El("b", markup.Text(p.Lang.Quantity(values[row]))),
			p.Fixed(markup.El("span", markup.A("id", f.ID+"-why-"+id)), func() markup.Group {
				return markup.Group{p.TextWith(whyParameter, "unit", words.Unit.In(p.Lang), "grade", p.In(view.GradeName(evidence.Table[row].Grade)), "source", p.In(evidence.SourceOf(row)))}
			})))
	}
	return markup.El("details", markup.Class("fold small"), markup.A("id", f.ID+"-why"),
		p.namedSummary(whyTitle, f.Finding), markup.El("p", markup.Text(f.Why)), markup.El("p", p.Text(whyRests)), list)
}

// FigureFold is a fold of a figure. While it is closed it stays as it was, but
// for the line that opens it, which says the figure's finding.
func (p *Page) FigureFold(id string, title locale.Text, f Figure, describe func() *markup.Node) *markup.Node {
	summary := p.namedSummary(title, f.Finding)
	if n, ok := p.Closed[id]; ok {
		closed := *n
		closed.Children = append([]*markup.Node{summary}, n.Children[1:]...)
		return &closed
	}
	if p.IsShut(id) {
		return markup.El("details", markup.Class("fold small"), markup.A("id", id), summary)
	}
	return describe()
}

// namedSummary is the line that opens a fold of a figure. Who does not see
// where it stands hears which figure it is of.
func (p *Page) namedSummary(title locale.Text, finding string) *markup.Node {
	return markup.El("summary", p.Text(title), markup.Hidden(" – "+finding))
}

var (
	whyTitle     = locale.Text("Why this figure?")
	whyRests     = locale.Text("What it rests on most:")
	whyParameter = locale.Text(" ({unit}) – {grade}. Source: {source}.")
)
