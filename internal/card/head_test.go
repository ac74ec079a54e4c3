package card

import (
	"testing"

	"aicontinent/internal/locale"
)

// The name of the site and the version of the model stand apart in every language.
func TestHeadHasRoom(t *testing.T) {
	t.Parallel()
	for _, l := range locale.Langs {
		f := newFaces(26)
		name, _, start := headOf(f, l)
		if end := margin + f.width(name); end+20 > start {
			t.Errorf("%s: %q ends at %d and the version starts at %d, want 20 pixels between them", l.Code(), name[0].text, end, start)
		}
	}
}
