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
		return el("p", plain(p.fill(noFactories, "of", strconv.Itoa(len(evidence.Factories)))))
	}
	list := el("ul")
	for _, i := range mine {
		list.Children = append(list.Children, el("li", p.factory(i)))
	}
	return el("div", el("h3", plain(factoryCounts.Fill(p.Lang, strconv.Itoa(len(mine)), "count", strconv.Itoa(len(mine))))), list)
}

// factory is one of them in a line.
func (p Page) factory(i int) markup.Group {
	f, words := &evidence.Factories[i], evidence.FactoryWords(i)
	return markup.Group{el("strong", plain(f.Name)), plain(p.fill(factoryText, "site", p.in(words.Site), "machine", p.in(words.Machine),
		"state", p.in(words.Status), "service", p.in(words.Service)))}
}

// factories is the table of all of them.
func (p Page) factories() *markup.Node {
	head := el("tr")
	for _, name := range factoryHeads {
		head.Children = append(head.Children, el("th", attr("scope", "col"), p.text(name)))
	}
	body := el("tbody")
	for _, c := range p.byName() {
		for _, i := range factoriesIn(c.Geo) {
			f, words := &evidence.Factories[i], evidence.FactoryWords(i)
			body.Children = append(body.Children, el("tr",
				el("th", attr("scope", "row"), plain(p.name(c.Geo))), el("td", plain(f.Name)), el("td", p.text(words.Site)),
				el("td", p.text(words.Status)), el("td", p.text(words.Service))))
		}
	}
	caption := p.in(factoriesCaption)
	return el("section", attr("id", "factories"), el("h2", plain(p.fill(factoriesTitle, "count", strconv.Itoa(len(evidence.Factories))))),
		el("p", p.words.Mark(p.in(factoriesLead))),
		el("div", class("scroll"), attr("tabindex", "0"), attr("role", "region"), attr("aria-label", caption),
			el("table", el("caption", plain(caption)), el("thead", head), body)))
}

// notes says what the projection is and is not.
func (p Page) notes() *markup.Node {
	section := el("section", attr("id", "reading"), el("h2", p.text(readingTitle)))
	for _, t := range readingTexts {
		section.Children = append(section.Children, el("p", p.words.Mark(p.fill(t, "one", p.missed(1), "two", p.missed(2)))))
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
	return p.in(noDataShort)
}
