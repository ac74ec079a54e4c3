package site_test

import (
	"strings"
	"testing"

	"aicontinent/internal/evidence"
	"aicontinent/internal/site"
)

// Once the outturn of a forecast is known, the feed has an entry of that day for it,
// before all older ones. Open forecasts have none.
func TestFeedTellsOutturns(t *testing.T) {
	t.Parallel()
	c := testConfig(exampleBase)
	c.Forecasts = []evidence.Forecast{
		{ID: "adoption-2026-EU", Quantity: "adoption", Geo: "EU", Unit: "percent", Filed: "2026-11-29", Model: "1.1", Central: 25.62, Low: 23.68, High: 28.06,
			Known: true, Outturn: 29.5, Told: "2026-12-15", Source: "Eurostat <isoc_eb_ai>"},
		{ID: "tripling-2032", Quantity: "tripling", Geo: "EU", Unit: "probability", Filed: "2026-11-29", Model: "1.1", Chance: 0.06},
	}
	s, err := site.New(c)
	if err != nil {
		t.Fatal(err)
	}
	feed := get(s.Handler(), "/ai/feed.xml").Body.String()
	for _, want := range []string{
		"<updated>2026-12-15T00:00:00Z</updated>", "#forecast-adoption-2026-EU</id>",
		"Filed 29\u00a0November\u00a02026, model 1.1: 25.6% (23.7 to 28.1). Answer of 15\u00a0December\u00a02026 (Eurostat &amp;lt;isoc_eb_ai&amp;gt;): 29.5%. The forecast missed, 33.",
		"Réponse du 15\u00a0décembre\u00a02026",
	} {
		if !strings.Contains(feed, want) {
			t.Errorf("the feed lacks %q", want)
		}
	}
	if strings.Contains(feed, "tripling-2032") || strings.Index(feed, "adoption-2026-EU") > strings.Index(feed, "#1.0</id>") {
		t.Errorf("the feed has an open forecast, or not the latest entry first; want the outturn of 2026 before model 1.0:\n%s", feed)
	}
}
