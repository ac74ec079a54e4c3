package uncertainty

// stratify fills u with a Latin hypercube's column: one number in each n-th of
// [0, 1), in random order. The first half is such a column of its own, and so
// is its half, as long as n can be halved: what is there so far is then as good
// as a set of that size, and the coarse answer that the browser shows first is
// no worse than need be.
//
// Measured on nine outcomes in 2035, the error of the 5, 50 and 95 % quantiles
// in percent of the width of the band, root mean square over 24 seeds, against
// 262,144 draws:
//
//	MEASURED
//
// places is memory for as many numbers as u has.
func stratify(u []float64, places []int, g *generator) {
	n := len(u)
	size := n
	for size%2 == 0 {
		size /= 2
	}
	for i := range places[:size] {
		places[i] = i
	}
	g.place(u[:size], places[:size], size)
	for ; size < n; size *= 2 {
		strata := 2 * size
		for i, v := range u[:size] {
			places[i] = int(v*float64(strata)) ^ 1 // the half of its stratum that is free
		}
		g.place(u[size:strata], places[:size], strata)
	}
}

// generator is Steele's, Lea's and Flood's SplitMix64: of good quality, with
// a state of one word, and the same on every machine.
type generator struct{ state uint64 }

// newGenerator gives each parameter its own stream: its ID, by FNV-1a, goes
// into the seed.
func newGenerator(seed uint64, id string) *generator {
	hash := uint64(14695981039346656037)
	for i := 0; i < len(id); i++ {
		hash = (hash ^ uint64(id[i])) * 1099511628211
	}
	g := &generator{seed}
	g.state = g.next() ^ hash
	return g
}

func (g *generator) next() uint64 {
	g.state += 0x9e3779b97f4a7c15
	z := g.state
	z = (z ^ z>>30) * 0xbf58476d1ce4e5b9
	z = (z ^ z>>27) * 0x94d049bb133111eb
	return z ^ z>>31
}

// place puts a number at random into each of the places, which are strata of
// so many, and these in random order into u.
func (g *generator) place(u []float64, places []int, strata int) {
	for i := len(places) - 1; i > 0; i-- {
		j := int((g.next() >> 32) * uint64(i+1) >> 32)
		places[i], places[j] = places[j], places[i]
	}
	for i, s := range places {
		// 32 bits and a half: no rounding carries it into the next stratum.
		inside := (float64(g.next()>>32) + 0.5) / (1 << 32)
		u[i] = (float64(s) + inside) / float64(strata)
	}
}
