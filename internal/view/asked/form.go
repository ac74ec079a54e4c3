package asked

import (
	"aicontinent/internal/locale"
	"aicontinent/internal/markup"
	"aicontinent/internal/session"
	"aicontinent/internal/view"
)

// Form chooses the outcome. It carries the rest of the link.
func Form(p *view.Page, page, anchor string) *markup.Node {
	form := markup.El("form", markup.Class("ask"), markup.A("id", FormID), markup.A("method", "get"), markup.A("autocomplete", "off"),
		markup.A("action", view.Path(p.Base, p.Lang, page)+"#"+anchor))
	form.Children = append(form.Children,
		view.Carried(p.Session.Query(), session.LookOutcome, session.LookBelief, session.LookGoal, session.LookAsked)...)
	chosen := Of(p)
	options := make([]view.Option, len(All))
	for i := range All {
		options[i] = view.Option{Value: All[i].Column, Text: p.In(All[i].Name), Chosen: &All[i] == chosen}
	}
	form.Children = append(form.Children, view.Carried(session.LookAsked+"="+chosen.Column)...)
	form.Children = append(form.Children,
		markup.El("label", markup.A("for", "ask.outcome"), p.Text(askLabel)), markup.Text(" "),
		p.Choose("ask.outcome", session.LookOutcome, "look "+session.LookOutcome, "", options),
		markup.Text(" "), Button(p, ""))
	return form
}

// Button sends the form; it is seen where there are no scripts.
func Button(p *view.Page, form string) *markup.Node {
	return markup.El("button", markup.Class("primary ask-send"), markup.A("type", "submit"), markup.When(form != "", markup.A("form", form)), p.Text(askSend))
}

var (
	askLabel = locale.Text("The answer is about:")
	askSend  = locale.Text("Work it out")
)

// FormID is the form that chooses the outcome.
const FormID = "ask"

// Answer is the answer to a question; nothing while it is being worked out.
func Answer(p *view.Page, id string, parts ...markup.Part) *markup.Node {
	id += view.AnswerSuffix
	if len(parts) > 0 {
		return markup.El("div", append([]markup.Part{markup.Class("answered"), markup.A("id", id)}, parts...)...)
	}
	if p.Opened == nil && id != MovedID+view.AnswerSuffix && !p.Session.Asks() {
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
func Scrolled(p *view.Page, label locale.Text, table *markup.Node) *markup.Node {
	return markup.El("div", markup.Class("scroll"), markup.A("tabindex", "0"), markup.A("role", "region"), markup.A("aria-label", p.In(label)), table)
}

// Head is the head of a column of a table that is none to the eye on a phone.
func Head(p *view.Page, t locale.Text) *markup.Node {
	return markup.El("th", markup.A("scope", "col"), markup.A("role", "columnheader"), p.Text(t))
}

// Cell is a number of such a table, or a place without one.
func Cell(text string) *markup.Node {
	return markup.El("td", markup.A("role", "cell"), markup.When(text != "", markup.Text(text)))
}
