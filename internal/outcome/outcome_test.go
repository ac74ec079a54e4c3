package outcome_test

import (
	"slices"
	"testing"

	"aicontinent/internal/locale"
	"aicontinent/internal/model"
	"aicontinent/internal/outcome"
)

// Every row is whole: an ID of its own that leads back to it, columns that the
// model writes, and all names in every language.
func TestTable(t *testing.T) {
	t.Parallel()
	isColumn := func(name string) bool {
		return slices.ContainsFunc(model.Columns, func(c model.Column) bool { return c.Name == name })
	}
	for i := range outcome.All {
		o := &outcome.All[i]
		if at, ok := outcome.Index(o.ID); !ok || at != i {
			t.Errorf("%q is at %d, %t; want %d", o.ID, at, ok, i)
		}
		if !isColumn(o.Column) || !isColumn(o.Question()) {
			t.Errorf("%s: %q or %q is no column of the model, want both to be", o.ID, o.Column, o.Question())
		}
		for _, u := range []*outcome.Writing{o.Unit, o.QuestionUnit()} {
			counted := u.Kind == outcome.Quantity || u.Kind == outcome.Multiple
			if u.Each == 0 || counted != (u.Word != locale.Plural{}) {
				t.Errorf("%s is in units of %v, which are %q, want a size, and a word where it is counted", o.ID, u.Each, u.Word)
			}
		}
		if low, top := o.Track[:2], o.Track[2:]; slices.Equal(low, top) {
			t.Errorf("the track of %s has the ends %v, want different ones", o.ID, o.Track)
		}
		for name, text := range map[string]locale.Text{"short": o.Short, "in a sentence": o.Name, "title": o.Title, "best": o.Best, "measure": o.Measure} {
			if text == "" {
				t.Errorf("%s has no name %s, want one: %+v", o.ID, name, text)
			}
		}
	}
	if _, ok := outcome.Index("none"); ok {
		t.Error("an outcome is found with the ID none, want none")
	}
	for _, order := range [][outcome.Count]int{outcome.Asking, outcome.Ranking} {
		sorted := slices.Clone(order[:])
		slices.Sort(sorted)
		for i, o := range sorted {
			if i != o {
				t.Fatalf("outcomes are in the order %v, want each once: %d is missing or there twice", order, i)
			}
		}
	}
}

// No two outcomes go by the same name.
func TestNamesAreTheirOwn(t *testing.T) {
	t.Parallel()
	for _, lang := range locale.Langs {
		seen := map[string]string{}
		for i := range outcome.All {
			o := &outcome.All[i]
			for _, text := range []locale.Text{o.Short, o.Title} {
				name := text.In(lang)
				if other := seen[name]; other != "" && other != o.ID {
					t.Errorf("%s and %s are both called %q, want different names", o.ID, other, name)
				}
				seen[name] = o.ID
			}
		}
	}
}

// An outcome of a run is its column, at a year and at a step.
func TestOf(t *testing.T) {
	t.Parallel()
	run := &model.Trajectory{StepsPerYear: 1}
	series := make(model.Series, 17)
	for i := range series {
		series[i] = float64(i)
	}
	run.With.CapacityMW = series
	if got := outcome.All[outcome.Capacity].Of(run, 2035); got != 11 {
		t.Errorf("capacity in 2035 is %v, want 11", got)
	}
	if got := outcome.At(outcome.Capacity, run, 3); got != 3 {
		t.Errorf("capacity at step 3 is %v, want 3", got)
	}
}

// More is better but where less is wished for; what equals but for rounding is
// not beaten.
func TestBeaten(t *testing.T) {
	t.Parallel()
	values := []float64{1, 2, 2 + 1e-12, 3}
	for o, want := range map[int]float64{outcome.GDP: 0.25, outcome.Energy: 0.25} {
		if got := outcome.All[o].Beaten(values, 2); got != want {
			t.Errorf("2 beats %v of %v by %s, want %v", got, values, outcome.All[o].ID, want)
		}
	}
	if !outcome.All[outcome.Frontier].Better(1, 2) || outcome.All[outcome.Jobs].Better(1, 2) {
		t.Error("a longer lag counts as better, or fewer jobs do; want neither")
	}
}
