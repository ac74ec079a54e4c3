package view

import (
	"strings"
	"testing"

	"aicontinent/internal/locale"
	"aicontinent/internal/markup"
	"aicontinent/internal/model"
	"aicontinent/internal/outcome"
	"aicontinent/internal/scenario"
	"aicontinent/internal/session"
)

// keysOf gives the outcomes that a strip shows.
func keysOf(strip *markup.Node) string {
	var keys []string
	strip.Walk(func(n *markup.Node) {
		if key, ok := n.Attr("data-key"); ok {
			keys = append(keys, key)
		}
	})
	return strings.Join(keys, " ")
}

func TestStripOutcomes(t *testing.T) {
	t.Parallel()
	for i := range outcome.All {
		if stripPlace(outcome.All[i].ID) < 0 {
			t.Errorf("the strip cannot show %s, want every outcome to have a place", outcome.All[i].ID)
		}
	}
	const usual = "adoption capacity gdp"
	for link, want := range map[string]string{
		"": usual, "strip=": usual, "strip=gdp,jobs": usual, "strip=gdp,gdp,jobs": usual, "strip=gdp,jobs,x": usual, "strip=gdp,jobs,energy,balance": usual,
		"strip=jobs,frontier,gdp": "gdp jobs frontier", "strip=energy,balance,compute": "energy balance compute",
	} {
		if got := keysOf(calculatorPage(locale.Fr, link).Strip(nil)); got != want {
			t.Errorf("%q: got %s, want %s", link, got, want)
		}
	}
	p := calculatorPage(locale.En, "")
	p.Session.Do(session.Action{Do: "look strip capacity,gdp,jobs"})
	if got := keysOf(p.Strip(nil)); got != "capacity gdp jobs" || p.Session.Query() != "strip=capacity,gdp,jobs" {
		t.Errorf("after another was chosen got %s and the link %q, want capacity gdp jobs and a link that says so", got, p.Session.Query())
	}
	if other := keysOf(embedPage(t, "strip=jobs,frontier,gdp").Strip(nil)); other != usual {
		t.Errorf("an embed shows %s, want %s", other, usual)
	}
}

// Each cell says its number and what that is against the plan.
func TestStripCells(t *testing.T) {
	t.Parallel()
	for _, c := range []struct{ link, key, value, change, against string }{
		{"", "adoption", "66%", "without: 65%", "the same as the plan"},
		{"", "gdp", "+€17bn", "", "the same as the plan"},
		{"to=2030", "capacity", "×1.7", "without: ×1.6", "the same as the plan"},
		{"s=250,250,250,250", "adoption", "69%", "+2.3 pts", "+2.3 pts against the plan"},
		{"s=250,250,250,250", "gdp", "+€28bn", "+€11bn", "+€11bn against the plan"},
		{"s=250,250,250,250", "capacity", "×2.8", "−0.2", "−0.2 against the plan"},
		{"e=0", "gdp", "€0", "−€17bn", "−€17bn against the plan"},
		{"e=199.9", "gdp", "+€17bn", "= plan", "the same as the plan"},
		{"s=1000,0,0,0&strip=jobs,balance,frontier", "frontier", "6.2 years", "−1.3 years", "−1.3 years against the plan"},
	} {
		cells := 0
		for _, cell := range calculatorPage(locale.En, c.link).shownOutcomes() {
			if cell.ID != c.key {
				continue
			}
			cells++
			got := [3]string{spaces.Replace(cell.Value), spaces.Replace(change(calculatorPage(locale.En, c.link).stripCell(cell))), spaces.Replace(cell.against)}
			for i, text := range []string{c.value, c.change, c.against} {
				if plainSpaces(got[i]) != text {
					t.Errorf("%q, %s: got %q, want %q", c.link, c.key, plainSpaces(got[i]), text)
				}
			}
		}
		if cells != 1 {
			t.Errorf("%q: got %d cells of %s, want 1", c.link, cells, c.key)
		}
	}
}

// change is what a cell shows beside its number.
func change(cell *markup.Node) (text string) {
	cell.Walk(func(n *markup.Node) {
		if class, _ := n.Attr("class"); class == "cell-change" {
			text = strings.ReplaceAll(n.Content(), "\u2060", "")
		}
	})
	return text
}

func plainSpaces(s string) string { return strings.NewReplacer("_", " ", "~", " ").Replace(s) }

// An announcement has from three to nineteen words, whatever is set, and says first what
// changed.
func TestAnnouncementIsShort(t *testing.T) {
	t.Parallel()
	for _, l := range locale.Langs {
		for _, do := range []string{
			"set s.support 15", "set s.data_centres 0", "set late 2", "set pace 2", "set pace.blocked 3", "set e 0", "set aim.share 75",
			"preset equal", "preset none", "reset all", "set p.firm_gain 0.1", "lock 1", "set grid 0.2", "grip 1 50",
		} {
			p := calculatorPage(l, "")
			words := strings.Fields(do)
			p.Session.Do(session.Action{Do: strings.Join(words[:2], " "), Value: words[len(words)-1]})
			if words[0] == "preset" || words[0] == "reset" || words[0] == "lock" {
				p = calculatorPage(l, "")
				p.Session.Do(session.Action{Do: do})
			}
			run(p)
			said := p.Announcement()
			if n := len(strings.Fields(said)); n >= 20 || n < 3 {
				t.Errorf("%s, %q: got %d words, want 3 to 19: %s", l.Code(), do, n, said)
			}
		}
	}
	p := calculatorPage(locale.En, "")
	p.Session.Do(session.Action{Do: "set s.support", Value: "15"})
	run(p)
	if got := plainSpaces(spaces.Replace(p.Announcement())); got != "Adoption support 15%. GDP 2035: +€21bn, +€4bn against the plan." {
		t.Errorf("got %q, want \"Adoption support 15%%. GDP 2035: +€21bn, +€4bn against the plan.\"", got)
	}
}

// run works out the page's scenario anew.
func run(p *Page) {
	parameters := p.Session.Scenario.Parameters()
	p.Result = new(model.Simulator).Run(&p.Session.Scenario.Levers, &parameters)
}

// The strip has the buttons that lead back while they do something: undo after a step,
// the plan if another scenario is shown, and in an embed the article's scenario.
func TestWaysBack(t *testing.T) {
	t.Parallel()
	ways := func(p *Page) string {
		var list []string
		p.Strip(nil).Walk(func(n *markup.Node) {
			if do, ok := n.Attr("data-do"); ok && n.Tag == "button" && !strings.HasPrefix(do, "look") {
				if form, _ := n.Attr("form"); form != FormID {
					t.Errorf("the button %q is of the form %q, want %q", do, form, FormID)
				}
				list = append(list, do)
			}
		})
		return strings.Join(list, ", ")
	}
	for link, want := range map[string]string{
		"": "", "to=2030": "", "e=300": "reset all", "late=2": "reset all",
		"late=2&mine=e%3D300": "tell 0", "late=2&mine=plan": "tell 0", "late=2&mine=late%3D2": "reset all", "mine=plan": "",
	} {
		if got := ways(calculatorPage(locale.En, link)); got != want {
			t.Errorf("%q: got %q, want %q", link, got, want)
		}
	}
	p := calculatorPage(locale.En, "")
	p.Session.Do(session.Action{Do: "preset equal"})
	if got := ways(p); got != "undo, reset all" {
		t.Errorf("after a preset got %q, want \"undo, reset all\"", got)
	}
	e := embedPage(t, "e=300")
	if got := ways(e); got != "" {
		t.Errorf("in an embed that nobody touched got %q, want no way back", got)
	}
	e.Session.Do(session.Action{Do: "preset equal"})
	if got := ways(e); got != "undo, load e=300" {
		t.Errorf("in an embed that somebody touched got %q, want \"undo, load e=300\"", got)
	}
	if got := ways(embedPage(t, "controls=none&panels=strip")); got != "" {
		t.Errorf("in an embed without controls got %q, want no way back", got)
	}
}

// embedPage is an embed whose link has the options of its panels and controls.
func embedPage(t *testing.T, link string) *Page {
	t.Helper()
	s := session.New(locale.En, "?"+link)
	start := s.Scenario
	e := &Embed{Panels: []string{PanelSplit, PanelStrip}, Controls: "split", Start: &start}
	parts := scenario.Parts(s.Rest)
	if controls := parts.Get("controls"); controls != "" {
		e.Controls = controls
	}
	if panels := parts.Get("panels"); panels != "" {
		e.Panels = strings.Split(panels, ",")
	}
	s.Rest = "" // an embed keeps no other keys
	p := &Page{Lang: locale.En, Session: s, Embed: e}
	run(p)
	return p
}

// A mark on the track of a control shows where the plan has it.
func TestNotches(t *testing.T) {
	t.Parallel()
	for link, want := range map[string]string{"": "80.00%", "s=250,250,250,250": "80.00%"} {
		input := find(CalculatorBody(calculatorPage(locale.En, link)), func(n *markup.Node) bool {
			track, _ := n.Attr("data-track")
			return track == "s.data_centres"
		})
		pin := find(input, func(n *markup.Node) bool { kind, _ := n.Attr("class"); return kind == "track-pin" })
		if pin == nil {
			t.Fatalf("%q: the track has no mark of the plan, want one", link)
		}
		if x, _ := pin.Attr("x1"); x != want {
			t.Errorf("%q: the plan stands at %s, want %s", link, x, want)
		}
	}
}

// The pace of all firms says where it stands, that paces differ, or that a target
// sets them.
func TestPaceRow(t *testing.T) {
	t.Parallel()
	for link, want := range map[string]string{"": "×1", "pace=2,2,2,2": "×2", "pace=1,2,1,2": "mixed, ×1.5", "aim=75@2030": "by target"} {
		p := calculatorPage(locale.En, link)
		if got := p.PaceValue(); got != want {
			t.Errorf("%q: got %q, want %q", link, got, want)
		}
		input := withID(CalculatorBody(p), "pace")
		if said, _ := input.Attr("aria-valuetext"); said != want {
			t.Errorf("%q: got the text %q for the slider, want %q", link, said, want)
		}
	}
}

func TestHeadline(t *testing.T) {
	t.Parallel()
	for link, want := range map[string]string{
		"":                  "With the plan as we read it: Use 66%, Machines ×2.9, GDP +€17bn (2035)",
		"s=250,250,250,250": "With this split: Use 69%, Machines ×2.8, GDP +€28bn (2035)",
	} {
		if got := calculatorPage(locale.En, link).Headline(CalculatorPage); got != want {
			t.Errorf("%q: got %q, want %q", link, got, want)
		}
	}
	if got := calculatorPage(locale.En, "").Headline(MethodPage); got != Title(locale.En, MethodPage) {
		t.Errorf("on the method page got %q, want its title %q", got, Title(locale.En, MethodPage))
	}
}
