package report

import (
	"encoding/csv"
	"io"
	"strconv"

	"aicontinent/internal/model"
	"aicontinent/internal/uncertainty"
)

// Comparison is two scenarios in one year, side by side.
type Comparison struct {
	A, B Run // their trajectories must be from two simulators
	Year int

	// WorkA and WorkB are the finished work on A and B with the same draws,
	// covering Year. Both are nil for a comparison without chances.
	WorkA, WorkB *uncertainty.Work
}

// Compared is one outcome of a comparison. A pointer is nil if there is no such
// number: a year that does not happen, or no draws.
type Compared struct {
	Outcome       string   `json:"outcome"`
	Unit          string   `json:"unit"`
	A             *float64 `json:"a"`
	B             *float64 `json:"b"`
	Difference    *float64 `json:"difference"` // B minus A, as on the compare page
	DifferenceP05 *float64 `json:"difference_p05,omitempty"`
	DifferenceP25 *float64 `json:"difference_p25,omitempty"`
	DifferenceP50 *float64 `json:"difference_p50,omitempty"`
	DifferenceP75 *float64 `json:"difference_p75,omitempty"`
	DifferenceP95 *float64 `json:"difference_p95,omitempty"`
	AExceedsB     *float64 `json:"a_exceeds_b,omitempty"` // share of draws
	BExceedsA     *float64 `json:"b_exceeds_a,omitempty"`
}

// Outcomes compares every column of the model, and the two years of the headline.
func (c Comparison) Outcomes() []Compared {
	a, b := c.A.Trajectory, c.B.Trajectory
	var list []Compared
	for i, column := range model.Columns {
		x, y := column.Of(a, a.Step(c.Year)), column.Of(b, b.Step(c.Year))
		one := Compared{Outcome: column.Name, Unit: column.Unit, A: known(x), B: known(y), Difference: known(y - x)}
		if c.WorkA != nil {
			band := uncertainty.Difference(c.WorkB, c.WorkA, i, c.Year)
			chance := uncertainty.Odds(c.WorkA, c.WorkB, i, c.Year)
			one.DifferenceP05, one.DifferenceP25, one.DifferenceP50 = &band.P05, &band.P25, &band.P50
			one.DifferenceP75, one.DifferenceP95 = &band.P75, &band.P95
			one.AExceedsB, one.BExceedsA = &chance.More, &chance.Less
		}
		list = append(list, one)
	}
	return append(list,
		comparedYears("tripling_year", a.TriplingYear, b.TriplingYear),
		comparedYears("break_even_year", a.BreakEvenYear, b.BreakEvenYear))
}

func comparedYears(name string, a, b func() (int, bool)) Compared {
	one := Compared{Outcome: name, Unit: "year"}
	x, hasA := a()
	y, hasB := b()
	if hasA {
		one.A = number(x)
	}
	if hasB {
		one.B = number(y)
	}
	if hasA && hasB {
		one.Difference = number(y - x)
	}
	return one
}

// known is a number, or nil for NaN.
func known(v float64) *float64 {
	if v != v {
		return nil
	}
	return &v
}

func number(n int) *float64 {
	v := float64(n)
	return &v
}

// JSON writes one object: model, the two links, year and outcomes, and with bands
// their sample.
func (c Comparison) JSON(w io.Writer) error {
	out := struct {
		Model string `json:"model"`
		A     string `json:"a"`
		B     string `json:"b"`
		Year  int    `json:"year"`
		*sample
		Outcomes []Compared `json:"outcomes"`
	}{Model: model.Version, A: c.A.Scenario.Query(), B: c.B.Scenario.Query(), Year: c.Year, Outcomes: c.Outcomes()}
	if c.WorkA != nil {
		out.sample = sampleOf(c.WorkA.Sample(), c.WorkA.Seed())
	}
	return encode(w, out)
}

// cells returns an outcome's numbers in order, as far as the comparison has them.
func (c Comparison) cells(o Compared, format func(float64) string) []string {
	list := []*float64{o.A, o.B, o.Difference}
	if c.WorkA != nil {
		list = append(list, o.DifferenceP05, o.DifferenceP25, o.DifferenceP50, o.DifferenceP75, o.DifferenceP95, o.AExceedsB, o.BExceedsA)
	}
	cells := make([]string, len(list))
	for i, v := range list {
		if v != nil {
			cells[i] = format(*v)
		}
	}
	return cells
}

// CSV writes one row per outcome; a cell is empty if there is no number.
func (c Comparison) CSV(w io.Writer) error {
	out := csv.NewWriter(w)
	head := []string{"outcome", "unit", "a", "b", "difference"}
	if c.WorkA != nil {
		for _, level := range uncertainty.Levels {
			head = append(head, "difference"+level.Suffix)
		}
		head = append(head, "a_exceeds_b", "b_exceeds_a")
	}
	out.Write(head) // csv.Writer keeps an error, which Error returns
	for _, o := range c.Outcomes() {
		out.Write(append([]string{o.Outcome, o.Unit}, c.cells(o, digits)...))
	}
	out.Flush()
	return out.Error()
}

// Table writes the comparison for a terminal.
func (c Comparison) Table(w io.Writer) error {
	tab := newGrid(w)
	title := "model " + model.Version + ", " + strconv.Itoa(c.Year)
	head := []string{"", "A", "B", "B - A"}
	if c.WorkA != nil {
		title += ", " + drawsText(c.WorkA.Sample(), c.WorkA.Seed())
		head = append(head, "p05", "p25", "p50", "p75", "p95", "A > B", "B > A")
	}
	tab.line(title)
	tab.line("A: " + nameOf(c.A.Scenario.Query()))
	tab.line("B: " + nameOf(c.B.Scenario.Query()))
	tab.line(append(head, "unit")...)
	for _, o := range c.Outcomes() {
		tab.line(append(append([]string{o.Outcome}, c.cells(o, short)...), o.Unit)...)
	}
	return tab.Flush()
}
