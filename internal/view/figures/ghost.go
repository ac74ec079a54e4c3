package figures

import (
	"aicontinent/internal/chart"
	"aicontinent/internal/locale"
	"aicontinent/internal/model"
)

// ghost adds the plan's own line to those of a chart, thin, with its value at
// the end; not where the scenario is the plan, or cannot be told from it there.
// of gives the series of a run.
func (p *Page) ghost(lines []chart.Line, of func(*model.Trajectory) model.Series, scale float64, label string) []chart.Line {
	series := of(p.Plan())
	if p.IsPlan() || p.alike(of(p.Result), series) {
		return lines
	}
	line := p.Line(series, scale, chart.Deep)
	line.Thin, line.Label, line.Note, line.Name = true, label, p.In(PlanNote), p.In(PlanNote)
	if lines[0].Note == "" {
		lines[0].Note = p.In(HereNote)
	}
	if label == lines[0].Label {
		line.Label, line.Note = p.In(PlanNote), ""
	}
	return append(lines, line)
}

var (
	// PlanNote names the plan’s line in a chart.
	PlanNote = locale.Text("the plan")
	// HereNote names this scenario’s.
	HereNote = locale.Text("this scenario")
)
