package method

import (
	"aicontinent/internal/evidence"
	"aicontinent/internal/locale"
	"aicontinent/internal/markup"
	"aicontinent/internal/view"
)

// methodForecasts is the ledger of forecasts.
func (p page) methodForecasts() markup.Group {
	table := methodTable{
		caption: p.In(ledgerCaption),
		heads:   p.heads(ledgerWhatHead, ledgerFiledHead, forecastHead, ledgerDueHead, ledgerOutturnHead, ledgerScoreHead),
	}
	for i := range evidence.Forecasts {
		f := &evidence.Forecasts[i]
		outturn, score := p.In(ledgerOpen), ""
		if f.Known {
			outturn = p.ledgerValue(f, f.Outturn) + ", " + p.Lang.Date(f.Told)
			score = p.verdict(f)
		}
		table.rows = append(table.rows, methodRow{id: "forecast-" + f.ID, cells: []methodCell{
			word(p.forecastWords(f)), word(ledgerFiled.Fill(p.Lang, "date", p.Lang.Date(f.Filed), "model", f.Model)), word(p.forecastValue(f)),
			word(p.ledgerDue(f)), word(outturn), word(score),
		}})
	}
	return markup.Group{p.prose(ledgerIntro), table.node(), p.prose(ledgerBreaks)}
}

// ForecastName says what is forecast.
func ForecastName(l locale.Lang, f *evidence.Forecast) string { return inLang(l).forecastWords(f) }

// ForecastNews says what was forecast, and what came of it: its outturn is known.
func ForecastNews(l locale.Lang, f *evidence.Forecast) string {
	p := inLang(l)
	return ledgerNews.Fill(l, "what", p.forecastWords(f), "filed", ledgerFiled.Fill(l, "date", l.Date(f.Filed), "model", f.Model), "forecast", p.forecastValue(f),
		"outturn", p.ledgerValue(f, f.Outturn), "told", l.Date(f.Told), "source", f.Source, "score", p.verdict(f))
}

func inLang(l locale.Lang) page { return page{Page: &view.Page{Lang: l}} }

// verdict says whether a forecast held, and its score.
func (p page) verdict(f *evidence.Forecast) string {
	text := ledgerMissed
	if f.Hit() {
		text = ledgerHit
	}
	return text.Fill(p.Lang, "score", p.Lang.Significant(f.Score(), 2))
}

// forecastWords says what is forecast.
func (p page) forecastWords(f *evidence.Forecast) string {
	year := f.ID[len(f.ID)-4:]
	switch f.Quantity {
	case "adoption":
		name := p.In(ledgerUnion)
		if f.Geo != "EU" {
			name = p.In(evidence.CountryName(f.Geo))
		}
		return ledgerAdoption.Fill(p.Lang, "name", name)
	case "electricity_twh":
		return ledgerElectricity.Fill(p.Lang, "year", year)
	case "gigafactory":
		return p.In(ledgerGigafactory)
	}
	return p.In(ledgerTripling)
}

func (p page) ledgerDue(f *evidence.Forecast) string {
	switch f.Quantity {
	case "adoption":
		return p.In(ledgerDueSurvey)
	case "electricity_twh":
		return p.In(ledgerDueIEA)
	case "gigafactory":
		return p.In(ledgerDueGigafactory)
	}
	return p.In(ledgerDueTripling)
}

func (p page) forecastValue(f *evidence.Forecast) string {
	if f.IsChance() {
		return ledgerChance.Fill(p.Lang, "chance", p.Lang.Percent(f.Chance, 0))
	}
	return ledgerRange.Fill(p.Lang, "central", p.ledgerValue(f, f.Central), "low", p.Lang.Number(f.Low, 1), "high", p.Lang.Number(f.High, 1))
}

func (p page) ledgerValue(f *evidence.Forecast, v float64) string {
	switch {
	case f.IsChance() && v == 1:
		return p.In(ledgerYes)
	case f.IsChance():
		return p.In(ledgerNo)
	case f.Unit == "percent":
		return p.Lang.Unit(p.Lang.Number(v, 1), "%")
	}
	return p.Lang.Unit(p.Lang.Number(v, 1), f.Unit)
}

var (
	methodForecastsTitle = locale.Text("Our forecasts, and what came of them")
	ledgerIntro          = locale.Text("Each line was filed by a released version of the model before the answer was known, and never changes. The range is from 5 to 95%. Once the answer is known, it gets a score: less is better. That of a range is its width, plus twenty times what the answer lies outside it. That of a yes or no is the square of the distance to the probability (Brier).")
	ledgerBreaks         = locale.Text("The survey of 2026 moves to NACE Rev. 2.1: a break in the series is possible. One point of error for survey and model is in the EU’s range; countries move besides as they have moved. Electricity and dates take the plan as we read it.")
	ledgerCaption        = locale.Text("Ledger of forecasts")
	ledgerWhatHead       = locale.Text("What")
	ledgerFiledHead      = locale.Text("Filed")
	ledgerDueHead        = locale.Text("Answer due")
	ledgerOutturnHead    = locale.Text("Answer")
	ledgerScoreHead      = locale.Text("Score")
	ledgerFiled          = locale.Text("{date}, model {model}")
	ledgerNews           = locale.Text("{what}. Filed {filed}: {forecast}. Answer of {told} ({source}): {outturn}. The forecast {score}.")
	ledgerOpen           = locale.Text("not known yet")
	ledgerHit            = locale.Text("held, {score}")
	ledgerMissed         = locale.Text("missed, {score}")
	ledgerUnion          = locale.Text("European Union")
	ledgerAdoption       = locale.Text("Firms that use AI in 2026 (Eurostat): {name}")
	ledgerElectricity    = locale.Text("Electricity of data centres in the EU in {year} (IEA)")
	ledgerGigafactory    = locale.Text("A first AI gigafactory in service by the end of 2028")
	ledgerTripling       = locale.Text("Three times the capacity of 2024 by 2032")
	ledgerChance         = locale.Text("yes, with a probability of {chance}")
	ledgerRange          = locale.Text("{central} ({low} to {high})")
	ledgerYes            = locale.Text("yes")
	ledgerNo             = locale.Text("no")
	ledgerDueSurvey      = locale.Text("mid December 2026")
	ledgerDueIEA         = locale.Text("the IEA’s first figure for the year")
	ledgerDueGigafactory = locale.Text("January 2029")
	ledgerDueTripling    = locale.Text("2033")
)
