package site_test

import (
	"regexp"
	"strings"
	"testing"
)

// A page's answer asks for its light program ahead of the document, for those who do
// not save data. The link has the program that the document names. Pages without
// one, embeds and files ask for nothing.
func TestPagesAskForTheirProgram(t *testing.T) {
	t.Parallel()
	h := newSite(t, "").Handler()
	named := regexp.MustCompile(`data-light="([^"]*)"`)
	for _, c := range []struct {
		path string
		asks bool
	}{
		{"/en/", true}, {"/fr/?e=300", true}, {"/en/compare", true}, {"/en/share", true},
		{"/en/method", false}, {"/en/about", false}, {"/en/embed", false}, {"/en/glossary", false},
	} {
		for _, saves := range []string{"", "on", "On", "off"} {
			w := get(h, c.path, "Save-Data", saves)
			want := ""
			if c.asks && !strings.EqualFold(saves, "on") {
				program := named.FindStringSubmatch(w.Body.String())
				if program == nil {
					t.Fatalf("%s: the document names no light program, want one", c.path)
				}
				want = "<" + program[1] + ">; rel=preload; as=fetch; fetchpriority=low"
			}
			if got := w.Header().Get("Link"); got != want {
				t.Errorf("%s with Save-Data: %q: got the link %q, want %q", c.path, saves, got, want)
			}
			if varies := strings.Contains(w.Header().Get("Vary"), "Save-Data"); varies != c.asks {
				t.Errorf("%s: Vary is %q, want Save-Data in it: %t", c.path, w.Header().Get("Vary"), c.asks)
			}
		}
	}
}
