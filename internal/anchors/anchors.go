// Package anchors compares published figures of others with the model's own for the
// same quantity: inside its range, at the edge of it, or outside.
//
// The package is fmt-free and keeps to Go 1.21, since pages share it.
package anchors

import (
	"math"

	"aicontinent/internal/countries"
	"aicontinent/internal/evidence"
	"aicontinent/internal/model"
	"aicontinent/internal/scenario"
	"aicontinent/internal/uncertainty"
)

// Place says where a published figure lies relative to the model's range.
type Place string

// The places; empty if the model has nothing to compare with.
const (
	Inside  Place = "inside"
	Edge    Place = "edge"
	Outside Place = "outside"
)

// Row is a published figure with the model's own for the plan as we read it.
type Row struct {
	evidence.Anchor
	Unit      string  // of all numbers here; empty if nothing is compared
	Low, High float64 // what was published; equal if it is a single number
	Ours      float64 // of the central run
	OursLow   float64 // 5 %
	OursHigh  float64 // 95 %
	Place     Place
}

// quantity is something that the model computes too.
type quantity struct {
	unit string
	of   func(t *model.Trajectory, p *evidence.Parameters, year int) float64
	geo  string // of the member state, if adoption is that of one
}

var (
	adoption = quantity{unit: "% of firms", of: func(t *model.Trajectory, _ *evidence.Parameters, year int) float64 {
		return 100 * t.At(t.With.Adoption, year)
	}}
	germany     = quantity{unit: adoption.unit, of: adoption.of, geo: "DE"}
	electricity = quantity{unit: "TWh", of: func(t *model.Trajectory, _ *evidence.Parameters, year int) float64 {
		return t.At(t.With.ElectricityTWh, year)
	}}
	electricityWithout = quantity{unit: "TWh, without the plan", of: func(t *model.Trajectory, _ *evidence.Parameters, year int) float64 {
		return t.At(t.Without.ElectricityTWh, year)
	}}
	capacity = quantity{unit: "GW", of: func(t *model.Trajectory, _ *evidence.Parameters, year int) float64 {
		return t.At(t.With.CapacityMW, year) / 1000
	}}
	multiple = quantity{unit: "times 2024", of: func(t *model.Trajectory, _ *evidence.Parameters, year int) float64 {
		return t.At(t.With.CapacityMW, year) / t.At(t.With.CapacityMW, model.FirstYear)
	}}
	allAI = quantity{unit: "% of GDP", of: func(t *model.Trajectory, _ *evidence.Parameters, year int) float64 {
		return 100 * (t.At(t.With.Gain, year) - t.At(t.With.Gain, model.FirstYear))
	}}
	hour = quantity{unit: "EUR per H100-hour", of: func(_ *model.Trajectory, p *evidence.Parameters, year int) float64 {
		return p[evidence.PriceH100eHour2024] * math.Exp(-p[evidence.PriceDecline]*float64(year-model.FirstYear))
	}}
)

// reading says how a published figure is compared: with which quantity, in which
// year, and which numbers its text contains.
type reading struct {
	quantity, scope, year, source string // of the anchor; the beginning of its source
	of                            quantity
	in                            int
	low, high                     float64
}

// readings has every anchor for which the model has the same quantity. If a text
// says "above", the range has no upper end.
var readings = []reading{
	{"AI use by firms 10+", "EU", "2030", "Commission, State", adoption, 2030, 17, 17},
	{"AI use by firms 10+", "EU", "2030", "derived from Eurostat", adoption, 2030, 52, 52},
	{"cloud, AI or data analytics, any", "EU", "2030", "Digital Decade", adoption, 2030, 75, 75},
	{"firms using AI at any intensity", "euro area, all sizes", "end 2025", "ECB blog", adoption, 2026, 70, math.Inf(1)},
	{"firms using generative AI", "Germany", "2025, 2026", "Bundesbank", germany, 2026, 56, 56},
	{"data-centre electricity", "EU", "2024", "IEA", electricity, 2024, 70, 70},
	{"data-centre electricity", "EU", "2025", "CADA", electricity, 2025, 99, 99},
	{"data-centre electricity", "EU", "2030", "IEA", electricityWithout, 2030, 115, 115},
	{"data-centre electricity", "Europe", "2030", "Ember", electricity, 2030, 168, 168},
	{"data-centre electricity", "EU", "2030", "Kiel", electricity, 2030, 98.5, 168},
	{"data-centre electricity", "EU+UK+NO+CH", "2030", "McKinsey", electricity, 2030, 150, math.Inf(1)},
	{"data-centre electricity", "Europe", "2035", "Ember", electricity, 2035, 236, 236},
	{"data-centre IT load", "EU+UK+NO+CH", "2030", "McKinsey", capacity, 2030, 35, 35},
	{"data-centre capacity", "Europe", "2025", "EUDCA", capacity, 2025, 14.8, 14.8},
	{"data-centre capacity", "EU", "2030", "Commission", capacity, 2030, 28, 28},
	{"tripling of capacity", "EU", "2030 (2030-32)", "CADA", multiple, 2032, 3, 3},
	{"GDP or TFP from all AI, ten years", "euro area", "about 2034", "Bergeaud", allAI, 2034, 1.3, 4.5},
	{"GDP or TFP from all AI, ten years", "euro area", "2034", "Goldman", allAI, 2034, 1.4, 1.4},
	{"GDP or TFP from all AI, five years", "31 European countries", "2030", "IMF", allAI, 2030, 0.8, 1.1},
	{"GDP or TFP from all AI, ten years", "United States", "2034", "Acemoglu", allAI, 2034, 0.66, 0.66},
	{"GDP or TFP from all AI, ten years", "United States", "ten years", "Aghion", allAI, 2034, 0.7, 12.4},
	{"GDP or TFP from all AI, ten years", "Germany", "2035", "IW", allAI, 2035, 3, 3},
	{"GDP or TFP from all AI, ten years", "Denmark", "ten years", "Danmarks", allAI, 2035, 1, 10},
	{"GDP or TFP from all AI, ten years", "EU", "2034", "Implement", allAI, 2034, 8, 8},
	{"H100 hour", "world", "2026", "SemiAnalysis", hour, 2026, 2, 2.6},
}

// reads returns how an anchor is compared, or nil if the model does not have the
// quantity.
func reads(a *evidence.Anchor) *reading {
	for i := range readings {
		r := &readings[i]
		if r.quantity == a.Quantity && r.scope == a.Scope && r.year == a.Year && len(a.Source) >= len(r.source) && a.Source[:len(r.source)] == r.source {
			return r
		}
	}
	return nil
}

// draws is the number of draws for ranges: half as many as on pages, because they
// only decide whether a published figure lies inside.
const draws = 512

// Compare compares each anchor with the model.
func Compare(list []evidence.Anchor) []Row {
	s := scenario.Default()
	central := s.Parameters()
	var simulator model.Simulator
	run := simulator.RunYears(&s.Levers, &central)
	rows := make([]Row, len(list))
	for i := range list {
		rows[i].Anchor = list[i]
		if r := reads(&list[i]); r != nil {
			rows[i].Unit, rows[i].Low, rows[i].High = r.of.unit, r.low, r.high
			rows[i].Ours = r.of.of(run, &central, r.in)
			if r.of.geo != "" {
				rows[i].Ours = 100 * countries.Seen(r.of.geo, rows[i].Ours/100)
			}
		}
	}
	samples := make([][]float64, len(list))
	weights := make([]float64, draws)
	d := uncertainty.New(draws, uncertainty.DefaultSeed)
	for k := 0; k < draws; k++ {
		var p evidence.Parameters
		d.Parameters(k, nil, &p)
		weights[k] = model.Agree(&p).Weight()
		t := simulator.RunYears(&s.Levers, &p)
		for i := range list {
			if r := reads(&list[i]); r != nil {
				v := r.of.of(t, &p, r.in)
				if r.of.geo != "" {
					v /= 100
				}
				samples[i] = append(samples[i], v)
			}
		}
	}
	for i := range rows {
		row := &rows[i]
		r := reads(&list[i])
		if r == nil {
			continue
		}
		if geo := r.of.geo; geo != "" {
			low, high := countries.Range(samples[i], weights, r.in)
			row.OursLow, row.OursHigh = 100*countries.Seen(geo, low), 100*countries.Seen(geo, high)
		} else {
			band := uncertainty.BandOf(samples[i], weights)
			row.OursLow, row.OursHigh = band.P05, band.P95
		}
		row.Place = place(row)
	}
	return rows
}

// nearby is the fraction of a range's width within which a figure outside counts as
// being at the edge.
const nearby = 0.1

// place says where a published figure lies. A published range that overlaps ours
// only partly is at the edge.
func place(r *Row) Place {
	margin := nearby * (r.OursHigh - r.OursLow)
	switch {
	case r.OursLow <= r.Low && r.High <= r.OursHigh:
		return Inside
	case r.High >= r.OursLow-margin && r.Low <= r.OursHigh+margin:
		return Edge
	}
	return Outside
}
