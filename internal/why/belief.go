package why

import (
	"strconv"
	"strings"

	"aicontinent/internal/evidence"
	"aicontinent/internal/model"
	"aicontinent/internal/scenario"
)

// AllPaces is the belief that sets all four paces of adoption to one value and
// removes a target.
const AllPaces = scenario.KeyPace

// Belief is a number that nobody knows: a lever or a parameter.
type Belief struct {
	ID        string // of the field, such as "late" or "p.firm_gain", or AllPaces
	Low, High float64
	field     *scenario.Field
	row       int
}

// Beliefs lists the beliefs for which one can solve: the levers that are beliefs,
// and the parameters that the page offers as such. A target is left out, because
// setting one already asks such a question.
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

// BeliefOf returns a belief by its ID, which is that of a lever that is a belief or
// of any parameter that has a range, and false if there is none.
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

// Field returns the lever's field that the belief sets, or nil and the row of the
// parameter.
func (b *Belief) Field() (*scenario.Field, int) { return b.field, b.row }

// Value returns the value of the belief in a scenario. For AllPaces it is the mean
// of the paces, or the pace that a target gave them.
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

// Round rounds a value to six digits within the belief's range, which is exact
// enough and short in a link.
func (b *Belief) Round(v float64) float64 {
	if rounded, err := strconv.ParseFloat(strconv.FormatFloat(v, 'g', 6, 64), 64); err == nil {
		v = rounded
	}
	return min(max(v, b.Low), b.High)
}

// With returns the scenario with the belief set to a value in its range.
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
