package uncertainty

import "slices"

// sieve finds order statistics of some values in three passes over them, where
// sorting takes ten: it counts the values by bucket, keeps those of the buckets
// that hold a wanted rank, and sorts these few. The values are as they were.
type sieve struct {
	low, scale float64

	count [buckets]int32
	next  [buckets]int32    // where in few the bucket's next value goes; below 0 where none is wanted
	few   [mostKept]float64 // the values of the wanted buckets, in order of buckets
	kept  int32
}

const (
	buckets  = 512
	mostKept = 1024
	fewest   = 64 // values below which sorting is as quick
)

// pick gives the values at ranks that go up, in memory that is as long; false
// where the values crowd in too few buckets.
func (s *sieve) pick(values []float64, ranks []int, into []float64) bool {
	if !s.sift(values) || !s.want(ranks) {
		return false
	}
	for _, v := range values {
		b := s.bucket(v)
		if to := s.next[b]; to >= 0 {
			s.few[to] = v
			s.next[b]++
		}
	}
	s.read(ranks, into)
	return true
}

func (s *sieve) bucket(v float64) uint { return uint(int(float64((v-s.low)*s.scale))) % buckets }

// sift counts the values by bucket.
func (s *sieve) sift(values []float64) bool {
	low, high := values[0], values[0]
	for _, v := range values {
		if v < low {
			low = v
		}
		if v > high {
			high = v
		}
	}
	s.low, s.scale = low, (buckets-0.5)/(high-low)
	if !(s.scale > 0 && s.scale < 1e300) {
		return false
	}
	s.count = [buckets]int32{}
	for _, v := range values {
		if v != v {
			return false
		}
		s.count[s.bucket(v)]++
	}
	return true
}

// want makes room for the buckets that hold a wanted rank.
func (s *sieve) want(ranks []int) bool {
	s.kept = 0
	before := 0
	for b, count := range &s.count {
		s.next[b] = -1
		end := before + int(count)
		if len(ranks) > 0 && ranks[0] < end {
			s.next[b] = s.kept
			s.kept += count
			for len(ranks) > 0 && ranks[0] < end {
				ranks = ranks[1:]
			}
		}
		before = end
	}
	return s.kept <= mostKept
}

// read sorts the buckets that were kept and takes the wanted ranks from them.
func (s *sieve) read(ranks []int, into []float64) {
	before, start := 0, 0
	for b, count := range &s.count {
		end := before + int(count)
		if s.next[b] >= 0 {
			bucket := s.few[start : start+int(count)]
			slices.Sort(bucket)
			for len(ranks) > 0 && ranks[0] < end {
				into[0] = bucket[ranks[0]-before]
				ranks, into = ranks[1:], into[1:]
			}
			start += int(count)
		}
		before = end
	}
}
