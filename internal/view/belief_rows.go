package view

import (
	"math"

	"aicontinent/internal/evidence"
	"aicontinent/internal/locale"
	"aicontinent/internal/markup"
	"aicontinent/internal/scenario"
	"aicontinent/internal/session"
)

// belief is a parameter that the page offers as a belief.
type belief struct {
	id        string // of its control
	row       int    // of evidence.Table
	parameter *evidence.Parameter
	words     evidence.Words
}

// beliefs lists them.
func beliefs() []belief {
	var list []belief
	for _, id := range scenario.Beliefs {
		if row, ok := evidence.Index(id); ok {
			list = append(list, belief{scenario.ParameterPrefix + id, row, &evidence.Table[row], evidence.WordsOf(row)})
		}
	}
	return list
}

// beliefRows are the parameters of one fold: those that weigh most, or the others; none
// while it is closed.
func (p *Page) beliefRows(fold string) markup.Group {
	var rows markup.Group
	if p.isShut(fold) {
		return nil
	}
	for _, b := range beliefs() {
		if FoldOf(b.id) == fold {
			rows = append(rows, p.beliefRow(b))
		}
	}
	return rows
}

// beliefRow is a belief with what its range rests on. Its number is the link's
// own; what it means stands beside it.
func (p *Page) beliefRow(b belief) *markup.Node {
	v, _ := p.Session.Scenario.Parameter(b.row)
	unit := b.words.Unit.In(p.Lang)
	c := p.newControl(b.id, b.words.Name.In(p.Lang), unit)
	c.describedBy = c.id + helpSuffix
	c.low, c.high, c.step, c.value = b.parameter.Low, b.parameter.High, session.ParameterStep(b.row), v
	c.typed, c.spoken, c.suffix = p.Lang.Plain(v), evidence.InUnit(p.Lang, b.row, p.Lang.Plain(v)), p.meaning(b.parameter, v)
	if c.suffix != "" {
		c.spoken += ", " + c.suffix
	}
	c.ticks, c.references = []float64{b.parameter.Low, b.parameter.Central, b.parameter.High}, p.references(b.id)
	return p.row(c, nil, p.Fixed(about(c.id), func() markup.Group { return p.beliefAbout(b, c) }))
}

// beliefAbout is what a belief means, who stands where on its track, and what its
// range rests on.
func (p *Page) beliefAbout(b belief, c control) markup.Group {
	line := p.TextWith(evidenceLine, "unit", b.words.Unit.In(p.Lang), "low", p.Lang.Plain(b.parameter.Low),
		"central", p.Lang.Plain(b.parameter.Central), "high", p.Lang.Plain(b.parameter.High),
		"grade", p.In(GradeName(b.parameter.Grade)), "source", p.In(evidence.SourceOf(b.row)))
	return markup.Group{help(c.id, p.In(evidence.NoteOf(b.row))), p.referenceList(c.references), markup.El("p", markup.Class("evidence"), line)}
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
		return yearSpans.In(p.Lang, p.Lang.Plain(v))
	case "EUR bn":
		return p.In(billionsUnit)
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

// GradeName says what a grade means, in a few words.
func GradeName(g evidence.Grade) locale.Text { return gradeNames[g] }

var gradeNames = map[evidence.Grade]locale.Text{
	evidence.Official:  "statistic or survey",
	evidence.Published: "published estimate",
	evidence.Judgement: "judgement",
}

var (
	meaningRate  = locale.Text("that is {percent} a year")
	meaningShare = locale.Text("that is {percent}")
	meaningCost  = locale.Text("€m per MW")
	evidenceLine = locale.Text("From {low} to {high}, central {central} ({unit}); {grade}. Source: {source}.")
)
