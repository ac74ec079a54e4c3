//go:build !embed

package view

import "aicontinent/internal/markup"

// What follows here is for pages of their own. The light programs of embeds are
// built without it, so that nothing it leads to is in them: see onpage_light.go.

// allFolds are all that a figure unfolds.
func (p *Page) allFolds(f Figure, table *markup.Node) markup.Group {
	return markup.Group{p.figureFold(f.ID+"-why", whyTitle, f, func() *markup.Node { return p.why(f) }), table, p.takeaway(f)}
}

// weightUnder is the bar under the track of a control, which says how far the
// control moves the outcome, or the room for it; nil in embeds.
func (p *Page) weightUnder(id string) markup.Group {
	if p.Embed != nil {
		return nil
	}
	return p.weight(id)
}
