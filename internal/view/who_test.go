package view

import (
	"strings"
	"testing"

	"aicontinent/internal/locale"
	"aicontinent/internal/session"
)

// Whose split it is, in the four contexts: the reader's own session, a link that was
// opened, an embed, and what is copied out.
func TestWhoseSplit(t *testing.T) {
	t.Parallel()
	opened := calculatorPage(locale.En, "s=250,250,250,250")
	own := calculatorPage(locale.En, "s=250,250,250,250")
	own.Session.Do(session.Action{Do: "preset adoption"})
	back := calculatorPage(locale.En, "s=250,250,250,250")
	back.Session.Do(session.Action{Do: "preset adoption"})
	back.Session.Do(session.Action{Do: "undo"})
	set := calculatorPage(locale.En, "")
	set.Session.Do(session.Action{Do: "load s=250,250,250,250"})
	plan := calculatorPage(locale.En, "")
	for name, c := range map[string]struct {
		page  *Page
		lead  string
		title string
		yours bool
	}{
		"a link that was opened":  {opened, "With this split, ", "This split", false},
		"the reader's own":        {own, "With your split, ", "Your split", true},
		"taken back to the link":  {back, "With this split, ", "This split", false},
		"set by the page around":  {set, "With this split, ", "This split", false},
		"the plan, not yet split": {plan, "With the plan as we read it, ", "Your split", false},
	} {
		if got := c.page.LongSentenceText(); !strings.HasPrefix(got, c.lead) {
			t.Errorf("%s: got %q, want %q at the start", name, got, c.lead)
		}
		if got := withID(CalculatorBody(c.page), SplitID).Content(); !strings.HasPrefix(got, c.title+" of ") {
			t.Errorf("%s: the board’s title is %q, want %q at the start", name, got, c.title+" of ")
		}
		if got := c.page.In(c.page.keyYours()) == "yours"; got != c.yours {
			t.Errorf("%s: the key of the strip says yours: %t, want %t", name, got, c.yours)
		}
		if got := c.page.SentenceText() + TextOf(c.page.QuotedSentence()) + c.page.Headline(CalculatorPage) + c.page.CardText(); strings.Contains(strings.ToLower(got), "your") {
			t.Errorf("%s: what is copied out is %q, want no \"your\" in it", name, got)
		}
	}
}

// In an embed the choice is called the reader's only once they have changed something.
func TestWhoseSplitInEmbeds(t *testing.T) {
	t.Parallel()
	visit := session.New(locale.Fr, "?s=250,250,250,250")
	p := calculatorPage(locale.Fr, "")
	start := visit.Scenario
	p.Session, p.Embed = visit, &Embed{Panels: []string{PanelSplit, PanelStrip}, Controls: "split", Start: &start}
	if p.isOwn() || p.In(p.keyYours()) != "ce choix" {
		t.Errorf("before the reader changes something got own %t and %q, want false and \"ce choix\"", p.isOwn(), p.In(p.keyYours()))
	}
	visit.Do(session.Action{Do: "preset adoption"})
	if !p.isOwn() || p.In(p.keyYours()) != "le vôtre" {
		t.Errorf("once the reader has changed something got own %t and %q, want true and \"le vôtre\"", p.isOwn(), p.In(p.keyYours()))
	}
	if text := TextOf(p.Sentence()); strings.Contains(text, "otre") {
		t.Errorf("the sentence is %q, want no \"otre\" in it, since it says whose split it is", text)
	}
}
