package story_test

import (
	"strings"
	"testing"

	"pgregory.net/rapid"

	"aicontinent/internal/locale"
	"aicontinent/internal/markup"
	"aicontinent/internal/model"
	"aicontinent/internal/scenario"
	"aicontinent/internal/scenario/scenariotest"
	"aicontinent/internal/session"
	"aicontinent/internal/view"
	"aicontinent/internal/view/story"
)

func page(l locale.Lang, link string) story.Page {
	s := session.New(l, "?"+link)
	var simulator model.Simulator
	parameters := s.Scenario.Parameters()
	return story.Of(&view.Page{Lang: l, Session: s, Result: simulator.Run(&s.Scenario.Levers, &parameters)})
}

func html(p story.Page) string { return string(markup.Append(nil, p.Body())) }

// Each stop moves its own setting in the reader's scenario, and says what the
// model says of it.
func TestStops(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		l    locale.Lang
		link string
		want []string
	}{
		{locale.En, "", []string{
			`id="story-1"`, `id="story-5"`, `href="#story-2"`, "raise €200bn, €50bn of it public. Only €20bn is earmarked: up to 5 gigafactories",
			`href="/en/?s=300,150,400,150#s.data_centres"`, "would go from €17bn to €25bn", `href="/en/?late=2#late"`, "due in 2036, would come in 2037",
			`href="/en/?s=95,47,758,100#s.support"`, `href="/en/?pace=1,2,1,1#pace.blocked"`, `href="/en/?lease=30#lease"`, "In France, 57% of business leaders",
		}},
		{locale.Fr, "e=300&late=1.5", []string{`href="/fr/?e=300&amp;late=3#late"`, `href="/fr/?e=300&amp;late=1.5&amp;pace=1,2,1,1#pace.blocked"`, "Tout l’argent en ajoute"}},
		{locale.En, "late=3&pace=1,4,1,1&lease=100", []string{"In your scenario this setting changes nothing more here."}},
		{locale.En, "e=0", []string{"In your scenario this setting changes nothing more here.", "instead of"}},
	} {
		body := html(page(c.l, c.link))
		for _, w := range c.want {
			if !strings.Contains(body, w) {
				t.Errorf("%s?%s: the story lacks %s, want it", c.l.Code(), c.link, w)
			}
		}
	}
	if body := html(page(locale.En, "e=0")); strings.Contains(body, "€0") || strings.Contains(body, "All the money adds") {
		t.Errorf("without money the story speaks of what money does, want neither €0 nor \"All the money adds\": %s", body)
	}
}

// Whatever the scenario, what a stop moves is its own setting and nothing else, and
// its link leads to what it says.
func TestStopsMoveOneLever(t *testing.T) {
	t.Parallel()
	levers := [story.Runs]string{"s", "late", "s", "pace", "lease"}
	rapid.Check(t, func(t *rapid.T) {
		p := page(locale.En, scenariotest.Links().Draw(t, "link"))
		for i, moved := range p.Moved {
			if moved.Session == nil {
				continue
			}
			from, to := p.Session.Scenario, moved.Session.Scenario
			for k := range scenario.Levers {
				lever := &scenario.Levers[k]
				different := false
				for j := range lever.Fields {
					different = different || lever.Fields[j].Value(from) != lever.Fields[j].Value(to)
				}
				aimGone := lever.Key == "aim" && levers[i] == "pace" // a pace takes the place of a target
				if different && lever.Key != levers[i] && !aimGone {
					t.Fatalf("stop %d moves %s, want %s alone", i+1, lever.Key, levers[i])
				}
			}
			if len(moved.Session.Refused) > 0 {
				t.Fatalf("stop %d has refused values %v, want none", i+1, moved.Session.Refused)
			}
		}
		if body := html(p); strings.Contains(body, "NaN") || strings.Contains(body, "{") {
			t.Fatalf("the story has NaN or a brace in its text, want neither: %s", body)
		}
	})
}
