package session

// reach is how far the axis of a figure went.
type reach struct{ low, high float64 }

// Widen gives what the axis of a figure takes in: what it would now, and all that
// it took in before in this session, so that it never shrinks under what is
// compared. Nothing of it is in the link.
func (s *Session) Widen(figure string, low, high float64) (float64, float64) {
	if before, ok := s.axes[figure]; ok {
		low, high = min(low, before.low), max(high, before.high)
	}
	if s.axes == nil {
		s.axes = map[string]reach{}
	}
	s.axes[figure] = reach{low, high}
	return low, high
}
