package view

import (
	"aicontinent/internal/locale"
	"aicontinent/internal/scenario"
	"aicontinent/internal/split"
)

// Unassigned is what the shares leave of the envelope, in tenths of a percent.
func (p *Page) Unassigned() int {
	return split.Shares(p.Session.Scenario.Levers.SplitTenths).Unassigned()
}

// UnassignedShare writes it.
func (p *Page) UnassignedShare() string {
	return scenario.Tenths.Format(p.Lang, float64(p.Unassigned()))
}

// unassignedClause is the end of the answering sentence where money is not assigned.
func (p *Page) unassignedClause() string {
	if p.Unassigned() == 0 || p.Session.Scenario.Levers.EnvelopeBn == 0 {
		return ""
	}
	euros := p.Euros()
	return " " + p.Fill(unassignedDoesNothing, "share", p.UnassignedShare(),
		"money", p.Lang.Money(p.Lang.Plain(float64(euros[len(euros)-1])/10)))
}

// Euros gives each share's euros in tenths of a billion, then those that are not
// assigned; they total the envelope.
func (p *Page) Euros() []int {
	l := &p.Session.Scenario.Levers
	return split.LargestRemainder(append(l.SplitTenths[:], p.Unassigned()), int(l.EnvelopeBn*10+0.5))
}

var (
	unassignedDoesNothing = locale.Text("{share} of the envelope, that is {money}, is not assigned and does nothing.")
)
