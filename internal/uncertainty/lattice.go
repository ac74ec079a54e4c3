package uncertainty

import "math/bits"

// latticeStep is the step of an extensible Korobov lattice in base 2, by
// Hickernell, Hong, L'Ecuyer and Lemieux (2000): draw i is
//
//	frac(reversed(i) * (1, step, step^2, …) + shift)
//
// with the bits of i reversed behind the point, and a shift of each parameter's
// own. Whatever number of draws is there so far covers each parameter evenly,
// more draws only add to those, and there is no table of direction numbers for
// ninety parameters.
//
// Chosen by measurement: the error of the 5, 50 and 95 % quantiles of all
// outcomes of the plan in 2035, in percent of the width of the band from 5 to
// 95 %, root mean square over 24 seeds, against 131,072 draws:
//
//	                          256 draws         1000 draws        2000 draws
//	independent            3.7  2.2  5.6     2.0  1.1  2.9     1.6  0.7  2.2
//	Latin hypercube        3.0  1.3  4.2     1.6  0.6  2.3     1.1  0.4  1.7
//	Kronecker, R sequence  3.1  1.3  4.5     1.5  0.6  2.5     1.0  0.4  1.7
//	this lattice           3.0  1.2  4.4     1.3  0.5  1.6     1.0  0.4  1.2
const latticeStep = 17797

// lattice gives the number in (0, 1) that draw i has for the parameter whose
// step is a power of latticeStep: in units of 2^-32, so that it is exact.
func lattice(i, step, shift uint32) float64 {
	return float64((float64(bits.Reverse32(i)*step+shift) + 0.5) / (1 << 32))
}

// shiftOf makes the shift of a parameter from the seed and its ID: FNV-1a of
// the ID, then SplitMix64 of Steele, Lea and Flood.
func shiftOf(seed uint64, id string) uint32 {
	hash := uint64(14695981039346656037)
	for i := 0; i < len(id); i++ {
		hash = (hash ^ uint64(id[i])) * 1099511628211
	}
	return uint32(mix(mix(seed)^hash) >> 32)
}

func mix(z uint64) uint64 {
	z += 0x9e3779b97f4a7c15
	z = (z ^ z>>30) * 0xbf58476d1ce4e5b9
	z = (z ^ z>>27) * 0x94d049bb133111eb
	return z ^ z>>31
}
