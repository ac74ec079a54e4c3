package model

import "aicontinent/internal/evidence"

// effects compares the two paths of the trajectory: what the programme adds to
// the economy and what it costs and brings the public accounts.
func (s *Simulator) effects(l *Levers, p *evidence.Parameters) {
	t := &s.trajectory
	public := l.PublicPercent / 100
	balance := 0.0
	next := 0
	path := s.with
	n := len(path) // length of all slices below, which saves bounds checks in the loop
	ticks, base, stride := s.ticks[:n], s.without[:n], s.stride
	productivities, services, demands := t.ProductivityBn[:n], t.ServicesBn[:n], t.DemandBn[:n]
	effects, shares, jobs, balances := t.EffectBn[:n], t.EffectShare[:n], t.Jobs[:n], t.PublicBalanceBn[:n]
	gigafactories, aiFactories, dataCentres := t.With.ProgrammeMW[0][:n], t.With.ProgrammeMW[1][:n], t.With.ProgrammeMW[2][:n]
	for i := range path {
		c, with, without := &ticks[i], &path[i], &base[i]
		productivity := float64(c.gdp * (with.gain - without.gain))
		service := float64((with.served - without.served) * c.service)
		demand := float64(p[evidence.Multiplier] * with.local)
		effect := productivity + service + demand
		if i == next {
			next += stride
			built := gigafactories[i] + aiFactories[i] + dataCentres[i]
			productivities[i], services[i], demands[i] = productivity, service, demand
			effects[i], shares[i] = effect, effect/c.gdp
			jobs[i] = float64(with.local*p[evidence.JobsPerBn]) + float64(built*p[evidence.JobsPerMW])
			balances[i] = balance
		}
		balance += float64(s.dt * (float64(p[evidence.TaxShare]*effect) - float64(public*with.paid)) * c.discount)
	}
}
