package model

import "aicontinent/internal/evidence"

const (
	hoursPerYear    = 8760
	secondsOf90Days = 90 * 86400
)

// Simulator runs scenarios. It keeps its memory, the terms of time and the path
// without the programme between runs, so that a run after the first allocates
// nothing and a changed split costs half a run. The zero value is ready. It is not
// safe for concurrent use.
type Simulator struct {
	stepsPerYear int // 0 means StepsPerYear
	dt           float64
	stride       int // steps between those that are stored

	trajectory    Trajectory
	ticks         []tick
	weights       Series     // share of the envelope announced per year
	with, without []moment   // of the two paths
	more          [4]float64 // EUR bn by Kind beyond the levers: see RunMore

	parameters evidence.Parameters // for which the ticks were computed
	timing     [2]float64          // FromYear and CommitYears for which weights were computed
	pace       [4]float64          // with lease and stride, for which Without was computed
	lease      float64
	baseStride int
	haveClock  bool
	haveBase   bool
}

// Run simulates the levers with the parameters, with the programme and without it.
// The trajectory belongs to the simulator: the next run overwrites it.
func (s *Simulator) Run(l *Levers, p *evidence.Parameters) *Trajectory {
	s.prepare(l, p)
	return s.run(l, p, 1)
}

// RunYears is [Simulator.Run] for callers that run the model thousands of times and
// need only whole years: these have the same bits, and the steps between are
// undefined.
func (s *Simulator) RunYears(l *Levers, p *evidence.Parameters) *Trajectory {
	s.prepare(l, p)
	return s.run(l, p, s.stepsPerYear)
}

func (s *Simulator) run(l *Levers, p *evidence.Parameters, stride int) *Trajectory {
	t := &s.trajectory
	s.stride = stride
	t.Target = Target{}
	t.Pace = l.Pace
	s.build(l, p, &t.With)
	if l.Aim.Set() {
		s.seek(l, p)
	}
	s.adopt(l, p, &t.Pace, s.with, &t.With)
	if !s.haveBase || s.pace != t.Pace || s.lease != l.LeasePercent || s.baseStride != stride {
		s.baseline(p)
		s.adopt(l, p, &t.Pace, s.without, &t.Without)
		s.haveBase, s.pace, s.lease, s.baseStride = true, t.Pace, l.LeasePercent, stride
	}
	if t.Target.Aim.Set() {
		t.Target.Nearest = t.At(t.With.Adoption, l.Aim.Year)
		t.Target.WithoutIt = t.At(t.Without.Adoption, l.Aim.Year)
	}
	s.effects(l, p)
	s.compareTimes()
	return t
}

func (s *Simulator) prepare(l *Levers, p *evidence.Parameters) {
	if s.ticks == nil {
		if s.stepsPerYear == 0 {
			s.stepsPerYear = StepsPerYear
		}
		s.dt = 1 / float64(s.stepsPerYear)
		steps := Years*s.stepsPerYear + 1
		s.trajectory.allocate(s.stepsPerYear)
		s.ticks, s.weights = make([]tick, steps), make(Series, steps)
		s.with, s.without = make([]moment, steps), make([]moment, steps)
	}
	if !s.haveClock || s.parameters != *p {
		s.prepareTime(p)
		for i := range s.ticks {
			s.trajectory.GDPBn[i] = s.ticks[i].gdp
		}
		s.parameters, s.haveClock, s.haveBase = *p, true, false
	}
	if timing := [2]float64{l.FromYear, l.CommitYears}; s.timing != timing {
		commitments(s.weights, l.FromYear, l.CommitYears, s.dt)
		s.timing = timing
	}
}

// highestPace is the highest common pace for an aim.
const highestPace = 8

// seek finds the common pace at which adoption meets the aim in its year, by
// bisection to 1e-6, and leaves the run at that pace in the trajectory. For an aim
// out of reach it is the pace that comes nearest, and for one that is already met
// it is zero.
func (s *Simulator) seek(l *Levers, p *evidence.Parameters) {
	t := &s.trajectory
	steps := (l.Aim.Year-FirstYear)*s.stepsPerYear + 1
	at := func(pace float64) float64 {
		paces := uniform(pace)
		s.adopt(l, p, &paces, s.with[:steps], &t.With)
		return t.At(t.With.Adoption, l.Aim.Year)
	}
	goal := l.Aim.Percent / 100
	low, high := 0.0, float64(highestPace)
	reached, met := false, goal <= Surveyed
	switch {
	case met:
		high = low
	case at(high) < goal:
		low = high
	default:
		reached = true
		for high-low > 1e-6 {
			middle := (low + high) / 2
			if at(middle) < goal {
				low = middle
			} else {
				high = middle
			}
		}
	}
	pace := (low + high) / 2
	t.Pace = uniform(pace)
	t.Target = Target{Aim: l.Aim, Pace: pace, Reached: reached, Met: met}
}

func uniform(pace float64) [4]float64 { return [4]float64{pace, pace, pace, pace} }
