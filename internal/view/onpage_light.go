//go:build embed

package view

import "aicontinent/internal/markup"

// The light program of embeds shows nothing else: see onpage.go.

func (p *Page) allFolds(Figure, *markup.Node) markup.Group  { return nil }
func (p *Page) whyFold(Figure) *markup.Node                 { return nil }
func (p *Page) figureWords(string) *markup.Node             { return markup.El("p") }
func (p *Page) references(string) []reference               { return nil }
func (p *Page) referenceList([]reference) *markup.Node      { return nil }
func trackTicks(control, func(float64) string) markup.Group { return nil }
func (p *Page) weightUnder(string) markup.Group             { return nil }
func (p *Page) obstacles() *markup.Node                     { return nil }
