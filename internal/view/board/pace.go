package board

import (
	"aicontinent/internal/chart"
	"aicontinent/internal/evidence"
	"aicontinent/internal/locale"
	"aicontinent/internal/markup"
	"aicontinent/internal/model"
	"aicontinent/internal/scenario"
	"aicontinent/internal/session"
	"aicontinent/internal/view"
)

// paceRow is the pace of all firms as one control, beside the split.
func (p *Page) paceRow() *markup.Node {
	f := &session.PaceField
	pace, _ := session.Pace(&p.Session.Scenario.Levers)
	c := p.NewControl(f.ID, p.In(view.PaceTitle), f.Unit.Name(p.Lang))
	c.Low, c.High, c.Step, c.Value = f.Min, f.Max, f.Step, pace
	c.Typed, c.Suffix = p.Lang.Plain(pace), f.Unit.Suffix(p.Lang, "")
	c.Spoken = p.PaceValue()
	before := p.reference()
	c.pin, _ = session.Pace(&before.Levers)
	c.pinned, c.DescribedBy = true, c.ID+".help"
	return p.controlRow(c, rowParts{
		class: "pace-row", attrs: []markup.Attr{markup.Attribute("data-part", "pace"), markup.Attribute("data-key", c.ID)},
		end:  markup.El("span", markup.Class("euros"), markup.Text(p.PaceValue())),
		open: markup.Group{p.NumberField(c), p.FixedHelp(c.ID+HelpSuffix, func() markup.Group { return markup.Group{p.Text(paceHelp), markup.Text(" "), p.Text(paceSurprise)} })},
	})
}

// hasPace reports whether the pace of all firms stands beside the split.
func (p *Page) hasPace() bool { return p.Embed == nil || p.ControlsShown() != view.ControlsNone }

// FirmsPanel is how fast firms adopt, by profile or by one target, with what each
// profile does and what holds firms back.
func (p *Page) FirmsPanel() *markup.Node {
	pace, _ := scenario.Lookup(scenario.KeyPace)
	aim, isSet := p.Session.Scenario.Aim()
	ways := p.Choices(view.PaceTitle)
	ways.Children = markup.Group{p.Toggle("aim off", p.In(byProfile), !isSet), p.Toggle("aim on", p.In(byTarget), isSet)}
	sheet := markup.El("fieldset", markup.Class("sheet"), markup.El("legend", markup.Class("hidden"), p.Text(firmsTitle)), ways)
	if isSet {
		sheet.Children = append(sheet.Children, p.aimRows(aim)...)
	} else {
		shares := p.firmShares()
		for _, profile := range view.PaceOrder {
			if p.IsShut(view.FirmsID) {
				break
			}
			c := p.leverControl(pace, &pace.Fields[profile])
			c.Name += " · " + p.Lang.Percent(shares[profile], 0)
			sheet.Children = append(sheet.Children, p.fieldRow(c, p.profileChart(profile)))
		}
	}
	sheet.Children = append(sheet.Children, p.FixedHelp("pace-surprise", func() markup.Group { return markup.Group{p.Text(paceSurprise)} }))
	if words := p.obstacles(); words != nil {
		sheet.Children = append(sheet.Children, words)
	}
	return markup.El("details", markup.Class("tab"), markup.A("id", view.FirmsID), markup.A("name", "board"), p.Summary(firmsTitle, firmsHint), sheet)
}

// profileChart is what a profile of firms does, as a small line with its end.
func (p *Page) profileChart(profile model.Profile) *markup.Node {
	last := p.Result.Step(p.Horizon())
	share := p.Result.With.AdoptionProfile[profile]
	return markup.El("span", markup.Class("spark-box"),
		chart.Spark{Y: share[:last+1], Other: p.Plan().With.AdoptionProfile[profile][:last+1], High: 1}.SVG(),
		markup.Hidden(p.Fill(profileUses, "year", p.Year())+" "), markup.El("b", markup.Text(p.Lang.Percent(share[last], 0))))
}

func (p *Page) firmShares() [4]float64 {
	values := p.Session.Scenario.Parameters()
	return [4]float64{values[evidence.FirmShareSceptics], values[evidence.FirmShareBlocked], values[evidence.FirmShareExperimenters], values[evidence.FirmShareInnovators]}
}

func (p *Page) aimRows(aim model.Aim) markup.Group {
	lever, _ := scenario.Lookup(scenario.KeyAim)
	var rows markup.Group
	for i := range lever.Fields {
		rows = append(rows, p.fieldRow(p.leverControl(lever, &lever.Fields[i]), nil))
	}
	target := p.Result.Target
	text := paceNeeded.Fill(p.Lang, "pace", "×"+p.Lang.Number(target.Pace, 2))
	switch {
	case target.Reached:
	case target.Met:
		text = p.In(pacePassed)
	default:
		text = p.In(paceOut)
	}
	return append(rows,
		markup.El("p", markup.Class("help"), p.Text(lever.Help)),
		markup.El("p", markup.Class("needed"), markup.Text(text)))
}

var (
	firmsTitle   = locale.Text("Firms")
	firmsHint    = locale.Text("the pace of each profile, or a target")
	paceHelp     = locale.Text("Multiplies the pace of the four profiles. ×1: that of 2024–25, carried on.")
	paceSurprise = locale.Text("The faster firms move by themselves, the less the plan adds.")
	profileUses  = locale.Text("use AI in {year}:")
	byProfile    = locale.Text("By profile")
	byTarget     = locale.Text("By target")
	paceNeeded   = locale.Text("The pace it would take, for every profile: {pace}.")
	pacePassed   = locale.Text("Goal already passed, even with no progress.")
	paceOut      = locale.Text("No pace between ×0 and ×8 leads there; see the sentence at the top of the page.")
)
