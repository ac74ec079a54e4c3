package browsertest

import (
	"fmt"
	"testing"

	"aicontinent/internal/chromium"
	"aicontinent/internal/view"
)

// lettersDrawn lists the letters of the drawings in sight that are smaller on the screen
// than so many CSS pixels, and counts all texts of drawings.
const lettersDrawn = `((least) => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync("* { content-visibility: visible !important }"); // or what is out of view has no sizes of its own
  document.adoptedStyleSheets = [sheet];
  const texts = [...document.querySelectorAll("svg text, svg tspan")].filter((e) => e.textContent.trim() && e.checkVisibility());
  const size = (e) => parseFloat(getComputedStyle(e).fontSize) * Math.abs(e.getScreenCTM().a);
  return { texts: texts.length, small: texts.filter((e) => size(e) < least - 0.01).map((e) => e.textContent.slice(0, 40) + ": " + size(e).toFixed(1)) };
})(%v)`

// TestLettersOfDrawings checks that on a phone the letters of every drawing can be read:
// a drawing for a wide screen that shrinks with the page takes its letters with it.
func TestLettersOfDrawings(t *testing.T) {
	t.Parallel()
	const least = 10
	for path, drawings := range map[string]bool{
		"": true, "compare": true, view.MethodPage: true, "lease": true, "countries?country=PL": true, "classroom?links=Ana%20%3Fe%3D300%0A%3Flate%3D2": true,
		view.EmbedPage + "?panels=adoption,capacity,gdp,energy,balance,compute,jobs,frontier,country&country=PL": true,
		"countries": false, "data": false, "story": false, view.SharePage: false,
	} {
		for _, width := range []int64{narrowest, 360} {
			tab := openView(t, "/de/"+path, chromium.View{Width: width, NoScripts: true})
			wait(t, tab, unfolded)
			found := eval[struct {
				Texts int
				Small []string
			}](t, tab, fmt.Sprintf(lettersDrawn, least))
			if found.Texts == 0 && drawings {
				t.Errorf("/de/%s has no drawing with letters, want some", path)
			}
			if len(found.Small) > 0 {
				t.Errorf("/de/%s at %d pixels: got %d texts of drawings with letters under %d pixels, want none, such as %q", path, width, len(found.Small), least, found.Small[:min(len(found.Small), 5)])
			}
		}
	}
}
