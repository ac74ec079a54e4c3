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
	Column  string // of model.Columns
	Name    locale.Text
	Written *outcome.Writing
	Typed   float64       // what a number that people type is multiplied by for the column's unit
	Suffix  locale.Plural // after the field in which it is typed
	Row     *outcome.Outcome
}

// AskedUnit is a unit for differences in an outcome.
type AskedUnit struct {
	Factor float64
	name   locale.Plural // empty for euros, in billions at factor 1 and in millions at 1000
}

// AllAsked lists them in the order of outcome.Asking.
var AllAsked = func() (list [outcome.Count]Asked) {
	for i, o := range outcome.Asking {
		row := &outcome.All[o]
		list[i] = Asked{row.Question(), row.Title, row.QuestionUnit(), row.QuestionUnit().Each, suffixOf(row.QuestionUnit()), row}
	}
	return list
}()

// suffixOf is the name of a unit after a field.
func suffixOf(u *outcome.Writing) locale.Plural {
	switch u.Kind {
	case outcome.Percent:
		return always(percentUnit)
	case outcome.Money:
		return always(BillionsUnit)
	}
	return u.Word
}

// ChangeUnit gives the largest of an outcome's units in which a difference is one or
// more.
func ChangeUnit(u *outcome.Writing, size float64) AskedUnit {
	large := AskedUnit{1 / u.Each, u.Word}
	switch {
	case u.Kind == outcome.Percent:
		large.name = Points
	case u.Little != 0 && math.Abs(size)*large.Factor < 0.995:
		return AskedUnit{1 / u.Little, u.Small}
	}
	return large
}

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
func (o *Asked) Unit(size float64) AskedUnit { return ChangeUnit(o.Written, size) }

// Level writes a value of the outcome.
func (o *Asked) Level(p *Page, v float64) string {
	switch o.Written.Kind {
	case outcome.Percent:
		return p.Lang.Percent(v, 1)
	case outcome.Money:
		return p.SignedMoney(v)
	}
	return p.Lang.Count(o.Written.Exact.Write(p.Lang, v/o.Typed), o.Suffix)
}

// In writes a number of a unit.
func (u AskedUnit) In(p *Page, number string) string {
	switch {
	case u.name != locale.Plural{}:
		return p.Lang.Count(number, u.name)
	case u.Factor == 1:
		return p.Lang.Money(number)
	}
	return p.MillionEuros(number)
}

// ChangeIn is change in a unit.
func (p *Page) ChangeIn(v float64, u AskedUnit) string {
	v *= u.Factor
	return locale.Signed(u.In(p, p.Lang.Significant(v, 2)))
}

// Takes reports whether somebody may type a unit after the goal.
func (o *Asked) Takes(l locale.Lang, unit string) bool {
	switch {
	case o.Written.Kind == outcome.Money:
		return scenario.Billions.Takes(l, unit)
	case o.Written.Kind == outcome.Percent:
		return scenario.Percent.Takes(l, unit)
	case o.Suffix == YearSpans:
		return scenario.YearSpan.Takes(l, unit)
	}
	return scenario.IsCounted(unit, o.Suffix)
}

// UsualGoal is the goal where none was typed: the EU's where it has one, or
// twice what is.
func (o *Asked) UsualGoal(p *Page) float64 {
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

// AskedOutcomes lists the outcomes by which two scenarios are compared, as links
// name them; the first is that of links that name none.
func AskedOutcomes() []string {
	var list []string
	for i := range AllAsked {
		list = append(list, AllAsked[i].Column)
	}
	return list
}
