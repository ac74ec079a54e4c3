package analysis

import (
	"aicontinent/internal/model"
	"aicontinent/internal/scenario"
	"aicontinent/internal/uncertainty"
)

// RangesWork computes ranges and nothing else, as [Work] does, for programs that
// have to be small. The zero value is ready. It is not safe for concurrent use.
type RangesWork struct {
	job      rangesJob
	question Question
	results  *Results
}

// Ask starts on a scenario and forgets the previous one.
func (w *RangesWork) Ask(s scenario.Scenario, unconditioned bool) {
	w.question = Question{Scenario: s, Parts: PartRanges, Unconditioned: unconditioned}
	w.results = &Results{Scenario: s}
	w.job.begin(&w.question, w.results)
}

// Results is what is known so far; nil before the first question.
func (w *RangesWork) Results() *Results { return w.results }

// Step does one slice of work, see [Work.Step].
func (w *RangesWork) Step() (more, changed bool) {
	if w.job.progress().Finished() {
		return false, false
	}
	changed = w.job.step(w.results)
	return !w.job.progress().Finished(), changed
}

// Placeholder makes ranges that are never visible: ten percent around the values of
// one run. They take the space of the ranges to come when there are no former ones
// to show.
func Placeholder(t *model.Trajectory, lastYear int) *Ranges {
	r := &Ranges{years: lastYear - model.FirstYear + 1, Sample: uncertainty.Sample{Draws: RangeDraws, Effective: 0.6 * RangeDraws}}
	r.list = make([]Range, Outcomes*r.years)
	for o := range outcomes {
		for y := 0; y < r.years; y++ {
			v := outcomes[o].of(t, model.FirstYear+y)
			low, high := min(0.9*v, 1.1*v), max(0.9*v, 1.1*v)
			r.list[o*r.years+y] = Range{Band: uncertainty.Band{P05: low, P25: low, P50: v, P75: high, P95: high}}
		}
	}
	for i := range r.first {
		r.first[i] = uncertainty.Band{P05: model.FirstYear, P95: model.LastYear}
	}
	return r
}

// of returns the quantity in a year of one run.
func (o *quantity) of(t *model.Trajectory, year int) float64 {
	v := model.Columns[o.column].Of(t, t.Step(year))
	switch {
	case o.less >= 0:
		v -= model.Columns[o.less].Of(t, t.Step(year))
	case o.multiple:
		v /= model.Columns[o.column].Of(t, t.Step(model.FirstYear))
	}
	return v
}
