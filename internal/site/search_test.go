package site_test

import (
	"strconv"
	"strings"
	"testing"

	"aicontinent/internal/analysis"
	"aicontinent/internal/landscape"
	"aicontinent/internal/locale"
	"aicontinent/internal/scenario"
	"aicontinent/internal/session"
)

// A page without scripts says how many runs its search for the best split took, and
// whether it was cut off, which depends on a number of runs and never on time.
func TestSearchOfAPageIsLimited(t *testing.T) {
	t.Parallel()
	h := handlerAt(t, "")
	const dear = "e=490.1&aim=46@2036&to=2038&from=2025&yrs=9"
	const limits = "&map=capacity&map.electricity=25&map.balance=24&map.best=1"
	for _, c := range []struct {
		lang, link string
		cut        bool
		says       string
	}{
		{"en", dear + limits, true, "The search was ended after {n} runs of the model: a slightly better split is still possible."},
		{"fr", dear + limits, true, "Recherche arrêtée après {n} simulations\u202f: une répartition un peu meilleure reste possible."},
		{"en", "e=300&map.best=1", false, "Runs of the model that this search took: {n}."},
		{"fr", "e=300&map.best=1", false, "Simulations faites pour cette recherche\u202f: {n}."},
	} {
		s := session.New(locale.En, "?"+c.link)
		most := analysis.SearchRuns(s.Scenario)
		w := landscape.Search{MostRuns: most}
		w.Reset(s.Scenario, s.Map.Outcome, s.Scenario.Levers.Horizon, s.Map.Limits)
		for !w.Step(100) {
		}
		if w.Cut() != c.cut || w.Runs() > most {
			t.Fatalf("%s: %d runs of at most %d, cut %v; want cut %v", c.link, w.Runs(), most, w.Cut(), c.cut)
		}
		lang, _ := locale.Parse(c.lang)
		want := strings.ReplaceAll(c.says, "{n}", lang.Number(float64(w.Runs()), 0))
		page := get(h, "/"+c.lang+"/?"+c.link).Body.String()
		if !strings.Contains(page, want) {
			t.Errorf("/%s/?%s does not say %q", c.lang, c.link, want)
		}
		found, _ := w.Best()
		first := scenario.Tenths.Format(lang, float64(found.Split[0]))
		if !strings.Contains(page, first) || !strings.Contains(page, strconv.Itoa(found.Split[0])+",") {
			t.Errorf("/%s/?%s does not offer the split found, want %v", c.lang, c.link, found.Split)
		}
	}
}
