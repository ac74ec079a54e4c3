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
	o := p.Asked()
	panel := markup.El("details", markup.Class("fold question"), markup.A("id", BelieveID), p.summary(believeTitle, believeHint))
	chosen := p.Sought()
	var options []Option
	for _, id := range why.Beliefs() {
		b, _ := why.BeliefOf(id)
		options = append(options, Option{Value: id, Text: p.beliefName(&b), Chosen: id == chosen})
	}
	goal, typed, ok := p.Goal()
	shown := typed
	if ok {
		shown = p.Lang.Significant(goal/o.Typed, 6)
	}
	wrong := markup.El("p", markup.Class("refused"), markup.A("id", "ask.goal.refused"))
	if !ok {
		wrong = markup.El("p", markup.Class("refused is-shown"), markup.A("id", "ask.goal.refused"), p.TextWith(goalRefused, "given", typed, "unit", o.Suffix.Alone(p.Lang)))
	}
	panel.Children = append(panel.Children,
		markup.El("p", markup.Class("ask"), markup.El("label", markup.A("for", "ask.goal"), p.TextWith(goalLabel, "outcome", p.In(o.Name), "year", p.Year())), markup.Text(" "),
			markup.El("span", markup.Class("number"),
				markup.El("input", markup.A("type", "text"), markup.A("inputmode", "decimal"), markup.A("id", "ask.goal"), markup.A("name", session.LookGoal), markup.A("form", askID),
					markup.A("value", shown), markup.A("size", "7"), markup.A("aria-describedby", "ask.goal.refused"), markup.When(!ok, markup.A("aria-invalid", "true")), markup.A("data-do", "look "+session.LookGoal)),
				markup.El("span", markup.Class("suffix"), markup.Text(o.Suffix.In(p.Lang, shown))))),
		wrong,
		markup.El("p", markup.Class("ask"), markup.El("label", markup.A("for", SoughtID), p.Text(beliefLabel)), markup.Text(" "),
			p.Choose(SoughtID, session.LookBelief, "look "+session.LookBelief, askID, options), markup.Text(" "), p.AskButton(askID)))
	if p.Analysis == nil || p.Analysis.Answer == nil || p.Analysis.Answer.Belief.ID != chosen || p.Analysis.Answer.Target != goal {
		panel.Children = append(panel.Children, p.AnswerOf(BelieveID))
	} else {
		panel.Children = append(panel.Children, p.AnswerOf(BelieveID, p.answered(o, p.Analysis.Answer)))
	}
	panel.Children = append(panel.Children, p.FixedHelp("believe-how", func() markup.Group { return markup.Group{p.Text(believeHow)} }))
	return panel
}

// answered is the answer in a sentence, and a way to take it.
func (p *Page) answered(o *Asked, a *why.Answer) markup.Group {
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
	sentence := p.Fill(pattern,
		"outcome", p.In(o.Name), "year", p.Year(), "goal", o.Level(p, a.Target), "is", o.Level(p, a.Outcome),
		"belief", p.beliefName(&a.Belief), "value", p.beliefValue(&a.Belief, a.Nearest), "now", p.beliefValue(&a.Belief, a.Now), "others", p.otherValues(a),
		"low", p.beliefValue(&a.Belief, a.Belief.Low), "high", p.beliefValue(&a.Belief, a.Belief.High),
		"best", o.Level(p, best), "at", p.beliefValue(&a.Belief, at))
	list := markup.Group{Said(sentence)}
	if len(a.Values) > 0 && !near {
		value := scenario.FormatNumber(a.Belief.Round(a.Nearest))
		next := *p.Session
		next.Scenario = a.Belief.With(next.Scenario, a.Belief.Round(a.Nearest))
		to := Page{Lang: p.Lang, Base: p.Base, Session: &next}
		list = append(list, markup.El("p", markup.El("a", markup.Class("chip"), markup.A("role", "button"), markup.A("href", to.Address(p.Lang, CalculatorPage)), markup.A("data-do", "put "+a.Belief.ID+" "+value),
			p.TextWith(answerTake, "belief", p.beliefName(&a.Belief), "value", p.beliefValue(&a.Belief, a.Nearest)))))
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
			others += p.In(answerOr)
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
		return p.In(allPaces)
	case field != nil:
		lever, _ := scenario.Lookup(b.ID)
		return p.In(lever.Name)
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
