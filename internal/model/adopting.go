package model

import (
	"math"

	"aicontinent/internal/evidence"
)

// profile is what the adoption of one profile of firms needs of levers and
// parameters.
type profile struct {
	share, start, ceiling        float64
	innovation, imitation        float64 // per year, with common pace, pace and lease in them
	supportEffect, factoryEffect float64
}

// adopters is what adoption needs of levers and parameters.
type adopters struct {
	a, b, c, d profile // by Profile
}

func newAdopters(l *Levers, p *evidence.Parameters, pace *[4]float64) adopters {
	lease := l.LeasePercent/100 - p.LeaseShareReference
	quick := func(pace, leaseEffect float64) float64 {
		return p.CommonPace * pace * max(0, 1+float64(leaseEffect*lease))
	}
	a, b := quick(pace[Sceptics], p.LeaseEffectSceptics), quick(pace[Blocked], p.LeaseEffectBlocked)
	c, d := quick(pace[Experimenters], p.LeaseEffectExperimenters), quick(pace[Innovators], p.LeaseEffectInnovators)
	return adopters{
		profile{p.FirmShareSceptics, p.Adoption2024Sceptics, p.CeilingSceptics, p.InnovationSceptics * a, p.ImitationSceptics * a,
			p.SupportEffectSceptics, p.FactoryEffectSceptics},
		profile{p.FirmShareBlocked, p.Adoption2024Blocked, p.CeilingBlocked, p.InnovationBlocked * b, p.ImitationBlocked * b,
			p.SupportEffectBlocked, p.FactoryEffectBlocked},
		profile{p.FirmShareExperimenters, p.Adoption2024Experimenters, p.CeilingExperimenters, p.InnovationExperimenters * c, p.ImitationExperimenters * c,
			p.SupportEffectExperimenters, p.FactoryEffectExperimenters},
		profile{p.FirmShareInnovators, p.Adoption2024Innovators, p.CeilingInnovators, p.InnovationInnovators * d, p.ImitationInnovators * d,
			p.SupportEffectInnovators, p.FactoryEffectInnovators},
	}
}

// flow is the share of a profile's firms that adopt in a year, without the
// scarcity of compute. A step never takes more than what is left below the
// ceiling: at the fastest paces plain Euler would overshoot it.
func (f *profile) flow(adoption, abar, supported, equipped, scarcity, most float64) float64 {
	rate := (f.innovation + float64(f.imitation*abar)) * scarcity
	rate *= (1 + float64(f.supportEffect*supported)) * (1 + float64(f.factoryEffect*equipped))
	if rate > most {
		rate = most
	}
	return float64(rate * (f.ceiling - adoption))
}

// adopt runs adoption and what it gains over the first steps of a path, whose
// moments are set.
func (s *Simulator) adopt(l *Levers, p *evidence.Parameters, pace *[4]float64, path []moment, out *Path) {
	f := newAdopters(l, p, pace)
	dt, most := s.dt, 1/s.dt
	forgone, lagging := p.AdoptionCost*p.ValueExponent, dt/p.ProductivityLag
	foreign := 1 - p.ImportShare
	scarce := float64(p.ScarcityEffect * foreign)
	a, b, c, d := f.a.start, f.b.start, f.c.start, f.d.start
	abar := float64(f.a.share*a) + float64(f.b.share*b) + float64(f.c.share*c) + float64(f.d.share*d)
	pbar := abar // adoption that has become productive
	worth, marginal := newPower(pbar, p.ValueExponent), newPower(abar, p.ValueExponent-1)
	next := 0

	n := len(path) // of all slices below, which saves the loop its checks
	ticks, stride := s.ticks[:n], s.stride
	as, bs, cs, ds := out.AdoptionProfile[0][:n], out.AdoptionProfile[1][:n], out.AdoptionProfile[2][:n], out.AdoptionProfile[3][:n]
	adoption, productive, gains := out.Adoption[:n], out.Productive[:n], out.Gain[:n]
	demands, serveds, accesses := out.DemandH100e[:n], out.ServedH100e[:n], out.Access[:n]
	for i := range path {
		t, now := &ticks[i], &path[i]

		// Compute: a smooth minimum of supply and demand.
		supply, supported, equipped := now.supply, now.supported, now.equipped
		demand := float64(abar*t.perFirm) + t.labs
		s2, d2 := supply*supply, demand*demand
		domestic := supply / math.Sqrt(math.Sqrt(float64(s2*s2)+float64(d2*d2)))
		served := demand * domestic

		// Adoption and productivity.
		scarcity := 1 - scarce + float64(scarce*domestic)
		flowA := f.a.flow(a, abar, supported, equipped, scarcity, most)
		flowB := f.b.flow(b, abar, supported, equipped, scarcity, most)
		flowC := f.c.flow(c, abar, supported, equipped, scarcity, most)
		flowD := f.d.flow(d, abar, supported, equipped, scarcity, most)
		flow := float64(f.a.share*flowA) + float64(f.b.share*flowB) + float64(f.c.share*flowC) + float64(f.d.share*flowD)
		gain := p.BusinessShare * (float64(p.FirmGain*worth.at(worth.from(pbar))*now.quality) - float64(forgone*marginal.at(marginal.from(abar))*flow))
		now.gain, now.served = gain, served

		if i == next {
			next += stride
			as[i], bs[i], cs[i], ds[i] = a, b, c, d
			adoption[i], productive[i], gains[i] = abar, pbar, gain
			demands[i], serveds[i], accesses[i] = demand, served, p.ImportShare+float64(foreign*domestic)
		}

		pbar += float64((abar - pbar) * lagging)
		abar += float64(dt * flow)
		a += float64(dt * flowA)
		b += float64(dt * flowB)
		c += float64(dt * flowC)
		d += float64(dt * flowD)
	}
}
