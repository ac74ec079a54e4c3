package figures

import "aicontinent/internal/analysis"

// chance is how likely something is that titles and notes speak of: one of three
// states, for both alike.
type chance struct {
	share float64 // of the runs
	known bool
	now   bool // with central assumptions
}

// likelihood gives that of something, by the ranges where they are known.
func (p *Page) likelihood(now bool, of func(*analysis.Ranges) float64) chance {
	c := chance{now: now}
	if r := p.Ranges(); r != nil {
		c.share, c.known = of(r), true
	}
	return c
}

// enough is the least share of the runs that makes something likely.
const enough = 0.9

func (c chance) likely() bool {
	if !c.known {
		return c.now
	}
	return c.share >= enough
}

func (c chance) unlikely() bool {
	if !c.known {
		return !c.now
	}
	return c.share <= 1-enough
}
