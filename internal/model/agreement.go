package model

import (
	"math"

	"aicontinent/internal/evidence"
)

// Agreement says how well parameters agree with the surveys. It does not depend on
// levers.
type Agreement struct {
	Adoption2025 float64 // share of firms that the model gives from the survey of 2024
	Adoption2024 float64 // the same from the survey of 2023
	Level        float64 // likelihood of the survey of 2025, given Adoption2025
	Growth       float64 // how well Adoption2024 matches the survey of 2024, at most 1
}

// Weight is the weight of a draw with these parameters.
func (a Agreement) Weight() float64 { return float64(a.Level * a.Growth) }

// What was observed before the run begins, and how far survey and model may differ.
// Of the survey of 2025, up to newlyCounted comes from the technology that Eurostat
// added to its list that year, with a uniform distribution.
const (
	surveyed2023 = 0.0806
	surveyed2024 = 0.1348
	newlyCounted = 0.03
	surveyError  = 0.010
)

// Agree applies the equation of adoption to the two years before [SurveyYear],
// without a programme and without following the surveys.
func Agree(p *evidence.Parameters) Agreement {
	l := Levers{LeasePercent: 100 * p[evidence.LeaseShareReference]}
	pace := uniform(1)
	f := newAdopters(&l, p, &pace)
	a := Agreement{Adoption2025: f.firstYear(p), Adoption2024: f.fromSurvey(surveyed2023, 1)}
	a.Level = between((Surveyed-newlyCounted-a.Adoption2025)/surveyError, (Surveyed-a.Adoption2025)/surveyError)
	miss := (a.Adoption2024 - surveyed2024) / surveyError
	a.Growth = exp(-float64(miss*miss) / 2)
	return a
}

// between is the probability that a standard normal number lies between two
// numbers. Above zero it uses the mirror image, which keeps its precision.
func between(low, high float64) float64 {
	if low > 0 {
		low, high = -high, -low
	}
	return Normal(high) - Normal(low)
}

// firstYear is adoption a year after the first year, by the equations of compute
// and adoption.
func (f *adopters) firstYear(p *evidence.Parameters) float64 {
	const dt = 1.0 / StepsPerYear
	supply, supplyBy := p[evidence.UsableShare]*p[evidence.H100e2024], exp(p[evidence.H100eGrowthBaseline]*dt)
	perFirm, perFirmBy := p[evidence.Firms]*p[evidence.DemandPerFirm2024], exp(p[evidence.DemandGrowth]*dt)
	labs, labsBy := p[evidence.LabDemand2024], exp(p[evidence.LabDemandGrowth]*dt)
	scarce := float64(p[evidence.ScarcityEffect] * (1 - p[evidence.ImportShare]))
	now := [4]float64{f.a.start, f.b.start, f.c.start, f.d.start}
	for i := 0; i < StepsPerYear; i++ {
		demand := float64(f.all(&now)*perFirm) + labs
		s2, d2 := float64(supply*supply), float64(demand*demand)
		domestic := supply / math.Sqrt(math.Sqrt(float64(s2*s2)+float64(d2*d2)))
		f.advance(&now, 1-scarce+float64(scarce*domestic), dt)
		supply *= supplyBy
		perFirm *= perFirmBy
		labs *= labsBy
	}
	return f.all(&now)
}

// FromSurvey is adoption some years after a survey found the given share of firms,
// by the equation of adoption alone: at pace 1, without a programme, and with
// compute for all. The profiles start in the proportion of the first year.
func FromSurvey(p *evidence.Parameters, found float64, years int) float64 {
	l := Levers{LeasePercent: 100 * p[evidence.LeaseShareReference]}
	pace := uniform(1)
	f := newAdopters(&l, p, &pace)
	return f.fromSurvey(found, years)
}

func (f *adopters) fromSurvey(found float64, years int) float64 {
	now := [4]float64{f.a.start, f.b.start, f.c.start, f.d.start}
	part := found / f.all(&now)
	for i := range now {
		now[i] *= part
	}
	for i := 0; i < years*StepsPerYear; i++ {
		f.advance(&now, 1, 1.0/StepsPerYear)
	}
	return f.all(&now)
}

// all is adoption of all firms.
func (f *adopters) all(now *[4]float64) float64 {
	return float64(f.a.share*now[0]) + float64(f.b.share*now[1]) + float64(f.c.share*now[2]) + float64(f.d.share*now[3])
}

// advance goes one step without support and AI factories.
func (f *adopters) advance(now *[4]float64, scarcity, dt float64) {
	abar, most := f.all(now), 1/dt
	for i, of := range [4]*profile{&f.a, &f.b, &f.c, &f.d} {
		now[i] += float64(dt * of.flow(now[i], abar, 0, 0, scarcity, most))
	}
}
