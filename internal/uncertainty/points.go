package uncertainty

import "math/bits"

// points makes the two rows of a shares' work: points that cover a cube of
// twice as many dimensions as there are inputs. What matters most is that the
// two numbers of one input cover their square, since it is the input's exchange
// that is looked at: they are the first two dimensions of Sobol', a net without
// any gap at every power of two. Each input has them in a random order of its
// own, as in Owen's (1998) Latin supercube, and scrambled after Owen (1995): a
// set is exact on average, and the spread of several says how far one is off.
//
// The lattices of the bands are not used: they leave it to chance how the two
// numbers of an input lie. Nor are more dimensions of Sobol': of 91 inputs some
// have numbers that go together in all of 32 points. With 182 dimensions the
// second share of adoption has a standard deviation of 3.3 points for 256 pairs,
// with these 0.3.
type points struct {
	sets, inputs int
	seed         uint64
}

// pointBits bounds the number of points of a set: 2^pointBits.
const pointBits = 12

// fill gives a point of one of the sets, each number in (0, 1): first those of
// the one row, then those of the other.
func (p *points) fill(point, set int, into []float64) {
	for i := 0; i < p.inputs; i++ {
		seed := mix(p.seed ^ mix(uint64(set*p.inputs+i)))
		place := shuffled(uint32(point), seed)
		into[i] = unit(scrambled(bits.Reverse32(place), mix(seed+1)))
		into[p.inputs+i] = unit(scrambled(second(place), mix(seed+2)))
	}
}

func unit(x uint32) float64 { return float64((float64(x) + 0.5) / (1 << 32)) }

// shuffled moves a place to another between the same powers of two: whatever
// the seed, the first points stay the first. All steps can be undone, so that
// no two places become one.
func shuffled(place uint32, seed uint64) uint32 {
	if place < 2 {
		return place
	}
	bit := bits.Len32(place) - 1
	top := uint32(1) << bit
	for round := uint64(0); round < 4; round++ {
		h := mix(seed + uint64(bit)<<8 + round)
		place = (place*(uint32(h)|1) + uint32(h>>32)) & (top - 1)
		place ^= place >> ((bit + 1) / 2)
	}
	return top | place
}

// second gives the second dimension of Sobol', unscrambled: each bit of a place
// adds a row of Pascal's triangle modulo 2.
func second(place uint32) uint32 {
	x := uint32(0)
	for v := uint32(1) << 31; place != 0; place >>= 1 {
		if place&1 == 1 {
			x ^= v
		}
		v ^= v >> 1
	}
	return x
}

// scrambled turns over each bit or leaves it, as a hash of all bits above says:
// two numbers stay as near to each other as they are.
func scrambled(x uint32, seed uint64) uint32 {
	out := uint32(0)
	for b := 31; b >= 0; b-- {
		above := uint64(x)>>(b+1)<<6 | uint64(b)
		out |= (x>>b ^ uint32(mix(seed^mix(above)))) & 1 << b
	}
	return out
}
