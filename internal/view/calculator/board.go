package calculator

import (
	"aicontinent/internal/locale"
	"aicontinent/internal/markup"
	"aicontinent/internal/scenario"
	"aicontinent/internal/view"
)

// controls is the board: one form, which a server answers without scripts. Its
// folds are tabs where the screen is wide: one is open at a time, and the first,
// which holds nothing, closes the others, so that the split is seen again.
func (p *Page) controls() *markup.Node {
	return p.Form(view.CalculatorPage, p.Session.Query()+"&",
		markup.El("div", markup.Class("board"), view.OneStop,
			markup.El("details", markup.Class("tab"), markup.A("id", splitTabID), markup.A("name", "board"), markup.El("summary", p.Text(view.SplitTab))),
			p.SplitPanel(),
			p.Fold(view.FirmsID, p.FirmsPanel),
			p.Fold(view.ChoicesID, func() *markup.Node {
				return p.LeversPanel(view.ChoicesID, view.MoreChoices, view.MoreChoicesHint, scenario.Choice)
			}),
			p.Fold(view.BeliefsID, p.beliefsPanel)),
		p.printed(),
		p.Submit())
}

// deeper is what goes further than the board, as wide as the page. Its controls
// are of the board's form.
func (p *Page) deeper() *markup.Node {
	part := markup.El("section", markup.Class("deeper"), markup.A("aria-label", p.In(deeperTitle)),
		p.ChangedPanel(),
		p.weightNote(),
		p.Fold(view.RestID, p.restPanel))
	view.InForm(part)
	return part
}

// splitTabID is the tab of the split, beside the folds of levers.
const splitTabID = "tab-split"

var (
	deeperTitle = locale.Text("Going further")
)
