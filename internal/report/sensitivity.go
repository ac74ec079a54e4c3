package report

import (
	"encoding/csv"
	"io"
	"math"
	"slices"
	"strconv"

	"aicontinent/internal/model"
	"aicontinent/internal/scenario"
	"aicontinent/internal/uncertainty"
)

// Sensitivity is what one outcome of a scenario depends on in one year.
type Sensitivity struct {
	Scenario  scenario.Scenario
	Column    int // of model.Columns
	Year      int
	Draws     *uncertainty.Draws  // as whose the draws of shares count
	Shares    *uncertainty.Shares // of the scenario's inputs
	Tornado   *uncertainty.Tornado
	Members   *uncertainty.Tornado // of the members of families; nil where nobody wants them
	Influence *uncertainty.Influence
	Outcome   int // that Column is of the three works
}

// NewSensitivity begins the works on columns of model.Columns in a year: one
// Sensitivity for each column, with the same works.
func NewSensitivity(s scenario.Scenario, columns []int, year, n int, draws *uncertainty.Draws, members bool) []Sensitivity {
	shares, tornado := uncertainty.SharesOf(s, columns, year, n, draws), uncertainty.NewTornado(s, columns, year)
	var each *uncertainty.Tornado
	if members {
		each = uncertainty.NewTornadoOf(s, uncertainty.Members(s), columns, year)
	}
	influence := uncertainty.NewInfluence(s, nil, columns, year)
	var list []Sensitivity
	for o, c := range columns {
		list = append(list, Sensitivity{s, c, year, draws, shares, tornado, each, influence, o})
	}
	return list
}

// Input is what an outcome depends on: a parameter or a family, with its part of the variance
// and the outcome at its two ends, a member of a family alone, or a lever, with how far the outcome goes
// over its whole range.
type Input struct {
	Kind       string   `json:"kind"` // parameter, family, member or lever
	ID         string   `json:"id"`
	Share      *float64 `json:"share,omitempty"`       // of the variance, from this parameter alone
	ShareError *float64 `json:"share_error,omitempty"` // standard error
	AtLow      *float64 `json:"at_low,omitempty"`      // the outcome with this parameter at its low value
	AtHigh     *float64 `json:"at_high,omitempty"`
	Lowest     float64  `json:"lowest"`
	Highest    float64  `json:"highest"`
}

// Parameters lists the uncertain parameters, the largest share first, a family as
// one, followed by its members where these are wanted.
func (s Sensitivity) Parameters() []Input {
	var list []Input
	base, member := s.Tornado.Base(s.Outcome), 0
	members := map[string][]Input{}
	for i, input := range uncertainty.Inputs(s.Scenario) {
		share := s.Shares.Share(s.Outcome, i)
		one := swung("parameter", input.ID, base, s.Tornado, s.Outcome, i)
		one.Share, one.ShareError = &share.First, &share.Error
		if input.Family() {
			one.Kind = "family"
			for _, m := range input.Members() {
				if s.Members != nil {
					members[input.ID] = append(members[input.ID], swung("member", m.ID, base, s.Members, s.Outcome, member))
					member++
				}
			}
		}
		list = append(list, one)
	}
	slices.SortStableFunc(list, func(a, b Input) int { return descending(*a.Share, *b.Share) })
	var all []Input
	for _, h := range list {
		all = append(append(all, h), members[h.ID]...)
	}
	return all
}

// swung is an input of a tornado.
func swung(kind, id string, base float64, t *uncertainty.Tornado, outcome, input int) Input {
	low, high := t.Swing(outcome, input)
	return Input{Kind: kind, ID: id, AtLow: known(low), AtHigh: known(high), Lowest: min(low, base, high), Highest: max(low, base, high)}
}

// Levers lists the levers, the one that moves the outcome most first.
func (s Sensitivity) Levers() []Input {
	var list []Input
	for i, c := range s.Influence.Controls() {
		reach := s.Influence.Reach(s.Outcome, i)
		list = append(list, Input{Kind: "lever", ID: c.ID, Lowest: reach.Low, Highest: reach.High})
	}
	slices.SortStableFunc(list, func(a, b Input) int { return descending(a.Highest-a.Lowest, b.Highest-b.Lowest) })
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
		Model    string  `json:"model"`
		Link     string  `json:"link"`
		Outcome  string  `json:"outcome"`
		Unit     string  `json:"unit"`
		Year     int     `json:"year"`
		Central  float64 `json:"central"`  // with central parameters, or as the link sets them
		Variance float64 `json:"variance"` // over the draws, in units squared
		*sample
		Parameters []Input `json:"parameters"`
		Levers     []Input `json:"levers"`
	}{
		model.Version, s.Scenario.Query(), s.name(), model.Columns[s.Column].Unit, s.Year,
		s.Tornado.Base(s.Outcome), s.Shares.Variance(s.Outcome), s.sample(), s.Parameters(), s.Levers(),
	}
	return encode(w, out)
}

// sample says what the shares rest on.
func (s Sensitivity) sample() *sample {
	of := sampleOf(s.Draws.Weights(s.Scenario.Overrides, make([]float64, s.Draws.Len())).Sample, s.Draws.Seed())
	of.Draws, of.Effective = s.Shares.Runs(), s.Shares.Effective()
	return of
}

func (s Sensitivity) name() string { return model.Columns[s.Column].Name }

// CSV writes one row a parameter, then one a lever; a cell is empty where there
// is no number.
func (s Sensitivity) CSV(w io.Writer) error {
	out := csv.NewWriter(w)
	out.Write([]string{"kind", "id", "share", "share_error", "at_low", "at_high", "lowest", "highest"}) // an error stays in out and is given by Error
	for _, h := range append(s.Parameters(), s.Levers()...) {
		row := []string{h.Kind, h.ID}
		for _, v := range []*float64{h.Share, h.ShareError, h.AtLow, h.AtHigh, &h.Lowest, &h.Highest} {
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

// Table writes what the outcome depends on for a terminal: the parameters with
// the largest shares, and every lever.
func (s Sensitivity) Table(w io.Writer) error {
	tab := newGrid(w)
	tab.line("model " + model.Version + ", " + nameOf(s.Scenario.Query()))
	tab.line(s.name() + " in " + strconv.Itoa(s.Year) + ": " + short(s.Tornado.Base(s.Outcome)) + " " + model.Columns[s.Column].Unit +
		"; standard deviation over the draws " + short(math.Sqrt(s.Shares.Variance(s.Outcome))))
	tab.line("shares of its variance, % (with standard errors; " + s.sample().text() + ")")
	tab.line("")
	tab.line("parameter or family", "share", "+-", "at low", "at high")
	percent := func(v float64) string { return strconv.FormatFloat(100*v, 'f', 1, 64) }
	cell := func(v *float64) string {
		if v == nil {
			return ""
		}
		return short(*v)
	}
	shown := 0
	for _, h := range s.Parameters() {
		if h.Kind != "member" {
			shown++
		}
		if shown > mostShown {
			break
		}

		if h.Kind == "member" {
			tab.line("  "+h.ID, "", "", cell(h.AtLow), cell(h.AtHigh))
			continue
		}
		tab.line(h.ID, percent(*h.Share), percent(*h.ShareError), cell(h.AtLow), cell(h.AtHigh))
	}
	tab.line("")
	tab.line("lever", "lowest", "highest")
	for _, h := range s.Levers() {
		tab.line(h.ID, short(h.Lowest), short(h.Highest))
	}
	return tab.Flush()
}
