package compare

import (
	"aicontinent/internal/outcome"
	"aicontinent/internal/view"
	"aicontinent/internal/view/asked"
)

// change writes a difference in an outcome, with its sign, to two digits.
func (p *Page) change(o *asked.Outcome, v float64) string {
	return asked.Change(p.Page, v, o.Unit(v))
}

// bare writes an outcome as a number alone, in the unit of its suffix, and as a
// difference with its sign.
func (p *Page) bare(o *asked.Outcome, v float64, digits int) string {
	if o.Written.Kind == outcome.Percent {
		return p.Lang.Number(v*view.Percents, 1)
	}
	return p.Lang.Significant(v/o.Typed, digits)
}
