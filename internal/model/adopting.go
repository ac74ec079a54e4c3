package model

import (
	"math"

	"aicontinent/internal/evidence"
)

// profile has the levers and parameters that the adoption of one profile of firms
// depends on.
type profile struct {
	share, start, ceiling        float64
	innovation, imitation        float64 // per year, including common pace, pace and lease
	supportEffect, factoryEffect float64
}

// adopters has the levers and parameters that adoption depends on.
type adopters struct {
	a, b, c, d profile // by Profile
}

func newAdopters(l *Levers, p *evidence.Parameters, pace *[4]float64) adopters {
	lease := l.LeasePercent/100 - p[evidence.LeaseShareReference]
	quick := func(pace, leaseEffect float64) float64 {
		return p[evidence.CommonPace] * pace * max(0, 1+float64(leaseEffect*lease))
	}
	a, b := quick(pace[Sceptics], p[evidence.LeaseEffectSceptics]), quick(pace[Blocked], p[evidence.LeaseEffectBlocked])
	c, d := quick(pace[Experimenters], p[evidence.LeaseEffectExperimenters]), quick(pace[Innovators], p[evidence.LeaseEffectInnovators])
	return adopters{
		profile{p[evidence.FirmShareSceptics], p[evidence.Adoption2024Sceptics], p[evidence.CeilingSceptics], p[evidence.InnovationSceptics] * a, p[evidence.ImitationSceptics] * a,
			p[evidence.SupportEffectSceptics], p[evidence.FactoryEffectSceptics]},
		profile{p[evidence.FirmShareBlocked], p[evidence.Adoption2024Blocked], p[evidence.CeilingBlocked], p[evidence.InnovationBlocked] * b, p[evidence.ImitationBlocked] * b,
			p[evidence.SupportEffectBlocked], p[evidence.FactoryEffectBlocked]},
		profile{p[evidence.FirmShareExperimenters], p[evidence.Adoption2024Experimenters], p[evidence.CeilingExperimenters], p[evidence.InnovationExperimenters] * c, p[evidence.ImitationExperimenters] * c,
			p[evidence.SupportEffectExperimenters], p[evidence.FactoryEffectExperimenters]},
		profile{p[evidence.FirmShareInnovators], p[evidence.Adoption2024Innovators], p[evidence.CeilingInnovators], p[evidence.InnovationInnovators] * d, p[evidence.ImitationInnovators] * d,
			p[evidence.SupportEffectInnovators], p[evidence.FactoryEffectInnovators]},
	}
}

// flow is the share of a profile's firms that adopt in a year, before the scarcity
// of compute. A step never takes more than what is left below the ceiling: at the
// fastest paces plain Euler would overshoot it.
func (f *profile) flow(adoption, abar, supported, equipped, scarcity, most float64) float64 {
	left := f.ceiling - adoption
	if left < 0 {
		left = 0
	}
	rate := (f.innovation + float64(f.imitation*abar)) * scarcity
	rate *= (1 + float64(f.supportEffect*supported)) * (1 + float64(f.factoryEffect*equipped))
	if rate > most {
		rate = most
	}
	return float64(rate * left)
}

// growth is the growth of adoption in a step between the two surveys, as a share of
// itself. All profiles grow at one rate, so that all firms together go from the
// first year's share to [Surveyed].
func (f *adopters) growth(dt float64) float64 {
	start := float64(f.a.share*f.a.start) + float64(f.b.share*f.b.start) + float64(f.c.share*f.c.start) + float64(f.d.share*f.d.start)
	return pow(Surveyed/start, dt) - 1
}

// covered is the share of a demand for compute that a supply covers: their smooth
// minimum, divided by the demand.
func covered(supply, demand float64) float64 {
	s2, d2 := supply*supply, demand*demand
	return supply / math.Sqrt(math.Sqrt(float64(s2*s2)+float64(d2*d2)))
}

// adopt computes adoption and productivity over the first steps of a path, whose
// moments are set. Until [SurveyYear] adoption is what was observed, whatever the
// levers and parameters.
func (s *Simulator) adopt(l *Levers, p *evidence.Parameters, pace *[4]float64, path []moment, out *Path) {
	f := newAdopters(l, p, pace)
	dt, most := s.dt, 1/s.dt
	forgone, lagging := p[evidence.AdoptionCost]*p[evidence.ValueExponent], dt/p[evidence.ProductivityLag]
	foreign := 1 - p[evidence.ImportShare]
	scarce := float64(p[evidence.ScarcityEffect] * foreign)
	a, b, c, d := f.a.start, f.b.start, f.c.start, f.d.start
	abar := float64(f.a.share*a) + float64(f.b.share*b) + float64(f.c.share*c) + float64(f.d.share*d)
	pbar := abar // adoption that has become productive
	worth, marginal := newPower(pbar, p[evidence.ValueExponent]), newPower(abar, p[evidence.ValueExponent]-1)
	next, observed := 0, (SurveyYear-FirstYear)*s.stepsPerYear
	growth := f.growth(dt)

	n := len(path) // length of all slices below, which saves bounds checks in the loop
	ticks, stride := s.ticks[:n], s.stride
	as, bs, cs, ds := out.AdoptionProfile[0][:n], out.AdoptionProfile[1][:n], out.AdoptionProfile[2][:n], out.AdoptionProfile[3][:n]
	adoption, productive, gains := out.Adoption[:n], out.Productive[:n], out.Gain[:n]
	demands, serveds, accesses := out.DemandH100e[:n], out.ServedH100e[:n], out.Access[:n]
	for i := range path {
		t, now := &ticks[i], &path[i]

		// Compute.
		supply, supported, equipped := now.supply, now.supported, now.equipped
		demand := float64(abar*t.perFirm) + t.labs
		domestic := covered(supply, demand)
		served := demand * domestic

		// Adoption and productivity.
		var flowA, flowB, flowC, flowD float64
		if i < observed {
			flowA, flowB, flowC, flowD = float64(a*growth)*most, float64(b*growth)*most, float64(c*growth)*most, float64(d*growth)*most
		} else {
			scarcity := 1 - scarce + float64(scarce*domestic)
			flowA = f.a.flow(a, abar, supported, equipped, scarcity, most)
			flowB = f.b.flow(b, abar, supported, equipped, scarcity, most)
			flowC = f.c.flow(c, abar, supported, equipped, scarcity, most)
			flowD = f.d.flow(d, abar, supported, equipped, scarcity, most)
		}
		flow := float64(f.a.share*flowA) + float64(f.b.share*flowB) + float64(f.c.share*flowC) + float64(f.d.share*flowD)
		gain := p[evidence.BusinessShare] * (float64(p[evidence.FirmGain]*worth.at(worth.from(pbar))*now.quality) - float64(forgone*marginal.at(marginal.from(abar))*flow))
		now.gain, now.served, now.adoption = gain, served, abar

		if i == next {
			next += stride
			as[i], bs[i], cs[i], ds[i] = a, b, c, d
			adoption[i], productive[i], gains[i] = abar, pbar, gain
			demands[i], serveds[i], accesses[i] = demand, served, p[evidence.ImportShare]+float64(foreign*domestic)
		}

		pbar += float64((abar - pbar) * lagging)
		abar += float64(dt * flow)
		if i+1 == observed {
			abar = Surveyed // exactly, despite the rounding of eight steps
		}
		a += float64(dt * flowA)
		b += float64(dt * flowB)
		c += float64(dt * flowC)
		d += float64(dt * flowD)
	}
}
