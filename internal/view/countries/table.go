package countries

import (
	"math"
	"slices"
	"strconv"
	"strings"

	"aicontinent/internal/countries"
	"aicontinent/internal/evidence"
	"aicontinent/internal/markup"
	"aicontinent/internal/session"
	"aicontinent/internal/view"
)

// column is one of the table, by which it can be sorted.
type column struct {
	key   string                                                 // in links, under sort
	value func(p Page, c *countries.Country, survey int) float64 // nil where the name is what counts
}

// columns are those of the table, in order: the name, each survey, and what
// follows from the last.
var columns = func() []column {
	list := []column{{"name", nil}}
	for _, year := range countries.SurveyYears {
		list = append(list, column{strconv.Itoa(year), Page.counted})
	}
	return append(list, column{"projected", Page.central}, column{"factories", Page.factoryCount})
}()

// usualSort is the column by which the table is sorted where the link says
// nothing: the latest survey.
const usualSort = 1 + last

// columnKeys are what a link may say under sort; a minus before turns the order.
func columnKeys() []string {
	var list []string
	for _, c := range columns {
		list = append(list, c.key, "-"+c.key)
	}
	return list
}

func (p Page) counted(c *countries.Country, survey int) float64 { return c.Observed[survey] }

// central is the share at the horizon; NaN where there is none.
func (p Page) central(c *countries.Country, _ int) float64 {
	if ahead, ok := p.ahead(c); ok {
		return ahead.Central
	}
	return math.NaN()
}

func (p Page) factoryCount(c *countries.Country, _ int) float64 {
	return float64(len(factoriesIn(c.Geo)))
}

// sorted gives the column that the link sorts by, and whether its order is
// turned; not ok where the link names none.
func (p Page) sorted() (column int, turned, ok bool) {
	if !view.Answers(p.Page) {
		return usualSort, false, true // one file answers every link
	}
	key, turned := strings.CutPrefix(p.Session.Look(session.LookSort), "-")
	for i := range columns {
		if columns[i].key == key {
			return i, turned, true
		}
	}
	return usualSort, false, false
}

// byName gives the member states as their language sorts them.
func (p Page) byName() []*countries.Country {
	list := p.states()
	names := view.StateOrder(p.Lang)
	slices.SortFunc(list, func(a, b *countries.Country) int {
		return slices.Index(names, a.Geo) - slices.Index(names, b.Geo)
	})
	return list
}

// ordered gives the member states in the order of the table. Names go upwards
// and numbers downwards, and who has no number comes last either way.
func (p Page) ordered() []*countries.Country {
	list := p.byName()
	by, turned, _ := p.sorted()
	value := columns[by].value
	if value == nil {
		if turned {
			slices.Reverse(list)
		}
		return list
	}
	slices.SortStableFunc(list, func(a, b *countries.Country) int {
		x, y := value(p, a, by-1), value(p, b, by-1)
		switch {
		case math.IsNaN(x) || math.IsNaN(y):
			return order(math.IsNaN(x), math.IsNaN(y))
		case turned:
			return order(x > y, x < y)
		}
		return order(x < y, x > y)
	})
	return list
}

// order is that of two of which at most one comes later.
func order(firstLater, secondLater bool) int {
	switch {
	case firstLater == secondLater:
		return 0
	case firstLater:
		return 1
	}
	return -1
}

// table is every number of the page; the EU stands above the member states.
func (p Page) table() *markup.Node {
	head, body := markup.El("tr"), markup.El("tbody", p.row(p.of(union)))
	for i := range columns {
		head.Children = append(head.Children, p.head(i))
	}
	for _, c := range p.ordered() {
		body.Children = append(body.Children, p.row(c))
	}
	caption := p.In(tableCaption)
	return markup.El("section", markup.A("id", tableID),
		markup.El("h2", markup.Text(p.In(tableTitle))),
		markup.El("p", markup.Class("help"), p.Text(tableHelp)),
		markup.El("div", markup.Class("scroll"), markup.A("tabindex", "0"), markup.A("role", "region"), markup.A("aria-label", caption),
			markup.El("table", markup.Class("states"), markup.El("caption", markup.Text(caption)), markup.El("thead", head), body)),
		markup.El("p", markup.Class("help"), p.Text(breakText)),
		p.files())
}

const tableID = "table"

// head is the head of a column, a link that sorts by it.
func (p Page) head(i int) *markup.Node {
	by, turned, _ := p.sorted()
	key := columns[i].key
	cell := markup.El("th", markup.A("scope", "col"))
	if i > 0 {
		cell.Attrs = append(cell.Attrs, markup.Attribute("class", "n"))
	}
	if key == strconv.Itoa(countries.SurveyYears[last]) {
		cell.Attrs[len(cell.Attrs)-1].Value = "n is-broken"
	}
	mark := ""
	if i == by {
		down := turned == (columns[i].value == nil)
		direction := "ascending"
		mark = " ↑"
		if down {
			direction, mark = "descending", " ↓"
		}
		cell.Attrs = append(cell.Attrs, markup.Attribute("aria-sort", direction))
		if !turned {
			key = "-" + key
		}
	}
	if !view.Answers(p.Page) {
		cell.Children = markup.Group{markup.Text(p.columnName(i))}
		return cell
	}
	cell.Children = markup.Group{markup.El("a", markup.A("href", p.address(session.LookSort, key)+"#"+tableID), markup.Text(p.columnName(i)),
		markup.When(mark != "", markup.El("span", markup.A("aria-hidden", "true"), markup.Text(mark))))}
	return cell
}

func (p Page) columnName(i int) string {
	switch columns[i].key {
	case "name":
		return p.In(nameHead)
	case "projected":
		if p.horizon() == 0 {
			return p.In(projectedNone)
		}
		return p.Fill(projectedHead, "year", p.Lang.Year(p.horizon()))
	case "factories":
		return p.In(factoriesHead)
	}
	return columns[i].key
}

func (p Page) row(c *countries.Country) *markup.Node {
	name := markup.Text(p.name(c.Geo))
	if c.Geo != union {
		name = markup.El("a", markup.A("href", p.place(c)), markup.Text(p.name(c.Geo)))
	}
	row := markup.El("tr", markup.When(c.Geo == union, markup.Class("is-sum")), markup.El("th", markup.A("scope", "row"), name))
	for i := range c.Observed {
		kind := "n"
		if i == last {
			kind = "n is-broken"
		}
		row.Children = append(row.Children, markup.El("td", markup.Class(kind), markup.Text(p.cell(c, i))))
	}
	row.Children = append(row.Children, markup.El("td", markup.Class("n"), p.projected(c)))
	count := "–"
	if n := len(factoriesIn(c.Geo)); n > 0 {
		count = strconv.Itoa(n)
	}
	if c.Geo == union {
		count = strconv.Itoa(len(evidence.Factories))
	}
	return withCells(row, markup.El("td", markup.Class("n"), markup.Text(count)))
}

func withCells(row *markup.Node, cells ...*markup.Node) *markup.Node {
	row.Children = append(row.Children, cells...)
	return row
}

// cell writes what a survey found, with a dagger where only one extract has it.
func (p Page) cell(c *countries.Country, survey int) string {
	if math.IsNaN(c.Observed[survey]) {
		return p.In(noData)
	}
	text := p.Lang.Number(c.Observed[survey]*100, 1)
	for _, o := range evidence.Observed(c.Geo) {
		if o.Year == countries.SurveyYears[survey] && !o.Confirmed {
			text += "\u00a0†"
		}
	}
	return text
}

// projected is the share at the horizon with its range.
func (p Page) projected(c *countries.Country) *markup.Node {
	ahead, ok := p.ahead(c)
	if !ok {
		return markup.Text(p.In(noData))
	}
	percent := func(v float64) string { return p.Lang.Number(v*100, 0) }
	return markup.El("span", markup.Text(percent(ahead.Central)+" "),
		markup.El("span", markup.Class("range"), markup.Text(p.Fill(rangeText, "low", percent(ahead.P05), "high", percent(ahead.P95)))))
}

// files leads to the same numbers for programs, every year among them.
func (p Page) files() *markup.Node {
	line := markup.El("p", markup.Class("help"), p.Text(filesLead), markup.Text(" "))
	query := p.Session.Scenario.Query()
	switch {
	case p.Static && query == "":
		return withCells(line, markup.El("a", markup.A("href", p.Base+view.FilesPath+"countries.csv"), markup.A("download", "countries.csv"), markup.Text("CSV")), markup.Text(" · "),
			markup.El("a", markup.A("href", p.Address(p.Lang, view.DataPage)), p.Text(otherData)))
	case p.Static:
		return withCells(line, markup.El("code", markup.Text("aicontinent countries '"+query+"' --format csv")))
	case query != "":
		query += "&"
	}
	api := p.Base + "/api/v1/countries?" + query
	return withCells(line, markup.El("a", markup.A("href", api+"format=csv"), markup.A("download", "countries.csv"), markup.Text("CSV")), markup.Text(" · "),
		markup.El("a", markup.A("href", api+"format=json"), markup.Text("JSON")), markup.Text(" · "),
		markup.El("a", markup.A("href", p.Address(p.Lang, view.DataPage)), p.Text(otherData)))
}
