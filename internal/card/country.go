package card

import (
	"image"
	"sync"

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

// countryDraws are those of the page of the member states.
var countryDraws = sync.OnceValue(func() *uncertainty.Draws {
	return uncertainty.New(analysis.RangeDraws, uncertainty.DefaultSeed)
})

// CountryPNGUnless draws the card of a member state in a scenario, by its code, in
// one of [Widths]; it is given up as [PNGUnless] is.
func CountryPNGUnless(l locale.Lang, s scenario.Scenario, geo string, width int, stop func() bool) []byte {
	const slice = 8 // draws, less than a millisecond
	work := uncertainty.Start(s, countryDraws())
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

// CountryPrice is what the card of a member state costs, in runs of the model.
func CountryPrice(s scenario.Scenario) int {
	return drawing + lens.Price + analysis.BandsPrice(s, analysis.RangeDraws)
}

// drawnCountry draws the sentence to quote, and its shares as bars.
func drawnCountry(p countries.Page) *image.RGBA {
	const first, step = 440, 62
	said, sure, bars := p.Card()
	c := newCanvas()
	top := c.head(p.Lang)
	c.middle(said, sure, top, first-20)
	for i, b := range bars {
		c.share(b, first+step*i)
	}
	return c.RGBA
}

// share draws a share of firms as a bar from nothing to all of them, with the
// range of a projection.
func (c canvas) share(b countries.CardBar, top int) {
	const left, right, height = margin + 330, Width - margin - 110, 30
	f := newFaces(25)
	at := func(share float64) int { return left + int(share*float64(right-left)+0.5) }
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
