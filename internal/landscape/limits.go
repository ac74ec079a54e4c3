package landscape

import "aicontinent/internal/model"

// Limits are conditions on a split besides its outcome. The zero value is no limit.
type Limits struct {
	AddedTWh  Limit // electricity for the plan in the outcome's year, at most; TWh
	BalanceBn Limit // public balance in that year, at least; EUR bn
	TripledBy int   // the latest year of three times the capacity of 2024; 0 for none
	Floor     Split // tenths of a percent of each share, at least
}

// Limit is a bound that may be set or not.
type Limit struct {
	Set   bool
	Value float64
}

// miss is the distance of a run from the limits: zero if it meets them all, and
// otherwise larger the farther away it is, so that a search can move towards them.
// One unit is 1 TWh, EUR 1 bn, or a hundredth of the required capacity.
func (l *Limits) miss(t *model.Trajectory, year int) float64 {
	step, sum := t.Step(year), 0.0
	if l.AddedTWh.Set {
		sum += max(0, t.With.ElectricityTWh[step]-t.Without.ElectricityTWh[step]-l.AddedTWh.Value)
	}
	if l.BalanceBn.Set {
		sum += max(0, l.BalanceBn.Value-t.PublicBalanceBn[step])
	}
	if l.TripledBy != 0 {
		if tripled, ok := t.TriplingYear(); !ok || tripled > l.TripledBy {
			capacity := t.With.CapacityMW
			wanted := model.TripleMultiple * capacity[0]
			sum += max(100*(wanted-t.At(capacity, l.TripledBy))/wanted, 1e-9)
		}
	}
	return sum
}
