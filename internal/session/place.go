package session

import (
	"strconv"
	"strings"

	"aicontinent/internal/landscape"
	"aicontinent/internal/model"
	"aicontinent/internal/split"
)

// placeField is the field of a gesture that moves the point on the map.
const placeField = "s.place"

// place sets the split to a point on the map, given as the percentages that the
// second and the third of its shares get of the money of all three. It is rounded
// to whole percents of the envelope. The fixed share and locked shares stay.
func (s *Session) place(at string) {
	first, rest, _ := strings.Cut(at, " ")
	second, ok := s.number(first)
	third, isNumber := s.number(rest)
	if !ok || !isNumber {
		return
	}
	s.begin(placeField)
	start := split.Shares(s.gesture.start.Levers.SplitTenths)
	g := landscape.NewGrid(start, s.Map.Fixed, landscape.Fine)
	c := min(max(third/100, 0), 1)
	b := min(max(second/100, 0), 1-c)
	steps := [3]int{0, nearest(b * float64(g.N)), nearest(c * float64(g.N))}
	steps[1] = min(steps[1], g.N-steps[2])
	next := split.Shares(g.Split(steps[2], steps[1]))
	s.Scenario.Levers.SplitTenths, s.Stop = keepLocked(start, next, s.Locks, g.Kinds)
	for k, stopped := range s.Stop.By {
		if stopped {
			s.Stopped = k
		}
	}
}

func nearest(v float64) int { return int(v + 0.5) }

// keepLocked returns the split nearest to the one wanted in which locked shares
// keep their values. What they leave goes to the others in proportion to the split
// wanted.
func keepLocked(start, want split.Shares, locks split.Locks, free [3]model.Kind) (split.Shares, split.Stop) {
	next, stop := want, split.Stop{}
	var weights []int
	left := 0
	for _, k := range free {
		if locks[k] {
			if want[k] != start[k] {
				stop.Reason, stop.By[k] = split.Locked, true
			}
			next[k] = start[k]
		} else {
			weights = append(weights, want[k])
		}
		left += want[k]
	}
	for _, k := range free {
		if locks[k] {
			left -= start[k]
		}
	}
	if stop.Reason == split.Reached {
		return want, stop
	}
	shares := split.LargestRemainder(weights, left)
	for _, k := range free {
		if locks[k] {
			stop.At = next[k]
		} else {
			next[k], shares = shares[0], shares[1:]
		}
	}
	return next, stop
}

// toward moves some percent of the money to a share, in proportion from the two
// others on the map, or from only one of them if the argument names it.
func (s *Session) toward(number, argument string) {
	k, ok := kind(number)
	percent, from, alone := strings.Cut(argument, " ")
	n, err := strconv.Atoi(percent)
	if !ok || err != nil || model.Kind(k) == s.Map.Fixed {
		return
	}
	s.begin("s.toward " + number + " " + from)
	start := split.Shares(s.gesture.start.Levers.SplitTenths)
	to := s.shares()[k] + 10*n
	s.Stopped = k
	if giver, ok := kind(from); alone && ok && giver != k {
		s.Scenario.Levers.SplitTenths, s.Stop = split.MoveFrom(start, s.Locks, k, giver, to)
		return
	}
	locks := s.Locks
	locks[s.Map.Fixed] = true
	var stop split.Stop
	s.Scenario.Levers.SplitTenths, stop = split.Move(start, locks, s.weights, k, to)
	if stop.Reason == split.Locked && stop.By[s.Map.Fixed] && !s.Locks[s.Map.Fixed] {
		stop = split.Stop{} // the edge of the map, which is not a lock
	}
	s.Stop = stop
}

// takeOver sets the split to four shares in tenths of a percent, and releases the
// locks, since every share moves.
func (s *Session) takeOver(list string) {
	parts := strings.Split(list, ",")
	var next split.Shares
	if len(parts) != len(next) {
		return
	}
	for k := range next {
		v, err := strconv.Atoi(parts[k])
		if err != nil {
			return
		}
		next[k] = v
	}
	if !next.Valid() {
		return
	}
	s.release()
	s.Scenario.Levers.SplitTenths = next
	s.settle()
}
