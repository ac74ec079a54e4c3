package site_test

import (
	"crypto/sha512"
	"encoding/base64"
	"fmt"
	"net/http"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"aicontinent/internal/locale"
	"aicontinent/internal/site"
	"aicontinent/internal/versions"
)

func secured(t *testing.T, base string, s site.Security) http.Handler {
	t.Helper()
	c := testConfig(base)
	c.Security = s
	made, err := site.New(c)
	if err != nil {
		t.Fatal(err)
	}
	return made.Handler()
}

// If the host gave a contact, security.txt has what RFC 9116 asks for. The day of
// expiry does not come from a clock.
func TestSecurityText(t *testing.T) {
	t.Parallel()
	day, err := time.Parse(time.DateOnly, versions.All.Latest().Date)
	if err != nil {
		t.Fatal(err)
	}
	const path = "/.well-known/security.txt"
	h := secured(t, exampleBase, site.Security{Contacts: []string{"mailto:security@example.org", "https://example.org/report?a=b"}})
	want := "Contact: mailto:security@example.org\nContact: https://example.org/report?a=b\nExpires: " + day.AddDate(1, 0, 0).Format(time.DateOnly) +
		"T00:00:00Z\nPreferred-Languages: fr, en\nCanonical: https://example.org/.well-known/security.txt\n"
	for _, at := range []string{path, "/ai" + path} {
		w := get(h, at)
		if w.Code != http.StatusOK || w.Body.String() != want || w.Header().Get("Content-Type") != "text/plain; charset=utf-8" {
			t.Errorf("%s: %d, %s\n%s\nwant\n%s", at, w.Code, w.Header().Get("Content-Type"), w.Body, want)
		}
	}
	dated := secured(t, "", site.Security{Contacts: []string{"https://example.org/report"}, Expires: "2028-02-29"})
	if got := body(t, dated, path); !strings.Contains(got, "\nExpires: 2028-02-29T00:00:00Z\n") || strings.Contains(got, "Canonical") {
		t.Errorf("with a day of its own: want it, and no canonical address; got:\n%s", got)
	}
	if code := get(handlerAt(t, ""), path).Code; code != http.StatusNotFound {
		t.Errorf("without a contact it answers %d, want 404", code)
	}
}

func TestSecurityIsChecked(t *testing.T) {
	t.Parallel()
	for _, s := range []site.Security{
		{Contacts: []string{"security@example.org"}},
		{Contacts: []string{"mailto:"}},
		{Contacts: []string{"mailto:nobody"}},
		{Contacts: []string{"mailto:Somebody <a@example.org>"}},
		{Contacts: []string{"http://example.org/"}},
		{Contacts: []string{"https://"}},
		{Contacts: []string{"https://user@example.org/"}},
		{Contacts: []string{"https://example.org/\nContact: mailto:evil@example.org"}},
		{Contacts: []string{"https://example.org/\x00"}},
		{Contacts: []string{"https://example.org/é"}},
		{Contacts: []string{"javascript:alert(1)"}},
		{Contacts: []string{""}},
		{Contacts: []string{"mailto:a@example.org"}, Expires: "tomorrow"},
		{Contacts: []string{"mailto:a@example.org"}, Expires: "2027-02-30"},
		{Expires: "2027-11-22"},
	} {
		c := testConfig("")
		c.Security = s
		if _, err := site.New(c); err == nil {
			t.Errorf("the contacts %q are accepted, want an error", s)
		}
	}
}

// The page about the site exists in every language, says whom to tell about faults,
// names what is in the programs, and loads none. The foot of every page leads to it,
// and the sitemap and the service worker have it.
func TestAboutPage(t *testing.T) {
	t.Parallel()
	open, named := handlerAt(t, exampleBase), secured(t, exampleBase, site.Security{Contacts: []string{"mailto:a@example.org"}})
	for _, l := range locale.Langs {
		path := "/ai/" + l.Code() + "/about"
		document := body(t, open, path+"?e=300")
		for _, want := range []string{"/ai/licences.txt", "github.com/maxence-charriere/go-app/v10", "GopherJS", "OFL-1.1", `data-page="about"`, `href="https://example.org` + path + `"`, `id="accessibility"`, `id="privacy"`, `id="security"`} {
			if !strings.Contains(strings.ToLower(document), strings.ToLower(want)) {
				t.Errorf("%s lacks %s", path, want)
			}
		}
		if strings.Contains(document, "<script") || strings.Contains(document, ".wasm") {
			t.Errorf("%s loads a script, want none", path)
		}
		if strings.Contains(document, "security.txt") || !strings.Contains(body(t, named, path), `href="/ai/.well-known/security.txt"`) {
			t.Errorf("%s leads to security.txt where there is none, or not where there is; want the link only where it leads somewhere", path)
		}
		for _, page := range []string{"", "compare", "method", "share", "about"} {
			from := "/ai/" + l.Code() + "/" + page
			if !strings.Contains(body(t, open, from), `href="`+path+`"`) {
				t.Errorf("%s has no link to %s, want one", from, path)
			}
		}
		if !strings.Contains(body(t, open, "/ai/sitemap.xml"), "https://example.org"+path+"<") {
			t.Errorf("the sitemap does not have %s, want it", path)
		}
		if !strings.Contains(body(t, open, "/ai/worker.js"), `"`+path+`"`) {
			t.Errorf("the service worker does not keep %s, want it to", path)
		}
	}
	text := body(t, open, "/ai/licences.txt")
	for _, want := range []string{"Apache License", "Copyright (c) 2016 Maxence Charriere", "SIL OPEN FONT LICENSE", "Richard Musiol"} {
		if !strings.Contains(text, want) {
			t.Errorf("/licences.txt lacks %q", want)
		}
	}
}

// The README and the changelog give the number of figures that the page has.
func TestDocsCountFigures(t *testing.T) {
	t.Parallel()
	words := []string{"no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"}
	n := strings.Count(body(t, handlerAt(t, ""), "/en/"), `<figure class="figure`) // plus the map, which is another kind of figure
	for name, phrase := range map[string]string{"../../README.md": "One sentence and %s figures", "../../docs/CHANGELOG.md": "- %s figures: "} {
		text, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		want := fmt.Sprintf(phrase, words[n])
		if !strings.Contains(strings.ToLower(string(text)), strings.ToLower(want)) {
			t.Errorf("%s does not say %q, as many as the page shows", name, want)
		}
	}
}

// An export has the page, and each frozen copy its own page and licences. A frozen copy
// has no contact, since who answers for the site may change.
func TestTrustInAnExport(t *testing.T) {
	t.Parallel()
	c := siteInTwo(exampleBase)
	c.Security = site.Security{Contacts: []string{"mailto:a@example.org"}}
	dir := t.TempDir()
	if err := site.Export(t.Context(), dir, c); err != nil {
		t.Fatal(err)
	}
	files := tree(t, dir)
	for _, name := range []string{".well-known/security.txt", "licences.txt", "fr/about.html", "en/about/index.html"} {
		if files[name] == "" {
			t.Errorf("the export does not have %s, want it", name)
		}
	}
	frozen := 0
	for name, content := range files {
		if strings.HasPrefix(name, "v/") && strings.HasSuffix(name, "/fr/about.html") && strings.Contains(content, `data-page="about"`) {
			frozen++
			if strings.Contains(content, "security.txt") || !strings.Contains(content, `href="/ai/fr/about#security"`) {
				t.Errorf("%s names the contact, want it left to today's site", name)
			}
		}
		if strings.HasPrefix(name, "v/") && strings.Contains(name, "security.txt") {
			t.Errorf("%s is in a frozen copy, want it on today's site alone", name)
		}
	}
	if frozen == 0 {
		t.Error("no frozen copy has the page, want it in each")
	}
}

// The code for frozen figures pins the script by the hash of the export's own file,
// also on a server that knows the export's folder. Without a known hash the code has
// none: a wrong one would block the script.
func TestFrozenCodesPinTheScript(t *testing.T) {
	t.Parallel()
	dir := t.TempDir()
	writeFiles(t, dir, exported(t))
	kept, integrity := site.KeptIn(dir)
	if len(kept) != 1 {
		t.Fatalf("the export has the editions %q, want one", kept)
	}
	script, err := os.ReadFile(filepath.Join(dir, "v", kept[0], "embed.js"))
	if err != nil {
		t.Fatal(err)
	}
	sum := sha512.Sum384(script)
	want := "sha384-" + base64.StdEncoding.EncodeToString(sum[:])
	for _, page := range []string{"en/share.html", "v/" + kept[0] + "/fr/share.html"} {
		content, err := os.ReadFile(filepath.Join(dir, page))
		if err != nil {
			t.Fatal(err)
		}
		found := ""
		for _, n := range elements(parse(t, string(content))) {
			if value, ok := attribute(n, "data-integrity"); ok {
				found = value
			}
		}
		if found != want {
			t.Errorf("%s tells its program the hash %q, want %s", page, found, want)
		}
	}
	for _, known := range []bool{true, false} {
		c := testConfig(exampleBase)
		if c.Kept = kept; known {
			c.Integrity = integrity
		}
		s, err := site.New(c)
		if err != nil {
			t.Fatal(err)
		}
		for query, frozen := range map[string]bool{"?kept=1": true, "": false} {
			got := attributesOf(t, codes(t, body(t, s.Handler(), "/ai/en/share"+query))["code-element"], "script")
			if known && frozen {
				if got["src"] != exampleBase+"/v/"+kept[0]+"/embed.js" || got["integrity"] != want || got["crossorigin"] != "anonymous" {
					t.Errorf("the frozen script is %v, want the hash %s", got, want)
				}
			} else if got["integrity"] != "" || got["crossorigin"] != "" {
				t.Errorf("got a hash %v for a script that may change or is not known, want none", got)
			}
		}
	}
}
