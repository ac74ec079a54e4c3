package calculator_test

import (
	"testing"

	"aicontinent/internal/locale"
	"aicontinent/internal/markup"
	"aicontinent/internal/model"
	"aicontinent/internal/session"
	"aicontinent/internal/view"
	"aicontinent/internal/view/calculator"
)

// BenchmarkBody measures what a step of a slider costs besides the simulation: the whole
// page is described anew.
func BenchmarkBody(b *testing.B) {
	visit := session.New(locale.Fr, "")
	var simulator model.Simulator
	parameters := visit.Scenario.Parameters()
	p := &calculator.Page{Page: &view.Page{Lang: locale.Fr, Session: visit, Result: simulator.Run(&visit.Scenario.Levers, &parameters)}}
	b.ReportAllocs()
	nodes := 0
	for range b.N {
		nodes = 0
		p.Body().Walk(func(*markup.Node) { nodes++ })
	}
	b.ReportMetric(float64(nodes), "nodes")
}
