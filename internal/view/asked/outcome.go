// Package asked is what visitors ask about an outcome, on the calculator and where
// scenarios are compared: the form that chooses it, the answer, and the difference
// between two scenarios with its parts.
//
// It is fmt-free and keeps to Go 1.21, since programs of several pages share it.
package asked

import (
	"math"

	"aicontinent/internal/locale"
	"aicontinent/internal/model"
	"aicontinent/internal/outcome"
	"aicontinent/internal/scenario"
	"aicontinent/internal/session"
	"aicontinent/internal/view"
)

// Outcome says how an outcome is asked about and compared.
type Outcome struct {
	Column  string // of model.Columns
	Name    locale.Text
	Written *outcome.Writing
	Typed   float64       // what a number that people type is multiplied by for the column's unit
	Suffix  locale.Plural // after the field in which it is typed
	Row     *outcome.Outcome
}

// Unit is a unit for differences in an outcome.
type Unit struct {
	Factor float64
	name   locale.Plural // empty for euros, in billions at factor 1 and in millions at 1000
}

// All lists them in the order of outcome.Asking.
var All = func() (list [outcome.Count]Outcome) {
	for i, o := range outcome.Asking {
		row := &outcome.All[o]
		list[i] = Outcome{row.Question(), row.Title, row.QuestionUnit(), row.QuestionUnit().Each, suffixOf(row.QuestionUnit()), row}
	}
	return list
}()

// suffixOf is the name of a unit after a field.
func suffixOf(u *outcome.Writing) locale.Plural {
	switch u.Kind {
	case outcome.Percent:
		return always(percentUnit)
	case outcome.Money:
		return always(view.BillionsUnit)
	}
	return u.Word
}

// UnitOf gives the largest of an outcome's units in which a difference is one or
// more.
func UnitOf(u *outcome.Writing, size float64) Unit {
	large := Unit{1 / u.Each, u.Word}
	switch {
	case u.Kind == outcome.Percent:
		large.name = view.Points
	case u.Little != 0 && math.Abs(size)*large.Factor < 0.995:
		return Unit{1 / u.Little, u.Small}
	}
	return large
}

// Of gives the outcome that the visitor asks about.
func Of(p *view.Page) *Outcome {
	chosen := p.Session.Look(session.LookOutcome)
	for i := range All {
		if All[i].Column == chosen {
			return &All[i]
		}
	}
	return &All[0]
}

// Index gives the column's place in model.Columns.
func (o *Outcome) Index() int { return outcome.ColumnOf(o.Column) }

// Of gives the outcome of a run in a year.
func (o *Outcome) Of(t *model.Trajectory, year int) float64 {
	return model.Columns[o.Index()].Of(t, t.Step(year))
}

// Unit gives the largest unit in which a difference is one or more.
func (o *Outcome) Unit(size float64) Unit { return UnitOf(o.Written, size) }

// Level writes a value of the outcome.
func (o *Outcome) Level(p *view.Page, v float64) string {
	switch o.Written.Kind {
	case outcome.Percent:
		return p.Lang.Percent(v, 1)
	case outcome.Money:
		return p.SignedMoney(v)
	}
	return p.Lang.Count(o.Written.Exact.Write(p.Lang, v/o.Typed), o.Suffix)
}

// In writes a number of a unit.
func (u Unit) In(p *view.Page, number string) string {
	switch {
	case u.name != locale.Plural{}:
		return p.Lang.Count(number, u.name)
	case u.Factor == 1:
		return p.Lang.Money(number)
	}
	return p.MillionEuros(number)
}

// Change writes a difference in a unit.
func Change(p *view.Page, v float64, u Unit) string {
	v *= u.Factor
	return locale.Signed(u.In(p, p.Lang.Significant(v, 2)))
}

// Takes reports whether somebody may type a unit after the goal.
func (o *Outcome) Takes(l locale.Lang, unit string) bool {
	switch {
	case o.Written.Kind == outcome.Money:
		return scenario.Billions.Takes(l, unit)
	case o.Written.Kind == outcome.Percent:
		return scenario.Percent.Takes(l, unit)
	case o.Suffix == view.YearSpans:
		return scenario.YearSpan.Takes(l, unit)
	}
	return scenario.IsCounted(unit, o.Suffix)
}

// UsualGoal is the goal where none was typed: the EU's where it has one, or
// twice what is.
func (o *Outcome) UsualGoal(p *view.Page) float64 {
	switch goal := o.Row.Goal; {
	case goal != 0 && o.Written.Kind == outcome.Multiple:
		return goal * o.Of(p.Result, model.FirstYear)
	case goal != 0:
		return goal
	}
	now := o.Of(p.Result, p.Horizon())
	if now == 0 {
		return 10 * o.Typed
	}
	goal := 2 * math.Abs(now) / o.Typed
	if o.Row.Less {
		goal = math.Abs(now) / o.Typed * 0.9
	}
	step := math.Pow(10, math.Floor(math.Log10(goal)))
	return math.Round(goal/step) * step * o.Typed
}

var percentUnit = locale.Text("%")

// always is a unit that has one form.
func always(t locale.Text) locale.Plural { return locale.Plural{One: t, Other: t} }

// Columns lists the outcomes by which two scenarios are compared, as links name
// them; the first is that of links that name none.
func Columns() []string {
	var list []string
	for i := range All {
		list = append(list, All[i].Column)
	}
	return list
}
