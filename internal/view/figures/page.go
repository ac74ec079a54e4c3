// Package figures is the figures, which the calculator and embeds have: what each says
// of an outcome and how sure that is, its chart, its table, what it unfolds and as what
// it can be taken away. The page that compares scenarios draws with it.
//
// It is fmt-free and keeps to Go 1.21, since embeds share it.
package figures

import "aicontinent/internal/view"

// Page is the page that the figures are on.
type Page struct {
	*view.Page
}
