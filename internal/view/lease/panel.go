package lease

import (
	"aicontinent/internal/lease"
	"aicontinent/internal/markup"
	"aicontinent/internal/view"
)

// Panel is what an embed shows: the sentence that answers, the chart, and the
// terms in a fold. It says, as the page does, that it is no advice.
func (p Page) Panel() *markup.Node {
	costs := lease.Of(p.Asked.Terms)
	fold := el("details", class("fold small"), attr("id", "lease-terms"), markup.Flag("open", len(p.Asked.Refused) > 0),
		el("summary", p.text(formTitle)), p.form())
	address := view.Path(p.Base, p.Lang, view.LeasePage)
	if own := p.Asked.Query(); own != "" {
		address += "?" + own
	}
	page := el("a", attr("href", address), attr("target", "_blank"), attr("rel", "noopener"), p.text(panelMore))
	return el("div", attr("id", view.ApartID(view.PanelLease)),
		el("h2", p.text(headline)),
		view.Problems(p.Page, p.refusals()...),
		el("p", class("verdict"), plain(p.sentence(costs))),
		el("p", class("measure"), plain(p.tied(costs))),
		view.Drawings(p.drawing(costs)),
		el("p", class("measure"), p.text(chartTitle), plain(". "), p.text(chartNote)),
		fold,
		el("p", class("measure"), p.text(panelAdvice), plain(" "), page))
}
