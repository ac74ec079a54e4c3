package model

import "aicontinent/internal/evidence"

// moment is what adoption and the economy meet at one step of a path: all that
// does not depend on how many firms have adopted.
type moment struct {
	supply    float64 // H100e that are sold or granted
	supported float64 // effect of the support at work, as a share of its most
	equipped  float64 // effect of the AI factories in service, likewise
	quality   float64 // of what adopters gain
	paid      float64 // EUR bn a year, announced and spent if all of it arrives: given to a line, less the support that does not reach firms
	adoption  float64 // share of firms
	run       float64 // FLOP of the largest run on one gigafactory
	local     float64 // EUR bn a year, spent in the EU
	gain      float64 // share of GDP
	served    float64 // H100e
}

// baseline sets the moments of the path without the programme.
func (s *Simulator) baseline(p *evidence.Parameters) {
	out := &s.trajectory.Without
	next := 0
	for i := range s.without {
		t, b := &s.ticks[i], &s.without[i]
		*b = moment{supply: p[evidence.UsableShare] * t.baseH}
		if i == next {
			next += s.stride
			out.CapacityMW[i], out.ComputeH100e[i], out.SupplyH100e[i] = t.baseMW, t.baseH, b.supply
			out.ElectricityTWh[i], out.EmissionsMt[i] = t.electricity, float64(t.electricity*t.carbon)
		}
	}
	s.reach(p, s.without, out)
}

// builder is what building needs of levers and parameters, by Kind.
type builder struct {
	share    [4]float64 // of effective money
	assigned float64    // share of the envelope that is in one of the four
	delivery float64    // share of the support that reaches firms
	drain    [3]float64 // 3 / mean lead time, per year
	mwPerBn  [3]float64 // MW that a billion entering service brings
	ai       float64    // share of a data centre's MW that hosts accelerators; the other kinds host nothing else
	local    [4]float64 // share of spending that stays in the EU
	twhPerMW [3]float64 // a year

	effectivePerBn float64
	gridMW         float64
	renewal        float64 // of MW of accelerators per year
	flopPerH100e   float64 // in 90 days, on one site
}

func newBuilder(l *Levers, p *evidence.Parameters) builder {
	var b builder
	shell := [3]float64{p[evidence.ShellCostGigafactories], p[evidence.ShellCostAIFactories], p[evidence.ShellCostDataCentres]}
	lead := [3]float64{p[evidence.LeadTimeGigafactories], p[evidence.LeadTimeAIFactories], p[evidence.LeadTimeDataCentres]}
	hardware := [3]float64{1, 1 - p[evidence.AIFactoryServiceShare], 1}
	ai := [3]float64{1, 1, p[evidence.AIShareDataCentres]}
	load := [3]float64{p[evidence.LoadGigafactories], p[evidence.LoadAIFactories], p[evidence.LoadDataCentres]}
	assigned := 0
	for k, tenths := range l.SplitTenths {
		b.share[k] = float64(tenths) / 1000
		assigned += tenths
	}
	b.assigned = float64(assigned) / 1000
	b.delivery = p[evidence.SupportDelivery]
	for k := range shell {
		cost := shell[k] + float64(ai[k]*p[evidence.ITCostAI]) + float64((1-ai[k])*p[evidence.ITCostCloud])
		b.drain[k] = 3 / (lead[k] * l.DelayFactor)
		b.mwPerBn[k] = hardware[k] * 1000 / cost
		b.twhPerMW[k] = load[k] * p[evidence.PUENew] * hoursPerYear / 1e6
	}
	b.ai = p[evidence.AIShareDataCentres]
	b.local = [4]float64{p[evidence.DomesticGigafactories], p[evidence.DomesticAIFactories], p[evidence.DomesticDataCentres], p[evidence.DomesticSupport]}
	public := l.PublicPercent / 100
	b.effectivePerBn = public + float64((1-public)*(l.ArrivalPercent/100)*p[evidence.Additionality])
	b.gridMW = l.GridGW * 1000
	b.renewal = p[evidence.RefreshShare] / p[evidence.ITLife]
	b.flopPerH100e = p[evidence.H100FLOPS] * p[evidence.MFU] * secondsOf90Days / float64(l.Sites)
	return b
}

// reaching is the share of the envelope that is given to a line and, of the
// support, reaches firms: what does not is not spent.
func (b *builder) reaching() float64 {
	return b.assigned - float64(b.share[Support]*(1-b.delivery))
}

// build follows the money of the programme to machines at work, by explicit
// Euler: every flow is computed from the state at the step's start. It is
// written out by kind, whose stocks end in a letter of its own (Gigafactories,
// AI Factories, Data centres, Support): arrays would cost half of the speed.
func (s *Simulator) build(l *Levers, p *evidence.Parameters, out *Path) {
	b := newBuilder(l, p)
	envelope := s.envelope(l)
	b.enlarge(l.EnvelopeBn, envelope, &s.more)
	reaching, delivered := b.reaching(), float64(b.share[Support]*b.delivery)
	dt := s.dt
	passG, passF, passD := dt*b.drain[0], dt*b.drain[1], dt*b.drain[2]         // from a stage to the next, in a step
	itKeeps, shellKeeps := 1-dt/p[evidence.ITLife], 1-dt/p[evidence.ShellLife] // what is left after a step
	factoryKeeps, supportKeeps := 1-dt/p[evidence.FactoryLife], 1-dt/p[evidence.SupportLife]
	var g1, g2, g3, f1, f2, f3, d1, d2, d3 float64 // EUR bn in the three stages of building
	var mwG, mwF, mwD float64
	var runners, others float64    // H100e on gigafactories, and elsewhere
	var factories, support float64 // EUR bn at work
	next := 0

	path := s.with
	n := len(path) // of all slices below, which saves the loop its checks
	ticks, weights, stride := s.ticks[:n], s.weights[:n], s.stride
	gigafactories, aiFactories, dataCentres := out.ProgrammeMW[0][:n], out.ProgrammeMW[1][:n], out.ProgrammeMW[2][:n]
	capacity, compute, supply := out.CapacityMW[:n], out.ComputeH100e[:n], out.SupplyH100e[:n]
	electricity, emissions := out.ElectricityTWh[:n], out.EmissionsMt[:n]
	spendBn, effectiveBn, localBn, serviceBn := out.SpendBn[:n], out.EffectiveBn[:n], out.LocalBn[:n], out.ServiceBn[:n]
	pipelineBn, factoriesBn, supportBn := out.PipelineBn[:n], out.FactoriesBn[:n], out.SupportBn[:n]
	for i := range path {
		t, now := &ticks[i], &path[i]

		// Money, and building, delayed by the grid.
		spend := envelope * weights[i]
		effective := spend * b.effectivePerBn
		entersS := float64(effective * delivered)
		entersG, entersF, entersD := float64(g3*b.drain[0]), float64(f3*b.drain[1]), float64(d3*b.drain[2])
		builtG, builtF, builtD := float64(entersG*b.mwPerBn[0]), float64(entersF*b.mwPerBn[1]), float64(entersD*b.mwPerBn[2])
		if wanted := builtG + builtF + builtD; wanted > b.gridMW {
			grid := b.gridMW / wanted
			entersG, entersF, entersD = float64(grid*entersG), float64(grid*entersF), float64(grid*entersD)
			builtG, builtF, builtD = float64(grid*builtG), float64(grid*builtF), float64(grid*builtD)
		}
		local := float64(entersS*b.local[3]) + float64(entersG*b.local[0]) + float64(entersF*b.local[1]) + float64(entersD*b.local[2])

		installed := t.baseH + runners + others
		now.supply, now.paid, now.local = p[evidence.UsableShare]*installed, spend*reaching, local
		now.supported = support / (support + p[evidence.SupportHalf])
		now.equipped = factories / (factories + p[evidence.FactoryHalf])
		now.run = runners * b.flopPerH100e

		if i == next {
			next += stride
			used := t.electricity + float64(mwG*b.twhPerMW[0]) + float64(mwF*b.twhPerMW[1]) + float64(mwD*b.twhPerMW[2])
			gigafactories[i], aiFactories[i], dataCentres[i] = mwG, mwF, mwD
			capacity[i], compute[i], supply[i] = t.baseMW+mwG+mwF+mwD, installed, now.supply
			electricity[i], emissions[i] = used, float64(used*t.carbon)
			factoriesBn[i], supportBn[i] = factories, support
			spendBn[i], effectiveBn[i], localBn[i] = spend*b.assigned, effective*reaching, local
			serviceBn[i] = entersS + entersG + entersF + entersD
			pipelineBn[i] = g1 + f1 + d1 + g2 + f2 + d2 + g3 + f3 + d3
		}

		// Advance every stock.
		runners = float64(runners*itKeeps) + float64((builtG+float64(b.renewal*mwG))*t.machine)
		renewed := builtF + float64(b.renewal*mwF) + float64(b.ai*(builtD+float64(b.renewal*mwD)))
		others = float64(others*itKeeps) + float64(renewed*t.machine)
		mwG = float64(mwG*shellKeeps) + float64(dt*builtG)
		mwF = float64(mwF*shellKeeps) + float64(dt*builtF)
		mwD = float64(mwD*shellKeeps) + float64(dt*builtD)
		movesG, movesF, movesD := float64(g2*passG), float64(f2*passF), float64(d2*passD)
		g3 += movesG - float64(dt*entersG)
		f3 += movesF - float64(dt*entersF)
		d3 += movesD - float64(dt*entersD)
		startsG, startsF, startsD := float64(g1*passG), float64(f1*passF), float64(d1*passD)
		g2 += startsG - movesG
		f2 += startsF - movesF
		d2 += startsD - movesD
		committed := dt * effective
		g1 += float64(committed*b.share[0]) - startsG
		f1 += float64(committed*b.share[1]) - startsF
		d1 += float64(committed*b.share[2]) - startsD
		factories = float64(factories*factoryKeeps) + float64(dt*entersF)
		support = float64(support*supportKeeps) + float64(dt*entersS)
	}
	s.reach(p, path, out)
}

// reach says how near the EU is to the frontier of AI, and with it how good
// what adopters get is. The run on a gigafactory counts where it is the largest
// of the EU. It is a loop of its own because its functions would cost the one
// that builds its place in registers.
func (s *Simulator) reach(p *evidence.Parameters, path []moment, out *Path) {
	ticks, runs, lags := s.ticks[:len(path)], out.RunFLOP[:len(path)], out.FrontierLagYears[:len(path)]
	stride, next := s.stride, 0
	for i := range path {
		t, now := &ticks[i], &path[i]
		lag, closeness := t.lag, t.closeness
		if now.run > t.best {
			lag = max(0, (t.lnFrontier-log(now.run))/p[evidence.FrontierGrowth])
			closeness = exp(-lag / p[evidence.ClosenessScale])
		}
		now.quality = 1 + float64(p[evidence.FactoryQuality]*now.equipped) + float64(p[evidence.FrontierQuality]*closeness)
		if i == next {
			next += stride
			runs[i], lags[i] = now.run, lag
		}
	}
}
