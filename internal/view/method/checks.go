package method

import (
	"strconv"

	"aicontinent/internal/evidence"
	"aicontinent/internal/locale"
	"aicontinent/internal/markup"
	"aicontinent/internal/model"
	"aicontinent/internal/scenario"
	"aicontinent/internal/view"
)

// ownYear is the year whose effect stands beside published results.
const ownYear = 2035

// methodChecks says what the tests hold, and sets published results beside the
// model's own.
func (p page) methodChecks() markup.Group {
	return markup.Group{
		p.prose(checksIntro),
		p.bullets(checksPassed),
		markup.El("h3", markup.A("id", "checks-published"), p.Text(publishedTitle)),
		p.prose(publishedIntro),
		p.publishedTable(),
		p.prose(publishedWhy),
		p.prose(publishedOwn),
	}
}

// published are results of others, each the product of its factors.
var published = []struct {
	name    locale.Text
	factors []float64
	measure locale.Text
}{
	{
		locale.Text("Acemoglu 2024"), []float64{0.046, 0.144},
		locale.Text("total factor productivity, over ten years"),
	},
	{
		locale.Text("Bergeaud, euro area"), []float64{0.43, 0.40, 0.35, 0.48},
		locale.Text("productivity"),
	},
	{
		locale.Text("Aghion and Bunel 2024, median"), []float64{0.60, 0.50, 0.40, 0.57},
		locale.Text("productivity, over ten years"),
	},
}

// publishedTable compares published results with the gain of all adoption.
func (p page) publishedTable() *markup.Node {
	year := p.Lang.Year(ownYear)
	table := methodTable{
		caption: publishedCaption.Fill(p.Lang, "year", year),
		heads:   p.heads(publishedHead, factorsHead, resultHead, measuresHead),
	}
	for _, r := range published {
		product, factors := 1.0, ""
		for i, f := range r.factors {
			if i > 0 {
				factors += " × "
			}
			factors += p.Lang.Plain(f)
			product *= f
		}
		table.rows = append(table.rows, methodRow{cells: []methodCell{
			word(p.In(r.name)), word(factors), amount(p.Lang.Percent(product, 2)), word(p.In(r.measure)),
		}})
	}
	own := func(name locale.Text, path *model.Path) {
		table.rows = append(table.rows, methodRow{cells: []methodCell{
			word(name.Fill(p.Lang, "year", year)), word(""),
			amount(p.Lang.Percent(p.Result.At(path.Gain, ownYear), 2)), word(p.In(ownMeasure)),
		}})
	}
	own(ownWithout, &p.Result.Without)
	own(ownWith, &p.Result.With)
	return table.node()
}

// readingShares says what of the plan's split is announced, and what is a judgement.
func (p page) readingShares() *markup.Node {
	split := scenario.Default().Levers.SplitTenths
	share := func(k model.Kind) string { return p.Lang.Percent(float64(split[k])/1000, 0) }
	return p.prose(readingShares, "fund", p.billions(evidence.FactOf("gigafactory_fund").Value),
		"factories", share(model.AIFactories), "capacity", share(model.DataCentres), "support", share(model.Support))
}

// What the reading is held against, in billions of euros: EuroHPC's money for 2021 to
// 2027, as the note of the fact ai_factories_money has it, and what EUDCA, the
// industry's association, forecasts for 2026 to 2031.
const (
	euroHPC  = 10.0
	forecast = 176.0
)

func (p page) readingScale() *markup.Node {
	return p.prose(readingScale, "budget", p.billions(euroHPC), "part", p.Lang.Percent(euroHPC/scenario.Default().Levers.EnvelopeBn, 0),
		"committed", p.billions(evidence.FactOf("ai_factories_money").Value), "forecast", p.billions(forecast))
}

func (p page) billions(v float64) string { return p.Lang.Money(p.Lang.Plain(v)) }

// methodCite says how to cite and reuse, and what is doubted.
func (p page) methodCite() markup.Group {
	return markup.Group{
		p.prose(citeIntro),
		markup.El("p", markup.Class("cite"), p.TextWith(citation, "name", view.Title(p.Lang, view.CalculatorPage), "version", model.Version)),
		p.prose(citeVersion),
		p.prose(citeSource),
		p.bullets(citeFiles),
		p.prose(citeResults, "rows", strconv.Itoa(model.Years+1)),
		markup.El("h3", markup.A("id", view.ReadingID), p.Text(readingTitle)),
		p.readingShares(),
		p.readingScale(),
		markup.El("h3", markup.A("id", "cite-doubts"), p.Text(doubtsTitle)),
		p.prose(doubtsIntro),
		p.bullets(doubts),
	}
}
