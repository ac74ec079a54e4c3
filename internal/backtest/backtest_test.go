package backtest_test

import (
	"math"
	"testing"

	"aicontinent/internal/backtest"
	"aicontinent/internal/evidence"
)

// The errors, in points, as evidence.md has them; those of the model were found
// there with the central values of 1.0.
func TestForecasts(t *testing.T) {
	want := map[backtest.Method]float64{
		backtest.Model: -0.26, backtest.Points: -1.05, backtest.Growth: 2.59, backtest.Logistic: 1.51,
		backtest.BassOfCloud: -4.46, backtest.BassOfSocial: -3.70,
	}
	earlier := 0
	for _, f := range backtest.Forecasts(evidence.Observations[:], evidence.Diffusion[:]) {
		if math.Abs(f.Percent-f.Error-19.95) > 1e-9 || math.Abs(f.Percent-f.AgainstOlder-18.65) > 1e-9 {
			t.Errorf("%s fitted to %d: %+v does not add up, want 19.95 and 18.65 less the errors", backtest.IDs[f.Method], f.FittedTo, f)
		}
		switch f.FittedTo {
		case 2024:
			if math.Abs(f.Error-want[f.Method]) > 0.01 {
				t.Errorf("%s: an error of %.3f, want %v", backtest.IDs[f.Method], f.Error, want[f.Method])
			}
			delete(want, f.Method)
		case 2023:
			// Before the take-off nothing that was fitted to AI saw it coming.
			if earlier++; f.Method <= backtest.Logistic && (f.Error < -12 || f.Error > -11) {
				t.Errorf("%s, two years ahead: an error of %.2f, want between -12 and -11", backtest.IDs[f.Method], f.Error)
			}
		}
	}
	if len(want) > 0 || earlier != 6 {
		t.Errorf("methods without a forecast: %v; %d of 2023", want, earlier)
	}
}

func TestStates(t *testing.T) {
	type result struct {
		error float64
		near  int
	}
	want := map[[2]int]result{
		{2024, int(backtest.Lens)}: {2.51, 18}, {2024, int(backtest.EUGrowth)}: {2.56, 19}, {2024, int(backtest.EUPoints)}: {3.57, 8},
		{2024, int(backtest.OwnGrowth)}: {2.65, 18}, {2024, int(backtest.NoChange)}: {6.52, 8},
		{2023, int(backtest.Lens)}: {3.67, 14}, {2023, int(backtest.NoChange)}: {12.49, 0},
	}
	for _, f := range backtest.States(evidence.Observations[:]) {
		w, ok := want[[2]int{f.FittedTo, int(f.Rule)}]
		if ok && (math.Abs(f.Error-w.error) > 0.01 || f.Near != w.near || f.States != 27) {
			t.Errorf("%s from %d: %+v, want %+v of 27", backtest.RuleIDs[f.Rule], f.FittedTo, f, w)
		}
		delete(want, [2]int{f.FittedTo, int(f.Rule)})
	}
	if len(want) > 0 {
		t.Errorf("rules without a forecast: %v", want)
	}
	if inside, of := backtest.Band(evidence.Observations[:], 0.22); inside != 146 || of != 162 {
		t.Errorf("the band contains %d of %d, want 146 of 162: nine in ten", inside, of)
	}
}

// The table is worked out from the data: without a row it says something else,
// or nothing.
func TestDataDecide(t *testing.T) {
	without := func(geo string, year int) []evidence.Observation {
		var list []evidence.Observation
		for _, o := range evidence.Observations {
			if o.Geo != geo || o.Year != year {
				list = append(list, o)
			}
		}
		return list
	}
	if got := backtest.Forecasts(without("EU", 2025), evidence.Diffusion[:]); got != nil {
		t.Errorf("without the survey of 2025 got %d forecasts of it, want none", len(got))
	}
	for _, f := range backtest.Forecasts(without("EU", 2023), evidence.Diffusion[:]) {
		if f.FittedTo == 2023 || f.Method == backtest.Points && math.Abs(f.Error+1.05) < 0.1 {
			t.Errorf("without the survey of 2023 got %+v, want nothing fitted to it", f)
		}
	}
	for _, f := range backtest.Forecasts(evidence.Observations[:], evidence.Diffusion[:2]) {
		if f.Method >= backtest.BassOfCloud {
			t.Errorf("got %+v, want no curve through two points", f)
		}
	}
	for _, f := range backtest.States(without("PL", 2024)) {
		if f.FittedTo == 2024 && f.States != 26 {
			t.Errorf("without Poland in 2024 got %+v, want 26 states", f)
		}
	}
	// What came after the year of a forecast changes nothing in it.
	changed := append([]evidence.Diffused{}, evidence.Diffusion[:]...)
	for i := range changed {
		if changed[i].Year > 2024 {
			changed[i].Percent = 90
		}
	}
	a, b := backtest.Forecasts(evidence.Observations[:], evidence.Diffusion[:]), backtest.Forecasts(evidence.Observations[:], changed)
	for i := range a {
		if a[i] != b[i] {
			t.Errorf("data of 2025 change a forecast of it: got %+v, want %+v", b[i], a[i])
		}
	}
}
