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
	list := el("ul", class("tiles"))
	for _, row := range tileRows {
		for column, geo := range row {
			if c := p.of(geo); c != nil {
				list.Children = append(list.Children, el("li", class("in-"+strconv.Itoa(column+1)), p.tile(c)))
			}
		}
	}
	return el("section", attr("id", "map"), el("h2", plain(p.fill(tilesTitle, "year", p.Lang.Year(model.SurveyYear)))), list, p.legend())
}

func (p Page) tile(c *countries.Country) *markup.Node {
	number := p.in(noDataShort)
	if v := c.Observed[last]; !math.IsNaN(v) {
		number = p.Lang.Number(v*100, 1)
	}
	kind := "tile is-step-" + strconv.Itoa(stepOf(c.Observed[last]))
	current := attr("", "")
	if c == p.chosen() {
		current = attr("aria-current", "true")
	}
	return el("a", class(kind), attr("href", p.place(c)), current,
		el("span", attr("aria-hidden", "true"), plain(c.Geo)),
		el("b", attr("aria-hidden", "true"), plain(number)),
		el("span", class("hidden"), plain(p.fill(tileText, "country", p.name(c.Geo), "share", p.observed(c, last)))))
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
	line := el("p", class("legend help"), plain(p.in(legendText)))
	percent := func(v float64) string { return p.Lang.Number(v*100, 0) }
	for step := 1; step <= len(steps)+1; step++ {
		text := ""
		switch step {
		case 1:
			text = p.fill(legendBelow, "to", p.Lang.Unit(percent(steps[0]), "%"))
		case len(steps) + 1:
			text = p.fill(legendAbove, "from", p.Lang.Unit(percent(steps[step-2]), "%"))
		default:
			text = p.fill(legendBetween, "from", percent(steps[step-2]), "to", p.Lang.Unit(percent(steps[step-1]), "%"))
		}
		line.Children = append(line.Children, plain(" "), el("span", class("legend-step"),
			el("span", class("legend-box is-step-"+strconv.Itoa(step)), attr("aria-hidden", "true")), plain(text)))
	}
	return line
}
