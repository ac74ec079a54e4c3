package analysis

import (
	"slices"
	"sync"

	"aicontinent/internal/model"
	"aicontinent/internal/uncertainty"
)

// RangeDraws is how many draws ranges rest on, on every page: the server and
// the browser show the same digits. The first roughDraws give the rough answer.
//
// Against 20,000 draws, an end of a headline's range of the plan in 2035 is off
// by 1.4 % of the width on average, and by 10 % at most, the upper end of what
// the machines are asked for; with 256 draws by 2.1 and 17 %. Of the two digits
// that pages show, the last one is the same or one off.
const (
	RangeDraws = 512
	roughDraws = 64
)

// sliceSorts is how many sorts of all draws a slice is worth.
const sliceSorts = 48

var pageDraws = sync.OnceValue(func() *uncertainty.Draws {
	return uncertainty.New(RangeDraws, uncertainty.DefaultSeed)
})

// rangesJob runs the scenario through the draws, then sorts what came out, by
// outcome and year.
type rangesJob struct {
	work  *uncertainty.Work
	cost  int
	runs  int // of one go: up to roughDraws, or to RangeDraws
	years int
	made  *Ranges // under way, sorted up to next
	next  int
	shown int // draws that the ranges shown rest on

	values []float64
}

func (j *rangesJob) begin(q *Question, r *Results) {
	if j.work == nil {
		j.work = uncertainty.Start(q.Scenario, pageDraws())
		j.values = make([]float64, RangeDraws)
	}
	j.work.Reset(q.Scenario)
	*j = rangesJob{work: j.work, values: j.values, cost: q.cost(), runs: roughDraws, years: q.Scenario.Levers.Horizon - model.FirstYear + 1}
	r.Ranges = nil
}

func (j *rangesJob) answers(*Question) bool { return true }

func (j *rangesJob) progress() Progress {
	done := j.work.Done()
	if done == RangeDraws && j.shown < RangeDraws {
		done-- // there is some sorting left
	}
	return Progress{Done: done * j.cost, Rough: roughDraws * j.cost, Of: RangeDraws * j.cost, Shown: j.shown > 0}
}

func (j *rangesJob) step(r *Results) bool {
	if left := j.runs - j.work.Done(); left > 0 {
		j.work.Step(min(max(sliceRuns/j.cost, 1), left))
		return false
	}
	if j.made == nil {
		j.made = &Ranges{Draws: j.runs, Of: RangeDraws, years: j.years, list: make([]Range, Outcomes*j.years)}
		j.milestones(j.made)
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

// rangeOf gathers the draws of an outcome in a year.
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
	above, below := 0, 0
	for _, v := range values {
		switch {
		case v > 0:
			above++
		case v < 0:
			below++
		}
	}
	n := float64(len(values))
	return Range{Band: uncertainty.BandOf(values), Above: float64(above) / n, Below: float64(below) / n}
}

// milestones finds in each draw the year in which capacity has tripled, and the
// one from which the public balance is above zero.
func (j *rangesJob) milestones(r *Ranges) {
	capacity, balance := outcomes[CapacityMW].column, outcomes[Balance].column
	n := j.work.Done()
	r.tripled, r.even = make([]float64, n), make([]float64, n)
	for i := 0; i < n; i++ {
		r.tripled[i], r.even[i] = Never, Never
	}
	base := j.work.Samples(capacity, model.FirstYear)
	for year := model.LastYear; year >= model.FirstYear; year-- {
		for i, v := range j.work.Samples(capacity, year) {
			if v >= model.TripleMultiple*base[i] {
				r.tripled[i] = float64(year)
			}
		}
		if year == model.FirstYear {
			break
		}
		for i, v := range j.work.Samples(balance, year) {
			if v > 0 && r.even[i] == float64(year+1) {
				r.even[i] = float64(year)
			}
		}
	}
	slices.Sort(r.tripled)
	slices.Sort(r.even)
	r.first = [2]uncertainty.Band{uncertainty.BandOf(r.tripled), uncertainty.BandOf(r.even)}
}
