// Package figures is the figures, which the calculator and embeds have: what each says
// of an outcome and how sure that is, its chart, its table, what it unfolds and as what
// it can be taken away. The page that compares scenarios draws with it.
//
// It is fmt-free and keeps to Go 1.21, since embeds share it.
package figures

import (
	"aicontinent/internal/markup"
	"aicontinent/internal/view"
)

// Page is the page that the figures are on.
type Page struct {
	*view.Page
	Shown
}

// Shown is what a program knows of the figures in its document. Its zero value, which
// the server has, describes and draws all of them.
type Shown struct {
	// Later holds the figures and other parts outside the window, by ID, as they were
	// shown last, or nil where that is not known: they stay as they are until each is
	// described by itself.
	Later map[string]*markup.Node
	// Drawn is the class of the one size of drawings that is visible: the boxes of
	// the others are left empty and marked as not seen. Empty means all sizes.
	Drawn string
	// Rungs says how often the axis of a chart was doubled already in this visit, by
	// the ID of its figure: it is no shorter now.
	Rungs map[string]int
	// NoPNG is the ID of the figure whose PNG the browser could not make, as the
	// reader tried last.
	NoPNG string
}

// OrLater is the part of a page with an ID, or what stands for it where it is described
// later.
func (s *Shown) OrLater(tag, id string, describe func(id string) *markup.Node) *markup.Node {
	shown, later := s.Later[id]
	switch {
	case shown != nil:
		return shown
	case later:
		return markup.Stub(tag, id)
	}
	return describe(id)
}
