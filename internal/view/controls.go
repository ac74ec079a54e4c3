package view

import (
	"strings"

	"aicontinent/internal/locale"
	"aicontinent/internal/markup"
	"aicontinent/internal/scenario"
	"aicontinent/internal/session"
)

// FormID is the id of the form that holds every control.
const FormID = "levers"

// The folds of levers.
const (
	choicesID = "choices"
	beliefsID = "beliefs"
)

// FoldOf gives the fold that holds the control of a field; empty where none
// does.
func FoldOf(field string) string {
	if strings.HasPrefix(field, scenario.ParameterPrefix) {
		return beliefsID
	}
	lever, ok := scenario.Lookup(field)
	switch {
	case !ok || len(lever.Fields) > 1:
		return ""
	case lever.Role == scenario.Belief:
		return beliefsID
	}
	return choicesID
}

// controls is the column of levers: one form, which a server answers without
// scripts.
func (p *Page) controls() *markup.Node {
	return p.form(CalculatorPage,
		p.splitPanel(),
		p.weightNote(),
		p.pacePanel(),
		p.fold(choicesID, func() *markup.Node { return p.leversPanel(choicesID, moreChoices, moreChoicesHint, scenario.Choice) }),
		p.fold(beliefsID, p.beliefsPanel),
		p.changedPanel(),
		p.printed(),
		p.submit())
}

// form is the form of a page's controls.
func (p *Page) form(page string, parts ...*markup.Node) *markup.Node {
	return el("form", class("controls"), attr("id", FormID), attr("tabindex", "-1"), attr("method", "get"),
		attr("action", Path(p.Base, p.Lang, page)), attr("autocomplete", "off"),
		el("input", attr("type", "hidden"), attr("name", session.FormLink), attr("value", p.formLink())),
		// Enter in a field presses a form's first button, whatever it is.
		el("button", class("default"), attr("type", "submit"), attr("name", session.FormAction), attr("value", "commit"), attr("data-do", "commit"),
			attr("tabindex", "-1"), attr("aria-hidden", "true"), p.text(recalculate)),
		markup.Group(parts))
}

// submit is the button of a form without scripts.
func (p *Page) submit() *markup.Node {
	return el("p", class("submit"), el("button", attr("type", "submit"), class("primary"), p.text(recalculate)))
}

// row is a lever with everything about it: name, number, slider, help.
func (p *Page) row(c control, extra markup.Group) *markup.Node {
	help := c.id + ".help"
	if c.help != "" {
		c.describedBy = help
	}
	return el("div", class("lever"),
		el("div", class("lever-head"),
			el("label", attr("for", c.id), plain(c.name)),
			p.numberField(c)),
		p.slider(c, 0, false),
		p.refused(c.id),
		p.standsList(c.stands),
		when(c.help != "", el("p", class("help"), attr("id", help), plain(c.help))),
		extra)
}

// leversPanel is a folded list of levers of one role.
func (p *Page) leversPanel(id string, title, hint locale.Text, role scenario.Role) *markup.Node {
	panel := el("details", class("fold"), attr("id", id), p.summary(title, hint))
	for i := range scenario.Levers {
		lever := &scenario.Levers[i]
		if lever.Role != role && !(role == scenario.Choice && lever.Role == scenario.View) || len(lever.Fields) > 1 {
			continue
		}
		panel.Children = append(panel.Children, p.row(p.leverControl(lever, lever.Single()), nil))
	}
	return panel
}

func (p *Page) summary(title, hint locale.Text) *markup.Node {
	return el("summary", el("span", class("fold-title"), p.text(title)), plain(" "), el("span", class("fold-hint"), p.text(hint)))
}

var (
	recalculate     = locale.Text{Fr: "Recalculer", En: "Recalculate"}
	moreChoices     = locale.Text{Fr: "Autres choix", En: "Other choices"}
	moreChoicesHint = locale.Text{Fr: "enveloppe, part publique, sites, calendrier, horizon", En: "envelope, public share, sites, timing, horizon"}
	moreBeliefs     = locale.Text{Fr: "Ce que vous croyez", En: "What you believe"}
	moreBeliefsHint = locale.Text{Fr: "promesses tenues, retards, réseau électrique, location, coûts, effets", En: "pledges kept, delays, power grid, leasing, costs, effects"}
)
