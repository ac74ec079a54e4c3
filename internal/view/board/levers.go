package board

import (
	"strings"

	"aicontinent/internal/locale"
	"aicontinent/internal/markup"
	"aicontinent/internal/scenario"
)

// LeversPanel is a folded list of levers of one role.
func (p *Page) LeversPanel(id string, title, hint locale.Text, role scenario.Role) *markup.Node {
	sheet := markup.El("div", markup.Class("sheet"))
	for i := range scenario.Levers {
		lever := &scenario.Levers[i]
		if lever.Role != role && !(role == scenario.Choice && lever.Role == scenario.View) || len(lever.Fields) > 1 || p.IsShut(id) {
			continue
		}
		c := p.leverControl(lever, lever.Single())
		c.DescribedBy = c.ID + HelpSuffix
		sheet.Children = append(sheet.Children, p.LeverRow(c, nil, p.Fixed(AboutRow(c.ID), func() markup.Group {
			return markup.Group{HelpOf(c.ID, p.In(lever.Help)), p.ReferenceList(c.References)}
		})))
	}
	if role == scenario.Choice {
		sheet.Children = append(sheet.Children, p.ruleMenu())
	}
	return markup.El("details", markup.Class("tab"), markup.A("id", id), markup.A("name", "board"), p.Summary(title, hint), sheet)
}

// TabOf names the tab of the board that has the control of a field.
func TabOf(field string) locale.Text {
	key, _, _ := strings.Cut(field, ".")
	lever, known := scenario.Lookup(key)
	switch {
	case !known, key == scenario.KeySplit:
		return SplitTab
	case len(lever.Fields) > 1:
		return firmsTitle
	case lever.Role == scenario.Belief:
		return MoreBeliefs
	}
	return MoreChoices
}

// What stands on the folds of controls.
var (
	// MoreChoices is on that of the choices beside the split, and MoreChoicesHint says
	// what they are.
	MoreChoices     = locale.Text("More choices")
	MoreChoicesHint = locale.Text("envelope, public share, sites, timing, horizon")
	// MoreBeliefs is on that of the assumptions.
	MoreBeliefs = locale.Text("Assumptions")
	// SplitTab is on the one that holds nothing, and closes the others.
	SplitTab = locale.Text("Split")
)
