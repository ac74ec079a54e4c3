package session_test

import (
	"strconv"
	"testing"

	"aicontinent/internal/evidence"
	"aicontinent/internal/session"

	"pgregory.net/rapid"
)

func TestParameterStep(t *testing.T) {
	for row := range evidence.Table {
		p := &evidence.Table[row]
		step := session.ParameterStep(row)
		if !p.Drawn() {
			if step != 0 {
				t.Errorf("%s has no range, and the step %v, want 0", p.ID, step)
			}
			continue
		}
		if steps := (p.High - p.Low) / step; !(steps > 19.999 && steps < 200.001) {
			t.Errorf("%s: %v to %v are %v steps of %v, want 20 to 200", p.ID, p.Low, p.High, steps, step)
		}
		if text := strconv.FormatFloat(step, 'e', -1, 64); len(text) != len("1e-03") {
			t.Errorf("%s: the step prints as %s, want one digit and a power of ten", p.ID, text)
		}
	}
	for id, want := range map[string]float64{"firm_gain": 0.001, "h100e_2024": 10000, "frontier_flop_2024": 1e24, "support_half": 0.1} {
		row, _ := evidence.Index(id)
		if got := session.ParameterStep(row); got != want {
			t.Errorf("%s has the step %v, want %v", id, got, want)
		}
	}
}

// Steps of a parameter stay within its range, give short numbers, and can be
// reversed.
func TestParameterSteps(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		row := rapid.IntRange(0, len(evidence.Table)-1).Draw(t, "row")
		p := &evidence.Table[row]
		field := "p." + p.ID
		s := started("")
		for _, n := range rapid.SliceOfN(rapid.IntRange(-60, 60), 1, 20).Draw(t, "steps") {
			do(s, "step "+field+" "+strconv.Itoa(n))
			v, overridden := s.Scenario.Parameter(row)
			if !overridden || v < p.Low || v > p.High {
				t.Fatalf("%s is %v, overridden %v; want true, between %v and %v", p.ID, v, overridden, p.Low, p.High)
			}
			if text := strconv.FormatFloat(v, 'g', -1, 64); len(text) > 9 {
				t.Fatalf("%s is %s, want at most 9 characters", p.ID, text)
			}
		}
		do(s, "step "+field+" 1000000")
		if v, _ := s.Scenario.Parameter(row); v != p.High && p.Drawn() {
			t.Fatalf("%s steps up to %v, want %v", p.ID, v, p.High)
		}
		do(s, "step "+field+" -1000000")
		if v, _ := s.Scenario.Parameter(row); v != p.Low {
			t.Fatalf("%s steps down to %v, want %v", p.ID, v, p.Low)
		}
	})
}
