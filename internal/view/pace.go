package view

import (
	"aicontinent/internal/evidence"
	"aicontinent/internal/locale"
	"aicontinent/internal/markup"
	"aicontinent/internal/model"
	"aicontinent/internal/scenario"
)

// paceOrder shows the profiles from the fastest to the slowest.
var paceOrder = [4]model.Profile{model.Innovators, model.Experimenters, model.Blocked, model.Sceptics}

// pacePanel is how fast firms adopt: a pace for each profile, or one target.
func (p *Page) pacePanel() *markup.Node {
	pace, _ := scenario.Lookup(scenario.KeyPace)
	aim, isSet := p.Session.Scenario.Aim()
	ways := p.choices(paceTitle)
	ways.Children = markup.Group{p.toggle("aim off", p.in(byProfile), !isSet), p.toggle("aim on", p.in(byTarget), isSet)}
	panel := el("fieldset", class("panel pace"), hook("pace"), attr("aria-describedby", "pace.help"),
		el("legend", p.text(paceTitle)),
		el("p", class("help"), attr("id", "pace.help"), p.text(pace.Help)),
		ways)
	if isSet {
		panel.Children = append(panel.Children, p.aimRows(aim)...)
		return panel
	}
	shares := p.firmShares()
	for _, profile := range paceOrder {
		f := &pace.Fields[profile]
		c := p.leverControl(pace, f)
		c.name += " · " + p.Lang.Percent(shares[profile], 0)
		panel.Children = append(panel.Children, p.row(c, nil))
	}
	return panel
}

func (p *Page) firmShares() [4]float64 {
	values := p.Session.Scenario.Parameters()
	return [4]float64{values[evidence.FirmShareSceptics], values[evidence.FirmShareBlocked], values[evidence.FirmShareExperimenters], values[evidence.FirmShareInnovators]}
}

func (p *Page) aimRows(aim model.Aim) markup.Group {
	lever, _ := scenario.Lookup(scenario.KeyAim)
	var rows markup.Group
	for i := range lever.Fields {
		c := p.leverControl(lever, &lever.Fields[i])
		rows = append(rows, p.row(c, nil))
	}
	target := p.Result.Target
	text := paceNeeded.Fill(p.Lang, "pace", "×"+p.Lang.Number(target.Pace, 2))
	switch {
	case target.Reached:
	case target.Met:
		text = p.in(pacePassed)
	default:
		text = p.in(paceOut)
	}
	return append(rows,
		el("p", class("help"), p.text(lever.Help)),
		el("p", class("needed"), plain(text)))
}

var (
	paceTitle  = locale.Text{Fr: "Le rythme des entreprises", En: "How fast firms adopt"}
	byProfile  = locale.Text{Fr: "Par profil", En: "By profile"}
	byTarget   = locale.Text{Fr: "Par objectif", En: "By target"}
	paceNeeded = locale.Text{
		Fr: "Le rythme qu’il faudrait, pour tous les profils\u202f: {pace}.",
		En: "The pace it would take, for every profile: {pace}.",
	}
	pacePassed = locale.Text{
		Fr: "But déjà dépassé, même sans aucun progrès.",
		En: "Goal already passed, even with no progress.",
	}
	paceOut = locale.Text{
		Fr: "Aucun rythme entre ×0 et ×8 n’y mène\u202f; voir la phrase en haut de la page.",
		En: "No pace between ×0 and ×8 leads there; see the sentence at the top of the page.",
	}
)

// observedEU are Eurostat's points for the adoption figure.
var observedEU = evidence.Observed("EU")
