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
	section := el("section", attr("id", "pupils"), attr("tabindex", "-1"), el("h2", p.text(pupilsTitle)), el("p", class("no-print"), plain(p.fill(pupilsLead, "most", p.Lang.Plain(MostPupils)))))
	if !view.Answers(p.Page) {
		return with(section, el("p", p.text(pupilsFiles)))
	}
	with(section, p.form())
	if len(p.Class.Pupils) == 0 {
		return section
	}
	return with(section, p.charts(), p.classTable())
}

// form takes the links, a line each.
func (p Page) form() *markup.Node {
	return el("form", class("class-form no-print"), attr("id", FormID), attr("method", "get"), attr("autocomplete", "off"), attr("action", view.Path(p.Base, p.Lang, view.ClassroomPage)),
		el("input", attr("type", "hidden"), attr("name", session.FormLink), attr("value", p.Session.Query()+"&")),
		el("label", attr("for", KeyLinks), p.text(linksLabel)),
		el("textarea", attr("id", KeyLinks), attr("name", KeyLinks), attr("rows", "6"), attr("spellcheck", "false"), attr("aria-describedby", "links-help"), plain(p.Class.pasted())),
		el("p", class("help"), attr("id", "links-help"), p.text(linksHelp)),
		el("button", class("primary"), attr("type", "submit"), p.text(linksSend)))
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
	figures := el("div", class("figures class-charts"))
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
		start.Label, start.Note = label, p.in(classNote)
	}
	c.Lines = append(c.Lines, start)
	c.Label = p.finding(d, least, most, end)
	return p.figure("class-"+d.id, c)
}

// finding says how far apart a class is.
func (p Page) finding(d *drawn, least, most *Pupil, end func(*model.Trajectory) float64) string {
	low, high := d.level(p, end(least.Result)), d.level(p, end(most.Result))
	pairs := []string{"outcome", p.in(d.name), "year", p.Lang.Year(p.year()), "low", low, "lowest", least.Name, "high", high, "highest", most.Name}
	if low == high {
		return p.fill(classAlike, pairs...)
	}
	return p.fill(classFinding, pairs...)
}

// figure is a chart with what it finds, in the two sizes of the page.
func (p Page) figure(id string, c chart.Chart) *markup.Node {
	node := el("figure", class("one-chart"), attr("id", id), el("figcaption", plain(c.Label)))
	for _, s := range []struct {
		name          string
		width, height int
	}{{"one-narrow", 304, 280}, {"one-wide", 640, 360}} {
		c.Width, c.Height = s.width, s.height
		node.Children = append(node.Children, el("div", class(s.name), c.SVG()))
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
	head := el("tr", el("th", attr("scope", "col"), p.text(pupilHead)), el("th", attr("scope", "col"), p.text(splitHead)))
	for _, name := range outcomeHeads {
		head.Children = append(head.Children, el("th", attr("scope", "col"), class("n"), plain(p.fill(name, "year", p.Lang.Year(p.year())))))
	}
	body := el("tbody")
	for _, pupil := range p.Class.Pupils {
		other := *p.Page
		other.Session = &session.Session{Lang: p.Lang, Scenario: pupil.Scenario}
		o := p.outcomes(pupil.Result)
		row := el("tr", el("th", attr("scope", "row"), el("a", attr("href", other.Address(p.Lang, view.CalculatorPage)), plain(pupil.Name))), el("td", plain(p.split(&pupil))))
		for _, text := range []string{o.adoption, o.capacity, o.tripling, o.effect} {
			row.Children = append(row.Children, el("td", class("n"), plain(text)))
		}
		body.Children = append(body.Children, row)
	}
	caption := p.in(classCaption)
	return el("div", class("scroll"), attr("tabindex", "0"), attr("role", "region"), attr("aria-label", caption),
		el("table", el("caption", plain(caption)), el("thead", head), body))
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
