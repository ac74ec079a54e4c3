package report

import (
	"encoding/csv"
	"io"
	"strconv"

	"aicontinent/internal/lease"
)

// Lease is the question of lease or buy with its answer.
type Lease struct {
	Terms   lease.Terms
	Ignored []string // unknown keys of the query
}

// LeaseMonth is what is paid in a month, in EUR after tax; income is negative.
// TiedUp is the part of the buyer's price that has not been recovered.
type LeaseMonth struct {
	Month  int     `json:"month"`
	Lease  float64 `json:"lease"`
	Buy    float64 `json:"buy"`
	TiedUp float64 `json:"tied_up"`
}

func leaseMonths(c lease.Costs) []LeaseMonth {
	list := make([]LeaseMonth, 0, len(c.Months))
	for k, m := range c.Months {
		list = append(list, LeaseMonth{k, m.Lease, m.Buy, m.TiedUp})
	}
	return list
}

// JSON writes one object: the terms, both costs, the residual value at which they
// are equal, and the months.
func (l Lease) JSON(w io.Writer) error {
	t, c := l.Terms, lease.Of(l.Terms)
	return encode(w, struct {
		Price        float64      `json:"price"`
		MonthsOf     int          `json:"term_months"`
		Rate         float64      `json:"rate"`
		Residual     float64      `json:"residual"`
		Debt         float64      `json:"debt"`
		Tax          float64      `json:"tax"`
		Years        int          `json:"years"`
		Care         float64      `json:"care"`
		Ignored      []string     `json:"ignored,omitempty"`
		RentMonth    float64      `json:"rent_month"`
		LeaseCost    float64      `json:"lease_cost"`
		BuyCost      float64      `json:"buy_cost"`
		ResidualEven float64      `json:"residual_even"`
		Months       []LeaseMonth `json:"months"`
	}{t.Price, t.Months, t.Rate, t.Residual, t.Debt, t.Tax, t.Years, t.Care, l.Ignored, c.RentMonth, c.Lease, c.Buy, c.ResidualEven, leaseMonths(c)})
}

// CSV writes one row a month.
func (l Lease) CSV(w io.Writer) error {
	c := csv.NewWriter(w)
	c.Write([]string{"month", "lease", "buy", "tied_up"}) // csv.Writer keeps an error, which Error returns
	for _, m := range leaseMonths(lease.Of(l.Terms)) {
		c.Write([]string{strconv.Itoa(m.Month), digits(m.Lease), digits(m.Buy), digits(m.TiedUp)})
	}
	c.Flush()
	return c.Error()
}

// Table writes the answer for a terminal, and what it leaves out.
func (l Lease) Table(w io.Writer) error {
	c := lease.Of(l.Terms)
	tab := newGrid(w)
	for i := range lease.Fields {
		f := &lease.Fields[i]
		tab.line(f.Key, digits(f.Of(&l.Terms)), f.Unit)
	}
	tab.line("")
	cents := func(v float64) string { return strconv.FormatFloat(v, 'f', 2, 64) }
	tab.line("rent", cents(c.RentMonth), "EUR a month, before tax, in advance, without care")
	tab.line("leasing costs", cents(c.Lease), "EUR after tax, present value at the cost of debt")
	tab.line("buying costs", cents(c.Buy), "EUR after tax, the sale at the end included")
	tab.line("both are equal", cents(c.ResidualEven), "% of the price, where the machine sells for that at the end")
	tab.line("")
	tab.line("This is no advice. It leaves out renewal, taking back, growing in step with a project, and what the lessor earns.")
	tab.line("The question came with an article that a leasing company published, which profits from one of the answers.")
	return tab.Flush()
}
