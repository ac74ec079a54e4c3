package model

import "math"

// alike is the difference up to which two shares of firms count as equal: at the
// ceilings both paths end at the same share, except for rounding.
const alike = 1e-12

// compareTimes computes by how many months the programme brings adoption forward:
// the first time at which adoption with it reaches the level without it,
// interpolated between steps. If both paths are equal the result is zero. Adoption
// never falls, so a single pass over the path with the programme finds the times of
// all years.
func (s *Simulator) compareTimes() {
	months := s.trajectory.MonthsEarlier
	path, base := s.with, s.without[:len(s.with)]
	dt := s.dt
	j := 0
	for i := 0; i < len(path); i += s.stride {
		goal := base[i].adoption
		if math.Abs(path[i].adoption-goal) <= alike {
			months[i] = 0
			continue
		}
		for j < len(path) && path[j].adoption < goal {
			j++
		}
		switch {
		case j == len(path):
			months[i] = math.NaN()
		case j == 0:
			months[i] = 12 * float64(float64(i)*dt)
		default:
			before := path[j-1].adoption
			part := (goal - before) / (path[j].adoption - before)
			at := float64((float64(j-1) + part) * dt)
			months[i] = 12 * (float64(float64(i)*dt) - at)
		}
	}
}
