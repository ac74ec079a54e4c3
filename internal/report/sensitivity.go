package report

import (
	"encoding/csv"
	"io"
	"math"
	"slices"
	"strconv"

	"aicontinent/internal/evidence"
	"aicontinent/internal/model"
	"aicontinent/internal/scenario"
	"aicontinent/internal/uncertainty"
)

// Sensitivity is what one outcome of a scenario hangs on in one year.
type Sensitivity struct {
	Scenario  scenario.Scenario
	Column    int // of model.Columns
	Year      int
	Seed      uint64
	Shares    *uncertainty.Shares // of the scenario's uncertain parameters
	Tornado   *uncertainty.Tornado
	Influence *uncertainty.Influence
	Outcome   int // that Column is of the three works
}

// NewSensitivity begins the works on columns of model.Columns in a year: one
// Sensitivity for each column, with the same works.
func NewSensitivity(s scenario.Scenario, columns []int, year, rows int, seed uint64) []Sensitivity {
	shares, tornado := uncertainty.SharesOf(s, columns, year, rows, seed), uncertainty.NewTornado(s, columns, year)
	influence := uncertainty.NewInfluence(s, nil, columns, year)
	var list []Sensitivity
	for o, c := range columns {
		list = append(list, Sensitivity{s, c, year, seed, shares, tornado, influence, o})
	}
	return list
}

// Hangs is what an outcome hangs on: a parameter, with its part of the variance
// and the outcome at its two ends, or a lever, with how far the outcome goes
// over its whole range.
type Hangs struct {
	Kind       string   `json:"kind"` // parameter or lever
	ID         string   `json:"id"`
	Share      *float64 `json:"share,omitempty"`       // of the variance, from this parameter alone
	ShareError *float64 `json:"share_error,omitempty"` // standard error
	Total      *float64 `json:"total,omitempty"`       // with all that it does together with others
	TotalError *float64 `json:"total_error,omitempty"`
	AtLow      *float64 `json:"at_low,omitempty"` // the outcome with this parameter at its low value
	AtHigh     *float64 `json:"at_high,omitempty"`
	Lowest     float64  `json:"lowest"`
	Highest    float64  `json:"highest"`
}

// Parameters lists the uncertain parameters, the largest share first.
func (s Sensitivity) Parameters() []Hangs {
	var list []Hangs
	for i, row := range uncertainty.Uncertain(s.Scenario) {
		share := s.Shares.Share(s.Outcome, i)
		low, high := s.Tornado.Swing(s.Outcome, i)
		base := s.Tornado.Base(s.Outcome)
		list = append(list, Hangs{
			Kind: "parameter", ID: evidence.Table[row].ID,
			Share: &share.First, ShareError: &share.FirstError, Total: &share.Total, TotalError: &share.TotalError, AtLow: &low, AtHigh: &high,
			Lowest: min(low, base, high), Highest: max(low, base, high),
		})
	}
	slices.SortStableFunc(list, func(a, b Hangs) int { return descending(*a.Share, *b.Share) })
	return list
}

// Levers lists the levers, the one that moves the outcome most first.
func (s Sensitivity) Levers() []Hangs {
	var list []Hangs
	for i, c := range s.Influence.Controls() {
		reach := s.Influence.Reach(s.Outcome, i)
		list = append(list, Hangs{Kind: "lever", ID: c.ID, Lowest: reach.Low, Highest: reach.High})
	}
	slices.SortStableFunc(list, func(a, b Hangs) int { return descending(a.Highest-a.Lowest, b.Highest-b.Lowest) })
	return list
}

func descending(a, b float64) int {
	switch {
	case a > b:
		return -1
	case a < b:
		return 1
	}
	return 0
}

// JSON writes one object: model, link, outcome, its value, mean error terms and
// both lists.
func (s Sensitivity) JSON(w io.Writer) error {
	out := struct {
		Model      string  `json:"model"`
		Link       string  `json:"link"`
		Outcome    string  `json:"outcome"`
		Unit       string  `json:"unit"`
		Year       int     `json:"year"`
		Central    float64 `json:"central"`  // with central parameters, or as the link sets them
		Variance   float64 `json:"variance"` // over the draws, in units squared
		Rows       int     `json:"rows"`
		Seed       uint64  `json:"seed"`
		Parameters []Hangs `json:"parameters"`
		Levers     []Hangs `json:"levers"`
	}{
		model.Version, s.Scenario.Query(), s.name(), model.Columns[s.Column].Unit, s.Year,
		s.Tornado.Base(s.Outcome), s.Shares.Variance(s.Outcome), s.Shares.Rows(), s.Seed, s.Parameters(), s.Levers(),
	}
	return encode(w, out)
}

func (s Sensitivity) name() string { return model.Columns[s.Column].Name }

// CSV writes one row a parameter, then one a lever; a cell is empty where there
// is no number.
func (s Sensitivity) CSV(w io.Writer) error {
	out := csv.NewWriter(w)
	out.Write([]string{"kind", "id", "share", "share_error", "total", "total_error", "at_low", "at_high", "lowest", "highest"}) // an error stays in out and is given by Error
	for _, h := range append(s.Parameters(), s.Levers()...) {
		row := []string{h.Kind, h.ID}
		for _, v := range []*float64{h.Share, h.ShareError, h.Total, h.TotalError, h.AtLow, h.AtHigh, &h.Lowest, &h.Highest} {
			cell := ""
			if v != nil {
				cell = digits(*v)
			}
			row = append(row, cell)
		}
		out.Write(row)
	}
	out.Flush()
	return out.Error()
}

// mostShown is how many parameters the table shows.
const mostShown = 15

// Table writes what the outcome hangs on for a terminal: the parameters with
// the largest shares, and every lever.
func (s Sensitivity) Table(w io.Writer) error {
	tab := newGrid(w)
	tab.line("model " + model.Version + ", " + nameOf(s.Scenario.Query()))
	tab.line(s.name() + " in " + strconv.Itoa(s.Year) + ": " + short(s.Tornado.Base(s.Outcome)) + " " + model.Columns[s.Column].Unit +
		"; standard deviation over the draws " + short(math.Sqrt(s.Shares.Variance(s.Outcome))))
	tab.line("shares of its variance, % (with standard errors; " + strconv.Itoa(s.Shares.Rows()) + " rows of seed " + strconv.FormatUint(s.Seed, 10) + ")")
	tab.line("")
	tab.line("parameter", "alone", "+-", "in all", "+-", "at low", "at high")
	percent := func(v float64) string { return strconv.FormatFloat(100*v, 'f', 1, 64) }
	list := s.Parameters()
	for _, h := range list[:min(len(list), mostShown)] {
		tab.line(h.ID, percent(*h.Share), percent(*h.ShareError), percent(*h.Total), percent(*h.TotalError), short(*h.AtLow), short(*h.AtHigh))
	}
	tab.line("")
	tab.line("lever", "lowest", "highest")
	for _, h := range s.Levers() {
		tab.line(h.ID, short(h.Lowest), short(h.Highest))
	}
	return tab.Flush()
}
