package card

import (
	"image"

	"aicontinent/internal/analysis"
	lens "aicontinent/internal/countries"
	"aicontinent/internal/evidence"
	"aicontinent/internal/locale"
	"aicontinent/internal/model"
	"aicontinent/internal/scenario"
	"aicontinent/internal/session"
	"aicontinent/internal/uncertainty"
	"aicontinent/internal/view"
	"aicontinent/internal/view/countries"
)

// CountryPNGUnless draws the card of a member state, given by its code, in a
// scenario, in one of [Widths]. It returns nil if stop, which may be nil, reports
// true while the shares are computed.
func CountryPNGUnless(l locale.Lang, s scenario.Scenario, geo string, width int, stop func() bool) []byte {
	const slice = 8 // draws, less than a millisecond
	work := uncertainty.Start(s, analysis.Draws(false))
	for !work.Step(slice) {
		if stop != nil && stop() {
			return nil
		}
	}
	parameters := s.Parameters()
	p := view.Page{Lang: l, Session: session.New(l, "?"+session.LookCountry+"="+geo), Result: new(model.Simulator).Run(&s.Levers, &parameters)}
	p.Session.Scenario = s
	all := lens.Through(lens.Of(p.Result, work), evidence.Observations[:], s.Levers.Horizon)
	return file(drawnCountry(countries.Page{Page: &p, All: all}), width)
}

// CountryPrice is the price of a member state's card, in runs of the model.
func CountryPrice(s scenario.Scenario) int {
	return drawing + lens.Price + analysis.BandsPrice(s, analysis.RangeDraws)
}

// drawnCountry draws the sentence to quote, and its shares as bars.
func drawnCountry(p countries.Page) *image.RGBA {
	said, sure, bars := p.Card()
	c := newCanvas()
	c.middle(said, sure, c.head(p.Lang), firstBar-20)
	c.bars(bars)
	return c.RGBA
}

// firstBar is where the bars begin on a card without a split.
const firstBar = 440

// bars draws parts of a whole one below the other, with their names on the left,
// their values on the right, and the range of a projection.
func (c canvas) bars(list []view.CardBar) {
	const step, left, height, narrowest, gap = 62, margin + 330, 30, 110, 16
	f := newFaces(25)
	values := narrowest
	for _, b := range list {
		values = max(values, f.width([]run{{b.Value, sansBold}})+gap)
	}
	right := Width - margin - values
	at := func(share float64) int { return left + int(share*float64(right-left)+0.5) }
	for i, b := range list {
		top := firstBar + step*i
		c.write(f, []run{{b.Name, sans}}, margin, top+24, ink)
		c.fill(image.Rect(left, top, right, top+height), line)
		colour := kinds[0]
		if b.Reference {
			colour = muted
		}
		c.fill(image.Rect(left, top, at(b.Share), top+height), colour)
		if b.High > b.Low {
			c.fill(image.Rect(at(b.Low), top+height/2-2, at(b.High), top+height/2+2), ink)
		}
		value := []run{{b.Value, sansBold}}
		c.write(f, value, Width-margin-f.width(value), top+24, ink)
	}
}
