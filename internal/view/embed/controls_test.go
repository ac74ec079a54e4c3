package embed

import (
	"testing"

	"aicontinent/internal/locale"
	"aicontinent/internal/markup"
	"aicontinent/internal/view/viewtest"
)

// The sliders of an embed have no bars for their influence, even once ranges are known.
func TestSlidersHaveNoWeights(t *testing.T) {
	t.Parallel()
	p := viewtest.Ranged(locale.En, "")
	p.Embed = Take(p.Session)
	p.Embed.Controls = "full"
	body := (&Page{Page: p}).Body()
	if viewtest.WithID(body, "e") == nil {
		t.Fatal("the embed has no slider of the envelope, want one")
	}
	if viewtest.WithID(body, "e.weight") != nil || viewtest.Find(body, func(n *markup.Node) bool { c, _ := n.Attr("class"); return c == "weight" }) != nil {
		t.Error("the sliders of an embed have bars that weigh them, want none")
	}
}
