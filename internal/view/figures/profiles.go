package figures

import (
	"aicontinent/internal/chart"
	"aicontinent/internal/locale"
	"aicontinent/internal/markup"
	"aicontinent/internal/model"
	"aicontinent/internal/scenario"
	"aicontinent/internal/view"
)

// profilesFigure is four small charts on one scale, one for each profile.
func (p *Page) profilesFigure() Figure {
	t := p.Result
	slow, fast := view.PaceOrder[0], view.PaceOrder[0]
	for _, k := range view.PaceOrder {
		if p.At(t.With.AdoptionProfile[k]) < p.At(t.With.AdoptionProfile[slow]) {
			slow = k
		}
		if p.At(t.With.AdoptionProfile[k]) > p.At(t.With.AdoptionProfile[fast]) {
			fast = k
		}
	}
	name := func(k model.Profile) string { return p.In(scenario.ProfileNames[k]) }
	percent := func(k model.Profile) string { return p.Lang.Percent(p.At(t.With.AdoptionProfile[k]), 0) }
	f := Figure{
		Finding: p.Fill(findProfiles, "fast", name(fast), "most", percent(fast), "slow", name(slow), "least", percent(slow), "year", p.Year()),
		Measure: p.In(measureProfiles),
		Source:  p.Fill(sourceProfiles, "version", model.Version),
		Why:     p.In(whyAdoption),
		Parameters: []string{"imitation_blocked", "imitation_experimenters", "imitation_innovators", "ceiling_sceptics", "ceiling_blocked",
			"support_effect_blocked", "factory_effect_experimenters"},
		Columns: p.profileColumns(),
	}
	for _, k := range view.PaceOrder {
		f.Values += p.Fill(profileSaid, "name", name(k), "value", percent(k), "without", p.Lang.Percent(p.At(t.Without.AdoptionProfile[k]), 0))
		f.Columns = append(f.Columns, p.Column(p.Fill(profileWithout, "name", name(k)), p.percent(0), t.Without.AdoptionProfile[k]))
	}
	f.Minis = p.profileMinis()
	f.Chart = chart.Chart{Include: []float64{0, 1}, Format: chart.Percent} // of the file
	for _, k := range view.PaceOrder {
		line := p.Line(profileOf(k)(&t.With), 1, chart.Ink)
		line.Label, line.Note = percent(k), name(k)
		f.Chart.Lines = append(f.Chart.Lines, line)
	}
	return f
}

// profileMinis are small charts of what each profile does, with the plan and
// without it.
func (p *Page) profileMinis() []mini {
	var list []mini
	for _, k := range view.PaceOrder {
		of := profileOf(k)
		m := mini{
			name:  p.In(scenario.ProfileNames[k]),
			value: p.Lang.Percent(p.At(of(&p.Result.With)), 0),
			lines: p.miniLines(of, true), high: 1, read: p.percent(1),
		}
		m.lines[0].Name, m.lines[len(m.lines)-1].Name = m.name, p.In(WithoutNote)
		list = append(list, m)
	}
	return list
}

func profileOf(k model.Profile) func(*model.Path) model.Series {
	return func(path *model.Path) model.Series { return path.AdoptionProfile[k] }
}

// mini is a small chart beside what it shows.
type mini struct {
	name, value string
	lines       []chart.Line
	low, high   float64
	read        func(v float64) string // year by year; nil where it is not
}

// miniLines are the lines of a small chart: this run, the plan's and the one
// without, each where it is another.
func (p *Page) miniLines(of func(*model.Path) model.Series, without bool) []chart.Line {
	lines := []chart.Line{p.Line(of(&p.Result.With), 1, chart.Ink)}
	if !p.IsPlan() {
		plan := p.Line(of(&p.Plan().With), 1, chart.Deep)
		plan.Thin = true
		lines = append(lines, plan)
	}
	if without {
		other := p.Line(of(&p.Result.Without), 1, chart.Muted)
		other.Dashed = true
		lines = append(lines, other)
	}
	return lines
}

// minis are small charts side by side.
func (p *Page) minis(list []mini) *markup.Node {
	box := markup.El("div", markup.Class("minis"))
	for i := range list {
		s := &list[i]
		drawn := chart.Mini{From: model.FirstYear, To: float64(p.Horizon()), Low: s.low, High: s.high, Lines: s.lines, Read: s.read}
		box.Children = append(box.Children, markup.El("div", markup.Class("mini"),
			drawn.SVG(), markup.El("p", markup.El("b", markup.Text(s.value)), markup.Text(" "+s.name))))
	}
	return box
}

var (
	findProfiles    = locale.Text("{most} of “{fast}” would use AI in {year}, and {least} of “{slow}”")
	measureProfiles = locale.Text("Share of the firms of each profile that use AI; dashed, without the plan. One scale, from 0 to 100%")
	sourceProfiles  = locale.Text("Shares of the profiles: Bpifrance Le Lab, 2025, French SMEs and mid-caps; their paces and ceilings are our estimates. Projection: model {version}.")
	profileSaid     = locale.Text("{name}: {value}, without the plan {without}. ")
	profileWithout  = locale.Text("{name}, without the plan")
)
