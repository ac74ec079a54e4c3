package figures

import (
	"strings"
	"testing"

	"aicontinent/internal/locale"
	"aicontinent/internal/model"
	"aicontinent/internal/session"
	"aicontinent/internal/view"
)

// The names of measures end without a full stop, even behind an abbreviation, since one
// follows them on the page.
func TestMeasuresEndWithoutStop(t *testing.T) {
	t.Parallel()
	for _, l := range locale.Langs {
		visit := session.New(l, "")
		parameters := visit.Scenario.Parameters()
		p := Page{Page: &view.Page{Lang: l, Session: visit, Result: new(model.Simulator).Run(&visit.Scenario.Levers, &parameters)}}
		said := map[string]string{}
		for _, m := range Makers {
			if m.After == "" {
				figure, _ := p.Figure(m.ID)
				said[m.ID] = figure.Measure
			}
		}
		if len(said) == 0 {
			t.Errorf("%s: got no measures to look at, want some", l.Code())
		}
		for id, text := range said {
			if text == "" || strings.HasSuffix(text, ".") {
				t.Errorf("%s, %s: got the measure %q, want one that is not empty and has no full stop at its end", l.Code(), id, text)
			}
		}
	}
}
