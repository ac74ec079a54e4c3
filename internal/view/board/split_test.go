package board

import (
	"testing"

	"aicontinent/internal/locale"
	"aicontinent/internal/session"
	"aicontinent/internal/view"
	"aicontinent/internal/view/viewtest"
)

// In an embed the title says “this split” until the reader changes something, and then
// “your split”.
func TestWhoseSplitInEmbeds(t *testing.T) {
	t.Parallel()
	visit := session.New(locale.Fr, "?s=250,250,250,250")
	start := visit.Scenario
	p := Page{Page: viewtest.Page(locale.Fr, "")}
	p.Session, p.Embed = visit, &view.Embed{Panels: []string{view.PanelSplit, view.PanelStrip}, Controls: "split", Start: &start}
	if got := p.In(p.splitTitle()); got != "Cette répartition" {
		t.Errorf("before the reader changes something got %q, want \"Cette répartition\"", got)
	}
	visit.Do(session.Action{Do: "preset adoption"})
	if got := p.In(p.splitTitle()); got != "Votre répartition" {
		t.Errorf("once the reader has changed something got %q, want \"Votre répartition\"", got)
	}
}
