package view

import (
	"sync"

	"aicontinent/internal/chart"
	"aicontinent/internal/locale"
	"aicontinent/internal/model"
	"aicontinent/internal/scenario"
)

// planRun is the plan as we read it, with all beliefs as at first: what every
// chart is measured against. It does not change.
var planRun = sync.OnceValue(func() *model.Trajectory {
	var simulator model.Simulator
	plan := scenario.Default()
	parameters := plan.Parameters()
	return simulator.Run(&plan.Levers, &parameters)
})

// isPlan reports whether the scenario is the plan, whatever year is shown.
func (p *Page) isPlan() bool {
	plan := scenario.Default()
	plan.Levers.Horizon = p.horizon()
	return p.Session.Scenario.Equal(plan)
}

// ghost adds the plan's own line to those of a chart, thin, with its value at
// the end; not where the scenario is the plan, or cannot be told from it there.
// of gives the series of a run.
func (p *Page) ghost(lines []chart.Line, of func(*model.Trajectory) model.Series, scale float64, label string) []chart.Line {
	series := of(planRun())
	if p.isPlan() || p.alike(of(p.Result), series) {
		return lines
	}
	line := p.line(series, scale, chart.Deep)
	line.Thin, line.Label, line.Note = true, label, p.in(planNote)
	if lines[0].Note == "" {
		lines[0].Note = p.in(hereNote)
	}
	if label == lines[0].Label {
		line.Label, line.Note = p.in(planNote), ""
	}
	return append(lines, line)
}

var (
	planNote = locale.Text{Fr: "le plan", En: "the plan"}
	hereNote = locale.Text{Fr: "ce scénario", En: "this scenario"}
)
