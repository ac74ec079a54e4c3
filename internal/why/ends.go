package why

import (
	"sync"

	"aicontinent/internal/evidence"
	"aicontinent/internal/model"
	"aicontinent/internal/scenario"
)

var simulators = sync.Pool{New: func() any { return new(model.Simulator) }}

// The rows that say what support and AI factories do to firms: judgements that
// decide much of the effect on GDP.
var (
	supportRows = []int{evidence.SupportEffectSceptics, evidence.SupportEffectBlocked, evidence.SupportEffectExperimenters, evidence.SupportEffectInnovators}
	factoryRows = []int{evidence.FactoryEffectSceptics, evidence.FactoryEffectBlocked, evidence.FactoryEffectExperimenters, evidence.FactoryEffectInnovators, evidence.FactoryQuality}
)

// Ends gives the effect on GDP in a year, EUR bn, if support does nothing to the
// pace of firms, and if AI factories do nothing to firms at all. The money is
// spent all the same.
func Ends(s scenario.Scenario, year int) (support, factories float64) {
	simulator := simulators.Get().(*model.Simulator)
	defer simulators.Put(simulator)
	without := func(rows []int) float64 {
		p := s.Parameters()
		for _, row := range rows {
			p[row] = 0
		}
		t := simulator.RunYears(&s.Levers, &p)
		return t.At(t.EffectBn, year)
	}
	return without(supportRows), without(factoryRows)
}
