package embed

import (
	"strconv"
	"strings"
	"testing"

	"aicontinent/internal/locale"
	"aicontinent/internal/markup"
	"aicontinent/internal/model"
	"aicontinent/internal/scenario"
	"aicontinent/internal/session"
	"aicontinent/internal/view"
)

// No mark of the pinned split crosses a text of the bar, at the width of the
// narrowest phone.
func TestBarTextsAreClearOfPins(t *testing.T) {
	t.Parallel()
	const tenth, letter = 0.29, 8 // px
	for query, least := range map[string]int{"s=250,250,250,250&pin=plan": 4, "s=333,333,167,167&pin=s%3D100,700,100,100": 2, "s=1000,0,0,0&pin=s%3D500,0,0,500": 1, "": 2, "pin=1": 2} {
		visit := session.New(locale.Fr, "?"+query)
		p := Page{Page: &view.Page{Lang: locale.Fr, Session: visit, Embed: Take(visit), Result: &model.Trajectory{}}}
		list := p.board().SplitBar().Children
		texts, pins := 0, 0
		for _, n := range list {
			if n.Tag != "text" {
				continue
			}
			texts++
			x, text := percent(t, n, "x"), n.Children[0].Text
			half := float64(len([]rune(text))) * letter / 2
			for _, pin := range list {
				if classOf(pin) != "bar-pin" {
					continue
				}
				pins++
				if away := max(x-percent(t, pin, "x1"), percent(t, pin, "x1")-x) * 10 * tenth; away < half {
					t.Errorf("%s: a mark is %.1f pixels from the middle of %q, want %.1f or more", query, away, text, half)
				}
			}
		}
		if pins == 0 && strings.HasPrefix(query, "s=") {
			t.Errorf("%s: the bar has no mark of the pinned split, want some to look at", query)
		}
		if texts < least {
			t.Errorf("%s: got %d texts, want %d or more", query, texts, least)
		}
	}
}

func classOf(n *markup.Node) string {
	for _, a := range n.Attrs {
		if a.Name == "class" {
			return a.Value
		}
	}
	return ""
}

func percent(t *testing.T, n *markup.Node, name string) float64 {
	t.Helper()
	for _, a := range n.Attrs {
		if a.Name == name {
			v, err := strconv.ParseFloat(strings.TrimSuffix(a.Value, "%"), 64)
			if err != nil {
				t.Fatal(err)
			}
			return v
		}
	}
	t.Fatalf("%s has no attribute %s, want one", n, name)
	return 0
}

// Without scripts the form carries the article's scenario, so that readers can go back
// to it.
func TestStartOfEmbeds(t *testing.T) {
	t.Parallel()
	visit := session.New(locale.En, "?e=300")
	link := FormLink(&view.Page{Lang: locale.En, Session: visit, Embed: Take(visit)})
	s := session.FromForm(locale.En, func(name string) string {
		return map[string]string{session.FormLink: link, "s.support": "20"}[name]
	})
	options := Take(s)
	if start := options.Article(); start.Query() != "e=300" {
		t.Errorf("from %q the article is taken to show %q, want \"e=300\"", link, start.Query())
	}
	if s.Do(session.Action{Do: "load " + options.Start.Query()}); s.Scenario.Query() != "e=300" {
		t.Errorf("back at the article's scenario got %q, want \"e=300\"", s.Scenario.Query())
	}
	if got := Query(options, scenario.Parse("?e=300").Scenario); strings.Contains(got, "start") {
		t.Errorf("the link of the article's own scenario is %q, want it without start", got)
	}
}
