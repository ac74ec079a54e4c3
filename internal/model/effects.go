package model

import "aicontinent/internal/evidence"

// effects compares the two paths of the trajectory: what the programme adds to
// the economy and what it costs and brings the public purse.
func (s *Simulator) effects(l *Levers, p *evidence.Parameters) {
	t := &s.trajectory
	public := l.PublicPercent / 100
	balance := 0.0
	next := 0
	for i := range s.with {
		c, with, without := &s.ticks[i], &s.with[i], &s.without[i]
		productivity := float64(c.gdp * (with.gain - without.gain))
		services := float64((with.served - without.served) * c.service)
		demand := float64(p.Multiplier * with.local)
		effect := productivity + services + demand
		if i == next {
			next += s.stride
			built := t.With.ProgrammeMW[0][i] + t.With.ProgrammeMW[1][i] + t.With.ProgrammeMW[2][i]
			t.ProductivityBn[i], t.ServicesBn[i], t.DemandBn[i] = productivity, services, demand
			t.EffectBn[i], t.EffectShare[i] = effect, effect/c.gdp
			t.Jobs[i] = float64(with.local*p.JobsPerBn) + float64(built*p.JobsPerMW)
			t.PublicBalanceBn[i] = balance
		}
		balance += float64(s.dt * (float64(p.TaxShare*effect) - float64(public*with.spend)) * c.discount)
	}
}
