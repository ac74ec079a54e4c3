package view

import (
	"slices"

	"aicontinent/internal/locale"
	"aicontinent/internal/scenario"
)

// EmbedWidths are the widths in CSS pixels for which heights of embeds were
// measured, narrowest first.
var EmbedWidths = []int{320, 360, 400, 480, 600, 720, 960}

// embedHeight holds measured heights at one width, of the plan as announced:
// the split alone by its controls, each figure alone, and the split with each
// figure.
type embedHeight struct {
	around int // what stands above and below the panels
	split  [3]int
	figure [8]int
	pair   [3][8]int
}

// Room for what other scenarios say, on a narrow phone: two lines more in the
// sentence, what a target would take, and the words about a pinned scenario.
const (
	sparePx  = 44
	targetPx = 100
	pinnedPx = 60
)

// Height gives the height in CSS pixels that a frame of an embed needs at a
// width, with a scenario. It was measured for the split and one figure, each alone or together;
// for longer lists it is the height of one column, which is enough at every
// width. A width between two that were measured gets the height of the
// narrower.
func (e *Embed) Height(l locale.Lang, width int, of scenario.Scenario) int {
	px := sparePx + e.panelsHeight(l, width)
	if of.Levers.Aim.Set() {
		px += targetPx
	}
	if e.Pinned != nil {
		px += pinnedPx
	}
	return px
}

func (e *Embed) panelsHeight(l locale.Lang, width int) int {
	i := len(EmbedWidths) - 1
	for i > 0 && EmbedWidths[i] > width {
		i--
	}
	at := &embedHeights[l][i]
	controls := max(slices.Index(Controls, e.Controls), 0)
	var figures []int
	for _, id := range e.Panels {
		if f := figureIndex(id); f >= 0 {
			figures = append(figures, f)
		}
	}
	hasSplit := slices.Contains(e.Panels, PanelSplit)
	switch {
	case len(figures) == 0:
		return at.split[controls]
	case len(figures) == 1 && hasSplit:
		return at.pair[controls][figures[0]]
	}
	return at.column(figures, hasSplit, controls)
}

// column is the height of several panels below each other, with some room
// between two.
func (h *embedHeight) column(figures []int, hasSplit bool, controls int) int {
	const gap = 40
	total := h.around - gap
	for _, f := range figures {
		total += gap + h.figure[f] - h.around
	}
	if hasSplit {
		total += gap + h.split[controls] - h.around
	}
	return total
}

// EmbedAddress gives the address of an embed with a scenario, without scheme
// and host: what is shared, so the version of the model is in it.
func EmbedAddress(base string, l locale.Lang, s scenario.Scenario, e *Embed) string {
	address := Path(base, l, EmbedPage) + "?" + s.Dated()
	if options := e.Query(s); options != "" {
		address += "&" + options
	}
	return address
}

func figureIndex(id string) int {
	return slices.Index(Panels()[1:], id)
}
