// Package lease answers a firm's own question: what it costs after tax to lease a
// machine, what it costs to buy it, and at which residual value both are equal. It
// does not depend on the plan, and gives no advice.
//
// The package is pure, fmt-free and keeps to Go 1.21. It uses no mathematical
// functions of the library, so the same terms give the same bits on every
// processor.
package lease

// Terms are the terms of an offer, of a bank and of a tax office. Percentages are
// numbers of percent.
type Terms struct {
	Price    float64 // of the machine, EUR without VAT
	Months   int     // of the lease, and until the buyer sells
	Rate     float64 // implicit in the lease, % a year
	Residual float64 // value at the end, % of the price
	Debt     float64 // cost of debt before tax, % a year
	Tax      float64 // on profits, %
	Years    int     // of straight-line depreciation
	Care     float64 // maintenance and insurance, % of the price a year
}

// Prices of the two most likely machines, in EUR.
const (
	Workstation = 27000
	Node        = 350000 // a server with eight accelerators
)

// Defaults are the terms of a workstation over three years.
func Defaults() Terms {
	return Terms{Price: Workstation, Months: 36, Rate: 7.2, Residual: ResidualAt(36), Debt: 3.7, Tax: 25, Years: 5, Care: 9}
}

// ResidualAt is the usual residual value after a number of months, in % of the
// price: 30 at 36 months and 17 at 48, linear between, and constant outside.
func ResidualAt(months int) float64 {
	switch {
	case months <= 36:
		return 30
	case months >= 48:
		return 17
	}
	return 30 - 13*float64(months-36)/12
}

// Field is one of the terms: its key in links and flags, its range and its unit.
type Field struct {
	Key      string
	Min, Max float64
	Whole    bool
	Unit     string     // in English
	Help     string     // in English
	Usual    [2]float64 // from where to where it mostly is; both 0 where nobody says
	at       func(*Terms) *float64
	whole    func(*Terms) *int
}

// Fields lists the terms, in the order of links.
var Fields = [...]Field{
	{Key: "price", Min: 100, Max: 1e9, Unit: "EUR", Help: "price of the machine without VAT", at: func(t *Terms) *float64 { return &t.Price }},
	{Key: "months", Min: 1, Max: 120, Whole: true, Unit: "months", Help: "length of the lease, and time until the buyer sells", whole: func(t *Terms) *int { return &t.Months }},
	{Key: "rate", Min: 0, Max: 40, Unit: "% a year", Help: "rate that is implicit in the lease", Usual: [2]float64{5, 10}, at: func(t *Terms) *float64 { return &t.Rate }},
	{Key: "residual", Min: 0, Max: 100, Unit: "% of the price", Help: "value at the end", Usual: [2]float64{8, 35}, at: func(t *Terms) *float64 { return &t.Residual }},
	{Key: "debt", Min: 0, Max: 40, Unit: "% a year", Help: "cost of the firm's debt before tax", at: func(t *Terms) *float64 { return &t.Debt }},
	{Key: "tax", Min: 0, Max: 90, Unit: "%", Help: "tax on profits", at: func(t *Terms) *float64 { return &t.Tax }},
	{Key: "years", Min: 1, Max: 30, Whole: true, Unit: "years", Help: "straight-line depreciation", whole: func(t *Terms) *int { return &t.Years }},
	{Key: "care", Min: 0, Max: 50, Unit: "% of the price a year", Help: "maintenance and insurance", Usual: [2]float64{0, 20}, at: func(t *Terms) *float64 { return &t.Care }},
}

// FieldOf returns the index of a term in [Fields] by its key.
func FieldOf(key string) (int, bool) {
	for i := range Fields {
		if Fields[i].Key == key {
			return i, true
		}
	}
	return 0, false
}

// Of returns the value of a term.
func (f *Field) Of(t *Terms) float64 {
	if f.Whole {
		return float64(*f.whole(t))
	}
	return *f.at(t)
}

// Set sets a term, and reports whether the value is valid.
func (f *Field) Set(t *Terms, v float64) bool {
	if !(v >= f.Min && v <= f.Max) || f.Whole && v != float64(int(v)) {
		return false
	}
	if f.Whole {
		*f.whole(t) = int(v)
	} else {
		*f.at(t) = v
	}
	return true
}
