package story_test

import (
	"regexp"
	"strings"
	"testing"

	"aicontinent/internal/locale"
	"aicontinent/internal/markup"
	"aicontinent/internal/view/story"
)

// onBoard is the story as the calculator's page shows it.
func onBoard(l locale.Lang, link string) string {
	return markup.El("div", story.Board(page(l, link).Page)).String()
}

// Each stop has its text with what it does to the plan, and links that change the
// reader's own scenario and carry it along for the way back.
func TestStopsOnTheBoard(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		l    locale.Lang
		link string
		want []string
	}{
		{locale.En, "", []string{
			`href="/en/?s=300,150,400,150&amp;mine=plan#story-1" data-do="tell 1"`, `href="/en/?late=2&amp;mine=plan#story-2" data-do="tell 2"`,
			`href="/en/?s=95,47,758,100&amp;mine=plan#story-3"`, `href="/en/?pace=1,2,1,1&amp;mine=plan#story-4"`, `href="/en/?lease=30&amp;mine=plan#story-5"`,
			`id="story-5"`, "Stop 3 of 5", "would go from €17bn to €25bn", "due in 2036, would come in 2037", `href="/en/?challenge=1#challenge"`, `href="/en/share"`,
		}},
		{locale.Fr, "e=300&late=1.5", []string{
			`href="/fr/?e=300&amp;late=3&amp;mine=e%3D300%26late%3D1.5#story-2"`, "passerait de 17\u00a0Md€ à 25\u00a0Md€", "Relever le défi",
		}},
		{locale.En, "late=2&mine=plan&challenge=1", []string{`href="/en/?pace=1,2,1,1&amp;mine=plan&amp;challenge=1#story-4"`, `href="/en/?late=2&amp;mine=plan&amp;challenge=1#challenge"`}},
	} {
		body := onBoard(c.l, c.link)
		for _, w := range c.want {
			if !strings.Contains(body, w) {
				t.Errorf("%s?%s: the story lacks %s, want it", c.l.Code(), c.link, w)
			}
		}
	}
}

// The words are the same whatever the scenario: programs leave them as the server
// wrote them.
func TestStoryIsWordsAlone(t *testing.T) {
	t.Parallel()
	links := regexp.MustCompile(`href="[^"]*"`)
	for _, l := range locale.Langs {
		want := links.ReplaceAllString(onBoard(l, ""), "")
		for _, link := range []string{"e=300&late=1.5&to=2040", "e=0", "late=3&pace=1,4,1,1&lease=100", "p.firm_gain=0.08&aim=75@2030"} {
			if got := links.ReplaceAllString(onBoard(l, link), ""); got != want {
				t.Errorf("%s?%s: got %s\nwant the words of the plan, %s", l.Code(), link, got, want)
			}
		}
	}
}
