package embed

import (
	"slices"
	"unicode/utf8"

	"aicontinent/internal/locale"
	"aicontinent/internal/scenario"
	"aicontinent/internal/view"
)

// Widths are the widths in CSS pixels for which codes are offered,
// narrowest first.
var Widths = []int{320, 360, 400, 480, 600, 720, 960}

// MeasuredWidths are those at which heights of embeds were measured: these, both
// sides of those at which the layout or the drawings change, and those from
// which a drawing is as large as it gets.
var MeasuredWidths = [20]int{320, 340, 360, 400, 416, 440, 480, 511, 512, 600, 607, 608, 640, 651, 652, 720, 735, 736, 828, 960}

// BesideFrom is the width from which the split and a single figure stand side
// by side, as in web/embed.css.
const BesideFrom = 608

// embedHeight holds heights in CSS pixels that were measured at one width, of
// the plan as we read it. Embeds of several panels are put together from them.
type embedHeight struct {
	around        [2]uint16 // what stands above and below panels and strip: with controls, and without
	strip         uint16    // the result strip on a row of its own
	plain         [3]uint16 // the whole embed by its controls, where it shows split, strip and a folded chart
	split, beside [3]uint16 // the split by its controls: on a row of its own, and beside a figure
	alone, half   perFigure // figures as one of two panels at most: on a row of its own, and beside the split
	narrow        perFigure // figures as one of more
}

// measured is what was measured in a language. Its code stands first: a light program
// has the row of its own language alone, and tools/light finds it by the code.
type measured struct {
	lang  string
	at    [len(MeasuredWidths)]embedHeight
	usual usualText
}

// perFigure is a number for each of measuredFigures, which the measurement
// writes down: a figure that is new, or stands elsewhere, has no other's.
type perFigure [len(measuredFigures)]uint16

// of gives the number of a figure. One that has not been measured yet counts as
// the largest that were, so that codes have a height that will do.
func (list *perFigure) of(id string) int {
	if i := slices.Index(measuredFigures[:], id); i >= 0 {
		return int(list[i])
	}
	most := list[0]
	for _, height := range list {
		most = max(most, height)
	}
	return int(most)
}

// least is of for what is taken off: one that has not been measured yet counts as
// the smallest that were.
func (list *perFigure) least(id string) int {
	if i := slices.Index(measuredFigures[:], id); i >= 0 {
		return int(list[i])
	}
	least := list[0]
	for _, height := range list {
		least = min(least, height)
	}
	return int(least)
}

// SparePx is room for fonts that are somewhat wider than those of the
// measurement: one line more of the sentence.
const SparePx = 21

// Height gives the height in CSS pixels that a frame of an embed needs at a
// width, for the page's scenario: what was measured for the plan, and the lines
// that the scenario's texts have more or less.
func Height(p *view.Page, e *view.Embed, width int) int {
	width = min(max(width, MeasuredWidths[0]), MeasuredWidths[len(MeasuredWidths)-1])
	with := *p
	with.Embed = e
	own := Page{Page: &with}
	return SparePx + own.panelsPx(width) + own.textsPx(width)
}

// measuredIn gives what was measured in a language. A new one, until it is measured,
// has what was in the first: where its texts are longer, they count as more lines.
func measuredIn(l locale.Lang) *measured {
	if int(l) < len(embedHeights) && embedHeights[l] != nil {
		return embedHeights[l]
	}
	return embedHeights[0]
}

// heightsAt gives the heights at a width. Between two that were measured,
// drawings grow evenly, and lines of text get fewer at a width that is not known.
func (p *Page) heightsAt(width int) embedHeight {
	i := 0
	for i+1 < len(MeasuredWidths) && MeasuredWidths[i+1] <= width {
		i++
	}
	measured := measuredIn(p.Lang)
	h := measured.at[i]
	if MeasuredWidths[i] == width {
		return h
	}
	next := &measured.at[i+1]
	part, whole := width-MeasuredWidths[i], MeasuredWidths[i+1]-MeasuredWidths[i]
	for _, list := range [3][2]*perFigure{{&h.alone, &next.alone}, {&h.half, &next.half}, {&h.narrow, &next.narrow}} {
		const mixed = 8 // where a drawing has grown and its title has not yet lost a line
		for f, px := range list[0] {
			list[0][f] = px + mixed
			if to := list[1][f]; to > px {
				list[0][f] += uint16(int(to-px) * part / whole)
			}
		}
	}
	return h
}

// panelsPx is the height with the texts of the plan.
func (p *Page) panelsPx(width int) int {
	h := p.heightsAt(width)
	controls := max(slices.Index(Controls, p.Embed.Controls), 0)
	if p.hasMoreChart() && slices.Contains(p.Embed.Panels, view.PanelSplit) {
		if px := int(h.plain[controls]); p.embedStrip() {
			return px
		}
		return int(h.plain[controls] - h.strip)
	}
	total := int(h.around[0])
	if p.ControlsShown() == view.ControlsNone {
		total = int(h.around[1])
	}
	var rows []int
	groups := p.panelGroups()
	beside := width >= BesideFrom && isBeside(groups)
	for i, g := range groups {
		px := 0
		switch {
		case IsApart(g[0]):
			px = p.apartPx(g[0], width)
		case g[0] == view.PanelSplit && beside:
			px = int(h.beside[controls])
		case g[0] == view.PanelSplit:
			px = int(h.split[controls])
		case beside:
			px = p.figuresPx(g, &h.half, 1)
		case len(p.Embed.Panels) <= 2:
			px = p.figuresPx(g, &h.alone, 1)
		default:
			px = p.figuresPx(g, &h.narrow, figureColumns(width))
		}
		if beside && i%2 == 1 {
			rows[len(rows)-1] = max(rows[len(rows)-1], px)
			continue
		}
		rows = append(rows, px)
	}
	if p.embedStrip() {
		total += int(h.strip)
	}
	if p.hasMoreChart() {
		total += foldPx
	}
	const gap = 8
	for _, px := range rows {
		total += px + gap
	}
	return total - gap
}

// apartPx is the height of a panel that a package of its own describes: its texts
// by how long they are at most, and its drawing as styles size it.
func (p *Page) apartPx(id string, width int) int {
	const padding, column, middleFrom, wideFrom = 32, 704, 480, 704
	inside := width - padding
	drawing := min(inside, 384) * 220 / 304
	switch {
	case inside >= wideFrom:
		drawing = min(inside, 960) * 372 / 720
	case inside >= middleFrom:
		drawing = min(inside, 576) * 290 / 480
	}
	said := func(characters, size, line int) int { return line * lines(characters, size, min(inside, column)) }
	switch {
	case id == PanelLease:
		return 52 + said(220, 17, 25) + said(500, 12, 16) + drawing
	case p.Embed.Country == "":
		return 70 + said(150, 17, 25)
	}
	return 55 + said(280, 17, 25) + said(110, 12, 16) + drawing
}

// foldPx is the height of the line that unfolds a chart.
const foldPx = 34

// figureColumns is how many figures stand side by side, as in web/styles.css.
func figureColumns(width int) int {
	const padding, least, gap = 32, 296, 28
	return max(1, (width-padding+gap)/(least+gap))
}

// figuresPx is the height of a group of figures in so many columns.
func (p *Page) figuresPx(group []string, px *perFigure, columns int) int {
	const gap = 20
	total := -gap
	for len(group) > 0 {
		n, row := min(columns, len(group)), 0
		for _, id := range group[:n] {
			if figure, _ := p.figures().Figure(id); figure.NoChart {
				row = max(row, 8+20*lines(utf8.RuneCountInString(figure.Finding), 17, 304))
				continue
			}
			row = max(row, px.of(id))
		}
		total += row + gap
		group = group[n:]
	}
	return total
}

// Address gives the address of an embed with a scenario, without scheme
// and host: what is shared, so the version of the model is in it.
func Address(base string, l locale.Lang, s scenario.Scenario, e *view.Embed) string {
	own := *e
	own.Start = nil
	address := view.Path(base, l, view.EmbedPage) + "?" + s.Dated()
	if options := Query(&own, s); options != "" {
		address += "&" + options
	}
	return address
}
