package embed

import (
	"slices"
	"strings"
	"testing"

	"aicontinent/internal/locale"
	"aicontinent/internal/model"
	"aicontinent/internal/session"
	"aicontinent/internal/view"
	"aicontinent/internal/view/figures"
)

// A new figure has no measured height yet. Its embed gets the height of the highest
// figure there is, so that it fits. The test runs alone, since it changes the figures of
// every page.
func TestEmbedHeightOfANewFigure(t *testing.T) {
	old := figures.Makers
	t.Cleanup(func() { figures.Makers = old })
	figures.Makers = append(slices.Clone(old), old[0])
	figures.Makers[len(old)].ID = "ninth"
	for _, l := range locale.Langs {
		for _, width := range Widths {
			heightOf := func(panels string) int {
				visit := session.New(l, "?panels="+panels)
				options := Take(visit)
				if len(visit.Problems) > 0 {
					t.Fatalf("panels=%s: got the problems %v, want none", panels, visit.Problems)
				}
				parameters := visit.Scenario.Parameters()
				p := view.Page{Lang: l, Session: visit, Result: new(model.Simulator).Run(&visit.Scenario.Levers, &parameters)}
				return Height(&p, options, width)
			}
			known := heightOf("adoption")
			for _, panels := range []string{"ninth", "split,ninth", "ninth,split,adoption,gdp", strings.Join(Panels(), ",")} {
				if px := heightOf(panels); px < known/2 {
					t.Errorf("%s, panels=%s at %d: got %d pixels, want half of the %d of adoption alone or more", l.Code(), panels, width, px, known)
				}
			}
			if px := heightOf("ninth"); px < known {
				t.Errorf("%s: the ninth figure alone at %d has %d pixels, want the %d of adoption, which it is a copy of, or more", l.Code(), width, px, known)
			}
		}
	}
}

// Every figure that an embed can show has been measured.
func TestEveryFigureIsMeasured(t *testing.T) {
	t.Parallel()
	if got, want := measuredFigures[:], slices.DeleteFunc(Panels()[2:], IsApart); !slices.Equal(got, want) {
		t.Errorf("heights were measured of %v, want those that embeds can show, %v: run make build and go test ./internal/browsertest -run EmbedHeights -update", got, want)
	}
}
