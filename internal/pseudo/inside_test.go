//go:build pseudo

package pseudo_test

import (
	"encoding/csv"
	"fmt"
	"image/png"
	"io"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"os"
	"regexp"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"golang.org/x/net/html"

	"aicontinent/internal/evidence"
	"aicontinent/internal/locale"
	"aicontinent/internal/model"
	"aicontinent/internal/notices"
	"aicontinent/internal/pseudo"
	"aicontinent/internal/session"
	"aicontinent/internal/site"
	"aicontinent/internal/view"
	"aicontinent/internal/view/calculator"
	"aicontinent/internal/view/embed"
	"aicontinent/internal/view/figures"
	"aicontinent/web"
)

// script returns the script of the pseudo-language.
func script(t *testing.T) pseudo.Script {
	t.Helper()
	for _, s := range pseudo.Scripts {
		if s.Name == os.Getenv("PSEUDO_SCRIPT") {
			return s
		}
	}
	t.Fatalf("PSEUDO_SCRIPT is %q, want the code of a script", os.Getenv("PSEUDO_SCRIPT"))
	return pseudo.Script{}
}

func handler(t *testing.T) http.Handler {
	t.Helper()
	s, err := site.New(site.Config{BaseURL: "https://example.org", Files: web.Files(), Brotli: 1, Log: slog.New(slog.NewTextHandler(io.Discard, nil))})
	if err != nil {
		t.Fatal(err)
	}
	return s.Handler()
}

func get(t *testing.T, h http.Handler, target string) string {
	t.Helper()
	w := httptest.NewRecorder()
	r := httptest.NewRequest("GET", target, nil)
	r.Header.Set("Accept-Language", script(t).Lang.Code())
	h.ServeHTTP(w, r)
	if w.Code != http.StatusOK && w.Code != http.StatusNotFound {
		t.Fatalf("%s: answers %d, want 200, or 404 of what is not there", target, w.Code)
	}
	return w.Body.String()
}

// queries are of links that make pages show as much as possible: changes, a target,
// problems.
var queries = []string{
	"", "e=300&s=200,200,300,300&pace=1,1.5,1,1&aim=75@2030&lease=30&late=1.5&to=2040&p.firm_gain=0.08", "aim=95@2027&e=0",
	"e=999&s=1,2&p.nothing=1&aim=x&lease=1&lease=2&x=y&late=yes", "s=0,0,0,1000&late=3&grid=0.2&del=0&pub=20",
	"late=2&outcome=adoption&belief=pace&goal=75", "number=capacity&strip=jobs,gdp,energy&flow=2030&unconditioned=1", "m=0.1&outcome=jobs&goal=x",
}

// addresses are the addresses of everything that a reader may see in a language,
// with some links, or with all queries if all is set.
func addresses(l locale.Lang, all bool) (list []string) {
	some := queries[:1]
	if all {
		some = queries
	}
	add := func(path string, queries ...string) {
		for _, q := range queries {
			list = append(list, "/"+l.Code()+"/"+path+"?"+q)
		}
	}
	for _, page := range view.Pages {
		add(page, some...)
	}
	for _, page := range view.ServerPages {
		add(page, some[:min(2, len(some))]...)
	}
	for _, panel := range embed.Panels() {
		add(view.EmbedPage, some[0]+"&panels="+panel)
	}
	add(view.EmbedPage, "controls=full&"+some[len(some)-1], "controls=none")
	add(view.CountriesPage, "country=PL", "country=FR&to=2030", "country=xx&sort=nothing", "sort=-adoption")
	add(view.LeasePage, "price=350000&months=48&rate=6", "price=x&months=0&rate=1000")
	add(view.ComparePage, "a=e%3D300%26late%3D2&b=aim%3D75@2030%26p.firm_gain%3D0.08&outcome=jobs", "a=e%3Dmuch&b=s%3D1,2")
	add(view.SharePage, "panels=question,country&width=600&ratio=1")
	add(view.ClassroomPage, "links=Ana%20%3Fe%3D300%0AL%C3%A9o%20%3Fs%3D0,0,0,1000")
	add("nothing", "")
	return list
}

// A word may be English if it has at least two letters and only English ones.
// Addresses, links, modules and versions are not words.
var (
	word    = regexp.MustCompile(`\pL[\pL\pM\pN’'-]*`)
	address = regexp.MustCompile(`\S*[/=@_]\S*|\b[\pL\pN-]+\.[\pL\pN.-]+|\bv[0-9]\S*`)
)

func english(s string) bool {
	for _, r := range s {
		if r >= 0x80 {
			return false
		}
	}
	return len(s) > 1
}

func hasEnglish(s string) bool { return slices.ContainsFunc(word.FindAllString(s, -1), english) }

// names are texts that are the same in every language: the names of places, sites,
// hosts and programs, and the titles of sources. The longest come first.
func names() (list []string) {
	add := func(texts ...string) {
		for _, text := range texts {
			if text != "" && !strings.HasPrefix(text, "-") {
				list = append(list, text)
			}
		}
	}
	for _, f := range evidence.Factories {
		add(f.Geo, f.Name, f.Host, f.Site, f.Machine)
	}
	for _, o := range evidence.Observations {
		add(o.Geo)
	}
	for _, a := range evidence.Anchors {
		add(strings.Trim(a.Source, "-"))
	}
	for _, c := range notices.Components {
		add(c.Name, c.Licence)
	}
	slices.SortFunc(list, func(a, b string) int { return len(b) - len(a) })
	return slices.Compact(list)
}

// said are attributes that readers see or hear.
var said = []string{"aria-label", "aria-description", "aria-valuetext", "aria-roledescription", "title", "alt", "placeholder", "content", "data-copied", "data-selected"}

// Every text that a reader sees is in the catalogue: the only English words left
// are names, units, sources and IDs.
func TestInsideNothingBypassesTheCatalogue(t *testing.T) {
	s := script(t)
	if s.Name != pseudo.Marked.Name {
		return
	}
	reviewed := readReviewed(t)
	known, used := names(), map[string]bool{}
	h := handler(t)
	unknown := map[string][]string{}
	note := func(where, text string) {
		if !hasEnglish(address.ReplaceAllString(text, "")) {
			return
		}
		for _, name := range known {
			text = strings.ReplaceAll(text, name, " ")
		}
		text = address.ReplaceAllString(text, "")
		for _, w := range word.FindAllString(text, -1) {
			switch {
			case !english(w):
			case reviewed[w]:
				used[w] = true
			case len(unknown[w]) < 3:
				unknown[w] = append(unknown[w], fmt.Sprintf("%s: %.100q", where, text))
			}
		}
	}
	for _, address := range addresses(s.Lang, true) {
		document, err := html.Parse(strings.NewReader(get(t, h, address)))
		if err != nil {
			t.Fatal(err)
		}
		for n := range document.Descendants() {
			if skipped(n, s.Lang) {
				continue
			}
			if n.Type == html.TextNode {
				note(address, n.Data)
			}
			for _, a := range n.Attr {
				if slices.Contains(said, a.Key) && !technical(n) {
					note(address+" "+a.Key, a.Val)
				}
			}
		}
	}
	for _, w := range slices.Sorted(keys(unknown)) {
		t.Errorf("the word %s bypasses the catalogue, want it in a locale.Text:\n\t%s", w, strings.Join(unknown[w], "\n\t"))
	}
	for w := range reviewed {
		if !used[w] {
			t.Errorf("%s is in testdata/reviewed.txt and nowhere on the pages, want it removed", w)
		}
	}
}

// Whatever the script, its letters appear unchanged in pages, panels, cards and
// files.
func TestInsideLettersComeThrough(t *testing.T) {
	s, h := script(t), handler(t)
	for _, address := range addresses(s.Lang, false) {
		page := get(t, h, address)
		if !utf8.ValidString(page) || strings.ContainsRune(page, utf8.RuneError) {
			t.Errorf("%s: got no UTF-8: %q", address, around(page))
		}
		if want := html.EscapeString(s.Text("Menu")); !strings.Contains(address, "/embed") && !strings.HasSuffix(address, "/nothing?") && !strings.Contains(page, want) {
			t.Errorf("%s lacks %q", address, want)
		}
	}
	for _, address := range []string{"/" + s.Lang.Code() + "/card.png", "/card.png?lang=" + s.Lang.Code() + "&e=300&late=2"} {
		w := httptest.NewRecorder()
		h.ServeHTTP(w, httptest.NewRequest("GET", address, nil))
		if picture, err := png.Decode(w.Body); err != nil || picture.Bounds().Dx() < 600 {
			t.Errorf("%s: answers %d with a picture %v (error: %v), want one 600 pixels wide or more", address, w.Code, picture, err)
		}
	}
	visit := session.New(s.Lang, "e=300&s=250,250,250,250")
	parameters := visit.Scenario.Parameters()
	page := &calculator.Page{Page: &view.Page{Lang: s.Lang, Session: visit, Result: new(model.Simulator).Run(&visit.Scenario.Levers, &parameters)}}
	_, content, ok := page.File(figures.FileCSV, "adoption")
	if !ok || !strings.HasPrefix(content, "\ufeff") || !strings.Contains(content, pseudo.Begin) {
		t.Fatalf("the CSV is there: %v, with %.200q; want it to begin with a byte order mark and to have texts of the language", ok, content)
	}
	r := csv.NewReader(strings.NewReader(strings.TrimPrefix(content, "\ufeff")))
	r.FieldsPerRecord = -1
	if s.Lang.DecimalMark() == "," {
		r.Comma = ';'
	}
	rows, err := r.ReadAll()
	if err != nil || len(rows) < 10 || rows[0][0] != s.Text("Link") && !strings.HasPrefix(rows[0][0], pseudo.Begin) {
		t.Errorf("got %d rows of CSV (error: %v), %q; want 10 or more, the first in the language", len(rows), err, rows[:min(2, len(rows))])
	}
	_, svg, ok := page.File(figures.FileSVG, "adoption")
	if !ok || !strings.Contains(svg, pseudo.Begin) || !utf8.ValidString(svg) {
		t.Errorf("the SVG is there: %v, with %.200q; want texts of the language", ok, svg)
	}
}

// around returns the text around the first character that is not a letter.
func around(page string) string {
	for i, r := range page {
		if r == utf8.RuneError {
			return page[max(0, i-60):min(len(page), i+60)]
		}
	}
	return ""
}

func keys[V any](m map[string]V) func(func(string) bool) {
	return func(yield func(string) bool) {
		for k := range m {
			if !yield(k) {
				return
			}
		}
	}
}

// skipped reports whether a node is inside something that readers do not read in
// the language of the page: scripts, styles, code, and elements that declare
// another language.
func skipped(n *html.Node, l locale.Lang) bool {
	for ; n != nil; n = n.Parent {
		if n.Type != html.ElementNode {
			continue
		}
		switch n.Data {
		case "script", "style", "code", "pre":
			return true
		}
		for _, a := range n.Attr {
			// The names of rows are drawn in several lines; the same names are in a
			// table too.
			if a.Key == "lang" && a.Val != l.Code() || a.Key == "class" && a.Val == "ch-name" {
				return true
			}
		}
	}
	return false
}

// technical reports whether an element of the head is only for machines.
func technical(n *html.Node) bool {
	if n.Data != "meta" {
		return false
	}
	for _, a := range n.Attr {
		if a.Key == "name" && a.Val == "description" || a.Key == "property" && (a.Val == "og:title" || a.Val == "og:description" || a.Val == "og:image:alt" || a.Val == "og:site_name") {
			return false
		}
	}
	return true
}

func readReviewed(t *testing.T) map[string]bool {
	t.Helper()
	content, err := os.ReadFile("testdata/reviewed.txt")
	if err != nil {
		t.Fatal(err)
	}
	list := map[string]bool{}
	for line := range strings.Lines(string(content)) {
		line, _, _ = strings.Cut(line, "#")
		for _, w := range strings.Fields(line) {
			list[w] = true
		}
	}
	return list
}
