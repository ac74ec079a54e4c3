package analysis_test

import (
	"math"
	"testing"

	"aicontinent/internal/analysis"
	"aicontinent/internal/model"
	"aicontinent/internal/scenario"
	"aicontinent/internal/uncertainty"
)

func parse(t testing.TB, query string) scenario.Scenario {
	t.Helper()
	link := scenario.Parse("?" + query)
	if err := link.Problems.Err(); err != nil {
		t.Fatal(err)
	}
	return link.Scenario
}

func ranges(t testing.TB, query string) analysis.Question {
	t.Helper()
	return analysis.Question{Scenario: parse(t, query), Parts: analysis.PartRanges}
}

var queries = []string{"", "e=300&s=200,200,300,300&lease=30&to=2040&p.firm_gain=0.08", "aim=75@2030", "e=0", "s=0,0,0,1000&late=3&grid=0.2"}

func columnOf(t testing.TB, name string) int {
	t.Helper()
	for i := range model.Columns {
		if model.Columns[i].Name == name {
			return i
		}
	}
	t.Fatalf("no column %s", name)
	return 0
}

// Ranges are the same, bit for bit, as those of simulate --bands with as many
// draws.
func TestRangesAreBands(t *testing.T) {
	t.Parallel()
	draws := uncertainty.New(analysis.RangeDraws, uncertainty.DefaultSeed)
	for _, query := range queries {
		q := ranges(t, query)
		r := analysis.Complete(q).Ranges
		bands := uncertainty.Compute(q.Scenario, draws)
		if r.Rough() || r.LastYear() != q.Scenario.Levers.Horizon {
			t.Errorf("%q: rough %v, ranges to %d; want false, to %d", query, r.Rough(), r.LastYear(), q.Scenario.Levers.Horizon)
		}
		for o, name := range map[analysis.Outcome]string{
			analysis.Adoption: "adoption", analysis.CapacityMW: "capacity_mw",
			analysis.GigafactoryMW: "gigafactory_mw", analysis.FactoryMW: "ai_factory_mw", analysis.DataCentreMW: "data_centre_mw",
			analysis.Demand: "demand_h100e", analysis.Supply: "supply_h100e",
			analysis.Domestic: "domestic_share", analysis.Effect: "gdp_effect_bn",
			analysis.EffectShare: "gdp_effect_share", analysis.Jobs: "jobs", analysis.Balance: "public_balance_bn",
			analysis.Electricity: "electricity_twh",
			analysis.Emissions:   "emissions_mt",
			analysis.Frontier:    "frontier_lag_years",
		} {
			for year := model.FirstYear; year <= r.LastYear(); year++ {
				if got, want := r.At(o, year).Band, bands.At(columnOf(t, name), year); got != want {
					t.Errorf("%q, %s in %d: %v, want %v", query, name, year, got, want)
				}
			}
		}
	}
}

// Multiples, differences and years are computed draw by draw.
func TestDrawByDraw(t *testing.T) {
	t.Parallel()
	for _, query := range queries {
		q := ranges(t, query)
		r := analysis.Complete(q).Ranges
		d := uncertainty.New(analysis.RangeDraws, uncertainty.DefaultSeed)
		horizon := q.Scenario.Levers.Horizon
		counts := d.Weights(q.Scenario.Overrides, make([]float64, d.Len()))
		var multiple, added, tripled, even, weights []float64
		inTime, above, all := 0.0, 0.0, 0.0
		var simulator model.Simulator
		for i := range d.Len() {
			p := q.Scenario.Parameters()
			d.Parameters(i, q.Scenario.Overrides, &p)
			run := simulator.Run(&q.Scenario.Levers, &p)
			weights = append(weights, counts.Of(i))
			all += counts.Of(i)
			multiple = append(multiple, run.At(run.With.CapacityMW, horizon)/run.With.CapacityMW[0])
			gain := run.At(run.With.Adoption, horizon) - run.At(run.Without.Adoption, horizon)
			if added = append(added, gain); gain > 0 {
				above += counts.Of(i)
			}
			year, ok := run.TriplingYear()
			if !ok {
				year = analysis.Never
			}
			if tripled = append(tripled, float64(year)); year <= 2032 {
				inTime += counts.Of(i)
			}
			if year, ok = run.BreakEvenYear(); !ok {
				year = analysis.Never
			}
			even = append(even, float64(year))
		}
		for name, c := range map[string][2]uncertainty.Band{
			"multiple": {r.At(analysis.Capacity, horizon).Band, uncertainty.BandOf(multiple, weights)},
			"added":    {r.At(analysis.AdoptionAdded, horizon).Band, uncertainty.BandOf(added, weights)},
			"tripled":  {r.TriplingYear(), uncertainty.BandOf(tripled, weights)},
			"even":     {r.BreakEvenYear(), uncertainty.BandOf(even, weights)},
		} {
			if c[0] != c[1] {
				t.Errorf("%q, %s: %v, want %v", query, name, c[0], c[1])
			}
		}
		if r.TripledBy(2032) != inTime/all || r.At(analysis.AdoptionAdded, horizon).Above != above/all {
			t.Errorf("%q: the capacity triples in time in %v of the draws, want %v; adoption is higher in %v, want %v", query, r.TripledBy(2032), inTime/all, r.At(analysis.AdoptionAdded, horizon).Above, above/all)
		}
	}
}

// all is everything that ranges say, for comparisons.
func all(r *analysis.Ranges) []any {
	list := []any{r.Draws, r.Sample, r.TriplingYear(), r.BreakEvenYear(), r.TripledBy(2032), r.EvenBy(2032)}
	for o := 0; o < analysis.Outcomes; o++ {
		for year := model.FirstYear; year <= r.LastYear(); year++ {
			list = append(list, r.At(analysis.Outcome(o), year))
		}
	}
	return list
}

func equal(a, b *analysis.Ranges) bool {
	x, y := all(a), all(b)
	for i := range x {
		if len(x) != len(y) || x[i] != y[i] {
			return false
		}
	}
	return true
}

// Working in slices gives the same as working in one go, with rough ranges first,
// and a scenario in between leaves nothing behind.
func TestSlices(t *testing.T) {
	t.Parallel()
	var w analysis.Work
	for _, query := range []string{"e=100", "", "aim=75@2030", "to=2040"} {
		want := analysis.Complete(ranges(t, query)).Ranges
		w.Ask(ranges(t, "e=50&to=2040"))
		for i := 0; i < 7; i++ {
			w.Step()
		}
		before := w.Results()
		w.Ask(ranges(t, query))
		r := w.Results()
		if r == before || r.Ranges != nil || !r.Scenario.Equal(parse(t, query)) || r.Progress.Finished() {
			t.Fatalf("%q: after another scenario the results are %+v, want new ones of this scenario without ranges", query, r)
		}
		last, published := r.Progress.Done, 0
		for more, changed := true, false; more; {
			if more, changed = w.Step(); changed {
				if published++; published == 1 && !r.Ranges.Rough() {
					t.Errorf("%q: the first ranges are exact, want rough ones", query)
				}
			}
			if r != w.Results() || r.Progress.Done < last {
				t.Fatalf("%q: after %d runs the progress is %+v, want the same results and no fewer runs", query, last, w.Results().Progress)
			}
			last = r.Progress.Done
		}
		if published != 2 || !r.Progress.Finished() || !equal(r.Ranges, want) {
			t.Errorf("%q: published %d times, at %+v; the same as in one go: %v", query, published, r.Progress, equal(r.Ranges, want))
		}
		if more, changed := w.Step(); more || changed {
			t.Errorf("%q: a step after the end says more %v, changed %v; want false twice", query, more, changed)
		}
	}
}

// While a control moves, only the rough answer is computed; once it rests, the work
// continues from there.
func TestRough(t *testing.T) {
	t.Parallel()
	var w analysis.Work
	q := ranges(t, "e=250")
	q.Coarse = true
	w.Ask(q)
	if runs := w.RoughRuns(analysis.PartRanges); runs <= 0 || runs >= analysis.RangeDraws {
		t.Errorf("%d runs until there is something to show, want more than 0 and fewer than %d", runs, analysis.RangeDraws)
	}
	rough := w.Rough(analysis.PartRanges).Ranges
	if rough == nil || !rough.Rough() {
		t.Fatalf("the ranges are %+v, want rough ones", rough)
	}
	if more, _ := w.Step(); more || !w.Finished() || w.RoughRuns(analysis.PartRanges) != 0 {
		t.Errorf("a step while the control moves: more %v, finished %v, %d runs to rough ranges; want no work left", more, w.Finished(), w.RoughRuns(analysis.PartRanges))
	}
	done := w.Results().Progress.Done
	q.Coarse = false
	w.Ask(q)
	if w.Results().Ranges != rough || w.Results().Progress.Done != done {
		t.Errorf("once the control rests, %d runs are done, want the rough ranges and their %d runs kept", w.Results().Progress.Done, done)
	}
	if got := w.Complete(q).Ranges; !equal(got, analysis.Complete(q).Ranges) || !rough.Rough() {
		t.Error("going on gives ranges other than those of one go, or changes the rough ones; want neither")
	}
}

// A question without parts is answered at once, and results of the same scenario
// stay.
func TestNothingAsked(t *testing.T) {
	t.Parallel()
	var w analysis.Work
	w.Ask(analysis.Question{Scenario: scenario.Default()})
	if more, changed := w.Step(); more || changed || w.Results().Ranges != nil || !w.Results().Progress.Finished() {
		t.Errorf("without a part a step says more %v, changed %v, and the results are %+v; want no work and no ranges", more, changed, w.Results())
	}
	known := w.Complete(ranges(t, "")).Ranges
	w.Ask(analysis.Question{Scenario: scenario.Default()})
	if w.Results().Ranges != known {
		t.Error("the ranges known before are gone, want them kept while nobody asks for them")
	}
}

// The ends of ranges are near what very many draws give.
func TestRangesConverge(t *testing.T) {
	t.Parallel()
	q := ranges(t, "")
	few := analysis.Complete(q).Ranges
	many := uncertainty.StartAt(q.Scenario, uncertainty.New(8192, uncertainty.DefaultSeed), 2035)
	many.Step(8192)
	sum, count := 0.0, 0.0
	for o, name := range map[analysis.Outcome]string{
		analysis.Adoption: "adoption", analysis.CapacityMW: "capacity_mw", analysis.Effect: "gdp_effect_bn", analysis.Domestic: "domestic_share",
		analysis.Electricity: "electricity_twh", analysis.Balance: "public_balance_bn", analysis.Jobs: "jobs", analysis.Frontier: "frontier_lag_years",
	} {
		got, want := few.At(o, 2035).Band, many.Band(columnOf(t, name), 2035)
		for _, miss := range []float64{got.P05 - want.P05, got.P95 - want.P95} {
			part := math.Abs(miss) / (want.P95 - want.P05)
			if sum, count = sum+part, count+1; part > 0.06 {
				t.Errorf("%s: an end is off by %.1f%% of the width, want 6%% or less", name, 100*part)
			}
		}
	}
	if mean := sum / count; mean > 0.02 {
		t.Errorf("ends are off by %.1f%% of the width on average, want 2%% or less", 100*mean)
	}
}

func BenchmarkRanges(b *testing.B) {
	var w analysis.Work
	q := ranges(b, "")
	w.Complete(q)
	for b.Loop() {
		w.Ask(analysis.Question{Scenario: parse(b, "e=0")})
		w.Complete(q)
	}
}

// The cost of moving a control: rough ranges.
func BenchmarkRough(b *testing.B) {
	var w analysis.Work
	q := ranges(b, "")
	for b.Loop() {
		w.Ask(analysis.Question{Scenario: parse(b, "e=0")})
		w.Ask(q)
		w.Rough(analysis.PartRanges)
	}
}

// The longest slice must be short.
func BenchmarkSlice(b *testing.B) {
	var w analysis.Work
	q := ranges(b, "")
	w.Ask(q)
	for b.Loop() {
		if more, _ := w.Step(); !more {
			w.Ask(analysis.Question{Scenario: parse(b, "e=0")})
			w.Ask(q)
		}
	}
}
