package why

import (
	"strconv"
	"strings"

	"aicontinent/internal/evidence"
	"aicontinent/internal/model"
	"aicontinent/internal/scenario"
)

// AllPaces is the belief that sets the four paces of adoption to one value, and
// takes a target away.
const AllPaces = scenario.KeyPace

// Belief is one number that nobody knows: a lever, or a parameter.
type Belief struct {
	ID        string // of the field: "late", "p.firm_gain"; or AllPaces
	Low, High float64
	field     *scenario.Field
	row       int
}

// Beliefs lists the beliefs that can be solved for: the levers that are
// beliefs, and the parameters that the page offers as such. A target is a
// question of this kind itself.
func Beliefs() []string {
	list := []string{AllPaces}
	for i := range scenario.Levers {
		if lever := &scenario.Levers[i]; lever.Role == scenario.Belief && len(lever.Fields) == 1 {
			list = append(list, lever.Key)
		}
	}
	for _, id := range scenario.Beliefs {
		list = append(list, scenario.ParameterPrefix+id)
	}
	return list
}

// BeliefOf gives a belief by its ID: a lever that is one, or any parameter that
// has a range. False where there is none.
func BeliefOf(id string) (Belief, bool) {
	if name, ok := strings.CutPrefix(id, scenario.ParameterPrefix); ok {
		row, ok := evidence.Index(name)
		if !ok || !evidence.Table[row].Drawn() {
			return Belief{}, false
		}
		return Belief{ID: id, Low: evidence.Table[row].Low, High: evidence.Table[row].High, row: row}, true
	}
	lever, ok := scenario.Lookup(id)
	if !ok || lever.Role != scenario.Belief || len(lever.Fields) > 1 && id != AllPaces {
		return Belief{}, false
	}
	f := &lever.Fields[0]
	return Belief{ID: id, Low: f.Min, High: f.Max, field: f}, true
}

// Field gives the lever's field that the belief sets, nil for a parameter; and
// the parameter's row.
func (b *Belief) Field() (*scenario.Field, int) { return b.field, b.row }

// Value gives the belief in a scenario. That of paces is their mean, or the one
// that a target gave them.
func (b *Belief) Value(s scenario.Scenario, t *model.Trajectory) float64 {
	switch {
	case b.ID == AllPaces:
		return (t.Pace[0] + t.Pace[1] + t.Pace[2] + t.Pace[3]) / 4
	case b.field != nil:
		return b.field.Value(s)
	}
	v, _ := s.Parameter(b.row)
	return v
}

// Round gives a value to six digits, in the belief's range: as near as anybody
// needs it, and short in a link.
func (b *Belief) Round(v float64) float64 {
	if rounded, err := strconv.ParseFloat(strconv.FormatFloat(v, 'g', 6, 64), 64); err == nil {
		v = rounded
	}
	return min(max(v, b.Low), b.High)
}

// With gives the scenario with the belief set to a value in its range.
func (b *Belief) With(s scenario.Scenario, v float64) scenario.Scenario {
	switch {
	case b.ID == AllPaces:
		s.Levers.Pace, s.Levers.Aim = [4]float64{v, v, v, v}, model.Aim{}
		return s
	case b.field != nil:
		return b.field.With(s, v)
	}
	return s.Override(b.row, v)
}
