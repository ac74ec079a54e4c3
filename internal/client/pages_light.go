//go:build pages

package client

import "aicontinent/internal/view"

// The light program of the pages beside the calculator answers these alone.
func answers(page string) bool { return page == view.ComparePage || page == view.SharePage }
