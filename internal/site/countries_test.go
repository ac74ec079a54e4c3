package site_test

import (
	"encoding/json"
	"strings"
	"testing"

	"golang.org/x/net/html"

	"aicontinent/internal/evidence"
	"aicontinent/internal/locale"
)

// rowsOf returns the cells of the rows of a table with the class.
func rowsOf(root *html.Node, class string) (rows [][]string) {
	for _, n := range elements(root) {
		if c, _ := attribute(n, "class"); n.Data != "table" || c != class {
			continue
		}
		for _, tr := range elements(n) {
			if tr.Data != "tr" {
				continue
			}
			var cells []string
			for _, cell := range elements(tr) {
				if cell.Data == "td" || cell.Data == "th" {
					cells = append(cells, text(cell))
				}
			}
			rows = append(rows, cells)
		}
	}
	return rows
}

// The page of the member states shows, for each of them, the surveys, projection and
// range that the API returns for the same link.
func TestCountriesPageIsTheAPI(t *testing.T) {
	t.Parallel()
	h := handlerAt(t, exampleBase)
	for _, query := range []string{"", "e=300&late=2", "to=2030&p.common_pace=0.5", "unconditioned=1"} {
		var records []map[string]any
		if err := json.Unmarshal([]byte(body(t, h, "/ai/api/v1/countries?"+query)), &records); err != nil {
			t.Fatal(err)
		}
		horizon := "2035"
		if strings.Contains(query, "to=2030") {
			horizon = "2030"
		}
		want := map[string]string{}
		for _, r := range records {
			percent := func(key string, decimals int) string { return locale.En.Number(r[key].(float64)*100, decimals) }
			name := evidence.CountryName(r["geo"].(string)).In(locale.En)
			want[name] = percent("observed_2021", 1) + " " + percent("observed_2025", 1) + " " +
				percent(horizon, 0) + " " + percent(horizon+"_p05", 0) + " to " + percent(horizon+"_p95", 0)
		}
		rows := rowsOf(parse(t, body(t, h, "/ai/en/countries?"+query)), "states")
		if len(rows) != 29 {
			t.Fatalf("%q: got %d rows, want 29: the header, the EU and 27 states", query, len(rows))
		}
		for _, row := range rows[1:] {
			got := strings.TrimSuffix(row[1], "\u00a0†") + " " + strings.TrimSuffix(row[4], "\u00a0†") + " " + row[5]
			if got != want[row[0]] {
				t.Errorf("%q: %s shows %q, the API says %q", query, row[0], got, want[row[0]])
			}
		}
	}
}

// A link opens one country, also in the document's title and description. Foreign keys
// stay in the links of the page, and the cache keeps the page without them.
func TestCountriesPageOpensOne(t *testing.T) {
	t.Parallel()
	h := handlerAt(t, exampleBase)
	document := body(t, h, "/ai/en/countries?e=300&country=PL&utm_source=x")
	for _, want := range []string{
		`<title>Poland: 8.4% of firms use AI – `, `<meta property="og:title" content="Poland: 8.4% of firms use AI – `,
		`content="A what-if, not a forecast. In Poland, 8.4%`, `rel="canonical" href="https://example.org/ai/en/countries?e=300&amp;country=PL"`,
		`id="country"`, "PIAST", "Gaia AI Factory", `href="/ai/fr/countries?e=300&amp;country=PL&amp;utm_source=x"`,
		`href="/ai/api/v1/countries?e=300&amp;format=csv"`, `href="/ai/en/countries?e=300&amp;country=DE&amp;utm_source=x#country"`,
		`<input type="hidden" name="utm_source" value="x">`,
	} {
		if !strings.Contains(document, want) {
			t.Errorf("the page lacks %s", want)
		}
	}
	if strings.Contains(document, `id="france"`) || !strings.Contains(body(t, h, "/ai/en/countries?country=FR"), `id="france"`) {
		t.Errorf("the box of France is on the page: %v, and on that of FR: %v; want false, true", strings.Contains(document, `id="france"`), strings.Contains(body(t, h, "/ai/en/countries?country=FR"), `id="france"`))
	}
	if strings.Contains(document, "<script") {
		t.Error("the page loads a script, want none")
	}
}

// Every page leads to the member states, the sitemap and the service worker have them,
// and on a host of files the page holds every country.
func TestCountriesPageIsFound(t *testing.T) {
	t.Parallel()
	h := handlerAt(t, exampleBase)
	for _, l := range locale.Langs {
		path := "/ai/" + l.Code() + "/countries"
		for _, page := range []string{"", "compare", "method", "share", "about", "lease", "data", "story"} {
			if from := "/ai/" + l.Code() + "/" + page; !strings.Contains(body(t, h, from), `href="`+path) {
				t.Errorf("%s has no link to %s, want one", from, path)
			}
		}
		if !strings.Contains(body(t, h, "/ai/sitemap.xml"), "https://example.org"+path+"<") || !strings.Contains(body(t, h, "/ai/worker.js"), `"`+path+`"`) {
			t.Errorf("the sitemap or the service worker's list does not have %s, want it in both", path)
		}
	}
	files := exported(t)
	if n := strings.Count(files["en/countries.html"], `class="fold one"`); n != 27 || files["fr/countries/index.html"] == "" {
		t.Errorf("the export opens %d countries, and its French page has %d bytes; want 27, and some", n, len(files["fr/countries/index.html"]))
	}
}
