package scenario_test

import (
	"aicontinent/internal/evidence"
	"aicontinent/internal/scenario"
	"aicontinent/internal/split"

	"pgregory.net/rapid"
)

// drawScenario draws a scenario within the ranges, with many levers at their
// defaults.
func drawScenario(t *rapid.T) scenario.Scenario {
	s := scenario.Default()
	for i := range scenario.Levers {
		lever := &scenario.Levers[i]
		switch {
		case !rapid.Bool().Draw(t, lever.Key+" changes"):
		case lever.Key == scenario.KeySplit:
			s.Levers.SplitTenths = drawShares(t)
		default:
			for j := range lever.Fields {
				s = lever.Fields[j].With(s, drawValue(t, &lever.Fields[j]))
			}
		}
	}
	for _, row := range rapid.SliceOfDistinct(rapid.IntRange(0, len(evidence.Table)-1), rapid.ID).Draw(t, "overridden") {
		p := &evidence.Table[row]
		s = s.Override(row, rapid.OneOf(
			rapid.SampledFrom([]float64{p.Low, p.Central, p.High}), rapid.Float64Range(p.Low, p.High),
		).Draw(t, p.ID))
	}
	return s
}

func drawValue(t *rapid.T, f *scenario.Field) float64 {
	if f.Whole {
		return float64(rapid.IntRange(int(f.Min), int(f.Max)).Draw(t, f.ID))
	}
	steps := rapid.Map(rapid.IntRange(0, int((f.Max-f.Min)/f.Step)), func(n int) float64 { return min(f.Min+float64(n)*f.Step, f.Max) })
	return rapid.OneOf(steps, rapid.SampledFrom([]float64{f.Min, f.Max}), rapid.Float64Range(f.Min, f.Max)).Draw(t, f.ID)
}

func drawShares(t *rapid.T) [4]int {
	var shares [4]int
	rest := split.Whole
	for k := range shares[:3] {
		shares[k] = rapid.IntRange(0, rest).Draw(t, "share")
		rest -= shares[k]
	}
	shares[3] = rest
	return shares
}
