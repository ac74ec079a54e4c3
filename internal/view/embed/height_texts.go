package embed

import (
	"slices"
	"unicode/utf8"

	"aicontinent/internal/markup"
	"aicontinent/internal/view"
)

// usualText is how many characters texts of the plan as we read it have: the
// sentence, and the titles of figures.
type usualText struct {
	sentence uint16
	titles   perFigure
}

// textsPx is what the texts of the page's scenario take more than those of the
// plan, about: their lines are counted, not set.
func (p *Page) textsPx(width int) int {
	const padding, column = 32, 704
	inside, usual := width-padding, &measuredIn(p.Lang).usual
	px := 21 * moreLines(utf8.RuneCountInString(p.SentenceText())-int(usual.sentence), 15, min(inside, column))
	px += p.titlesPx(width, usual)
	const rule = 15
	if p.Result.Target.Aim.Set() {
		px += 24 + 23*lines(characters(p.board().Target()), 15, inside-rule)
	}
	if p.Embed.Pinned != nil {
		px += 10 + 21*lines(characters(p.pinned()), 14, inside-rule)
	}
	if p.HasAllControls() {
		px += p.changedPx()
	}
	return px
}

// titlesPx is what the titles of figures take more. Those side by side share
// their row.
func (p *Page) titlesPx(width int, usual *usualText) int {
	total := 0
	groups := p.panelGroups()
	for _, g := range groups {
		columns := 1
		if len(p.Embed.Panels) > 2 {
			columns = figureColumns(width)
		}
		for start := 0; start < len(g) && g[0] != view.PanelSplit && !IsApart(g[0]); start += columns {
			most := -1 << 15
			for _, id := range g[start:min(start+columns, len(g))] {
				figure, _ := p.figures().Figure(id)
				if figure.NoChart {
					continue
				}
				most = max(most, moreLines(utf8.RuneCountInString(figure.Finding)-usual.titles.least(id), 17, (width-32)/columns))
			}
			if most > -1<<15 {
				total += 20 * most
			}
		}
	}
	return total
}

// changedPx is what all controls take more: the list of what was changed.
func (p *Page) changedPx() int {
	n := len(p.Session.Scenario.Changed()) + len(p.Session.Scenario.Overrides)
	if n == 0 || !slices.Contains(p.Embed.Panels, view.PanelSplit) {
		return 0
	}
	return 100 + 48*n
}

// lines is how many lines so many characters take, in letters of a size.
func lines(characters, size, width int) int { return (characters*size/2 + width - 1) / width }

// moreLines is how many lines so many characters more take; fewer where they
// are less.
func moreLines(characters, size, width int) int {
	if characters < 0 {
		return characters * size / 2 / width
	}
	return lines(characters, size, width)
}

// characters counts those of a piece of page.
func characters(n *markup.Node) int {
	count := utf8.RuneCountInString(n.Text)
	for _, c := range n.Children {
		count += characters(c)
	}
	return count
}
