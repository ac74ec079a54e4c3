// Package outcome is the one table of the outcomes that the calculator reports:
// what each is in the model, what links and figures call it, and what people read.
// The map, the result strip, influence, questions, comparisons, cards, the terminal
// and the API take their outcomes from it. Package view writes their numbers. The
// package is fmt-free and keeps to Go 1.21, since embeds share it.
package outcome

import (
	"math"

	"aicontinent/internal/locale"
	"aicontinent/internal/model"
)

// Outcome is one row: all that is said of an outcome wherever it is shown, except
// its figure.
type Outcome struct {
	ID     string // in links, and of its figure
	Column string // of model.Columns: what the map, the strip and influence show
	Asked  string // of model.Columns: what questions and comparisons show, if that is another column
	Less   bool   // less of it is better

	Unit      *Writing // of Column
	AskedUnit *Writing // of Asked, if that is another column
	Goal      float64  // that questions propose; 0 for twice what is, or a tenth less where less is better
	// Track has the ends of its track in the strip: for the low one and then the high
	// one, a part of what the plan makes of the outcome in the same year, and what comes
	// to it. So they stay where they are whatever is set.
	Track [4]float64

	Short   locale.Text // on a button
	Label   locale.Text // over its number in the strip, if that is not the short name
	Panel   locale.Text // on the button of its panel, if that is not the short name
	Name    locale.Text // within a sentence
	Title   locale.Text // in a menu, or at the head of a row or figure
	Best    locale.Text // what the best split is best for, within a sentence
	Measure locale.Text // measure and unit, over its figure and its map
}

// InStrip is the name over its number in the strip.
func (o *Outcome) InStrip() locale.Text { return or(o.Label, o.Short) }

// OnPanel is the name of its panel in embeds.
func (o *Outcome) OnPanel() locale.Text { return or(o.Panel, o.Short) }

func or(own, short locale.Text) locale.Text {
	if own != "" {
		return own
	}
	return short
}

// Index returns the index of an outcome in [All] by its ID.
func Index(id string) (int, bool) {
	for i := range All {
		if All[i].ID == id {
			return i, true
		}
	}
	return 0, false
}

// Question is the column that questions and comparisons show.
func (o *Outcome) Question() string {
	if o.Asked != "" {
		return o.Asked
	}
	return o.Column
}

// QuestionUnit is the unit of [Outcome.Question].
func (o *Outcome) QuestionUnit() *Writing {
	if o.Asked != "" {
		return o.AskedUnit
	}
	return o.Unit
}

// IsAdded reports whether the outcome is itself what the plan adds: the model has no
// column of it without the plan.
func (o *Outcome) IsAdded() bool { return ColumnOf(o.Column+"_without") == 0 }

// Better reports whether one value of the outcome is better than another.
func (o *Outcome) Better(a, b float64) bool {
	if o.Less {
		return a < b
	}
	return a > b
}

// Beaten returns the share of values of the outcome that are worse than a given
// one. Differences within the rounding error do not count.
func (o *Outcome) Beaten(values []float64, v float64) float64 {
	n := 0
	hair := float64(1e-9 * math.Abs(v))
	for _, other := range values {
		if math.Abs(other-v) > hair && o.Better(v, other) {
			n++
		}
	}
	return float64(n) / float64(max(len(values), 1))
}

// Of returns the outcome of a run in a year.
func (o *Outcome) Of(t *model.Trajectory, year int) float64 {
	for i := range All {
		if o == &All[i] {
			return At(i, t, t.Step(year))
		}
	}
	return 0
}

// At returns the outcome with an index of [All] at a step of a run.
func At(o int, t *model.Trajectory, step int) float64 { return columns[o](t, step) }

// columns are the outcomes' functions in model.Columns.
var columns = func() (of [Count]func(*model.Trajectory, int) float64) {
	for i := range All {
		of[i] = model.Columns[ColumnOf(All[i].Column)].Of
	}
	return of
}()

// ColumnOf returns the index of a column in model.Columns by its name, or 0 if
// there is none, which a test excludes for those of [All].
func ColumnOf(name string) int {
	for i := range model.Columns {
		if model.Columns[i].Name == name {
			return i
		}
	}
	return 0
}
