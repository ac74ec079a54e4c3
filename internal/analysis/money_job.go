package analysis

import (
	"math"

	"aicontinent/internal/lines"
	"aicontinent/internal/model"
	"aicontinent/internal/outcome"
	"aicontinent/internal/scenario"
)

// What pages need of package lines.
type (
	LineParts  = lines.Parts
	LineEffect = lines.Line
)

// Lines is the number of lines of money.
const Lines = lines.Lines

// Money says what each line of the money does, with central parameters. It does not
// change.
type Money struct {
	// ByLine has the effects of the plan by lines.Outcomes, model.Kind and year
	// from model.FirstYear on. The four effects of a year sum to the whole effect.
	ByLine [len(lines.Outcomes)][lines.Lines][]float64
	// Next is the effect of one more billion on a line on each outcome of
	// outcome.All in the horizon's year.
	Next [lines.Lines]Shares
}

// LineOutcome returns the index of an outcome in [Money.ByLine] by its ID.
func LineOutcome(id string) int {
	i, _ := lines.OutcomeOf(id)
	return i
}

// moneyJob divides the effects among the lines, then adds a billion to each.
type moneyJob struct {
	scenario  scenario.Scenario
	cost      int
	work      lines.Work
	simulator model.Simulator
	shown     bool
}

func (j *moneyJob) begin(q *Question, r *Results) {
	j.scenario, j.cost, j.shown = q.Scenario, q.cost(), false
	j.work.Reset(q.Scenario)
	r.Money = nil
}

func (j *moneyJob) answers(*Question) bool { return true }

// nextRuns is the number of runs for one more billion: one as it is, and one for
// each line.
const nextRuns = 1 + lines.Lines

func (j *moneyJob) progress() Progress {
	all := moneyRuns(j.cost)
	done := j.work.Done()
	if j.shown {
		done = all
	}
	return Progress{Done: done, Rough: all, Of: all, Shown: j.shown}
}

func (j *moneyJob) step(r *Results) bool {
	if j.work.Done() < lines.Sets {
		j.work.Step(max(sliceRuns/j.cost, 1))
		return false
	}
	m := &Money{Next: j.next()}
	for o := range m.ByLine {
		for k := range m.ByLine[o] {
			m.ByLine[o][k] = j.work.Effect(k, o)
		}
	}
	r.Money, j.shown = m, true
	return true
}

// moneyRuns is the number of runs that the work takes, with one more if the pace of
// a target has to be found.
func moneyRuns(cost int) int {
	runs := lines.Sets + nextRuns
	if cost > 1 {
		runs += cost
	}
	return runs
}

// dust is the largest effect, as a share of the outcome, that counts as rounding
// error.
const dust = 1e-11

// next adds a billion to each line. If the scenario has a target, every run uses
// the pace that the target gives it.
func (j *moneyJob) next() (effects [lines.Lines]Shares) {
	l, parameters := j.work.Levers(), j.scenario.Parameters()
	read := func(t *model.Trajectory) (values Shares) {
		for o := range values {
			values[o] = outcome.All[o].Of(t, l.Horizon)
		}
		return values
	}
	base := read(j.simulator.RunYears(&l, &parameters))
	for k := range effects {
		var more [lines.Lines]float64
		more[k] = 1
		for o, v := range read(j.simulator.RunMore(&l, &parameters, more)) {
			if effect := v - base[o]; math.Abs(effect) > dust*math.Abs(base[o]) {
				effects[k][o] = effect
			}
		}
	}
	return effects
}
