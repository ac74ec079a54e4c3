package analysis

import (
	"sync"

	"aicontinent/internal/landscape"
	"aicontinent/internal/model"
	"aicontinent/internal/scenario"
	"aicontinent/internal/uncertainty"
	"aicontinent/internal/why"
)

// RangeDraws is the number of draws for ranges on every page, so that the server
// and the browser show the same digits. The first roughDraws give the rough answer.
//
// Compared with 131,072 draws, an end of a range of the plan in 2035 is wrong by
// 1.6 % of the width on average over all outcomes, and by at most 19 % over 24
// seeds; with 512 draws by 2.3 and 20 %. With the seed of the page it is 1.3 and 10
// %. The weights leave an effective sample of about 600 of the 1,024 draws.
// uncertainty/lattice.go has the whole table.
const (
	RangeDraws = 1024
	roughDraws = 64
)

var (
	conditionedDraws = sync.OnceValue(func() *uncertainty.Draws {
		return uncertainty.New(RangeDraws, uncertainty.DefaultSeed)
	})
	unconditionedDraws = sync.OnceValue(func() *uncertainty.Draws { return conditionedDraws().Unconditioned() })
)

// Draws are the draws for the ranges of every page, which everything shares: weighed
// by what surveys have observed, or not.
func Draws(unconditioned bool) *uncertainty.Draws {
	if unconditioned {
		return unconditionedDraws()
	}
	return conditionedDraws()
}

// typicalDraws are n draws that represent all, each with the same weight.
func typicalDraws(q *Question, n int) *uncertainty.Draws {
	return Draws(q.Unconditioned).Typical(n, q.Scenario.Overrides)
}

// plateauDraws are the draws for a plateau.
func plateauDraws(s scenario.Scenario, free bool) *uncertainty.Draws {
	return typicalDraws(&Question{Scenario: s, Unconditioned: free}, landscape.Draws)
}

// rangesJob runs the scenario through the draws, then sorts the results by outcome
// and year.
type rangesJob struct {
	work  *uncertainty.Work // nil before the first step
	cost  int
	runs  int // of this stage: up to roughDraws, or to RangeDraws
	years int
	made  *Ranges // in progress, sorted up to next
	next  int
	shown int // number of draws of the published ranges

	scenario  scenario.Scenario
	free      bool             // every draw has the same weight
	simulator *model.Simulator // for the ends

	values []float64
}

func (j *rangesJob) begin(q *Question, r *Results) {
	if j.work != nil {
		j.work.Turn(q.Scenario, Draws(q.Unconditioned))
	}
	*j = rangesJob{work: j.work, values: j.values, scenario: q.Scenario, free: q.Unconditioned, simulator: j.simulator, cost: q.cost(), runs: roughDraws, years: q.Scenario.Levers.Horizon - model.FirstYear + 1}
	r.Ranges = nil
}

func (j *rangesJob) answers(*Question) bool { return true }

func (j *rangesJob) progress() Progress {
	done := 0
	if j.work != nil {
		done = j.work.Done()
	}
	if done == RangeDraws && j.shown < RangeDraws {
		done-- // there is still something to sort
	}
	return Progress{Done: done * j.cost, Rough: roughDraws * j.cost, Of: RangeDraws * j.cost, Shown: j.shown > 0}
}

func (j *rangesJob) step(r *Results) bool {
	if j.work == nil { // making the draws takes as long as a hundred runs, which no answer should wait for
		j.work = uncertainty.Start(j.scenario, Draws(j.free))
		j.values = make([]float64, RangeDraws)
		j.simulator = new(model.Simulator)
		return false
	}
	if left := j.runs - j.work.Done(); left > 0 {
		j.work.Step(min(max(sliceRuns/j.cost, 1), left))
		return false
	}
	if j.made == nil {
		j.made = &Ranges{Draws: j.runs, Of: RangeDraws, Sample: j.work.Sample(), years: j.years, list: make([]Range, Outcomes*j.years)}
		j.milestones(j.made)
		j.made.Ends = why.EndsOf(j.simulator, j.scenario, j.scenario.Levers.Horizon)
	}
	for n := sliceSorts * RangeDraws / j.runs; n > 0 && j.next < len(j.made.list); n-- {
		j.made.list[j.next] = j.rangeOf(Outcome(j.next/j.years), model.FirstYear+j.next%j.years)
		j.next++
	}
	if j.next < len(j.made.list) {
		return false
	}
	r.Ranges, j.shown, j.runs = j.made, j.runs, RangeDraws
	j.made, j.next = nil, 0
	return true
}

// rangeOf computes the range of an outcome in a year from the draws.
func (j *rangesJob) rangeOf(o Outcome, year int) Range {
	made := &outcomes[o]
	values := j.values[:j.work.Done()]
	fill := func(column int, sign float64) {
		if column < 0 {
			return
		}
		base := j.work.Samples(column, model.FirstYear)
		for i, v := range j.work.Samples(column, year) {
			if made.multiple {
				v /= base[i]
			}
			values[i] += float64(sign * v)
		}
	}
	clear(values)
	fill(made.column, 1)
	fill(made.less, -1)
	return Range{
		Band:  j.work.BandOf(values),
		Above: j.work.Share(values, func(v float64) bool { return v > 0 }),
		Below: j.work.Share(values, func(v float64) bool { return v < 0 }),
	}
}

// milestones finds in each draw the year in which capacity has tripled, and the
// year from which the public balance stays above zero.
func (j *rangesJob) milestones(r *Ranges) {
	capacity, balance := outcomes[CapacityMW].column, outcomes[Balance].column
	n := j.work.Done()
	tripled, even := make([]float64, n), make([]float64, n)
	for i := 0; i < n; i++ {
		tripled[i], even[i] = Never, Never
	}
	base := j.work.Samples(capacity, model.FirstYear)
	for year := model.LastYear; year >= model.FirstYear; year-- {
		for i, v := range j.work.Samples(capacity, year) {
			if v >= model.TripleMultiple*base[i] {
				tripled[i] = float64(year)
			}
		}
		if year == model.FirstYear {
			break
		}
		for i, v := range j.work.Samples(balance, year) {
			if v > 0 && even[i] == float64(year+1) {
				even[i] = float64(year)
			}
		}
	}
	r.first = [2]uncertainty.Band{j.work.BandOf(tripled), j.work.BandOf(even)}
	for y := range r.tripled {
		last := float64(model.FirstYear + y)
		in := func(v float64) bool { return v <= last }
		r.tripled[y], r.even[y] = j.work.Share(tripled, in), j.work.Share(even, in)
	}
}
