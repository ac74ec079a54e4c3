package classroom

import (
	"strings"

	"aicontinent/internal/chart"
	"aicontinent/internal/locale"
	"aicontinent/internal/markup"
	"aicontinent/internal/model"
	"aicontinent/internal/session"
	"aicontinent/internal/view"
)

// FormID is the ID of the form that takes the pupils' links.
const FormID = "class-form"

// pupils is the part that puts the pupils' scenarios on one chart.
func (p Page) pupils() *markup.Node {
	section := markup.El("section", markup.A("id", "pupils"), markup.A("tabindex", "-1"), markup.El("h2", p.Text(pupilsTitle)), markup.El("p", markup.Class("no-print"), markup.Text(p.Fill(pupilsLead, "most", p.Lang.Plain(MostPupils)))))
	if !view.Answers(p.Page) {
		return with(section, markup.El("p", p.Text(pupilsFiles)))
	}
	with(section, p.form())
	if len(p.Class.Pupils) == 0 {
		return section
	}
	return with(section, p.charts(), p.classTable())
}

// form takes the links, a line each.
func (p Page) form() *markup.Node {
	return markup.El("form", markup.Class("class-form no-print"), markup.A("id", FormID), markup.A("method", "get"), markup.A("autocomplete", "off"), markup.A("action", view.Path(p.Base, p.Lang, view.ClassroomPage)),
		markup.El("input", markup.A("type", "hidden"), markup.A("name", session.FormLink), markup.A("value", p.Session.Query()+"&")),
		markup.El("label", markup.A("for", KeyLinks), p.Text(linksLabel)),
		markup.El("textarea", markup.A("id", KeyLinks), markup.A("name", KeyLinks), markup.A("rows", "6"), markup.A("spellcheck", "false"), markup.A("aria-describedby", "links-help"), markup.Text(p.Class.pasted())),
		markup.El("p", markup.Class("help"), markup.A("id", "links-help"), p.Text(linksHelp)),
		markup.El("button", markup.Class("primary"), markup.A("type", "submit"), p.Text(linksSend)))
}

// pasted is what the field of links holds: the lines as they are read, and those
// that cannot be used as they were.
func (c Class) pasted() string {
	lines := c.lines()
	for _, r := range c.refused {
		lines = append(lines, r.text)
	}
	return strings.Join(lines, "\n")
}

// drawn is an outcome that has a chart of the class.
type drawn struct {
	id     string
	name   locale.Text
	format chart.Format
	of     func(t *model.Trajectory, step int) float64
	level  func(p Page, v float64) string
}

var drawnOutcomes = []drawn{
	{"adoption", drawnAdoption, chart.Percent, func(t *model.Trajectory, step int) float64 { return t.With.Adoption[step] },
		func(p Page, v float64) string { return p.Lang.Percent(v, 1) }},
	{"capacity", drawnCapacity, chart.Times, func(t *model.Trajectory, step int) float64 { return t.With.CapacityMW[step] / t.With.CapacityMW[0] },
		func(p Page, v float64) string { return p.Lang.Times(v, 1) }},
	{"gdp", drawnEffect, chart.Money, func(t *model.Trajectory, step int) float64 { return t.EffectBn[step] },
		func(p Page, v float64) string { return view.Money(p.Page, v) }},
}

// charts are those with a line for each pupil, and the class's scenario in dashes.
func (p Page) charts() *markup.Node {
	figures := markup.El("div", markup.Class("figures class-charts"))
	for i := range drawnOutcomes {
		figures.Children = append(figures.Children, p.classChart(&drawnOutcomes[i]))
	}
	return figures
}

// classChart has a line for each pupil. What ends alike shares its label, so that
// a class that agrees can still be read.
func (p Page) classChart(d *drawn) *markup.Node {
	c := chart.Chart{Lang: p.Lang, From: model.FirstYear, To: float64(p.year()), Include: []float64{0}, Format: d.format}
	names := map[string][]string{} // of those who end alike, by what their line says
	end := func(t *model.Trajectory) float64 { return d.of(t, t.Step(p.year())) }
	least, most := &p.Class.Pupils[0], &p.Class.Pupils[0]
	for i := range p.Class.Pupils {
		pupil := &p.Class.Pupils[i]
		line := p.line(d, pupil.Result, classStyles[i%len(classStyles)])
		label := d.level(p, end(pupil.Result))
		if names[label] == nil {
			line.Label = label
		}
		names[label] = append(names[label], pupil.Name)
		c.Lines = append(c.Lines, line)
		if end(pupil.Result) < end(least.Result) {
			least = pupil
		}
		if end(pupil.Result) > end(most.Result) {
			most = pupil
		}
	}
	for i := range c.Lines {
		c.Lines[i].Note = together(names[c.Lines[i].Label])
	}
	start := p.line(d, p.Result, chart.Muted)
	start.Dashed = true
	if label := d.level(p, end(p.Result)); names[label] == nil {
		start.Label, start.Note = label, p.In(classNote)
	}
	c.Lines = append(c.Lines, start)
	c.Label = p.finding(d, least, most, end)
	return p.figure("class-"+d.id, c)
}

// finding says how far apart a class is.
func (p Page) finding(d *drawn, least, most *Pupil, end func(*model.Trajectory) float64) string {
	low, high := d.level(p, end(least.Result)), d.level(p, end(most.Result))
	pairs := []string{"outcome", p.In(d.name), "year", p.Lang.Year(p.year()), "low", low, "lowest", least.Name, "high", high, "highest", most.Name}
	if low == high {
		return p.Fill(classAlike, pairs...)
	}
	return p.Fill(classFinding, pairs...)
}

// figure is a chart with what it finds, in the two sizes of the page.
func (p Page) figure(id string, c chart.Chart) *markup.Node {
	node := markup.El("figure", markup.Class("one-chart"), markup.A("id", id), markup.El("figcaption", markup.Text(c.Label)))
	for _, s := range []struct {
		name          string
		width, height int
	}{{"one-narrow", 304, 280}, {"one-wide", 640, 360}} {
		c.Width, c.Height = s.width, s.height
		node.Children = append(node.Children, markup.El("div", markup.Class(s.name), c.SVG()))
	}
	return node
}

// line is an outcome of a run by year.
func (p Page) line(d *drawn, t *model.Trajectory, style chart.Style) chart.Line {
	y := make([]float64, t.Step(p.year())+1)
	for step := range y {
		y[step] = d.of(t, step)
	}
	return chart.Line{X0: model.FirstYear, DX: 1 / float64(t.StepsPerYear), Y: y, Style: style, Thin: true}
}

// classStyles are the colours of the pupils' lines, which the labels at their ends
// tell apart where colours come again.
var classStyles = [...]chart.Style{chart.Ink, chart.Gigafactories, chart.Factories, chart.Capacity, chart.Support, chart.Deep, chart.Mid}

// together joins names, the first few of many.
func together(names []string) string {
	const most = 4
	if len(names) > most {
		return strings.Join(names[:most], ", ") + "…"
	}
	return strings.Join(names, ", ")
}

// classTable has a row for each pupil: the split, and what comes of it.
func (p Page) classTable() *markup.Node {
	head := markup.El("tr", markup.El("th", markup.A("scope", "col"), p.Text(pupilHead)), markup.El("th", markup.A("scope", "col"), p.Text(splitHead)))
	for _, name := range outcomeHeads {
		head.Children = append(head.Children, markup.El("th", markup.A("scope", "col"), markup.Class("n"), markup.Text(p.Fill(name, "year", p.Lang.Year(p.year())))))
	}
	body := markup.El("tbody")
	for _, pupil := range p.Class.Pupils {
		other := *p.Page
		other.Session = &session.Session{Lang: p.Lang, Scenario: pupil.Scenario}
		o := p.outcomes(pupil.Result)
		row := markup.El("tr", markup.El("th", markup.A("scope", "row"), markup.El("a", markup.A("href", other.Address(p.Lang, view.CalculatorPage)), markup.Text(pupil.Name))), markup.El("td", markup.Text(p.split(&pupil))))
		for _, text := range []string{o.adoption, o.capacity, o.tripling, o.effect} {
			row.Children = append(row.Children, markup.El("td", markup.Class("n"), markup.Text(text)))
		}
		body.Children = append(body.Children, row)
	}
	caption := p.In(classCaption)
	return markup.El("div", markup.Class("scroll"), markup.A("tabindex", "0"), markup.A("role", "region"), markup.A("aria-label", caption),
		markup.El("table", markup.El("caption", markup.Text(caption)), markup.El("thead", head), body))
}

// split writes a pupil's envelope and its shares, in the order of the board.
func (p Page) split(pupil *Pupil) string {
	levers := &pupil.Scenario.Levers
	var shares []string
	for _, tenths := range levers.SplitTenths {
		shares = append(shares, p.Lang.Plain(float64(tenths)/10))
	}
	return p.Lang.Money(p.Lang.Plain(levers.EnvelopeBn)) + ": " + p.Lang.Unit(strings.Join(shares, " – "), "%")
}
