package board

import (
	"aicontinent/internal/locale"
	"aicontinent/internal/markup"
)

// Target says what the adoption target would take.
func (p *Page) Target() *markup.Node {
	target := p.Result.Target
	if !target.Aim.Set() {
		return markup.El("div", markup.Class("target"))
	}
	pattern := targetReached
	switch {
	case target.Reached && !p.HasPlan():
		pattern = targetReachedAlone
	case target.Reached:
	case target.Met:
		pattern = targetTooLow
	default:
		pattern = targetTooHigh
	}
	return markup.El("div", markup.Class("target"), markup.El("p", p.TextWith(pattern,
		"goal", p.Lang.PlainPercent(target.Aim.Percent), "year", p.Lang.Year(target.Aim.Year),
		"pace", p.Lang.Number(target.Pace, 2), "nearest", p.Lang.Percent(target.Nearest, 0))))
}

var (
	targetReached      = locale.Text("For {goal} of firms to use AI in {year}, it would take a pace {pace} times today’s, the plan included.")
	targetReachedAlone = locale.Text("For {goal} of firms to use AI in {year}, it would take a pace {pace} times today’s.")
	targetTooHigh      = locale.Text("No pace leads to {goal} in {year}: even eight times as fast as today, it would be {nearest}.")
	targetTooLow       = locale.Text("This goal is already passed: with no progress at all, {nearest} of firms would use AI in {year}, more than {goal}.")
)
