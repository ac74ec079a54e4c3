package figures

import (
	"strings"

	"aicontinent/internal/locale"
	"aicontinent/internal/markup"
	"aicontinent/internal/view"
)

// The kinds of file that a figure can be taken away as.
const (
	FileCSV = "csv"
	FileSVG = "svg"
	FilePNG = "png" // made of the SVG by the browser
)

// FileVerb begins the action of taking a figure away: "take svg adoption".
const FileVerb = "take"

// NoPNGText stands beside the files of a figure that the browser makes no PNG of.
var NoPNGText = locale.Text("This browser does not allow a PNG to be made. The SVG holds the same chart.")

// Takeaway unfolds what a figure can be taken away as: numbers or a picture. The
// program makes the files; without it the buttons belong to the form, and the server
// makes those that need no browser.
func (p *Page) Takeaway(id, finding string) *markup.Node {
	line := markup.El("span", markup.Class("files"))
	for _, kind := range []string{FileCSV, FileSVG, FilePNG} {
		do := FileVerb + " " + kind + " " + id
		line.Children = append(line.Children, markup.El("button", markup.Class("plain is-"+kind), markup.A("type", "submit"), markup.A("form", view.FormID),
			markup.A("name", "do"), markup.A("value", do), markup.A("data-do", do), markup.Text(strings.ToUpper(kind))))
	}
	if p.NoPNG == id {
		line.Children = append(line.Children, markup.El("span", markup.Class("no-png"), p.Text(NoPNGText)))
	}
	return markup.El("details", markup.Class("fold small"), markup.A("id", id+"-files"), p.namedSummary(takeLabel, finding), line)
}

var takeLabel = locale.Text("Download")
