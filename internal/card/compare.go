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
	return DrawComparison(l, link, outcome, width, analysis.Complete(ComparisonQuestion(link)))
}

// DrawComparison is [ComparisonPNG] with the answer to the card's
// [ComparisonQuestion], which is the same in every language.
func DrawComparison(l locale.Lang, link scenario.Comparison, outcome string, width int, answer *analysis.Results) []byte {
	return file(drawnComparison(l, link, outcome, answer), width)
}

// ComparisonPrice is the price of a comparison's card, in runs of the model.
func ComparisonPrice(link scenario.Comparison) int {
	return drawing + analysis.Price(ComparisonQuestion(link))
}

// ComparisonQuestion is what has to be computed for the card of two scenarios.
func ComparisonQuestion(link scenario.Comparison) analysis.Question {
	return analysis.Question{Scenario: link.B.Scenario, Against: link.A.Scenario, Parts: analysis.PartOdds}
}

// drawnComparison draws the card of two scenarios: the outcome of each, how often
// each gives more, and where their money goes.
func drawnComparison(l locale.Lang, link scenario.Comparison, outcome string, answer *analysis.Results) *image.RGBA {
	page := compare.Of(&view.Page{Lang: l, Session: session.New(l, "?"+compare.QueryOf(link, outcome)), Analysis: answer}, new([2]model.Simulator))
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
