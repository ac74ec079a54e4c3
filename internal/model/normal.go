package model

import "math"

// Normal is the probability that a standard normal number is below z. It keeps its
// precision far below zero.
func Normal(z float64) float64 { return float64(erfc(-z*math.Sqrt2/2) / 2) }

// erfc is the complementary error function, with the same bits on every
// processor: package math's own differs in the last ones. The four ranges and
// their rational approximations are those of FreeBSD's s_erf.c (Sun
// Microsystems, 1993), good to 1e-15 relative.
func erfc(x float64) float64 {
	switch {
	case x != x:
		return x
	case x < 0:
		return 2 - erfc(-x)
	case x < 0.84375:
		z := float64(x * x)
		y := float64(x * (horner(erfcNear, z) / horner(erfcNearBelow, z)))
		if x < 0.25 {
			return 1 - (x + y)
		}
		return 0.5 - (y + (x - 0.5))
	case x < 1.25:
		s := x - 1
		return 1 - erfAtOne - horner(erfcOne, s)/horner(erfcOneBelow, s)
	case x < 1/0.35:
		return tail(x, erfcMiddle, erfcMiddleBelow)
	case x < 26:
		return tail(x, erfcFar, erfcFarBelow)
	}
	return 0 // less than 1e-295
}

// tail is erfc where it is nearly exp(-x²)/x. The square is exact for the leading
// bits of x, so the argument of exp is not rounded.
func tail(x float64, above, below []float64) float64 {
	s := 1 / float64(x*x)
	z := math.Float64frombits(math.Float64bits(x) &^ (1<<32 - 1))
	r := exp(-float64(z*z)-0.5625) * exp(float64((z-x)*(z+x))+horner(above, s)/horner(below, s))
	return r / x
}

// horner is the value of a polynomial whose coefficients begin at the constant.
func horner(c []float64, x float64) float64 {
	sum := c[len(c)-1]
	for i := len(c) - 2; i >= 0; i-- {
		sum = c[i] + float64(x*sum)
	}
	return sum
}

const erfAtOne = 8.45062911510467529297e-01 // about erf(1), the base of the range around 1

var (
	erfcNear = []float64{1.28379167095512558561e-01, -3.25042107247001499370e-01, -2.84817495755985104766e-02,
		-5.77027029648944159157e-03, -2.37630166566501626084e-05}
	erfcNearBelow = []float64{1, 3.97917223959155352819e-01, 6.50222499887672944485e-02, 5.08130628187576562776e-03,
		1.32494738004321644526e-04, -3.96022827877536812320e-06}
	erfcOne = []float64{-2.36211856075265944077e-03, 4.14856118683748331666e-01, -3.72207876035701323847e-01,
		3.18346619901161753674e-01, -1.10894694282396677476e-01, 3.54783043256182359371e-02, -2.16637559486879084300e-03}
	erfcOneBelow = []float64{1, 1.06420880400844228286e-01, 5.40397917702171048937e-01, 7.18286544141962662868e-02,
		1.26171219808761642112e-01, 1.36370839120290507362e-02, 1.19844998467991074170e-02}
	erfcMiddle = []float64{-9.86494403484714822705e-03, -6.93858572707181764372e-01, -1.05586262253232909814e+01,
		-6.23753324503260060396e+01, -1.62396669462573470355e+02, -1.84605092906711035994e+02,
		-8.12874355063065934246e+01, -9.81432934416914548592e+00}
	erfcMiddleBelow = []float64{1, 1.96512716674392571292e+01, 1.37657754143519042600e+02, 4.34565877475229228821e+02,
		6.45387271733267880336e+02, 4.29008140027567833386e+02, 1.08635005541779435134e+02,
		6.57024977031928170135e+00, -6.04244152148580987438e-02}
	erfcFar = []float64{-9.86494292470009928597e-03, -7.99283237680523006574e-01, -1.77579549177547519889e+01,
		-1.60636384855821916062e+02, -6.37566443368389627722e+02, -1.02509513161107724954e+03, -4.83519191608651397019e+02}
	erfcFarBelow = []float64{1, 3.03380607434824582924e+01, 3.25792512996573918826e+02, 1.53672958608443695994e+03,
		3.19985821950859553908e+03, 2.55305040643316442583e+03, 4.74528541206955367215e+02, -2.24409524465858183362e+01}
)

// Logit is the logarithm of the odds of a share between 0 and 1, with the same
// bits on every processor.
func Logit(share float64) float64 { return log(share / (1 - share)) }

// Logistic is the share with a given logit.
func Logistic(x float64) float64 { return 1 / (1 + exp(-x)) }
