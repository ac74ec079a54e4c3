package tables

import (
	"time"

	"aicontinent/internal/evidence"
)

const forecastHeader = "id,quantity,geo,unit,question,filed,model,central,low,high,chance,due,note,outturn,told,outturn_source"

// forecast reads a row of the ledger. Ranges and chances have different columns,
// and an outturn must have a date and a source.
func (r *row) forecast() evidence.Forecast {
	f := evidence.Forecast{
		ID: r.need("id"), Quantity: r.need("quantity"), Geo: r.need("geo"), Unit: r.need("unit"), Question: r.need("question"),
		Filed: r.date("filed"), Model: r.need("model"), Due: r.need("due"), Note: r.cell("note"), Known: r.cell("outturn") != "",
	}
	switch f.Unit {
	case "probability":
		if f.Chance = r.number("chance"); f.Chance < 0 || f.Chance > 1 {
			r.fail("chance", "a number from 0 to 1")
		}
	case "percent", "TWh":
		f.Central, f.Low, f.High = r.number("central"), r.number("low"), r.number("high")
		if !(f.Low <= f.Central && f.Central <= f.High) {
			r.fail("central", "low <= central <= high")
		}
	default:
		r.fail("unit", "percent, TWh or probability")
	}
	if f.Known {
		f.Outturn, f.Told, f.Source = r.number("outturn"), r.date("told"), r.need("outturn_source")
		if f.IsChance() && f.Outturn != 0 && f.Outturn != 1 {
			r.fail("outturn", "1 for yes or 0 for no")
		}
		if f.Told <= f.Filed {
			r.fail("told", "a date after that of filing")
		}
	}
	return f
}

// date reads a date such as 2026-11-29.
func (r *row) date(column string) string {
	s := r.cell(column)
	if _, err := time.Parse(time.DateOnly, s); err != nil {
		r.fail(column, "a date such as 2026-11-29")
	}
	return s
}
