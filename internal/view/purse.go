package view

import (
	"aicontinent/internal/locale"
	"aicontinent/internal/markup"
	"aicontinent/internal/scenario"
	"aicontinent/internal/session"
	"aicontinent/internal/split"
)

// idle is what the shares leave of the envelope, in tenths of a percent.
func (p *Page) idle() int { return split.Shares(p.Session.Scenario.Levers.SplitTenths).Unassigned() }

// hasPurse reports whether there is money that is not assigned, or may be.
func (p *Page) hasPurse() bool { return p.idle() > 0 || p.Session.Rule == session.Unassigned }

func (p *Page) idleShare() string {
	return scenario.Tenths.Format(p.Lang, float64(p.idle()))
}

// splitTotal says what the shares total.
func (p *Page) splitTotal() locale.Text {
	if p.idle() > 0 {
		return splitTotalIdle
	}
	return splitTotal
}

// idleRow is the line of the money that is not assigned, and the button that
// shares it out.
func (p *Page) idleRow(tenthsOfBn int) *markup.Node {
	row := markup.El("div", markup.Class("purse"))
	if !p.hasPurse() {
		return row
	}
	row.Attrs[0].Value = "purse is-shown"
	row.Children = markup.Group{
		markup.El("p", markup.Class("purse-line"),
			markup.El("span", markup.Class("name"), markup.El("span", markup.Class("swatch"), markup.A("aria-hidden", "true")), p.Text(scenario.Unassigned.Name)),
			markup.El("span", markup.Text(p.idleShare())),
			markup.El("span", markup.Class("euros"), markup.Text(p.Lang.Money(p.Lang.Plain(float64(tenthsOfBn)/10))))),
	}
	help := markup.El("p", markup.Class("help"), p.Text(idleHelp))
	if p.idle() > 0 {
		help.Children = append(help.Children, markup.Text(" "), p.Action("assign", p.In(assignLabel), p.In(assignText)))
	}
	row.Children = append(row.Children, help)
	return row
}

// idleClause is the end of the answering sentence where money is not assigned.
func (p *Page) idleClause() string {
	if p.idle() == 0 || p.Session.Scenario.Levers.EnvelopeBn == 0 {
		return ""
	}
	euros := p.Euros()
	return " " + p.Fill(idleDoesNothing, "share", p.idleShare(),
		"money", p.Lang.Money(p.Lang.Plain(float64(euros[len(euros)-1])/10)))
}

var (
	splitTotalIdle  = locale.Text(" of {envelope}: four shares, and what is not assigned")
	splitPurse      = locale.Text("What you give is taken from what is not assigned; what you take goes back there.")
	splitAssigned   = locale.Text("What you give to one is taken from the others, in proportion; what is not assigned stays so.")
	idleHelp        = locale.Text("This money does nothing until it is assigned.")
	assignText      = locale.Text("Share it out")
	assignLabel     = locale.Text("Share the unassigned money out among the four shares")
	rulePurse       = locale.Text("None: an unassigned reserve")
	idleDoesNothing = locale.Text("{share} of the envelope, that is {money}, is not assigned and does nothing.")
)
