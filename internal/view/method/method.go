// Package method is the method page: how the model works, what it rests on and how
// it was checked. The server writes it alone; no program has its texts.
package method

import (
	"strings"

	"aicontinent/internal/anchors"
	"aicontinent/internal/locale"
	"aicontinent/internal/markup"
	"aicontinent/internal/view"
	"aicontinent/internal/view/glossary"
)

// Body is the page's body. The published figures beside the model's own are those
// of [anchors.Compare].
func Body(p *view.Page, compared []anchors.Row) *markup.Node {
	return view.Root(p.Around(view.MethodPage, page{Page: p, anchors: compared}.method()))
}

// methodSection is one section of the method page.
type methodSection struct {
	id    string // of the section, in links
	title locale.Text
	body  func(page) markup.Group
}

// methodSections lists them in the order in which the page shows them.
var methodSections = []methodSection{
	{"what", methodWhatTitle, page.methodWhat},
	{"equations", methodEquationsTitle, page.methodEquations},
	{"words", methodWordsTitle, page.methodWords},
	{"ranges", methodRangesTitle, page.methodRanges},
	{"judgement", methodJudgementTitle, page.methodJudgement},
	{"settings", methodSettingsTitle, page.methodSettings},
	{"parameters", methodParametersTitle, page.methodParameters},
	{"data", methodDataTitle, page.methodData},
	{"checks", methodChecksTitle, page.methodChecks},
	{"backtest", methodBacktestTitle, page.methodBacktest},
	{"anchors", methodAnchorsTitle, page.methodAnchors},
	{"forecasts", methodForecastsTitle, page.methodForecasts},
	{"cite", methodCiteTitle, page.methodCite},
}

// method is the method page: how the model works, what it rests on and how it
// was checked. Its tables are made from those that the model reads.
func (p page) method() *markup.Node {
	contents := markup.El("ol")
	page := markup.El("main", markup.Class("method"), markup.A("id", "main"), markup.A("tabindex", "-1"),
		markup.El("h1", p.Text(methodHeadline)),
		markup.El("p", markup.Class("standfirst"), p.Text(methodStandfirst)),
		markup.El("nav", markup.Class("contents"), markup.A("aria-label", p.In(methodContents)), contents))
	for _, s := range methodSections {
		contents.Children = append(contents.Children, markup.El("li", markup.El("a", markup.A("href", "#"+s.id), p.Text(s.title))))
		p.words = &glossary.Marker{Lang: p.Lang} // in each section anew
		page.Children = append(page.Children, markup.El("section", markup.A("id", s.id), markup.El("h2", p.Text(s.title)), s.body(p)))
	}
	return page
}

// prose is a paragraph. What stands between backquotes in its text is code.
func (p page) prose(t locale.Text, pairs ...string) *markup.Node {
	return markup.El("p", p.inline(t.Fill(p.Lang, pairs...)))
}

// bullets is a list of texts, with code as in prose.
func (p page) bullets(texts []locale.Text, pairs ...string) *markup.Node {
	list := markup.El("ul")
	for _, t := range texts {
		list.Children = append(list.Children, markup.El("li", p.inline(t.Fill(p.Lang, pairs...))))
	}
	return list
}

// inline makes code of what stands between backquotes, and links of the words that
// a section has for the first time.
func (p page) inline(s string) markup.Group {
	var g markup.Group
	for i, piece := range strings.Split(s, "`") {
		switch {
		case piece == "":
		case i%2 == 1:
			g = append(g, markup.El("code", markup.Text(piece)))
		default:
			g = append(g, p.words.Mark(piece)...)
		}
	}
	return g
}

// methodWhat says what the calculator is and what it is not.
func (p page) methodWhat() markup.Group {
	var g markup.Group
	for _, t := range methodNature {
		g = append(g, markup.El("p", markup.El("strong", p.Text(t[0])), markup.Text(" "), p.Text(t[1])))
	}
	return append(g, p.bullets(methodLeftOut))
}

var (
	methodHeadline        = locale.Text("How it is calculated")
	methodStandfirst      = locale.Text("All the equations, all the figures and their sources, what is a judgement, and what we doubt.")
	methodContents        = locale.Text("Contents")
	methodWhatTitle       = locale.Text("What it is, and what it is not")
	methodEquationsTitle  = locale.Text("How it works")
	methodJudgementTitle  = locale.Text("What is measured, what is judged")
	methodRangesTitle     = locale.Text("The ranges")
	methodSettingsTitle   = locale.Text("What you set")
	methodParametersTitle = locale.Text("Every parameter")
	methodDataTitle       = locale.Text("The observed data")
	methodChecksTitle     = locale.Text("How it was checked")
	methodCiteTitle       = locale.Text("Citing, reusing, doubting")
)

// methodNature says what the simulation is: each time a lead and a paragraph.
var methodNature = [][2]locale.Text{
	{
		"A what-if simulation.",
		"You share out the money and say what you believe. The calculation follows money to machines, machines to firms, and firms to the GDP of the European Union.",
	},
	{
		"With the plan, and without it.",
		"Every scenario is run twice: with the plan, then without a euro of it, all else equal. The plan’s effect is the difference between the two. What would happen anyway is never credited to it.",
	},
	{
		"Not a forecast.",
		"Nobody knows the adoption, costs and delays of 2035. The calculation says what would follow from assumptions that anyone can read and change. Even the line without the plan only extends trends.",
	},
	{
		"What it leaves out.",
		"Every model simplifies. This one leaves out what follows, which could change the answer.",
	},
}

var methodLeftOut = []locale.Text{
	"Competition between firms: what an adopting firm gains is counted, what its rival loses is not.",
	"The price of electricity: demand from data centres does not raise it, nor does it deter anyone.",
	"The price of compute: more supply in Europe does not lower it.",
	"Wages, and the jobs that AI creates, changes or removes. The jobs shown are those of building and operating.",
	"Other uses of the same money, and the cost of the tax or the debt that provides it.",
	"Military use and security.",
	"Chips made in Europe, and the limits that other countries put on their exports.",
	"The quality of adoption: a firm that tries one tool counts as much as one that has rebuilt its whole organisation.",
	"Feedback from growth: a higher GDP raises neither adoption, nor demand, nor investment.",
	"Differences between countries: the Union is one block, with one power grid and one pace per profile.",
	"Firms of fewer than ten people, public services and households, as far as adoption goes.",
	"Water, land, and the emissions of making machines and buildings.",
}
