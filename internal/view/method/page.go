package method

import (
	"aicontinent/internal/anchors"
	"aicontinent/internal/view"
	"aicontinent/internal/view/glossary"
)

// page is what the method page is made of.
type page struct {
	*view.Page
	anchors []anchors.Row
	words   *glossary.Marker // of the section that is being described
}
