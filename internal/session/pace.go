package session

import (
	"math"

	"aicontinent/internal/model"
	"aicontinent/internal/scenario"
)

// PaceField is the single control for how fast all firms adopt. It is not a lever:
// it multiplies the four paces.
var PaceField = func() scenario.Field {
	lever, _ := scenario.Lookup(scenario.KeyPace)
	f := lever.Fields[0]
	f.ID, f.Name, f.Help, f.Step = scenario.KeyPace, lever.Name, lever.Help, 0.1
	return f
}()

// Pace returns the value of that control: the mean of the four paces, and whether
// they differ. If they do, the mean is rounded to the two decimals that are shown.
func Pace(l *model.Levers) (mean float64, mixed bool) {
	for _, v := range l.Pace {
		mean += v / float64(len(l.Pace))
		mixed = mixed || v != l.Pace[0]
	}
	if !mixed {
		return l.Pace[0], false
	}
	return math.Round(mean*100) / 100, true
}

// setPace sets the mean of the four paces, keeping the proportions that they had
// when the gesture began and the range of each. It turns off a target, which would
// determine the paces.
func (s *Session) setPace(to float64) {
	start := s.gesture.start
	mean, mixed := Pace(&start.Levers)
	for i, v := range start.Levers.Pace {
		switch {
		case !mixed || mean == 0:
			v = to
		default:
			v = min(math.Round(v*to/mean*100)/100, PaceField.Max)
		}
		start.Levers.Pace[i] = v
	}
	start.Levers.Aim = scenario.Default().Levers.Aim
	s.Scenario = start
}
