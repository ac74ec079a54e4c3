package model

import (
	"math"

	"aicontinent/internal/evidence"
)

// builder is what building needs of levers and parameters, by Kind.
type builder struct {
	share    [4]float64 // of effective money
	assigned float64    // share of the envelope that is in one of the four
	drain    [3]float64 // 3 / mean lead time, per year
	mwPerBn  [3]float64 // MW that a billion entering service brings
	ai       [3]float64 // share of MW that hosts accelerators
	local    [4]float64 // share of spending that stays in the EU
	load     [3]float64 // share of nameplate, times PUE
}

func newBuilder(l *Levers, p *evidence.Parameters) builder {
	var b builder
	shell := [3]float64{p.ShellCostGigafactories, p.ShellCostAIFactories, p.ShellCostDataCentres}
	lead := [3]float64{p.LeadTimeGigafactories, p.LeadTimeAIFactories, p.LeadTimeDataCentres}
	hardware := [3]float64{1, 1 - p.AIFactoryServiceShare, 1}
	b.ai = [3]float64{1, 1, p.AIShareDataCentres}
	b.local = [4]float64{p.DomesticGigafactories, p.DomesticAIFactories, p.DomesticDataCentres, p.DomesticSupport}
	load := [3]float64{p.LoadGigafactories, p.LoadAIFactories, p.LoadDataCentres}
	assigned := 0
	for k, tenths := range l.SplitTenths {
		b.share[k] = float64(tenths) / 1000
		assigned += tenths
	}
	b.assigned = float64(assigned) / 1000
	for k := range shell {
		cost := shell[k] + float64(b.ai[k]*p.ITCostAI) + float64((1-b.ai[k])*p.ITCostCloud)
		b.drain[k] = 3 / (lead[k] * l.DelayFactor)
		b.mwPerBn[k] = hardware[k] * 1000 / cost
		b.load[k] = load[k] * p.PUENew
	}
	return b
}

// adopters is what adoption needs of levers and parameters, by Profile.
type adopters struct {
	share, start, ceiling        [4]float64
	innovation, imitation        [4]float64 // with common pace, pace and lease in them
	supportEffect, factoryEffect [4]float64
}

func newAdopters(l *Levers, p *evidence.Parameters, pace [4]float64) adopters {
	a := adopters{
		share:         [4]float64{p.FirmShareSceptics, p.FirmShareBlocked, p.FirmShareExperimenters, p.FirmShareInnovators},
		start:         [4]float64{p.Adoption2024Sceptics, p.Adoption2024Blocked, p.Adoption2024Experimenters, p.Adoption2024Innovators},
		ceiling:       [4]float64{p.CeilingSceptics, p.CeilingBlocked, p.CeilingExperimenters, p.CeilingInnovators},
		innovation:    [4]float64{p.InnovationSceptics, p.InnovationBlocked, p.InnovationExperimenters, p.InnovationInnovators},
		imitation:     [4]float64{p.ImitationSceptics, p.ImitationBlocked, p.ImitationExperimenters, p.ImitationInnovators},
		supportEffect: [4]float64{p.SupportEffectSceptics, p.SupportEffectBlocked, p.SupportEffectExperimenters, p.SupportEffectInnovators},
		factoryEffect: [4]float64{p.FactoryEffectSceptics, p.FactoryEffectBlocked, p.FactoryEffectExperimenters, p.FactoryEffectInnovators},
	}
	leaseEffect := [4]float64{p.LeaseEffectSceptics, p.LeaseEffectBlocked, p.LeaseEffectExperimenters, p.LeaseEffectInnovators}
	lease := l.LeasePercent/100 - p.LeaseShareReference
	for i := range pace {
		k := p.CommonPace * pace[i] * max(0, 1+float64(leaseEffect[i]*lease))
		a.innovation[i] *= k
		a.imitation[i] *= k
	}
	return a
}

// path runs the equations of one path over the first steps of the clock, by
// explicit Euler: every flow is computed from the state at the step's start.
func (s *Simulator) path(l *Levers, p *evidence.Parameters, envelope float64, pace [4]float64, steps int, out *Path) {
	b := newBuilder(l, p)
	if envelope > 0 {
		b.enlarge(l.EnvelopeBn, envelope, &s.more)
	}
	a := newAdopters(l, p, pace)
	c := &s.clock
	dt := s.dt

	public := l.PublicPercent / 100
	effectivePerBn := public + float64((1-public)*(l.ArrivalPercent/100)*p.Additionality)
	gridMW := l.GridGW * 1000
	flopPerH100e := p.H100FLOPS * p.MFU * secondsOf90Days / float64(l.Sites)

	var b1, b2, b3, mw, h [3]float64 // EUR bn in the three stages of building; MW; H100e
	var factories, support float64   // EUR bn at work
	adoption, productive := a.start, a.start

	for i := 0; i < steps; i++ {
		// Money.
		spend := envelope * s.weights[i]
		effective := spend * effectivePerBn
		supportFlow := float64(effective * b.share[Support])

		// Building, held back by the grid.
		wanted := 0.0
		var ready [3]float64
		for k := range ready {
			ready[k] = b3[k] * b.drain[k]
			wanted += float64(ready[k] * b.mwPerBn[k])
		}
		grid := 1.0
		if wanted > gridMW {
			grid = gridMW / wanted
		}
		local := supportFlow * b.local[Support]
		service := supportFlow
		var enters [3]float64
		for k := range enters {
			enters[k] = float64(grid * ready[k])
			local += float64(enters[k] * b.local[k])
			service += enters[k]
		}

		// Compute.
		installed := c.baseH[i] + h[0] + h[1] + h[2]
		supply := p.UsableShare * installed
		abar := mean(&a.share, &adoption)
		pbar := mean(&a.share, &productive)
		demand := float64(abar*c.perFirm[i]) + c.labs[i]
		s2, d2 := supply*supply, demand*demand
		served := supply * demand / math.Sqrt(math.Sqrt(float64(s2*s2)+float64(d2*d2)))
		access := (served + float64(p.ImportShare*(demand-served))) / demand

		// Frontier.
		run := h[Gigafactories] * flopPerH100e
		lag := max(0, log(c.frontier[i]/max(run, c.best[i]))/p.FrontierGrowth)
		closeness := exp(-lag / p.ClosenessScale)

		// Adoption. A step never takes more than what is left below the
		// ceiling: at the fastest paces plain Euler would overshoot it.
		supported := support / (support + p.SupportHalf)
		equipped := factories / (factories + p.FactoryHalf)
		scarcity := 1 - float64(p.ScarcityEffect*(1-access))
		var flow [4]float64
		for j := range flow {
			rate := a.innovation[j] + float64(a.imitation[j]*abar)
			rate *= (1 + float64(a.supportEffect[j]*supported)) * (1 + float64(a.factoryEffect[j]*equipped)) * scarcity
			flow[j] = min(rate, 1/dt) * max(0, a.ceiling[j]-adoption[j])
		}

		// Productivity.
		quality := 1 + float64(p.FactoryQuality*equipped) + float64(p.FrontierQuality*closeness)
		e := p.ValueExponent
		gain := float64(p.FirmGain*pow(pbar, e)*quality) - float64(p.AdoptionCost*e*pow(abar, e-1)*mean(&a.share, &flow))

		out.Adoption[i], out.Productive[i] = abar, pbar
		for j := range flow {
			out.AdoptionProfile[j][i] = adoption[j]
		}
		capacity := c.baseMW[i]
		power := c.baseMW[i] * p.LoadBaseline * p.PUEBaseline
		for k := range mw {
			out.ProgrammeMW[k][i] = mw[k]
			capacity += mw[k]
			power += float64(mw[k] * b.load[k])
		}
		out.CapacityMW[i], out.ComputeH100e[i] = capacity, installed
		out.DemandH100e[i], out.SupplyH100e[i], out.ServedH100e[i], out.Access[i] = demand, supply, served, access
		out.RunFLOP[i], out.FrontierLagYears[i] = run, lag
		out.Gain[i] = p.BusinessShare * gain
		out.FactoriesBn[i], out.SupportBn[i] = factories, support
		out.SpendBn[i], out.EffectiveBn[i] = spend*b.assigned, effective*b.assigned
		out.ServiceBn[i], out.LocalBn[i] = service, local
		out.PipelineBn[i] = sum(&b1) + sum(&b2) + sum(&b3)
		out.ElectricityTWh[i] = power * hoursPerYear / 1e6
		out.EmissionsMt[i] = out.ElectricityTWh[i] * c.carbon[i]

		// Advance every stock.
		for k := range mw {
			moved1, moved2 := float64(b1[k]*b.drain[k]), float64(b2[k]*b.drain[k])
			built := float64(enters[k] * b.mwPerBn[k])
			renewed := p.RefreshShare * b.ai[k] * mw[k] / p.ITLife
			h[k] += float64(dt * (float64((float64(b.ai[k]*built)+renewed)*c.machine[i]) - h[k]/p.ITLife))
			mw[k] += float64(dt * (built - mw[k]/p.ShellLife))
			b1[k] += float64(dt * (float64(effective*b.share[k]) - moved1))
			b2[k] += float64(dt * (moved1 - moved2))
			b3[k] += float64(dt * (moved2 - enters[k]))
		}
		factories += float64(dt * (enters[AIFactories] - factories/p.FactoryLife))
		support += float64(dt * (supportFlow - support/p.SupportLife))
		for j := range adoption {
			productive[j] += float64(dt * ((adoption[j] - productive[j]) / p.ProductivityLag))
			adoption[j] += float64(dt * flow[j])
		}
	}
}
