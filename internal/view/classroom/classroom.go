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
	main := markup.El("main", markup.Class("method classroom"), markup.A("id", "main"), markup.A("tabindex", "-1"),
		p.sheet(),
		p.answers(),
		p.pupils())
	return view.Root(p.Around(view.ClassroomPage, main))
}

// Description is what machines are told about the page.
func (p Page) Description() string { return p.In(standfirst) }

// sheet is the first printed page: what pupils get.
func (p Page) sheet() *markup.Node {
	return markup.El("section", markup.Class("sheet"), markup.A("aria-labelledby", view.TitleID),
		markup.El("p", markup.Class("kicker"), markup.El("a", markup.A("href", p.Address(p.Lang, view.MethodPage)), p.Text(whatIf))),
		markup.El("h1", markup.A("id", view.TitleID), p.Text(headline)),
		markup.El("p", markup.Class("standfirst"), p.Text(standfirst)),
		view.Problems(p.Page, p.Class.problems(p.Lang)...),
		view.CopyNote(p.Page, filesText),
		markup.El("p", markup.Class("help no-print"), p.Text(printHelp)),
		p.start(),
		p.hour(),
		p.questions(),
		p.table(tableHelp, false))
}

// start is the class's scenario: its link, and the same as a code to scan.
func (p Page) start() *markup.Node {
	node := markup.El("div", markup.Class("class-link"), markup.A("id", "class-link"))
	link := p.link()
	text := markup.El("div", markup.El("h2", p.Text(startTitle)), markup.El("p", markup.Text(p.SharesText()+".")))
	if p.Origin == "" {
		text.Children = append(text.Children, markup.El("p", markup.Class("kept"), p.Text(noOrigin)))
		return with(node, text)
	}
	text.Children = append(text.Children, markup.El("p", markup.El("a", markup.A("href", link), markup.Text(link))), markup.El("p", markup.Class("help no-print"), p.Text(startHelp)))
	code, err := qr.SVG(link, p.Fill(codeText, "link", link))
	if err != nil { // a link with every parameter in it
		return with(node, with(text, markup.El("p", markup.Class("kept"), p.Text(tooLong))))
	}
	return with(node, code, text)
}

// link is the public address of the class's scenario.
func (p Page) link() string {
	return p.Origin + view.Path(p.Base, p.Lang, view.CalculatorPage) + "?" + p.Session.Scenario.Dated()
}

// hour is how the 45 minutes go.
func (p Page) hour() *markup.Node {
	list := markup.El("ol", markup.Class("hour"))
	for _, step := range steps {
		list.Children = append(list.Children, markup.El("li", markup.El("b", markup.Text(p.Lang.Unit(strconv.Itoa(step.minutes), "min"))), markup.Text(" "), p.Text(step.text)))
	}
	return markup.El("section", markup.A("id", "hour"), markup.El("h2", p.Text(hourTitle)), list)
}

// questions are those that pupils answer, with room to write on paper.
func (p Page) questions() *markup.Node {
	list := markup.El("ol", markup.Class("asked"))
	for i := range questions {
		list.Children = append(list.Children, markup.El("li", markup.Text(p.Fill(questions[i].asked, p.facts()...)), markup.El("span", markup.Class("lines"), markup.A("aria-hidden", "true"))))
	}
	return markup.El("section", markup.A("id", "questions"), markup.El("h2", p.Text(questionsTitle)), list)
}

// answers is the second printed page: the table as the model fills it, and what
// can be said to each question.
func (p Page) answers() *markup.Node {
	list := markup.El("ol", markup.Class("answers"))
	for i := range questions {
		list.Children = append(list.Children, markup.El("li", markup.Text(p.Fill(questions[i].answer, p.facts()...))))
	}
	return markup.El("section", markup.Class("sheet"), markup.A("id", "answers"), markup.El("h2", p.Text(answersTitle)),
		markup.El("p", markup.Text(p.Fill(answersLead, "version", model.Version))),
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
		"envelope", p.LongEnvelope(p.Session.Scenario.Levers.EnvelopeBn), "last", p.Lang.Year(model.LastYear),
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
