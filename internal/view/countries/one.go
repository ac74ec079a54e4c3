package countries

import (
	"math"
	"strconv"
	"unicode"
	"unicode/utf8"

	"aicontinent/internal/chart"
	"aicontinent/internal/countries"
	"aicontinent/internal/evidence"
	"aicontinent/internal/markup"
	"aicontinent/internal/model"
	"aicontinent/internal/scenario"
	"aicontinent/internal/view"
)

const oneID = "country"

// opened is the country that the link looks at.
func (p Page) opened() *markup.Node {
	c := p.chosen()
	if c == nil || !view.Answers(p.Page) {
		return nil
	}
	section := markup.El("section", markup.Class("one"), markup.A("id", oneID), markup.A("tabindex", "-1"), markup.El("h2", markup.A("id", c.Geo), markup.Text(p.name(c.Geo))))
	section.Children = append(section.Children, p.one(c, true)...)
	return section
}

// everyCountry opens each in place, where files answer and no program could open
// one alone.
func (p Page) everyCountry() *markup.Node {
	if view.Answers(p.Page) {
		return nil
	}
	section := markup.El("section", markup.A("id", "every"), markup.El("h2", p.Text(everyTitle)))
	for _, c := range p.byName() {
		fold := markup.El("details", markup.Class("fold one"), markup.A("id", c.Geo),
			markup.El("summary", markup.El("span", markup.Class("fold-title"), markup.Text(p.name(c.Geo))), markup.Text(" "), markup.El("span", markup.Class("fold-hint"), markup.Text(p.observed(c, last)))))
		fold.Children = append(fold.Children, p.one(c, false)...)
		section.Children = append(section.Children, fold)
	}
	return section
}

// one is what the page says of a country.
func (p Page) one(c *countries.Country, wide bool) markup.Group {
	g := markup.Group{markup.El("blockquote", markup.Class("cite"), markup.El("p", markup.Text(p.quote(c))), markup.El("p", markup.Class("help"), markup.Text(p.Fill(quoteBy, "version", model.Version))))}
	g = append(g, p.chart(c, wide)...)
	g = append(g, markup.El("p", markup.Class("help"), p.words.Mark(p.In(lensText))), p.ofFactories(c))
	if c.Geo == "FR" {
		g = append(g, p.france())
	}
	return g
}

// quote is a sentence on a country that can be printed as it is: it says nothing
// of whoever asked.
func (p Page) quote(c *countries.Country) string {
	text := p.Fill(quoteObserved, "in", p.In(places[c.Geo]), "share", p.observed(c, last), "year", p.Lang.Year(model.SurveyYear),
		"eu", p.observed(p.of(union), last), "rank", p.rank(c))
	if math.IsNaN(c.Observed[last]) {
		text = p.Fill(quoteNone, "in", p.In(places[c.Geo]), "year", p.Lang.Year(model.SurveyYear))
	}
	ahead, ok := p.ahead(c)
	if !ok {
		return capital(text)
	}
	return capital(text) + " " + p.Fill(quoteAhead, "share", p.Lang.Percent(ahead.Central, 0), "year", p.Lang.Year(p.horizon()), "whose", p.whose(),
		"low", p.Lang.Number(ahead.P05*100, 0), "high", p.Lang.Percent(ahead.P95, 0))
}

// whose says which scenario the projection is of.
func (p Page) whose() string {
	switch s := p.Session.Scenario; {
	case s.Equal(scenario.Default()):
		return p.In(whosePlan)
	case s.Levers.EnvelopeBn == 0:
		return p.In(whoseNone)
	}
	return p.In(whoseThis)
}

// rank says where a country stands among those that were counted.
func (p Page) rank(c *countries.Country) string {
	place, of := 1, 0
	for _, other := range p.states() {
		if v := other.Observed[last]; !math.IsNaN(v) {
			of++
			if v > c.Observed[last] {
				place++
			}
		}
	}
	return p.Fill(rankText, "place", strconv.Itoa(place), "of", strconv.Itoa(of))
}

// chart draws what was observed and how it might go on, with the EU beside it.
func (p Page) chart(c *countries.Country, wide bool) markup.Group {
	sizes := []struct {
		class         string
		width, height int
	}{{"one-narrow", 304, 220}}
	if wide {
		sizes = append(sizes, struct {
			class         string
			width, height int
		}{"one-wide", 640, 320})
	}
	var g markup.Group
	for _, s := range sizes {
		drawing := p.drawing(c)
		drawing.Width, drawing.Height = s.width, s.height
		g = append(g, markup.El("div", markup.Class(s.class), drawing.SVG()))
	}
	return markup.Group{markup.El("figure", markup.Class("one-chart"), markup.El("figcaption", markup.Text(p.Fill(chartTitle, "country", p.name(c.Geo)))), g)}
}

func (p Page) drawing(c *countries.Country) chart.Chart {
	eu := p.of(union)
	d := chart.Chart{
		Lang: p.Lang, Label: p.Fill(chartTitle, "country", p.name(c.Geo)) + ". " + p.quote(c),
		From: float64(countries.SurveyYears[0]), To: float64(max(p.horizon(), model.SurveyYear)), Include: []float64{0}, Format: chart.Percent,
	}
	for i, v := range c.Observed {
		if math.IsNaN(v) {
			continue
		}
		label := ""
		if i == last {
			label = p.Lang.Percent(v, 1)
		}
		d.Points = append(d.Points, chart.Point{X: float64(countries.SurveyYears[i]), Y: v, Label: label})
	}
	own, low, high := p.series(c)
	d.Bands = []chart.Band{{X0: model.SurveyYear, DX: 1, Low: low, High: high}}
	ahead, ok := p.ahead(c)
	if ok {
		d.Lines = append(d.Lines, chart.Line{X0: model.SurveyYear, DX: 1, Y: own, Label: p.Lang.Percent(ahead.Central, 0),
			Range: p.Fill(rangeText, "low", p.Lang.Number(ahead.P05*100, 0), "high", p.Lang.Number(ahead.P95*100, 0)), Note: p.name(c.Geo)})
	}
	if whole, ok := p.ahead(eu); ok {
		line, _, _ := p.series(eu)
		d.Lines = append(d.Lines, chart.Line{X0: model.SurveyYear, DX: 1, Y: line, Style: chart.Muted, Dashed: true, Thin: true,
			Label: p.Lang.Percent(whole.Central, 0), Note: p.In(unionNote)})
	}
	return d
}

// series is a country's projection from the last survey to the horizon.
func (p Page) series(c *countries.Country) (central, low, high []float64) {
	start := c.Observed[last]
	if math.IsNaN(start) {
		return nil, nil, nil
	}
	central, low, high = []float64{start}, []float64{start}, []float64{start}
	for i := range c.Years {
		if countries.FirstYear+i > p.horizon() {
			break
		}
		y := c.Years[i]
		central, low, high = append(central, y.Central), append(low, y.P05), append(high, y.P95)
	}
	return central, low, high
}

// france is what is known of France beside its surveys, each figure with its
// year and source.
func (p Page) france() *markup.Node {
	value := func(id string) string { return p.Lang.Plain(evidence.FactOf(id).Value) }
	latest := evidence.FactOf("fr_startups_2025")
	list := markup.El("dl", markup.Class("facts"))
	for i := range evidence.Facts {
		f, words := &evidence.Facts[i], evidence.FactWords(i)
		if !isFrench(f.ID) {
			continue
		}
		from := p.Fill(factFrom, "source", p.In(words.Source), "year", p.Lang.Year(int(f.Year)))
		if note := p.In(words.Note); note != "" {
			from += " " + note
		}
		list.Children = append(list.Children, markup.El("dt", markup.Text(p.In(words.Statement))),
			markup.El("dd", markup.El("b", markup.Text(p.factValue(i))), markup.Text(" "), markup.El("span", markup.Class("help"), markup.Text(from))))
	}
	return markup.El("section", markup.Class("box"), markup.A("id", "france"), markup.El("h3", p.Text(franceTitle)),
		markup.El("p", markup.Text(p.Fill(franceText, "startups", value(latest.ID), "unicorns", value("fr_unicorns"), "rank", p.Lang.Plain(evidence.FactOf("fr_publications_rank").Value),
			"year", p.Lang.Year(int(latest.Year))))),
		markup.El("details", markup.Class("fold"), markup.El("summary", markup.El("span", markup.Class("fold-title"), p.Text(franceFacts))), list),
		markup.El("p", markup.Class("help"), markup.El("a", markup.A("href", p.Address(p.Lang, view.MethodPage)+"#data-facts"), p.Text(allFacts))))
}

// factValue writes a fact's figure with its unit; a rank has none.
func (p Page) factValue(i int) string {
	f := &evidence.Facts[i]
	if f.Unit == "rank" {
		return p.Fill(rankAlone, "place", p.Lang.Plain(f.Value))
	}
	return p.Lang.Unit(p.Lang.Plain(f.Value), p.In(evidence.FactWords(i).Unit))
}

func isFrench(id string) bool { return len(id) > 3 && id[:3] == "fr_" }

// capital begins a sentence.
func capital(s string) string {
	first, n := utf8.DecodeRuneInString(s)
	if n == 0 {
		return s
	}
	return string(unicode.ToUpper(first)) + s[n:]
}
