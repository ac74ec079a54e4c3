package analysis

import (
	"slices"

	"aicontinent/internal/model"
	"aicontinent/internal/scenario"
	"aicontinent/internal/uncertainty"
)

// Odds compares two scenarios draw by draw, at the horizon of the question's
// scenario. It does not change.
type Odds struct {
	Against scenario.Scenario
	Year    int
	Draws   int
	list    []Compared // by column
	columns []int
	fans    [2][]uncertainty.Band // by columns, then year up to Year
}

// Compared is one outcome of two scenarios.
type Compared struct {
	Against, Mine uncertainty.Band
	Difference    uncertainty.Band   // mine minus the other
	Chance        uncertainty.Chance // that mine is larger, and smaller
}

// Of returns the comparison of a column of model.Columns.
func (o *Odds) Of(column int) Compared { return o.list[column] }

// Fan returns the bands by year up to the horizon of a column that the question
// lists in Fans, for the scenario that is compared with and for the question's own.
// It is nil for other columns.
func (o *Odds) Fan(column int) (against, mine []uncertainty.Band) {
	k := slices.Index(o.columns, column)
	if k < 0 {
		return nil, nil
	}
	years := o.Year - model.FirstYear + 1
	return o.fans[0][k*years : (k+1)*years], o.fans[1][k*years : (k+1)*years]
}

// oddsJob runs two scenarios through the same draws.
type oddsJob struct {
	against    scenario.Scenario
	year, cost int
	works      [2]*uncertainty.Work // the other scenario, and the question's
	list       []Compared
	columns    []int
	fans       [2][]uncertainty.Band
	done       bool
}

func (j *oddsJob) begin(q *Question, r *Results) {
	year := q.Scenario.Levers.Horizon
	works := j.works
	for i, s := range [2]scenario.Scenario{q.Against, q.Scenario} {
		if works[i] == nil {
			works[i] = uncertainty.Start(s, Draws(q.Unconditioned))
		}
		// Whoever changes one of two scenarios, or the outcome, waits for no run of
		// what stayed the same.
		if !works[i].IsOf(s, Draws(q.Unconditioned)) {
			works[i].Turn(s, Draws(q.Unconditioned))
		}
	}
	*j = oddsJob{against: q.Against, year: year, columns: q.Fans, cost: max(q.cost(), costOf(q.Against)), works: works}
	r.Odds = nil
}

func (j *oddsJob) answers(q *Question) bool {
	return j.against.Equal(q.Against) && slices.Equal(j.columns, q.Fans)
}

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
	n := sliceSorts / 4
	for ; n > 0 && len(j.list) < len(model.Columns); n-- {
		c := len(j.list)
		j.list = append(j.list, Compared{
			Against: j.works[0].Band(c, j.year), Mine: j.works[1].Band(c, j.year),
			Difference: uncertainty.Difference(j.works[1], j.works[0], c, j.year),
			Chance:     uncertainty.Odds(j.works[1], j.works[0], c, j.year),
		})
	}
	years := j.year - model.FirstYear + 1
	all := years * len(j.columns)
	for ; n > 0 && len(j.fans[0]) < all; n-- {
		column, year := j.columns[len(j.fans[0])/years], model.FirstYear+len(j.fans[0])%years
		for i, w := range j.works {
			j.fans[i] = append(j.fans[i], w.Band(column, year))
		}
	}
	if j.done = len(j.list) == len(model.Columns) && len(j.fans[0]) == all; j.done {
		r.Odds = &Odds{Against: j.against, Year: j.year, Draws: RangeDraws, list: j.list, columns: j.columns, fans: j.fans}
	}
	return j.done
}
