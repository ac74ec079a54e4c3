package view

import (
	"strings"

	"aicontinent/internal/locale"
	"aicontinent/internal/markup"
	"aicontinent/internal/model"
	"aicontinent/internal/scenario"
)

// TitleID is the id of the page's title, which takes focus when what had it is
// gone.
const TitleID = "title"

// answerID is the id of the sentence, which takes focus when what a number of it
// opened is closed.
const answerID = "answer"

// answer is the top of the page: title, sentence, and what could not be taken.
func (p *Page) answer() *markup.Node {
	sentence := el("p", class("answer"), attr("id", answerID), attr("tabindex", "-1"), hook("answer"))
	for _, s := range p.LongSentence() {
		long := ""
		if s.Long {
			long = " long"
		}
		switch {
		case s.Range != "":
			r := p.rangeNode(s.Range)
			r.Attrs[0].Value += long
			sentence.Children = append(sentence.Children, el("span", class("gap"+long), plain(" ")), r)
		case s.Figure != "":
			link := p.numberLink(s)
			link.Attrs[0].Value += long
			sentence.Children = append(sentence.Children, link)
		case s.Long:
			sentence.Children = append(sentence.Children, el("span", class("long"), plain(s.Text)))
		default:
			sentence.Children = append(sentence.Children, plain(s.Text))
		}
	}
	return el("section", class("opening"),
		el("p", class("kicker"), el("a", attr("href", Path(p.Base, p.Lang, MethodPage)), p.text(whatIf))),
		el("h1", attr("id", TitleID), attr("tabindex", "-1"), plain(p.headline())),
		p.refusedFirst(),
		sentence,
		p.number(),
		p.fixed(el("p", class("reading"), attr("id", ReadingID)), p.reading),
		p.howSure(),
		p.yourCountry(),
		p.versionNote(),
		p.target(),
		p.problems(),
		el("p", class("status"), attr("id", "status"), attr("role", "status")))
}

// ReadingID is the paragraph that says how the plan is read, on the calculator and,
// with its reasons, on the method page.
const ReadingID = "reading"

// reading says so, and leads to the reasons.
func (p *Page) reading() markup.Group {
	return markup.Group{plain(p.readingText() + " "), el("a", attr("href", Path(p.Base, p.Lang, MethodPage)+"#"+ReadingID), p.text(readingWhy))}
}

// readingText says what of the plan is announced, and what is our reading.
func (p *Page) readingText() string {
	l := scenario.Default().Levers
	return p.textOf(ourReading, "money", p.Lang.Money(p.Lang.Plain(l.EnvelopeBn*float64(l.SplitTenths[model.Gigafactories])/1000)))
}

// said is the answer to a question, in a sentence.
func said(text string) *markup.Node { return el("p", class("verdict"), plain(unbroken(text))) }

// unbroken keeps signs on the line of their amounts: a browser may break
// between a sign and that of the euro.
func unbroken(text string) string {
	return strings.ReplaceAll(strings.ReplaceAll(text, "+€", "+\u2060€"), minusSign+"€", minusSign+"\u2060€")
}

// figureLink is a number of the sentence that leads to its figure.
func (p *Page) figureLink(s Segment) *markup.Node {
	return el("a", class("figure-link"), attr("href", "#"+s.Figure), attr("data-do", "focus "+s.Figure), plain(s.Text))
}

// headline is the title: the money that there is to share out.
func (p *Page) headline() string {
	if !p.hasPlan() {
		return p.in(headlineNone)
	}
	return p.textOf(headline, "envelope", p.Lang.Money(p.Lang.Plain(p.Session.Scenario.Levers.EnvelopeBn)))
}

// refusedFirst leads to the controls whose values were refused. It is shown
// where there are no scripts: the page is then a new one, read from its top.
func (p *Page) refusedFirst() *markup.Node {
	if len(p.Session.Refused) == 0 {
		return el("p", class("refused-first"))
	}
	line := el("p", class("refused-first is-shown"), p.text(refusedIntro))
	add := func(id, name string) {
		if _, ok := p.Session.Refused[id]; ok {
			line.Children = append(line.Children, plain(" "), el("a", when(p.hasControl(id), attr("href", "#"+id)), plain(name)))
		}
	}
	for i := range scenario.Levers {
		lever := &scenario.Levers[i]
		for j := range lever.Fields {
			add(lever.Fields[j].ID, p.leverControl(lever, &lever.Fields[j]).name)
		}
	}
	for _, belief := range beliefRows() {
		add(belief.id, belief.words.Name.In(p.Lang))
	}
	return line
}

// target says what the adoption target would take.
func (p *Page) target() *markup.Node {
	target := p.Result.Target
	if !target.Aim.Set() {
		return el("div", class("target"))
	}
	pattern := targetReached
	switch {
	case target.Reached && !p.hasPlan():
		pattern = targetReachedAlone
	case target.Reached:
	case target.Met:
		pattern = targetTooLow
	default:
		pattern = targetTooHigh
	}
	return el("div", class("target"), el("p", p.textWith(pattern,
		"goal", p.Lang.PlainPercent(target.Aim.Percent), "year", p.Lang.Year(target.Aim.Year),
		"pace", p.Lang.Number(target.Pace, 2), "nearest", p.Lang.Percent(target.Nearest, 0))))
}

// problems lists what the link asked for and could not be taken.
func (p *Page) problems() *markup.Node {
	if len(p.Session.Problems) == 0 {
		return el("div", class("problems"))
	}
	list := el("ul")
	for _, problem := range p.Session.Problems {
		list.Children = append(list.Children, el("li", plain(problem.In(p.Lang)), p.tookThen(problem)))
	}
	note := el("div", class("problems is-shown"), attr("role", "alert"), el("p", p.text(problemsTitle)), list)
	if p.Embed != nil && p.embedControls() == controlsNone {
		return note // there is no form
	}
	note.Children = append(note.Children,
		el("button", class("primary"), attr("type", "submit"), attr("name", "do"), attr("value", "dismiss"), attr("form", FormID), attr("data-do", "dismiss"), p.text(dismiss)))
	return note
}

var (
	headline           = locale.Text("{envelope} for AI in Europe: you decide where it goes")
	readingWhy         = locale.Text("Why so?")
	ourReading         = locale.Text("Only the {money} for gigafactories is announced; the rest is our reading.")
	whatIf             = locale.Text("A what-if, not a forecast")
	headlineNone       = locale.Text("The money for AI in Europe: you decide where it goes")
	refusedIntro       = locale.Text("A value was not accepted:")
	targetReached      = locale.Text("For {goal} of firms to use AI in {year}, it would take a pace {pace} times today’s, the plan included.")
	targetReachedAlone = locale.Text("For {goal} of firms to use AI in {year}, it would take a pace {pace} times today’s.")
	targetTooHigh      = locale.Text("No pace leads to {goal} in {year}: even eight times as fast as today, it would be {nearest}.")
	targetTooLow       = locale.Text("This goal is already passed: with no progress at all, {nearest} of firms would use AI in {year}, more than {goal}.")
	problemsTitle      = locale.Text("Part of the link could not be read; these settings keep their starting value:")
	dismiss            = locale.Text("Got it")
)
