package why

import (
	"math"
	"slices"

	"aicontinent/internal/model"
	"aicontinent/internal/scenario"
)

// MostPlayers is how many changes of choices, and how many of beliefs, are treated
// separately. If there are more, those with the smallest effect alone are grouped.
const MostPlayers = 8

// Gap attributes the difference between the outcomes of two scenarios to the
// changes between them. It averages over the orders in which the changes can be
// made: Shapley values for choices against beliefs, and Owen values within each.
// The parts of choices therefore sum to that of choices, those of beliefs to that
// of beliefs, and all of them to the difference.
type Gap struct {
	a, b    scenario.Scenario
	year    int
	rank    int // if there are many changes, the column by which the smallest are chosen
	sides   [2]side
	pending [2][]Change // while the smallest are being determined
	alone   [2][]float64
	start   []float64 // the outcomes of a
	row     []float64
	runner  runner
	next    int // the index of the next run
}

// side is the choices or the beliefs.
type side struct {
	changes  []Change
	outcomes [2][]float64 // without and with all of the other side, by set of changes and column
}

// StartGap begins the work for two scenarios in a year. If there are more than
// [MostPlayers] changes of a kind, those with the smallest effect on a column of
// model.Columns are grouped.
func StartGap(a, b scenario.Scenario, year, column int) *Gap {
	g := &Gap{a: a, b: b, year: year, rank: column, start: make([]float64, len(model.Columns)), row: make([]float64, len(model.Columns))}
	for _, c := range Changes(a, b) {
		i := sideOf(c)
		g.pending[i] = append(g.pending[i], c)
	}
	for i := range g.alone {
		if len(g.pending[i]) > MostPlayers {
			g.alone[i] = make([]float64, len(g.pending[i]))
		}
	}
	if g.pilots() == 0 {
		g.settle()
	}
	return g
}

func sideOf(c Change) int {
	if c.Choice {
		return 0
	}
	return 1
}

// GapRuns is the number of runs that it takes to attribute the difference between
// two scenarios.
func GapRuns(a, b scenario.Scenario) int {
	var sizes [2]int
	for _, c := range Changes(a, b) {
		sizes[sideOf(c)]++
	}
	runs, pilots := 0, 0
	for i, n := range sizes {
		halves := 2
		if sizes[1-i] == 0 {
			halves = 1
		}
		runs += halves << min(n, MostPlayers)
		if n > MostPlayers {
			pilots += n
		}
	}
	if pilots > 0 {
		pilots++
	}
	return pilots + runs
}

// pilots is the number of runs that it takes to find the changes with the smallest
// effects.
func (g *Gap) pilots() int {
	n := len(g.alone[0]) + len(g.alone[1])
	if n > 0 {
		n++
	}
	return n
}

// Runs is the number of runs that the work takes.
func (g *Gap) Runs() int {
	n := g.pilots()
	for i := range g.sides {
		players := min(len(g.pending[i]), MostPlayers)
		n += g.halves(i) << players
	}
	return n
}

// Done is the number of finished runs.
func (g *Gap) Done() int { return g.next }

// Joined reports whether the smallest changes are grouped.
func (g *Gap) Joined() bool { return g.pilots() > 0 }

// halves is the number of states of the other side in which a side is run: without
// it and with it, or one if it has no changes.
func (g *Gap) halves(i int) int {
	if len(g.pending[1-i]) == 0 {
		return 1
	}
	return 2
}

// Step does up to n more runs, and reports whether all are done.
func (g *Gap) Step(n int) (done bool) {
	for end := min(g.next+n, g.Runs()); g.next < end; g.next++ {
		if g.next < g.pilots() {
			g.pilot(g.next)
			continue
		}
		g.coalition(g.next - g.pilots())
	}
	return g.next == g.Runs()
}

// pilot runs one change alone, or no change if k is 0.
func (g *Gap) pilot(k int) {
	s := g.a
	if k == 0 {
		g.runner.run(&s, g.year, g.start)
		return
	}
	i, j := 0, k-1
	if j >= len(g.alone[0]) {
		i, j = 1, j-len(g.alone[0])
	}
	s = g.pending[i][j].Take(s, g.b)
	g.runner.run(&s, g.year, g.row)
	g.alone[i][j] = math.Abs(g.row[g.rank] - g.start[g.rank])
	if k+1 == g.pilots() {
		g.settle()
	}
}

// settle decides which changes are treated separately.
func (g *Gap) settle() {
	for i := range g.sides {
		g.sides[i].changes = together(g.pending[i], g.alone[i])
		for h := 0; h < g.halves(i); h++ {
			g.sides[i].outcomes[h] = make([]float64, len(model.Columns)<<len(g.sides[i].changes))
		}
	}
}

// together groups the changes with the smallest effects so that there are at most
// MostPlayers.
func together(changes []Change, alone []float64) []Change {
	if len(changes) <= MostPlayers {
		return changes
	}
	order := make([]int, len(changes))
	for i := range order {
		order[i] = i
	}
	slices.SortStableFunc(order, func(i, j int) int {
		switch {
		case alone[i] > alone[j]:
			return -1
		case alone[i] < alone[j]:
			return 1
		}
		return 0
	})
	own, rest := order[:MostPlayers-1], order[MostPlayers-1:]
	slices.Sort(own)
	slices.Sort(rest)
	var list []Change
	for _, i := range own {
		list = append(list, changes[i])
	}
	joint := Change{Choice: changes[0].Choice}
	for _, i := range rest {
		joint.Keys = append(joint.Keys, changes[i].Keys...)
	}
	return append(list, joint)
}

// coalition runs a set of changes of one side, without or with all of the other.
func (g *Gap) coalition(k int) {
	i := 0
	if first := g.halves(0) << len(g.sides[0].changes); k >= first {
		i, k = 1, k-first
	}
	of := &g.sides[i]
	half, set := k>>len(of.changes), k&(1<<len(of.changes)-1)
	s := g.a
	if half == 1 {
		s = takeAll(s, g.b, g.sides[1-i].changes, -1)
	}
	s = takeAll(s, g.b, of.changes, set)
	n := len(model.Columns)
	g.runner.run(&s, g.year, of.outcomes[half][set*n:(set+1)*n])
}

// takeAll makes the changes of a set.
func takeAll(s, b scenario.Scenario, changes []Change, set int) scenario.Scenario {
	for i, c := range changes {
		if set>>i&1 == 1 {
			s = c.Take(s, b)
		}
	}
	return s
}
