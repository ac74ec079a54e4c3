//go:build embed

package board

import "aicontinent/internal/markup"

// The light program of embeds shows nothing else: see onpage.go and references.go.

// References gives none.
func (p *Page) References(string) []reference { return nil }

// ReferenceList is empty.
func (p *Page) ReferenceList([]reference) *markup.Node { return nil }

func trackTicks(Control, func(float64) string) markup.Group { return nil }
func (p *Page) obstacles() *markup.Node                     { return nil }
