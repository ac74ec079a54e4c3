package api_test

import (
	"bytes"
	"encoding/csv"
	"encoding/json"
	"strconv"
	"strings"
	"testing"
)

// FuzzAPI checks that any query has an answer, either what it asked for or what is
// wrong with it, in the format that the answer names.
func FuzzAPI(f *testing.F) {
	for _, query := range []string{
		"", "e=300&s=250,250,250,250&format=csv", "bands=3&seed=7&aim=75@2030", "e=900&late=x&format=xml&bands=-1&seed=1e3",
		"p.frontier_flop_2024=5e25&p.no=1&utm_source=x", "%zz=%&format=%63sv&bands=+2", "e=0&bands=2&format=csv", "s=0,0,0,1000&s=1&;a=b\x00\xff",
	} {
		f.Add(query, true)
		f.Add(query, false)
	}
	h := handler()
	f.Fuzz(func(t *testing.T, query string, simulate bool) {
		path := "/ai/api/v1/parameters?"
		if simulate {
			path = "/ai/api/v1/simulate?"
		}
		if bands, _ := strconv.Atoi(between(query, "bands=")); bands > 20 {
			t.Skip("takes long")
		}
		w := ask(t, h, "GET", path+query)
		switch kind := w.Header().Get("Content-Type"); {
		case w.Code == 200 && kind == "application/json", w.Code == 400 && kind == "application/problem+json":
			if !json.Valid(w.Body.Bytes()) {
				t.Errorf("%q: got %.200s, want JSON", query, w.Body)
			}
		case w.Code == 200 && strings.HasPrefix(kind, "text/csv"):
			if rows, err := csv.NewReader(bytes.NewReader(w.Body.Bytes())).ReadAll(); err != nil || len(rows) < 2 {
				t.Errorf("%q: got %d rows of CSV (error: %v), want 2 or more", query, len(rows), err)
			}
		default:
			t.Errorf("%q: answers %d with %s, want 200 or 400 with a known kind: %.200s", query, w.Code, kind, w.Body)
		}
		if w.Code == 400 && !strings.Contains(w.Body.String(), `"errors":[{"name":`) {
			t.Errorf("%q: answers 400 with %s, want the wrong field named", query, w.Body)
		}
	})
}

// between returns the digits after a key.
func between(s, key string) string {
	_, after, _ := strings.Cut(s, key)
	end := strings.IndexFunc(after, func(r rune) bool { return r < '0' || r > '9' })
	if end >= 0 {
		after = after[:end]
	}
	return after
}
