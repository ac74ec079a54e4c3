package why

import (
	"aicontinent/internal/evidence"
	"aicontinent/internal/model"
	"aicontinent/internal/scenario"
)

// Ends are the effects on GDP, in EUR bn, if support moves no firm, and if AI
// factories move no firm and improve nothing, although the money is spent. Both
// sizes are judgements, and most of the effect depends on them.
type Ends struct{ SupportWithoutEffect, FactoriesWithoutEffect float64 }

// EndsRuns is the number of runs that they take.
const EndsRuns = 2

// EndsOf computes them for a scenario in a year, with the caller's simulator.
func EndsOf(simulator *model.Simulator, s scenario.Scenario, year int) Ends {
	effect := func(rows ...int) float64 {
		parameters := s.Parameters()
		for _, row := range rows {
			parameters[row] = 0
		}
		t := simulator.RunYears(&s.Levers, &parameters)
		return t.At(t.EffectBn, year)
	}
	return Ends{
		SupportWithoutEffect:   effect(evidence.SupportEffectSceptics, evidence.SupportEffectBlocked, evidence.SupportEffectExperimenters, evidence.SupportEffectInnovators),
		FactoriesWithoutEffect: effect(evidence.FactoryEffectSceptics, evidence.FactoryEffectBlocked, evidence.FactoryEffectExperimenters, evidence.FactoryEffectInnovators, evidence.FactoryQuality),
	}
}
