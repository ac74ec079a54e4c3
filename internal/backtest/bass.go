package backtest

import (
	"slices"

	"aicontinent/internal/evidence"
)

// bass is the diffusion of a technology by the equation of Bass (1969), with
// [Ceiling]: firms adopt by themselves and by imitation.
type bass struct{ innovation, imitation float64 } // per year

// point is a share of firms in a year.
type point struct{ year, share float64 }

// series returns the observations of a technology until a year.
func series(diffusion []evidence.Diffused, technology string, until int) []point {
	var list []point
	for i := range diffusion {
		if d := &diffusion[i]; d.Technology == technology && d.Year <= until {
			list = append(list, point{float64(d.Year), d.Percent / 100})
		}
	}
	slices.SortFunc(list, func(a, b point) int { return int(a.year - b.year) })
	return list
}

// after returns the share some years after another.
func (b bass) after(share, years float64) float64 {
	const stepsPerYear = 32
	steps := int(years*stepsPerYear + 0.5)
	for i := 0; i < steps; i++ {
		share += (b.innovation + b.imitation*share/Ceiling) * (Ceiling - share) / stepsPerYear
	}
	return share
}

// miss is the sum of squared errors of the curve through the first point at the
// others.
func (b bass) miss(list []point) float64 {
	sum, share := 0.0, list[0].share
	for i := 1; i < len(list); i++ {
		share = b.after(share, list[i].year-list[i-1].year)
		sum += (share - list[i].share) * (share - list[i].share)
	}
	return sum
}

// fitBass returns the curve from the first point with the smallest errors at the
// others, found on an increasingly fine grid. Two numbers need three points.
func fitBass(list []point) (bass, bool) {
	if len(list) < 3 {
		return bass{}, false
	}
	best := bass{}
	least := best.miss(list)
	for _, width := range []float64{0.2, 0.04, 0.008, 0.0016, 0.0003} {
		centre := best
		for i := -10; i <= 10; i++ {
			for j := -20; j <= 20; j++ {
				b := bass{max(0, centre.innovation+width*float64(i)/10), max(0, centre.imitation+2*width*float64(j)/20)}
				if miss := b.miss(list); miss < least {
					best, least = b, miss
				}
			}
		}
	}
	return best, true
}
