package view

import (
	"strconv"
	"strings"

	"aicontinent/internal/chart"
	"aicontinent/internal/locale"
	"aicontinent/internal/markup"
	"aicontinent/internal/model"
)

// The kinds of file that a figure can be taken away as.
const (
	FileCSV = "csv"
	FileSVG = "svg"
	FilePNG = "png" // made of the SVG by the browser
)

// FileVerb begins the action of taking a figure away: "take svg adoption".
const FileVerb = "take"

// takeaway lets a figure be taken away as numbers or as a picture. The program
// makes the files; without it the buttons belong to the form, and the server
// makes those that need no browser.
func (p *Page) takeaway(f Figure) *markup.Node {
	line := el("span", class("files"), attr("role", "group"), attr("aria-label", p.textOf(takeLabel, "finding", f.Finding)))
	for _, kind := range []string{FileCSV, FileSVG, FilePNG} {
		do := FileVerb + " " + kind + " " + f.ID
		line.Children = append(line.Children, el("button", class("plain is-"+kind), attr("type", "submit"), attr("form", FormID),
			attr("name", "do"), attr("value", do), attr("data-do", do), plain(strings.ToUpper(kind))))
	}
	return line
}

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
	name = "ai-continent-" + id + "." + kind
	switch kind {
	case FileCSV:
		return name, p.csv(f), true
	case FileSVG:
		return name, string(markup.Append(nil, p.picture(f))), true
	}
	return "", "", false
}

// csv writes a figure's table with its numbers in full, as RFC 4180 has it: the
// decimal separator is a point in both languages.
func (p *Page) csv(f Figure) string {
	var b strings.Builder
	row := func(cells []string) {
		for i, c := range cells {
			if i > 0 {
				b.WriteByte(',')
			}
			if strings.ContainsAny(c, ",\"\n") {
				c = `"` + strings.ReplaceAll(c, `"`, `""`) + `"`
			}
			b.WriteString(c)
		}
		b.WriteString("\r\n")
	}
	row(p.fileColumns(f))
	for year := model.FirstYear; year <= p.horizon(); year++ {
		cells := []string{strconv.Itoa(year)}
		for _, c := range p.cells(f, year, TableColumn.full) {
			cells = append(cells, c.text)
		}
		row(cells)
	}
	return b.String()
}

// fileColumns names the columns of a file: each is understood alone.
func (p *Page) fileColumns(f Figure) []string {
	names := []string{p.in(yearHead)}
	for _, c := range f.Columns {
		name := c.Name
		if c.isShare() {
			name += ", %"
		}
		names = append(names, name)
		if c.Ranged && p.ranges() != nil {
			names = append(names, name+", "+p.Lang.PlainPercent(5), name+", "+p.Lang.PlainPercent(95))
		}
	}
	return names
}

// isShare reports whether a column's numbers are written as percentages.
func (c TableColumn) isShare() bool { return strings.HasSuffix(c.Write(0), "%") }

// full writes a number in the unit of its column, to ten digits.
func (c TableColumn) full(v float64) string {
	switch {
	case c.isShare():
		v *= percents
	case c.Scale != 0:
		v *= c.Scale
	}
	return strconv.FormatFloat(v, 'g', 10, 64)
}

// picture is a figure that stands alone: finding, chart, odds and source.
func (p *Page) picture(f Figure) *markup.Node {
	title := strings.Builder{}
	for _, s := range f.Title {
		if s.Range != "" {
			title.WriteString(" (" + s.Range + ")")
		}
		title.WriteString(s.Text)
	}
	drawn := p.sized(f, firstSizes[2])
	return drawn.Standalone(chart.Light, title.String(), f.Measure, strings.TrimSpace(f.Odds+" "+f.Source))
}

var takeLabel = locale.Text{Fr: "Emporter\u202f: {finding}", En: "Take away: {finding}"}
