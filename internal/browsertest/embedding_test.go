package browsertest

import (
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"aicontinent/internal/chromium"
	"aicontinent/internal/view/embed"
)

// codes returns the pieces of HTML in docs/EMBEDDING.md in order, with the addresses of
// the calculator under test.
func codes(t *testing.T) []string {
	t.Helper()
	doc, err := os.ReadFile("../../docs/EMBEDDING.md")
	if err != nil {
		t.Fatal(err)
	}
	var list []string
	for rest := string(doc); ; {
		_, after, found := strings.Cut(rest, "```html\n")
		if !found {
			return list
		}
		code, after, _ := strings.Cut(after, "```")
		if !strings.Contains(code, "https://example.org/ai/") {
			t.Errorf("the code has no address of https://example.org/ai/, want one: %s", code)
		}
		list, rest = append(list, strings.ReplaceAll(code, "https://example.org/ai", embedSite(t))), after
	}
}

// The page that docs/EMBEDDING.md says to save as a file works from the disk and from a
// server, and the code below it in any page.
func TestEmbeddingDoc(t *testing.T) {
	t.Parallel()
	list := codes(t)
	if len(list) != 3 {
		t.Fatalf("docs/EMBEDDING.md has %d pieces of HTML, want 3, which this test knows: a page, the events and a plain frame", len(list))
	}
	dir := t.TempDir()
	for i, name := range []string{"article.html", "events.html", "plain.html"} {
		if err := os.WriteFile(filepath.Join(dir, name), []byte("<link rel=icon href=data:,>"+list[i]), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	elsewhere := httptest.NewServer(http.FileServer(http.Dir(dir)))
	t.Cleanup(elsewhere.Close)
	page := strings.Replace(elsewhere.URL, "127.0.0.1", "localhost", 1)
	opened := func(address, part string) (tab, frame *chromium.Tab) {
		tab = quietTab(t, chromium.View{})
		if err := tab.Open(address); err != nil {
			t.Fatal(err)
		}
		frame = frameOf(t, tab, part)
		wait(t, frame, `innerHeight - document.querySelector(".embed").getBoundingClientRect().bottom > -3`)
		return tab, frame
	}
	for _, address := range []string{"file://" + filepath.Join(dir, "article.html"), page + "/article.html"} {
		tab, frame := opened(address, "/en/embed?e=300&s=250,250,250,250")
		if !eval[bool](t, tab, `!document.querySelector("ai-continent-calculator a").checkVisibility()`) {
			t.Error("the link still shows beside the frame, want it hidden")
		}
		checkAnswers(t, frame)
	}

	tab, frame := opened(page+"/events.html", "/en/embed")
	eval[bool](t, tab, `(more.click(), true)`)
	wait(t, tab, `/^\d\d\.\d% in 2035$/.test(share.textContent) && plan.scenario === "e=300"`)
	wait(t, frame, `document.querySelector(".embed").textContent.includes("300")`)
	checkAnswers(t, frame)
	wait(t, tab, `plan.scenario.startsWith("e=300&s=")`)

	_, frame = opened(page+"/plain.html", "/en/embed?e=300")
	checkAnswers(t, frame)
}

// The document names every panel.
func TestEmbeddingDocNamesPanels(t *testing.T) {
	t.Parallel()
	doc, err := os.ReadFile("../../docs/EMBEDDING.md")
	if err != nil {
		t.Fatal(err)
	}
	_, rest, _ := strings.Cut(string(doc), "`panels=")
	list, _, _ := strings.Cut(rest, "`")
	want, got := embed.Panels(), strings.Split(list, ",")
	slices.Sort(want)
	slices.Sort(got)
	if !slices.Equal(got, want) {
		t.Errorf("docs/EMBEDDING.md names the panels %v; there are %v", got, want)
	}
}
