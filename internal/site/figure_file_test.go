package site_test

import (
	"net/http"
	"strings"
	"testing"
)

// Without scripts, a button of the form returns the file of a figure, for the scenario
// in the form.
func TestFigureFiles(t *testing.T) {
	t.Parallel()
	h := handlerAt(t, "")
	for _, c := range []struct{ query, kind, name, begins string }{
		{"from-link=&e=300&do=take+csv+adoption", "text/csv; charset=utf-8", "ai-continent-adoption.csv", "\ufeffLink,/en/?e=300&m=1.1\r\nModel,version 1.1 of 29\u00a0November\u00a02026\r\n"},
		{"from-link=&do=take+svg+gdp", "image/svg+xml", "ai-continent-gdp.svg", "<svg xmlns="},
		{"from-link=&e=300&do=take+csv+splits", "text/csv; charset=utf-8", "ai-continent-splits.csv", "\ufeffLink,/en/?e=300&m=1.1\r\n"},
		{"from-link=&do=take+svg+splits", "image/svg+xml", "ai-continent-splits.svg", "<svg xmlns="},
	} {
		w := get(h, "/en/?"+c.query)
		if w.Code != http.StatusOK || w.Header().Get("Content-Type") != c.kind || !strings.HasPrefix(w.Body.String(), c.begins) ||
			w.Header().Get("Content-Disposition") != `attachment; filename="`+c.name+`"` {
			t.Errorf("%s: answers %d with %v and %.60q, want 200 and the file %s of type %s", c.query, w.Code, w.Header(), w.Body.String(), c.name, c.kind)
		}
	}
	plan, more := get(h, "/en/?from-link=&do=take+csv+gdp").Body.String(), get(h, "/en/?from-link=&e=300&do=take+csv+gdp").Body.String()
	if plan == more {
		t.Error("the file is the same for another scenario in the form, want another")
	}
	for _, query := range []string{"from-link=&do=take+png+gdp", "from-link=&do=take+csv+no", "from-link=&do=take+", "from-link=&e=0&do=take+csv+gdp", "from-link=&e=0&do=take+csv+splits"} {
		if w := get(h, "/en/?"+query); w.Code != http.StatusSeeOther {
			t.Errorf("%s: %d, want the page", query, w.Code)
		}
	}
	if w := get(h, "/en/?from-link=&e=abc&do=take+csv+gdp"); w.Code != http.StatusOK || !strings.Contains(w.Header().Get("Content-Type"), "html") {
		t.Errorf("with a value that cannot be used: answers %d with %v, want 200 and the page", w.Code, w.Header())
	}
}
