package countries

import (
	"strconv"

	"aicontinent/internal/backtest"
	"aicontinent/internal/countries"
	"aicontinent/internal/evidence"
	"aicontinent/internal/markup"
	"aicontinent/internal/model"
)

// factoriesIn gives the AI factories of a member state, by their places in
// evidence.Factories.
func factoriesIn(geo string) []int {
	var list []int
	for i := range evidence.Factories {
		if evidence.Factories[i].Geo == geo {
			list = append(list, i)
		}
	}
	return list
}

// ofFactories lists a country's AI factories with how far each is.
func (p Page) ofFactories(c *countries.Country) *markup.Node {
	mine := factoriesIn(c.Geo)
	if len(mine) == 0 {
		return markup.El("p", markup.Text(p.Fill(noFactories, "of", strconv.Itoa(len(evidence.Factories)))))
	}
	list := markup.El("ul")
	for _, i := range mine {
		list.Children = append(list.Children, markup.El("li", p.factory(i)))
	}
	return markup.El("div", markup.El("h3", markup.Text(factoryCounts.Fill(p.Lang, strconv.Itoa(len(mine)), "count", strconv.Itoa(len(mine))))), list)
}

// factory is one of them in a line.
func (p Page) factory(i int) markup.Group {
	f, words := &evidence.Factories[i], evidence.FactoryWords(i)
	return markup.Group{markup.El("strong", markup.Text(f.Name)), markup.Text(p.Fill(factoryText, "site", p.In(words.Site), "machine", p.In(words.Machine),
		"state", p.In(words.Status), "service", p.In(words.Service)))}
}

// factories is the table of all of them.
func (p Page) factories() *markup.Node {
	head := markup.El("tr")
	for _, name := range factoryHeads {
		head.Children = append(head.Children, markup.El("th", markup.A("scope", "col"), p.Text(name)))
	}
	body := markup.El("tbody")
	for _, c := range p.byName() {
		for _, i := range factoriesIn(c.Geo) {
			f, words := &evidence.Factories[i], evidence.FactoryWords(i)
			body.Children = append(body.Children, markup.El("tr",
				markup.El("th", markup.A("scope", "row"), markup.Text(p.name(c.Geo))), markup.El("td", markup.Text(f.Name)), markup.El("td", p.Text(words.Site)),
				markup.El("td", p.Text(words.Status)), markup.El("td", p.Text(words.Service))))
		}
	}
	caption := p.In(factoriesCaption)
	return markup.El("section", markup.A("id", "factories"), markup.El("h2", markup.Text(p.Fill(factoriesTitle, "count", strconv.Itoa(len(evidence.Factories))))),
		markup.El("p", p.words.Mark(p.In(factoriesLead))),
		markup.El("div", markup.Class("scroll"), markup.A("tabindex", "0"), markup.A("role", "region"), markup.A("aria-label", caption),
			markup.El("table", markup.El("caption", markup.Text(caption)), markup.El("thead", head), body)))
}

// notes says what the projection is and is not.
func (p Page) notes() *markup.Node {
	section := markup.El("section", markup.A("id", "reading"), markup.El("h2", p.Text(readingTitle)))
	for _, t := range readingTexts {
		section.Children = append(section.Children, markup.El("p", p.words.Mark(p.Fill(t, "one", p.missed(1), "two", p.missed(2)))))
	}
	return section
}

// missed writes by how many points the lens would have missed the latest survey,
// so many years ahead.
func (p Page) missed(years int) string {
	for _, f := range backtest.States(evidence.Observations[:]) {
		if f.Rule == backtest.Lens && f.FittedTo == model.SurveyYear-years {
			return p.Lang.Number(f.Error, 1)
		}
	}
	return p.In(noDataShort)
}
