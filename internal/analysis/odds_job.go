package analysis

import (
	"aicontinent/internal/model"
	"aicontinent/internal/scenario"
	"aicontinent/internal/uncertainty"
)

// Odds compares two scenarios draw by draw, at the horizon of the question's.
// It does not change.
type Odds struct {
	Against scenario.Scenario
	Year    int
	Draws   int
	list    []Compared // by column
}

// Compared is one outcome of two scenarios.
type Compared struct {
	Against, Mine uncertainty.Band
	Difference    uncertainty.Band   // mine less the other
	Chance        uncertainty.Chance // that mine is more, and less
}

// Of gives a column of model.Columns.
func (o *Odds) Of(column int) Compared { return o.list[column] }

// oddsJob runs two scenarios through the same draws.
type oddsJob struct {
	against    scenario.Scenario
	year, cost int
	works      [2]*uncertainty.Work // the other scenario, and the question's
	list       []Compared
	done       bool
}

func (j *oddsJob) begin(q *Question, r *Results) {
	year := q.Scenario.Levers.Horizon
	works := j.works
	for i, s := range [2]scenario.Scenario{q.Against, q.Scenario} {
		if works[i] == nil {
			works[i] = uncertainty.StartAt(s, pageDraws(), year)
		}
		works[i].ResetAt(s, year)
	}
	*j = oddsJob{against: q.Against, year: year, cost: max(q.cost(), costOf(q.Against)), works: works}
	r.Odds = nil
}

func (j *oddsJob) answers(q *Question) bool { return j.against.Equal(q.Against) }

func (j *oddsJob) progress() Progress {
	p := Progress{Done: (j.works[0].Done() + j.works[1].Done()) * j.cost, Of: 2 * RangeDraws * j.cost, Shown: j.done}
	if p.Finished() && !j.done {
		p.Done--
	}
	return p
}

func (j *oddsJob) step(r *Results) bool {
	for _, w := range j.works {
		if w.Done() < RangeDraws {
			w.Step(max(sliceRuns/j.cost, 1))
			return false
		}
	}
	const each = sliceSorts / 4
	for n := each; n > 0 && len(j.list) < len(model.Columns); n-- {
		c := len(j.list)
		j.list = append(j.list, Compared{
			Against: j.works[0].Band(c, j.year), Mine: j.works[1].Band(c, j.year),
			Difference: uncertainty.Difference(j.works[1], j.works[0], c, j.year),
			Chance:     uncertainty.Odds(j.works[1], j.works[0], c, j.year),
		})
	}
	if j.done = len(j.list) == len(model.Columns); j.done {
		r.Odds = &Odds{Against: j.against, Year: j.year, Draws: RangeDraws, list: j.list}
	}
	return j.done
}
