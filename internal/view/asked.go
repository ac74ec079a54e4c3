package view

import (
	"math"

	"aicontinent/internal/locale"
	"aicontinent/internal/model"
	"aicontinent/internal/outcome"
	"aicontinent/internal/scenario"
	"aicontinent/internal/session"
	"aicontinent/internal/why"
)

// asked is how an outcome is asked about and compared.
type asked struct {
	column string // of model.Columns
	name   locale.Text
	lessIs bool          // less of it is what is wished for
	units  []askedUnit   // the largest first
	typed  float64       // what a number that people type is multiplied by for the column's unit
	suffix locale.Plural // after the field in which it is typed
	goal   float64       // in the column's unit; 0: twice what is
	level  func(p *Page, v float64) string
}

// askedUnit is a unit for differences in an outcome.
type askedUnit struct {
	factor float64
	name   locale.Plural // empty for euros, in billions at factor 1 and in millions at 1000
}

// askedOutcomes lists them in the order of outcome.Asking.
var askedOutcomes = func() (list [outcome.Count]asked) {
	for i, o := range outcome.Asking {
		list[i] = askedBy[o]
		row := &outcome.All[o]
		list[i].column, list[i].name, list[i].lessIs = row.Question(), row.Title, row.Less
	}
	return list
}()

// askedBy says by their place in outcome.All how they are written.
var askedBy = [outcome.Count]asked{
	outcome.GDP: {units: euros, typed: 1, suffix: always(billionsUnit), level: (*Page).signedMoney},
	outcome.Adoption: {units: []askedUnit{{100, points}}, typed: 0.01, suffix: always(percentUnit), goal: 0.75,
		level: func(p *Page, v float64) string { return p.Lang.Percent(v, 1) }},
	outcome.Capacity: {units: []askedUnit{{0.001, always(gigawattUnit)}, {1, always(megawattUnit)}}, typed: 1000, suffix: always(gigawattUnit),
		level: func(p *Page, v float64) string {
			return p.Lang.Unit(p.Lang.Significant(v/1000, 3), p.in(gigawattUnit))
		}},
	outcome.Balance: {units: euros, typed: 1, suffix: always(billionsUnit), level: (*Page).signedMoney},
	outcome.Jobs: {units: []askedUnit{{1, jobs}}, typed: 1, suffix: jobs,
		level: func(p *Page, v float64) string {
			return p.Lang.Count(p.Lang.Significant(v, 3), jobs)
		}},
	outcome.Compute: {units: []askedUnit{{1e-6, millionChips}, {1, chips}}, typed: 1e6, suffix: millionChips,
		level: func(p *Page, v float64) string {
			return p.Lang.Count(p.Lang.Significant(v/1e6, 3), millionChips)
		}},
	outcome.Energy: {units: []askedUnit{{1, always(terawattHoursUnit)}, {1000, always(gigawattHoursUnit)}}, typed: 1, suffix: always(terawattHoursUnit),
		level: func(p *Page, v float64) string {
			return p.Lang.Unit(p.Lang.Significant(v, 3), p.in(terawattHoursUnit))
		}},
	outcome.Frontier: {units: []askedUnit{{1, yearSpans}, {365.25, days}}, typed: 1, suffix: yearSpans, goal: 1,
		level: func(p *Page, v float64) string {
			return p.Lang.Count(p.Lang.Significant(v, 2), yearSpans)
		}},
}

var euros = []askedUnit{{factor: 1}, {factor: 1000}}

// asked gives the outcome that the visitor asks about.
func (p *Page) asked() *asked {
	chosen := p.Session.Look(session.LookOutcome)
	for i := range askedOutcomes {
		if askedOutcomes[i].column == chosen {
			return &askedOutcomes[i]
		}
	}
	return &askedOutcomes[0]
}

// index gives the column's place in model.Columns.
func (o *asked) index() int { return outcome.ColumnOf(o.column) }

// of gives the outcome of a run in a year.
func (o *asked) of(t *model.Trajectory, year int) float64 {
	return model.Columns[o.index()].Of(t, t.Step(year))
}

// unit gives the largest unit in which a difference is one or more.
func (o *asked) unit(size float64) askedUnit {
	for _, u := range o.units {
		if math.Abs(size)*u.factor >= 0.995 {
			return u
		}
	}
	return o.units[len(o.units)-1]
}

// in writes a number of a unit.
func (u askedUnit) in(p *Page, number string) string {
	switch {
	case u.name != locale.Plural{}:
		return p.Lang.Count(number, u.name)
	case u.factor == 1:
		return p.Lang.Money(number)
	}
	return p.millionEuros(number)
}

// change writes a difference in an outcome, with its sign, to two digits.
func (p *Page) change(o *asked, v float64) string {
	return p.changeIn(v, o.unit(v))
}

// changeIn is change in a unit.
func (p *Page) changeIn(v float64, u askedUnit) string {
	v *= u.factor
	return locale.Signed(u.in(p, p.Lang.Significant(v, 2)))
}

// bare writes an outcome as a number alone, in the unit of its suffix, and as a
// difference with its sign.
func (p *Page) bare(o *asked, v float64, digits int) string {
	if o.column == "adoption" {
		return p.Lang.Number(v*100, 1)
	}
	return p.Lang.Significant(v/o.typed, digits)
}

func (p *Page) signedMoney(v float64) string { return locale.Signed(p.money(v)) }

// goal gives the outcome that is sought, in the column's unit; what was typed
// where it is no number.
func (p *Page) goal() (goal float64, typed string, ok bool) {
	o := p.asked()
	typed = p.Session.Look(session.LookGoal)
	if of := p.Session.Look(session.LookAsked); of != "" && of != o.column {
		typed = "" // a form's, of the outcome before
	}
	if typed == "" {
		return o.usualGoal(p), "", true
	}
	v, _, ok := scenario.ReadTyped(p.Lang, typed, o.takes)
	if !ok || math.Abs(v) > 1e12 {
		return o.usualGoal(p), typed, false
	}
	return v * o.typed, typed, true
}

// takes reports whether somebody may type a unit after the goal.
func (o *asked) takes(l locale.Lang, unit string) bool {
	switch o.suffix {
	case always(billionsUnit):
		return scenario.Billions.Takes(l, unit)
	case always(percentUnit):
		return scenario.Percent.Takes(l, unit)
	case yearSpans:
		return scenario.YearSpan.Takes(l, unit)
	}
	return scenario.IsCounted(unit, o.suffix)
}

// usualGoal is the goal where none was typed: the EU's where it has one, or
// twice what is.
func (o *asked) usualGoal(p *Page) float64 {
	switch {
	case o.goal != 0:
		return o.goal
	case o.column == "capacity_mw":
		return model.TripleMultiple * p.Result.With.CapacityMW[0]
	}
	now := o.of(p.Result, p.horizon())
	if now == 0 {
		return 10 * o.typed
	}
	goal := 2 * math.Abs(now) / o.typed
	if o.lessIs {
		goal = math.Abs(now) / o.typed * 0.9
	}
	step := math.Pow(10, math.Floor(math.Log10(goal)))
	return math.Round(goal/step) * step * o.typed
}

// sought gives the belief that the visitor asks about.
func (p *Page) sought() string {
	if b, ok := why.BeliefOf(p.Session.Look(session.LookBelief)); ok {
		return b.ID
	}
	return why.AllPaces
}

var (
	percentUnit       = locale.Text("%")
	gigawattUnit      = locale.Text("GW")
	megawattUnit      = locale.Text("MW")
	terawattHoursUnit = locale.Text("TWh")
	gigawattHoursUnit = locale.Text("GWh")

	jobs  = locale.Plural{One: "job", Other: "jobs"}
	days  = locale.Plural{One: "day", Other: "days"}
	chips = locale.Plural{
		One:   "H100 equivalent",
		Other: "H100 equivalents",
	}
	millionChips = locale.Plural{
		One:   "million H100 equivalents",
		Other: "million H100 equivalents",
	}
)

// always is a unit that has one form.
func always(t locale.Text) locale.Plural { return locale.Plural{One: t, Other: t} }

// AskedOutcomes lists the outcomes by which two scenarios are compared, as links
// name them; the first is that of links that name none.
func AskedOutcomes() []string {
	var list []string
	for i := range askedOutcomes {
		list = append(list, askedOutcomes[i].column)
	}
	return list
}
