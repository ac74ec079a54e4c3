package site_test

import (
	"strings"
	"testing"

	"golang.org/x/net/html"
)

// embeds are links of every kind: plain, with options, with a marker at the link's own
// scenario and at another, and with values that cannot be used.
var embeds = []string{
	"/fr/embed", "/en/embed?e=300&pin=1", "/fr/embed?s=250,250,250,250&pin=plan&theme=dark", "/en/embed?lease=30&pin=e%3D300%26lease%3D10&controls=full",
	"/fr/embed?controls=none&panels=capacity,split,gdp,energy,balance,compute,jobs,frontier,adoption&e=0",
	"/en/embed?theme=%22%3E%3Cscript%3E&panels=nothing&pin=e%3D999&controls=some&eager=yes&theme=dark&e=x&childId=y",
	"/fr/embed?from-link=pin%3D1%26&e.n=x", "/en/embed?controls=none&panels=jobs&pin=1&aim=75@2030",
}

func TestEmbeds(t *testing.T) {
	t.Parallel()
	h := handlerAt(t, "")
	for _, target := range embeds {
		t.Run(target, func(t *testing.T) {
			w := get(h, target)
			checkHeadersAt(t, target, "/embed", w.Header())
			list := elements(parse(t, w.Body.String()))
			checkReferences(t, list)
			checkNames(t, list)
			checkHeadings(t, list)
			checkTables(t, list)
			checkSafe(t, list)
			checkStays(t, list)
		})
	}
}

// checkStays checks that no link replaces the frame or the page around it.
func checkStays(t *testing.T, list []*html.Node) {
	for _, n := range list {
		href, isLink := attribute(n, "href")
		target, hasTarget := attribute(n, "target")
		rel, _ := attribute(n, "rel")
		inside := strings.HasPrefix(href, "#") || strings.HasPrefix(href, "/fr/embed?") || strings.HasPrefix(href, "/en/embed?")
		switch {
		case hasTarget && (target != "_blank" || rel != "noopener"):
			t.Errorf("got <%s target=%q rel=%q>, want _blank and noopener", n.Data, target, rel)
		case n.Data == "a" && isLink && !inside && !hasTarget:
			t.Errorf("a link to %q opens in the frame, want a new tab", href)
		}
	}
}

// FuzzEmbed asks for the embed of any query, and checks that the answer has only what
// embeds have.
func FuzzEmbed(f *testing.F) {
	for _, seed := range embeds {
		f.Add(strings.TrimPrefix(seed[3:], "/embed"))
	}
	f.Add("panels=split,split,,,&pin=%26&pin=&theme=\xff&eager=1&eager=1")
	h := handlerAt(f, "")
	f.Fuzz(func(t *testing.T, query string) {
		t.Parallel() // In plain tests only the seeds run.
		w := get(h, "/en/embed?"+query)
		if w.Code != 200 {
			if w.Code != 303 && w.Code != 414 || w.Code == 303 && !strings.HasPrefix(w.Header().Get("Location"), "/en/embed") {
				t.Errorf("answers %d to %s, want 303 to the embed, or 414", w.Code, w.Header().Get("Location"))
			}
			return
		}
		list := elements(parse(t, w.Body.String()))
		checkReferences(t, list)
		checkSafe(t, list)
		checkStays(t, list)
	})
}
