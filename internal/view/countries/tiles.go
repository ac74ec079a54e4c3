package countries

import (
	"math"
	"strconv"

	"aicontinent/internal/countries"
	"aicontinent/internal/markup"
	"aicontinent/internal/model"
)

// tileRows places the member states about as they lie, row by row from the
// north; a tile without a code is left empty.
var tileRows = [...][tileColumns]string{
	{"", "", "", "", "SE", "FI", "EE"},
	{"", "", "", "DK", "", "", "LV"},
	{"IE", "", "NL", "DE", "PL", "", "LT"},
	{"", "BE", "LU", "CZ", "SK", "", ""},
	{"", "FR", "", "AT", "HU", "RO", ""},
	{"PT", "ES", "IT", "SI", "HR", "BG", ""},
	{"", "", "MT", "", "", "GR", "CY"},
}

const tileColumns = 7

// steps are the shares at which the colour of a tile changes.
var steps = [...]float64{0.10, 0.20, 0.30, 0.40}

// tiles is the map: a list, since a screen reader reads it so.
func (p Page) tiles() *markup.Node {
	list := markup.El("ul", markup.Class("tiles"))
	for _, row := range tileRows {
		for column, geo := range row {
			if c := p.of(geo); c != nil {
				list.Children = append(list.Children, markup.El("li", markup.Class("in-"+strconv.Itoa(column+1)), p.tile(c)))
			}
		}
	}
	return markup.El("section", markup.A("id", "map"), markup.El("h2", markup.Text(p.Fill(tilesTitle, "year", p.Lang.Year(model.SurveyYear)))), list, p.legend())
}

func (p Page) tile(c *countries.Country) *markup.Node {
	number := p.In(noDataShort)
	if v := c.Observed[last]; !math.IsNaN(v) {
		number = p.Lang.Number(v*100, 1)
	}
	kind := "tile is-step-" + strconv.Itoa(stepOf(c.Observed[last]))
	current := markup.A("", "")
	if c == p.chosen() {
		current = markup.A("aria-current", "true")
	}
	return markup.El("a", markup.Class(kind), markup.A("href", p.place(c)), current,
		markup.El("span", markup.A("aria-hidden", "true"), markup.Text(c.Geo)),
		markup.El("b", markup.A("aria-hidden", "true"), markup.Text(number)),
		markup.El("span", markup.Class("hidden"), markup.Text(p.Fill(tileText, "country", p.name(c.Geo), "share", p.observed(c, last)))))
}

// stepOf gives the colour of a share, from 1; 0 where there is no figure.
func stepOf(share float64) int {
	if math.IsNaN(share) {
		return 0
	}
	step := 1
	for _, from := range steps {
		if share >= from {
			step++
		}
	}
	return step
}

// legend says what the colours of tiles mean.
func (p Page) legend() *markup.Node {
	line := markup.El("p", markup.Class("legend help"), markup.Text(p.In(legendText)))
	percent := func(v float64) string { return p.Lang.Number(v*100, 0) }
	for step := 1; step <= len(steps)+1; step++ {
		text := ""
		switch step {
		case 1:
			text = p.Fill(legendBelow, "to", p.Lang.Unit(percent(steps[0]), "%"))
		case len(steps) + 1:
			text = p.Fill(legendAbove, "from", p.Lang.Unit(percent(steps[step-2]), "%"))
		default:
			text = p.Fill(legendBetween, "from", percent(steps[step-2]), "to", p.Lang.Unit(percent(steps[step-1]), "%"))
		}
		line.Children = append(line.Children, markup.Text(" "), markup.El("span", markup.Class("legend-step"),
			markup.El("span", markup.Class("legend-box is-step-"+strconv.Itoa(step)), markup.A("aria-hidden", "true")), markup.Text(text)))
	}
	return line
}
