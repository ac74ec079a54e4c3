package calculator

import (
	"strings"
	"testing"

	"aicontinent/internal/locale"
	"aicontinent/internal/markup"
	"aicontinent/internal/view/viewtest"
)

// A closed fold keeps its former content, except for the line that opens it: that line
// names the figure by its finding, for readers who cannot see it.
func TestClosedFoldsNameTheFigureAsItIs(t *testing.T) {
	t.Parallel()
	before := pageAt(locale.En, "")
	closed := map[string]*markup.Node{}
	before.Body().Walk(func(n *markup.Node) {
		if id, ok := n.Attr("id"); ok && n.Tag == "details" {
			closed[id] = n
		}
	})
	after := pageAt(locale.En, "s=250,250,250,250")
	want := after.Body()
	after.Closed, after.Opened = closed, map[string]bool{}
	got := after.Body()
	folds := 0
	want.Walk(func(n *markup.Node) {
		id, _ := n.Attr("id")
		if n.Tag != "details" || !strings.HasSuffix(id, "-table") && !strings.HasSuffix(id, "-why") {
			return
		}
		folds++
		kept := viewtest.WithID(got, id)
		if kept.Children[0].Content() != n.Children[0].Content() {
			t.Errorf("%s: got %q, want %q", id, kept.Children[0].Content(), n.Children[0].Content())
		}
		if len(kept.Children) != len(closed[id].Children) || kept.Children[1] != closed[id].Children[1] {
			t.Errorf("%s is described again, want its former content kept", id)
		}
	})
	if folds < 10 {
		t.Errorf("got %d folds of figures, want 10 or more", folds)
	}
}

// The content of a closed fold is not described: on pages that keep most of their
// controls and texts in folds, the first answer would come much later.
func TestClosedFoldsTakeNoWork(t *testing.T) {
	p := pageAt(locale.En, "s=250,250,250,250")
	all := testing.AllocsPerRun(2, func() { p.Body() })
	p.Opened = map[string]bool{}
	if shut := testing.AllocsPerRun(2, func() { p.Body() }); shut > all*2/3 {
		t.Errorf("got %.0f allocations with closed folds, want at most two thirds of the %.0f with all that they hold", shut, all)
	}
}
