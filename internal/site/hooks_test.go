package site_test

import (
	"testing"

	"aicontinent/internal/model"
)

// Tests and host pages find the parts of a page by these names, which stay the same
// however the page is built.
func TestHooks(t *testing.T) {
	t.Parallel()
	h := handlerAt(t, "")
	for target, want := range map[string]struct {
		page  string
		parts map[string]int // the number of elements of each part; -1 means one or more
	}{
		"/en/":              {"calculator", map[string]int{"answer": 1, "bar": 1, "row": 4, "pace": 1, "presets": 1, "figure": -1}},
		"/fr/?aim=75@2030":  {"calculator", map[string]int{"answer": 1, "bar": 1, "row": 4, "pace": 1, "presets": 1, "figure": -1}},
		"/fr/embed":         {"embed", map[string]int{"answer": 1, "bar": 1, "row": 4, "figure": -1}},
		"/en/compare?b=e=0": {"compare", map[string]int{"answer": 1, "figure": -1}},
		"/fr/method":        {"method", nil},
		"/en/share":         {"share", nil},
	} {
		nodes := elements(parse(t, body(t, h, target)))
		found := map[string]int{}
		var keys []string
		for _, n := range nodes {
			if n.Data == "html" {
				lang, _ := attribute(n, "lang")
				for key, value := range map[string]string{"data-page": want.page, "data-lang": lang, "data-model": model.Version, "data-program": "server"} {
					if got, _ := attribute(n, key); got != value || value == "" {
						t.Errorf("%s: %s is %q, want %q", target, key, got, value)
					}
				}
			}
			part, ok := attribute(n, "data-part")
			if !ok {
				continue
			}
			found[part]++
			if part == "row" {
				key, _ := attribute(n, "data-key")
				keys = append(keys, key)
			}
		}
		for part, n := range want.parts {
			if got := found[part]; got != n && (n >= 0 || got == 0) {
				t.Errorf("%s: %d parts %q, want %d", target, got, part, n)
			}
		}
		if want.parts["row"] == 0 {
			continue
		}
		for i, key := range []string{"s.gigafactories", "s.ai_factories", "s.data_centres", "s.support"} {
			if i >= len(keys) || keys[i] != key {
				t.Errorf("%s: the rows have the keys %q, want %s at place %d", target, keys, key, i)
			}
		}
	}
}
