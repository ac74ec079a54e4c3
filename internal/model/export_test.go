package model

// NewAt returns a simulator with another step than the published 1/8 year.
func NewAt(stepsPerYear int) *Simulator { return &Simulator{stepsPerYear: stepsPerYear} }

// The package's own transcendental functions.
var (
	Exp   = exp
	Log   = log
	Pow   = pow
	SinPi = sinPi
)

// Powers returns the powers of a growing x.
func Powers(growing []float64, exponent float64) []float64 {
	w := newPower(growing[0], exponent)
	list := make([]float64, len(growing))
	for i, x := range growing {
		list[i] = w.at(w.from(x))
	}
	return list
}

// Erfc is the package's own.
var Erfc = erfc
