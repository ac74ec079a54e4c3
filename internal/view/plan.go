package view

import (
	"sync"

	"aicontinent/internal/model"
	"aicontinent/internal/scenario"
)

// plan gives the path of the plan as we read it, with our own assumptions: what
// every scenario is compared with. It is the same for every page, so it is worked
// out once, when it is asked for first.
func (p *Page) plan() *model.Trajectory {
	planned.Do(func() {
		s := scenario.Default()
		parameters := s.Parameters()
		var simulator model.Simulator
		planResult = simulator.Run(&s.Levers, &parameters)
	})
	return planResult
}

var (
	planned    sync.Once
	planResult *model.Trajectory
)

// isPlan reports whether the page's scenario is the plan as we read it, whatever
// the year that is shown.
func (p *Page) isPlan() bool {
	s := p.Session.Scenario
	s.Levers.Horizon = scenario.Default().Levers.Horizon
	return s.Equal(scenario.Default())
}
