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
	// The ends of the track: parts of what the plan makes of it in the same year,
	// and what comes to them. So they stay where they are whatever is set.
	low, high [2]float64
}

// measure is how an outcome is written.
type measure int

const (
	inPercent measure = iota
	inMultiples
	inMoney
	inTerawattHours
	inYears
	inJobs
)

// stripOutcomes are in the order of outcome.All. Embeds have the first three.
var stripOutcomes = append([]stripOutcome{
	inStrip(outcome.Adoption, analysis.Adoption, inPercent, [2]float64{1, -0.21}, [2]float64{1, 0.14}),
	inStrip(outcome.Capacity, analysis.Capacity, inMultiples, [2]float64{1, -0.9}, [2]float64{1, 1.1}),
	inStrip(outcome.GDP, analysis.Effect, inMoney, [2]float64{}, [2]float64{2.5, 1}),
}, moreOutcomes...)

// inStrip is how the strip shows an outcome, by its place in outcome.All.
func inStrip(o int, ranged analysis.Outcome, m measure, low, high [2]float64) stripOutcome {
	row := &outcome.All[o]
	name := row.Short
	if row.Label != "" {
		name = row.Label
	}
	return stripOutcome{row.ID, name, row.Column, ranged, m, low, high}
}

// At gives an outcome in a year with the plan and without it; false where there
// would be none without.
func (o *stripOutcome) At(t *model.Trajectory, year int) (with, without float64, both bool) {
	step := t.Step(year)
	for i := range model.Columns {
		c := &model.Columns[i]
		v := 0.0
		if c.Name == o.column || c.Name == o.column+"_without" {
			v = c.Of(t, step)
			if o.Measure == inMultiples {
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
	switch m {
	case inMultiples:
		if isChange {
			return sign(p.Lang.Number(v, 1))
		}
		return p.Lang.Times(v, 1)
	case inMoney:
		return p.signedMoney(v)
	case inTerawattHours:
		return p.Lang.Unit(sign(p.Lang.Number(v, 0)), "TWh")
	case inYears:
		return p.lagUnit(sign(p.Lang.Number(v, 1)))
	case inJobs:
		return locale.Signed(p.Lang.Significant(v, 2))
	}
	if isChange {
		number := p.Lang.Number(100*v, 1)
		return p.Lang.Unit(sign(number), shortPoints.In(p.Lang, number))
	}
	return p.Lang.Percent(v, 0)
}

// RangeScale is what the range of an outcome is multiplied by to be written.
func (c *ShownOutcome) RangeScale() float64 {
	switch c.Measure {
	case inPercent:
		return Percents
	case inMoney:
		return moneyScale(c.now)
	}
	return 1
}

var shortPoints = locale.Plural{One: "pt", Other: "pts"}
