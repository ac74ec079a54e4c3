package calculator

import (
	"math"

	"aicontinent/internal/evidence"
	"aicontinent/internal/locale"
	"aicontinent/internal/markup"
	"aicontinent/internal/scenario"
	"aicontinent/internal/session"
	"aicontinent/internal/view"
	"aicontinent/internal/view/asked"
	"aicontinent/internal/why"
)

// believePanel says what would have to be true for an outcome.
func (p *Page) believePanel() *markup.Node {
	o := asked.Of(p.Page)
	panel := markup.El("details", markup.Class("fold question"), markup.A("id", believeID), p.Summary(believeTitle, believeHint))
	chosen := p.sought()
	var options []view.Option
	for _, id := range why.Beliefs() {
		b, _ := why.BeliefOf(id)
		options = append(options, view.Option{Value: id, Text: p.beliefName(&b), Chosen: id == chosen})
	}
	goal, typed, ok := p.goal()
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
				markup.El("input", markup.A("type", "text"), markup.A("inputmode", "decimal"), markup.A("id", "ask.goal"), markup.A("name", session.LookGoal), markup.A("form", asked.FormID),
					markup.A("value", shown), markup.A("size", "7"), markup.A("aria-describedby", "ask.goal.refused"), markup.When(!ok, markup.A("aria-invalid", "true")), markup.A("data-do", "look "+session.LookGoal)),
				markup.El("span", markup.Class("suffix"), markup.Text(o.Suffix.In(p.Lang, shown))))),
		wrong,
		markup.El("p", markup.Class("ask"), markup.El("label", markup.A("for", view.SoughtID), p.Text(beliefLabel)), markup.Text(" "),
			p.Choose(view.SoughtID, session.LookBelief, "look "+session.LookBelief, asked.FormID, options), markup.Text(" "), asked.Button(p.Page, asked.FormID)))
	if p.Analysis == nil || p.Analysis.Answer == nil || p.Analysis.Answer.Belief.ID != chosen || p.Analysis.Answer.Target != goal {
		panel.Children = append(panel.Children, asked.Answer(p.Page, believeID))
	} else {
		panel.Children = append(panel.Children, asked.Answer(p.Page, believeID, p.answered(o, p.Analysis.Answer)))
	}
	panel.Children = append(panel.Children, p.FixedHelp("believe-how", func() markup.Group { return markup.Group{p.Text(believeHow)} }))
	return panel
}

// answered is the answer in a sentence, and a way to take it.
func (p *Page) answered(o *asked.Outcome, a *why.Answer) markup.Group {
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
		"outcome", p.In(o.Name), "year", p.Year(), "goal", o.Level(p.Page, a.Target), "is", o.Level(p.Page, a.Outcome),
		"belief", p.beliefName(&a.Belief), "value", p.beliefValue(&a.Belief, a.Nearest), "now", p.beliefValue(&a.Belief, a.Now), "others", p.otherValues(a),
		"low", p.beliefValue(&a.Belief, a.Belief.Low), "high", p.beliefValue(&a.Belief, a.Belief.High),
		"best", o.Level(p.Page, best), "at", p.beliefValue(&a.Belief, at))
	list := markup.Group{view.Said(sentence)}
	if len(a.Values) > 0 && !near {
		value := scenario.FormatNumber(a.Belief.Round(a.Nearest))
		next := *p.Session
		next.Scenario = a.Belief.With(next.Scenario, a.Belief.Round(a.Nearest))
		to := view.Page{Lang: p.Lang, Site: p.Site, Session: &next}
		list = append(list, markup.El("p", markup.El("a", markup.Class("chip"), markup.A("role", "button"), markup.A("href", to.Address(p.Lang, view.CalculatorPage)), markup.A("data-do", "put "+a.Belief.ID+" "+value),
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

// goal gives the outcome that is sought, in the column's unit; what was typed
// where it is no number.
func (p *Page) goal() (goal float64, typed string, ok bool) {
	o := asked.Of(p.Page)
	typed = p.Session.Look(session.LookGoal)
	if of := p.Session.Look(session.LookAsked); of != "" && of != o.Column {
		typed = "" // a form's, of the outcome before
	}
	if typed == "" {
		return o.UsualGoal(p.Page), "", true
	}
	v, _, ok := scenario.ReadTyped(p.Lang, typed, o.Takes)
	if !ok || math.Abs(v) > 1e12 {
		return o.UsualGoal(p.Page), typed, false
	}
	return v * o.Typed, typed, true
}

// sought gives the belief that the visitor asks about.
func (p *Page) sought() string {
	if b, ok := why.BeliefOf(p.Session.Look(session.LookBelief)); ok {
		return b.ID
	}
	return why.AllPaces
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
