package site_test

import (
	"slices"
	"strings"
	"testing"

	"golang.org/x/net/html"
)

// checkPolicy checks that a document has a strict content policy before anything that
// it governs, and returns it.
func checkPolicy(t testing.TB, list []*html.Node) string {
	t.Helper()
	policy, policies := "", 0
	for _, n := range list {
		name, _ := attribute(n, "http-equiv")
		switch {
		case strings.EqualFold(name, "Content-Security-Policy"):
			policy, _ = attribute(n, "content")
			policies++
			if n.Parent.Data != "head" {
				t.Error("the content policy is outside of the head, where it has no effect")
			}
		case policies == 0 && slices.Contains([]string{"style", "script", "link", "img", "svg", "form", "a"}, n.Data):
			t.Fatalf("<%s> comes before the content policy, want it after", n.Data)
		}
	}
	if policies != 1 {
		t.Errorf("the document has %d content policies, want one", policies)
	}
	for _, want := range []string{"base-uri 'none'", "form-action ", "style-src 'sha256-"} {
		if !strings.Contains(policy, want) {
			t.Errorf("the content policy lacks %s: %q", want, policy)
		}
	}
	if !strings.HasPrefix(policy, "default-src 'none'; ") && !(strings.HasPrefix(policy, "default-src 'self'; ") && strings.Contains(policy, "object-src 'none'")) {
		t.Errorf("the content policy is %q, want it to begin with nothing allowed, or the site's own without objects", policy)
	}
	for _, never := range []string{"unsafe-inline", "'unsafe-eval'", "*", "http"} {
		if strings.Contains(policy, never) {
			t.Errorf("the content policy is %q, want no %s", policy, never)
		}
	}
	// Engines that do not know a directive say so on the console of every page.
	if strings.Contains(policy, "manifest-src") {
		t.Errorf("the content policy is %q, want no manifest-src, which WebKitGTK does not know", policy)
	}
	for _, ignored := range []string{"frame-ancestors", "sandbox", "report-uri"} {
		if strings.Contains(policy, ignored) {
			t.Errorf("the content policy is %q, want no %s, which counts in headers alone", policy, ignored)
		}
	}
	return policy
}

// Every document of a site and of an export has its policy, also missing pages and
// pages that only lead on.
func TestEveryDocumentHasItsPolicy(t *testing.T) {
	t.Parallel()
	h := handlerAt(t, "")
	for _, target := range []string{"/fr/", "/en/method", "/fr/compare?a=e%3D300", "/en/share", "/fr/embed?panels=split", "/nothing", "/web/nothing.js"} {
		checkPolicy(t, elements(parse(t, get(h, target).Body.String())))
	}
	n := 0
	for file, content := range exported(t) {
		if strings.HasSuffix(file, ".html") {
			n++
			checkPolicy(t, elements(parse(t, content)))
		}
	}
	if n < 20 {
		t.Errorf("got %d documents, want 20 or more", n)
	}
}

// No header depends on the build: a server of files sends the same headers with copies
// of other builds.
func TestHeadersNameNoBuild(t *testing.T) {
	t.Parallel()
	for _, name := range []string{"nginx.conf", "Caddyfile", "_headers"} {
		text := exported(t)[name]
		if strings.Contains(text, "sha256") || strings.Contains(text, "/v/1.") || !strings.Contains(text, "frame-ancestors 'none'") {
			t.Errorf("%s: want no hash, no rule for single copies, and no frame allowed; got:\n%s", name, text)
		}
	}
	// Files that are no documents may do nothing, but a worker may ask this site.
	h := handlerAt(t, exampleBase)
	for target, want := range map[string]string{
		"/ai/versions.json": "default-src 'none'; ", "/ai/fr/manifest.webmanifest": "default-src 'none'; ", "/ai/fr/card.png": "default-src 'none'; ",
		"/ai/api/v1/simulate": "default-src 'none'; ", "/ai/robots.txt": "default-src 'none'; ", "/ai/sitemap.xml": "default-src 'none'; ",
		"/ai/oembed?url=" + exampleBase + "/fr/": "default-src 'none'; ", "/ai/worker.js": "connect-src 'self'", "/ai/fr/": "frame-ancestors 'none'", "/ai/fr/embed": "",
	} {
		w := get(h, target)
		if got := w.Header().Get("Content-Security-Policy"); !strings.Contains(got, want) || (want == "") != (got == "") || w.Code != 200 {
			t.Errorf("%s: answers %d with the policy %q, want 200 with %q", target, w.Code, got, want)
		}
	}
}

// Hosts that read _headers join the values of all rules that match, so that no header
// may be in two of them.
func TestHeadersFileSaysEachOnce(t *testing.T) {
	t.Parallel()
	files := exported(t)
	for file := range files {
		path := "/ai/" + strings.TrimSuffix(strings.TrimSuffix(file, "index.html"), ".html")
		got := map[string]int{}
		matches := false
		for line := range strings.Lines(files["_headers"]) {
			if !strings.HasPrefix(line, " ") {
				matches = matchesRule(strings.TrimSpace(line), path)
			} else if name, _, _ := strings.Cut(strings.TrimSpace(line), ":"); matches {
				got[name]++
			}
		}
		for name, n := range got {
			if n > 1 {
				t.Errorf("%s has %s %d times, want once", path, name, n)
			}
		}
		if got["X-Content-Type-Options"] != 1 {
			t.Errorf("%s has no X-Content-Type-Options, want all headers", path)
		}
		isEmbed := strings.Contains(path, "/embed") && !strings.HasSuffix(path, ".js")
		if isPage := strings.HasPrefix(file, "fr/") && strings.HasSuffix(file, ".html") && !strings.HasSuffix(file, "404.html"); isPage && (got["Content-Security-Policy"] == 1) == isEmbed {
			t.Errorf("%s has %v, want a policy on pages alone, and not on embeds", path, got)
		}
	}
}

// matchesRule reports whether a path matches a rule of _headers, in which * stands for
// any text and :name for a part of a path.
func matchesRule(rule, path string) bool {
	if rule == "" {
		return path == ""
	}
	if rule[0] == '*' {
		return true
	}
	if rule[0] == ':' {
		end := strings.IndexByte(rule+"/", '/')
		part := strings.IndexByte(path+"/", '/')
		return part > 0 && matchesRule(rule[min(end, len(rule)):], path[min(part, len(path)):])
	}
	return path != "" && path[0] == rule[0] && matchesRule(rule[1:], path[1:])
}
