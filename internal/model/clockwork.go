package model

import "aicontinent/internal/evidence"

// clockwork holds the terms that depend on time and parameters alone, at every
// step. It is made once for a set of parameters.
type clockwork struct {
	machine  Series // H100e per MW of new machines
	baseMW   Series // MW without the programme
	baseH    Series // H100e without the programme
	perFirm  Series // H100e wanted if every firm adopted
	labs     Series // H100e wanted by laboratories
	frontier Series // FLOP of the largest run
	best     Series // FLOP of the largest run in the EU without gigafactories
	service  Series // EUR bn a year for one H100e served, after leakage
	gdp      Series // EUR bn
	discount Series // present value of one euro
	carbon   Series // Mt CO2e per TWh
}

func (c *clockwork) allocate(steps int) {
	all := make([]float64, 11*steps)
	for i, s := range []*Series{&c.machine, &c.baseMW, &c.baseH, &c.perFirm, &c.labs, &c.frontier, &c.best, &c.service, &c.gdp, &c.discount, &c.carbon} {
		*s = all[i*steps : (i+1)*steps : (i+1)*steps]
	}
}

func (c *clockwork) wind(p *evidence.Parameters, dt float64) {
	grow(c.machine, p.H100ePerMW2024, p.PerfPerWattGrowth, dt)
	grow(c.baseMW, p.DCMW2024, p.DCGrowthBaseline, dt)
	grow(c.baseH, p.H100e2024, p.H100eGrowthBaseline, dt)
	grow(c.perFirm, p.Firms*p.DemandPerFirm2024, p.DemandGrowth, dt)
	grow(c.labs, p.LabDemand2024, p.LabDemandGrowth, dt)
	grow(c.frontier, p.FrontierFLOP2024, p.FrontierGrowth, dt)
	grow(c.best, p.EUBestRun2024, p.EUBestRunGrowth, dt)
	grow(c.service, hoursPerYear*p.PriceH100eHour2024/1e9*(1-p.ServiceLeakage), -p.PriceDecline, dt)
	grow(c.gdp, p.GDP2024Bn, p.GDPGrowth, dt)
	grow(c.discount, 1, -p.Discount, dt)
	grow(c.carbon, p.Carbon2024/1000, -p.CarbonDecline, dt)
}

// grow fills a series that grows by a constant rate a year. One product a step
// costs a tenth of one exponential; over 128 steps it strays by 1e-14 at most.
func grow(s Series, start, rate, dt float64) {
	factor := exp(rate * dt)
	v := start
	for i := range s {
		s[i] = v
		v *= factor
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
