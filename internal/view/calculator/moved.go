package calculator

import (
	"aicontinent/internal/locale"
	"aicontinent/internal/markup"
	"aicontinent/internal/scenario"
	"aicontinent/internal/view"
	"aicontinent/internal/view/asked"
	"aicontinent/internal/why"
)

// movedPanel says why the result is another than the announced plan's.
func (p *Page) movedPanel() *markup.Node {
	panel := markup.El("details", markup.Class("fold question"), markup.A("id", asked.MovedID), p.Summary(movedTitle, movedHint))
	if len(why.Changes(scenario.Default(), p.Session.Scenario)) == 0 {
		panel.Children = append(panel.Children, markup.El("p", p.Text(movedNothing)))
		return panel
	}
	answer := asked.Answer(p.Page, asked.MovedID)
	if p.Analysis != nil && p.Analysis.Gap != nil {
		o := asked.Of(p.Page)
		g := asked.Gap(p.Page, o, p.Analysis.Gap.Parts(o.Index()), scenario.Default(), p.Session.Scenario)
		answer = asked.Answer(p.Page, asked.MovedID, view.Said(g.Sentence(movedWords)), g.Table())
	}
	panel.Children = append(panel.Children, answer,
		markup.El("p", markup.Class("help"), p.Text(asked.MovedHow)),
		markup.El("p", markup.El("a", markup.A("href", p.Address(p.Lang, view.ComparePage)), p.Text(compareWithPlan))))
	return panel
}

var (
	movedTitle      = locale.Text("Why did the result move?")
	movedHint       = locale.Text("against the plan: choices, or assumptions")
	movedNothing    = locale.Text("Nothing differs from the plan yet.")
	compareWithPlan = locale.Text("Compare with the plan, side by side")
	movedWords      = asked.GapWords{
		Both:    locale.Text("{outcome}, {year}: {from} with the plan, {to} with this split, that is {total}. Of this difference, {choices} comes from choices (amount, split, timing) and {beliefs} from assumptions."),
		Choices: locale.Text("{outcome}, {year}: {from} with the plan, {to} with this split, that is {total}. The whole difference comes from choices (amount, split, timing)."),
		Beliefs: locale.Text("{outcome}, {year}: {from} with the plan, {to} with these assumptions, that is {total}. The whole difference comes from assumptions."),
		None:    locale.Text("{outcome}, {year}: {to}, as with the plan. What differs from the plan makes no difference here."),
	}
)
