package countries

import (
	"math"
	"strings"

	"aicontinent/internal/model"
	"aicontinent/internal/view"
)

// Card is what the card of the country that is looked at says: the sentence to
// quote, what it rests on, and the shares in it.
func (p Page) Card() (said []view.Segment, sure string, bars []view.CardBar) {
	c, eu := p.chosen(), p.of(union)
	if c == nil {
		return nil, "", nil
	}
	year := func(name string, y int) string {
		return p.Fill(cardYear, "name", name, "year", p.Lang.Year(y))
	}
	if v := c.Observed[last]; !math.IsNaN(v) {
		bars = append(bars, view.CardBar{Name: year(p.name(c.Geo), model.SurveyYear), Value: p.observed(c, last), Share: v})
	}
	bars = append(bars, view.CardBar{Name: year(p.In(unionNote), model.SurveyYear), Value: p.observed(eu, last), Share: eu.Observed[last], Reference: true})
	if ahead, ok := p.ahead(c); ok {
		bars = append(bars, view.CardBar{Name: year(p.name(c.Geo), p.horizon()), Value: p.Lang.Percent(ahead.Central, 0), Share: ahead.Central, Low: ahead.P05, High: ahead.P95})
	}
	// The card's font has no small raised letters.
	said = []view.Segment{{Text: strings.NewReplacer("ᵉ", "e", "ʳ", "r").Replace(p.quote(c))}}
	return said, p.In(lensText), bars
}

// CardText is what that card shows, for who does not see it; empty where no country
// is looked at.
func (p Page) CardText() string {
	if c := p.chosen(); c != nil {
		return p.quote(c)
	}
	return ""
}

// Geo is the code of the country that is looked at; empty where there is none.
func (p Page) Geo() string {
	if c := p.chosen(); c != nil {
		return c.Geo
	}
	return ""
}
