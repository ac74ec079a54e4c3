package why

import (
	"aicontinent/internal/evidence"
	"aicontinent/internal/model"
	"aicontinent/internal/scenario"
)

// Ends are the effects on GDP, in EUR bn, where support moves nobody, and where AI
// factories move nobody and make nobody better; the money is spent all the same.
// Both sizes are judgements, and most of the effect hangs on them.
type Ends struct{ SupportWithoutEffect, FactoriesWithoutEffect float64 }

// EndsRuns is how many runs they take.
const EndsRuns = 2

// EndsOf gives them for a scenario in a year, with a simulator of the caller's.
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
