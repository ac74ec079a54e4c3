package view

import (
	"aicontinent/internal/analysis"
	"aicontinent/internal/locale"
	"aicontinent/internal/model"
	"aicontinent/internal/outcome"
)

// stripOutcome is a result that the strip can show.
type stripOutcome struct {
	ID      string // of its figure, and in links
	Name    locale.Text
	column  string // of model.Columns; that without the plan, where there is one, has a longer name
	Outcome analysis.Outcome
	Measure measure
	track   [4]float64
}

// measure is how an outcome is written.
type measure struct {
	*outcome.Writing
	isAdded bool // by the plan: written with its sign
}

// stripOutcomes are in the order of outcome.All.
var stripOutcomes = func() (list [outcome.Count]stripOutcome) {
	for o := range outcome.All {
		row := &outcome.All[o]
		list[o] = stripOutcome{row.ID, row.InStrip(), row.Column, analysis.OutcomeOf(row), measure{row.Unit, row.IsAdded()}, row.Track}
	}
	return list
}()

// At gives an outcome in a year with the plan and without it; false where there
// would be none without.
func (o *stripOutcome) At(t *model.Trajectory, year int) (with, without float64, both bool) {
	step := t.Step(year)
	for i := range model.Columns {
		c := &model.Columns[i]
		v := 0.0
		if c.Name == o.column || c.Name == o.column+"_without" {
			v = c.Of(t, step)
			if o.Measure.Kind == outcome.Multiple {
				v /= c.Of(t, 0)
			}
		}
		switch c.Name {
		case o.column:
			with = v
		case o.column + "_without":
			without, both = v, true
		}
	}
	return with, without, both
}

// Written writes a value of an outcome or, with its sign, a difference.
func (p *Page) Written(m measure, v float64, isChange bool) string {
	sign := func(number string) string { return number }
	if isChange {
		sign = locale.Signed
	}
	switch {
	case m.Kind == outcome.Percent && isChange:
		number := p.Lang.Number(100*v, 1)
		return p.Lang.Unit(sign(number), shortPoints.In(p.Lang, number))
	case m.Kind == outcome.Percent:
		return p.Lang.Percent(v, 0)
	case m.Kind == outcome.Multiple && isChange:
		return sign(p.Lang.Number(v, 1))
	case m.Kind == outcome.Multiple:
		return p.Lang.Times(v, 1)
	case m.Kind == outcome.Money:
		return p.SignedMoney(v)
	case m.isAdded:
		sign = locale.Signed
	}
	number := sign(m.Read.Write(p.Lang, v/m.Each))
	if m.Bare {
		return number
	}
	return p.Lang.Count(number, m.Word)
}

// RangeScale is what the range of an outcome is multiplied by to be written.
func (c *ShownOutcome) RangeScale() float64 {
	switch c.Measure.Kind {
	case outcome.Percent:
		return Percents
	case outcome.Money:
		return MoneyScale(c.now)
	}
	return 1
}

var shortPoints = locale.Plural{One: "pt", Other: "pts"}
