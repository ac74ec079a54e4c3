package card

import (
	"image"

	"aicontinent/internal/locale"
	"aicontinent/internal/session"
	"aicontinent/internal/view"
	"aicontinent/internal/view/lease"
)

// LeasePNG draws the card of a lease with the terms of a link, in one of [Widths].
func LeasePNG(l locale.Lang, asked lease.Asked, width int) []byte {
	page := view.Page{Lang: l, Session: session.New(l, "")}
	return file(drawnLease(lease.Page{Page: &page, Asked: asked}), width)
}

// LeasePrice is the price of a lease's card, in runs of the model.
const LeasePrice = drawing

// drawnLease draws the answer, both costs and the difference.
func drawnLease(p lease.Page) *image.RGBA {
	said, sure, bars := p.Card()
	c := newCanvas()
	c.middle(said, sure, c.head(p.Lang), firstBar-20)
	c.bars(bars)
	return c.RGBA
}
