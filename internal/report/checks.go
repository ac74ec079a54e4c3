package report

import (
	"math"

	"aicontinent/internal/anchors"
	"aicontinent/internal/backtest"
	"aicontinent/internal/countries"
	"aicontinent/internal/evidence"
)

// Backtest says how well the model would have forecast the survey of 2025, and
// how well every simple rule would: for the EU, then for the member states.
// Errors are in points; those of states are means of absolute ones.
func Backtest() *List {
	l := &List{
		Columns: []string{"scope", "fitted_to", "forecast_of", "method", "percent", "error", "error_against_older_list", "within_3_points", "of"},
		Above:   []string{"Firms using AI in the EU and its member states in 2025, as forecast from the surveys before it. Errors in percentage points."},
	}
	for _, f := range backtest.Published() {
		l.Add("EU", f.FittedTo, backtest.Target, backtest.IDs[f.Method], rounded(f.Percent), rounded(f.Error), rounded(f.AgainstOlder), nil, nil)
	}
	for _, f := range backtest.States(evidence.Observations[:]) {
		l.Add("member states", f.FittedTo, backtest.Target, backtest.RuleIDs[f.Rule], nil, rounded(f.Error), nil, f.Near, f.States)
	}
	inside, of := backtest.Band(evidence.Observations[:], countries.Deviation)
	l.Add("member states", nil, nil, "lens_range_held", nil, nil, nil, inside, of)
	return l
}

// rounded keeps the digits that are the same on every processor: package
// backtest uses the mathematics of the library.
func rounded(v float64) float64 { return math.Round(v*1e6) / 1e6 }

// Forecasts is the ledger, with scores where outturns are known.
func Forecasts() *List {
	l := &List{Columns: []string{
		"id", "quantity", "geo", "unit", "question", "filed", "model", "central", "p05", "p95", "chance", "due", "note", "outturn", "published", "source", "hit", "score",
	}}
	for i := range evidence.Forecasts {
		f := &evidence.Forecasts[i]
		central, low, high, chance := any(f.Central), any(f.Low), any(f.High), any(nil)
		if f.IsChance() {
			central, low, high, chance = nil, nil, nil, f.Chance
		}
		outturn, hit, score := any(nil), any(nil), any(nil)
		if f.Known {
			outturn, hit, score = f.Outturn, f.Hit(), f.Score()
		}
		l.Add(f.ID, f.Quantity, f.Geo, f.Unit, f.Question, f.Filed, f.Model, central, low, high, chance, f.Due, f.Note, outturn, f.Told, f.Source, hit, score)
	}
	return l
}

// Anchors puts figures that others have published beside the model's own for the
// plan as announced.
func Anchors() *List {
	l := &List{Columns: []string{
		"quantity", "scope", "year", "published", "source", "note", "unit", "published_low", "published_high", "ours", "ours_p05", "ours_p95", "place",
	}}
	for _, r := range anchors.Compare(evidence.Anchors[:]) {
		if r.Unit == "" {
			l.Add(r.Quantity, r.Scope, r.Year, r.Published, r.Source, r.Note, nil, nil, nil, nil, nil, nil, nil)
			continue
		}
		high := any(r.High)
		if math.IsInf(r.High, 1) {
			high = nil
		}
		l.Add(r.Quantity, r.Scope, r.Year, r.Published, r.Source, r.Note, r.Unit, r.Low, high, r.Ours, r.OursLow, r.OursHigh, string(r.Place))
	}
	return l
}
