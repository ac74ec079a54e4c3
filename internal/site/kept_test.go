package site_test

import (
	"encoding/json"
	"net/http"
	"slices"
	"strings"
	"testing"
)

// Links to frozen copies lead to editions, and to the last edition where only the
// version is known.
func TestKeptEditions(t *testing.T) {
	t.Parallel()
	h := laterSite(t, exampleBase, "0.8.1", "0.8.2", "1.1.1", "1.1.2")
	if page := body(t, h, "/ai/en/?e=300&m=0.8"); !strings.Contains(page, `href="/ai/v/0.8.2/en/?e=300"`) || !strings.Contains(page, `data-kept="0.8.1 0.8.2 1.1.1 1.1.2"`) {
		t.Error("a link of model 0.8 does not lead to 0.8.2, its last edition, or the page does not list all copies; want both")
	}
	frozen := codes(t, body(t, h, "/ai/fr/share?e=300&kept=1"))
	if frozen["code-link"] != exampleBase+"/v/1.1.2/fr/?e=300&m=1.1" || attributesOf(t, frozen["code-element"], "script")["src"] != exampleBase+"/v/1.1.2/embed.js" {
		t.Errorf("got the frozen codes %q, want those of the copy 1.1.2", frozen)
	}
	var told struct{ Kept []string }
	if err := json.Unmarshal([]byte(body(t, h, "/ai/versions.json")), &told); err != nil || !slices.Equal(told.Kept, []string{"0.8.1", "0.8.2", "1.1.1", "1.1.2"}) {
		t.Errorf("versions.json keeps %v (error: %v), want all four editions", told.Kept, err)
	}
	if feed := body(t, h, "/ai/feed.xml"); !strings.Contains(feed, exampleBase+"/v/0.8.2/en/") || strings.Contains(feed, "/v/0.8.1/") || strings.Contains(feed, "/v/0.9") || !strings.Contains(feed, exampleBase+"/v/1.1.2/fr/") {
		t.Errorf("got the feed %s, want links to the last editions alone", feed)
	}
	if page := body(t, keptSite(t, exampleBase), "/ai/fr/share?kept=1"); strings.Contains(page, "/v/") {
		t.Error("a site without copies offers one, want none")
	}
}

// oEmbed accepts links to editions, and to a version, which leads to its first edition.
func TestOEmbedOfEditions(t *testing.T) {
	t.Parallel()
	h := laterSite(t, exampleBase, "0.8.1", "0.8.2", "1.1.1", "1.1.2")
	for address, want := range map[string]string{
		"/v/1.1.2/en/?e=300":            "/v/1.1.2/en/embed?e=300&m=1.1",
		"/v/1.1.1/en/?e=300&old=1":      "/v/1.1.1/en/embed?e=300&old=1", // each copy reads links by its own program's rules
		"/v/1.1/en/?e=300":              "/v/1.1.1/en/embed?e=300",
		"/v/0.8/fr/embed.html?e=300":    "/v/0.8.1/fr/embed?e=300",
		"/v/0.8.2/fr/":                  "/v/0.8.2/fr/embed",
		"/v/0.9/fr/":                    "",
		"/v/1.1.3/fr/":                  "",
		"/v/1.1.1/v/1.1/fr/":            "",
		"/v/1.1.1.1/fr/":                "",
		"/v/1.1/../1.1.1/fr/":           "",
		"/v/1.1/":                       "",
		"/v/1.1/en/method":              "",
		"/v/0.8.1/en/?e=9999&x=\"><b>'": `/v/0.8.1/en/embed?e=9999&x="><b>'`,
	} {
		a, code := askOEmbed(t, h, exampleBase+address, "")
		if want == "" {
			if code != http.StatusNotFound {
				t.Errorf("%s answers %d, want 404", address, code)
			}
			continue
		}
		if code != http.StatusOK || frameOf(t, a)["src"] != exampleBase+want {
			t.Errorf("%s: %d, %v; want %s", address, code, frameOf(t, a), want)
		}
	}
	// If an earlier program left a copy in the folder of the version, the address names
	// that copy.
	legacy := laterSite(t, exampleBase, "1.1", "1.1.2")
	if a, code := askOEmbed(t, legacy, exampleBase+"/v/1.1/en/?e=300", ""); code != http.StatusOK || frameOf(t, a)["src"] != exampleBase+"/v/1.1/en/embed?e=300" {
		t.Errorf("an earlier copy: answers %d with %v, want 200 and its own embed", code, frameOf(t, a))
	}
}
