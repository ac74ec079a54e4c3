package analysis

import (
	"aicontinent/internal/landscape"
	"aicontinent/internal/model"
	"aicontinent/internal/outcome"
	"aicontinent/internal/scenario"
)

// mapJob computes a coarse map of the splits, then a fine one, then the plateau,
// and then whether the scenario's own split lies on it. If a scenario differs from
// the last one only by another split on the same map, everything but the last step
// is kept.
type mapJob struct {
	base  scenario.Scenario // the scenario, with the split that identifies the map
	fixed model.Kind
	free  bool // every draw has the same weight
	cost  int
	rough bool      // the coarse map is enough
	made  *SplitMap // nil before the first

	phase   mapPhase
	own     landscape.Split
	coarse  landscape.Work
	fine    landscape.Work
	plateau *landscape.Plateau
	rival   landscape.Rival
	rivals  int // draws of the last step that are done
}

type mapPhase int

const (
	mapCoarse mapPhase = iota
	mapFine
	mapPlateau
	mapOwn
	mapDone
)

// mapBase returns the scenario with one split that stands for every split of its
// map.
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

// forget drops the map, which may be finer than a later question asks for.
func (j *mapJob) forget() { j.cost = 0 }

// answers reports whether the map is the one asked for, in a question about the
// same scenario. If only the coarse map was asked for so far, it is refined.
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

// plansOwn is the number of runs of a map beside its grid: that of the plan's own
// split.
const plansOwn = 1

// publish makes a map of the finished runs.
func (j *mapJob) publish(w *landscape.Work, rough bool) {
	m := &SplitMap{Grid: w.Grid, Year: w.Year, Rough: rough}
	for o := range outcome.All {
		m.Values[o] = append([]float64(nil), w.Values(o)...)
		m.Ranked[o] = w.Rank(o, PlanSplit)
	}
	m.Plan = Shares(w.Run(PlanSplit))
	j.made = m
}

// begins starts to compare the points of the coarse map with the best splits of the
// fine one.
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

// tell adds the plateau to the map.
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
