package asked

import (
	"math"
	"strconv"
	"strings"

	"aicontinent/internal/evidence"
	"aicontinent/internal/locale"
	"aicontinent/internal/markup"
	"aicontinent/internal/scenario"
	"aicontinent/internal/view"
	"aicontinent/internal/why"
)

// Difference is a difference between two scenarios and its parts, as they are shown:
// rounded so that they add up.
type Difference struct {
	*view.Page
	asked    *Outcome
	parts    why.Parts
	from, to scenario.Scenario
	unit     Unit
	step     float64 // in the unit; what is shown are multiples of it

	total, choices, beliefs int
	changes                 []int
}

func (g *Difference) steps(v float64) float64 { return v * g.unit.Factor / g.step }

// rounded rounds parts to steps that total as many as given: to the nearest, and
// then those that are nearest to being rounded the other way.
func (g *Difference) rounded(parts []float64, total int) []int {
	whole := make([]int, len(parts))
	for i, v := range parts {
		whole[i] = int(math.Round(g.steps(v)))
		total -= whole[i]
	}
	for total != 0 && len(parts) > 0 {
		sign := 1
		if total < 0 {
			sign = -1
		}
		most, at := math.Inf(-1), 0
		for i, v := range parts {
			if short := float64(sign) * (g.steps(v) - float64(whole[i])); short > most {
				most, at = short, i
			}
		}
		whole[at] += sign
		total -= sign
	}
	return whole
}

// amount writes a number of steps with its sign and unit.
func (g *Difference) amount(n int) string {
	v := float64(n) * g.step
	return locale.Signed(g.unit.In(g.Page, g.Lang.Number(v, max(0, -int(math.Floor(math.Log10(g.step)+0.5))))))
}

// Sentence says the difference and what of it comes from where.
func (g *Difference) Sentence(words GapWords) string {
	text := words.Both
	switch {
	case g.total == 0 && g.choices == 0 && g.beliefs == 0:
		text = words.None
	case g.parts.Beliefs == 0:
		text = words.Choices
	case g.parts.Choices == 0:
		text = words.Beliefs
	}
	return g.Fill(text, "outcome", g.In(g.asked.Name), "year", g.Year(),
		"from", g.asked.Level(g.Page, g.parts.From), "to", g.asked.Level(g.Page, g.parts.To),
		"total", g.amount(g.total), "choices", g.amount(g.choices), "beliefs", g.amount(g.beliefs))
}

// GapWords are the sentences of a difference.
type GapWords struct{ Both, Choices, Beliefs, None locale.Text }

// Table lists the parts, each with a bar.
func (g *Difference) Table() *markup.Node {
	body := markup.El("tbody")
	group := func(name locale.Text, choice bool, total int, value float64) {
		first := true
		for i, c := range g.parts.Changes {
			if c.Choice != choice {
				continue
			}
			if first {
				body.Children = append(body.Children, g.row("part is-sum", g.In(name), "", total, value))
				first = false
			}
			body.Children = append(body.Children, g.row("part", ChangeName(g.Page, c.Change), g.changeValues(c.Change), g.changes[i], c.Value))
		}
	}
	group(partChoices, true, g.choices, g.parts.Choices)
	group(partBeliefs, false, g.beliefs, g.parts.Beliefs)
	body.Children = append(body.Children, g.row("part is-sum", g.In(partTotal), "", g.total, g.parts.To-g.parts.From))
	return markup.El("table", markup.Class("parts"),
		markup.El("caption", markup.Class("hidden"), g.TextWith(partsCaption, "outcome", g.In(g.asked.Name), "year", g.Year())), body)
}

func (g *Difference) row(kind, name, values string, n int, v float64) *markup.Node {
	return markup.El("tr", markup.Class(kind),
		markup.El("th", markup.A("scope", "row"), markup.Text(name), markup.When(values != "", markup.El("span", markup.Class("part-values"), markup.Text(" "+values)))),
		markup.El("td", markup.Class("part-bar"), g.bar(v)),
		markup.El("td", markup.Class("part-amount"), markup.Text(g.amount(n))))
}

// bar draws a part to the right of zero, or to the left where it is negative.
func (g *Difference) bar(v float64) *markup.Node {
	low, high := min(0, g.parts.To-g.parts.From, g.parts.Choices, g.parts.Beliefs), max(0, g.parts.To-g.parts.From, g.parts.Choices, g.parts.Beliefs)
	for _, c := range g.parts.Changes {
		low, high = min(low, c.Value), max(high, c.Value)
	}
	return view.AmountBar(v, low, high)
}

// ChangeName names what a change is about.
func ChangeName(p *view.Page, c why.Change) string {
	if len(c.Keys) > 2 || len(c.Keys) == 2 && c.Keys[0] != scenario.KeyPace {
		text := otherBeliefs
		if c.Choice {
			text = otherChoices
		}
		return p.Fill(text, "count", strconv.Itoa(len(c.Keys)))
	}
	if lever, ok := scenario.Lookup(c.Keys[0]); ok {
		return p.In(lever.Name)
	}
	if row, ok := evidence.Index(strings.TrimPrefix(c.Keys[0], scenario.ParameterPrefix)); ok {
		return evidence.WordsOf(row).Name.In(p.Lang)
	}
	return c.Keys[0]
}

// changeValues writes from what to what a single number goes; empty for others.
func (g *Difference) changeValues(c why.Change) string {
	if len(c.Keys) != 1 {
		return ""
	}
	from, to := "", ""
	lever, isLever := scenario.Lookup(c.Keys[0])
	row, isParameter := evidence.Index(strings.TrimPrefix(c.Keys[0], scenario.ParameterPrefix))
	switch {
	case isLever && len(lever.Fields) == 1:
		f := lever.Single()
		from, to = f.Unit.Format(g.Lang, f.Value(g.from)), f.Unit.Format(g.Lang, f.Value(g.to))
	case !isLever && isParameter:
		x, _ := g.from.Parameter(row)
		y, _ := g.to.Parameter(row)
		from, to = g.Lang.Quantity(x), g.Lang.Quantity(y)
	}
	if from == "" {
		return ""
	}
	return from + "\u00a0→ " + to
}

// What stands on differences and their parts.
var (
	partChoices  = locale.Text("Choices: where money goes")
	partBeliefs  = locale.Text("Beliefs")
	partTotal    = locale.Text("The difference")
	partsCaption = locale.Text("{outcome} in {year}: the parts of the difference")
	otherBeliefs = locale.Text("{count} other beliefs together")
	otherChoices = locale.Text("{count} other choices together")
)

// Gap gives the difference between two scenarios in an outcome, with its parts.
func Gap(p *view.Page, o *Outcome, parts why.Parts, from, to scenario.Scenario) *Difference {
	g := &Difference{Page: p, asked: o, parts: parts, from: from, to: to}
	most := max(math.Abs(parts.To-parts.From), math.Abs(parts.Choices), math.Abs(parts.Beliefs))
	g.unit = o.Unit(most)
	g.step = 1
	if size := most * g.unit.Factor; size > 0 {
		g.step = math.Pow(10, math.Floor(math.Log10(size))-1)
	}
	g.total = int(math.Round(g.steps(parts.To - parts.From)))
	sides := g.rounded([]float64{parts.Choices, parts.Beliefs}, g.total)
	g.choices, g.beliefs = sides[0], sides[1]
	var own [2][]float64
	for _, c := range parts.Changes {
		i := 1
		if c.Choice {
			i = 0
		}
		own[i] = append(own[i], c.Value)
	}
	g.changes = append(g.rounded(own[0], g.choices), g.rounded(own[1], g.beliefs)...)
	return g
}

// MovedHow says how a difference is divided into its parts.
var MovedHow = locale.Text("Each part is the mean over all orders in which the changes can be made; they total the difference exactly.")

// RangeInBrackets is the range of an effect, as it stands behind the effect.
var RangeInBrackets = locale.Text("({low} to {high})")
