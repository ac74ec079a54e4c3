package uncertainty_test

import (
	"math"
	"strings"
	"testing"

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

func all(b *uncertainty.Bands) []float64 {
	var list []float64
	for c := range model.Columns {
		for year := model.FirstYear; year <= model.LastYear; year++ {
			for _, level := range uncertainty.Levels {
				list = append(list, level.Of(b.At(c, year)))
			}
		}
	}
	return list
}

var queries = []string{"", "e=300&s=200,200,300,300&lease=30&to=2040&p.firm_gain=0.08", "aim=75@2030", "e=0", "s=0,0,0,1000&late=3&grid=0.2"}

// The same scenario and seed give the same bits, on every machine and in the
// browser.
func TestSameBands(t *testing.T) {
	want := []string{"8b399712592c13d2", "4192ccffe88b9427", "93081b0af213317b", "6e63bf05f0ddf926", "e3599369a72ba79e"}
	d := uncertainty.New(64, uncertainty.DefaultSeed)
	for i, query := range queries {
		if got := hash(all(uncertainty.Compute(parse(t, query), d))); got != want[i] {
			t.Errorf("%q: bands hash to %s, want %s", query, got, want[i])
		}
	}
}

// Quantiles are in ascending order, and equal if all draws agree.
func TestOrdered(t *testing.T) {
	t.Parallel()
	d := uncertainty.New(128, 3)
	for _, query := range queries {
		b := uncertainty.Compute(parse(t, query), d)
		for c, column := range model.Columns {
			for year := model.FirstYear; year <= model.LastYear; year++ {
				band := b.At(c, year)
				if !(band.P05 <= band.P25 && band.P25 <= band.P50 && band.P50 <= band.P75 && band.P75 <= band.P95) {
					t.Errorf("%q, %s in %d: got %+v, want quantiles that do not fall", query, column.Name, year, band)
				}
				if column.Name == "spend_bn" && band.P05 != band.P95 {
					t.Errorf("%q: spending is announced, and its band is %+v, want one value", query, band)
				}
			}
		}
	}
}

// Without money the effects are zero, whatever the parameters.
func TestNothing(t *testing.T) {
	t.Parallel()
	b := uncertainty.Compute(parse(t, "e=0"), uncertainty.New(200, 1))
	for _, name := range []string{"productivity_bn", "services_bn", "demand_bn", "gdp_effect_bn", "gdp_effect_share", "jobs", "public_balance_bn", "gigafactory_mw"} {
		for year := model.FirstYear; year <= model.LastYear; year++ {
			if band := b.At(columnOf(t, name), year); band != (uncertainty.Band{}) {
				t.Errorf("%s in %d: got %+v, want the zero band", name, year, band)
			}
		}
	}
}

// Slices of work give the same as one go, and bands on the way are those of as many
// draws.
func TestSlices(t *testing.T) {
	t.Parallel()
	s, d := parse(t, "e=300"), uncertainty.New(90, 1)
	w := uncertainty.Start(s, d)
	if w.Band(0, 2030) != (uncertainty.Band{}) {
		t.Errorf("before any draw got the band %+v, want the zero band", w.Band(0, 2030))
	}
	for n := 1; !w.Step(n); n++ {
		if w.Done() == 45 && hash(all(w.Bands(nil))) != hash(all(uncertainty.Compute(s, uncertainty.New(45, 1)))) {
			t.Error("after 45 draws of more the bands are not those of 45 draws, want the same")
		}
	}
	if w.Done() != 90 || !w.Step(10) || w.Done() != 90 {
		t.Errorf("%d draws were run, want 90", w.Done())
	}
	want := hash(all(uncertainty.Compute(s, d)))
	memory := w.Bands(nil)
	if hash(all(memory)) != want {
		t.Error("slices give other bands than one go, want the same")
	}
	w.Reset(parse(t, "e=100"))
	w.Step(90)
	w.Reset(s)
	w.Step(90)
	if hash(all(w.Bands(memory))) != want {
		t.Error("after another scenario in between the bands are others, want the same")
	}
	one := uncertainty.StartAt(parse(t, "e=100"), d, 2028)
	one.ResetAt(s, 2033)
	one.Step(90)
	for c := range model.Columns {
		if one.Band(c, 2033) != memory.At(c, 2033) {
			t.Errorf("%s in one year alone has the band %+v, want %+v", model.Columns[c].Name, one.Band(c, 2033), memory.At(c, 2033))
		}
	}
}

func TestNoAllocations(t *testing.T) {
	w := uncertainty.Start(parse(t, "e=300&p.firm_gain=0.08"), uncertainty.New(200, 1))
	w.Step(1)
	memory := w.Bands(nil)
	if n := testing.AllocsPerRun(20, func() {
		w.Step(2)
		w.Bands(memory)
	}); n != 0 {
		t.Errorf("got %v allocations a step, want 0", n)
	}
}

// More draws come nearer to the result of very many.
func TestConverges(t *testing.T) {
	t.Parallel()
	s := scenario.Default()
	exact := uncertainty.StartAt(s, uncertainty.New(4096, 99), 2035)
	exact.Step(4096)
	miss := func(n int) float64 {
		sum, count := 0.0, 0.0
		for seed := range uint64(4) {
			w := uncertainty.StartAt(s, uncertainty.New(n, seed), 2035)
			w.Step(n)
			for c := range model.Columns {
				want, got := exact.Band(c, 2035), w.Band(c, 2035)
				if width := want.P95 - want.P05; width > 1e-9 {
					sum += (math.Abs(got.P05-want.P05) + math.Abs(got.P50-want.P50) + math.Abs(got.P95-want.P95)) / width
					count += 3
				}
			}
		}
		return sum / count
	}
	few, some, many := miss(64), miss(256), miss(1024)
	t.Logf("mean miss in percent of the band: %.2f, %.2f, %.2f", 100*few, 100*some, 100*many)
	if some > 0.7*few || many > 0.7*some || many > 0.015 {
		t.Errorf("64 draws miss by %v of the band, 256 by %v and 1024 by %v; want less by three tenths each time, and 0.015 or less in the end", few, some, many)
	}
}

// The central run lies inside the band from 5 to 95 %. Its distance from the median
// is logged if it is more than a tenth of that band.
func TestCentralAndMedian(t *testing.T) {
	t.Parallel()
	s := scenario.Default()
	parameters := s.Parameters()
	var simulator model.Simulator
	central := simulator.Run(&s.Levers, &parameters)
	b := uncertainty.Compute(s, uncertainty.New(2000, 1))
	for _, year := range []int{2030, 2035, 2040} {
		for c, column := range model.Columns {
			v, band := column.Of(central, central.Step(year)), b.At(c, year)
			width := band.P95 - band.P05
			if dust := 1e-12 * math.Abs(v); v < band.P05-dust || v > band.P95+dust {
				t.Errorf("%s in %d is %v, want it inside %+v, since all draws count", column.Name, year, v, band)
			}
			if away := (band.P50 - v) / width; math.Abs(away) > 0.1 && !strings.HasSuffix(column.Name, "_without") {
				t.Logf("%s in %d: central %.5g, median %.5g, %+.0f%% of the band %.5g to %.5g", column.Name, year, v, band.P50, 100*away, band.P05, band.P95)
			}
		}
	}
}

func BenchmarkBands(b *testing.B) {
	w := uncertainty.Start(scenario.Default(), uncertainty.New(1000, 1))
	var memory *uncertainty.Bands
	for b.Loop() {
		w.Reset(scenario.Default())
		w.Step(1000)
		memory = w.Bands(memory)
	}
}

// The work of the browser for one chart: draws, and one column's bands.
func BenchmarkRuns(b *testing.B) {
	w := uncertainty.Start(scenario.Default(), uncertainty.New(1000, 1))
	for b.Loop() {
		w.Reset(scenario.Default())
		w.Step(1000)
		for year := model.FirstYear; year <= model.LastYear; year++ {
			w.Band(0, year)
		}
	}
}

func BenchmarkDraws(b *testing.B) {
	for b.Loop() {
		uncertainty.New(1000, 1)
	}
}
