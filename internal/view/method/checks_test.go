package method

import (
	"strings"
	"testing"

	"aicontinent/internal/evidence"
	"aicontinent/internal/locale"
	"aicontinent/internal/model"
	"aicontinent/internal/scenario"
	"aicontinent/internal/view"
	"aicontinent/internal/view/glossary"
)

// The text on how the plan is read has the split that the calculator begins with, and
// the sums of the facts.
func TestReadingOfThePlan(t *testing.T) {
	t.Parallel()
	split := scenario.Default().Levers.SplitTenths
	for _, l := range locale.Langs {
		p := page{Page: &view.Page{Lang: l}, words: new(glossary.Marker)}
		said := p.readingShares().Content()
		for _, k := range []model.Kind{model.AIFactories, model.DataCentres, model.Support} {
			if want := l.Percent(float64(split[k])/1000, 0); !strings.Contains(said, want) {
				t.Errorf("%s: got %q, want %s in it", l.Code(), said, want)
			}
		}
		if want := l.Money(l.Plain(evidence.FactOf("gigafactory_fund").Value)); !strings.Contains(said, want) {
			t.Errorf("%s: got %q, want %s in it", l.Code(), said, want)
		}
	}
}
