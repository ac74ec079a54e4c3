package calculator

import (
	"strings"

	"aicontinent/internal/analysis"
	"aicontinent/internal/evidence"
	"aicontinent/internal/locale"
	"aicontinent/internal/markup"
	"aicontinent/internal/model"
	"aicontinent/internal/session"
	"aicontinent/internal/view"
	"aicontinent/internal/view/figures"
)

// numberLink is a number of the sentence, which opens below it; pressed once
// more it closes.
func (p *Page) numberLink(s view.Segment) *markup.Node {
	next := *p.Session
	next.Toggle(session.LookNumber, s.Figure)
	to := view.Page{Lang: p.Lang, Site: p.Site, Session: &next}
	open, do := "false", "look "+session.LookNumber+" "+s.Figure
	if p.Session.Look(session.LookNumber) == s.Figure {
		open, do = "true", "look "+session.LookNumber
	}
	return markup.El("a", markup.Class("figure-link"), markup.A("role", "button"), markup.A("href", to.Address(p.Lang, view.CalculatorPage)+"#"+view.NumberID), markup.A("data-do", do),
		markup.A("aria-expanded", open), markup.Text(s.Text))
}

// number is what a number of the sentence opens: what it is, where it stands, what
// it depends on, how it comes about, and how to quote it.
func (p *Page) number() *markup.Node {
	box := markup.El("div", markup.Class("number-open"), markup.A("id", view.NumberID))
	c, ok := p.OutcomeOf(p.Session.Look(session.LookNumber))
	if !ok {
		return box
	}
	f, ok := p.figures().Figure(c.ID)
	if !ok {
		return box
	}
	box.Attrs = append(box.Attrs, markup.Attribute("tabindex", "-1"), markup.Attribute("role", "region"), markup.Attribute("aria-labelledby", view.NumberID+"-title"))
	box.Children = markup.Group{
		markup.El("h2", markup.A("id", view.NumberID+"-title"), markup.Text(p.In(c.Name)+" "+p.Year()+p.In(view.SaidThen)+view.Unbroken(c.Value))),
		markup.El("p", markup.Class("measure"), markup.Text(f.Measure)),
		p.TrackOf(&c).SVG(), p.standing(&c),
		markup.El("p", markup.Text(f.Why)), markup.El("p", markup.Text(p.In(numberDependsOn)+" "+p.hingesOf(f))),
		p.quotation("quote-short", quoteFirst, p.quoteOf(&c, f, quoteShort)),
		p.quotation("quote-long", quoteWhole, p.quoteOf(&c, f, quoteLong)),
		markup.El("p", markup.Class("choices"),
			markup.El("a", markup.A("href", "#"+c.ID), markup.A("data-do", "focus "+c.ID), p.Text(numberChart)), markup.Text(" "),
			p.OfForm(p.Action(figures.FileVerb+" "+figures.FileCSV+" "+c.ID, "CSV", "CSV")), markup.Text(" "),
			p.OfForm(p.Action("look "+session.LookNumber, p.In(closeText), p.In(closeText)))),
	}
	return box
}

// standing lists the number without the plan, with it, here, and its range.
func (p *Page) standing(c *view.ShownOutcome) *markup.Node {
	list := markup.El("dl", markup.Class("standing"))
	add := func(name locale.Text, value string) {
		list.Children = append(list.Children, markup.El("div", markup.El("dt", p.Text(name)), markup.El("dd", markup.Text(view.Unbroken(value)))))
	}
	if _, _, both := c.At(p.Result, p.Horizon()); both && p.HasPlan() {
		add(figures.WithoutNote, p.Written(c.Measure, c.Without, false))
	}
	add(figures.PlanNote, p.Written(c.Measure, c.Plan, false))
	if !p.IsPlan() {
		add(figures.HereNote, c.Value)
	}
	if spread := p.Spread(c.Outcome, c.RangeScale()); spread != "" {
		add(numberRange, spread)
	}
	return list
}

// hingesOf names the three parameters that a figure rests on most, with what they
// are here and how well they are known.
func (p *Page) hingesOf(f figures.Figure) string {
	text, values := "", p.Session.Scenario.Parameters()
	for i, id := range f.Parameters[:min(3, len(f.Parameters))] {
		row, _ := evidence.Index(id)
		if i > 0 {
			text += p.In(figures.ListNext)
		}
		words := evidence.WordsOf(row)
		text += words.Name.In(p.Lang) + ", " + p.Lang.Quantity(values[row]) + " " + words.Unit.In(p.Lang) + " (" + p.In(view.GradeName(evidence.Table[row].Grade)) + ")"
	}
	return text + "."
}

// quotation is a text to be printed elsewhere, with a button that copies it.
func (p *Page) quotation(id string, name locale.Text, text string) *markup.Node {
	return markup.El("blockquote", markup.El("p", markup.A("id", id), markup.Text(text)), p.CopyOf(id, name))
}

// quoteOf is the figure's finding as it can be printed: it names the split, and
// says where assumptions are others and that it is no forecast, and ends with the
// scenario's link. The range is the number's, so that the longer text has that too,
// where the finding is about another; and why a sign is that of all simulations.
func (p *Page) quoteOf(c *view.ShownOutcome, f figures.Figure, text locale.Text) string {
	split := ""
	if !p.IsPlan() {
		split = p.SharesText()
		if _, beliefs := p.Changed(); beliefs {
			split += p.In(quoteOther)
		}
		split += p.In(view.SaidThen)
	}
	finding := ""
	for _, s := range f.Title {
		if s.Range != "" {
			continue
		}
		finding += s.Text
	}
	odds := f.Odds
	if !strings.Contains(finding, strings.TrimPrefix(c.Value, "+")) {
		finding += ". " + p.In(c.Name) + " " + p.Year() + p.In(view.SaidThen) + c.Value
	}
	if p.gainsInAllRuns(c.ID) {
		odds += " " + p.In(figures.EndsSure)
	}
	quote := p.Fill(text, "split", split, "finding", finding, "odds", odds, "model", model.Version)
	if p.Origin != "" {
		quote += " " + p.PublicLink()
	}
	return quote
}

// gainsInAllRuns reports whether what is said of a figure's range ends with a gain in
// all simulations.
func (p *Page) gainsInAllRuns(figure string) bool {
	outcome := analysis.Effect
	switch {
	case figure == view.FigureAdoption && p.figures().AddsToAdoption():
		outcome = analysis.AdoptionAdded
	case figure != view.FigureGDP:
		return false
	}
	r, ok := p.RangeOf(outcome)
	return ok && r.Above == 1
}

var (
	quoteOther      = locale.Text(", with other assumptions than ours")
	numberDependsOn = locale.Text("What matters most:")
	numberRange     = locale.Text("nine simulations in ten")
	numberChart     = locale.Text("Chart")
	closeText       = locale.Text("Close")
	quoteFirst      = locale.Text("the finding")
	quoteWhole      = locale.Text("the finding with its range")
	quoteShort      = locale.Text("“{split}{finding}”, says “The AI Continent” (model {model}).")
	quoteLong       = locale.Text("“{split}{finding}. {odds}” A scenario from “The AI Continent” (model {model}), not a forecast.")
)
