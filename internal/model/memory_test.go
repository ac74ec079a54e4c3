package model_test

import (
	"math"
	"testing"

	"pgregory.net/rapid"

	"aicontinent/internal/evidence"
	"aicontinent/internal/model"
)

// A simulator that has run other scenarios returns what a new one returns, to the bit.
func TestReusedSimulator(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		var s model.Simulator
		l, p := anyLevers(t), anyParameters(t)
		for range rapid.IntRange(2, 6).Draw(t, "runs") {
			// The run reuses different parts of the one before, depending on what
			// changed.
			switch rapid.IntRange(0, 3).Draw(t, "changed") {
			case 0:
				l = anyLevers(t)
			case 1:
				i := rapid.IntRange(0, evidence.Count-1).Draw(t, "row")
				p[i] = anyNumber(t, "value", evidence.Table[i].Low, evidence.Table[i].High)
			case 2:
				l, p = anyLevers(t), anyParameters(t)
			}
			if err := sameBits(s.Run(&l, &p), simulate(l, p)); err != nil {
				t.Fatal(err)
			}
		}
	})
}

// A change of any lever, and back, has an effect on the run.
func TestReusedSimulatorByLever(t *testing.T) {
	changes := map[string]func(*model.Levers){
		"e": envelope(300), "pub": public(60), "del": arrival(40), "s": split(250, 250, 250, 250), "n": sites(3),
		"from": commit(2027, 7), "yrs": commit(2025, 4), "late": delay(2), "grid": grid(0.4), "lease": lease(60),
		"sceptics": pace(2), "blocked": pace(1, 2), "experimenters": pace(1, 1, 2), "innovators": pace(1, 1, 1, 2),
		"percent": aim(60, 2030), "year": aim(75, 2033), "none": envelope(0), "to": func(l *model.Levers) { l.Horizon = 2030 },
	}
	p := evidence.Central()
	for _, base := range []model.Levers{plan(), plan(aim(75, 2030))} {
		for name, change := range changes {
			changed := base
			change(&changed)
			checkReuse(t, name, base, changed, p, p)
		}
	}
}

// The same holds for every parameter, also for overridden ones.
func TestReusedSimulatorByParameter(t *testing.T) {
	for _, l := range []model.Levers{plan(), plan(aim(75, 2030))} {
		for i := range evidence.Table {
			p, q := evidence.Central(), evidence.Central()
			q[i] = 1.01*evidence.Table[i].Central + 0.001
			checkReuse(t, evidence.Table[i].ID, l, l, p, q)
		}
	}
}

// checkReuse runs a scenario, another one and the first again on one simulator.
func checkReuse(t *testing.T, name string, l, m model.Levers, p, q evidence.Parameters) {
	t.Helper()
	var s model.Simulator
	s.Run(&l, &p)
	if err := sameBits(s.Run(&m, &q), simulate(m, q)); err != nil {
		t.Errorf("%s changed: the run differs from that of a new simulator: %v", name, err)
	}
	if err := sameBits(s.Run(&l, &p), simulate(l, p)); err != nil {
		t.Errorf("%s changed back: the run differs from that of a new simulator: %v", name, err)
	}
}

// Every parameter has an effect on some series; otherwise the model forgot it, or the
// table does not need it.
func TestEveryParameterCounts(t *testing.T) {
	scene := plan(lease(50), delay(2), grid(0.5), split(300, 200, 300, 200))
	base := simulate(scene, evidence.Central())
	for i := range evidence.Table {
		p := evidence.Central()
		p[i] = 1.01*evidence.Table[i].Central + 0.001
		if sameBits(simulate(scene, p), base) == nil {
			t.Errorf("%s at another value changes nothing, want another run", evidence.Table[i].ID)
		}
	}
}

// After its first run a simulator allocates nothing.
func TestRunAllocatesNothing(t *testing.T) {
	var s model.Simulator
	l, p := plan(), evidence.Central()
	s.Run(&l, &p)
	runs := 0
	for name, change := range map[string]func(){
		"the same":      func() {},
		"changed split": func() { l.SplitTenths = [4]int{100 + runs, 50, 800 - runs, 50} },
		"changed lever": func() { l.FromYear, l.DelayFactor = 2025+float64(runs%8)/2, 1+float64(runs)/100 },
		"changed parameters": func() {
			p[evidence.FirmGain], p[evidence.DCGrowthBaseline] = 0.06+float64(runs)/1e4, 0.08+float64(runs)/1e4
		},
		"an aim": func() { l.Aim = model.Aim{Percent: 60 + float64(runs%10), Year: 2030} },
	} {
		if n := testing.AllocsPerRun(20, func() { runs++; change(); s.Run(&l, &p) }); n != 0 {
			t.Errorf("%s: a run allocates %v times, want 0", name, n)
		}
	}
}

// Runs of whole years only return what full runs return for these years, to the bit,
// and neither kind disturbs the other.
func TestRunYears(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		var s model.Simulator
		l, p := anyLevers(t), anyParameters(t)
		if rapid.Bool().Draw(t, "full before") {
			s.Run(&l, &p)
		}
		other := plan()
		if rapid.Bool().Draw(t, "other before") {
			s.RunYears(&other, &p)
		}
		got, want := s.RunYears(&l, &p), simulate(l, p)
		if got.Target != want.Target || got.Pace != want.Pace {
			t.Fatalf("target %+v, want %+v", got.Target, want.Target)
		}
		expected := map[string]model.Series{}
		visitSeries(want, func(name string, s model.Series) { expected[name] = s })
		visitSeries(got, func(name string, s model.Series) {
			for year := model.FirstYear; year <= model.LastYear; year++ {
				if g, w := got.At(s, year), want.At(expected[name], year); math.Float64bits(g) != math.Float64bits(w) {
					t.Fatalf("%s in %d is %v, want %v", name, year, g, w)
				}
			}
		})
		if err := sameBits(s.Run(&l, &p), want); err != nil {
			t.Fatalf("the full run after it differs: %v", err)
		}
	})
}
