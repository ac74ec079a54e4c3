package compare

import (
	"math"
	"strings"
	"testing"

	"aicontinent/internal/analysis"
	"aicontinent/internal/locale"
	"aicontinent/internal/markup"
	"aicontinent/internal/model"
	"aicontinent/internal/report"
	"aicontinent/internal/session"
	"aicontinent/internal/uncertainty"
	"aicontinent/internal/view"
	"aicontinent/internal/view/asked"
	"aicontinent/internal/view/viewtest"
)

func comparePage(l locale.Lang, link string) *Page {
	p := Of(&view.Page{Lang: l, Name: view.ComparePage, Session: session.New(l, "?"+link)}, new([2]model.Simulator))
	p.Analysis = analysis.Complete(p.Question())
	return p
}

func TestComparePage(t *testing.T) {
	t.Parallel()
	for _, c := range []struct{ link, id, want string }{
		{"", "answer", "Annual effect on GDP, in 2035: +\u2060€26bn with B, against +\u2060€17bn with A, that is +\u2060€9.4bn. B gives more in 90 of 100 simulations."},
		{"b=", "answer", "A and B are the same scenario: nothing sets them apart."},
		{"a=e%3D300%26to%3D2040&b=e%3D100", "answer", "in 2040"},
		{"a=e%3D300&b=e%3D100", "answer", "A gives more"},
		{"b=e%3Dmuch%26late%3D2", "main", "Scenario B: part of the link could not be read"},
		{"a=s%3D1,2", "main", "Scenario A: part of the link could not be read"},
		{"b=e%3D300%26late%3D2", "main", "What differsScenario AScenario BEnvelope€200bn€300bnDelays×1×2"},
		{"b=aim%3D75@2030", "main", "Adoption targetnone75% · 2030"},
		{"b=e%3D300%26late%3D2&outcome=capacity_mw", "questions", "Data-centre capacity, 2035: from 27.6_GW with A to"},
	} {
		if got := viewtest.Spaces.Replace(viewtest.WithID(comparePage(locale.En, c.link).Body(), c.id).Content()); !strings.Contains(got, c.want) {
			t.Errorf("%q: got %q, want %q in it", c.link, got, c.want)
		}
	}
}

// Links from the page and to it have the scenarios that they name.
func TestCompareAddresses(t *testing.T) {
	t.Parallel()
	p := comparePage(locale.En, "a=late%3D2&b=e%3D300&utm=x")
	p.Body()
	for page, want := range map[string]string{view.ComparePage: "/fr/compare?a=late%3D2&b=e%3D300&utm=x", view.CalculatorPage: "/fr/?e=300", view.MethodPage: "/fr/method?e=300"} {
		if got := p.Address(locale.Fr, page); got != want {
			t.Errorf("to the page %q got %s, want %s", page, got, want)
		}
	}
	for link, want := range map[string]string{"": "/en/compare", "e=300&late=2": "/en/compare?b=e%3D300%26late%3D2"} {
		if got := viewtest.Page(locale.En, link).Address(locale.En, view.ComparePage); got != want {
			t.Errorf("from the calculator at %q got %s, want %s", link, got, want)
		}
	}
	opens := map[string]bool{}
	p.Body().Walk(func(n *markup.Node) {
		if href, ok := n.Attr("href"); ok && n.Tag == "a" {
			opens[href] = true
		}
	})
	for _, want := range []string{"/en/?late=2", "/en/?e=300", "/en/compare?a=e%3D300&b=late%3D2&utm=x"} {
		if !opens[want] {
			t.Errorf("got links to %v, want %s among them", opens, want)
		}
	}
}

// The values of the menus are links, each to the scenario that its option names.
func TestCompareMenus(t *testing.T) {
	t.Parallel()
	body := comparePage(locale.En, "a=late%3D2").Body()
	for _, id := range []string{"pair.a", "pair.b"} {
		chosen := 0
		for _, o := range viewtest.WithID(body, id).Children {
			value, _ := o.Attr("value")
			if _, ok := o.Attr("selected"); ok {
				chosen++
			}
			if value == "" {
				t.Errorf("%s: the option %q has no value, want a link", id, o.Content())
			}
		}
		if chosen != 1 {
			t.Errorf("%s has %d options chosen, want 1", id, chosen)
		}
	}
}

// The page shows what the command prints, of the same number of draws.
func TestPageAndCommandAgree(t *testing.T) {
	t.Parallel()
	for _, link := range []string{"", "a=e%3D300%26late%3D2&b=s%3D100,100,100,700%26p.firm_gain%3D0.04", "a=to%3D2030&b=aim%3D75@2030%26to%3D2030"} {
		p := comparePage(locale.En, link)
		year := p.Link.Year()
		draws := uncertainty.New(analysis.RangeDraws, uncertainty.DefaultSeed)
		c := report.Comparison{
			A: report.Simulate(new(model.Simulator), p.A), B: report.Simulate(new(model.Simulator), p.B), Year: year,
			WorkA: uncertainty.StartAt(p.A, draws, year), WorkB: uncertainty.StartAt(p.B, draws, year),
		}
		c.WorkA.Step(draws.Len())
		c.WorkB.Step(draws.Len())
		table := viewtest.Spaces.Replace(viewtest.WithID(p.Body(), "outcomes-table").Content())
		for i, printed := range c.Outcomes()[:len(model.Columns)] {
			shown := p.odds().Of(i)
			x, y := model.Columns[i].Of(p.Runs[0], p.Runs[0].Step(year)), model.Columns[i].Of(p.Runs[1], p.Runs[1].Step(year))
			// Both give the difference of B from A.
			near := func(a, b float64) bool { return math.Abs(a-b) <= 1e-12*(math.Abs(a)+math.Abs(b)) }
			if x != *printed.A || y != *printed.B || shown.Chance.More != *printed.BExceedsA || shown.Chance.Less != *printed.AExceedsB ||
				!near(shown.Difference.P05, *printed.DifferenceP05) || !near(shown.Difference.P95, *printed.DifferenceP95) || !near(shown.Difference.P50, *printed.DifferenceP50) {
				t.Errorf("%q, %s: the page has %v, %v, %+v, want what the command prints, %+v", link, printed.Outcome, x, y, shown, printed)
			}
		}
		for i := range asked.All {
			o := &asked.All[i]
			printed := c.Outcomes()[o.Index()]
			for _, want := range []string{p.bare(o, *printed.A, 3), p.bare(o, *printed.B, 3)} {
				if !strings.Contains(table, viewtest.Spaces.Replace(want)) {
					t.Errorf("%q, %s: the table lacks %s, want it: %s", link, o.Column, want, table)
				}
			}
		}
	}
}

// Each chart has the fan of B, the edges of A's fan and the ranges at the end of both,
// which agree with the table. If A and B are the same scenario there are no edges.
func TestComparedFans(t *testing.T) {
	t.Parallel()
	for link, sides := range map[string]int{"b=e%3D300%26late%3D2": 2, "a=e%3D300%26to%3D2040&b=e%3D100": 2, "b=": 1} {
		p := comparePage(locale.En, link)
		body := p.Body()
		for i := range asked.All {
			o := &asked.All[i]
			against, mine := p.odds().Fan(o.Index())
			c := p.odds().Of(o.Index())
			if n := len(mine); n != p.Link.Year()-model.FirstYear+1 || mine[n-1] != c.Mine || against[n-1] != c.Against || mine[n-1].P05 >= mine[n-1].P95 {
				t.Errorf("%q, %s: got %d years of fans that end at %+v and %+v, want %d that end as the table says, at %+v and %+v", link, o.Column, n, mine[len(mine)-1], against[len(against)-1], p.Link.Year()-model.FirstYear+1, c.Mine, c.Against)
			}
			counts := map[string]int{}
			viewtest.WithID(body, comparedFigureID(o)).Walk(func(n *markup.Node) {
				name, _ := n.Attr("class")
				for _, name := range strings.Fields(name) {
					counts[name]++
				}
			})
			if counts["ch-band"] != 2 || counts["ch-band-edge"] != sides-1 || counts["ch-range"] < 1 {
				t.Errorf("%q, %s: got these classes, want 2 of ch-band, %d of ch-band-edge and 1 of ch-range or more: %v", link, o.Column, sides-1, counts)
			}
		}
	}
	p := comparePage(locale.En, "b=e%3D300")
	p.Analysis = nil
	if bands := viewtest.Find(p.Body(), func(n *markup.Node) bool { class, _ := n.Attr("class"); return strings.HasPrefix(class, "ch-band") }); bands != nil {
		t.Errorf("before ranges are known there is %v, want no fan", bands)
	}
}
