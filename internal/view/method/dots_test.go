package method

import (
	"strings"
	"testing"

	"aicontinent/internal/anchors"
	"aicontinent/internal/locale"
	"aicontinent/internal/view"
)

// Every published figure that is compared has a row and the model's dot in the narrow
// picture and in the wide one, and every forecast of 2025 has a row.
func TestPictures(t *testing.T) {
	t.Parallel()
	p := page{Page: &view.Page{Lang: locale.En}, anchors: []anchors.Row{
		{Unit: "TWh", Low: 90, High: 110, Ours: 100, OursLow: 80, OursHigh: 130},
		{Unit: "GW", Low: 500, High: 500, Ours: 30, OursLow: 20, OursHigh: 40},
		{},
	}}
	rows := 0
	for _, r := range p.anchors {
		if r.Unit != "" && r.OursHigh > r.OursLow {
			rows++
		}
	}
	narrow, wide, ok := strings.Cut(p.anchorsPicture().String(), `class="one-wide"`)
	if !ok {
		t.Fatal("got no wide picture, want one after the narrow")
	}
	for name, text := range map[string]string{"narrow": narrow, "wide": wide} {
		// A name may take two lines in the narrow picture.
		dots, names := strings.Count(text, `class="ch-mine`), strings.Count(text, `class="ch-name`)
		if dots != rows || names < rows || (name == "wide" && names != rows) {
			t.Errorf("the %s picture has %d dots of the model and %d names, want %d of both", name, dots, names, rows)
		}
	}
	if text := p.backtestPicture().String(); strings.Count(text, `class="ch-name`) < 12 || !strings.Contains(text, "observed 19.95%") {
		t.Errorf("got %d lines of forecasts, want 12 or more and what was observed, 19.95%%: %s", strings.Count(text, `class="ch-name`), text)
	}
}
