package site_test

import (
	"net/http"
	"strings"
	"testing"
)

// Every answer has the encoding that the visitor likes best, and never one that they
// refuse. The tag * means any.
func TestNegotiated(t *testing.T) {
	t.Parallel()
	h := handlerAt(t, "https://example.org")
	type answer struct {
		status   int
		encoding string
	}
	for _, target := range []string{"/en/", "/en/?e=300&utm_source=x", "/fr/embed", "/en/method", "/embed.js", "/openapi.json", "/api/v1/parameters", "/api/v1/parameters?format=csv", "/api/v1/simulate?e=300"} {
		strongest := "br"
		if strings.Contains(target, "utm") || strings.Contains(target, "simulate") {
			strongest = "gzip"
		}
		for accepted, want := range map[string]answer{
			"gzip, br":             {200, strongest},
			"*":                    {200, strongest},
			"gzip;\tq=0":           {200, ""},
			"br;level=1;q=0":       {200, ""},
			"br;q=0, *":            {200, "gzip"},
			"gzip;q=1, br;q=0.5":   {200, "gzip"},
			"identity, gzip;q=0.1": {200, ""},
			"identity;q=0, gzip":   {200, "gzip"},
			"identity;q=0":         {406, ""},
		} {
			w := get(h, target, "Accept-Encoding", accepted)
			if got := (answer{w.Code, w.Header().Get("Content-Encoding")}); got != want || !strings.HasPrefix(w.Header().Get("Vary"), "Accept-Encoding") {
				t.Errorf("%s as %q: %v, want %v", target, accepted, got, want)
			}
		}
		if w := get(h, target, "If-None-Match", "*"); w.Code != http.StatusNotModified || w.Body.Len() > 0 || w.Header().Get("ETag") == "" {
			t.Errorf("%s with any tag: answers %d with %d bytes, want 304 with none, and a tag", target, w.Code, w.Body.Len())
		}
	}
	for accepted, want := range map[string]string{"fr;q=0.5, en;q=0.9": "/en/", "en;q=0.5, fr;q=0.9": "/fr/", "en;\tq=0": "/fr/"} {
		if got := get(h, "/", "Accept-Language", accepted).Header().Get("Location"); got != want {
			t.Errorf("%q leads to %s, want %s", accepted, got, want)
		}
	}
}
