//go:build embed

package view

import "aicontinent/internal/markup"

// Embeds have no challenge: see challenge.go.

func (p *Page) challenge() *markup.Node { return nil }
func (p *Page) ending() *markup.Node    { return nil }
func (p *Page) beatsText() string       { return "" }
