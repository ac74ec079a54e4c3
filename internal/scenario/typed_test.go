package scenario_test

import (
	"testing"

	"aicontinent/internal/locale"
	"aicontinent/internal/scenario"
)

func TestReadTyped(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		l      locale.Lang
		unit   scenario.Unit
		typed  string
		want   float64
		reason scenario.Reason // if it is refused
	}{
		{locale.De, scenario.Billions, "1.500", 1500, 0},
		{locale.De, scenario.Billions, "1.5", 1.5, 0},
		{locale.De, scenario.Billions, "1,5 Mrd. €", 1.5, 0},
		{locale.De, scenario.Billions, "300 Milliarden Euro", 300, 0},
		{locale.De, scenario.Billions, "1 Billion", 0, scenario.WrongUnit},
		{locale.De, scenario.YearSpan, "5 Jahre", 5, 0},
		{locale.De, scenario.Percent, "27 Prozent", 27, 0},
		{locale.De, scenario.GigawattsAYear, "4 GW im Jahr", 4, 0},
		{locale.De, scenario.GigawattsAYear, "4 MW", 0, scenario.WrongUnit},
		{locale.Es, scenario.Billions, "300.000 M€", 300, 0},
		{locale.Es, scenario.Billions, "300 mil millones de euros", 300, 0},
		{locale.Es, scenario.Billions, "300 M€", 0, scenario.WrongUnit},
		{locale.Es, scenario.Ratio, "2 veces", 2, 0},
		{locale.Pl, scenario.Billions, "300 miliardów", 300, 0},
		{locale.Pl, scenario.Billions, "1.500", 1.5, 0},
		{locale.It, scenario.Billions, "300 miliardi di euro", 300, 0},
		{locale.Nl, scenario.Billions, "€ 300 mld.", 300, 0},
		{locale.Fr, scenario.Billions, "300 000 M€", 300, 0},
		{locale.Fr, scenario.Billions, "1.500", 1.5, 0},
		{locale.En, scenario.Billions, "300,000 million euros", 300, 0},
		{locale.En, scenario.YearSpan, "5,000 M€", 0, scenario.WrongUnit},
	} {
		v, reason, ok := scenario.ReadTyped(c.l, c.typed, c.unit.Takes)
		if v != c.want || reason != c.reason || ok != (c.reason == 0) {
			t.Errorf("%s: %q is read as %v, %v, %v; want %v, %v", c.l.Code(), c.typed, v, reason, ok, c.want, c.reason)
		}
	}
}

// In languages that group digits with points, the numbers of sliders must not look
// like groups, so no step of a lever has three decimals.
func TestStepsAreNoGroups(t *testing.T) {
	t.Parallel()
	for i := range scenario.Levers {
		for _, f := range scenario.Levers[i].Fields {
			for k := 0; f.Step > 0 && f.Min+float64(k)*f.Step <= f.Max; k++ {
				v := f.Min + float64(k)*f.Step
				if text := scenario.FormatNumber(f.Unit.Shown(v)); locale.De.IsGrouped(text) && len(text) > 4 && text[0] != '0' {
					t.Errorf("%s: %s would be read as thousands in German, want a number that is not", f.ID, text)
					break
				}
			}
		}
	}
}
