package view

import (
	"math"

	"aicontinent/internal/evidence"
	"aicontinent/internal/locale"
	"aicontinent/internal/markup"
	"aicontinent/internal/scenario"
	"aicontinent/internal/session"
	"aicontinent/internal/why"
)

// believePanel says what would have to be true for an outcome.
func (p *Page) believePanel() *markup.Node {
	o := p.asked()
	panel := el("details", class("fold question"), attr("id", believeID), p.summary(believeTitle, believeHint))
	chosen := p.sought()
	var options []option
	for _, id := range why.Beliefs() {
		b, _ := why.BeliefOf(id)
		options = append(options, option{id, p.beliefName(&b), id == chosen})
	}
	goal, typed, ok := p.goal()
	shown := typed
	if ok {
		shown = p.Lang.Significant(goal/o.typed, 6)
	}
	wrong := el("p", class("refused"), attr("id", "ask.goal.refused"))
	if !ok {
		wrong = el("p", class("refused is-shown"), attr("id", "ask.goal.refused"), p.textWith(goalRefused, "given", typed, "unit", o.suffix.Alone(p.Lang)))
	}
	panel.Children = append(panel.Children,
		el("p", class("ask"), el("label", attr("for", "ask.goal"), p.textWith(goalLabel, "outcome", p.in(o.name), "year", p.year())), plain(" "),
			el("span", class("number"),
				el("input", attr("type", "text"), attr("inputmode", "decimal"), attr("id", "ask.goal"), attr("name", session.LookGoal), attr("form", askID),
					attr("value", shown), attr("size", "7"), attr("aria-describedby", "ask.goal.refused"), when(!ok, attr("aria-invalid", "true")), attr("data-do", "look "+session.LookGoal)),
				el("span", class("suffix"), plain(o.suffix.In(p.Lang, shown))))),
		wrong,
		el("p", class("ask"), el("label", attr("for", SoughtID), p.text(beliefLabel)), plain(" "),
			p.choose(SoughtID, session.LookBelief, "look "+session.LookBelief, askID, options), plain(" "), p.askButton(askID)))
	if p.Analysis == nil || p.Analysis.Answer == nil || p.Analysis.Answer.Belief.ID != chosen || p.Analysis.Answer.Target != goal {
		panel.Children = append(panel.Children, p.answerOf(believeID))
	} else {
		panel.Children = append(panel.Children, p.answerOf(believeID, p.answered(o, p.Analysis.Answer)))
	}
	panel.Children = append(panel.Children, p.fixedHelp("believe-how", func() markup.Group { return markup.Group{p.text(believeHow)} }))
	return panel
}

// answered is the answer in a sentence, and a way to take it.
func (p *Page) answered(o *asked, a *why.Answer) markup.Group {
	pattern := answerNone
	near := math.Abs(a.Nearest-a.Now) <= 5e-4*(a.Belief.High-a.Belief.Low)
	switch {
	case a.Flat():
		pattern = answerFlat
	case len(a.Values) > 0 && near:
		pattern = answerAlready
	case len(a.Values) == 1:
		pattern = answerOne
	case len(a.Values) > 1:
		pattern = answerSeveral
	}
	best, at := a.Most, a.MostAt
	if a.Target < a.Least {
		best, at = a.Least, a.LeastAt
	}
	sentence := p.textOf(pattern,
		"outcome", p.in(o.name), "year", p.year(), "goal", o.level(p, a.Target), "is", o.level(p, a.Outcome),
		"belief", p.beliefName(&a.Belief), "value", p.beliefValue(&a.Belief, a.Nearest), "now", p.beliefValue(&a.Belief, a.Now), "others", p.otherValues(a),
		"low", p.beliefValue(&a.Belief, a.Belief.Low), "high", p.beliefValue(&a.Belief, a.Belief.High),
		"best", o.level(p, best), "at", p.beliefValue(&a.Belief, at))
	list := markup.Group{said(sentence)}
	if len(a.Values) > 0 && !near {
		value := scenario.FormatNumber(a.Belief.Round(a.Nearest))
		next := *p.Session
		next.Scenario = a.Belief.With(next.Scenario, a.Belief.Round(a.Nearest))
		to := Page{Lang: p.Lang, Base: p.Base, Session: &next}
		list = append(list, el("p", el("a", class("chip"), attr("role", "button"), attr("href", to.Address(p.Lang, CalculatorPage)), attr("data-do", "put "+a.Belief.ID+" "+value),
			p.textWith(answerTake, "belief", p.beliefName(&a.Belief), "value", p.beliefValue(&a.Belief, a.Nearest)))))
	}
	return list
}

// otherValues writes the values that lead to the goal too.
func (p *Page) otherValues(a *why.Answer) string {
	others := ""
	for _, v := range a.Values {
		if v == a.Nearest {
			continue
		}
		if others != "" {
			others += p.in(answerOr)
		}
		others += p.beliefValue(&a.Belief, v)
	}
	return others
}

// beliefName names a belief.
func (p *Page) beliefName(b *why.Belief) string {
	field, row := b.Field()
	switch {
	case b.ID == why.AllPaces:
		return p.in(allPaces)
	case field != nil:
		lever, _ := scenario.Lookup(b.ID)
		return p.in(lever.Name)
	}
	return evidence.WordsOf(row).Name.In(p.Lang)
}

// beliefValue writes a belief's value to three digits, with its unit.
func (p *Page) beliefValue(b *why.Belief, v float64) string {
	v = roundedTo(v, 3)
	field, row := b.Field()
	if field != nil {
		return field.Unit.Format(p.Lang, v)
	}
	if meaning := p.meaning(&evidence.Table[row], v); meaning != "" {
		return p.Lang.Quantity(v) + " (" + meaning + ")"
	}
	return p.Lang.Quantity(v)
}

// roundedTo gives a number to so many digits.
func roundedTo(v float64, digits int) float64 {
	if v == 0 {
		return 0
	}
	step := math.Pow(10, math.Floor(math.Log10(math.Abs(v)))-float64(digits-1))
	if step < 1 {
		inverse := math.Round(1 / step)
		return math.Round(v*inverse) / inverse
	}
	return math.Round(v/step) * step
}

var (
	believeTitle  = locale.Text("What would have to be true?")
	believeHint   = locale.Text("the value of one belief that would lead to a goal")
	goalLabel     = locale.Text("{outcome} in {year}, the goal:")
	goalRefused   = locale.Text("“{given}” is no number in {unit}. A usual goal is kept.")
	beliefLabel   = locale.Text("The belief to change:")
	allPaces      = locale.Text("Pace of adoption, the same for all")
	answerOne     = locale.Text("{outcome} in {year}: to come to {goal} instead of {is}, “{belief}” would have to be {value} (now {now}).")
	answerSeveral = locale.Text("{outcome} in {year}: to come to {goal} instead of {is}, “{belief}” would have to be {value} (now {now}). Another value leads there too: {others}.")
	answerOr      = locale.Text(" or ")
	answerNone    = locale.Text("{outcome} in {year}: no value of “{belief}” from {low} to {high} leads to {goal}. The nearest would be {best}, with {at}.")
	answerFlat    = locale.Text("{outcome} in {year}: “{belief}” changes nothing in it. It would be {is} whatever its value from {low} to {high}.")
	answerAlready = locale.Text("{outcome} in {year}: it is {goal} already, with “{belief}” at {now}.")
	answerTake    = locale.Text("Believe it: {belief}, {value}")
	believeHow    = locale.Text("All other beliefs stay as they are. The search goes over the whole range allowed, also where the effect rises and falls again.")
)
