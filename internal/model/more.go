package model

import "aicontinent/internal/evidence"

// RunMore is [Simulator.RunYears] with more money than the levers say, in EUR bn by
// Kind. The envelope grows by all of it, and each line keeps what it had. Shares in
// tenths of a percent could not express this exactly.
func (s *Simulator) RunMore(l *Levers, p *evidence.Parameters, more [4]float64) *Trajectory {
	s.more = more
	t := s.RunYears(l, p)
	s.more = [4]float64{}
	return t
}

// envelope is all the money of a run with the programme, in EUR bn.
func (s *Simulator) envelope(l *Levers) float64 {
	return l.EnvelopeBn + s.more[0] + s.more[1] + s.more[2] + s.more[3]
}

// enlarge sets the shares of the lines in an envelope that has grown from one size
// to another.
func (b *builder) enlarge(from, to float64, more *[4]float64) {
	if from == to {
		return
	}
	assigned := float64(from * b.assigned)
	for k := range b.share {
		b.share[k] = (float64(from*b.share[k]) + more[k]) / to
		assigned += more[k]
	}
	b.assigned = assigned / to
}
