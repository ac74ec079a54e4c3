package scenario_test

import (
	"math"
	"testing"

	"aicontinent/internal/locale"
	"aicontinent/internal/scenario"

	"pgregory.net/rapid"
)

var nan, inf = math.NaN(), math.Inf(1)

func TestUnitFormat(t *testing.T) {
	for _, c := range []struct {
		unit   scenario.Unit
		v      float64
		fr, en string
	}{
		{scenario.Billions, 200, "200\u00a0Md€", "€200bn"},
		{scenario.Billions, 12.5, "12,5\u00a0Md€", "€12.5bn"},
		{scenario.Percent, 25, "25\u202f%", "25%"},
		{scenario.Percent, 33.3, "33,3\u202f%", "33.3%"},
		{scenario.Tenths, 125, "12,5\u202f%", "12.5%"},
		{scenario.Tenths, 1000, "100\u202f%", "100%"},
		{scenario.Tenths, 1, "0,1\u202f%", "0.1%"},
		{scenario.Ratio, 1, "×1", "×1"},
		{scenario.Ratio, 1.05, "×1,05", "×1.05"},
		{scenario.Year, 2025, "2025", "2025"},
		{scenario.Year, 2025.5, "mi-2025", "mid-2025"},
		{scenario.Year, 2025.25, "2025,25", "2025.25"},
		{scenario.Year, 2027.125, "2027,125", "2027.125"},
		{scenario.Year, 2027.1, "2027,1", "2027.1"},
		{scenario.Year, 2029.999, "2029,999", "2029.999"},
		{scenario.Year, 2029.99999, "2029,99999", "2029.99999"},
		{scenario.YearSpan, 7, "7\u00a0ans", "7\u00a0years"},
		{scenario.YearSpan, 7.5, "7,5\u00a0ans", "7.5\u00a0years"},
		{scenario.GigawattsAYear, 0.2, "0,2\u00a0GW par an", "0.2\u00a0GW a year"},
		{scenario.Sites, 1, "1\u00a0site", "1\u00a0site"},
		{scenario.Sites, 5, "5\u00a0sites", "5\u00a0sites"},
	} {
		if got := c.unit.Format(locale.Fr, c.v); got != c.fr {
			t.Errorf("%v in French: %q, want %q", c.v, got, c.fr)
		}
		if got := c.unit.Format(locale.En, c.v); got != c.en {
			t.Errorf("%v in English: %q, want %q", c.v, got, c.en)
		}
	}
}

func TestUnitSuffix(t *testing.T) {
	for unit, want := range map[scenario.Unit][2]string{
		scenario.Billions: {"Md€", "€bn"}, scenario.Percent: {"%", "%"}, scenario.Tenths: {"%", "%"}, scenario.Ratio: {"×", "×"},
		scenario.Year: {"", ""}, scenario.YearSpan: {"ans", "years"}, scenario.GigawattsAYear: {"GW par an", "GW a year"},
		scenario.Sites: {"sites", "sites"},
	} {
		if fr, en := unit.Name(locale.Fr), unit.Name(locale.En); fr != want[0] || en != want[1] {
			t.Errorf("unit %d has the suffixes %q and %q, want %q", unit, fr, en, want)
		}
	}
	for unit, want := range map[scenario.Unit]string{scenario.YearSpan: "lat", scenario.Sites: "ośrodków"} {
		if got := unit.Name(locale.Pl); got != want {
			t.Errorf("unit %d is named %q in Polish, want the form of many: %q", unit, got, want)
		}
	}
}

func TestShownAndKept(t *testing.T) {
	for _, c := range []struct {
		unit        scenario.Unit
		kept, shown float64
	}{
		{scenario.Tenths, 0, 0}, {scenario.Tenths, 1, 0.1}, {scenario.Tenths, 3, 0.3}, {scenario.Tenths, 123, 12.3},
		{scenario.Tenths, 125, 12.5}, {scenario.Tenths, 571, 57.1}, {scenario.Tenths, 1000, 100}, {scenario.Tenths, -10, -1},
		{scenario.Percent, 33.3, 33.3}, {scenario.Billions, 200, 200}, {scenario.Year, 2025.5, 2025.5}, {scenario.Ratio, 0.05, 0.05},
	} {
		if got := c.unit.Shown(c.kept); got != c.shown {
			t.Errorf("%v is shown as %v, want %v", c.kept, got, c.shown)
		}
		if got := c.unit.Kept(c.shown); got != c.kept {
			t.Errorf("%v is kept as %v, want %v", c.shown, got, c.kept)
		}
	}
	rapid.Check(t, func(t *rapid.T) {
		v := float64(rapid.IntRange(0, 1000).Draw(t, "tenths"))
		if got := scenario.Tenths.Kept(scenario.Tenths.Shown(v)); got != v {
			t.Fatalf("%v is shown and read back as %v, want the same", v, got)
		}
	})
}

// A second decimal is refused, not dropped.
func TestKeptDoesNotRound(t *testing.T) {
	f, _ := scenario.FieldOf("s.support")
	for _, shown := range []float64{12.34, 12.3001, 0.05, 99.99, 100.01, -0.1, 1e300, -1e300, inf, nan} {
		if f.Check(scenario.Tenths.Kept(shown)) == nil {
			t.Errorf("%v%% is kept as %v, want it refused", shown, scenario.Tenths.Kept(shown))
		}
	}
}

func TestRange(t *testing.T) {
	for id, want := range map[string]string{"e": "0-500, step 5", "late": "0.5-3, step 0.1", "to": "2028-2040, step 1"} {
		if f, _ := scenario.FieldOf(id); f.Range() != want {
			t.Errorf("%s has the range %q, want %q", id, f.Range(), want)
		}
	}
}
