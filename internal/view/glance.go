package view

import (
	"strings"

	"aicontinent/internal/analysis"
	"aicontinent/internal/locale"
	"aicontinent/internal/markup"
)

// summaryBar is the result in one line, at the foot of a phone's screen while a
// control is in use: the charts are out of sight then. The stylesheet decides
// when. It says nothing to screen readers, which hear the announcement.
func (p *Page) summaryBar() *markup.Node {
	t := p.Result
	effect := p.at(t.EffectBn)
	text := summaryWith
	if !p.hasPlan() {
		text = summaryWithout
	}
	return el("p", class("summary"), attr("aria-hidden", "true"), p.textWith(text,
		"adoption", beside(p.Lang.Percent(p.at(t.With.Adoption), 0), p.spread(analysis.Adoption, percents)),
		"capacity", beside(p.multiple(t.With.CapacityMW), p.spread(analysis.Capacity, 1)),
		"effect", beside(locale.Signed(p.money(effect)), p.spread(analysis.Effect, moneyScale(effect))),
		"year", p.year()))
}

// beside writes a range behind a number.
func beside(number, spread string) string {
	if spread == "" {
		return number
	}
	return number + " (" + strings.ReplaceAll(spread, " ", "\u00a0") + ")"
}

// printed is what a page on paper has in place of the controls.
func (p *Page) printed() *markup.Node {
	return el("div", class("printed"),
		el("p", p.textWith(printedSplit, "shares", p.SharesText())),
		el("p", p.textWith(printedLink, "link", p.Address(p.Lang, CalculatorPage))))
}

var (
	summaryWith = locale.Text{
		Fr: "{adoption} des entreprises · capacité {capacity} · {effect} ({year})",
		En: "{adoption} of firms · capacity {capacity} · {effect} ({year})",
	}
	summaryWithout = locale.Text{
		Fr: "{adoption} des entreprises · capacité {capacity} ({year})",
		En: "{adoption} of firms · capacity {capacity} ({year})",
	}
	printedSplit = locale.Text{Fr: "Répartition\u202f: {shares}.", En: "Split: {shares}."}
	printedLink  = locale.Text{Fr: "Adresse sur ce site\u202f: {link}", En: "Address on this site: {link}"}
)
