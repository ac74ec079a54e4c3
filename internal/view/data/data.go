// Package data is the page of what can be taken away: the scenario on screen, what
// it rests on and how it was checked, as files and by a program, and how to cite it.
// The server writes it alone.
package data

import (
	"strings"

	"aicontinent/internal/locale"
	"aicontinent/internal/markup"
	"aicontinent/internal/model"
	"aicontinent/internal/versions"
	"aicontinent/internal/view"
)

// download is a table that can be taken away.
type download struct {
	Name    string // of its file; empty where a program alone makes it
	api     string // of the API, without format; empty where it has none
	ofLink  bool   // it depends on the scenario
	title   locale.Text
	columns locale.Text
}

// group is a list of them.
type group struct {
	id    string
	title locale.Text
	lead  locale.Text
	list  []download
}

// Files names every file that a host has at [view.FilesPath]. Those that depend on the
// scenario are of the plan as we read it.
func Files() []string {
	var names []string
	for _, g := range groups {
		for _, d := range g.list {
			if d.Name != "" {
				names = append(names, d.Name)
			}
		}
	}
	return names
}

// Workbook is the name of the spreadsheet of any scenario, which a server makes.
const Workbook = "scenario.xlsx"

// Page is what the page is made of.
type Page struct{ *view.Page }

// Body is the page's body.
func (p Page) Body() *markup.Node {
	main := markup.El("main", markup.Class("method data"), markup.A("id", "main"), markup.A("tabindex", "-1"),
		markup.El("h1", markup.A("id", view.TitleID), p.Text(headline)),
		markup.El("p", markup.Class("standfirst"), p.Text(Description)),
		view.Problems(p.Page),
		view.CopyNote(p.Page, filesText),
		markup.El("p", markup.Text(p.SentenceText())))
	for _, g := range groups {
		main.Children = append(main.Children, p.group(g))
	}
	main.Children = append(main.Children, p.reproduce(), p.programs(), p.cite())
	return view.Root(p.Around(view.DataPage, main))
}

// query is the scenario's own, without what the link says beside it.
func (p Page) query() string { return p.Session.Scenario.Query() }

// origin is what public addresses start with.
func (p Page) origin() string {
	if p.Origin == "" {
		return placeholder
	}
	return p.Origin
}

// placeholder stands for the site's address where nobody knows it.
const placeholder = "https://example.org"

// address is that of an answer of the API, or of the file that stands for it.
func (p Page) address(d *download, format string) string {
	switch {
	case p.Static && d.Name == "", d.api == "" && d.Name == "":
		return ""
	case p.Static, d.api == "":
		return p.Base + view.FilesPath + d.Name
	}
	query := "format=" + format
	if own := p.query(); d.ofLink && own != "" {
		query = own + "&" + query
	}
	separator := "?"
	if strings.Contains(d.api, "?") {
		separator = "&"
	}
	return p.Base + "/api/v1/" + d.api + separator + query
}

// group is a section with its downloads as a list.
func (p Page) group(g group) *markup.Node {
	list := markup.El("ul", markup.Class("downloads"))
	for i := range g.list {
		d := &g.list[i]
		csv := p.address(d, "csv")
		if csv == "" {
			continue
		}
		name := d.Name
		if name == "" {
			name = "ranges.csv"
		}
		line := markup.El("li", markup.El("strong", p.Text(d.title)), markup.Text(" "),
			markup.El("a", markup.A("href", csv), markup.A("download", name), markup.Text("CSV"), markup.El("span", markup.Class("hidden"), markup.Text(" : "+p.In(d.title)))))
		if d.api != "" && !p.Static {
			line.Children = append(line.Children, markup.Text(" · "), markup.El("a", markup.A("href", p.address(d, "json")), markup.Text("JSON"), markup.El("span", markup.Class("hidden"), markup.Text(" : "+p.In(d.title)))))
		}
		if d.Name == "scenario.csv" && !p.Static {
			line.Children = append(line.Children, markup.Text(" · "), markup.El("a", markup.A("href", p.workbook()), markup.A("download", Workbook), markup.Text("XLSX"), markup.El("span", markup.Class("hidden"), markup.Text(" : "+p.In(d.title)))))
		}
		line.Children = append(line.Children, markup.El("span", markup.Class("help"), p.Text(d.columns)))
		list.Children = append(list.Children, line)
	}
	return markup.El("section", markup.A("id", g.id), markup.El("h2", p.Text(g.title)), markup.El("p", p.Text(g.lead)), list)
}

// workbook is the address of the scenario's spreadsheet.
func (p Page) workbook() string {
	query := "lang=" + p.Lang.Code()
	if own := p.query(); own != "" {
		query = own + "&" + query
	}
	return p.Base + view.FilesPath + Workbook + "?" + query
}

// reproduce is the scenario on screen elsewhere, each way in lines to copy.
func (p Page) reproduce() *markup.Node {
	section := markup.El("section", markup.A("id", "reproduce"), markup.El("h2", p.Text(reproduceTitle)), markup.El("p", p.Text(reproduceLead)))
	if p.Origin == "" {
		section.Children = append(section.Children, markup.El("p", markup.Class("kept"), markup.Text(p.Fill(noOrigin, "address", placeholder))))
	}
	for _, way := range []struct {
		id   string
		name locale.Text
		code string
	}{
		{"terminal", terminalName, p.Terminal()}, {"curl", locale.Text("curl"), p.Curl()},
		{"python", pythonName, p.Python()}, {"r", locale.Text("R"), p.R()}, {"duckdb", duckName, p.DuckDB()}, {"splits", splitsName, Splits},
	} {
		section.Children = append(section.Children, markup.El("h3", p.Text(way.name)), p.code("code-"+way.id, p.In(way.name), way.code))
	}
	return section
}

// code is a text to be copied by hand.
func (p Page) code(id, name, text string) *markup.Node {
	return markup.El("div", markup.Class("snippet"), markup.A("tabindex", "0"), markup.A("role", "region"), markup.A("aria-label", name), markup.El("code", markup.A("id", id), markup.Text(text)))
}

// Terminal is the line that gives the scenario in a terminal.
func (p Page) Terminal() string {
	if p.query() == "" {
		return "aicontinent simulate --format csv > scenario.csv"
	}
	return "aicontinent simulate '" + p.query() + "' --format csv > scenario.csv"
}

// Splits is the line that gives every split in steps of five per cent.
const Splits = "aicontinent sweep --grid 's=simplex:20' --out splits.csv"

// scenarioAddress is the public address of the scenario's numbers.
func (p Page) scenarioAddress() string { return p.origin() + p.address(&groups[0].list[0], "csv") }

// Curl is the line that fetches the scenario.
func (p Page) Curl() string {
	return "curl --fail --output scenario.csv '" + p.scenarioAddress() + "'"
}

// Python is a program that fetches it and prints two numbers of the horizon.
func (p Page) Python() string {
	return `import csv, io, urllib.request

url = "` + p.scenarioAddress() + `"
with urllib.request.urlopen(url) as answer:
    rows = list(csv.DictReader(io.TextIOWrapper(answer, "utf-8")))
last = next(row for row in rows if row["year"] == "` + p.Lang.Year(p.Session.Scenario.Levers.Horizon) + `")
print(last["adoption"], last["gdp_effect_bn"])`
}

// R is a program that fetches it and shows the same two numbers.
func (p Page) R() string {
	return `rows <- read.csv("` + p.scenarioAddress() + `")
rows[rows$year == ` + p.Lang.Year(p.Session.Scenario.Levers.Horizon) + `, c("adoption", "gdp_effect_bn")]`
}

// DuckDB is a query of the file that the terminal and curl write.
func (p Page) DuckDB() string {
	return `SELECT adoption, gdp_effect_bn FROM 'scenario.csv' WHERE year = ` + p.Lang.Year(p.Session.Scenario.Levers.Horizon) + `;`
}

// programs leads to the description of the API.
func (p Page) programs() *markup.Node {
	section := markup.El("section", markup.A("id", "programs"), markup.El("h2", p.Text(programsTitle)))
	if p.Static {
		return with(section, markup.El("p", p.Text(programsFiles)))
	}
	return with(section, markup.El("p", p.Text(programsText), markup.Text(" "), markup.El("a", markup.A("href", p.Base+"/openapi.json"), markup.Text("openapi.json")), markup.Text(".")))
}

// cite is how to name the scenario in a text.
func (p Page) cite() *markup.Node {
	return markup.El("section", markup.A("id", "cite"), markup.El("h2", p.Text(citeTitle)),
		markup.El("p", p.Text(citeText), markup.Text(" "), markup.El("a", markup.A("href", p.Address(p.Lang, view.AboutPage)+"#licences"), p.Text(citeLicences)), markup.Text(".")),
		markup.El("h3", markup.Text("BibTeX")), p.code("code-bibtex", "BibTeX", p.bibTeX()),
		markup.El("h3", markup.Text("CSL-JSON")), p.code("code-csl", "CSL-JSON", p.csl()))
}

// link is the public address of the scenario, with the version of the model.
func (p Page) link() string {
	return p.origin() + view.Path(p.Base, p.Lang, view.CalculatorPage) + "?" + p.Session.Scenario.Dated()
}

func (p Page) released() (year, month, day string) {
	table := p.Versions
	if table == nil {
		table = versions.All
	}
	date := strings.Split(table.Latest().Date, "-")
	return date[0], strings.TrimPrefix(date[1], "0"), strings.TrimPrefix(date[2], "0")
}

func (p Page) bibTeX() string {
	year, _, _ := p.released()
	return "@misc{aicontinent,\n  title = {" + p.title() + "},\n  version = {" + model.Version + "},\n  year = {" + year + "},\n  url = {" + p.link() +
		"},\n  note = {" + p.In(whatIf) + "}\n}"
}

func (p Page) csl() string {
	year, month, day := p.released()
	return `[{"id": "aicontinent", "type": "software", "title": "` + p.title() + `", "version": "` + model.Version +
		`", "issued": {"date-parts": [[` + year + ", " + month + ", " + day + `]]}, "URL": "` + p.link() + `", "note": "` + p.In(whatIf) + `"}]`
}

func (p Page) title() string { return view.SiteName(p.Lang) }

func with(node *markup.Node, more ...*markup.Node) *markup.Node {
	node.Children = append(node.Children, more...)
	return node
}
