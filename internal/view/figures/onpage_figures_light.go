//go:build embed

package figures

import (
	"aicontinent/internal/chart"
	"aicontinent/internal/markup"
)

// The light program of embeds shows nothing else: see onpage_figures.go.

var pageFigures []Maker

func (p *Page) adorn(*Figure)                   {}
func (p *Page) before(Figure) markup.Group      { return nil }
func (p *Page) instead(Figure) markup.Group     { return nil }
func (p *Page) below(Figure, bool) markup.Group { return nil }

// FlowIn gives none.
func (p *Page) FlowIn(Figure, Size) chart.Flow { return chart.Flow{} }
