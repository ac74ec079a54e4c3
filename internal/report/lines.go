package report

import (
	"encoding/csv"
	"io"
	"strconv"
	"strings"

	"aicontinent/internal/lines"
	"aicontinent/internal/model"
	"aicontinent/internal/scenario"
)

// Lines is an effect of a scenario by line of its money.
type Lines struct {
	Scenario scenario.Scenario
	Outcome  int // of lines.Outcomes
	Year     int
	Parts    lines.Parts
	Ignored  []string // unknown keys of the query
}

// NewLines divides an outcome of lines.Outcomes in a year.
func NewLines(s scenario.Scenario, outcome, year int) Lines {
	p := s.Parameters()
	return Lines{Scenario: s, Outcome: outcome, Year: year, Parts: lines.Share(s, &p, outcome, year)}
}

// LineRow is one line of the money. Its share is null if the effect is zero.
type LineRow struct {
	Line          string   `json:"line"`
	ShareOfMoney  float64  `json:"share_of_money"`
	EurosBn       float64  `json:"euros_bn"`
	Effect        float64  `json:"effect"`
	ShareOfEffect *float64 `json:"share_of_effect"`
}

// Rows lists the lines, in the order of every split.
func (l Lines) Rows() []LineRow {
	var list []LineRow
	for k, line := range l.Parts.Lines {
		row := LineRow{Line: lines.Names[k], ShareOfMoney: line.Share, EurosBn: line.Bn, Effect: line.Effect}
		if part, ok := l.Parts.PartOf(k); ok {
			row.ShareOfEffect = &part
		}
		list = append(list, row)
	}
	return list
}

// Finding says in words which lines have the largest effect for their money, or is
// empty if that is not known.
func (l Lines) Finding() string {
	few, money, effect, ok := l.Parts.Few()
	if !ok {
		return ""
	}
	var names []string
	for _, k := range few {
		names = append(names, lineNames[k])
	}
	percent := func(v float64) string { return strconv.FormatFloat(100*v, 'f', 0, 64) + " %" }
	verb := " gives "
	if len(names) > 1 {
		verb = " give "
	}
	return percent(money) + " of the money, for " + strings.Join(names, " and ") + "," + verb + percent(effect) + " of the effect."
}

var lineNames = [lines.Lines]string{"gigafactories", "AI factories", "data centres", "support"}

// JSON writes one object: model, link, outcome, year, the whole, its lines and
// the finding.
func (l Lines) JSON(w io.Writer) error {
	o := &lines.Outcomes[l.Outcome]
	return encode(w, struct {
		Model   string    `json:"model"`
		Link    string    `json:"link"`
		Ignored []string  `json:"ignored,omitempty"`
		Outcome string    `json:"outcome"`
		Unit    string    `json:"unit"`
		Year    int       `json:"year"`
		Whole   float64   `json:"whole"`
		Lines   []LineRow `json:"lines"`
		Finding string    `json:"finding,omitempty"`
	}{model.Version, l.Scenario.Query(), l.Ignored, o.ID, o.Unit, l.Year, l.Parts.Whole, l.Rows(), l.Finding()})
}

// CSV writes one row a line.
func (l Lines) CSV(w io.Writer) error {
	c := csv.NewWriter(w)
	c.Write([]string{"line", "share_of_money", "euros_bn", "effect", "share_of_effect"}) // csv.Writer keeps an error, which Error returns
	for _, row := range l.Rows() {
		part := ""
		if row.ShareOfEffect != nil {
			part = digits(*row.ShareOfEffect)
		}
		c.Write([]string{row.Line, digits(row.ShareOfMoney), digits(row.EurosBn), digits(row.Effect), part})
	}
	c.Flush()
	return c.Error()
}

// Table writes the lines for a terminal.
func (l Lines) Table(w io.Writer) error {
	o := &lines.Outcomes[l.Outcome]
	tab := newGrid(w)
	tab.line("model " + model.Version + ", " + nameOf(l.Scenario.Query()))
	tab.line(o.ID + " in " + strconv.Itoa(l.Year) + ": " + short(l.Parts.Whole) + " " + o.Unit + ", by line of money")
	tab.line("")
	tab.line("line", "share of money", "EUR bn", "effect", "share of effect")
	for _, row := range l.Rows() {
		part := ""
		if row.ShareOfEffect != nil {
			part = short(*row.ShareOfEffect)
		}
		tab.line(row.Line, short(row.ShareOfMoney), short(row.EurosBn), short(row.Effect), part)
	}
	if finding := l.Finding(); finding != "" {
		tab.line("")
		tab.line(finding)
	}
	return tab.Flush()
}
