package card

import (
	"image"
	"unicode"
	"unicode/utf8"

	"aicontinent/internal/analysis"
	"aicontinent/internal/locale"
	"aicontinent/internal/model"
	"aicontinent/internal/scenario"
	"aicontinent/internal/session"
	"aicontinent/internal/view"
	"aicontinent/internal/view/compare"
)

// ComparisonPNG draws the card of two scenarios in a language, compared by an
// outcome of [view.AskedOutcomes], in one of [Widths].
func ComparisonPNG(l locale.Lang, link scenario.Comparison, outcome string, width int) []byte {
	return ComparisonPNGUnless(l, link, outcome, width, nil)
}

// ComparisonPNGUnless is [ComparisonPNG] with a function stop, as in [PNGUnless].
func ComparisonPNGUnless(l locale.Lang, link scenario.Comparison, outcome string, width int, stop func() bool) []byte {
	picture := drawnComparison(l, link, outcome, stop)
	if picture == nil {
		return nil
	}
	return file(picture, width)
}

// ComparisonPrice is the price of a comparison's card, in runs of the model.
func ComparisonPrice(link scenario.Comparison) int {
	return drawing + analysis.Price(comparisonQuestion(link.A.Scenario, link.B.Scenario))
}

// comparisonQuestion is what has to be computed for the card of two scenarios.
func comparisonQuestion(a, b scenario.Scenario) analysis.Question {
	return analysis.Question{Scenario: b, Against: a, Parts: analysis.PartOdds}
}

// drawnComparison draws the card of two scenarios: the outcome of each, how often
// each gives more, and where their money goes.
func drawnComparison(l locale.Lang, link scenario.Comparison, outcome string, stop func() bool) *image.RGBA {
	page := compare.Of(&view.Page{Lang: l, Session: session.New(l, "?"+compare.QueryOf(link, outcome))}, new([2]model.Simulator))
	page.Analysis = analysis.CompleteUnless(comparisonQuestion(page.A, page.B), stop)
	if page.Analysis == nil {
		return nil
	}
	said, sure, sides := page.Card()
	const first, second = 382, 478 // baselines of the names of the sides
	c := newCanvas()
	top := c.head(l)
	c.middle(said, sure, top, first-30)
	c.side(sides[0], first)
	c.side(sides[1], second)
	c.legend(l)
	return c.RGBA
}

// side writes the name of one of two scenarios and draws its split below.
// Unassigned money stays pale, as does the whole bar if there is no money.
func (c canvas) side(s compare.Side, baseline int) {
	const largest, smallest, below, high, gap = 26, 16, 14, 42, 3
	money := []run{{s.Money, sans}}
	first, size := utf8.DecodeRuneInString(s.Name)
	name := []run{{s.Letter + " ", sansBold}, {" " + string(unicode.ToUpper(first)) + s.Name[size:], sans}}
	f := newFaces(largest)
	for f.width(name)+f.size+f.width(money) > inner && f.size > smallest {
		f = newFaces(f.size - 1)
	}
	c.write(f, name, margin, baseline, ink)
	c.write(f, money, Width-margin-f.width(money), baseline, muted)

	top := baseline + below
	c.fill(image.Rect(margin, top, Width-margin, top+high), line)
	inside := newFaces(21)
	x, tenths := margin, 0
	for k, share := range s.Tenths {
		tenths += share
		end := margin + inner*tenths/1000
		c.fill(image.Rect(x, top, end, top+high), kinds[k])
		if end < Width-margin && end > margin {
			c.fill(image.Rect(end-gap, top, end, top+high), paper)
		}
		text := []run{{s.Shares[k], sansBold}}
		if w := inside.width(text); share > 0 && w+10 <= end-gap-x {
			c.write(inside, text, x+(end-gap-x-w)/2, top+high/2+8, paper)
		}
		x = end
	}
}

// legend writes the names of the four lines of money at the bottom of the card.
func (c canvas) legend(l locale.Lang) {
	const baseline, swatch, between = 588, 18, 44
	f := newFaces(23)
	x := margin
	for k := range kinds {
		name := []run{{view.KindName(l, model.Kind(k)), sans}}
		c.fill(image.Rect(x, baseline-swatch, x+swatch, baseline), kinds[k])
		c.write(f, name, x+swatch+10, baseline, ink)
		x += swatch + 10 + f.width(name) + between
	}
}
