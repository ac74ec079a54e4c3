package lines_test

import (
	"math"
	"strconv"
	"testing"

	"aicontinent/internal/lines"
	"aicontinent/internal/model"
	"aicontinent/internal/scenario"
)

func share(t *testing.T, query, outcome string, year int) lines.Parts {
	t.Helper()
	link := scenario.Parse("?" + query)
	o, ok := lines.OutcomeOf(outcome)
	if err := link.Problems.Err(); err != nil || !ok {
		t.Fatalf("problems %v; the outcome is known: %v, want true", err, ok)
	}
	p := link.Scenario.Parameters()
	return lines.Share(link.Scenario, &p, o, year)
}

// The figures of model.md section 10.
func TestPublishedLines(t *testing.T) {
	parts := share(t, "", "gdp_effect_bn", 2035)
	for k, want := range [lines.Lines]string{"1.359", "4.307", "6.386", "4.649"} {
		if got := strconv.FormatFloat(parts.Lines[k].Effect, 'f', 3, 64); got != want {
			t.Errorf("%s: %s, want %s", lines.Names[k], got, want)
		}
	}
	if got := strconv.FormatFloat(parts.Whole, 'f', 2, 64); got != "16.70" || parts.Lines[2].Bn != 160 || parts.Lines[1].Share != 0.05 {
		t.Errorf("got %+v, want 16.70 in all, €160bn of data centres, and a share of 0.05 for AI factories", parts)
	}
	few, money, effect, ok := parts.Few()
	if !ok || len(few) != 2 || few[0]+few[1] != 4 || math.Abs(money-0.1) > 1e-12 || effect < 0.5 || effect > 0.6 {
		t.Errorf("lines %v take %v of the money and give %v of the effect, want two that take 0.1 and give 0.5 to 0.6", few, money, effect)
	}
}

// The parts add up to the whole, which is that of the run itself; a line without
// money does nothing; equal lines of one kind share alike, whatever the order.
func TestPartsAddUp(t *testing.T) {
	for _, query := range []string{"", "s=250,250,250,250", "e=500&s=0,300,0,500,200&grid=0.2", "aim=75@2030", "e=0", "pub=0&del=0", "p.support_effect_blocked=0"} {
		for _, o := range lines.Outcomes {
			for _, year := range []int{2026, 2035, 2040} {
				parts := share(t, query, o.ID, year)
				sum := 0.0
				for k, l := range parts.Lines {
					sum += l.Effect
					if l.Share == 0 && l.Effect != 0 {
						t.Errorf("%q, %s: %s has an effect of %v without money, want 0", query, o.ID, lines.Names[k], l.Effect)
					}
				}
				if math.Abs(sum-parts.Whole) > 1e-9*math.Max(1, math.Abs(parts.Whole)) {
					t.Errorf("%q, %s in %d: the parts add up to %v, want %v", query, o.ID, year, sum, parts.Whole)
				}
			}
		}
	}
	aimed := share(t, "aim=75@2030", "gdp_effect_bn", 2035)
	l := scenario.Parse("?aim=75@2030").Scenario
	p := l.Parameters()
	run := new(model.Simulator).Run(&l.Levers, &p)
	if want := run.At(run.EffectBn, 2035); math.Abs(aimed.Whole-want) > 1e-9 {
		t.Errorf("with a target the whole is %v, want %v", aimed.Whole, want)
	}
}

// Lines whose effects do not touch each other get what they do alone.
func TestLinesApart(t *testing.T) {
	parts := share(t, "grid=10", "capacity_mw", 2035)
	for k := range parts.Lines {
		s := scenario.Parse("?grid=10").Scenario
		for other := range s.Levers.SplitTenths {
			if other != k {
				s.Levers.SplitTenths[other] = 0
			}
		}
		p := s.Parameters()
		run := new(model.Simulator).Run(&s.Levers, &p)
		alone := run.At(run.With.CapacityMW, 2035) - run.At(run.Without.CapacityMW, 2035)
		if math.Abs(parts.Lines[k].Effect-alone) > 1e-6 {
			t.Errorf("%s adds %v MW, want %v as alone", lines.Names[k], parts.Lines[k].Effect, alone)
		}
	}
}
