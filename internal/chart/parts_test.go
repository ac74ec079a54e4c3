package chart

import (
	"math"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"aicontinent/internal/locale"
)

func TestTickTexts(t *testing.T) {
	for _, test := range []struct {
		name      string
		low, high float64
		chart     Chart
		want      string
	}{
		{"percent", 0, 0.77, Chart{Format: Percent, Lang: locale.En}, "0 20 40 60 80%"},
		{"percent in French", 0, 0.77, Chart{Format: Percent}, "0 20 40 60 80\u202f%"},
		{"small percent", 0, 0.004, Chart{Format: Percent, Lang: locale.En}, "0 0.1 0.2 0.3 0.4%"},
		{"multiples", 1, 4.7, Chart{Format: Times}, "×1 ×2 ×3 ×4 ×5"},
		{"half multiples", 1, 2.93, Chart{Format: Times, Lang: locale.En}, "×1.0 ×1.5 ×2.0 ×2.5 ×3.0"},
		{"money", 0, 27, Chart{Format: Money, Lang: locale.En}, "0 10 20 €30bn"},
		{"negative", -31, 5, Chart{}, "−40 −20 0 20"},
		{"huge", 0, 27000, Chart{Lang: locale.En}, "0 10,000 20,000 30,000"},
		{"unit", 0, 27000, Chart{Lang: locale.En, Unit: "MW"}, "0 10,000 20,000 30,000\u00a0MW"},
		{"zero", 0, 0, Chart{Lang: locale.En}, "0 0.5 1.0"},
		{"level", 5, 5, Chart{}, "2 4 6 8"},
		{"on its ticks", 0, 0.8, Chart{Format: Percent, Lang: locale.En}, "0 20 40 60 80%"},
	} {
		t.Run(test.name, func(t *testing.T) {
			s := span{test.low, test.high, true}.opened()
			ticks := niceTicks(s.low, s.high, 5)
			var got []string
			for k := ticks.first; k <= ticks.last; k++ {
				got = append(got, test.chart.text(ticks, k))
			}
			if s := strings.Join(got, " "); s != test.want {
				t.Errorf("got %s, want %s", s, test.want)
			}
		})
	}
}

func TestYearTicks(t *testing.T) {
	for _, test := range []struct {
		from, to, gap float64
		most          int
		want          []float64
	}{
		{2024, 2035, 1.2, 5, []float64{2024, 2026, 2028, 2030, 2032, 2035}},
		{2024, 2035, 2.7, 3, []float64{2024, 2030, 2035}},
		{2024, 2028, 1, 3, []float64{2024, 2025, 2026, 2027, 2028}},
		{2024, 2040, 4, 3, []float64{2024, 2030, 2035, 2040}},
		{2024, 2032, 2.5, 3, []float64{2024, 2028, 2032}},
		{2024, 2025, 1, 3, []float64{2024, 2025}},
		{2024, 2024.5, 0.1, 3, []float64{2024, 2024.5}},
	} {
		if diff := cmp.Diff(test.want, yearTicks(test.from, test.to, test.gap, test.most)); diff != "" {
			t.Errorf("%v to %v (-want +got):\n%s", test.from, test.to, diff)
		}
	}
}

func TestSpread(t *testing.T) {
	for _, test := range []struct {
		name       string
		tops, want []float64
	}{
		{"apart", []float64{10, 60}, []float64{10, 60}},
		{"the same", []float64{50, 50}, []float64{40, 60}},
		{"a chain", []float64{40, 50, 60}, []float64{30, 50, 70}},
		{"at the top", []float64{-5, 5}, []float64{0, 20}},
		{"at the bottom", []float64{95, 99}, []float64{60, 80}},
	} {
		heights := []float64{20, 20, 20}[:len(test.tops)]
		spread(test.tops, heights, 0, 100)
		if diff := cmp.Diff(test.want, test.tops); diff != "" {
			t.Errorf("%s (-want +got):\n%s", test.name, diff)
		}
	}
}

func TestLabelsThatDoNotFit(t *testing.T) {
	label := func(y float64, s string) endLabel {
		return endLabel{y: y, label: []string{s}, note: []string{"note"}}
	}
	got := placeLabels([]endLabel{label(50, "first"), label(20, "second"), label(90, "third")}, 0, 60)
	var texts []string
	for _, e := range got {
		texts = append(texts, strings.Join(append(e.label, e.note...), " "))
	}
	if diff := cmp.Diff([]string{"second", "first", "third"}, texts); diff != "" {
		t.Errorf("in 60 pixels (-want +got):\n%s", diff)
	}
	ranged := endLabel{y: 50, label: []string{"first"}, note: []string{"range", "note"}, spread: 1}
	if got := placeLabels([]endLabel{ranged, ranged}, 0, 71); len(got[0].note) != 1 || got[0].note[0] != "range" || len(got[1].note) != 1 {
		t.Errorf("in 71 pixels: got %v, want both labels with their range and without a note", got)
	}
	if got := placeLabels([]endLabel{label(5, "first"), label(5, "second")}, 0, 30); len(got) != 1 || got[0].label[0] != "first" {
		t.Errorf("in 30 pixels: got %v, want the first label alone", got)
	}
}

func TestCut(t *testing.T) {
	y := []float64{0, 10, 20, math.NaN(), 40, 50}
	got := cut(2020, 1, y, y, 2020.5, 2024.5)
	want := []sample{{2020.5, 5, 5}, {2021, 10, 10}, {2022, 20, 20}, gap, {2024, 40, 40}, {2024.5, 45, 45}}
	same := cmp.Comparer(func(a, b sample) bool { return a == b || a.isGap() && b.isGap() })
	if diff := cmp.Diff(want, got, same); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}

func TestStack(t *testing.T) {
	areas := []Area{
		{X0: 2024, DX: 1, Y: []float64{1, 2, 3}},
		{X0: 2024, DX: 1, Y: []float64{1, -1, math.NaN()}},
		{X0: 2024, DX: 2, Y: []float64{-2, 2}},
	}
	above, below := stack(areas, 2024, 2026)
	type parts = [][]sample
	wantAbove := parts{
		{{2024, 0, 1}, {2025, 0, 2}, {2026, 0, 3}},
		{{2024, 1, 2}, {2025, 2, 2}, {2026, 3, 3}},
		{{2024, 2, 2}, {2025, 2, 2}, {2026, 3, 5}},
	}
	wantBelow := parts{
		nil,
		{{2024, 0, 0}, {2025, -1, 0}, {2026, 0, 0}},
		{{2024, -2, 0}, {2025, -1, -1}, {2026, 0, 0}},
	}
	same := cmp.AllowUnexported(sample{})
	if diff := cmp.Diff([]parts{wantAbove, wantBelow}, []parts{above, below}, same); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}

func TestWidth(t *testing.T) {
	for _, test := range []struct {
		s         string
		bold      bool
		low, high float64
	}{
		// From the narrowest to the widest of Arial, Inter, Segoe UI, Roboto and
		// DejaVu Sans, at 12 pixels; the estimate must be in the wider half.
		{"sans le plan", false, 66, 76},
		{"15 à 46 Md€", false, 68, 80},
		{"27 000", true, 38, 48},
		{"", true, 0, 0},
	} {
		if w := textWidth(test.s, 12, test.bold); w < test.low || w > test.high {
			t.Errorf("%q is %.1f wide, want %v to %v", test.s, w, test.low, test.high)
		}
	}
}

func TestWrap(t *testing.T) {
	for s, want := range map[string][]string{
		"":                     nil,
		"sans":                 {"sans"},
		"without the plan":     {"without", "the plan"},
		"15\u00a0Md€ à 46 Md€": {"15\u00a0Md€ à", "46 Md€"},
		"anticonstitutionnel":  {"anticonstitutionnel"},
	} {
		if diff := cmp.Diff(want, wrap(s, 12, false, 60)); diff != "" {
			t.Errorf("%q (-want +got):\n%s", s, diff)
		}
	}
}

// TestContrast checks the contrast of texts with their background, as WCAG 2
// measures it.
func TestContrast(t *testing.T) {
	for name, theme := range map[string]Theme{"light": Light, "dark": Dark} {
		for i := range theme.Text {
			if r := contrast(theme.Text[i], theme.Paper); r < 4.5 {
				t.Errorf("%s: text %s on paper has a contrast of %.2f, want 4.5 or more", name, theme.Text[i], r)
			}
			if r := contrast(theme.On[i], theme.Fill[i]); r < 4.5 {
				t.Errorf("%s: text %s on %s has a contrast of %.2f, want 4.5 or more", name, theme.On[i], theme.Fill[i], r)
			}
		}
		if r := contrast(theme.Muted, theme.Paper); r < 4.5 {
			t.Errorf("%s: muted text on paper has a contrast of %.2f, want 4.5 or more", name, r)
		}
	}
}

func contrast(a, b string) float64 {
	x, y := luminance(a), luminance(b)
	return (max(x, y) + 0.05) / (min(x, y) + 0.05)
}

func luminance(hex string) float64 {
	sum := 0.0
	for i, weight := range []float64{0.2126, 0.7152, 0.0722} {
		v := float64(strings.IndexByte("0123456789ABCDEF", hex[1+2*i])*16+strings.IndexByte("0123456789ABCDEF", hex[2+2*i])) / 255
		if v <= 0.04045 {
			v /= 12.92
		} else {
			v = math.Pow((v+0.055)/1.055, 2.4)
		}
		sum += weight * v
	}
	return sum
}
