package model

import "aicontinent/internal/evidence"

// effects compares the two paths of the trajectory: what the programme adds to
// the economy and what it costs and brings the public purse.
func (s *Simulator) effects(l *Levers, p *evidence.Parameters) {
	t, c := &s.trajectory, &s.clock
	with, without := &t.With, &t.Without
	public := l.PublicPercent / 100
	balance := 0.0
	for i := range t.EffectBn {
		productivity := float64(c.gdp[i] * (with.Gain[i] - without.Gain[i]))
		services := float64((with.ServedH100e[i] - without.ServedH100e[i]) * c.service[i])
		demand := float64(p.Multiplier * with.LocalBn[i])
		effect := productivity + services + demand
		built := with.ProgrammeMW[0][i] + with.ProgrammeMW[1][i] + with.ProgrammeMW[2][i]

		t.ProductivityBn[i], t.ServicesBn[i], t.DemandBn[i] = productivity, services, demand
		t.EffectBn[i], t.EffectShare[i] = effect, effect/c.gdp[i]
		t.Jobs[i] = float64(with.LocalBn[i]*p.JobsPerBn) + float64(built*p.JobsPerMW)
		t.PublicBalanceBn[i] = balance
		balance += float64(s.dt * (float64(p.TaxShare*effect) - float64(public*with.SpendBn[i])) * c.discount[i])
	}
}

func mean(weights, values *[4]float64) float64 {
	return float64(weights[0]*values[0]) + float64(weights[1]*values[1]) + float64(weights[2]*values[2]) + float64(weights[3]*values[3])
}

func sum(v *[3]float64) float64 { return v[0] + v[1] + v[2] }
