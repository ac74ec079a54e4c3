// Package works has the works by which the model and its peers are timed, in Go: those
// of plain/main.c and plain/work.mjs, with the same sums, and two that need more than
// the model, map and sensitivity.
package works

import (
	"aicontinent/internal/evidence"
	"aicontinent/internal/landscape"
	"aicontinent/internal/model"
	"aicontinent/internal/outcome"
	"aicontinent/internal/scenario"
	"aicontinent/internal/uncertainty"
)

// Draws is the number of draws of the work bands, and Shown the year whose effect on
// GDP is summed.
const (
	Draws = 1000
	Shown = 2035
)

// Set is the works on the default scenario, with the memory that they reuse.
type Set struct {
	scenario  scenario.Scenario
	levers    model.Levers // of the next run
	central   evidence.Parameters
	draws     *uncertainty.Draws
	simulator model.Simulator
	work      *uncertainty.Work
	bands     *uncertainty.Bands
}

// New returns the works. All draws count the same, because the peers know no weights.
func New() *Set {
	s := &Set{scenario: scenario.Default(), draws: uncertainty.New(Draws, uncertainty.DefaultSeed).Unconditioned()}
	s.central = s.scenario.Parameters()
	return s
}

// Levers returns the levers with which the works begin.
func (s *Set) Levers() *model.Levers { return &s.scenario.Levers }

// Parameters returns the central parameters.
func (s *Set) Parameters() *evidence.Parameters { return &s.central }

// Draw returns one of the draws.
func (s *Set) Draw(i int) evidence.Parameters {
	var p evidence.Parameters
	s.draws.Parameters(i, nil, &p)
	return p
}

// Do does a work a number of times, and returns the sum of its results.
func (s *Set) Do(name string, times int) float64 {
	sum := 0.0
	for i := 0; i < times; i++ {
		switch name {
		case "run":
			p := s.central
			p[evidence.FirmGain] += float64(i) * 1e-6
			sum += shown(s.simulator.Run(&s.scenario.Levers, &p))
		case "split":
			sum += shown(s.simulator.Run(s.split(100+i%800, 50, 800-i%800, 50), &s.central))
		case "bands":
			sum += s.doBands()
		case "triangle":
			sum += s.triangle()
		case "map":
			sum += s.mapOut()
		case "sensitivity":
			sum += s.sensitivity()
		}
	}
	return sum
}

func shown(t *model.Trajectory) float64 { return t.At(t.EffectBn, Shown) }

// split returns the levers with another split.
func (s *Set) split(tenths ...int) *model.Levers {
	s.levers = s.scenario.Levers
	copy(s.levers.SplitTenths[:], tenths)
	return &s.levers
}

func (s *Set) doBands() float64 {
	if s.work == nil {
		s.work = uncertainty.Start(s.scenario, s.draws)
	}
	s.work.Reset(s.scenario)
	s.work.Step(Draws)
	s.bands = s.work.Bands(s.bands)
	sum := 0.0
	for c := range model.Columns {
		for year := model.FirstYear; year <= model.LastYear; year++ {
			b := s.bands.At(c, year)
			sum += b.P05 + b.P25 + b.P50 + b.P75 + b.P95
		}
	}
	return sum
}

// triangle runs every split of three shares in whole percent, with the fourth at zero.
func (s *Set) triangle() float64 {
	sum := 0.0
	for g := 0; g <= 100; g++ {
		for a := 0; g+a <= 100; a++ {
			sum += shown(s.simulator.RunYears(s.split(10*g, 10*a, 1000-10*(g+a), 0), &s.central))
		}
	}
	return sum
}

// mapOut runs as many splits with one share fixed, for all outcomes of the map.
func (s *Set) mapOut() float64 {
	from := s.scenario
	from.Levers.SplitTenths = [4]int{200, 0, 800, 0}
	work := landscape.Start(from, landscape.NewGrid(from.Levers.SplitTenths, model.Support, landscape.Fine), Shown)
	for !work.Step(1000) {
	}
	sum := 0.0
	for outcome := range outcome.All {
		for _, v := range work.Values(outcome) {
			sum += v
		}
	}
	return sum
}

// sensitivity returns what the effect on GDP depends on: shares of its variance and the
// tornado.
func (s *Set) sensitivity() float64 {
	effect := []int{columnOf("gdp_effect_bn")}
	shares := uncertainty.SharesOf(s.scenario, effect, Shown, uncertainty.ShareDraws, s.draws)
	tornado := uncertainty.NewTornado(s.scenario, effect, Shown)
	for !shares.Step(1000) {
	}
	for !tornado.Step(1000) {
	}
	return float64(shares.Runs() + tornado.Runs())
}

func columnOf(name string) int {
	for i := range model.Columns {
		if model.Columns[i].Name == name {
			return i
		}
	}
	panic("works: no column " + name)
}
