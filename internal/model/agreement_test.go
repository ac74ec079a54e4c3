package model_test

import (
	"math"
	"testing"

	"aicontinent/internal/evidence"
	"aicontinent/internal/model"
)

// The golden numbers of section 11 of the design note, to the digits that it gives.
func TestAgreement(t *testing.T) {
	for _, c := range []struct {
		pace                              float64
		a25, a24, level, growth, weighted float64
	}{
		{0.85, 0.187339698122, 0.126311866770, 0.850799003422, 0.697507488858, 0.593438676400},
		{0.35, 0.155836629854, 0.098669426811, 0.085910286736, 0.00146325540682, 0.000125708691567},
		{1.35, 0.220253147320, 0.155944037372, 0.0189784940553, 0.106954519953, 0.00202983572112},
	} {
		p := evidence.Central()
		p[evidence.CommonPace] = c.pace
		got := model.Agree(&p)
		for name, pair := range map[string][2]float64{
			"a25": {got.Adoption2025, c.a25}, "a24": {got.Adoption2024, c.a24}, "level": {got.Level, c.level},
			"growth": {got.Growth, c.growth}, "weight": {got.Weight(), c.weighted},
		} {
			if !near(pair[0], pair[1], 1e-11) {
				t.Errorf("common_pace %v: %s is %.15g, want %.15g", c.pace, name, pair[0], pair[1])
			}
		}
	}
}

// The complementary error function agrees with that of package math, and far in the
// tail with known digits.
func TestErfc(t *testing.T) {
	for i := -8000; i <= 25000; i++ {
		x := float64(i) / 1000
		if got, want := model.Erfc(x), math.Erfc(x); !near(got, want, 1e-13) {
			t.Fatalf("erfc(%v) is %v, want %v", x, got, want)
		}
	}
	for x, want := range map[float64]float64{0: 1, 30: 0, math.Inf(1): 0, math.Inf(-1): 2, -40: 2} {
		if got := model.Erfc(x); got != want {
			t.Errorf("erfc(%v) is %v, want %v", x, got, want)
		}
	}
	if !math.IsNaN(model.Erfc(math.NaN())) {
		t.Errorf("erfc of NaN is %v, want NaN", model.Erfc(math.NaN()))
	}
	if got := model.Normal(-10); !near(got, 7.61985302416052606597e-24, 1e-13) {
		t.Errorf("a standard normal number is below -10 with probability %v, want 7.62e-24", got)
	}
}
