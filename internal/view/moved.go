package view

import (
	"aicontinent/internal/locale"
	"aicontinent/internal/markup"
	"aicontinent/internal/scenario"
	"aicontinent/internal/why"
)

// movedPanel says why the result is another than the announced plan's.
func (p *Page) movedPanel() *markup.Node {
	panel := el("details", class("fold question"), attr("id", movedID), p.summary(movedTitle, movedHint))
	if len(why.Changes(scenario.Default(), p.Session.Scenario)) == 0 {
		panel.Children = append(panel.Children, el("p", p.text(movedNothing)))
		return panel
	}
	answer := p.answerOf(movedID)
	if p.Analysis != nil && p.Analysis.Gap != nil {
		o := p.asked()
		g := p.gap(o, p.Analysis.Gap.Parts(o.index()), scenario.Default(), p.Session.Scenario)
		answer = p.answerOf(movedID, said(g.sentence(movedWords)), g.table())
	}
	panel.Children = append(panel.Children, answer,
		el("p", class("help"), p.text(movedHow)),
		el("p", el("a", attr("href", p.Address(p.Lang, ComparePage)), p.text(compareWithPlan))))
	return panel
}

var (
	movedTitle      = locale.Text("Why did the result move?")
	movedHint       = locale.Text("against the plan: choices, or assumptions")
	movedNothing    = locale.Text("Nothing differs from the plan yet.")
	compareWithPlan = locale.Text("Compare with the plan, side by side")
	movedWords      = gapWords{
		both:    locale.Text("{outcome}, {year}: {from} with the plan, {to} with this split, that is {total}. Of this difference, {choices} comes from choices (amount, split, timing) and {beliefs} from assumptions."),
		choices: locale.Text("{outcome}, {year}: {from} with the plan, {to} with this split, that is {total}. The whole difference comes from choices (amount, split, timing)."),
		beliefs: locale.Text("{outcome}, {year}: {from} with the plan, {to} with these assumptions, that is {total}. The whole difference comes from assumptions."),
		none:    locale.Text("{outcome}, {year}: {to}, as with the plan. What differs from the plan makes no difference here."),
	}
)
