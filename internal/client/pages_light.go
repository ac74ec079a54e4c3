//go:build pages

package client

import "aicontinent/internal/view"

// The light program of the other pages answers only these.
func answers(page string) bool { return page == view.ComparePage || page == view.SharePage }
