package view

import (
	"slices"
	"strings"

	"aicontinent/internal/locale"
	"aicontinent/internal/markup"
	"aicontinent/internal/scenario"
	"aicontinent/internal/session"
)

// askForm chooses the outcome. It carries the rest of the link.
func (p *Page) askForm(page, anchor string) *markup.Node {
	form := el("form", class("ask"), attr("id", askID), attr("method", "get"), attr("autocomplete", "off"),
		attr("action", Path(p.Base, p.Lang, page)+"#"+anchor))
	form.Children = append(form.Children,
		Carried(p.Session.Query(), session.LookOutcome, session.LookBelief, session.LookGoal, session.LookAsked)...)
	chosen := p.asked()
	options := make([]option, len(askedOutcomes))
	for i := range askedOutcomes {
		options[i] = option{askedOutcomes[i].column, p.in(askedOutcomes[i].name), &askedOutcomes[i] == chosen}
	}
	form.Children = append(form.Children,
		hiddenInput(session.LookAsked, chosen.column),
		el("label", attr("for", "ask.outcome"), p.text(askLabel)), plain(" "),
		p.choose("ask.outcome", session.LookOutcome, "look "+session.LookOutcome, "", options),
		plain(" "), p.askButton(""))
	return form
}

// option is one line of a menu.
type option struct {
	value, text string
	chosen      bool
}

// choose is a menu; form is the id of its form where it stands outside.
func (p *Page) choose(id, name, do, form string, options []option) *markup.Node {
	menu := el("select", class("menu"), attr("id", id), attr("name", name), when(do != "", attr("data-do", do)), when(form != "", attr("form", form)))
	for _, o := range options {
		menu.Children = append(menu.Children, el("option", attr("value", o.value), markup.Flag("selected", o.chosen), plain(o.text)))
	}
	return menu
}

// askButton sends the form; it is seen where there are no scripts.
func (p *Page) askButton(form string) *markup.Node {
	return el("button", class("primary ask-send"), attr("type", "submit"), when(form != "", attr("form", form)), p.text(askSend))
}

// Carried gives fields that nobody sees for what a query holds, so that the
// form which they are in sends it along; but not for some keys.
func Carried(query string, but ...string) markup.Group {
	var fields markup.Group
	for _, part := range strings.Split(query, "&") {
		name, value, _ := strings.Cut(part, "=")
		if name != "" && !slices.Contains(but, name) {
			fields = append(fields, hiddenInput(scenario.Decode(name), scenario.Decode(value)))
		}
	}
	return fields
}

func hiddenInput(name, value string) *markup.Node {
	return el("input", attr("type", "hidden"), attr("name", name), when(value != "", attr("value", value)))
}

var (
	askLabel = locale.Text("The answer is about:")
	askSend  = locale.Text("Work it out")
)

const askID = "ask"

// answerOf is the answer to a question; nothing while it is being worked out.
func (p *Page) answerOf(id string, parts ...markup.Part) *markup.Node {
	id += AnswerSuffix
	if len(parts) > 0 {
		return el("div", append([]markup.Part{class("answered"), attr("id", id)}, parts...)...)
	}
	if p.Opened == nil && id != movedID+AnswerSuffix && !p.Session.Asks() {
		return el("div", class("answered is-unasked"), attr("id", id), el("p", p.text(unaskedText)))
	}
	waiting := el("div", class("answered is-waiting"), attr("id", id), el("p", class("waiting"), p.text(waitingText)))
	if seen := p.Seen[id]; seen != nil {
		last := seen.Children
		if c, _ := seen.Attr("class"); c == "answered is-waiting" {
			last = last[1:]
		}
		waiting.Children = append(waiting.Children, last...)
	}
	return waiting
}

// AnswerSuffix ends the ID of the part of a question that takes long to work
// out.
const AnswerSuffix = ".answer"

var (
	unaskedText = locale.Text("This takes several hundred simulations: start it.")
	waitingText = locale.Text("Working it out…")
)

const (
	questionsID = "questions"
	movedID     = "moved"
)

// scrolled is a table that scrolls sideways where the screen is narrow.
func (p *Page) scrolled(label locale.Text, table *markup.Node) *markup.Node {
	return el("div", class("scroll"), attr("tabindex", "0"), attr("role", "region"), attr("aria-label", p.in(label)), table)
}
