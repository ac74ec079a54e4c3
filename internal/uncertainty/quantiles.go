package uncertainty

import "slices"

// Quantiles finds quantiles of weighted values. It passes over them three times,
// where sorting takes ten: it weighs them by bucket, keeps those of the buckets
// around the wanted quantiles, and sorts these few. The zero value is ready; it
// keeps its memory, and the values are as they were.
type Quantiles struct {
	low, scale float64
	weight     [buckets]float64
	count      [buckets]int32
	wanted     [buckets]bool
	first      entry // the least value
	last       entry // the largest
	all        float64
	kept       []entry // those of the wanted buckets, in order
}

// entry is one draw that counts.
type entry struct {
	value, weight float64
	draw          int32
	centre        float64 // of its weight, in the weights added up from the least value on
}

const buckets = 512

// Band gives the quantiles of values, each of which counts by its weight; nil
// weights are all alike. Draws without a weight, or whose value is no number,
// are left out. Quantile q is where the weights added up, to the middle of each
// draw's, are at part q of the way from the least value's to the largest's, on
// the straight line between two draws: with equal weights Hyndman's and Fan's
// type 7, as R, NumPy and spreadsheets have it.
func (s *Quantiles) Band(values, weights []float64) Band {
	if !s.ends(values, weights) {
		return Band{}
	}
	if s.first.value == s.last.value {
		v := s.first.value
		return Band{v, v, v, v, v}
	}
	s.weigh(values, weights)
	low, high := float64(s.first.weight/2), float64(s.last.weight/2)
	var at [5]float64
	for i := range Levels {
		at[i] = low + float64(Levels[i].P*(s.all-low-high))
	}
	s.want(at[:])
	s.keep(values, weights)
	var q [5]float64
	k := 0
	for i, place := range at {
		for k < len(s.kept) && s.kept[k].centre <= place {
			k++
		}
		switch {
		case k == 0:
			q[i] = s.first.value
		case k == len(s.kept):
			q[i] = s.last.value
		default:
			a, b := &s.kept[k-1], &s.kept[k]
			part := (place - a.centre) / (b.centre - a.centre)
			q[i] = min(a.value+float64(part*(b.value-a.value)), b.value)
		}
	}
	return Band{q[0], q[1], q[2], q[3], q[4]}
}

// weightOf is what draw i counts; 0 where it does not.
func weightOf(values, weights []float64, i int) float64 {
	switch {
	case values[i] != values[i]:
		return 0
	case weights == nil:
		return 1
	}
	return weights[i]
}

// ends finds the least and the largest value, and the weight of all; false where
// no draw counts.
func (s *Quantiles) ends(values, weights []float64) bool {
	s.all = 0
	for i, v := range values {
		w := weightOf(values, weights, i)
		if !(w > 0) {
			continue
		}
		if s.all == 0 {
			s.first, s.last = entry{value: v, weight: w}, entry{value: v, weight: w}
		}
		if v < s.first.value {
			s.first = entry{value: v, weight: w}
		}
		if v >= s.last.value {
			s.last = entry{value: v, weight: w}
		}
		s.all += w
	}
	s.low, s.scale = s.first.value, (buckets-0.5)/(s.last.value-s.first.value)
	if !(s.scale > 0 && s.scale < 1e300) {
		s.scale = 0 // too near or too far: all in one bucket
	}
	return s.all > 0
}

func (s *Quantiles) bucket(v float64) int {
	if s.scale == 0 {
		return 0
	}
	return int(float64((v-s.low)*s.scale)) % buckets
}

// weigh adds up weights by bucket.
func (s *Quantiles) weigh(values, weights []float64) {
	s.weight, s.count, s.wanted = [buckets]float64{}, [buckets]int32{}, [buckets]bool{}
	for i, v := range values {
		if w := weightOf(values, weights, i); w > 0 {
			b := s.bucket(v)
			s.weight[b] += w
			s.count[b]++
		}
	}
}

// want marks the buckets that hold the neighbours of some places, which go up.
func (s *Quantiles) want(at []float64) {
	before, previous := 0.0, -1
	next := false // the previous bucket contained a rank
	for b := range s.count {
		if s.count[b] == 0 {
			continue
		}
		end := before + s.weight[b]
		if next {
			s.wanted[b], next = true, false
		}
		for len(at) > 0 && (at[0] < end || end >= s.all) {
			s.wanted[b], next = true, true
			if previous >= 0 {
				s.wanted[previous] = true
			}
			at = at[1:]
		}
		before, previous = end, b
	}
	for ; len(at) > 0 && previous >= 0; at = at[1:] { // what rounding left over
		s.wanted[previous] = true
	}
}

// keep sorts the draws of the wanted buckets and finds the centres of their
// weights.
func (s *Quantiles) keep(values, weights []float64) {
	if cap(s.kept) < len(values) {
		s.kept = make([]entry, 0, len(values))
	}
	var next [buckets]int32
	room := int32(0)
	for b, count := range &s.count {
		if s.wanted[b] {
			next[b] = room
			room += count
		}
	}
	s.kept = s.kept[:room]
	for i, v := range values {
		w := weightOf(values, weights, i)
		if !(w > 0) {
			continue
		}
		if b := s.bucket(v); s.wanted[b] {
			s.kept[next[b]] = entry{value: v, weight: w, draw: int32(i)}
			next[b]++
		}
	}
	before, start := 0.0, int32(0)
	for b, count := range &s.count {
		if s.wanted[b] {
			arrange(s.kept[start:start+count], before)
			start += count
		}
		before += s.weight[b]
	}
}

// arrange sorts the draws of a bucket by value and draw, and gives each its
// centre. What is in order, as equal values are, costs one pass.
func arrange(list []entry, before float64) {
	if len(list) <= 24 {
		for i := 1; i < len(list); i++ {
			for k := i; k > 0 && list[k].value < list[k-1].value; k-- {
				list[k], list[k-1] = list[k-1], list[k]
			}
		}
	} else {
		slices.SortFunc(list, func(a, b entry) int {
			switch {
			case a.value < b.value:
				return -1
			case a.value > b.value:
				return 1
			}
			return int(a.draw - b.draw)
		})
	}
	for i := range list {
		list[i].centre = before + float64(list[i].weight/2)
		before += list[i].weight
	}
}
