package view

import (
	"slices"
	"strings"

	"aicontinent/internal/locale"
	"aicontinent/internal/markup"
	"aicontinent/internal/scenario"
	"aicontinent/internal/session"
)

// FormID is the id of the form that holds every control.
const FormID = "levers"

// The folds of levers: tabs of the board on a desk.
const (
	FirmsID   = "firms"
	ChoicesID = "choices"
	BeliefsID = "beliefs"
	RestID    = "beliefs-rest"
)

// FoldOf gives the fold that holds the control of a field; empty where none
// does.
func FoldOf(field string) string {
	if strings.HasPrefix(field, scenario.ParameterPrefix) {
		if slices.Contains(foremost[:], field) {
			return BeliefsID
		}
		return RestID
	}
	lever, ok := scenario.Lookup(field)
	switch {
	case !ok || lever.Key == scenario.KeySplit:
		return ""
	case len(lever.Fields) > 1:
		return FirmsID
	case lever.Role == scenario.Belief:
		return BeliefsID
	}
	return ChoicesID
}

// Form is the form of a page's controls, with the link that it changes.
func (p *Page) Form(page, link string, parts ...*markup.Node) *markup.Node {
	return markup.El("form", markup.Class("controls"), markup.A("id", FormID), markup.A("tabindex", "-1"), markup.A("method", "get"),
		markup.A("action", Path(p.Base, p.Lang, page)), markup.A("autocomplete", "off"),
		markup.El("input", markup.A("type", "hidden"), markup.A("name", session.FormLink), markup.A("value", link)),
		// Enter in a field presses a form's first button, whatever it is.
		markup.El("button", markup.Class("default"), markup.A("type", "submit"), markup.A("name", session.FormAction), markup.A("value", "commit"), markup.A("data-do", "commit"),
			markup.A("tabindex", "-1"), markup.A("aria-hidden", "true"), p.Text(recalculate)),
		markup.Group(parts))
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

// Submit is the button of a form without scripts.
func (p *Page) Submit() *markup.Node {
	return markup.El("p", markup.Class("submit"), markup.El("button", markup.A("type", "submit"), markup.Class("primary"), p.Text(recalculate)))
}

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

// Summary is the line that opens a fold: its title, and what is in it.
func (p *Page) Summary(title, hint locale.Text) *markup.Node {
	return markup.El("summary", markup.El("span", markup.Class("fold-title"), p.Text(title)), markup.Text(" "), markup.El("span", markup.Class("fold-hint"), p.Text(hint)))
}

// What stands on the folds of controls.
var (
	recalculate     = locale.Text("Recalculate")
	MoreChoices     = locale.Text("More choices")
	MoreChoicesHint = locale.Text("envelope, public share, sites, timing, horizon")
	MoreBeliefs     = locale.Text("Assumptions")
	SplitTab        = locale.Text("Split")
)

// foremost are the parameters that stand beside the levers of the assumptions:
// those that weigh most, as long as nobody has changed anything. The list is
// fixed, so that no control moves while the reader looks at it.
var foremost = [2]string{"p.firm_gain", "p.additionality"}

// InForm ties buttons and fields to the form of the controls, from outside it.
func InForm(n *markup.Node) {
	n.Walk(func(n *markup.Node) {
		switch n.Tag {
		case "button", "input", "select":
			if _, has := n.Attr("form"); !has {
				n.Attrs = append(n.Attrs, markup.Attribute("form", FormID))
			}
		}
	})
}
