package view

import "aicontinent/internal/locale"

// InRuns says in how many runs of a hundred something happens.
func (p *Page) InRuns(share float64) string {
	switch {
	case share >= 1:
		return p.In(inAllRuns)
	case share >= 0.995:
		return p.In(inMostRuns)
	case share <= 0:
		return p.In(inNoRun)
	case share < 0.005:
		return p.In(inFewRuns)
	}
	n := p.Lang.Number(share*100, 0)
	return inSomeRuns.Fill(p.Lang, n, "n", n)
}

var (
	inSomeRuns = locale.Plural{
		One:   "in {n} of 100 simulations",
		Other: "in {n} of 100 simulations",
	}
	inAllRuns  = locale.Text("in all simulations")
	inMostRuns = locale.Text("in more than 99 of 100 simulations")
	inFewRuns  = locale.Text("in fewer than 1 of 100 simulations")
	inNoRun    = locale.Text("in no simulation")
)
