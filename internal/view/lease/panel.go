package lease

import (
	"aicontinent/internal/lease"
	"aicontinent/internal/markup"
	"aicontinent/internal/view"
	"aicontinent/internal/view/embed"
	"aicontinent/internal/view/figures"
)

// Panel is what an embed shows: the sentence that answers, the chart, and the
// terms in a fold. It says, as the page does, that it is no advice.
func (p Page) Panel() *markup.Node {
	costs := lease.Of(p.Asked.Terms)
	fold := markup.El("details", markup.Class("fold small"), markup.A("id", "lease-terms"), markup.Flag("open", len(p.Asked.Refused) > 0),
		markup.El("summary", p.Text(formTitle)), p.form())
	address := view.Path(p.Base, p.Lang, view.LeasePage)
	if own := p.Asked.Query(); own != "" {
		address += "?" + own
	}
	page := markup.El("a", markup.A("href", address), markup.A("target", "_blank"), markup.A("rel", "noopener"), p.Text(panelMore))
	return markup.El("div", markup.A("id", embed.ApartID(embed.PanelLease)),
		markup.El("h2", p.Text(headline)),
		view.Problems(p.Page, p.refusals()...),
		markup.El("p", markup.Class("verdict"), markup.Text(p.sentence(costs))),
		markup.El("p", markup.Class("measure"), markup.Text(p.tied(costs))),
		figures.Drawings(p.drawing(costs)),
		markup.El("p", markup.Class("measure"), p.Text(chartTitle), markup.Text(". "), p.Text(chartNote)),
		fold,
		markup.El("p", markup.Class("measure"), p.Text(panelAdvice), markup.Text(" "), page))
}
