package model_test

import (
	"testing"

	"pgregory.net/rapid"

	"aicontinent/internal/evidence"
	"aicontinent/internal/model"
)

// An aim within reach is met by a pace that is known to a millionth: a millionth less
// misses the aim, and a millionth more exceeds it.
func TestAimIsMet(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		l, p := anyLevers(t), anyParameters(t)
		aim(anyNumber(t, "percent", 1, 95), rapid.IntRange(2027, 2040).Draw(t, "year"))(&l)
		run := simulate(l, p)
		found, goal := run.Target, l.Aim.Percent/100
		adoption := func(pace float64) float64 {
			at := simulate(paced(l, pace), p)
			return at.At(at.With.Adoption, l.Aim.Year)
		}
		switch {
		case found.Reached:
			if low, high := adoption(max(0, found.Pace-1e-6)), adoption(found.Pace+1e-6); low > goal || high < goal {
				t.Fatalf("%v of firms is wanted; pace %v gives %v to %v", goal, found.Pace, low, high)
			}
		case found.Pace == 0:
			if nearest := adoption(0); nearest < goal || found.Nearest != nearest {
				t.Fatalf("at pace 0 adoption is %v, said to be %v; want the same twice, and no less than %v", nearest, found.Nearest, goal)
			}
		case found.Pace == 8:
			if nearest := adoption(8); nearest >= goal || found.Nearest != nearest {
				t.Fatalf("at pace 8 adoption is %v, said to be %v; want the same twice, and less than %v", nearest, found.Nearest, goal)
			}
		default:
			t.Fatalf("out of reach at pace %v, want 0 or 8, the ends", found.Pace)
		}
	})
}

// paced returns a scenario with one pace for all profiles instead of its aim.
func paced(l model.Levers, p float64) model.Levers {
	l.Aim = model.Aim{}
	pace(p, p, p, p)(&l)
	return l
}

// A run with an aim equals the run at the pace found, with the programme and without
// it, whatever paces are set.
func TestAimIsARunAtItsPace(t *testing.T) {
	for _, scene := range []model.Levers{plan(aim(75, 2030)), plan(aim(60, 2035), envelope(500)), plan(aim(95, 2027)), plan(aim(5, 2040))} {
		aimed := simulated(scene)
		plain := simulated(paced(scene, aimed.Target.Pace))
		if got := aimed.Target.Nearest; got != plain.At(plain.With.Adoption, scene.Aim.Year) {
			t.Errorf("%+v: got %v with the programme, want %v", scene.Aim, got, plain.At(plain.With.Adoption, scene.Aim.Year))
		}
		if got := aimed.Target.WithoutIt; got != plain.At(plain.Without.Adoption, scene.Aim.Year) {
			t.Errorf("%+v: got %v without the programme, want %v", scene.Aim, got, plain.At(plain.Without.Adoption, scene.Aim.Year))
		}
		plain.Target = aimed.Target
		if err := sameBits(aimed, plain); err != nil {
			t.Errorf("%+v: the run differs from one at the pace found: %v", scene.Aim, err)
		}
		pace(0, 4, 0.5, 3)(&scene)
		if err := sameBits(simulated(scene), aimed); err != nil {
			t.Errorf("%+v: the result depends on the paces set before: %v", scene.Aim, err)
		}
	}
}

// A target reports its pace and the nearest adoption, within reach and out of reach.
func TestTarget(t *testing.T) {
	for _, c := range []struct {
		percent   float64
		year      int
		reached   bool
		low, high float64 // pace
		nearest   float64
	}{
		{75, 2030, true, 3.9, 4.0, 0.75},
		{60, 2030, true, 1.5, 1.6, 0.60},
		{95, 2040, false, 8, 8, 0.7689}, // the ceilings of the four profiles
		{1, 2030, false, 0, 0, 0.1995},  // adoption in 2025
		{19.95, 2035, false, 0, 0, 0.1995},
		{19.96, 2035, true, 1e-6, 0.1, 0.1996},
	} {
		run := simulated(plan(aim(c.percent, c.year)))
		got := run.Target
		if got.Reached != c.reached || got.Pace < c.low || got.Pace > c.high || !near(got.Nearest, c.nearest, 1e-4) {
			t.Errorf("%v %% in %d: got %+v, want reached %v, a pace from %v to %v and an adoption of %v", c.percent, c.year, got, c.reached, c.low, c.high, c.nearest)
		}
		if got.Aim != (model.Aim{Percent: c.percent, Year: c.year}) || run.Pace != [4]float64{got.Pace, got.Pace, got.Pace, got.Pace} {
			t.Errorf("%v %% in %d: got %+v at paces %v, want this aim and four times its pace", c.percent, c.year, got, run.Pace)
		}
		if got.Met != (c.percent <= 19.95) {
			t.Errorf("%v %% in %d: already met %t, want %t", c.percent, c.year, got.Met, c.percent <= 19.95)
		}
		if got.WithoutIt > got.Nearest {
			t.Errorf("%v %% in %d: got %+v, want no more adoption without the programme", c.percent, c.year, got)
		}
	}
	if run := simulated(plan()); run.Target != (model.Target{}) || run.Pace != plan().Pace {
		t.Errorf("without an aim got the target %+v at paces %v, want none and the plan's paces", run.Target, run.Pace)
	}
}

// To reach more, or to reach it sooner, takes a faster pace; a larger programme takes a
// slower one.
func TestAimIsMonotone(t *testing.T) {
	var s model.Simulator
	p := evidence.Central()
	found := func(l model.Levers) float64 { return s.Run(&l, &p).Target.Pace }
	for year := 2027; year <= model.LastYear; year++ {
		last := -1.0
		for percent := 1.0; percent <= 95; percent++ {
			now := found(plan(aim(percent, year)))
			if now < last {
				t.Errorf("%v %% in %d takes pace %v, want no less than one point less takes, %v", percent, year, now, last)
			}
			last = now
		}
	}
	for year := 2028; year <= model.LastYear; year++ {
		if later, sooner := found(plan(aim(60, year))), found(plan(aim(60, year-1))); later >= sooner {
			t.Errorf("60 %% takes pace %v in %d, want less than a year sooner, %v", later, year, sooner)
		}
	}
	for bn := 50.0; bn <= 500; bn += 50 {
		if more, less := found(plan(aim(60, 2030), envelope(bn))), found(plan(aim(60, 2030), envelope(bn-50))); more >= less {
			t.Errorf("60 %% takes pace %v for %v bn, want less than for 50 bn less, %v", more, bn, less)
		}
	}
}
