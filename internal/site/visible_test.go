package site_test

import (
	"net/http"
	"net/http/httptest"
	"net/url"
	"strings"
	"testing"
)

// A redirection percent-encodes what a link or a form without scripts adds to an
// address, and means the same.
func TestLocation(t *testing.T) {
	t.Parallel()
	for _, c := range []struct{ base, target, want string }{
		{"", "/en/?from-link=x%00&e.n=300", "/en/?e=300&x%00"},
		{"", "/en/?from-link=x%0d%0aSet-Cookie:a%7f%20b&e.n=300", "/en/?e=300&x%0D%0ASet-Cookie:a%7F%20b"},
		{"", "/fr/?from-link=x%3Dé%ff%22<b>'&e.n=300", "/fr/?e=300&x=%C3%A9%FF%22%3Cb%3E'"},
		{"", "/en/share?from-link=x%01&do=share+theme+dark", "/en/share?x%01&theme=dark"},
		{"", "/?e=300&x=\"<\xff", "/en/?e=300&x=%22%3C%FF"},
		{"", "/en?x=\"<\xff", "/en/?x=%22%3C%FF"},
		{"", "//en//?x=\"<\xff\x00", "/en/?x=%22%3C%FF%00"},
		{"https://example.org/sub", "/sub/en/?from-link=x%00&e.n=300", "/sub/en/?e=300&x%00"},
	} {
		w := get(handlerAt(t, c.base), c.target)
		if got := w.Header().Get("Location"); !strings.EqualFold(got, c.want) || w.Code < 300 || w.Code > 399 {
			t.Errorf("%s: %d to %q, want %q", c.target, w.Code, got, c.want)
		}
	}
}

// The addresses that pages have on hosts of files lead to the pages of the server.
func TestSpellings(t *testing.T) {
	t.Parallel()
	for _, base := range []string{"", "https://example.org/sub"} {
		h, under := handlerAt(t, base), basePath(base)
		for target, want := range map[string]string{
			"/index.html": "/", "/fr": "/fr/", "/fr.html": "/fr/", "/fr/index.html": "/fr/", "/en/method/": "/en/method", "/en/method.html": "/en/method",
			"/en/method/index.html": "/en/method", "/fr/embed/": "/fr/embed", "/fr/embed.html": "/fr/embed", "/fr/compare/index.html": "/fr/compare", "/en/share.html": "/en/share",
		} {
			for _, query := range []string{"", "?e=300&utm_source=x", "?a=e%3D300&x=%22"} {
				w := get(h, under+target+query)
				if got := w.Header().Get("Location"); got != under+want+query || w.Code != http.StatusTemporaryRedirect {
					t.Errorf("%s: %d to %q, want %q", under+target+query, w.Code, got, under+want+query)
				}
				checkHeaders(t, target, w.Header())
			}
		}
		for _, none := range []string{"/fr/index.html/", "/fr/method/x", "/fr/nothing.html", "/fr/method.html/", "/api/v1/simulate.html", "/web/index.html"} {
			if w := get(h, under+none); w.Code != http.StatusNotFound {
				t.Errorf("%s: answers %d, want 404", none, w.Code)
			}
		}
	}
}

// FuzzHeaders sends requests with any address and headers, and checks that every header
// of the answer is printable ASCII.
func FuzzHeaders(f *testing.F) {
	seed := func(path, query, header string) { f.Add(path, query, header, header, header, header, http.MethodGet) }
	seed("/en/", "from-link=x%00&e.n=300", "")
	seed("/", "e=300&x=\x00\"<\xff", "fr\x00;q=1")
	seed("/en//\x00/../\xff", "x=\"\r\n", "W/\"\x7f\"")
	seed("/fr", "\xff", "br;q=\x00")
	seed("/en/compare", "from-link=a%3De%253D3%0a&do=swap", "*")
	seed("/fr/share", "from-link=%e2%80%a8&do=share+theme+dark%00", "é")
	seed("/en/", "from-link=&do=take+csv+gdp%0d", "gzip")
	seed("/fr/embed.html", "pin=1&x=\x01", "")
	seed("/en/embed", "from-link=%00&e.n=300", "")
	seed("/api/v1/simulate", "format=csv&e=\xff", "")
	seed("/oembed", "url=https://example.org/fr/%3Fx%00", "")
	seed("/card.png", "lang=\x00", "")
	seed("/web/\xff.js", "", "")
	seed("/en/countries", "country=%00\xff&sort=-%0d%0a", "")
	seed("/en/countries", "from-link=country%3D%0a%26sort%3D\"&e.n=300", "fr")
	seed("/fr/lease", "from-link=e%3D300%26x%3D%00&from-terms=rate%3D6&price=350+000&months=48", "br")
	seed("/fr/lease", "price=\"<\xff&rate=%0d%0aX:y", "*")
	seed("/en/story", "from-link=strip%3D%00,jobs%26flow%3D%0d&number=%7f&e.n=3", "gzip")
	seed("/en/", "from-link=number%3D%00%26strip%3D\"%26flow%3D<&do=look+number+%0d%0a", "")
	seed("/en/data/", "country=\"&sort=\x01", "")
	seed("/api/v1/lease", "format=csv&price=\xff&rate=%0d", "")
	seed("/api/v1/countries", "format=csv&country=%0a", "")
	h := handlerAt(f, "https://example.org")
	f.Fuzz(func(t *testing.T, path, query, languages, encodings, match, origin, method string) {
		r := httptest.NewRequest(http.MethodGet, "/", nil)
		r.Method = method
		r.URL = &url.URL{Path: "/" + strings.TrimPrefix(path, "/"), RawQuery: query}
		r.Header.Set("Accept-Language", languages)
		r.Header.Set("Accept-Encoding", encodings)
		r.Header.Set("If-None-Match", match)
		r.Header.Set("Origin", origin)
		r.Header.Set("Referer", origin)
		r.Host = origin
		w := httptest.NewRecorder()
		h.ServeHTTP(w, r)
		for name, values := range w.Result().Header {
			for _, v := range append(values, name) {
				for _, c := range []byte(v) {
					if c < ' ' || c > '~' || name == "Location" && strings.IndexByte(` "<>`, c) >= 0 {
						t.Errorf("%s is %q, want printable ASCII, and an address without spaces or quotes", name, v)
					}
				}
			}
		}
	})
}
