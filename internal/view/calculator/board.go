package calculator

import (
	"aicontinent/internal/locale"
	"aicontinent/internal/markup"
	"aicontinent/internal/scenario"
	"aicontinent/internal/view"
	"aicontinent/internal/view/board"
	"aicontinent/internal/view/figures"
)

// board is the page of the controls, which have their weights under their tracks.
func (p *Page) board() *board.Page { return &board.Page{Page: p.Page, Weight: p.weight} }

// figures is the page of the figures.
func (p *Page) figures() *figures.Page { return &figures.Page{Page: p.Page, Shown: p.Shown} }

// controls is the board: one form, which a server answers without scripts. Its
// folds are tabs where the screen is wide: one is open at a time, and the first,
// which holds nothing, closes the others, so that the split is seen again.
func (p *Page) controls() *markup.Node {
	return p.Form(view.CalculatorPage, p.Session.Query()+"&",
		markup.El("div", markup.Class("board"), view.OneStop,
			markup.El("details", markup.Class("tab"), markup.A("id", splitTabID), markup.A("name", "board"), markup.El("summary", p.Text(board.SplitTab))),
			p.board().SplitPanel(),
			p.Fold(view.FirmsID, p.board().FirmsPanel),
			p.Fold(view.ChoicesID, func() *markup.Node {
				return p.board().LeversPanel(view.ChoicesID, board.MoreChoices, board.MoreChoicesHint, scenario.Choice)
			}),
			p.Fold(view.BeliefsID, p.beliefsPanel)),
		p.printed(),
		p.Submit())
}

// deeper is what goes further than the board, as wide as the page. Its controls
// are of the board's form.
func (p *Page) deeper() *markup.Node {
	part := markup.El("section", markup.Class("deeper"), markup.A("aria-label", p.In(deeperTitle)),
		p.board().ChangedPanel(),
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
