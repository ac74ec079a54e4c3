// Package board is the controls, which the calculator and embeds have: the split with its
// bar, the pace of firms, every lever in its row, what was changed, and what was refused.
//
// It is fmt-free and keeps to Go 1.21, since embeds share it.
package board

import (
	"aicontinent/internal/markup"
	"aicontinent/internal/view"
)

// Page is the page that the controls are on.
type Page struct {
	*view.Page

	// Weight gives what stands under the track of a control, by its ID: how far the
	// control moves the outcome. Nil where nothing stands there.
	Weight func(id string) markup.Group
}
