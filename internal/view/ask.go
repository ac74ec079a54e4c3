package view

import (
	"slices"
	"strings"

	"aicontinent/internal/locale"
	"aicontinent/internal/markup"
	"aicontinent/internal/scenario"
	"aicontinent/internal/session"
)

// AskForm chooses the outcome. It carries the rest of the link.
func (p *Page) AskForm(page, anchor string) *markup.Node {
	form := markup.El("form", markup.Class("ask"), markup.A("id", AskID), markup.A("method", "get"), markup.A("autocomplete", "off"),
		markup.A("action", Path(p.Base, p.Lang, page)+"#"+anchor))
	form.Children = append(form.Children,
		Carried(p.Session.Query(), session.LookOutcome, session.LookBelief, session.LookGoal, session.LookAsked)...)
	chosen := p.Asked()
	options := make([]Option, len(AllAsked))
	for i := range AllAsked {
		options[i] = Option{AllAsked[i].Column, p.In(AllAsked[i].Name), &AllAsked[i] == chosen}
	}
	form.Children = append(form.Children,
		hiddenInput(session.LookAsked, chosen.Column),
		markup.El("label", markup.A("for", "ask.outcome"), p.Text(askLabel)), markup.Text(" "),
		p.Choose("ask.outcome", session.LookOutcome, "look "+session.LookOutcome, "", options),
		markup.Text(" "), p.AskButton(""))
	return form
}

// Option is one line of a menu.
type Option struct {
	Value, Text string
	Chosen      bool
}

// Choose is a menu; form is the id of its form where it stands outside.
func (p *Page) Choose(id, name, do, form string, options []Option) *markup.Node {
	menu := markup.El("select", markup.Class("menu"), markup.A("id", id), markup.A("name", name), markup.When(do != "", markup.A("data-do", do)), markup.When(form != "", markup.A("form", form)))
	for _, o := range options {
		menu.Children = append(menu.Children, markup.El("option", markup.A("value", o.Value), markup.Flag("selected", o.Chosen), markup.Text(o.Text)))
	}
	return menu
}

// AskButton sends the form; it is seen where there are no scripts.
func (p *Page) AskButton(form string) *markup.Node {
	return markup.El("button", markup.Class("primary ask-send"), markup.A("type", "submit"), markup.When(form != "", markup.A("form", form)), p.Text(askSend))
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
	return markup.El("input", markup.A("type", "hidden"), markup.A("name", name), markup.When(value != "", markup.A("value", value)))
}

var (
	askLabel = locale.Text("The answer is about:")
	askSend  = locale.Text("Work it out")
)

// AskID is the form that chooses the outcome.
const AskID = "ask"

// AnswerOf is the answer to a question; nothing while it is being worked out.
func (p *Page) AnswerOf(id string, parts ...markup.Part) *markup.Node {
	id += AnswerSuffix
	if len(parts) > 0 {
		return markup.El("div", append([]markup.Part{markup.Class("answered"), markup.A("id", id)}, parts...)...)
	}
	if p.Opened == nil && id != MovedID+AnswerSuffix && !p.Session.Asks() {
		return markup.El("div", markup.Class("answered is-unasked"), markup.A("id", id), markup.El("p", p.Text(unaskedText)))
	}
	waiting := markup.El("div", markup.Class("answered is-waiting"), markup.A("id", id), markup.El("p", markup.Class("waiting"), p.Text(waitingText)))
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

// IDs of the section of questions, and of why a result moved.
const (
	QuestionsID = "questions"
	MovedID     = "moved"
)

// Scrolled is a table that scrolls sideways where the screen is narrow.
func (p *Page) Scrolled(label locale.Text, table *markup.Node) *markup.Node {
	return markup.El("div", markup.Class("scroll"), markup.A("tabindex", "0"), markup.A("role", "region"), markup.A("aria-label", p.In(label)), table)
}

// Head and cell are parts of a table that is none to the eye on a phone.
func (p *Page) Head(t locale.Text) *markup.Node {
	return markup.El("th", markup.A("scope", "col"), markup.A("role", "columnheader"), p.Text(t))
}

// Cell is a number of such a table, or a place without one.
func (p *Page) Cell(text string) *markup.Node {
	return markup.El("td", markup.A("role", "cell"), markup.When(text != "", markup.Text(text)))
}
