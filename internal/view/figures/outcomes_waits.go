package figures

import (
	"strconv"

	"aicontinent/internal/chart"
	"aicontinent/internal/locale"
	"aicontinent/internal/markup"
	"aicontinent/internal/model"
	"aicontinent/internal/scenario"
	"aicontinent/internal/session"
	"aicontinent/internal/view"
)

// states lists what has become of the money, from what works to what is without
// effect, as the flow shows it.
var states = [...]struct {
	name   locale.Text
	tone   chart.FlowTone
	stages []model.Stage
}{
	{stateWorking, chart.FullTone, []model.Stage{model.Working}},
	{stateBuilding, chart.HalfTone, []model.Stage{model.First, model.Second, model.Third}},
	{stateOverridden, chart.HalfTone, []model.Stage{model.GridLimited}},
	{stateWorn, chart.FaintTone, []model.Stage{model.Worn}},
	{stateAnnounced, chart.OpenTone, []model.Stage{model.Announced}},
	{stateUnused, chart.OpenTone, []model.Stage{model.Unused}},
	{stateAnyway, chart.HatchTone, []model.Stage{model.Anyway}},
	{stateMissing, chart.HatchTone, []model.Stage{model.Missing}},
	{stateUndelivered, chart.HatchTone, []model.Stage{model.Undelivered}},
}

// inState gives what a line of the ledger has in a state, at a step.
func inState(g *model.Ledger, state, line, step int) float64 {
	total := 0.0
	for _, stage := range states[state].stages {
		total += g.Bn[line][stage][step]
	}
	return total
}

// allInState gives what all lines have in a state, at a step.
func allInState(g *model.Ledger, state, step int) float64 {
	total := 0.0
	for line := range g.Bn {
		total += inState(g, state, line, step)
	}
	return total
}

// waitsFigure follows the money: announced is not in service.
func (p *Page) waitsFigure() Figure {
	parameters := p.Session.Scenario.Parameters()
	g := model.NewLedger(&p.Session.Scenario.Levers, &parameters)
	f := Figure{
		Finding:      p.waitsFinding(g),
		Measure:      p.Fill(measureWaits, "year", p.Lang.Year(p.flowYear())),
		TableMeasure: p.Fill(tableWaits),
		Values:       p.waitsValues(g),
		NoChart:      !p.HasPlan(),
		Flow:         p.flow(g),
		Choice:       p.flowYears(),
		Source:       p.Fill(SourceModel, "version", model.Version),
		Why:          p.Fill(whyWaits),
		Parameters:   []string{"additionality", "lead_time_gigafactories", "lead_time_ai_factories", "lead_time_data_centres", "shell_life", "factory_life", "support_life", "support_delivery"},
	}
	for state := range states {
		series, most := make(model.Series, model.Steps), 0.0
		for i := range series {
			series[i] = allInState(g, state, i)
			most = max(most, series[i])
		}
		if most >= 0.0005 {
			f.Columns = append(f.Columns, p.Column(p.measured(states[state].name, p.In(view.BillionsUnit)), p.decimals(1), series))
		}
	}
	for _, k := range scenario.Kinds {
		f.Columns = append(f.Columns, p.Column(p.Fill(workingOf, "line", p.In(view.ShortNames[k])), p.decimals(1), g.Bn[k][model.Working]))
	}
	return f
}

// flowYear is the year of the flow.
func (p *Page) flowYear() int { return p.Session.FlowYear() }

// flowYears lets the reader choose it.
func (p *Page) flowYears() *markup.Node {
	year := strconv.Itoa(p.flowYear())
	choice := markup.El("p", markup.Class("flow-year"),
		markup.El("label", markup.A("for", session.LookFlow), p.Text(flowYearLabel)), markup.Text(" "),
		markup.El("input", markup.A("type", "range"), markup.A("id", session.LookFlow), markup.A("name", session.LookFlow),
			markup.A("min", strconv.Itoa(model.FirstYear+1)), markup.A("max", strconv.Itoa(model.LastYear)), markup.A("value", year), markup.A("data-do", "look "+session.LookFlow)), markup.Text(" "),
		markup.El("b", markup.A("aria-hidden", "true"), markup.Text(year)))
	view.InForm(choice)
	return choice
}

// flow draws where each line's money is in the year.
func (p *Page) flow(g *model.Ledger) *chart.Flow {
	step := p.flowYear() - model.FirstYear
	step *= model.StepsPerYear
	f := &chart.Flow{Heads: [2]string{
		p.Fill(flowGiven, "all", p.Lang.Money(p.Lang.Plain(g.AnnouncedBn))),
		p.Fill(flowNow, "year", p.Lang.Year(p.flowYear())),
	}}
	for line := range g.Bn {
		given := 0.0
		for stage := range g.Bn[line] {
			given += g.Bn[line][stage][step]
		}
		name, style := stateUnused, chart.Gone
		if line < len(view.ShortNames) {
			name, style = view.ShortNames[line], chart.Style(line)+chart.Gigafactories
		}
		f.Given = append(f.Given, chart.FlowPart{Name: p.named(name, given), Value: given, Style: style})
	}
	for state := range states {
		s := chart.FlowState{Tone: states[state].tone, Name: p.named(states[state].name, allInState(g, state, step))}
		for line := range g.Bn {
			s.Of = append(s.Of, inState(g, state, line, step))
		}
		f.Now = append(f.Now, s)
	}
	return f
}

// named writes an amount of billions behind what it is.
func (p *Page) named(name locale.Text, v float64) string {
	return p.In(name) + "\u00a0" + p.Lang.Significant(v, 2)
}

// waitsValues says in words what the flow shows.
func (p *Page) waitsValues(g *model.Ledger) string {
	text, step := "", (p.flowYear()-model.FirstYear)*model.StepsPerYear
	for state := range states {
		if v := allInState(g, state, step); v >= 0.05 {
			if text != "" {
				text += p.In(ListNext)
			}
			text += p.named(states[state].name, v)
		}
	}
	return text + "."
}

// waitsFinding says how much is in service, how much would have come anyway, and
// whether the grid holds much back.
func (p *Page) waitsFinding(g *model.Ledger) string {
	if !p.HasPlan() {
		return p.In(findWaitsNone)
	}
	step := p.Result.Step(p.flowYear())
	stage := func(s model.Stage) float64 { return g.Stage(s, step) }
	text := findWaits
	if stage(model.GridLimited) > stage(model.Working)/3 && stage(model.GridLimited) > 0.05 {
		text = findWaitsGrid
	}
	return p.Fill(text, "working", p.Money(stage(model.Working)), "year", p.Lang.Year(p.flowYear()),
		"all", p.Lang.Money(p.Lang.Plain(g.AnnouncedBn)), "anyway", p.Money(stage(model.Anyway)), "held", p.Money(stage(model.GridLimited)))
}

var (
	stateWorking     = locale.Text("in service")
	stateBuilding    = locale.Text("being built")
	stateOverridden  = locale.Text("waits for the grid")
	stateWorn        = locale.Text("past its life")
	stateAnnounced   = locale.Text("not yet committed")
	stateUnused      = locale.Text("not assigned")
	stateAnyway      = locale.Text("invested even without the plan")
	stateMissing     = locale.Text("pledged, never paid")
	stateUndelivered = locale.Text("support that reaches no firm")
	workingOf        = locale.Text("In service: {line}")

	measureWaits  = locale.Text("What becomes of the money, in €bn, in {year}; hatched, what changes nothing")
	tableWaits    = locale.Text("Where the announced money is, in €bn; each year the states total what is announced, and what arrives beyond it")
	flowYearLabel = locale.Text("Year of the flow")
	flowGiven     = locale.Text("Given to, of {all}")
	flowNow       = locale.Text("Where it is in {year}")
	findWaits     = locale.Text("Of {all}, {working} would be in service in {year}; {anyway} would have been invested without the plan")
	findWaitsGrid = locale.Text("In {year}, {held} would wait for a connection to the power grid; of {all}, {working} would be in service")
	findWaitsNone = locale.Text("Without money, nothing waits")
	whyWaits      = locale.Text("A euro that is committed goes into building, then into service if the grid can connect the site. Private money that would have come anyway, or never arrives, does not count. In time sites and AI factories age, and support ends.")
)
