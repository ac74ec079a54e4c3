package view

import (
	"strings"

	"aicontinent/internal/chart"
	"aicontinent/internal/locale"
	"aicontinent/internal/markup"
)

// The kinds of file that a figure can be taken away as.
const (
	FileCSV = "csv"
	FileSVG = "svg"
	FilePNG = "png" // made of the SVG by the browser
)

// FileVerb begins the action of taking a figure away: "take svg adoption".
const FileVerb = "take"

// FileType is the content type of a kind of file.
func FileType(kind string) string {
	if kind == FileCSV {
		return "text/csv; charset=utf-8"
	}
	return "image/svg+xml"
}

// File gives the CSV or SVG file of a figure, with its name; false where there
// is none.
func (p *Page) File(kind, id string) (name, content string, ok bool) {
	f, ok := p.Figure(id)
	if !ok || f.NoChart {
		return "", "", false
	}
	name = FileName(kind, id)
	switch kind {
	case FileCSV:
		return name, p.csv(f), true
	case FileSVG:
		return name, string(markup.Append(nil, p.picture(f))), true
	}
	return "", "", false
}

// FileName names the file of a figure.
func FileName(kind, id string) string { return "ai-continent-" + id + "." + kind }

// picture is a figure that stands alone: finding, chart, odds and source.
func (p *Page) picture(f Figure) *markup.Node {
	title := strings.Builder{}
	for _, s := range f.Title {
		if s.Range != "" {
			title.WriteString(" (" + s.Range + ")")
		}
		title.WriteString(s.Text)
	}
	if f.Flow != nil {
		return p.flowIn(f, FirstSizes[2]).Standalone(chart.Light, title.String(), f.Measure, strings.TrimSpace(f.Odds+" "+f.Source))
	}
	return p.Sized(f, FirstSizes[2]).Standalone(chart.Light, title.String(), f.Measure, strings.TrimSpace(f.Odds+" "+f.Source))
}

// NoPNGText stands beside the files of a figure that the browser makes no PNG of.
var NoPNGText = locale.Text("This browser does not allow a PNG to be made. The SVG holds the same chart.")

// Takeaway unfolds what a figure can be taken away as: numbers or a picture. The
// program makes the files; without it the buttons belong to the form, and the server
// makes those that need no browser.
func (p *Page) Takeaway(id, finding string) *markup.Node {
	line := markup.El("span", markup.Class("files"))
	for _, kind := range []string{FileCSV, FileSVG, FilePNG} {
		do := FileVerb + " " + kind + " " + id
		line.Children = append(line.Children, markup.El("button", markup.Class("plain is-"+kind), markup.A("type", "submit"), markup.A("form", FormID),
			markup.A("name", "do"), markup.A("value", do), markup.A("data-do", do), markup.Text(strings.ToUpper(kind))))
	}
	if p.NoPNG == id {
		line.Children = append(line.Children, markup.El("span", markup.Class("no-png"), p.Text(NoPNGText)))
	}
	return markup.El("details", markup.Class("fold small"), markup.A("id", id+"-files"), p.namedSummary(takeLabel, finding), line)
}

var takeLabel = locale.Text("Download")
