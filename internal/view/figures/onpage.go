//go:build !embed

package figures

import "aicontinent/internal/markup"

// What follows here is for pages of their own. The light programs of embeds are
// built without it, so that nothing it leads to is in them: see onpage_light.go.

// allFolds are all that a figure unfolds.
func (p *Page) allFolds(f Figure, table *markup.Node) markup.Group {
	return markup.Group{p.whyFold(f), table, p.Takeaway(f.ID, f.Finding)}
}

// whyFold is the first of them.
func (p *Page) whyFold(f Figure) *markup.Node {
	return p.FigureFold(f.ID+"-why", whyTitle, f, func() *markup.Node { return p.why(f) })
}
