package figures

import (
	"math"
	"strconv"

	"aicontinent/internal/analysis"
	"aicontinent/internal/chart"
	"aicontinent/internal/evidence"
	"aicontinent/internal/locale"
	"aicontinent/internal/model"
	"aicontinent/internal/view"
)

// Line makes a line of a series that runs at the model's steps.
func (p *Page) Line(s model.Series, scale float64, style chart.Style) chart.Line {
	y := make([]float64, len(s))
	for i, v := range s {
		y[i] = v * scale
	}
	return chart.Line{X0: model.FirstYear, DX: 1 / float64(p.Result.StepsPerYear), Y: y, Style: style}
}

// lines are the line with the plan and the dashed one without it, from the
// labels at their ends. Two that end alike do not both say it; two that are one
// say so; without a plan there is one line only.
func (p *Page) lines(with, without model.Series, scale float64, style chart.Style, label, baseline string) []chart.Line {
	main := p.Line(with, scale, style)
	main.Label, main.Name = label, p.hereName()
	if !p.HasPlan() {
		return []chart.Line{main}
	}
	other := p.Line(without, scale, chart.Muted)
	other.Dashed, other.Name = true, p.In(WithoutNote)
	switch {
	case label != baseline:
		other.Label, other.Note = baseline, p.In(WithoutNote)
	case p.alike(with, without):
		main.Note = p.In(eitherNote)
	default:
		other.Label = p.In(WithoutNote)
	}
	return []chart.Line{main, other}
}

// hereName names the line of the page's scenario.
func (p *Page) hereName() string {
	switch {
	case !p.HasPlan():
		return p.In(WithoutNote)
	case p.IsPlan():
		return p.In(PlanNote)
	}
	return p.In(HereNote)
}

// ranged puts the range of the first line at its end.
func (p *Page) ranged(lines []chart.Line, spread string) []chart.Line {
	lines[0].Range = spread
	return lines
}

// alike reports whether two series are one line to the eye.
func (p *Page) alike(a, b model.Series) bool {
	most, apart := 0.0, 0.0
	for i := 0; i <= p.Result.Step(p.Horizon()); i++ {
		most, apart = max(most, math.Abs(a[i])), max(apart, math.Abs(a[i]-b[i]))
	}
	return apart <= 0.005*most
}

// values says where a chart starts and ends, from its numbers as written; the
// one without the plan may be empty.
func (p *Page) values(start, end, without string) string {
	text := valuesBoth
	if without == "" || !p.HasPlan() {
		text = valuesOne
	}
	return p.Fill(text, "first", p.Lang.Year(model.FirstYear), "start", start, "year", p.Year(), "end", end, "without", without)
}

// Column makes a table column of a series.
func (p *Page) Column(name string, write func(v float64) string, s model.Series) TableColumn {
	return TableColumn{Name: name, Write: write, At: func(step int) float64 { return s[step] }}
}

// both makes the two columns that most tables have, the first with its range.
// The unit may be empty, where the numbers carry it or the table has one only.
func (p *Page) both(unit string, write func(v float64) string, with, without model.Series, o analysis.Outcome) []TableColumn {
	return []TableColumn{p.Column(p.measured(withHead, unit), write, with).of(o), p.Column(p.measured(withoutHead, unit), write, without)}
}

// measured writes the head of a column with the unit of its numbers.
func (p *Page) measured(name locale.Text, unit string) string {
	if unit == "" {
		return p.In(name)
	}
	return p.In(name) + ", " + unit
}

// Writers of numbers in tables and labels.

// decimals writes so many decimals, or the digits that a table has at most where
// there would be more.
func (p *Page) decimals(n int) func(float64) string {
	return func(v float64) string {
		if short := Rounded(v); math.Abs(short) >= math.Pow(10, float64(mostDigits-n)) {
			return p.Lang.Plain(short)
		}
		return p.Lang.Number(v, n)
	}
}

func (p *Page) digits(n int) func(float64) string {
	return func(v float64) string { return p.Lang.Significant(v, n) }
}

func (p *Page) percent(decimals int) func(float64) string {
	write := p.decimals(decimals)
	return func(v float64) string { return p.percentUnit(write(v * view.Percents)) }
}

var (
	// WithoutNote names the line without the plan.
	WithoutNote = locale.Text("without the plan")
	eitherNote  = locale.Text("with or without the plan")
	withHead    = locale.Text("With the plan")
	withoutHead = locale.Text("Without the plan")
	valuesOne   = locale.Text("{first}: {start}; {year}: {end}.")
	valuesBoth  = locale.Text("{first}: {start}; {year}: {end}, without the plan {without}.")
)

// observedEU are Eurostat's points for the adoption figure.
var observedEU = evidence.Observed("EU")

// mostDigits is how many digits a number has in tables and files at most: what
// is behind them says nothing of a simulation.
const mostDigits = 4

// Rounded gives a number without what is behind its first digits.
func Rounded(v float64) float64 {
	r, err := strconv.ParseFloat(strconv.FormatFloat(v, 'e', mostDigits-1, 64), 64)
	if err != nil {
		return v
	}
	return r + 0 // -0 becomes 0
}
