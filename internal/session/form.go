package session

import (
	"math"
	"slices"
	"strings"

	"aicontinent/internal/evidence"
	"aicontinent/internal/locale"
	"aicontinent/internal/scenario"
	"aicontinent/internal/split"
)

// Names of form fields that are not levers.
const (
	FormLink   = "from-link" // the query of the page that contains the form
	FormAction = "do"        // the words of an action, as the value of its button
)

// FromForm makes a session from a form that was sent without scripts: from the link
// of the page, changed by every field whose value differs from what the page
// showed, and then by the button that was pressed. A field may be sent as the
// number of a slider and as typed text; if both changed, the text counts. Values
// that are not valid are recorded in Refused.
func FromForm(l locale.Lang, value func(name string) string) *Session {
	s := New(l, "?"+value(FormLink))
	s.Problems = nil
	s.submitFlow(value(LookFlow))
	changed := map[string]string{}
	note := func(id string, shown float64, takes func(l locale.Lang, unit string) bool) {
		for _, name := range []string{id, id + ".n"} {
			if given := value(name); given != "" && !s.same(given, shown, takes) {
				changed[id] = given
			}
		}
	}
	for i := range scenario.Levers {
		lever := &scenario.Levers[i]
		for j := range lever.Fields {
			f := &lever.Fields[j]
			note(f.ID, f.Unit.Shown(f.Value(s.Scenario)), f.Unit.Takes)
		}
	}
	pace, _ := Pace(&s.Scenario.Levers)
	note(PaceField.ID, pace, PaceField.Unit.Takes)
	guess, _ := s.Guess.End()
	note(GuessField.ID, guess, GuessField.Unit.Takes)
	for row := range evidence.Table {
		v, _ := s.Scenario.Parameter(row)
		note(scenario.ParameterPrefix+evidence.Table[row].ID, v, scenario.ParameterTakes(row))
	}
	s.submitShares(changed)
	s.submitMap(value)
	for _, id := range sortedKeys(changed) {
		s.Do(Action{Do: "set " + id, Value: changed[id]})
	}
	if do := value(FormAction); do != "" {
		s.Do(Action{Do: do})
	}
	return s
}

// submitMap sets the limits of the map from a form that contains their fields. An
// empty field means no limit.
func (s *Session) submitMap(value func(name string) string) {
	if value(FormMap) == "" {
		return
	}
	for i := range MapFields {
		f := &MapFields[i]
		v, set := s.Map.Limit(i)
		if typed := value(f.ID); typed != "" && !s.same(typed, f.Unit.Shown(v), f.Unit.Takes) || typed == "" && set {
			s.setLimit(i, typed)
		}
	}
}

// submitShares sets the shares that a form changed, if there are several. The
// shares that it did not change give way; if it changed all, they must sum to the
// whole. Unassigned money stays unassigned.
func (s *Session) submitShares(changed map[string]string) {
	lever, _ := scenario.Lookup(scenario.KeySplit)
	var asked split.Shares
	var locks split.Locks
	sum, count := 0, 0
	for k := range lever.Fields {
		f := &lever.Fields[k]
		given, ok := changed[f.ID]
		if !ok {
			continue
		}
		v, problem := f.Typed(s.Lang, given)
		if problem != nil {
			continue // remains in changed, where it gets its own message
		}
		asked[k], locks[k] = int(v), true
		sum, count = sum+asked[k], count+1
	}
	if count < 2 {
		return
	}
	next := asked
	whole := s.shares().Sum()
	if count < len(next) && sum <= whole {
		next = shareOut(asked, locks, s.shares(), whole-sum)
	}
	if next.Sum() != whole {
		s.Problems = append(s.Problems, scenario.Problem{
			Key: scenario.KeySplit, Given: sharesText(s.Lang, asked), Reason: scenario.WrongSum, Sum: sum + s.shares().Unassigned(),
		})
	} else {
		s.Scenario.Levers.SplitTenths = next
	}
	for k := range lever.Fields {
		if locks[k] {
			delete(changed, lever.Fields[k].ID)
		}
	}
}

// shareOut divides what the given shares leave among the others, in proportion to
// their former values.
func shareOut(asked split.Shares, fixed split.Locks, before split.Shares, left int) split.Shares {
	var weights []int
	for k := range asked {
		if !fixed[k] {
			weights = append(weights, before[k])
		}
	}
	rest := split.LargestRemainder(weights, left)
	for k := range asked {
		if !fixed[k] {
			asked[k], rest = rest[0], rest[1:]
		}
	}
	return asked
}

func sharesText(l locale.Lang, shares split.Shares) string {
	parts := make([]string, len(shares))
	for k, v := range shares {
		parts[k] = l.Plain(float64(v) / 10)
	}
	return strings.Join(parts, " + ")
}

// same reports whether a field still has the value that the page showed, with or
// without a unit. The page may have shown fewer digits.
func (s *Session) same(given string, shown float64, takes func(l locale.Lang, unit string) bool) bool {
	v, _, ok := scenario.ReadTyped(s.Lang, given, takes)
	return ok && math.Abs(v-shown) <= 1e-9*math.Abs(shown)
}

func sortedKeys(m map[string]string) []string {
	keys := make([]string, 0, len(m))
	for k := range m {
		keys = append(keys, k)
	}
	slices.Sort(keys)
	return keys
}
