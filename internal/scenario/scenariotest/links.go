package scenariotest

import (
	"strconv"
	"strings"

	"pgregory.net/rapid"

	"aicontinent/internal/evidence"
	"aicontinent/internal/scenario"
)

// Links draws canonical links: some levers and parameters set to any value
// that they allow.
func Links() *rapid.Generator[string] {
	return rapid.Custom(func(t *rapid.T) string {
		s := scenario.Default()
		for i := range scenario.Levers {
			lever := &scenario.Levers[i]
			if !rapid.Bool().Draw(t, "change "+lever.Key) {
				continue
			}
			var parts []string
			for j := range lever.Fields {
				f := &lever.Fields[j]
				steps := int((f.Max - f.Min) / f.Step)
				v := f.Min + float64(rapid.IntRange(0, steps).Draw(t, f.ID))*f.Step
				parts = append(parts, strconv.FormatFloat(v, 'f', 4, 64))
			}
			value := strings.Join(parts, ",")
			switch lever.Key {
			case scenario.KeySplit:
				a, b := rapid.IntRange(0, 500).Draw(t, "a"), rapid.IntRange(0, 500).Draw(t, "b")
				value = strconv.Itoa(a) + "," + strconv.Itoa(b) + "," + strconv.Itoa(500-a/2) + "," + strconv.Itoa(500-b-a+a/2)
			case scenario.KeyAim:
				value = strings.Join(parts, "@")
			}
			if next, problem := lever.Set(s, value); problem == nil {
				s = next
			}
		}
		for range rapid.IntRange(0, 3).Draw(t, "parameters") {
			row := rapid.IntRange(0, len(evidence.Table)-1).Draw(t, "row")
			p := &evidence.Table[row]
			s = s.Override(row, rapid.Float64Range(p.Low, p.High).Draw(t, p.ID))
		}
		return s.Query()
	})
}
