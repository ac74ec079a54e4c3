package method

import (
	"math"

	"aicontinent/internal/backtest"
	"aicontinent/internal/chart"
	"aicontinent/internal/countries"
	"aicontinent/internal/evidence"
	"aicontinent/internal/locale"
	"aicontinent/internal/markup"
)

// methodBacktest says how well the model would have forecast the survey of 2025.
func (p page) methodBacktest() markup.Group {
	within, of := backtest.Band(evidence.Observations[:], countries.Deviation)
	return markup.Group{
		p.prose(backtestIntro),
		p.backtestPicture(),
		p.backtestTable(),
		p.prose(backtestReading),
		p.statesBacktestTable(),
		p.prose(statesBacktestReading, "held", p.Lang.Plain(float64(within)), "of", p.Lang.Plain(float64(of))),
	}
}

// backtestPicture shows what each rule would have forecast beside what the survey
// found.
func (p page) backtestPicture() *markup.Node {
	list := backtest.Published()
	const most = 30.0 // per cent, at the right edge
	drawn := chart.Dots{Lang: p.Lang, Label: p.In(backtestDrawn)}
	for _, f := range list {
		drawn.Reference = (f.Percent - f.Error) / most
		drawn.Note = p.In(backtestObserved) + " " + p.Lang.Unit(p.Lang.Number(f.Percent-f.Error, 2), "%")
		at := f.Percent / most
		row := chart.DotRow{
			Name: backtestRow.Fill(p.Lang, "method", p.In(backtestMethods[f.Method]), "year", p.Lang.Year(f.FittedTo), "percent", p.Lang.Unit(p.Lang.Number(f.Percent, 1), "%")),
			From: at, To: at, Ours: at, HasOurs: f.Method == backtest.Model,
		}
		if row.HasOurs {
			row.From, row.To = math.NaN(), math.NaN()
		}
		drawn.Rows = append(drawn.Rows, row)
	}
	return p.drawnDots(drawn, backtestDrawn)
}

func (p page) backtestTable() *markup.Node {
	table := methodTable{
		caption: p.In(backtestCaption),
		heads:   p.heads(methodHead, fittedHead, forecastHead, missHead, missOlderHead),
	}
	for _, f := range backtest.Published() {
		table.rows = append(table.rows, methodRow{cells: []methodCell{
			word(p.In(backtestMethods[f.Method])), amount(p.Lang.Year(f.FittedTo)), amount(p.Lang.Unit(p.Lang.Number(f.Percent, 1), "%")),
			amount(locale.Signed(p.Lang.Number(f.Error, 1))), amount(locale.Signed(p.Lang.Number(f.AgainstOlder, 1))),
		}})
	}
	return table.node()
}

func (p page) statesBacktestTable() *markup.Node {
	table := methodTable{
		caption: p.In(statesBacktestCaption),
		heads:   p.heads(ruleHead, fittedHead, meanMissHead, nearHead),
	}
	for _, f := range backtest.States(evidence.Observations[:]) {
		table.rows = append(table.rows, methodRow{cells: []methodCell{
			word(p.In(backtestRules[f.Rule])), amount(p.Lang.Year(f.FittedTo)), amount(p.Lang.Number(f.Error, 1)),
			amount(nearStates.Fill(p.Lang, "near", p.Lang.Plain(float64(f.Near)), "of", p.Lang.Plain(float64(f.States)))),
		}})
	}
	return table.node()
}

// backtestMethods name the methods, in their order.
var backtestMethods = [...]locale.Text{
	"the model, its pace fitted to the last two surveys",
	"as many points a year as between them",
	"as many per cent a year as between them",
	"logistic curve, ceiling of 80%",
	"Bass curve fitted on cloud computing",
	"Bass curve fitted on social media",
}

// backtestRules name the rules for member states, in their order.
var backtestRules = [...]locale.Text{
	"the country keeps its distance to the EU, on the scale of odds (our lens)",
	"as many per cent as the EU",
	"as many points as the EU",
	"as many points as in its own last growth",
	"no change",
}

var (
	methodBacktestTitle   = locale.Text("Would it have forecast it?")
	backtestIntro         = locale.Text("In 2025, 19.95% of firms in the EU used AI. This is what the model, and every simple rule that we tried, would have forecast from the surveys before it alone. Nothing is fitted to data newer than the column “fitted to”. Eurostat added a technology to its list in 2025; the last column compares with 18.65%, what the survey might have found on the list of 2024 (our judgement).")
	backtestReading       = locale.Text("One year ahead, the model was as good as the best simple rule. Two years ahead, before the take-off, it would have failed as all did that were fitted to data on AI. Curves fitted on cloud computing or social media were less wrong then, and more so a year later.")
	statesBacktestReading = locale.Text("For countries, all rules but the last two are given what the EU did. The range of our country lens (5 to 95%) held {held} times in {of}, over all pairs of surveys.")
	backtestRow           = locale.Text("{method}, surveys to {year} – {percent}")
	backtestObserved      = locale.Text("observed")
	backtestDrawn         = locale.Text("Forecasts for 2025, from 0 to 30% of firms. Solid dot: the model; hollow dots: simple rules.")
	backtestCaption       = locale.Text("Forecasts for the EU in 2025, and errors in points")
	statesBacktestCaption = locale.Text("Forecasts for the 27 countries in 2025: mean absolute error, in points")
	methodHead            = locale.Text("Method")
	ruleHead              = locale.Text("Rule")
	fittedHead            = locale.Text("Fitted to")
	forecastHead          = locale.Text("Forecast")
	missHead              = locale.Text("Error")
	missOlderHead         = locale.Text("Against 18.65%")
	meanMissHead          = locale.Text("Mean error")
	nearHead              = locale.Text("Within 3 points")
	nearStates            = locale.Text("{near} of {of}")
)
