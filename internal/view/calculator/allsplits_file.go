package calculator

import (
	"strconv"

	"aicontinent/internal/analysis"
	"aicontinent/internal/chart"
	"aicontinent/internal/landscape"
	"aicontinent/internal/markup"
	"aicontinent/internal/model"
	"aicontinent/internal/outcome"
	"aicontinent/internal/scenario"
	"aicontinent/internal/view"
	"aicontinent/internal/view/figures"
)

// splitsFile gives where the split stands among all as a file; false where there
// is none, or it is not known yet.
func (p *Page) splitsFile(kind string) (name, content string, ok bool) {
	all, former := p.knownSplits()
	if all == nil || former || !p.HasPlan() {
		return "", "", false
	}
	switch name = fileName(kind, view.SplitsID); kind {
	case figures.FileCSV:
		return name, p.splitsCSV(all), true
	case figures.FileSVG:
		picture := p.histogram(all, stripSizes[2]).Standalone(chart.Light, p.splitsFinding(all), p.splitsNote(all), p.Fill(figures.SourceModel, "version", model.Version))
		return name, string(markup.Append(nil, picture)), true
	}
	return "", "", false
}

// splitsCSV has a row for the plan's split, one for this split, and one for each
// of those that stand for all, with what it gives.
func (p *Page) splitsCSV(all *analysis.AllSplits) string {
	o := p.Session.Map.Outcome
	w := p.newCSV(p.In(outcome.All[o].Measure) + ", " + p.Year())
	head := []string{p.In(mapSplitHead)}
	for _, k := range scenario.Kinds {
		head = append(head, p.In(view.ShortNames[k])+", %")
	}
	name, scale := p.In(outcome.All[o].Short), p.mapScale()
	if p.mapUnit().Kind == outcome.Percent {
		name, scale = name+", %", view.Percents
	}
	w.row(append(head, name)...)
	row := func(name string, split landscape.Split, v float64) {
		cells := []string{name}
		for _, tenths := range split {
			cells = append(cells, w.decimal(float64(tenths)/10))
		}
		w.row(append(cells, w.decimal(v*scale))...)
	}
	row(p.In(mapPlanRow), analysis.PlanSplit, all.Plan[o])
	row(p.In(mapMineRow), p.Session.Scenario.Levers.SplitTenths, p.mapMine())
	for i, v := range all.Values[o] {
		row(strconv.Itoa(i+1), landscape.Even(i), v)
	}
	return w.String()
}
