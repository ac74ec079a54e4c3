package analysis

import (
	"aicontinent/internal/landscape"
	"aicontinent/internal/model"
	"aicontinent/internal/outcome"
	"aicontinent/internal/scenario"
)

// mapJob maps the splits coarsely, then finely, then tells the plateau, then
// whether the scenario's own split lies on it. Where a scenario differs from
// the last one only by a split of the same map, all but the last stays.
type mapJob struct {
	base  scenario.Scenario // what the map rests on
	fixed  model.Kind
	free  bool // every draw counts the same
	cost  int
	rough bool      // no finer map is asked for
	made  *SplitMap // nil before the first

	phase   mapPhase
	own     landscape.Split
	coarse  landscape.Work
	fine    landscape.Work
	plateau *landscape.Plateau
	rival   landscape.Rival
	rivals  int // draws that it has run
}

type mapPhase int

const (
	mapCoarse mapPhase = iota
	mapFine
	mapPlateau
	mapOwn
	mapDone
)

// mapBase gives a scenario with the split that stands for all of its map.
func mapBase(s scenario.Scenario, fixed model.Kind) scenario.Scenario {
	split := s.Levers.SplitTenths
	s.Levers.SplitTenths = landscape.Split{}
	s.Levers.SplitTenths[fixed] = split[fixed]
	s.Levers.SplitTenths[(fixed+1)%4] = landscape.Total(split) - split[fixed]
	return s
}

func (j *mapJob) begin(q *Question, r *Results) {
	base := mapBase(q.Scenario, q.Splits.Fixed)
	j.own, j.rough = q.Scenario.Levers.SplitTenths, q.Splits.Rough
	if j.cost > 0 && j.base.Equal(base) && j.fixed == q.Splits.Fixed && j.free == q.Unconditioned {
		if j.phase >= mapOwn {
			j.ask()
		}
		r.Map = j.made
		return
	}
	j.base, j.fixed, j.cost, j.phase, j.made, r.Map = base, q.Splits.Fixed, splitCost(q.Scenario), mapCoarse, nil, nil
	j.plateau, j.rivals, j.free = nil, 0, q.Unconditioned
	coarse, fine := mapGrids(q.Scenario, j.fixed)
	year := q.Scenario.Levers.Horizon
	j.coarse.Reset(q.Scenario, coarse, year)
	j.fine.Reset(q.Scenario, fine, year)
}

// forget drops the map, which may be a finer one than was asked for.
func (j *mapJob) forget() { j.cost = 0 }

// answers reports whether the map is the one asked for: the scenario is the
// same. Of a rough one a finer one is made where it is asked for.
func (j *mapJob) answers(q *Question) bool {
	j.rough = q.Splits.Rough
	return j.fixed == q.Splits.Fixed
}

func (j *mapJob) progress() Progress {
	if n := j.coarse.Grid.Len() * j.cost; j.rough {
		return Progress{Done: j.coarse.Done() * j.cost, Rough: n, Of: n, Shown: j.phase > mapCoarse}
	}
	plateau := landscape.Draws * (j.coarse.Grid.Len() + outcome.Count + 1)
	of := j.coarse.Grid.Len() + j.fine.Grid.Len() + plateau + landscape.Draws
	done := j.coarse.Done() + j.fine.Done() + j.rivals
	if j.plateau != nil {
		done += j.plateau.Done() * plateau / landscape.Draws
	}
	if j.phase == mapDone {
		done = of
	}
	return Progress{Done: min(done, of) * j.cost, Rough: j.coarse.Grid.Len() * j.cost, Of: of * j.cost, Shown: j.phase > mapCoarse}
}

func (j *mapJob) step(r *Results) bool {
	n := max(sliceRuns/j.cost, 1)
	switch j.phase {
	case mapCoarse:
		if !j.coarse.Step(n) {
			return false
		}
		j.publish(&j.coarse, true)
		j.phase = mapFine
	case mapFine:
		if !j.fine.Step(n) {
			return false
		}
		j.publish(&j.fine, false)
		j.begins()
	case mapPlateau:
		if !j.plateau.Step(n) {
			return false
		}
		j.tell()
		j.ask()
	case mapOwn:
		done := j.rival.Step(n)
		if j.rivals = min(j.rivals+n, landscape.Draws); !done {
			return false
		}
		j.answer()
	default:
		return false
	}
	r.Map = j.made
	return true
}

// plansOwn is how many runs each map takes beside its grid: the plan's own split.
const plansOwn = 1

// publish makes a map of what was run.
func (j *mapJob) publish(w *landscape.Work, rough bool) {
	m := &SplitMap{Grid: w.Grid, Year: w.Year, Rough: rough}
	for o := range outcome.All {
		m.Values[o] = append([]float64(nil), w.Values(o)...)
		m.Ranked[o] = w.Rank(o, PlanSplit)
	}
	m.Plan = Shares(w.Run(PlanSplit))
	j.made = m
}

// begins starts to compare the coarse map with the best splits of the fine one.
func (j *mapJob) begins() {
	splits := j.coarse.Grid.Splits()
	var best [outcome.Count]int
	for o := range best {
		best[o] = len(splits)
		splits = append(splits, j.made.Best(o))
	}
	splits = append(splits, PlanSplit)
	j.plateau = landscape.StartPlateau(j.base, splits, best, j.made.Year, plateauDraws(j.base, j.free))
	j.phase = mapPlateau
}

// tell puts the plateau on the map.
func (j *mapJob) tell() {
	m, p, n := *j.made, &SplitPlateau{Grid: j.coarse.Grid, Draws: j.plateau.Done()}, j.coarse.Grid.Len()
	for o := range outcome.All {
		p.Equal[o] = make([]float64, n)
		for i := range p.Equal[o] {
			p.Equal[o][i] = 1 - j.plateau.Beaten(o, i)
		}
		p.Plan[o] = 1 - j.plateau.Beaten(o, n+outcome.Count)
	}
	m.Plateau = p
	j.made = &m
}

// ask starts to compare the scenario's own split with the best ones.
func (j *mapJob) ask() {
	m, p := *j.made, *j.made.Plateau
	p.Mine, m.Plateau = nil, &p
	j.made, j.rival, j.rivals, j.phase = &m, j.plateau.Compare(j.own), 0, mapOwn
}

func (j *mapJob) answer() {
	m, p, mine := *j.made, *j.made.Plateau, Shares{}
	for o := range mine {
		mine[o] = 1 - j.rival.Beaten(o)
	}
	p.Mine, m.Plateau = &mine, &p
	j.made, j.phase = &m, mapDone
}
