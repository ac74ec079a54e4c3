package calculator

import (
	"math"

	"aicontinent/internal/evidence"
	"aicontinent/internal/locale"
	"aicontinent/internal/markup"
	"aicontinent/internal/scenario"
	"aicontinent/internal/session"
	"aicontinent/internal/view"
	"aicontinent/internal/view/board"
)

// beliefsPanel holds the levers and the parameters that weigh most of those that
// nobody knows.
func (p *Page) beliefsPanel() *markup.Node {
	panel := p.board().LeversPanel(view.BeliefsID, board.MoreBeliefs, moreBeliefsHint, scenario.Belief)
	sheet := panel.Children[1]
	sheet.Children = append(append(sheet.Children, p.beliefRows(view.BeliefsID)...),
		markup.El("p", markup.Class("help"), markup.El("a", markup.A("href", "#"+view.RestID), markup.A("data-do", "focus "+view.RestID), p.Text(restTitle))))
	return panel
}

// restPanel holds the other parameters.
func (p *Page) restPanel() *markup.Node {
	return markup.El("details", markup.Class("fold"), markup.A("id", view.RestID), p.Summary(restTitle, restHint),
		markup.El("div", markup.Class("levers"), p.beliefRows(view.RestID)))
}

// beliefRows are the parameters of one fold: those that weigh most, or the others; none
// while it is closed.
func (p *Page) beliefRows(fold string) markup.Group {
	var rows markup.Group
	if p.IsShut(fold) {
		return nil
	}
	for _, b := range board.Beliefs() {
		if view.FoldOf(b.ID) == fold {
			rows = append(rows, p.beliefRow(b))
		}
	}
	return rows
}

// beliefRow is a belief with what its range rests on. Its number is the link's
// own; what it means stands beside it.
func (p *Page) beliefRow(b board.Belief) *markup.Node {
	v, _ := p.Session.Scenario.Parameter(b.Row)
	unit := b.Words.Unit.In(p.Lang)
	c := p.board().NewControl(b.ID, b.Words.Name.In(p.Lang), unit)
	c.DescribedBy = c.ID + board.HelpSuffix
	c.Low, c.High, c.Step, c.Value = b.Parameter.Low, b.Parameter.High, session.ParameterStep(b.Row), v
	c.Typed, c.Spoken, c.Suffix = p.Lang.Plain(v), evidence.InUnit(p.Lang, b.Row, p.Lang.Plain(v)), p.meaning(b.Parameter, v)
	if c.Suffix != "" {
		c.Spoken += ", " + c.Suffix
	}
	c.Ticks, c.References = []float64{b.Parameter.Low, b.Parameter.Central, b.Parameter.High}, p.board().References(b.ID)
	return p.board().LeverRow(c, nil, p.Fixed(board.AboutRow(c.ID), func() markup.Group { return p.beliefAbout(b, c) }))
}

// beliefAbout is what a belief means, who stands where on its track, and what its
// range rests on.
func (p *Page) beliefAbout(b board.Belief, c board.Control) markup.Group {
	line := p.TextWith(evidenceLine, "unit", b.Words.Unit.In(p.Lang), "low", p.Lang.Plain(b.Parameter.Low),
		"central", p.Lang.Plain(b.Parameter.Central), "high", p.Lang.Plain(b.Parameter.High),
		"grade", p.In(view.GradeName(b.Parameter.Grade)), "source", p.In(evidence.SourceOf(b.Row)))
	return markup.Group{board.HelpOf(c.ID, p.In(evidence.NoteOf(b.Row))), p.board().ReferenceList(c.References), markup.El("p", markup.Class("evidence"), line)}
}

// meaning is the value of a belief as people read it, or its unit where that is
// short; empty where neither helps.
func (p *Page) meaning(parameter *evidence.Parameter, v float64) string {
	switch parameter.Unit {
	case "per year (log)":
		if parameter.ID == "carbon_decline" {
			v = -v
		}
		// A percentage without decimals: the last bits of Exp, which differ
		// between processors, do not show.
		return p.Fill(meaningRate, "percent", locale.Signed(p.Lang.Percent(math.Exp(v)-1, 0)))
	case "years":
		return view.YearSpans.In(p.Lang, p.Lang.Plain(v))
	case "EUR bn":
		return p.In(view.BillionsUnit)
	case "EUR M per MW IT":
		return p.In(meaningCost)
	case "ratio":
		return "×"
	case "share of private money", "share of compute revenue leaving the EU", "labour productivity of an adopting firm":
		return p.Fill(meaningShare, "percent", p.Lang.PlainPercent(tidyPercent(v)))
	}
	return ""
}

// tidyPercent gives a share in percent without the dust of binary fractions.
func tidyPercent(share float64) float64 { return math.Round(share*1e8) / 1e6 }

var (
	restTitle       = locale.Text("All other assumptions")
	restHint        = locale.Text("costs, lead times, effects, each with its range and source")
	moreBeliefsHint = locale.Text("pledges kept, delays, power grid, leasing, costs, effects")
	meaningRate     = locale.Text("that is {percent} a year")
	meaningShare    = locale.Text("that is {percent}")
	meaningCost     = locale.Text("€m per MW")
	evidenceLine    = locale.Text("From {low} to {high}, central {central} ({unit}); {grade}. Source: {source}.")
)
