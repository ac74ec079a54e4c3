package site_test

import (
	"bytes"
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"

	"github.com/andybalholm/brotli"
	"golang.org/x/net/html"

	"aicontinent/internal/scenario"
)

// carriers are pages that links with foreign keys lead to.
var carriers = []string{
	"/fr/", "/en/?e=300", "/en/?e=300&m=1.0", "/en/?e=300&outcome=jobs", "/fr/?late=2&weigh=gdp&order=page&map=jobs",
	"/en/method", "/fr/method?e=300", "/en/share", "/fr/share?e=300&theme=dark",
	"/en/compare", "/en/compare?a=e%3D300&b=late%3D2", "/fr/compare?b=late%3D2&a=e%3D300&outcome=adoption", "/en/?e=much",
	"/en/?number=gdp&strip=jobs,gdp,energy&flow=2030", "/en/countries?country=FR&sort=name", "/fr/lease?rate=6&e=300", "/en/story?e=300", "/fr/data?e=300",
}

var foreign = []string{
	"utm_source=newsletter", "fbclid=IwAR0_x-9", "utm_source=a%20b&utm_medium=x+y&gclid", "x='\"><b>&y=&lt;&=z&q=é%ff", "a?b=c&amp;d=1", "back=https://example.org/?e=1",
}

func with(target, keys string) string {
	if strings.Contains(target, "?") {
		return target + "&" + keys
	}
	return target + "?" + keys
}

// Foreign keys change nothing on a page but its links to itself in other languages, its
// printed link and its forms, which carry the keys behind their own.
func TestForeignKeysAreCarried(t *testing.T) {
	t.Parallel()
	h := handlerAt(t, "")
	for _, target := range carriers {
		bare, _ := nodesOf(t, body(t, h, target), "")
		for _, keys := range foreign {
			target := with(target, keys)
			got, places := nodesOf(t, body(t, h, target), keys)
			for i := range max(len(got), len(bare)) {
				if i >= len(got) || i >= len(bare) || got[i] != bare[i] {
					t.Errorf("%s: node %d of %d is %q, want %q, of %d without foreign keys", target, i, len(got), got[min(i, len(got)-1)], bare[min(i, len(bare)-1)], len(bare))
					break
				}
			}
			want := []string{"a hreflang"}
			switch {
			case strings.Contains(target, "method"), strings.Contains(target, "story"), strings.Contains(target, "data"):
			case strings.Contains(target, "countries"):
				want = append(want, "a ", "input "+keys)
			case strings.Contains(target, "lease"):
				want = append(want, "a ", "input from-link")
			case strings.Contains(target, "compare"):
				want = append(want, "input "+keys, "a swap")
			case strings.Contains(target, "share"):
				want = append(want, "input from-link")
			default:
				want = append(want, "input from-link", "input "+keys)
			}
			for _, place := range want {
				if !places[place] {
					t.Errorf("%s: the keys are in %v, want them in %s too", target, places, place)
				}
			}
		}
	}
}

// nodesOf lists all nodes of a page with their attributes, without the foreign keys, and
// returns the places where these were.
func nodesOf(t *testing.T, document, keys string) (nodes []string, places map[string]bool) {
	t.Helper()
	places = map[string]bool{}
	fields := map[string]string{}
	for _, part := range strings.Split(keys, "&") {
		name, value, _ := strings.Cut(part, "=")
		if name != "" {
			fields[scenario.Decode(name)] = strings.ToValidUTF8(scenario.Decode(value), "\uFFFD")
		}
	}
	for n := range parse(t, document).Descendants() {
		name, _ := attribute(n, "name")
		if value, is := fields[name]; is && n.Data == "input" {
			if given, _ := attribute(n, "value"); given != value {
				t.Errorf("the field %s sends %q, want %q", name, given, value)
			}
			places["input "+keys] = true
			continue
		}
		text := n.Data
		for _, a := range n.Attr {
			text += " " + a.Key + "=" + a.Val
		}
		if keys != "" && strings.Contains(text, keys) {
			places[place(n, name)] = true
			text = strings.NewReplacer("?"+keys, "", "&"+keys, "", keys, "").Replace(text)
		}
		nodes = append(nodes, text)
	}
	return nodes, places
}

// place returns a name for the place of a node that carries foreign keys.
func place(n *html.Node, name string) string {
	if _, other := attribute(n, "hreflang"); other {
		return "a hreflang"
	}
	if do, _ := attribute(n, "data-do"); do == "swap" {
		return "a swap"
	}
	if n.Type == html.TextNode {
		return "text"
	}
	return n.Data + " " + name
}

// A page with foreign keys is the same in every encoding, has a tag of its own, and
// answers to 304 and HEAD like any other.
func TestForeignKeysEncoded(t *testing.T) {
	t.Parallel()
	h := handlerAt(t, "")
	tags := map[string]string{}
	for _, target := range carriers[:7] {
		for _, keys := range append(foreign, "") {
			target := strings.TrimRight(with(target, keys), "?&")
			plain := get(h, target)
			for _, accepted := range []string{"", "br", "gzip", "gzip, br"} {
				w := get(h, target, "Accept-Encoding", accepted)
				content := w.Body.String()
				switch w.Header().Get("Content-Encoding") {
				case "gzip":
					content = unzip(t, w.Body.Bytes())
				case "br":
					content = unbrotlied(t, w.Body.Bytes())
				}
				if content != plain.Body.String() || !strings.HasPrefix(w.Header().Get("Vary"), "Accept-Encoding") || w.Header().Get("Content-Length") != fmt.Sprint(w.Body.Len()) {
					t.Errorf("%s as %q: the headers are %v, want the same page with its own length and Vary: Accept-Encoding", target, accepted, w.Header())
				}
				tag := w.Header().Get("ETag")
				if before, is := tags[tag]; is && before != w.Body.String() {
					t.Errorf("%s as %q has the tag of other bytes, want one of its own", target, accepted)
				}
				tags[tag] = w.Body.String()
				if again := get(h, target, "Accept-Encoding", accepted, "If-None-Match", tag); again.Code != http.StatusNotModified || again.Body.Len() > 0 {
					t.Errorf("%s as %q with its tag: answers %d, want 304", target, accepted, again.Code)
				}
			}
			if w := get(h, target, "Accept-Encoding", "gzip, br"); w.Header().Get("Content-Encoding") == "" {
				t.Errorf("%s is not compressed, want it to be", target)
			}
		}
	}
}

func unbrotlied(t *testing.T, b []byte) string {
	t.Helper()
	out, err := io.ReadAll(brotli.NewReader(bytes.NewReader(b)))
	if err != nil {
		t.Fatal(err)
	}
	return string(out)
}

// A page with foreign keys is made from the cached page that all share, whichever keys
// came first: it allocates no more than a few times what a cached page does.
func TestForeignKeysCostLittle(t *testing.T) {
	h := handlerAt(t, "")
	for _, target := range []string{"/en/?e=300", "/en/compare?b=late%3D2", "/en/method", "/en/?e=300&outcome=jobs", "/en/embed?e=300", "/card.png?e=300"} {
		get(h, target)
		for _, headers := range [][]string{{"Accept-Encoding", "gzip, br"}, {}, {"If-None-Match", `"other"`}} {
			kept := testing.AllocsPerRun(5, func() { get(h, target, headers...) })
			n := 0
			foreign := testing.AllocsPerRun(5, func() {
				n++
				get(h, with(target, fmt.Sprint("fbclid=", n)), headers...)
			})
			if foreign > 3*kept {
				t.Errorf("%s %v: %.0f allocations with a foreign key, want at most three times the %.0f without", target, headers, foreign, kept)
			}
		}
	}
}

// FuzzForeign adds any keys to a link, and checks that the compressed page is the same
// as the plain one and has the length that HEAD says.
func FuzzForeign(f *testing.F) {
	pages := []string{"/en/?late=2&", "/en/countries?country=FR&", "/en/lease?rate=6&e=300&", "/en/story?e=300&", "/en/data?e=300&"}
	for _, keys := range append(foreign, "", "&&=&=x&y=", "a=\x00\r\n\xff\xc3", strings.Repeat("&a", 2500), "e=400&x", "outcome=jobs&x=%00",
		"x=1&country=DE&y&sort=-name&z=2", "number=gdp&x&strip=jobs,gdp&flow=2030&a=\"", "countrys=1&Sort=x&strip%00=&flow.x=2&numbers", "price=1&prices=2&rate=x&rat=3&years=4&care=%ff",
	) {
		for i := range pages {
			f.Add(keys, uint8(i))
		}
	}
	h := handlerAt(f, "")
	f.Fuzz(func(t *testing.T, keys string, page uint8) {
		target := pages[int(page)%len(pages)] + keys
		plain := get(h, target)
		if plain.Code != http.StatusOK {
			return // It is a form's address, which is redirected, or one that is too long.
		}
		zip := get(h, target, "Accept-Encoding", "gzip")
		if unzip(t, zip.Body.Bytes()) != plain.Body.String() {
			t.Error("unpacked, the compressed page is another, want the same")
		}
		for _, w := range []*httptest.ResponseRecorder{plain, zip} {
			if got := w.Header().Get("Content-Length"); got != fmt.Sprint(w.Body.Len()) {
				t.Errorf("Content-Length is %s, want %d", got, w.Body.Len())
			}
		}
	})
}

func BenchmarkKeptPage(b *testing.B) { benchmarkPage(b, "/en/?e=300") }

func BenchmarkForeignKey(b *testing.B) { benchmarkPage(b, "/en/?e=300&utm_source=newsletter") }

// benchmarkPage asks for a page as browsers, caches and monitors do.
func benchmarkPage(b *testing.B, target string) {
	for _, c := range []struct {
		name, method string
		headers      []string
	}{
		{"compressed", http.MethodGet, []string{"Accept-Encoding", "gzip, br"}},
		{"plain", http.MethodGet, nil},
		{"head", http.MethodHead, []string{"Accept-Encoding", "gzip, br"}},
		{"304", http.MethodGet, []string{"Accept-Encoding", "gzip, br"}},
	} {
		b.Run(c.name, func(b *testing.B) {
			h := newSite(b, "").Handler()
			r := httptest.NewRequest(c.method, target, nil)
			for i := 0; i < len(c.headers); i += 2 {
				r.Header.Set(c.headers[i], c.headers[i+1])
			}
			w := httptest.NewRecorder()
			h.ServeHTTP(w, r)
			if c.name == "304" {
				r.Header.Set("If-None-Match", w.Header().Get("ETag"))
			}
			b.ReportAllocs()
			for b.Loop() {
				h.ServeHTTP(httptest.NewRecorder(), r)
			}
		})
	}
}
