package figures

import (
	"strings"
	"testing"

	"aicontinent/internal/locale"
	"aicontinent/internal/model"
	"aicontinent/internal/session"
	"aicontinent/internal/view"
)

// What a figure shows is followed by a full stop, so it ends without one,
// as an abbreviation may.
func TestMeasuresEndWithoutStop(t *testing.T) {
	t.Parallel()
	for _, l := range locale.Langs {
		visit := session.New(l, "")
		parameters := visit.Scenario.Parameters()
		p := Page{&view.Page{Lang: l, Session: visit, Result: new(model.Simulator).Run(&visit.Scenario.Levers, &parameters)}}
		said := map[string]string{}
		for _, m := range Makers {
			if m.After == "" {
				figure, _ := p.Figure(m.ID)
				said[m.ID] = figure.Measure
			}
		}
		for id, text := range said {
			if text == "" || strings.HasSuffix(text, ".") {
				t.Errorf("%s, %s: got the measure %q, want one that is not empty and has no full stop at its end", l.Code(), id, text)
			}
		}
	}
}
