package uncertainty_test

import (
	"math"
	"testing"

	"aicontinent/internal/evidence"
	"aicontinent/internal/model"
	"aicontinent/internal/scenario"
	"aicontinent/internal/split"
	"aicontinent/internal/uncertainty"
)

// at returns an outcome of a link in a year.
func at(t testing.TB, query string, column, year int) float64 {
	t.Helper()
	s := parse(t, query)
	p := s.Parameters()
	r := new(model.Simulator).Run(&s.Levers, &p)
	return model.Columns[column].Of(r, r.Step(year))
}

// reaches returns the range of an outcome, by field, with shares in proportion.
func reaches(t testing.TB, query string, column, year int) map[string]uncertainty.Reach {
	t.Helper()
	return reachesBy(t, split.Rule{}, query, column, year)
}

func reachesBy(t testing.TB, rule split.Rule, query string, column, year int) map[string]uncertainty.Reach {
	t.Helper()
	gain, _ := evidence.Index("firm_gain")
	w := uncertainty.NewInfluence(parse(t, "e=50&aim=80@2033"), []int{gain}, []int{0, column}, 2030)
	w.Step(20)
	w.Reset(parse(t, query), year, rule)
	for n := 1; !w.Step(n); n++ {
	}
	if w.Runs() != w.Of() {
		t.Errorf("%q: %d runs are done, want %d", query, w.Runs(), w.Of())
	}
	found := map[string]uncertainty.Reach{}
	for i, c := range w.Controls() {
		found[c.ID] = w.Reach(1, i)
	}
	return found
}

// A reach is what single runs give at the ends of the range and in between, with
// the other shares giving way in proportion.
func TestReach(t *testing.T) {
	t.Parallel()
	gdp := columnOf(t, "gdp_effect_bn")
	found := reaches(t, "grid=1", gdp, 2035)
	for id, links := range map[string][]string{
		"e":           {"grid=1&e=0", "grid=1&e=125", "grid=1&e=250", "grid=1&e=375", "grid=1&e=500"},
		"n":           {"grid=1&n=1", "grid=1&n=6", "grid=1&n=11", "grid=1&n=15", "grid=1&n=20"},
		"s.support":   {"grid=1&s=105,53,842,0", "grid=1&s=79,39,632,250", "grid=1&s=53,26,421,500", "grid=1&s=26,13,211,750", "grid=1&s=0,0,0,1000"},
		"p.firm_gain": {"grid=1&p.firm_gain=0.01", "grid=1&p.firm_gain=0.07", "grid=1&p.firm_gain=0.13"},
		"late":        {"grid=1&late=0.5", "grid=1&late=1.125", "grid=1&late=1.75", "grid=1&late=2.375", "grid=1&late=3"},
	} {
		low := at(t, "grid=1", gdp, 2035)
		want := uncertainty.Reach{Low: low, High: low}
		for _, link := range links {
			v := at(t, link, gdp, 2035)
			want = uncertainty.Reach{Low: min(want.Low, v), High: max(want.High, v)}
		}
		if found[id] != want {
			t.Errorf("%s: %+v, want %+v", id, found[id], want)
		}
	}
}

// Shares move as on the page: with locks, or with unassigned money; a locked share
// as if it were unlocked.
func TestReachByRule(t *testing.T) {
	t.Parallel()
	gdp := columnOf(t, "gdp_effect_bn")
	locked := split.Locks{false, false, true, false}
	for name, c := range map[string]struct {
		rule  split.Rule
		query string
		id    string
		links []string // the split at the points of the range
	}{
		"beside a lock":       {split.Rule{Locks: locked}, "", "s.support", []string{"s=133,67,800,0", "s=100,50,800,50", "s=67,33,800,100", "s=33,17,800,150", "s=0,0,800,200"}},
		"locked":              {split.Rule{Locks: locked}, "", "s.data_centres", []string{"s=500,250,0,250", "s=375,187,250,188", "s=250,125,500,125", "s=125,62,750,63", "s=0,0,1000,0"}},
		"from the unassigned": {split.Rule{Alone: true, Giver: split.Unassigned}, "s=100,50,700,50,100", "s.support", []string{"s=100,50,700,0,150", "s=100,50,700,38,112", "s=100,50,700,75,75", "s=100,50,700,113,37", "s=100,50,700,150,0"}},
	} {
		low := at(t, c.query, gdp, 2035)
		want := uncertainty.Reach{Low: low, High: low}
		for _, link := range c.links {
			v := at(t, link, gdp, 2035)
			want = uncertainty.Reach{Low: min(want.Low, v), High: max(want.High, v)}
		}
		got := reachesBy(t, c.rule, c.query, gdp, 2035)[c.id]
		if math.Abs(got.Low-want.Low) > 1e-9 || math.Abs(got.High-want.High) > 1e-9 || got == reaches(t, c.query, gdp, 2035)[c.id] != (name == "locked") {
			t.Errorf("%s: %+v, want %+v", name, got, want)
		}
	}
}

// Only levers that have an effect are included: paces or a target, never both, and
// not the horizon.
func TestInfluenceFields(t *testing.T) {
	t.Parallel()
	gdp := columnOf(t, "gdp_effect_bn")
	count := 0
	for i := range scenario.Levers {
		count += len(scenario.Levers[i].Fields)
	}
	for query, c := range map[string]struct {
		has, hasNot string
		n           int
	}{
		"":            {"pace.blocked", "aim.share", count - 2},
		"aim=75@2030": {"aim.year", "pace.blocked", count - 4},
	} {
		found := reaches(t, query, gdp, 2035)
		if _, ok := found[c.has]; !ok {
			t.Errorf("%q: the controls lack %s, want it", query, c.has)
		}
		for _, id := range []string{c.hasNot, "to"} {
			if _, ok := found[id]; ok {
				t.Errorf("%q: the controls have %s, want it left out", query, id)
			}
		}
		if len(found) != c.n {
			t.Errorf("%q: %d fields, want %d", query, len(found), c.n)
		}
	}
}

// An overridden parameter can still be moved, and keeps its value while others move.
func TestInfluenceOfOverridden(t *testing.T) {
	t.Parallel()
	gdp := columnOf(t, "gdp_effect_bn")
	overridden, free := reaches(t, "p.firm_gain=0.08", gdp, 2035), reaches(t, "", gdp, 2035)
	if overridden["p.firm_gain"] != free["p.firm_gain"] || overridden["e"].High <= free["e"].High {
		t.Errorf("overridden got %+v, want %+v for firm_gain itself and a larger gain from the money", overridden, free)
	}
}

// Without money, only the amount of money can move the effect.
func TestNoInfluence(t *testing.T) {
	t.Parallel()
	for id, r := range reaches(t, "e=0", columnOf(t, "gdp_effect_bn"), 2035) {
		if moves := r.High > r.Low; moves != (id == "e") {
			t.Errorf("%s moves spending from %v to %v, want only the envelope to move it", id, r.Low, r.High)
		}
	}
}

func BenchmarkInfluence(b *testing.B) {
	columns := []int{columnOf(b, "gdp_effect_bn")}
	for b.Loop() {
		w := uncertainty.NewInfluence(scenario.Default(), nil, columns, 2035)
		w.Step(w.Of())
	}
}
