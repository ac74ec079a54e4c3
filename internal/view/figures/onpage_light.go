//go:build embed

package figures

import "aicontinent/internal/markup"

// The light program of embeds shows nothing else: see onpage.go.

func (p *Page) allFolds(Figure, *markup.Node) markup.Group { return nil }
func (p *Page) whyFold(Figure) *markup.Node                { return nil }
func (p *Page) figureWords(string) *markup.Node            { return markup.El("p") }
