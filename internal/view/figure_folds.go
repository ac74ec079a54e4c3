package view

import (
	"strconv"

	"aicontinent/internal/evidence"
	"aicontinent/internal/locale"
	"aicontinent/internal/markup"
	"aicontinent/internal/model"
)

// why unfolds the formula in words and the parameters with their sources.
func (p *Page) why(f Figure) *markup.Node {
	list := el("ul")
	values := p.Session.Scenario.Parameters()
	for _, id := range f.Parameters {
		row, ok := evidence.Index(id)
		if !ok {
			continue
		}
		words := evidence.WordsOf(row)
		list.Children = append(list.Children, el("li",
			el("a", attr("href", Path(p.Base, p.Lang, MethodPage)+"#parameter-"+id), plain(words.Name.In(p.Lang))),
			plain(" "), el("b", plain(quantity(p.Lang, *values.At(row)))),
			p.textWith(whyParameter, "unit", words.Unit.In(p.Lang), "grade", p.in(gradeNames[evidence.Table[row].Grade]), "source", words.Source.In(p.Lang))))
	}
	return el("details", class("fold small"), attr("id", f.ID+"-why"),
		p.namedSummary(whyTitle, f.Finding), el("p", plain(f.Why)), el("p", p.text(whyRests)), list)
}

// table unfolds the figure's numbers, year by year.
func (p *Page) table(f Figure) *markup.Node {
	head := el("tr", el("th", attr("scope", "col"), p.text(yearHead)))
	for _, c := range f.Columns {
		head.Children = append(head.Children, el("th", attr("scope", "col"), plain(c.Name)))
	}
	body := el("tbody")
	for year := model.FirstYear; year <= p.horizon(); year++ {
		row := el("tr", el("th", attr("scope", "row"), plain(strconv.Itoa(year))))
		for _, c := range f.Columns {
			row.Children = append(row.Children, el("td", plain(c.Value(p.Result.Step(year)))))
		}
		body.Children = append(body.Children, row)
	}
	measure := f.Measure
	if f.TableMeasure != "" {
		measure = f.TableMeasure
	}
	return el("details", class("fold small"), attr("id", f.ID+"-table"),
		p.namedSummary(tableTitle, f.Finding),
		el("div", class("scroll"), attr("tabindex", "0"), attr("role", "region"), attr("aria-label", measure),
			el("table", el("caption", plain(measure)), el("thead", head), body)))
}

// namedSummary is the line that opens a fold of a figure. Who does not see
// where it stands hears which figure it is of.
func (p *Page) namedSummary(title locale.Text, finding string) *markup.Node {
	return el("summary", p.text(title), hidden(" – "+finding))
}

var (
	yearHead     = locale.Text{Fr: "Année", En: "Year"}
	tableTitle   = locale.Text{Fr: "Tableau", En: "Table"}
	whyTitle     = locale.Text{Fr: "Pourquoi ce chiffre\u202f?", En: "Why this figure?"}
	whyRests     = locale.Text{Fr: "Ce sur quoi il repose le plus\u202f:", En: "What it rests on most:"}
	whyParameter = locale.Text{Fr: " ({unit}) – {grade}. Source\u202f: {source}.", En: " ({unit}) – {grade}. Source: {source}."}
)
