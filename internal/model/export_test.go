package model

// NewAt makes a simulator with another step than the published 1/8 year.
func NewAt(stepsPerYear int) *Simulator { return &Simulator{stepsPerYear: stepsPerYear} }

// The package's own transcendental functions.
var (
	Exp   = exp
	Log   = log
	Pow   = pow
	SinPi = sinPi
)
