package method

import (
	"math"
	"strings"

	"aicontinent/internal/anchors"
	"aicontinent/internal/chart"
	"aicontinent/internal/evidence"
	"aicontinent/internal/locale"
	"aicontinent/internal/markup"
)

// methodAnchors puts published figures beside the model's own.
func (p page) methodAnchors() markup.Group {
	table := methodTable{
		caption: p.In(anchorsCaption),
		heads:   p.heads(quantityHead, publishedByHead, anchorHead, oursHead, placeHead, whyHead),
	}
	for i, r := range p.anchors {
		words := evidence.WordsOfAnchor(i)
		ours, place := "", ""
		if r.Unit != "" {
			ours = anchorOurs.Fill(p.Lang, "ours", p.anchorAmount(r.Ours, r.Unit), "low", p.anchorNumber(r.OursLow), "high", p.anchorNumber(r.OursHigh))
			place = p.In(anchorPlaces[r.Place])
		}
		table.rows = append(table.rows, methodRow{cells: []methodCell{
			word(p.In(words.Quantity) + ", " + p.In(words.Scope) + ", " + p.In(words.Year)), english(strings.Trim(r.Source, "-")), word(p.In(words.Published)),
			word(ours), word(place), word(p.In(words.Note)),
		}})
	}
	return markup.Group{p.prose(anchorsIntro), p.anchorsPicture(), table.node(), p.prose(anchorsOwn), p.methodAnyway()}
}

// anchorsPicture sets each published figure against our range, which is as wide in
// every row.
func (p page) anchorsPicture() *markup.Node {
	const left, wide = 0.3, 0.4 // where our range lies
	drawn := chart.Dots{Lang: p.Lang, Label: p.In(anchorsDrawn)}
	for i, r := range p.anchors {
		if r.Unit == "" || !(r.OursHigh > r.OursLow) {
			continue
		}
		at := func(v float64) float64 { return left + float64(wide*(v-r.OursLow)/(r.OursHigh-r.OursLow)) }
		words := evidence.WordsOfAnchor(i)
		drawn.Rows = append(drawn.Rows, chart.DotRow{
			Name: p.In(words.Quantity) + ", " + p.In(words.Year) + " – " + strings.Trim(r.Source, "-"),
			Low:  left, High: left + wide, Ours: at(r.Ours), HasOurs: true, From: at(r.Low), To: at(r.High),
		})
	}
	return p.drawnDots(drawn, anchorsDrawn)
}

// drawnDots is a picture of dots with what its marks mean. A phone shows one that is
// drawn for its width: the letters of the other would be too small there.
func (p page) drawnDots(drawn chart.Dots, caption locale.Text) *markup.Node {
	narrow, wide := drawn, drawn
	narrow.Width, wide.Width = 304, 640
	return markup.El("figure", markup.Class("dots"),
		markup.El("div", markup.Class("one-narrow"), narrow.SVG()),
		markup.El("div", markup.Class("one-wide"), wide.SVG()),
		markup.El("figcaption", p.Text(caption)))
}

// anchorNumber writes a number with two significant digits, three from 100 on.
func (p page) anchorNumber(v float64) string {
	digits := 2
	if math.Abs(v) >= 100 {
		digits = 3
	}
	return p.Lang.Significant(v, digits)
}

// anchorAmount writes a number with its unit. The sign of a percentage stands as
// the language has it, and what it is of after it.
func (p page) anchorAmount(v float64, unit string) string {
	words := p.In(anchorUnits[unit])
	if of, ok := strings.CutPrefix(words, "%"); ok {
		return p.Lang.Unit(p.anchorNumber(v), "%") + of
	}
	return p.anchorNumber(v) + "\u00a0" + words
}

var anchorUnits = map[string]locale.Text{
	"% of firms":            "% of firms",
	"TWh":                   "TWh",
	"TWh, without the plan": "TWh, without the plan",
	"GW":                    "GW",
	"times 2024":            "times 2024",
	"% of GDP":              "% of GDP",
	"EUR per H100-hour":     "EUR an hour",
}

var anchorPlaces = map[anchors.Place]locale.Text{
	anchors.Inside:  "inside",
	anchors.Edge:    "at the edge",
	anchors.Outside: "outside",
}

var (
	methodAnchorsTitle = locale.Text("How this compares")
	anchorsIntro       = locale.Text("These are the published figures that we found on what the model says too. Each is compared with our range (5 to 95%, the plan as we read it). It is inside, outside, or at the edge: in part inside, or within a tenth of its width. Many were read in copies or relays.")
	anchorsOwn         = locale.Text("Nobody has published the effect of the plan itself on GDP. Figures on “all AI” count all firms that adopt it, with or without a plan: ours is the gain from all adoption since 2024.")
	anchorsDrawn       = locale.Text("Band and solid dot: our range and our figure, equally wide in every row. Hollow dot: what is published; arrow: it lies farther out.")
	anchorsCaption     = locale.Text("Published figures and ours")
	quantityHead       = locale.Text("Quantity")
	publishedByHead    = locale.Text("Who says so")
	anchorHead         = locale.Text("Published")
	oursHead           = locale.Text("Ours")
	placeHead          = locale.Text("Where")
	whyHead            = locale.Text("Why they differ")
	anchorOurs         = locale.Text("{ours} ({low} to {high})")
)
