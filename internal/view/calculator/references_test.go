package calculator

import (
	"strings"
	"testing"

	"aicontinent/internal/locale"
	"aicontinent/internal/markup"
	"aicontinent/internal/view/viewtest"
)

// The figures of others are marked on the track of their control, within its range, and
// listed below it with source and date.
func TestReferences(t *testing.T) {
	t.Parallel()
	p := pageAt(locale.En, "aim=75@2030")
	body := p.Body()
	for id, want := range map[string][]string{
		"aim.share":                {"5.2% – Romania, 2025", "13.5% – EU, 2024, Eurostat", "20.0% – EU, 2025, Eurostat", "42.0% – Denmark, 2025", "75% – EU target for 2030"},
		"aim.year":                 {"2030 – EU target"},
		"n":                        {"5 – European Commission, 2025", "7 – EuroHPC, call of 30 July 2026"},
		"p.firm_gain":              {"0.04 – EIB and BIS, working paper 1325, January 2026"},
		"p.lead_time_data_centres": {"4 – Ember, 2025", "7 – Ember, 2025"},
		"late":                     nil,
	} {
		row := viewtest.Find(body, func(n *markup.Node) bool {
			kind, _ := n.Attr("class")
			return kind == "control lever" && viewtest.WithID(n, id) != nil
		})
		list := viewtest.Find(row, func(n *markup.Node) bool { kind, _ := n.Attr("class"); return kind == "stands" })
		ticks := 0
		row.Walk(func(n *markup.Node) {
			if kind, _ := n.Attr("class"); kind == "track-stand" {
				ticks++
				if x, _ := n.Attr("x1"); strings.HasPrefix(x, "-") || len(x) > len("99.99%") {
					t.Errorf("%s: a mark stands at %s, want a percentage from 0 to 100", id, x)
				}
			}
		})
		if ticks != len(want) || (list == nil) != (len(want) == 0) {
			t.Fatalf("%s: got %d marks on the track (a list of them: %v), want %d", id, ticks, list != nil, len(want))
		}
		for i, text := range want {
			if got := list.Children[i].Content(); !strings.HasPrefix(got, text) {
				t.Errorf("%s: got %q, want %q at the start", id, got, text)
			}
		}
	}
}
