package why

import "aicontinent/internal/model"

// Parts is a difference and the parts of which it consists.
type Parts struct {
	From, To         float64 // the outcome of the first scenario and of the second
	Choices, Beliefs float64 // these two sum to To minus From
	Changes          []Part  // choices first; those of choices sum to Choices, the others to Beliefs
}

// Part is the part of one change in a difference.
type Part struct {
	Change
	Value float64
}

// Parts returns the parts of the difference in a column of model.Columns. The work
// must be done.
func (g *Gap) Parts(column int) Parts {
	p := Parts{From: g.at(0, 0, 0, column), To: g.at(0, g.halves(0)-1, -1, column)}
	if len(g.sides[0].changes) == 0 {
		p.From, p.To = g.at(1, 0, 0, column), g.at(1, 0, -1, column)
	}
	sums := [2]*float64{&p.Choices, &p.Beliefs}
	for i := range g.sides {
		for j, c := range g.sides[i].changes {
			p.Changes = append(p.Changes, Part{c, g.part(i, j, column)})
		}
		for h := 0; h < g.halves(i); h++ {
			*sums[i] += (g.at(i, h, -1, column) - g.at(i, h, 0, column)) / float64(g.halves(i))
		}
	}
	return p
}

// at returns an outcome that was run: side i with a set of its changes (-1 for all
// of them), without or with the other side.
func (g *Gap) at(i, half, set, column int) float64 {
	of := &g.sides[i]
	set &= 1<<len(of.changes) - 1
	return of.outcomes[half][set*len(model.Columns)+column]
}

// part is what change j of side i adds, averaged over all orders of the side's
// changes, with the other side before all of them or after.
func (g *Gap) part(i, j, column int) float64 {
	n := len(g.sides[i].changes)
	total := 0.0
	for h := 0; h < g.halves(i); h++ {
		for set := 0; set < 1<<n; set++ {
			if set>>j&1 == 1 {
				continue
			}
			more := g.at(i, h, set|1<<j, column) - g.at(i, h, set, column)
			total += float64(weight(set, n) * more)
		}
	}
	return total / float64(g.halves(i))
}

// weight is the share of all orders of n changes that begin with those of a set,
// followed by a given change outside it.
func weight(set, n int) float64 {
	before := 0
	for ; set != 0; set &= set - 1 {
		before++
	}
	// before! (n-before-1)! / n! = 1 / (n * choose(n-1, before))
	orders := float64(n)
	for k := 0; k < before; k++ {
		orders = float64(orders*float64(n-1-k)) / float64(k+1)
	}
	return 1 / orders
}
