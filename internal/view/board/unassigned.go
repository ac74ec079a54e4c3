package board

import (
	"aicontinent/internal/locale"
	"aicontinent/internal/markup"
	"aicontinent/internal/scenario"
	"aicontinent/internal/session"
)

// hasUnassigned reports whether there is money that is not assigned, or may be.
func (p *Page) hasUnassigned() bool {
	return p.Unassigned() > 0 || p.Session.Rule == session.Unassigned
}

// splitTotal says what the shares total.
func (p *Page) splitTotal() locale.Text {
	if p.Unassigned() > 0 {
		return splitTotalUnassigned
	}
	return splitTotal
}

// unassignedRow is the line of the money that is not assigned, and the button that
// shares it out.
func (p *Page) unassignedRow(tenthsOfBn int) *markup.Node {
	row := markup.El("div", markup.Class("purse"))
	if !p.hasUnassigned() {
		return row
	}
	row.Attrs[0].Value = "purse is-shown"
	row.Children = markup.Group{
		markup.El("p", markup.Class("purse-line"),
			markup.El("span", markup.Class("name"), markup.El("span", markup.Class("swatch"), markup.A("aria-hidden", "true")), p.Text(scenario.Unassigned.Name)),
			markup.El("span", markup.Text(p.UnassignedShare())),
			markup.El("span", markup.Class("euros"), markup.Text(p.Lang.Money(p.Lang.Plain(float64(tenthsOfBn)/10))))),
	}
	help := markup.El("p", markup.Class("help"), p.Text(unassignedHelp))
	if p.Unassigned() > 0 {
		help.Children = append(help.Children, markup.Text(" "), p.Action("assign", p.In(assignLabel), p.In(assignText)))
	}
	row.Children = append(row.Children, help)
	return row
}

var (
	splitTotalUnassigned = locale.Text(" of {envelope}: four shares, and what is not assigned")
	splitUnassigned      = locale.Text("What you give is taken from what is not assigned; what you take goes back there.")
	splitAssigned        = locale.Text("What you give to one is taken from the others, in proportion; what is not assigned stays so.")
	unassignedHelp       = locale.Text("This money does nothing until it is assigned.")
	assignText           = locale.Text("Share it out")
	assignLabel          = locale.Text("Share the unassigned money out among the four shares")
	ruleUnassigned       = locale.Text("None: an unassigned reserve")
)
