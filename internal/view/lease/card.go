package lease

import (
	"math"

	"aicontinent/internal/lease"
	"aicontinent/internal/locale"
	"aicontinent/internal/view"
)

// Card is what the card of a lease says: the answer, that it is no advice, and both
// costs with what lies between them, each as a part of the larger cost.
func (p Page) Card() (said []view.Segment, sure string, bars []view.CardBar) {
	c := lease.Of(p.Asked.Terms)
	both := []float64{math.Round(c.Lease), math.Round(c.Buy)}
	most := max(math.Abs(both[0]), math.Abs(both[1]), 1)
	bar := func(name locale.Text, euros float64) view.CardBar {
		return view.CardBar{Name: p.In(name), Value: p.euros(euros), Share: max(euros, 0) / most}
	}
	gap := bar(gapHead, math.Abs(both[0]-both[1]))
	gap.Reference = true
	return []view.Segment{{Text: p.sentence(c)}}, p.In(panelAdvice), []view.CardBar{bar(leaseHead, both[0]), bar(buyHead, both[1]), gap}
}

var gapHead = locale.Text("The difference")
