package model_test

import (
	"fmt"
	"math"
	"testing"

	"pgregory.net/rapid"

	"aicontinent/internal/evidence"
	"aicontinent/internal/model"
)

// Every euro is in one place at every step, whatever the levers and parameters.
func TestMoneyAddsUp(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		l, p := anyLevers(t), anyParameters(t)
		l.SplitTenths[2] = rapid.IntRange(0, l.SplitTenths[2]).Draw(t, "assigned")
		if err := lost(&l, &p); err != nil {
			t.Fatalf("%v\n%+v", err, l)
		}
	})
}

// The same holds at the ends of all ranges.
func TestMoneyAddsUpAtTheEnds(t *testing.T) {
	low, high := evidence.Central(), evidence.Central()
	for i := range evidence.Table {
		low[i], high[i] = evidence.Table[i].Low, evidence.Table[i].High
	}
	for _, l := range extremes() {
		for _, p := range []evidence.Parameters{low, evidence.Central(), high} {
			if err := lost(&l, &p); err != nil {
				t.Errorf("%v\n%+v", err, l)
			}
		}
	}
}

// lost reports a step at which money does not add up, a line has less than nothing, or
// a stock differs from that of the run.
func lost(l *model.Levers, p *evidence.Parameters) error {
	g, run := model.NewLedger(l, p), simulate(*l, *p)
	for i := 0; i < model.Steps; i++ {
		total, building := 0.0, 0.0
		for line := range g.Bn {
			for stage := range g.Bn[line] {
				v := g.Bn[line][stage][i]
				total += v
				// If the years of commitment are not whole steps, their weights total
				// one to a thousandth only.
				if floor := -1e-9 - 1e-3*l.EnvelopeBn; v < -1e-9 && (model.Stage(stage) != model.Announced || v < floor) {
					return fmt.Errorf("line %d has %v in stage %d at step %d, want nothing below zero but of what is announced", line, v, stage, i)
				}
			}
			for _, stage := range []model.Stage{model.First, model.Second, model.Third, model.GridLimited} {
				building += g.Bn[line][stage][i]
			}
		}
		for _, c := range []struct {
			name      string
			got, want float64
		}{
			{"all money", total, g.AnnouncedBn + g.BeyondBn[i]},
			{"what is being built", building, run.With.PipelineBn[i]},
			{"AI factories at work", g.Bn[model.AIFactories][model.Working][i], run.With.FactoriesBn[i]},
			{"support at work", g.Bn[model.Support][model.Working][i], run.With.SupportBn[i]},
		} {
			if math.Abs(c.got-c.want) > 1e-9 {
				return fmt.Errorf("%s is %v at step %d, want %v", c.name, c.got, i, c.want)
			}
		}
	}
	return nil
}

// The money in service corresponds to the capacity of the run, at one price.
func TestMoneyAtWorkIsCapacity(t *testing.T) {
	l, p := plan(grid(1.2), delay(1.4)), evidence.Central()
	g, run := model.NewLedger(&l, &p), simulate(l, p)
	for _, k := range []model.Kind{model.Gigafactories, model.DataCentres} {
		price := 0.0
		for i := 24; i < model.Steps; i++ {
			each := g.Bn[k][model.Working][i] / run.With.ProgrammeMW[k][i]
			if price == 0 {
				price = each
			}
			if !near(each, price, 1e-9) || each < 0.005 || each > 0.1 {
				t.Fatalf("a MW of kind %d costs %v bn at step %d, want %v as before, and 0.005 to 0.1", k, each, i, price)
			}
		}
	}
}

// A slow grid delays money, and a fast one does not.
func TestGridLimited(t *testing.T) {
	limited := func(gw float64) (most float64) {
		l, p := plan(grid(gw)), evidence.Central()
		g := model.NewLedger(&l, &p)
		for i := 0; i < model.Steps; i++ {
			most = max(most, g.Stage(model.GridLimited, i))
		}
		return most
	}
	if v := limited(10); v != 0 {
		t.Errorf("a fast grid delays %v bn, want 0", v)
	}
	if slow, slower := limited(0.5), limited(0.2); slow < 1 || slower <= slow {
		t.Errorf("slow grids delay %v and %v bn, want over 1 bn, and more where it is slower", slow, slower)
	}
}

// Pledges may arrive in part, or exceed what was announced.
func TestPledges(t *testing.T) {
	last := model.Steps - 1
	for _, c := range []struct {
		arrival, missing, beyond float64
	}{{100, 0, 0}, {60, 60, 0}, {150, 0, 75}} {
		l, p := plan(arrival(c.arrival)), evidence.Central()
		g := model.NewLedger(&l, &p)
		if got := g.Stage(model.Missing, last); !near(got, c.missing, 1e-9) {
			t.Errorf("of pledges kept at %v %%, %v bn are missing, want %v", c.arrival, got, c.missing)
		}
		if got := g.BeyondBn[last]; !near(got, c.beyond, 1e-9) {
			t.Errorf("of pledges kept at %v %%, %v bn are beyond what was announced, want %v", c.arrival, got, c.beyond)
		}
		if got, want := g.Stage(model.Anyway, last), 150*c.arrival/100*(1-p[evidence.Additionality]); !near(got, want, 1e-9) {
			t.Errorf("%v bn would have come anyway, want %v", got, want)
		}
	}
}

// Support that does not reach firms is not spent, and has a place of its own. The
// envelope is the sum of what never came or would have come anyway, what enters the
// pipelines, the support that reaches firms, the support that does not, and what is
// given to no line.
func TestUndelivered(t *testing.T) {
	last := model.Steps - 1
	for _, delivery := range []float64{0.15, 0.8, 1} {
		l, p := plan(split(100, 50, 700, 100)), evidence.Central()
		p[evidence.SupportDelivery] = delivery
		g, run := model.NewLedger(&l, &p), simulate(l, p)
		counts := 0.25 + 0.75*p[evidence.Additionality]
		if got, want := g.Bn[model.Support][model.Undelivered][last], 200*0.1*counts*(1-delivery); math.Abs(got-want) > 1e-9 {
			t.Errorf("at a delivery of %v, %v bn reach no firm, want %v", delivery, got, want)
		}
		effective := 0.0
		for _, v := range run.With.EffectiveBn {
			effective += v / model.StepsPerYear
		}
		all := g.Stage(model.Missing, last) + g.Stage(model.Anyway, last) + effective + g.Stage(model.Undelivered, last) + g.Stage(model.Unused, last)
		if math.Abs(all-200) > 1e-9 {
			t.Errorf("at a delivery of %v, %v bn are accounted for, want 200", delivery, all)
		}
	}
}

// More money of a kind equals the envelope and the split that include it.
func TestRunMore(t *testing.T) {
	p := evidence.Central()
	var s model.Simulator
	l := plan(envelope(100), split(250, 250, 250, 250))
	more := s.RunMore(&l, &p, [4]float64{0, 0, 100, 0})
	want := simulated(plan(envelope(200), split(125, 125, 625, 125)))
	if err := sameColumns(more, want); err != nil {
		t.Error(err)
	}
	if err := sameBits(s.Run(&l, &p), simulated(l)); err != nil {
		t.Errorf("the full run after it differs: %v", err)
	}
	part, all := plan(envelope(100), split(250, 250, 0, 250)), plan(envelope(125), split(200, 200, 200, 200))
	if err := sameColumns(s.RunMore(&part, &p, [4]float64{0, 0, 25, 0}), simulated(all)); err != nil {
		t.Errorf("more money beside what is unassigned differs from a scenario with that money: %v", err)
	}
	none := plan(envelope(0))
	if got, want := s.RunMore(&none, &p, [4]float64{0, 0, 0, 10}), simulated(plan(envelope(10), split(0, 0, 0, 1000))); sameColumns(got, want) != nil {
		t.Error("money for one line alone differs from a scenario of that line, want the same")
	}
}

// sameColumns reports the first outcome in which two runs differ by more than rounding.
func sameColumns(got, want *model.Trajectory) error {
	for _, c := range model.Columns {
		for i := 0; i < model.Steps; i += model.StepsPerYear {
			if x, y := c.Of(got, i), c.Of(want, i); !near(x, y, 1e-9) && math.Abs(x-y) > 1e-9 {
				return fmt.Errorf("%s at step %d is %v, want %v", c.Name, i, x, y)
			}
		}
	}
	return nil
}
