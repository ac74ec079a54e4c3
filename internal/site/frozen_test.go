package site_test

import (
	"encoding/json"
	"encoding/xml"
	"net/http"
	"strings"
	"testing"

	"aicontinent/internal/locale"
	"aicontinent/internal/model"
	"aicontinent/internal/site"
	"aicontinent/internal/versions"
)

// laterVersions are the versions of a later time: 1.1 is the model at hand, 0.8 had other
// results, and 0.9 about the same.
func laterVersions() versions.Table {
	now := versions.All.Latest()
	far := now.Headline
	far.GDPBn = versions.Figure{Value: 61, Low: 40, High: 80}
	return append(versions.Table{
		{Number: "0.8", Date: "2025-03-01", Headline: far},
		{Number: "0.9", Date: "2026-01-05", Headline: now.Headline},
	}, now)
}

func laterSite(t testing.TB, base string, kept ...string) http.Handler {
	t.Helper()
	c := testConfig(base)
	c.Versions, c.Kept = laterVersions(), kept
	s, err := site.New(c)
	if err != nil {
		t.Fatal(err)
	}
	return s.Handler()
}

// The page of an older version's link says so, with a link to the frozen copy if there
// is one. Pages of other links say nothing.
func TestOlderLinks(t *testing.T) {
	t.Parallel()
	h := laterSite(t, exampleBase, "0.8")
	for target, want := range map[string][]string{
		"/ai/en/?e=300&m=0.8":       {"This link was made with model 0.8 (1\u00a0March\u00a02025)", "(€61bn then; outside the range of that time)", `href="/ai/v/0.8/en/?e=300"`},
		"/ai/fr/?m=0.8":             {"Ce lien date du modèle 0.8 (1er\u00a0mars\u00a02025)", "(61\u00a0Md€ alors\u202f; hors de la fourchette d’alors)", `href="/ai/v/0.8/fr/"`},
		"/ai/en/?e=300&m=0.9&utm=x": {"made with model 0.9", "inside the range of that time"},
	} {
		page := body(t, h, target)
		for _, text := range want {
			if !strings.Contains(page, text) {
				t.Errorf("%s does not say %q, want it to", target, text)
			}
		}
		if strings.Contains(page, "/v/0.9/") {
			t.Errorf("%s leads to a copy of 0.9, which is not kept", target)
		}
	}
	frame := body(t, h, "/ai/en/embed?e=300&m=0.8&theme=dark")
	for _, text := range []string{"made with model 0.8", `href="/ai/v/0.8/en/?e=300" target="_blank" rel="noopener"`} {
		if !strings.Contains(frame, text) {
			t.Errorf("an embed does not say %q, want it to", text)
		}
	}
	if !strings.Contains(body(t, h, "/ai/en/embed?e=300&m=0.9"), "0.9 (5") {
		t.Error("an embed does not say what model 0.9 had, want it to, although it differs by no more than the range")
	}
	for _, target := range []string{"/ai/en/", "/ai/en/?m=1.1", "/ai/en/?e=300&m=7.3", "/ai/en/?m=x", "/ai/en/?m=0.8.1"} {
		if page := body(t, h, target); strings.Contains(page, "version-note is-shown") {
			t.Errorf("%s has a note about another version, want none", target)
		}
	}
}

// Links on the page keep the version of the page's link, and the cache keeps pages of
// different versions apart.
func TestVersionStays(t *testing.T) {
	t.Parallel()
	h := laterSite(t, "")
	for target, want := range map[string]string{
		"/?e=300&m=0.8": "/en/?e=300&m=0.8",
		"/fr/?from-link=e%3D300%26m%3D0.8%26utm%3Dx&lease.n=30": "/fr/?e=300&lease=30&m=0.8&utm=x",
		"/?m=1.0": "/en/?m=1.0",
	} {
		if got := get(h, target).Header().Get("Location"); got != want {
			t.Errorf("%s leads to %s, want %s", target, got, want)
		}
	}
	for range 2 {
		plain, older, same := body(t, h, "/en/?e=300"), body(t, h, "/en/?e=300&m=0.8"), body(t, h, "/en/?e=300&m=1.1")
		if strings.Contains(plain, "model 0.8") || !strings.Contains(older, "model 0.8") || strings.Contains(same, "model 0.8") {
			t.Errorf("says that it differs from model 0.8: %v without a version, %v with 0.8, %v with 1.1; want only the second", strings.Contains(plain, "model 0.8"), strings.Contains(older, "model 0.8"), strings.Contains(same, "model 0.8"))
		}
		if !strings.Contains(older, `href="/fr/?e=300&amp;m=0.8"`) || !strings.Contains(same, `href="/fr/?e=300&amp;m=1.1"`) {
			t.Error("the link to the other language loses the version, want m=0.8 and m=1.1 in it")
		}
	}
}

func TestVersionsFile(t *testing.T) {
	t.Parallel()
	var got struct {
		Latest, Date string
		Notices      map[string]struct {
			Moved  bool
			Fr, En string
		}
	}
	w := get(laterSite(t, exampleBase), "/ai/versions.json")
	if err := json.Unmarshal(w.Body.Bytes(), &got); err != nil {
		t.Fatal(err)
	}
	far, near := got.Notices["0.8"], got.Notices["0.9"]
	if got.Latest != "1.1" || got.Date != versions.All.Latest().Date || len(got.Notices) != 2 || !far.Moved || !near.Moved {
		t.Errorf("got %+v, want the latest version with its date, two notices, and two links that moved", got)
	}
	if !strings.HasPrefix(far.Fr, "Cette page garde les chiffres du modèle 0.8") || !strings.HasPrefix(near.En, "This page keeps the figures of model 0.9") {
		t.Errorf("got the notices %q and %q, want models 0.8 and 0.9 named", far.Fr, near.En)
	}
	if w.Header().Get("Access-Control-Allow-Origin") != "*" {
		t.Errorf("got the headers %v, want any origin allowed", w.Header())
	}
}

func TestFeed(t *testing.T) {
	t.Parallel()
	h := laterSite(t, exampleBase)
	var feed struct {
		XMLName xml.Name `xml:"http://www.w3.org/2005/Atom feed"`
		ID      string   `xml:"id"`
		Updated string   `xml:"updated"`
		Links   []struct {
			Rel  string `xml:"rel,attr"`
			Href string `xml:"href,attr"`
		} `xml:"link"`
		Entries []struct {
			ID      string `xml:"id"`
			Title   string `xml:"title"`
			Updated string `xml:"updated"`
			Content string `xml:"content"`
		} `xml:"entry"`
	}
	w := get(h, "/ai/feed.xml")
	if err := xml.Unmarshal(w.Body.Bytes(), &feed); err != nil {
		t.Fatal(err)
	}
	if len(feed.Entries) != 3 || feed.Entries[0].Updated != versions.All.Latest().Date+"T00:00:00Z" || !strings.HasPrefix(feed.Entries[2].Title, "Modèle 0.8 · Model 0.8 · Modell 0.8") ||
		feed.Updated != feed.Entries[0].Updated || feed.ID != exampleBase+"/feed.xml" || w.Header().Get("Content-Type") != "application/atom+xml; charset=utf-8" {
		t.Errorf("got the feed %+v as %s, want three versions, the latest first, with their dates", feed, w.Header().Get("Content-Type"))
	}
	ids := map[string]bool{}
	for _, e := range feed.Entries {
		if ids[e.ID] || !strings.HasPrefix(e.ID, "https://") {
			t.Errorf("the entry has the ID %s, want an address that no other has", e.ID)
		}
		ids[e.ID] = true
	}
	if c := feed.Entries[0].Content; !strings.Contains(c, `<p lang="fr">`+versions.All.Latest().What.In(locale.Fr)+`</p>`) || !strings.Contains(c, `<p lang="en">`) {
		t.Errorf("the content is %s, want what changed in every language", c)
	}
	for _, l := range feed.Links {
		if !strings.HasPrefix(l.Href, exampleBase) || get(h, strings.TrimPrefix(l.Href, "https://example.org")).Code != http.StatusOK {
			t.Errorf("the feed's %s is %s, want an address of the site that answers 200", l.Rel, l.Href)
		}
	}
	if page := body(t, h, "/ai/fr/"); !strings.Contains(page, `type="application/atom+xml" href="https://example.org/ai/feed.xml"`) {
		t.Error("the page does not name the feed, want it to")
	}
	if code := get(handlerAt(t, ""), "/feed.xml").Code; code != http.StatusNotFound {
		t.Errorf("without a base URL the feed answers %d, want 404", code)
	}
}

// A frozen copy asks the live site which version is today's; the live site does not
// ask.
func TestFrozenCopies(t *testing.T) {
	t.Parallel()
	files := exported(t)
	frozen := "v/" + firstEdition + "/"
	for _, text := range []string{`data-from="/ai/versions.json"`, `data-version="` + model.Version + `"`, `data-today="/ai/fr/"`, `id="newer"`} {
		for _, name := range []string{"fr/index.html", "fr/embed.html"} {
			if !strings.Contains(files[frozen+name], text) {
				t.Errorf("the frozen %s does not have %s, want it", name, text)
			}
			if strings.Contains(files[name], text) {
				t.Errorf("the live %s has %s, want it in the frozen copy alone", name, text)
			}
		}
	}
	for _, name := range []string{"versions.json", "feed.xml"} {
		if files[name] == "" || files[frozen+name] != "" {
			t.Errorf("%s: on the live site with %d bytes, in the frozen copy with %d; want it on the live site alone", name, len(files[name]), len(files[frozen+name]))
		}
	}
	for name := range files {
		if strings.Contains(name, "/web/worker") || strings.HasPrefix(name, "web/worker") {
			t.Errorf("the export has the worker as %s, want it at the base path alone", name)
		}
	}
}
