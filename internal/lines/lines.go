// Package lines divides an effect of the plan among the lines of its money: what
// each of the four does, regardless of the order in which they are funded.
//
// For an outcome that is a difference, v(F) is the difference when only the lines
// in F are funded and the money of the others stays unassigned. Each line gets its
// Shapley value over the sixteen sets F, so the four parts sum to the whole. The
// package is pure, fmt-free and keeps to Go 1.21.
package lines

import (
	"aicontinent/internal/evidence"
	"aicontinent/internal/model"
	"aicontinent/internal/scenario"
)

// Outcome is an effect of the plan that can be divided.
type Outcome struct {
	ID   string // as in model.Columns; the outcome is the plan's contribution to it
	Unit string // in English
	of   func(t *model.Trajectory, step int) float64
}

// Outcomes lists these effects.
var Outcomes = [...]Outcome{
	{ID: "gdp_effect_bn", Unit: "EUR bn a year", of: func(t *model.Trajectory, i int) float64 { return t.EffectBn[i] }},
	{ID: "adoption", Unit: "share of firms added", of: func(t *model.Trajectory, i int) float64 { return t.With.Adoption[i] - t.Without.Adoption[i] }},
	{ID: "capacity_mw", Unit: "MW of IT load added", of: func(t *model.Trajectory, i int) float64 { return t.With.CapacityMW[i] - t.Without.CapacityMW[i] }},
	{ID: "electricity_twh", Unit: "TWh a year added", of: func(t *model.Trajectory, i int) float64 {
		return t.With.ElectricityTWh[i] - t.Without.ElectricityTWh[i]
	}},
	{ID: "public_balance_bn", Unit: "EUR bn, cumulated, present value", of: func(t *model.Trajectory, i int) float64 { return t.PublicBalanceBn[i] }},
}

// OutcomeOf returns the index of an outcome in [Outcomes] by its ID.
func OutcomeOf(id string) (int, bool) {
	for i := range Outcomes {
		if Outcomes[i].ID == id {
			return i, true
		}
	}
	return 0, false
}

// Lines is the number of lines.
const Lines = 4

// Names name the lines, by model.Kind, as links do.
var Names = [Lines]string{"gigafactories", "ai_factories", "data_centres", "support"}

// Line is the effect of one line of the money.
type Line struct {
	Share  float64 // of the envelope
	Bn     float64 // EUR bn of the envelope
	Effect float64 // in the outcome's unit
}

// Parts is an effect by line.
type Parts struct {
	Whole float64
	Lines [Lines]Line // by model.Kind
}

// PartOf is a line's fraction of the whole, and false if the whole is zero.
func (p *Parts) PartOf(line int) (float64, bool) {
	if p.Whole == 0 {
		return 0, false
	}
	return p.Lines[line].Effect / p.Whole, true
}

// Few returns the lines with the largest effect per euro, as many as make up half
// of the effect, with their share of the assigned money and of the effect. It
// returns false if there is no effect or a line's effect is negative.
func (p *Parts) Few() (lines []int, money, effect float64, ok bool) {
	all := 0.0
	for k := range p.Lines {
		all += p.Lines[k].Share
		if p.Lines[k].Effect < 0 {
			return nil, 0, 0, false
		}
	}
	if !(p.Whole > 0) || all == 0 {
		return nil, 0, 0, false
	}
	var taken [Lines]bool
	for effect < 0.5 {
		best := -1
		for k := range p.Lines {
			l := &p.Lines[k]
			if !taken[k] && l.Share > 0 && (best < 0 || l.Effect*p.Lines[best].Share > p.Lines[best].Effect*l.Share) {
				best = k
			}
		}
		if best < 0 {
			return nil, 0, 0, false // rounding left less than half
		}
		taken[best] = true
		lines = append(lines, best)
		money += p.Lines[best].Share / all
		effect += p.Lines[best].Effect / p.Whole
	}
	return lines, money, effect, true
}

const sets = 1 << Lines

// Runs is the number of runs of the model that it takes to divide an effect.
const Runs = 1 + sets

// shapley is the weight of a line's addition to a set of a given size: the fraction
// of all orders of funding in which the line follows exactly this set.
var shapley = [Lines]float64{1.0 / 4, 1.0 / 12, 1.0 / 12, 1.0 / 4}

// Share divides an outcome in a year. With a target, all sets have the pace that
// the target gives the whole plan.
func Share(s scenario.Scenario, p *evidence.Parameters, outcome, year int) Parts {
	var simulator model.Simulator
	l := s.Levers
	whole := simulator.RunYears(&l, p)
	if l.Aim.Set() {
		l.Pace, l.Aim = whole.Pace, model.Aim{}
	}
	var v [sets]float64
	for set := range v {
		funded := l
		for k := range funded.SplitTenths {
			if set>>k&1 == 0 {
				funded.SplitTenths[k] = 0
			}
		}
		t := simulator.RunYears(&funded, p)
		v[set] = Outcomes[outcome].of(t, t.Step(year))
	}
	parts := Parts{Whole: v[sets-1]}
	for k := range parts.Lines {
		part := &parts.Lines[k]
		part.Share = float64(s.Levers.SplitTenths[k]) / 1000
		part.Bn = float64(s.Levers.EnvelopeBn * part.Share)
		for set := range v {
			if set>>k&1 == 0 {
				part.Effect += float64(shapley[size(set)] * (v[set|1<<k] - v[set]))
			}
		}
	}
	return parts
}

func size(set int) int {
	n := 0
	for ; set != 0; set &= set - 1 {
		n++
	}
	return n
}
