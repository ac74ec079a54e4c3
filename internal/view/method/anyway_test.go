package method

import (
	"math"
	"strings"
	"testing"

	"golang.org/x/net/html"

	"aicontinent/internal/evidence"
	"aicontinent/internal/locale"
)

// The box on what would be built without the plan has the figures of the central run,
// and they follow the model.
func TestAnyway(t *testing.T) {
	t.Parallel()
	a := anywayOf(evidence.Central())
	for _, c := range []struct {
		name      string
		got, want float64
		within    float64
	}{
		{"GW", a.gw, 7.2, 0.05}, {"cost", a.bn, 142, 0.5}, {"buildings", a.buildings, 67, 0.5}, {"plan", a.planBn, 160, 0}, {"spare", a.spare, 34, 0.5},
		{"share", a.spare / a.planBn, 0.21, 0.005},
	} {
		if math.Abs(c.got-c.want) > c.within {
			t.Errorf("%s: got %v, want %v within %v", c.name, c.got, c.want, c.within)
		}
	}
	dearer := evidence.Central()
	dearer[evidence.ITCostCloud] *= 2
	if got := anywayOf(dearer); got.bn <= a.bn || got.spare >= a.spare {
		t.Errorf("with machines of twice the price got %+v, want a higher cost and less to spare than %+v", got, a)
	}
	inEach(t, func(t *testing.T, l locale.Lang, page *html.Node) {
		box := content(byID(page)[anywayID])
		for _, want := range []string{l.Money("34"), l.Money("160"), l.Money("176"), l.Unit(l.Number(7.2, 1), "GW"), l.Number(0.21, 2)} {
			if !strings.Contains(box, want) {
				t.Errorf("got %q, want %q in it", box, want)
			}
		}
	})
}
