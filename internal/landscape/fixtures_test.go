package landscape_test

import (
	"testing"

	"aicontinent/internal/landscape"
	"aicontinent/internal/model"
	"aicontinent/internal/outcome"
	"aicontinent/internal/scenario"
)

func parse(t testing.TB, query string) scenario.Scenario {
	t.Helper()
	link := scenario.Parse("?" + query)
	if err := link.Problems.Err(); err != nil {
		t.Fatal(err)
	}
	return link.Scenario
}

func place(t testing.TB, id string) int {
	t.Helper()
	o, ok := outcome.Index(id)
	if !ok {
		t.Fatalf("no outcome %s", id)
	}
	return o
}

// single runs a scenario with another split, with nothing reused from other runs.
func single(s scenario.Scenario, split landscape.Split) *model.Trajectory {
	var simulator model.Simulator
	s.Levers.SplitTenths = split
	parameters := s.Parameters()
	return simulator.Run(&s.Levers, &parameters)
}

// value returns an outcome of a trajectory.
func value(t testing.TB, run *model.Trajectory, o, year int) float64 {
	t.Helper()
	for _, c := range model.Columns {
		if c.Name == outcome.All[o].Column {
			return c.Of(run, run.Step(year))
		}
	}
	t.Fatalf("no column %s", outcome.All[o].Column)
	return 0
}

// scenarios differ in many ways: less money, another horizon, a target, parameters
// set by hand, hardly any grid, no money at all.
var scenarios = []string{
	"", "e=300&s=200,200,300,300&lease=30&p.firm_gain=0.08", "aim=75@2030", "e=0", "s=0,0,0,1000&late=3&grid=0.2", "s=333,1,333,333&n=1",
}
