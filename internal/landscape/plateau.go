package landscape

import (
	"aicontinent/internal/outcome"
	"aicontinent/internal/scenario"
	"aicontinent/internal/uncertainty"
)

// Sure is the share of the draws in which one split must be better than another to
// count as better. A split that the best one beats less often lies on the plateau:
// which of the two is better depends on the parameters more than on the split.
const Sure = 0.9

// Draws is the number of draws for a plateau. For each draw every split is run.
const Draws = 100

// None is the index of no split.
const None = -1

// Plateau compares splits with the best one draw by draw. Both are run with the
// same draw of the parameters, so that their common variation cancels. It is not
// safe for concurrent use.
type Plateau struct {
	splits    []Split
	best      [outcome.Count]int // by outcome, or None
	overrides []scenario.Override
	draws     *uncertainty.Draws
	year      int

	runner     runner
	draw, next int       // of the next run
	values     []float64 // of the current draw, by outcome and split
	beaten     []int     // draws in which the best is better, by outcome and split
	top        []float64 // the best one's value, by outcome and draw
}

// StartPlateau begins to compare splits with the best of them, given for each
// outcome by its index in the list, or [None].
func StartPlateau(s scenario.Scenario, splits []Split, best [outcome.Count]int, year int, draws *uncertainty.Draws) *Plateau {
	p := &Plateau{splits: splits, best: best, overrides: s.Overrides, draws: draws, year: year}
	p.runner.reset(s)
	p.values = make([]float64, outcome.Count*len(splits))
	p.beaten = make([]int, outcome.Count*len(splits))
	p.top = make([]float64, outcome.Count*draws.Len())
	return p
}

// Step runs up to n more splits, each with one draw, and reports whether all are
// done.
func (p *Plateau) Step(n int) (done bool) {
	for ; n > 0 && p.draw < p.draws.Len() && len(p.splits) > 0; n-- {
		if p.next == 0 {
			p.draws.Parameters(p.draw, p.overrides, &p.runner.parameters)
		}
		t := p.runner.run(p.splits[p.next])
		step := t.Step(p.year)
		for o := range outcome.All {
			p.values[o*len(p.splits)+p.next] = outcome.At(o, t, step)
		}
		if p.next++; p.next == len(p.splits) {
			p.count()
			p.next = 0
			p.draw++
		}
	}
	return p.draw == p.draws.Len() || len(p.splits) == 0
}

// count adds one draw to the comparisons.
func (p *Plateau) count() {
	for o, best := range p.best {
		if best == None {
			continue
		}
		values := p.values[o*len(p.splits) : (o+1)*len(p.splits)]
		p.top[o*p.draws.Len()+p.draw] = values[best]
		beaten := p.beaten[o*len(p.splits) : (o+1)*len(p.splits)]
		for i, v := range values {
			if outcome.All[o].Better(values[best], v) {
				beaten[i]++
			}
		}
	}
}

// Done is the number of finished draws.
func (p *Plateau) Done() int { return p.draw }

// Runs is the total number of runs.
func (p *Plateau) Runs() int { return p.draws.Len() * len(p.splits) }

// Beaten is the share of the finished draws in which the best is better than split
// i of the list.
func (p *Plateau) Beaten(outcome, i int) float64 {
	if p.draw == 0 {
		return 0
	}
	return float64(p.beaten[outcome*len(p.splits)+i]) / float64(p.draw)
}

// Contains reports whether split i of the list lies on the plateau.
func (p *Plateau) Contains(outcome, i int) bool { return p.Beaten(outcome, i) < Sure }

// Rival is another split that is compared with the best ones of a plateau, draw by
// draw.
type Rival struct {
	plateau *Plateau
	split   Split
	draw    int
	beaten  [outcome.Count]int
}

// Compare begins to compare another split with the best ones. All draws of the
// plateau must be done. It uses the plateau's memory.
func (p *Plateau) Compare(split Split) Rival { return Rival{plateau: p, split: split} }

// Step runs up to n more draws, and reports whether all are done.
func (r *Rival) Step(n int) (done bool) {
	p := r.plateau
	for end := min(r.draw+n, p.draws.Len()); r.draw < end; r.draw++ {
		p.draws.Parameters(r.draw, p.overrides, &p.runner.parameters)
		t := p.runner.run(r.split)
		step := t.Step(p.year)
		for o := range outcome.All {
			if p.best[o] != None && outcome.All[o].Better(p.top[o*p.draws.Len()+r.draw], outcome.At(o, t, step)) {
				r.beaten[o]++
			}
		}
	}
	return r.draw == p.draws.Len()
}

// Beaten is the share of the finished draws in which the best is better.
func (r *Rival) Beaten(outcome int) float64 {
	if r.draw == 0 {
		return 0
	}
	return float64(r.beaten[outcome]) / float64(r.draw)
}
