package method

import (
	"cmp"
	"slices"
	"strconv"
	"strings"

	"aicontinent/internal/evidence"
	"aicontinent/internal/markup"
)

// methodData shows what was observed: adoption, facts and AI factories.
func (p page) methodData() markup.Group {
	return markup.Group{
		markup.El("h3", markup.A("id", "data-adoption"), p.Text(dataAdoptionTitle)),
		p.prose(dataAdoptionWords),
		p.unionTable(),
		p.prose(dataStatesWords),
		p.statesTable(),
		markup.El("h3", markup.A("id", "data-facts"), p.Text(dataFactsTitle)),
		p.prose(dataFactsWords),
		p.factsTable(),
		markup.El("h3", markup.A("id", "data-factories"), p.Text(dataFactoriesTitle)),
		p.prose(dataFactoriesWords),
		p.factoriesTable(),
	}
}

// unionTable is the EU's adoption by year.
func (p page) unionTable() *markup.Node {
	table := methodTable{
		caption: p.In(unionCaption),
		heads:   p.heads(yearHead, shareHead, certaintyHead, noteHead),
	}
	for _, o := range evidence.Observed("EU") {
		note := ""
		for i := range evidence.Facts {
			if evidence.Facts[i].ID == "adoption_"+strconv.Itoa(o.Year) {
				note = p.In(evidence.FactWords(i).Note)
			}
		}
		certainty := confirmedText
		if !o.Confirmed {
			certainty = unconfirmedText
		}
		table.rows = append(table.rows, methodRow{cells: []methodCell{
			word(p.Lang.Year(o.Year)), amount(p.Lang.Number(o.Percent, 2)), word(p.In(certainty)), word(note),
		}})
	}
	return table.node()
}

// statesTable is the adoption of each member state by year, the highest of the
// last year first.
func (p page) statesTable() *markup.Node {
	var years []int
	for _, o := range evidence.Observed("EU") {
		years = append(years, o.Year)
	}
	table := methodTable{caption: p.In(statesCaption), heads: p.heads(stateHead)}
	for _, year := range years {
		table.heads = append(table.heads, p.Lang.Year(year))
	}
	latest := map[string]float64{}
	var states []string
	for _, o := range evidence.Observations {
		if _, seen := latest[o.Geo]; !seen && o.Geo != "EU" {
			states = append(states, o.Geo)
		}
		latest[o.Geo] = o.Percent
	}
	slices.SortStableFunc(states, func(a, b string) int { return cmp.Compare(latest[b], latest[a]) })
	for _, geo := range states {
		table.rows = append(table.rows, p.stateRow(geo, years))
	}
	return table.node()
}

func (p page) stateRow(geo string, years []int) methodRow {
	row := methodRow{cells: []methodCell{word(p.In(evidence.CountryName(geo)))}}
	observed := evidence.Observed(geo)
	for _, year := range years {
		cell := amount("")
		for _, o := range observed {
			if o.Year == year {
				cell.text = p.Lang.Number(o.Percent, 2)
				if !o.Confirmed {
					cell.text += "\u00a0†"
				}
			}
		}
		row.cells = append(row.cells, cell)
	}
	return row
}

// factsTable lists the figures that texts cite.
func (p page) factsTable() *markup.Node {
	table := methodTable{
		caption: p.In(factsCaption),
		heads:   p.heads(factHead, valueHead, unitHead, yearHead, sourceHead, noteHead),
	}
	for i := range evidence.Facts {
		fact, words := &evidence.Facts[i], evidence.FactWords(i)
		value := p.Lang.Plain(fact.Value)
		if fact.Unit == "year" {
			value = p.Lang.Year(int(fact.Value))
		}
		table.rows = append(table.rows, methodRow{id: "fact-" + fact.ID, cells: []methodCell{
			word(p.In(words.Statement)), amount(value), word(p.In(words.Unit)), word(p.Lang.Year(int(fact.Year))),
			word(p.In(words.Source)), word(p.In(words.Note)),
		}})
	}
	return table.node()
}

// factoriesTable lists the AI factories that were selected.
func (p page) factoriesTable() *markup.Node {
	table := methodTable{
		caption: p.In(factoriesCaption),
		heads: p.heads(factoryHead, stateHead, siteHead, hostHead, machineHead, selectedHead, statusHead,
			contractHead, acceleratorsHead, serviceHead),
	}
	for i := range evidence.Factories {
		f, words := &evidence.Factories[i], evidence.FactoryWords(i)
		accelerators := ""
		if f.GPUs > 0 {
			accelerators = p.Lang.Plain(float64(f.GPUs))
		}
		table.rows = append(table.rows, methodRow{cells: []methodCell{
			word(f.Name), word(p.In(evidence.CountryName(f.Geo))), word(p.In(words.Site)), word(p.In(words.Host)),
			word(p.In(words.Machine)), word(p.month(f.Selected)), word(p.In(words.Status)),
			amount(p.contract(f)), amount(accelerators), word(p.In(words.Service)),
		}})
	}
	return table.node()
}

// contract writes what a factory costs, and says where that is a budget.
func (p page) contract(f *evidence.Factory) string {
	if f.ContractMEUR == 0 {
		return ""
	}
	value := p.Lang.Plain(f.ContractMEUR)
	if strings.HasPrefix(f.Status, "contract signed") {
		return value
	}
	return budgetText.Fill(p.Lang, "value", value)
}

// month writes a month that the tables hold as 2025-03.
func (p page) month(s string) string {
	year, number, _ := strings.Cut(s, "-")
	n, err := strconv.Atoi(number)
	if err != nil || n < 1 || n > len(monthNames) {
		return s
	}
	return p.In(monthNames[n-1]) + "\u00a0" + year
}
