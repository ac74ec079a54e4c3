package landscape_test

import (
	"testing"

	"aicontinent/internal/landscape"
	"aicontinent/internal/model"
	"aicontinent/internal/outcome"
	"aicontinent/internal/scenario"
	"aicontinent/internal/uncertainty"
)

func benchmarkMap(b *testing.B, step int) {
	s := scenario.Default()
	g := landscape.NewGrid(landscape.Split{100, 50, 850, 0}, model.Support, step)
	w := landscape.Start(s, g, 2035)
	for b.Loop() {
		w.Reset(s, g, 2035)
		w.Step(g.Len())
	}
	b.ReportMetric(float64(b.Elapsed().Microseconds())/float64(b.N)/float64(g.Len()), "µs/run")
}

// The triangle of 5,151 splits, and of 231.
func BenchmarkMapFine(b *testing.B)   { benchmarkMap(b, landscape.Fine) }
func BenchmarkMapCoarse(b *testing.B) { benchmarkMap(b, landscape.Coarse) }

func BenchmarkSearch(b *testing.B) {
	s := scenario.Default()
	limits := landscape.Limits{AddedTWh: landscape.Limit{Set: true, Value: 12}}
	runs := 0
	for b.Loop() {
		w := landscape.StartSearch(s, 2, 2035, limits)
		w.Step(1 << 20)
		runs = w.Runs()
	}
	b.ReportMetric(float64(runs), "runs")
}

// The plateau of a coarse triangle: 231 splits with 100 draws.
func BenchmarkPlateau(b *testing.B) {
	s := scenario.Default()
	g := landscape.NewGrid(landscape.Split{100, 50, 850, 0}, model.Support, landscape.Coarse)
	draws := uncertainty.New(landscape.Draws, uncertainty.DefaultSeed)
	for b.Loop() {
		landscape.StartPlateau(s, g.Splits(), [len(outcome.All)]int{}, 2035, draws).Step(1 << 20)
	}
}
