package site_test

import (
	"fmt"
	"net/http"
	"net/http/httptest"
	"net/url"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"aicontinent/internal/site"
)

// request is one request of a list.
type request struct{ target, encoding string }

// mixedRequests lists requests of every kind, many of them about one scenario or about another
// that differs from it only by its split, so that a cache could mistake one for the
// other.
func mixedRequests() []request {
	var list []request
	const a, b = "e=104.1", "e=104.1&s=300,200,300,200"
	for _, query := range []string{a, b} {
		for _, more := range []string{
			"", "&outcome=gdp_effect_bn", "&outcome=adoption", "&belief=late", "&belief=p.firm_gain&goal=30", "&weigh=adoption&order=page",
			"&map=adoption", "&map.held=3", "&map.best=1&map.floor.3=200", "&utm_source=x", "&m=1.0", "&e=many", "&late=9",
		} {
			list = append(list, request{target: "/en/?" + query + more})
		}
		for _, path := range []string{
			"/fr/", "/en/share", "/en/embed", "/card.png", "/api/v1/simulate", "/api/v1/simulate?bands=32",
		} {
			path, own, _ := strings.Cut(path, "?")
			list = append(list, request{target: path + "?" + strings.Trim(own+"&"+query, "&")})
		}
		list = append(list,
			request{target: "/en/embed?panels=adoption,gdp&controls=split&" + query},
			request{target: "/en/compare?b=" + url.QueryEscape(query)},
			request{target: "/en/compare?outcome=adoption&a=" + url.QueryEscape(b) + "&b=" + url.QueryEscape(query)},
			request{target: "/card.png?outcome=adoption&b=" + url.QueryEscape(query)},
			request{target: "/oembed?url=" + url.QueryEscape("https://example.org/en/embed?"+query)},
			request{target: "/en/?e.n=104.2&from-link=" + url.QueryEscape(query)},
			request{target: "/en/?e.n=many&from-link=" + url.QueryEscape(query)},
			request{target: "/en/?do=lock+s.support&s.support.n=50&from-link=" + url.QueryEscape(query)},
			request{target: "/en/?do=" + url.QueryEscape("file csv adoption") + "&from-link=" + url.QueryEscape(query)},
			request{target: "/en/?" + query, encoding: "br"},
		)
	}
	return append(list, request{target: "/en/"}, request{target: "/en/method"}, request{target: "/"}, request{target: "/nothing"},
		request{target: "/api/v1/parameters"}, request{target: "/openapi.json"}, request{target: "/robots.txt"}, request{target: "/web/nothing.js"})
}

// response returns the whole answer as a text.
func (a request) response(h http.Handler) string {
	r := httptest.NewRequest(http.MethodGet, a.target, nil)
	r.Header.Set("Accept-Encoding", a.encoding)
	w := httptest.NewRecorder()
	h.ServeHTTP(w, r)
	var b strings.Builder
	fmt.Fprintln(&b, w.Code)
	w.Header().Write(&b)
	b.Write(w.Body.Bytes())
	return b.String()
}

// newServer returns a server without a service worker, because the worker's list would
// make every page.
func newServer(t *testing.T) http.Handler {
	t.Helper()
	c := testConfig("https://example.org")
	c.NoWorker = true
	s, err := site.New(site.Coarse(c))
	if err != nil {
		t.Fatal(err)
	}
	return s.Handler()
}

// Whatever a server was asked before, and in whatever order, it answers like a server
// that has just started.
func TestWarmIsFresh(t *testing.T) {
	t.Parallel()
	requests := mixedRequests()
	fresh := map[request]string{}
	for _, a := range requests {
		fresh[a] = a.response(newServer(t))
	}
	// Each request comes twice, since the second may be answered from the cache.
	orders := rapid.Permutation(append(requests, requests...))
	for seed := range 2 {
		t.Run(fmt.Sprint("order ", seed), func(t *testing.T) {
			t.Parallel()
			warm := newServer(t)
			for i, a := range orders.Example(seed) {
				if got := a.response(warm); got != fresh[a] {
					t.Fatalf("request %d of order %d, %s %s differs from the answer of a fresh site: %s", i, seed, a.target, a.encoding, firstDifference(got, fresh[a]))
				}
			}
		})
	}
}

// firstDifference returns the place where two texts begin to differ.
func firstDifference(got, want string) string {
	i := 0
	for i < min(len(got), len(want)) && got[i] == want[i] {
		i++
	}
	cut := func(s string) string { return s[max(i-60, 0):min(i+120, len(s))] }
	return fmt.Sprintf("got …%q, want …%q", cut(got), cut(want))
}
