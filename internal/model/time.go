package model

import "aicontinent/internal/evidence"

// tick has the terms of one step that depend only on time and parameters, next to
// each other in memory.
type tick struct {
	machine     float64 // H100e per MW of new machines, times dt
	baseMW      float64 // MW without the programme
	baseH       float64 // H100e without the programme
	perFirm     float64 // H100e wanted if every firm adopted
	labs        float64 // H100e wanted by laboratories
	best        float64 // FLOP of the largest run in the EU without gigafactories
	lnFrontier  float64 // logarithm of the FLOP of the largest run
	lag         float64 // years behind it without gigafactories
	closeness   float64 // to the frontier without gigafactories, in (0, 1]
	service     float64 // EUR bn a year for one H100e served, after leakage
	gdp         float64 // EUR bn
	discount    float64 // present value of one euro
	carbon      float64 // Mt CO2e per TWh
	electricity float64 // TWh a year without the programme
}

// prepareTime computes the ticks for a set of parameters. A quantity with a
// constant growth rate takes one product per step, a tenth of the time of an
// exponential; over 128 steps its error is at most 1e-14. The distance to a
// frontier with another growth rate is linear, so neither it nor closeness needs a
// function per step.
func (s *Simulator) prepareTime(p *evidence.Parameters) {
	dt := s.dt
	machine, machineBy := p[evidence.H100ePerMW2024]*dt, exp(p[evidence.PerfPerWattGrowth]*dt)
	baseMW, baseMWBy := p[evidence.DCMW2024], exp(p[evidence.DCGrowthBaseline]*dt)
	baseH, baseHBy := p[evidence.H100e2024], exp(p[evidence.H100eGrowthBaseline]*dt)
	perFirm, perFirmBy := p[evidence.Firms]*p[evidence.DemandPerFirm2024], exp(p[evidence.DemandGrowth]*dt)
	labs, labsBy := p[evidence.LabDemand2024], exp(p[evidence.LabDemandGrowth]*dt)
	best, bestBy := p[evidence.EUBestRun2024], exp(p[evidence.EUBestRunGrowth]*dt)
	service, serviceBy := hoursPerYear*p[evidence.PriceH100eHour2024]/1e9*(1-p[evidence.ServiceLeakage]), exp(-p[evidence.PriceDecline]*dt)
	gdp, gdpBy := p[evidence.GDP2024Bn], exp(p[evidence.GDPGrowth]*dt)
	discount, discountBy := 1.0, exp(-p[evidence.Discount]*dt)
	carbon, carbonBy := p[evidence.Carbon2024]/1000, exp(-p[evidence.CarbonDecline]*dt)
	terawattHours := p[evidence.LoadBaseline] * p[evidence.PUEBaseline] * hoursPerYear / 1e6

	lag := log(p[evidence.FrontierFLOP2024]/p[evidence.EUBestRun2024]) / p[evidence.FrontierGrowth]
	lagBy := dt * (p[evidence.FrontierGrowth] - p[evidence.EUBestRunGrowth]) / p[evidence.FrontierGrowth]
	closeness, closenessBy := exp(-lag/p[evidence.ClosenessScale]), exp(-lagBy/p[evidence.ClosenessScale])
	lnFrontier := log(p[evidence.FrontierFLOP2024])

	for i := range s.ticks {
		t, n := &s.ticks[i], float64(i)
		t.machine, t.baseMW, t.baseH, t.perFirm, t.labs = machine, baseMW, baseH, perFirm, labs
		t.best, t.service, t.gdp, t.discount, t.carbon = best, service, gdp, discount, carbon
		t.electricity = float64(baseMW * terawattHours)
		t.lnFrontier = lnFrontier + float64(n*float64(dt*p[evidence.FrontierGrowth]))
		t.lag, t.closeness = max(0, lag+float64(n*lagBy)), min(1, closeness)
		machine *= machineBy
		baseMW *= baseMWBy
		baseH *= baseHBy
		perFirm *= perFirmBy
		labs *= labsBy
		best *= bestBy
		service *= serviceBy
		gdp *= gdpBy
		discount *= discountBy
		carbon *= carbonBy
		closeness *= closenessBy
	}
}

// commitments fills the share of the envelope announced per year: a raised
// cosine over the years of commitment, whose integral is one.
func commitments(s Series, from, years, dt float64) {
	for i := range s {
		s[i] = 0
		if u := (FirstYear - from + float64(float64(i)*dt)) / years; u >= 0 && u <= 1 {
			sine := sinPi(u)
			s[i] = 2 * sine * sine / years
		}
	}
}
