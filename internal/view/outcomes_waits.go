package view

import (
	"strings"

	"aicontinent/internal/chart"
	"aicontinent/internal/locale"
	"aicontinent/internal/model"
	"aicontinent/internal/scenario"
)

// stages lists where money can be, from what works to what is only announced,
// as the chart stacks it.
var stages = []struct {
	stage model.Stage
	style chart.Style
	name  locale.Text
}{
	{model.Working, chart.Working, stageWorking},
	{model.Held, chart.Held, stageHeld},
	{model.Third, chart.Late, stageThird},
	{model.Second, chart.Middle, stageSecond},
	{model.First, chart.Early, stageFirst},
	{model.Announced, chart.Promised, stageAnnounced},
	{model.Unused, chart.Promised, stageUnused},
	{model.Worn, chart.Gone, stageWorn},
	{model.Anyway, chart.Gone, stageAnyway},
	{model.Missing, chart.Gone, stageMissing},
	{model.Undelivered, chart.Gone, stageUndelivered},
}

// waitsFigure follows the money: announced is not working.
func (p *Page) waitsFigure() Figure {
	parameters := p.Session.Scenario.Parameters()
	g := model.NewLedger(&p.Session.Scenario.Levers, &parameters)
	all := g.AnnouncedBn + g.BeyondBn[p.Result.Step(p.horizon())]
	f := Figure{
		Finding:      p.waitsFinding(g),
		TableMeasure: p.textOf(tableWaits),
		NoChart:      !p.hasPlan(),
		Chart:        chart.Chart{Include: []float64{0}, Format: chart.Plain},
		Source:       p.textOf(sourceModel, "version", model.Version),
		Why:          p.textOf(whyWaits),
		Parameters:   []string{"additionality", "lead_time_gigafactories", "lead_time_ai_factories", "lead_time_data_centres", "shell_life", "factory_life", "support_life", "support_delivery"},
	}
	var names []string
	for _, s := range stages {
		series := p.atStage(g, s.stage)
		if series == nil {
			continue
		}
		area := chart.Area{X0: model.FirstYear, DX: 1.0 / model.StepsPerYear, Y: series, Style: s.style}
		if p.at(series) >= 0.035*all {
			area.Label = p.in(s.name)
		} else {
			area.Inside = p.in(s.name)
		}
		f.Chart.Areas = append(f.Chart.Areas, area)
		names = append(names, p.in(s.name))
		f.Columns = append(f.Columns, p.column(p.measured(s.name, p.in(billionsUnit)), p.decimals(1), series))
	}
	for _, k := range scenario.Kinds {
		f.Columns = append(f.Columns, p.column(p.textOf(workingOf, "line", p.in(shortNames[k])), p.decimals(1), g.Bn[k][model.Working]))
	}
	f.Measure = p.textOf(measureWaits, "stages", strings.Join(names, ", "))
	end := p.Result.Step(p.horizon())
	f.Values = p.textOf(waitsValues, "year", p.year(), "working", p.money(g.Stage(model.Working, end)), "waiting", p.money(waitingMoney(g, end)), "all", p.money(all))
	return f
}

// atStage gives the money at a stage over time; nil where none is to be seen.
func (p *Page) atStage(g *model.Ledger, stage model.Stage) model.Series {
	series, most := make(model.Series, model.Steps), 0.0
	for i := range series {
		series[i] = g.Stage(stage, i)
		if i <= p.Result.Step(p.horizon()) {
			most = max(most, series[i])
		}
	}
	if most < 0.0005 {
		return nil
	}
	return series
}

// waitingMoney is what is on its way to work: given to a line and not yet in
// service.
func waitingMoney(g *model.Ledger, step int) float64 {
	total := 0.0
	for _, stage := range []model.Stage{model.First, model.Second, model.Third, model.Held} {
		total += g.Stage(stage, step)
	}
	return total
}

// waitsFinding says how much works, and when most is being built.
func (p *Page) waitsFinding(g *model.Ledger) string {
	if !p.hasPlan() {
		return p.in(findWaitsNone)
	}
	peak, most := model.FirstYear, 0.0
	since, held := model.FirstYear, 0.0
	for year := model.FirstYear; year <= p.horizon(); year++ {
		step := p.Result.Step(year)
		if v := waitingMoney(g, step); v > most {
			peak, most = year, v
		}
		if v := g.Stage(model.Held, step); v > held {
			since, held = year, v
		}
	}
	text := findWaits
	switch {
	case most < 0.0005:
		text = findWaitsNever
	case held > most/3:
		text, peak = findWaitsGrid, since
	case peak == p.horizon():
		text = findWaitsStill
	}
	return p.textOf(text, "working", p.money(g.Stage(model.Working, p.Result.Step(p.horizon()))), "year", p.year(),
		"all", p.money(g.AnnouncedBn), "waiting", p.money(most), "peak", p.Lang.Year(peak), "held", p.money(held))
}

var (
	stageAnnounced   = locale.Text{Fr: "annoncé", En: "announced"}
	stageUnused      = locale.Text{Fr: "non affecté", En: "not assigned"}
	stageMissing     = locale.Text{Fr: "promis, jamais arrivé", En: "pledged, never arrives"}
	stageAnyway      = locale.Text{Fr: "serait venu sans le plan", En: "would come anyway"}
	stageUndelivered = locale.Text{Fr: "soutien qui n’atteint aucune entreprise", En: "support that reaches no firm"}
	stageFirst       = locale.Text{Fr: "chantier 1/3", En: "building 1/3"}
	stageSecond      = locale.Text{Fr: "chantier 2/3", En: "building 2/3"}
	stageThird       = locale.Text{Fr: "chantier 3/3", En: "building 3/3"}
	stageHeld        = locale.Text{Fr: "attend le réseau", En: "waits for the grid"}
	stageWorking     = locale.Text{Fr: "au travail", En: "at work"}
	stageWorn        = locale.Text{Fr: "usé", En: "worn out"}
	workingOf        = locale.Text{Fr: "Au travail\u202f: {line}", En: "At work: {line}"}

	measureWaits = locale.Text{Fr: "Où est l’argent, en Md€. De bas en haut\u202f: {stages}", En: "Where the money is, in €bn. From the bottom up: {stages}"}
	tableWaits   = locale.Text{Fr: "Où est l’argent annoncé, en Md€\u202f; les étapes totalisent chaque année ce qui est annoncé, et ce qui arrive au-delà", En: "Where the announced money is, in €bn; each year the stages total what is announced, and what arrives beyond it"}
	waitsValues  = locale.Text{Fr: "En {year}, sur {all}, {working} sont au travail et {waiting} en chantier.", En: "In {year}, of {all}, {working} is at work and {waiting} being built."}
	findWaits    = locale.Text{
		Fr: "Annoncé n’est pas au travail\u202f: {working} de {all} le sont en {year}\u202f; jusqu’à {waiting} sont en chantier, en {peak}",
		En: "Announced is not at work: {working} of {all} is in {year}; up to {waiting} is being built, in {peak}",
	}
	findWaitsStill = locale.Text{
		Fr: "Annoncé n’est pas au travail\u202f: {working} de {all} le sont en {year}, et {waiting} sont encore en chantier",
		En: "Announced is not at work: {working} of {all} is in {year}, and {waiting} is still being built",
	}
	findWaitsGrid = locale.Text{
		Fr: "Le réseau électrique fait attendre l’argent\u202f: {held} attendent un raccordement en {peak}\u202f; {working} de {all} sont au travail en {year}",
		En: "The power grid makes money wait: {held} waits for a connection in {peak}; {working} of {all} is at work in {year}",
	}
	findWaitsNever = locale.Text{
		Fr: "De {all} annoncés, {working} sont au travail en {year}\u202f; rien n’est en chantier",
		En: "Of {all} announced, {working} is at work in {year}; nothing is being built",
	}
	findWaitsNone = locale.Text{Fr: "Sans argent, rien n’attend", En: "Without money, nothing waits"}
	whyWaits      = locale.Text{
		Fr: "Chaque euro engagé qui s’ajoute vraiment passe par trois étapes de chantier, puis entre en service si le réseau électrique peut raccorder\u202f: «\u202fattend le réseau\u202f» est ce qui serait déjà en service sans cette limite. L’argent privé qui serait venu sans le plan, ou qui n’arrive jamais, ne change rien et ne travaille pas pour le plan. Ce qui est en service s’use comme les bâtiments, les fabriques d’IA comme elles\u202f; le soutien finit. Les machines s’usent plus vite et sont renouvelées avec un autre argent.",
		En: "Each euro committed that is really additional goes through three stages of building, then enters service if the power grid can connect it: “waits for the grid” is what would be in service by then without that limit. Private money that would have come without the plan, or that never arrives, changes nothing and does not work for the plan. What is in service wears out as buildings do, AI factories as they do; support ends. Machines wear out sooner and are renewed with other money.",
	}
)
