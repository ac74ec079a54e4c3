package calculator

import (
	"strings"

	"aicontinent/internal/chart"
	"aicontinent/internal/markup"
	"aicontinent/internal/view"
	"aicontinent/internal/view/figures"
)

// FileType is the content type of a kind of file.
func FileType(kind string) string {
	if kind == figures.FileCSV {
		return "text/csv; charset=utf-8"
	}
	return "image/svg+xml"
}

// File gives the CSV or SVG file of a figure, or of where the split stands among all,
// with its name; false where there is none.
func (p *Page) File(kind, id string) (name, content string, ok bool) {
	if id == view.SplitsID {
		return p.splitsFile(kind)
	}
	return p.figureFile(kind, id)
}

// figureFile gives the CSV or SVG file of a figure, with its name; false where there
// is none.
func (p *Page) figureFile(kind, id string) (name, content string, ok bool) {
	f, ok := p.figures().Figure(id)
	if !ok || f.NoChart {
		return "", "", false
	}
	name = fileName(kind, id)
	switch kind {
	case figures.FileCSV:
		return name, p.csv(f), true
	case figures.FileSVG:
		return name, string(markup.Append(nil, p.picture(f))), true
	}
	return "", "", false
}

// fileName names the file of a figure.
func fileName(kind, id string) string { return "ai-continent-" + id + "." + kind }

// picture is a figure that stands alone: finding, chart, odds and source.
func (p *Page) picture(f figures.Figure) *markup.Node {
	title := strings.Builder{}
	for _, s := range f.Title {
		if s.Range != "" {
			title.WriteString(" (" + s.Range + ")")
		}
		title.WriteString(s.Text)
	}
	if f.Flow != nil {
		return p.figures().FlowIn(f, figures.FirstSizes[2]).Standalone(chart.Light, title.String(), f.Measure, strings.TrimSpace(f.Odds+" "+f.Source))
	}
	return p.figures().Sized(f, figures.FirstSizes[2]).Standalone(chart.Light, title.String(), f.Measure, strings.TrimSpace(f.Odds+" "+f.Source))
}
