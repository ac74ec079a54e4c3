package why_test

import (
	"math"
	"testing"

	"pgregory.net/rapid"

	"aicontinent/internal/evidence"
	"aicontinent/internal/model"
	"aicontinent/internal/scenario"
	"aicontinent/internal/why"
)

// of returns the scenario of a valid link.
func of(t interface{ Fatalf(string, ...any) }, link string) scenario.Scenario {
	l := scenario.Parse("?" + link)
	if len(l.Problems) > 0 {
		t.Fatalf("%s: got the problems %v, want none", link, l.Problems)
	}
	return l.Scenario
}

// column returns the index of a column.
func column(name string) int {
	for i := range model.Columns {
		if model.Columns[i].Name == name {
			return i
		}
	}
	panic("there is no outcome " + name)
}

// outcome runs one scenario.
func outcome(s scenario.Scenario, column, year int) float64 {
	p := s.Parameters()
	t := new(model.Simulator).Run(&s.Levers, &p)
	return model.Columns[column].Of(t, t.Step(year))
}

// gap does the work in slices of n runs.
func gap(a, b scenario.Scenario, year, column, n int) *why.Gap {
	g := why.StartGap(a, b, year, column)
	for !g.Step(n) {
	}
	return g
}

var links = []string{
	"", "e=300", "s=100,100,100,700&late=1.6", "e=120&pub=60&s=250,250,250,250&n=3&from=2026&yrs=5&del=70&late=1.4&grid=2&pace=1,1.5,1,1&lease=40",
	"aim=75@2030&pub=50", "e=0&p.firm_gain=0.1", "p.additionality=0.3&p.it_cost_ai=20&grid=0.3",
	"e=400&late=2.5&p.additionality=0.3&p.common_pace=1.1&p.firm_gain=0.1&p.productivity_lag=4&p.support_half=10&p.it_cost_ai=22&p.demand_growth=0.5&p.service_leakage=0.5&p.carbon_decline=0.05",
}

// The parts sum to the gap, those of choices to the part of choices, and those of
// beliefs to that of beliefs.
func TestPartsAddUp(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		a := of(t, rapid.SampledFrom(links).Draw(t, "a"))
		b := of(t, rapid.SampledFrom(links).Draw(t, "b"))
		year := rapid.IntRange(2028, 2040).Draw(t, "year")
		g := gap(a, b, year, column("gdp_effect_bn"), rapid.IntRange(1, 40).Draw(t, "slice"))
		for c := range model.Columns {
			p := g.Parts(c)
			choices, beliefs, most := 0.0, 0.0, math.Abs(p.To-p.From)
			for _, part := range p.Changes {
				if part.Choice {
					choices += part.Value
				} else {
					beliefs += part.Value
				}
				most = max(most, math.Abs(part.Value))
			}
			for _, sum := range []struct {
				name      string
				got, want float64
			}{
				{"all", p.Choices + p.Beliefs, p.To - p.From}, {"choices", choices, p.Choices}, {"beliefs", beliefs, p.Beliefs},
			} {
				// The difference of numbers that are themselves rounded.
				dust := 1e-15 * max(math.Abs(p.From), math.Abs(p.To))
				if d := math.Abs(sum.got - sum.want); d > 1e-12*most+dust {
					t.Fatalf("%s of %s: the parts total %v, not %v", sum.name, model.Columns[c].Name, sum.got, sum.want)
				}
			}
			if p.From != outcome(a, c, year) || p.To != outcome(b, c, year) {
				t.Fatalf("%s goes from %v to %v, want %v to %v", model.Columns[c].Name, p.From, p.To, outcome(a, c, year), outcome(b, c, year))
			}
		}
	})
}

// The parts of choices and of beliefs are the mean of the two orders in which they
// can come.
func TestChoicesAndBeliefs(t *testing.T) {
	t.Parallel()
	a, b := scenario.Default(), of(t, "s=100,100,100,700&late=2&p.firm_gain=0.1")
	choices, beliefs := of(t, "s=100,100,100,700"), of(t, "late=2&p.firm_gain=0.1")
	c := column("gdp_effect_bn")
	v := func(s scenario.Scenario) float64 { return outcome(s, c, 2035) }
	p := gap(a, b, 2035, c, 7).Parts(c)
	if want := (v(choices) - v(a) + v(b) - v(beliefs)) / 2; math.Abs(p.Choices-want) > 1e-12 {
		t.Errorf("choices are %v, want %v", p.Choices, want)
	}
	if want := (v(beliefs) - v(a) + v(b) - v(choices)) / 2; math.Abs(p.Beliefs-want) > 1e-12 {
		t.Errorf("beliefs are %v, want %v", p.Beliefs, want)
	}
	if p.Choices == 0 || p.Beliefs == 0 || len(p.Changes) != 3 {
		t.Errorf("got the parts %+v, want three changes, and something of choices and of beliefs", p)
	}
}

// Among beliefs alone, the parts are Shapley values: the mean over all orders.
func TestPartsAreMeansOverOrders(t *testing.T) {
	t.Parallel()
	a, b := scenario.Default(), of(t, "del=60&late=2&p.firm_gain=0.1")
	changes := why.Changes(a, b)
	c := column("gdp_effect_bn")
	var want [3]float64
	orders := [][3]int{{0, 1, 2}, {0, 2, 1}, {1, 0, 2}, {1, 2, 0}, {2, 0, 1}, {2, 1, 0}}
	for _, order := range orders {
		s := a
		for _, i := range order {
			next := changes[i].Take(s, b)
			want[i] += (outcome(next, c, 2035) - outcome(s, c, 2035)) / float64(len(orders))
			s = next
		}
		if !s.Equal(b) {
			t.Fatalf("all changes together give %q, want %q", s.Query(), b.Query())
		}
	}
	p := gap(a, b, 2035, c, 100).Parts(c)
	for i, part := range p.Changes {
		if math.Abs(part.Value-want[i]) > 1e-12 {
			t.Errorf("%v has %v, want %v", part.Keys, part.Value, want[i])
		}
	}
}

// A change without an effect has no part, and equal scenarios have no parts.
func TestNoPart(t *testing.T) {
	t.Parallel()
	p := gap(scenario.Default(), of(t, "e=300&p.carbon_decline=0.05&to=2030"), 2035, 0, 3).Parts(column("adoption"))
	if len(p.Changes) != 2 || p.Changes[1].Value != 0 || p.Beliefs != 0 || p.Changes[0].Value == 0 {
		t.Errorf("got the parts %+v, want two changes, the second without effect, and nothing of beliefs", p)
	}
	if p := gap(scenario.Default(), scenario.Default(), 2035, 0, 1).Parts(0); len(p.Changes) != 0 || p.From != p.To || p.From == 0 {
		t.Errorf("equal scenarios have the parts %+v, want no change, and the same value twice", p)
	}
}

// If there are many changes, the smallest are grouped, and none is lost.
func TestManyChanges(t *testing.T) {
	t.Parallel()
	b := scenario.Default()
	n := 0
	for row := range evidence.Table {
		if p := &evidence.Table[row]; p.Drawn() && n < 20 {
			b = b.Override(row, p.High)
			n++
		}
	}
	g := why.StartGap(scenario.Default(), b, 2035, column("adoption"))
	g.Step(1 << 20)
	p := g.Parts(column("adoption"))
	keys := 0
	for i, part := range p.Changes {
		keys += len(part.Keys)
		if i < why.MostPlayers-1 && len(part.Keys) != 1 {
			t.Errorf("part %d is of %v, want one change, except the last", i, part.Keys)
		}
	}
	if len(p.Changes) != why.MostPlayers || keys != n || g.Done() != g.Runs() {
		t.Errorf("got %d parts of %d changes after %d runs, want %d of %d after %d", len(p.Changes), keys, g.Done(), why.MostPlayers, n, g.Runs())
	}
}

// A target and the paces that it sets are one change. So is a target that is
// removed, or a parameter that is restored.
func TestChanges(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		a, b string
		want [][]string
	}{
		{"", "", nil},
		{"to=2030", "", nil},
		{"pace=1,2,1,1", "aim=75@2030", [][]string{{"pace", "aim"}}},
		{"", "aim=75@2030", [][]string{{"aim"}}},
		{"p.firm_gain=0.1", "e=300&p.it_cost_ai=22", [][]string{{"e"}, {"p.it_cost_ai"}, {"p.firm_gain"}}},
	} {
		a, b := of(t, c.a), of(t, c.b)
		got := why.Changes(a, b)
		found := map[string]bool{}
		s := a
		for _, change := range got {
			for _, key := range change.Keys {
				found[key] = true
			}
			s = change.Take(s, b)
		}
		for _, keys := range c.want {
			for _, key := range keys {
				if !found[key] {
					t.Errorf("%q to %q: got the changes %v, want %s among them", c.a, c.b, got, key)
				}
			}
		}
		if len(got) != len(c.want) {
			t.Errorf("%q to %q: got the changes %v, want %d", c.a, c.b, got, len(c.want))
		}
		if s.Levers.Horizon = b.Levers.Horizon; !s.Equal(b) {
			t.Errorf("%q to %q: all changes end at %q, want the second", c.a, c.b, s.Query())
		}
	}
}
