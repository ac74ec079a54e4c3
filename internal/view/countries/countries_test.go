package countries_test

import (
	"math"
	"slices"
	"strings"
	"testing"

	lens "aicontinent/internal/countries"
	"aicontinent/internal/evidence"
	"aicontinent/internal/locale"
	"aicontinent/internal/markup"
	"aicontinent/internal/model"
	"aicontinent/internal/session"
	"aicontinent/internal/uncertainty"
	"aicontinent/internal/view"
	"aicontinent/internal/view/countries"
)

// page makes the page of a link. A few draws are enough: the ranges themselves have
// their tests in package countries.
func page(l locale.Lang, link string, change func([]evidence.Observation)) countries.Page {
	s := session.New(l, link)
	var simulator model.Simulator
	parameters := s.Scenario.Parameters()
	work := uncertainty.Start(s.Scenario, uncertainty.New(64, uncertainty.DefaultSeed))
	work.Step(64)
	p := &view.Page{Lang: l, Session: s, Result: simulator.Run(&s.Scenario.Levers, &parameters)}
	observed := slices.Clone(evidence.Observations[:])
	if change != nil {
		change(observed)
	}
	return countries.Page{Page: p, All: lens.Through(lens.Of(p.Result, work), observed, s.Scenario.Levers.Horizon)}
}

func content(n *markup.Node) string {
	var b strings.Builder
	var walk func(*markup.Node)
	walk = func(n *markup.Node) {
		b.WriteString(n.Text)
		for _, c := range n.Children {
			walk(c)
		}
		if n.Tag == "p" || n.Tag == "td" || n.Tag == "th" || n.Tag == "li" || n.Tag == "h2" {
			b.WriteString("\n")
		}
	}
	walk(n)
	return b.String()
}

// find gives the elements of a tag and a class, in order.
func find(n *markup.Node, tag, class string) (list []*markup.Node) {
	if c, _ := n.Attr("class"); n.Tag == tag && (class == "" || slices.Contains(strings.Fields(c), class)) {
		list = append(list, n)
	}
	for _, c := range n.Children {
		list = append(list, find(c, tag, class)...)
	}
	return list
}

// Each member state has one tile, its row, a place in a sentence, and its name in every
// language.
func TestEveryStateOnce(t *testing.T) {
	t.Parallel()
	for _, l := range locale.Langs {
		body := page(l, "", nil).Body()
		tiles := map[string]int{}
		for _, tile := range find(body, "a", "tile") {
			tiles[content(tile.Children[0])]++
		}
		rows := find(find(body, "table", "states")[0], "tr", "")
		if len(tiles) != 27 || len(rows) != 1+1+27 {
			t.Errorf("%s: got %d tiles and %d rows, want 27 and 29", l.Code(), len(tiles), len(rows))
		}
		for _, o := range evidence.Observations {
			if o.Geo == "EU" {
				continue
			}
			if tiles[o.Geo] != 1 {
				t.Errorf("%s has %d tiles, want 1", o.Geo, tiles[o.Geo])
			}
			opened := page(l, "?country="+strings.ToLower(o.Geo), nil)
			if text := opened.Description(); !strings.Contains(text, string([]rune(evidence.CountryName(o.Geo).In(l))[:3])) { // languages change its ending
				t.Errorf("%s: got the sentence %q, want the country's name in it", o.Geo, text)
			}
		}
	}
}

// The sentence for quotation says whose scenario it is, and nothing about the reader.
func TestQuote(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		l          locale.Lang
		link       string
		want, lack []string
	}{
		{locale.En, "?country=PL", []string{"A what-if, not a forecast. In Poland, 8.4% of firms used AI in 2025, against 20.0% in the EU (rank 26 of 27, Eurostat).", "in 2035 with the EU’s plan as the calculator reads it (a wide range: "}, []string{"you"}},
		{locale.Fr, "?country=FR", []string{"En France, 18,2\u202f% des entreprises utilisaient l’IA en 2025, contre 20,0\u202f% dans l’UE (rang 15 sur 27, Eurostat).", "en 2035 avec le plan de l’UE tel que le calculateur le lit (fourchette large\u202f: "}, []string{"votre"}},
		{locale.En, "?country=DK&e=0", []string{"(rank 1 of 27, Eurostat)", "without the EU’s plan"}, []string{"you", "reads it"}},
		{locale.Fr, "?country=CY&e=300&to=2030", []string{"À Chypre, 9,3\u202f%", "en 2030 dans ce scénario"}, []string{"votre"}},
		{locale.Fr, "?country=DK", []string{"Au Danemark", "(rang 1 sur 27"}, nil},
		{locale.En, "?country=EL", []string{"In Greece, 8.9%"}, nil},
		{locale.En, "?country=EU", []string{"42.0% in Denmark, 5.2% in Romania"}, nil},
	} {
		text := page(c.l, c.link, nil).Description()
		for _, w := range c.want {
			if !strings.Contains(text, w) {
				t.Errorf("%s: got %q, want %q in it", c.link, text, w)
			}
		}
		for _, w := range c.lack {
			if strings.Contains(strings.ReplaceAll(text, "e country", ""), w) {
				t.Errorf("%s: got %q, want it without %q", c.link, text, w)
			}
		}
	}
}

// A country that was not counted has no data, no projection and no place in the
// ranking, and comes last whichever way the table is sorted.
func TestNoData(t *testing.T) {
	t.Parallel()
	without := func(list []evidence.Observation) {
		for i := range list {
			if list[i].Geo == "MT" && list[i].Year == 2025 {
				list[i].Percent = math.NaN()
			}
		}
	}
	p := page(locale.En, "?country=MT&sort=-2025", without)
	if text := p.Description(); !strings.Contains(text, "In Malta, Eurostat has no data for 2025: there is no projection either.") {
		t.Errorf("got %q, want that Eurostat has no data for Malta", text)
	}
	for _, link := range []string{"", "?sort=-2025", "?sort=projected", "?sort=-projected"} {
		rows := find(find(page(locale.En, link, without).Body(), "table", "states")[0], "tr", "")
		last := content(rows[len(rows)-1])
		if !strings.HasPrefix(last, "Malta") || strings.Count(last, "no data") != 2 {
			t.Errorf("%s: the last row is %q, want Malta with no data twice", link, last)
		}
	}
	if text := page(locale.En, "?country=PL", without).Description(); !strings.Contains(text, "(rank 25 of 26,") {
		t.Errorf("got %q, want the rank 25 of 26, without the country that was not counted", text)
	}
}

// The table is in the order that the link asks for, and says so.
func TestSorted(t *testing.T) {
	t.Parallel()
	for link, want := range map[string][3]string{ // the first two countries, and the head of the sorted column
		"":                   {"Denmark", "Finland", "2025 ↓"},
		"?sort=2025":         {"Denmark", "Finland", "2025 ↓"},
		"?sort=-2025":        {"Romania", "Poland", "2025 ↑"},
		"?sort=name":         {"Austria", "Belgium", "Country ↑"},
		"?sort=-name":        {"Sweden", "Spain", "Country ↓"},
		"?sort=2021":         {"Denmark", "Finland", "2021 ↓"},
		"?sort=factories":    {"Germany", "Poland", "AI factories ↓"},
		"?sort=projected":    {"Denmark", "Finland", "2035, projection ↓"},
		"?sort=2022":         {"Denmark", "Finland", "2025 ↓"},
		"?sort=-x&to=2030":   {"Denmark", "Finland", "2025 ↓"},
		"?sort=projected&e=": {"Denmark", "Finland", "2035, projection ↓"},
	} {
		table := find(page(locale.En, link, nil).Body(), "table", "states")[0]
		rows := find(table, "tr", "")
		first, second := content(rows[2].Children[0]), content(rows[3].Children[0])
		if strings.TrimSpace(first) != want[0] || strings.TrimSpace(second) != want[1] {
			t.Errorf("%s: got first %q, then %q; want %q, then %q", link, first, second, want[0], want[1])
		}
		sorted := 0
		for _, head := range find(table, "th", "") {
			if order, ok := head.Attr("aria-sort"); ok {
				sorted++
				if text := strings.TrimSpace(content(head)); text != want[2] || (order == "descending") != strings.HasSuffix(text, "↓") {
					t.Errorf("%s: sorted by %q in the order %s, want %q and that order", link, text, order, want[2])
				}
			}
		}
		if sorted != 1 {
			t.Errorf("%s: %d columns say that they sort, want 1", link, sorted)
		}
	}
}

// Values of the link that cannot be used are named, with what is allowed.
func TestBadValues(t *testing.T) {
	t.Parallel()
	text := content(page(locale.En, "?country=XX&sort=size&e=999", nil).Body())
	for _, want := range []string{"“XX” is no member state’s code. Allowed: AT, BE, ", "“size” is no column. Allowed: name, -name, 2021, ", "“999”"} {
		if !strings.Contains(text, want) {
			t.Errorf("the page lacks %q, want it: %s", want, text)
		}
	}
	if text := content(page(locale.En, "?country=pl&sort=-name&utm_source=x", nil).Body()); strings.Contains(text, "Part of the link could not be read") {
		t.Errorf("a good link is said to be bad, want no word of it: %s", text)
	}
}

// On a host of files every country is a fold of the page, and no link or form needs a
// program.
func TestOnFiles(t *testing.T) {
	t.Parallel()
	p := page(locale.En, "", nil)
	p.Static = true
	body := p.Body()
	ids := map[string]bool{}
	for _, fold := range find(body, "details", "one") {
		id, _ := fold.Attr("id")
		ids["#"+id] = true
	}
	if len(ids) != 27 {
		t.Errorf("got %d countries that unfold, want 27", len(ids))
	}
	tiles, rows := find(body, "a", "tile"), find(find(body, "table", "states")[0], "a", "")
	if len(tiles) != 27 || len(rows) < 27 {
		t.Errorf("got links from %d tiles and %d from the table, want 27, and 27 or more", len(tiles), len(rows))
	}
	for _, a := range append(tiles, rows...) {
		if href, _ := a.Attr("href"); !ids[href] {
			t.Errorf("a link leads to %s, want one of the countries on the page", href)
		}
	}
	if text := content(body); !strings.Contains(text, "no program answers there") || strings.Contains(text, "api/v1") {
		t.Errorf("the page of files does not say that no program answers, or names the API; want the first alone: %s", text)
	}
	if forms := find(body, "form", ""); len(forms) > 0 {
		t.Errorf("got %d forms where nothing answers, want none", len(forms))
	}
	p.Static = false
	body = p.Body()
	if len(find(body, "form", "")) == 0 || len(find(body, "details", "one")) > 0 || strings.Contains(content(body), "no program answers there") {
		t.Errorf("with a server got %d forms and %d countries that unfold, want a form, none of these, and no word that no program answers", len(find(body, "form", "")), len(find(body, "details", "one")))
	}
}
