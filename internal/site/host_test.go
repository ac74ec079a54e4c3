package site_test

import (
	"net"
	"net/http"
	"net/http/httptest"
	"net/url"
	"strings"
	"sync/atomic"
	"testing"
)

// Nothing depends on the Host header, which a visitor chooses, and no request makes
// this site send one: if a handler asked its host for robots.txt, it could be made to
// read any address.
func TestHostIsNotBelieved(t *testing.T) {
	t.Parallel()
	var hits atomic.Int32
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	trap := &http.Server{Handler: http.HandlerFunc(func(http.ResponseWriter, *http.Request) { hits.Add(1) }),
		ConnState: func(_ net.Conn, s http.ConnState) {
			if s == http.StateNew {
				hits.Add(1)
			}
		}}
	go trap.Serve(listener)
	defer trap.Close()

	targets := []string{"/", "/fr/", "/en/?e=300", "/fr/method", "/fr", "/robots.txt", "/sitemap.xml", "/ads.txt",
		"/web/x", "/web/app.wasm", "/favicon.ico", "/healthz", "/nothing", "/app-worker.js", "/manifest.webmanifest"}
	for _, base := range []string{"", "https://example.org", "https://example.org/ai"} {
		h := handlerAt(t, base)
		for _, target := range targets {
			target = basePath(base) + target
			want := get(h, target)
			for _, host := range []string{listener.Addr().String(), "evil.example", `evil"><script>`, "evil.example:99999", ""} {
				r := httptest.NewRequest(http.MethodGet, "/", nil)
				path, query, _ := strings.Cut(target, "?")
				r.URL, r.Host = &url.URL{Path: path, RawQuery: query}, host
				for _, name := range []string{"X-Forwarded-Host", "X-Forwarded-Server", "X-Forwarded-Proto", "X-Forwarded-For", "X-Forwarded-Prefix",
					"X-Original-Url", "X-Rewrite-Url", "X-Real-Ip", "Forwarded", "Origin", "Referer"} {
					r.Header.Set(name, "http://evil.example/"+host)
				}
				w := httptest.NewRecorder()
				h.ServeHTTP(w, r)
				if w.Code != want.Code || w.Body.String() != want.Body.String() {
					t.Errorf("%s with host %q: answers %d with %d bytes, want %d with the %d that any host gets", target, host, w.Code, w.Body.Len(), want.Code, want.Body.Len())
				}
				for name := range want.Header() {
					if got := w.Header().Get(name); got != want.Header().Get(name) {
						t.Errorf("%s with host %q: %s is %s, want %s", target, host, name, got, want.Header().Get(name))
					}
				}
			}
		}
	}
	if n := hits.Load(); n > 0 {
		t.Errorf("%d connections to the host of a request, want none", n)
	}
}
