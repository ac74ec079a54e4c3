package view

import (
	"math"

	"aicontinent/internal/locale"
	"aicontinent/internal/model"
	"aicontinent/internal/outcome"
	"aicontinent/internal/scenario"
	"aicontinent/internal/session"
)

// Asked is how an outcome is asked about and compared.
type Asked struct {
	Column string // of model.Columns
	Name   locale.Text
	LessIs bool          // less of it is what is wished for
	units  []AskedUnit   // the largest first
	Typed  float64       // what a number that people type is multiplied by for the column's unit
	Suffix locale.Plural // after the field in which it is typed
	goal   float64       // in the column's unit; 0: twice what is
	Level  func(p *Page, v float64) string
}

// AskedUnit is a unit for differences in an outcome.
type AskedUnit struct {
	Factor float64
	name   locale.Plural // empty for euros, in billions at factor 1 and in millions at 1000
}

// AllAsked lists them in the order of outcome.Asking.
var AllAsked = func() (list [outcome.Count]Asked) {
	for i, o := range outcome.Asking {
		list[i] = askedBy[o]
		row := &outcome.All[o]
		list[i].Column, list[i].Name, list[i].LessIs = row.Question(), row.Title, row.Less
	}
	return list
}()

// askedBy says by their place in outcome.All how they are written.
var askedBy = [outcome.Count]Asked{
	outcome.GDP: {units: euros, Typed: 1, Suffix: always(BillionsUnit), Level: (*Page).signedMoney},
	outcome.Adoption: {units: []AskedUnit{{100, Points}}, Typed: 0.01, Suffix: always(percentUnit), goal: 0.75,
		Level: func(p *Page, v float64) string { return p.Lang.Percent(v, 1) }},
	outcome.Capacity: {units: []AskedUnit{{0.001, always(gigawattUnit)}, {1, always(megawattUnit)}}, Typed: 1000, Suffix: always(gigawattUnit),
		Level: func(p *Page, v float64) string {
			return p.Lang.Unit(p.Lang.Significant(v/1000, 3), p.In(gigawattUnit))
		}},
	outcome.Balance: {units: euros, Typed: 1, Suffix: always(BillionsUnit), Level: (*Page).signedMoney},
	outcome.Jobs: {units: []AskedUnit{{1, Jobs}}, Typed: 1, Suffix: Jobs,
		Level: func(p *Page, v float64) string {
			return p.Lang.Count(p.Lang.Significant(v, 3), Jobs)
		}},
	outcome.Compute: {units: []AskedUnit{{1e-6, millionChips}, {1, chips}}, Typed: 1e6, Suffix: millionChips,
		Level: func(p *Page, v float64) string {
			return p.Lang.Count(p.Lang.Significant(v/1e6, 3), millionChips)
		}},
	outcome.Energy: {units: []AskedUnit{{1, always(terawattHoursUnit)}, {1000, always(gigawattHoursUnit)}}, Typed: 1, Suffix: always(terawattHoursUnit),
		Level: func(p *Page, v float64) string {
			return p.Lang.Unit(p.Lang.Significant(v, 3), p.In(terawattHoursUnit))
		}},
	outcome.Frontier: {units: []AskedUnit{{1, YearSpans}, {365.25, days}}, Typed: 1, Suffix: YearSpans, goal: 1,
		Level: func(p *Page, v float64) string {
			return p.Lang.Count(p.Lang.Significant(v, 2), YearSpans)
		}},
}

var euros = []AskedUnit{{Factor: 1}, {Factor: 1000}}

// Asked gives the outcome that the visitor asks about.
func (p *Page) Asked() *Asked {
	chosen := p.Session.Look(session.LookOutcome)
	for i := range AllAsked {
		if AllAsked[i].Column == chosen {
			return &AllAsked[i]
		}
	}
	return &AllAsked[0]
}

// Index gives the column's place in model.Columns.
func (o *Asked) Index() int { return outcome.ColumnOf(o.Column) }

// Of gives the outcome of a run in a year.
func (o *Asked) Of(t *model.Trajectory, year int) float64 {
	return model.Columns[o.Index()].Of(t, t.Step(year))
}

// Unit gives the largest unit in which a difference is one or more.
func (o *Asked) Unit(size float64) AskedUnit {
	for _, u := range o.units {
		if math.Abs(size)*u.Factor >= 0.995 {
			return u
		}
	}
	return o.units[len(o.units)-1]
}

// In writes a number of a unit.
func (u AskedUnit) In(p *Page, number string) string {
	switch {
	case u.name != locale.Plural{}:
		return p.Lang.Count(number, u.name)
	case u.Factor == 1:
		return p.Lang.Money(number)
	}
	return p.millionEuros(number)
}

// ChangeIn is change in a unit.
func (p *Page) ChangeIn(v float64, u AskedUnit) string {
	v *= u.Factor
	return locale.Signed(u.In(p, p.Lang.Significant(v, 2)))
}

func (p *Page) signedMoney(v float64) string { return locale.Signed(p.Money(v)) }

// Takes reports whether somebody may type a unit after the goal.
func (o *Asked) Takes(l locale.Lang, unit string) bool {
	switch o.Suffix {
	case always(BillionsUnit):
		return scenario.Billions.Takes(l, unit)
	case always(percentUnit):
		return scenario.Percent.Takes(l, unit)
	case YearSpans:
		return scenario.YearSpan.Takes(l, unit)
	}
	return scenario.IsCounted(unit, o.Suffix)
}

// UsualGoal is the goal where none was typed: the EU's where it has one, or
// twice what is.
func (o *Asked) UsualGoal(p *Page) float64 {
	switch {
	case o.goal != 0:
		return o.goal
	case o.Column == "capacity_mw":
		return model.TripleMultiple * p.Result.With.CapacityMW[0]
	}
	now := o.Of(p.Result, p.Horizon())
	if now == 0 {
		return 10 * o.Typed
	}
	goal := 2 * math.Abs(now) / o.Typed
	if o.LessIs {
		goal = math.Abs(now) / o.Typed * 0.9
	}
	step := math.Pow(10, math.Floor(math.Log10(goal)))
	return math.Round(goal/step) * step * o.Typed
}

var (
	percentUnit       = locale.Text("%")
	gigawattUnit      = locale.Text("GW")
	megawattUnit      = locale.Text("MW")
	terawattHoursUnit = locale.Text("TWh")
	gigawattHoursUnit = locale.Text("GWh")

	// Jobs counts them.
	Jobs  = locale.Plural{One: "job", Other: "jobs"}
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
	for i := range AllAsked {
		list = append(list, AllAsked[i].Column)
	}
	return list
}
