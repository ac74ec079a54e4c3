package analysis

import (
	"aicontinent/internal/landscape"
	"aicontinent/internal/outcome"
	"aicontinent/internal/scenario"
)

// bestJob searches for the best split under limits, then for the splits near it
// that are as good. The result of the search is the rough answer. If a scenario
// differs from the last one only in how the same money is split, the result is
// kept.
type bestJob struct {
	base  scenario.Scenario
	asked SplitQuestion
	free  bool // every draw has the same weight
	cost  int
	most  int        // runs of the search; 0 for no limit
	made  *BestSplit // nil until the search has ended
	done  bool

	began    bool
	search   landscape.Search
	list     []landscape.Split // that could be on the plateau, the best last
	plateau  *landscape.Plateau
	scenario scenario.Scenario
}

// searchRuns is the number of runs that a search is expected to need. The real
// number is known once it has ended.
const searchRuns = 4000

// plateauSplits is the number of splits at steps of 10 %, plus one for the best
// split.
const plateauSplits = 287

func (j *bestJob) begin(q *Question, r *Results) {
	base := mapBase(q.Scenario, 0)
	base.Levers.SplitTenths = landscape.Split{landscape.Total(base.Levers.SplitTenths)}
	if j.answers(q) && j.base.Equal(base) && j.free == q.Unconditioned && j.began {
		r.Best = j.made
		return
	}
	*j = bestJob{base: base, free: q.Unconditioned, asked: SplitQuestion{Outcome: q.Splits.Outcome, Limits: q.Splits.Limits}, cost: splitCost(q.Scenario), most: q.MostSearchRuns, search: j.search, scenario: q.Scenario}
	r.Best = nil
}

// forget drops the result: of equal splits the search takes the one nearest to the
// scenario with which it began.
func (j *bestJob) forget() { j.began = false }

func (j *bestJob) answers(q *Question) bool {
	return j.asked.Outcome == q.Splits.Outcome && j.asked.Limits == q.Splits.Limits && j.most == q.MostSearchRuns
}

func (j *bestJob) progress() Progress {
	p := Progress{Done: j.search.Runs(), Of: searchRuns + landscape.Draws*plateauSplits, Shown: j.made != nil}
	if !j.began {
		p.Done = 0
	}
	p.Of = max(p.Of, p.Done+1)
	if j.made != nil {
		p.Of = p.Done
	}
	if j.plateau != nil {
		p.Of += j.plateau.Runs()
		p.Done += j.plateau.Runs() * j.plateau.Done() / landscape.Draws
	}
	if j.done {
		p.Done = p.Of
	}
	return Progress{Done: p.Done * j.cost, Rough: searchRuns * j.cost, Of: p.Of * j.cost, Shown: p.Shown}
}

func (j *bestJob) step(r *Results) bool {
	n := max(sliceRuns/j.cost, 1)
	switch {
	case !j.began:
		j.began = true
		j.search.MostRuns = j.most
		j.search.Reset(j.scenario, j.asked.Outcome, j.scenario.Levers.Horizon, j.asked.Limits)
		return false
	case j.made == nil:
		if !j.search.Step(n) {
			return false
		}
		j.publish()
	case j.plateau != nil && !j.done:
		if !j.plateau.Step(n) {
			return false
		}
		j.tell()
	default:
		return false
	}
	r.Best = j.made
	return true
}

// publish publishes what the search found, and starts to compare it with other
// splits.
func (j *bestJob) publish() {
	found, feasible := j.search.Best()
	j.made = &BestSplit{Asked: j.asked, Found: found, Feasible: feasible, Runs: j.search.Runs(), Cut: j.search.Cut()}
	if !feasible || found.Miss > 0 {
		j.done = true
		return
	}
	j.list = append(j.search.Feasible(), found.Split)
	var best [outcome.Count]int
	for o := range best {
		best[o] = landscape.None
	}
	best[j.asked.Outcome] = len(j.list) - 1
	j.plateau = landscape.StartPlateau(j.base, j.list, best, j.scenario.Levers.Horizon, plateauDraws(j.scenario, j.free))
}

// tell publishes which other splits are as good as the best.
func (j *bestJob) tell() {
	c := &Choice{Draws: j.plateau.Done(), Of: len(j.list) - 1, Low: j.made.Found.Split, High: j.made.Found.Split}
	for i, split := range j.list {
		if !j.plateau.Contains(j.asked.Outcome, i) {
			continue
		}
		if i < c.Of {
			c.On++
		}
		for k := range split {
			c.Low[k], c.High[k] = min(c.Low[k], split[k]), max(c.High[k], split[k])
		}
	}
	made := *j.made
	made.Choice = c
	j.made, j.done = &made, true
}
