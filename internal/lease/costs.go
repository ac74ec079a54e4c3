package lease

// Costs is the cost of both ways, in EUR of the first month, after tax.
type Costs struct {
	RentMonth    float64 // before tax, without care, in advance
	Lease, Buy   float64 // present values, at the cost of debt
	ResidualEven float64 // residual value at which both are equal, % of the price, with the rent as quoted
	Months       []Month // from 0 to the last, at whose end the buyer sells
}

// Month is what is paid in a month, after tax and undiscounted; income is negative.
type Month struct {
	Lease, Buy float64
	TiedUp     float64 // the part of the price not yet recovered by tax savings on depreciation and the sale
}

// Of computes the costs. Terms must be within the ranges of [Fields].
func Of(t Terms) Costs {
	n := t.Months
	r, d, tax := monthly(t.Rate), monthly(t.Debt), t.Tax/100
	residual := float64(t.Price*t.Residual) / 100
	care := float64(t.Price*t.Care) / 1200
	c := Costs{RentMonth: rent(t.Price, residual, r, n), Months: make([]Month, n+1)}
	written := min(n, 12*t.Years) // months of depreciation
	depreciation := t.Price / float64(12*t.Years)
	saved := float64(depreciation * tax)
	book := t.Price - float64(depreciation*float64(written))
	paid := float64((c.RentMonth + care) * (1 - tax))
	for k := range c.Months {
		m := &c.Months[k]
		if k < n {
			m.Lease += paid
			m.Buy += float64(care * (1 - tax))
		}
		if k > 0 && k <= written {
			m.Buy -= saved
		}
		m.TiedUp = t.Price - float64(saved*float64(min(k, written)))
	}
	c.Months[0].Buy += t.Price
	// A loss relative to the book value saves tax.
	sale := residual - float64(tax*(residual-book))
	c.Months[n].Buy -= sale
	c.Months[n].TiedUp -= sale
	factor := 1.0 // discount factor of month k
	for k := range c.Months {
		c.Lease += float64(c.Months[k].Lease * factor)
		c.Buy += float64(c.Months[k].Buy * factor)
		if k < n {
			factor /= 1 + d
		}
	}
	// The residual affects only the buyer's cost, times 1 - tax.
	even := residual + (c.Buy-c.Lease)/float64(factor*(1-tax))
	c.ResidualEven = 100 * even / t.Price
	return c
}

// rent is the monthly payment in advance that gives the lessor the rate.
func rent(price, residual, r float64, n int) float64 {
	left := 1.0 // present value of an euro after n months
	sum := 0.0  // of the months 0 to n-1
	for k := 0; k < n; k++ {
		sum += left
		left /= 1 + r
	}
	return (price - float64(residual*left)) / sum
}

// monthly converts a percentage a year to a rate per month.
func monthly(percent float64) float64 { return twelfthRoot(1+percent/100) - 1 }

// twelfthRoot is the twelfth root of a number from 1 to 2, by Newton's method from
// above, which ends when it no longer falls.
func twelfthRoot(a float64) float64 {
	x := 1 + (a-1)/12
	for {
		x3 := float64(x*x) * x
		x11 := float64(float64(x3*x3)*x3) * float64(x*x)
		next := x - float64(x-a/x11)/12
		if next >= x {
			return x
		}
		x = next
	}
}
