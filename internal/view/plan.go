package view

import (
	"sync"

	"aicontinent/internal/model"
	"aicontinent/internal/scenario"
)

// Plan gives the path of the plan as we read it, with our own assumptions: what
// every scenario is compared with. It is the same for every page.
func (p *Page) Plan() *model.Trajectory { return planned() }

// planned works it out when it is asked for first.
var planned = sync.OnceValue(func() *model.Trajectory {
	s := scenario.Default()
	parameters := s.Parameters()
	return new(model.Simulator).Run(&s.Levers, &parameters)
})

// IsPlan reports whether the page's scenario is the plan as we read it, whatever
// the year that is shown.
func (p *Page) IsPlan() bool {
	s := p.Session.Scenario
	s.Levers.Horizon = scenario.Default().Levers.Horizon
	return s.Equal(scenario.Default())
}

// HasPlan reports whether there is money to spend.
func (p *Page) HasPlan() bool { return p.Session.Scenario.Levers.EnvelopeBn > 0 }

// At gives a series in the year of the horizon.
func (p *Page) At(s model.Series) float64 { return p.Result.At(s, p.Horizon()) }

// Year writes the year that the page shows.
func (p *Page) Year() string { return p.Lang.Year(p.Horizon()) }
