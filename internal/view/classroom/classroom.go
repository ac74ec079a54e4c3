// Package classroom is a lesson of 45 minutes on two printed pages: questions with
// a table to fill, and their answers; and several pupils' scenarios on one chart.
// The server alone writes it; no program has its texts.
package classroom

import (
	"strconv"

	"aicontinent/internal/evidence"
	"aicontinent/internal/locale"
	"aicontinent/internal/markup"
	"aicontinent/internal/model"
	"aicontinent/internal/qr"
	"aicontinent/internal/view"
)

// Page is what the lesson is made of.
type Page struct {
	*view.Page
	Trials [Trials]Trial // in the order of the table
	Class  Class         // of the pupils' links
}

// Of works out the lesson for the page's scenario and the links that pupils sent.
func Of(p *view.Page, class Class) Page {
	own := Page{Page: p, Class: class}
	for i := range trials {
		own.Trials[i] = trials[i].run(p.Session)
	}
	own.Class.run()
	return own
}

// Body is the page's body.
func (p Page) Body() *markup.Node {
	main := el("main", class("method classroom"), attr("id", "main"), attr("tabindex", "-1"),
		p.sheet(),
		p.answers(),
		p.pupils())
	return view.Root(p.Around(view.ClassroomPage, main))
}

// Description is what machines are told about the page.
func (p Page) Description() string { return p.in(standfirst) }

// sheet is the first printed page: what pupils get.
func (p Page) sheet() *markup.Node {
	return el("section", class("sheet"), attr("aria-labelledby", view.TitleID),
		el("p", class("kicker"), el("a", attr("href", p.Address(p.Lang, view.MethodPage)), p.text(whatIf))),
		el("h1", attr("id", view.TitleID), p.text(headline)),
		el("p", class("standfirst"), p.text(standfirst)),
		view.Problems(p.Page, p.Class.problems(p.Lang)...),
		view.CopyNote(p.Page, filesText),
		el("p", class("help no-print"), p.text(printHelp)),
		p.start(),
		p.hour(),
		p.questions(),
		p.table(tableHelp, false))
}

// start is the class's scenario: its link, and the same as a code to scan.
func (p Page) start() *markup.Node {
	node := el("div", class("class-link"), attr("id", "class-link"))
	link := p.link()
	text := el("div", el("h2", p.text(startTitle)), el("p", plain(p.SharesText()+".")))
	if p.Origin == "" {
		text.Children = append(text.Children, el("p", class("kept"), p.text(noOrigin)))
		return with(node, text)
	}
	text.Children = append(text.Children, el("p", el("a", attr("href", link), plain(link))), el("p", class("help no-print"), p.text(startHelp)))
	code, err := qr.SVG(link, p.fill(codeText, "link", link))
	if err != nil { // a link with every parameter in it
		return with(node, with(text, el("p", class("kept"), p.text(tooLong))))
	}
	return with(node, code, text)
}

// link is the public address of the class's scenario.
func (p Page) link() string {
	return p.Origin + view.Path(p.Base, p.Lang, view.CalculatorPage) + "?" + p.Session.Scenario.Dated()
}

// hour is how the 45 minutes go.
func (p Page) hour() *markup.Node {
	list := el("ol", class("hour"))
	for _, step := range steps {
		list.Children = append(list.Children, el("li", el("b", plain(p.Lang.Unit(strconv.Itoa(step.minutes), "min"))), plain(" "), p.text(step.text)))
	}
	return el("section", attr("id", "hour"), el("h2", p.text(hourTitle)), list)
}

// questions are those that pupils answer, with room to write on paper.
func (p Page) questions() *markup.Node {
	list := el("ol", class("asked"))
	for i := range questions {
		list.Children = append(list.Children, el("li", plain(p.fill(questions[i].asked, p.facts()...)), el("span", class("lines"), attr("aria-hidden", "true"))))
	}
	return el("section", attr("id", "questions"), el("h2", p.text(questionsTitle)), list)
}

// answers is the second printed page: the table as the model fills it, and what
// can be said to each question.
func (p Page) answers() *markup.Node {
	list := el("ol", class("answers"))
	for i := range questions {
		list.Children = append(list.Children, el("li", plain(p.fill(questions[i].answer, p.facts()...))))
	}
	return el("section", class("sheet"), attr("id", "answers"), el("h2", p.text(answersTitle)),
		el("p", plain(p.fill(answersLead, "version", model.Version))),
		p.table(tableFilled, true), list)
}

// facts are the values that texts cite, by name.
func (p Page) facts() []string {
	year := p.year()
	a, b := p.Result.At(p.Result.With.Adoption, year), p.Result.At(p.Result.Without.Adoption, year)
	observed := func(id string) string { return p.Lang.Unit(p.Lang.Number(evidence.FactOf(id).Value, 1), "%") }
	list := []string{
		"year", p.Lang.Year(year), "with", p.Lang.Percent(a, 1), "without", p.Lang.Percent(b, 1), "points", p.Lang.Count(p.Lang.Number((a-b)*100, 1), pointsUnit),
		"before", observed("adoption_2024"), "beforeYear", p.Lang.Year(model.FirstYear), "survey", p.Lang.Percent(p.Result.At(p.Result.With.Adoption, model.SurveyYear), 1), "surveyYear", p.Lang.Year(model.SurveyYear),
		"envelope", p.Lang.Money(p.Lang.Plain(p.Session.Scenario.Levers.EnvelopeBn)), "last", p.Lang.Year(model.LastYear),
	}
	for i := range p.Trials {
		list = append(list, p.Trials[i].facts(p, trials[i].name)...)
	}
	return list
}

// points writes a difference of shares.
func (p Page) points(share float64) string {
	return p.Lang.Count(locale.Signed(p.Lang.Number(share*100, 1)), pointsUnit)
}

func (p Page) year() int { return p.Session.Scenario.Levers.Horizon }

func with(node *markup.Node, more ...*markup.Node) *markup.Node {
	node.Children = append(node.Children, more...)
	return node
}

func (p Page) in(t locale.Text) string         { return t.In(p.Lang) }
func (p Page) text(t locale.Text) *markup.Node { return plain(p.in(t)) }
func (p Page) fill(t locale.Text, pairs ...string) string {
	return t.Fill(p.Lang, pairs...)
}

func el(tag string, parts ...markup.Part) *markup.Node { return markup.El(tag, parts...) }
func attr(name, value string) markup.Part              { return markup.A(name, value) }
func class(value string) markup.Part                   { return markup.Class(value) }
func plain(s string) *markup.Node                      { return markup.Text(s) }
