package chart

import (
	"strings"
	"testing"
)

func TestTrack(t *testing.T) {
	t.Parallel()
	base := Track{Low: 50, High: 100, Value: 75, Plan: 60, HasPlan: true, Without: 50, HasOther: true, RangeLow: 40, RangeTop: 80, HasRange: true}
	for _, c := range []struct {
		name      string
		change    func(*Track)
		has, lack string
	}{
		{"all within", func(*Track) {}, `class="strip-yours" cx="50.0%"`, "strip-beyond"},
		{"the plan", func(*Track) {}, `class="strip-plan" x1="20.0%" x2="20.0%"`, "strip-beyond"},
		{"without", func(*Track) {}, `class="strip-without" cx="0.0%"`, "strip-beyond"},
		{"a range that is wider", func(*Track) {}, `class="strip-range" x1="0.0%" x2="60.0%"`, "strip-beyond"},
		{"above the scale", func(t *Track) { t.Value = 101 }, `<svg x="100%" overflow="visible" aria-hidden="true"><path class="strip-beyond" d="M-8`, "strip-yours"},
		{"below it", func(t *Track) { t.Value = 49 }, `<svg x="0%" overflow="visible" aria-hidden="true"><path class="strip-beyond" d="M8`, "strip-yours"},
		{"the plan beyond it", func(t *Track) { t.Plan = 200 }, "strip-yours", "strip-plan"},
		{"no range", func(t *Track) { t.HasRange = false }, "strip-yours", "strip-range"},
		{"no plan", func(t *Track) { t.HasPlan, t.HasOther = false, false }, "strip-yours", "strip-without"},
		{"no scale", func(t *Track) { t.Low, t.High, t.Value = 1, 1, 1 }, `cx="0.0%"`, "NaN"},
	} {
		track := base
		c.change(&track)
		got := track.SVG().String()
		if !strings.Contains(got, c.has) || strings.Contains(got, c.lack) {
			t.Errorf("%s: got %s, want %q in it and not %q", c.name, got, c.has, c.lack)
		}
	}
}

func TestSpark(t *testing.T) {
	t.Parallel()
	got := Spark{Y: []float64{0, 0.5, 2}, Other: []float64{0, 0}, High: 1}.SVG().String()
	for _, want := range []string{`class="spark-line" d="M0 29.5L32 15L64 0.5"`, `class="spark-other" d="M0 29.5L64 29.5"`} {
		if !strings.Contains(got, want) {
			t.Errorf("%s lacks %q", got, want)
		}
	}
	if got := (Spark{Y: []float64{1}, High: 1}).SVG().String(); strings.Contains(got, "spark-line") {
		t.Errorf("a single value gives %s, want no line", got)
	}
}
