package view

import (
	"aicontinent/internal/locale"
	"aicontinent/internal/markup"
	"aicontinent/internal/scenario"
)

// BeliefsPanel holds the levers and the parameters that weigh most of those that
// nobody knows.
func (p *Page) BeliefsPanel() *markup.Node {
	panel := p.LeversPanel(BeliefsID, MoreBeliefs, moreBeliefsHint, scenario.Belief)
	sheet := panel.Children[1]
	sheet.Children = append(append(sheet.Children, p.beliefRows(BeliefsID)...),
		markup.El("p", markup.Class("help"), markup.El("a", markup.A("href", "#"+RestID), markup.A("data-do", "focus "+RestID), p.Text(restTitle))))
	return panel
}

// RestPanel holds the other parameters.
func (p *Page) RestPanel() *markup.Node {
	return markup.El("details", markup.Class("fold"), markup.A("id", RestID), p.summary(restTitle, restHint),
		markup.El("div", markup.Class("levers"), p.beliefRows(RestID)))
}

var (
	restTitle       = locale.Text("All other assumptions")
	restHint        = locale.Text("costs, lead times, effects, each with its range and source")
	moreBeliefsHint = locale.Text("pledges kept, delays, power grid, leasing, costs, effects")
)
