package site_test

import (
	"log/slog"
	"strings"
	"testing"

	"aicontinent/internal/site"
)

func TestBaseURLs(t *testing.T) {
	t.Parallel()
	for base, canonical := range map[string]string{
		"https://example.org":            "https://example.org/fr/",
		"https://example.org/":           "https://example.org/fr/",
		"https://example.org/ai":         "https://example.org/ai/fr/",
		"https://example.org/ai/":        "https://example.org/ai/fr/",
		"http://localhost:8000":          "http://localhost:8000/fr/",
		"http://[::1]:8000/x":            "http://[::1]:8000/x/fr/",
		"http://127.0.0.1:8000":          "http://127.0.0.1:8000/fr/",
		"https://a_b.xn--exmple-cua.org": "https://a_b.xn--exmple-cua.org/fr/",
		"HTTPS://example.org/a-b_c/v1.0": "https://example.org/a-b_c/v1.0/fr/",
	} {
		page := body(t, handlerAt(t, base), basePath(base)+"/fr/")
		if want := `<link rel="canonical" href="` + canonical + `">`; !strings.Contains(page, want) {
			t.Errorf("base URL %s: the page lacks %s", base, want)
		}
	}
	if strings.Contains(body(t, handlerAt(t, ""), "/fr/"), "canonical") {
		t.Error("without a base URL the page has a canonical address, want none")
	}
}

func TestBadBaseURLs(t *testing.T) {
	t.Parallel()
	for _, base := range []string{
		"example.org", "//example.org", "/ai", "ftp://example.org", "javascript:alert(1)", "https:", "https://", "https:///ai",
		"https://:8000", "https:example.org", "https://user:password@example.org", "https://example.org?x=1", "https://example.org?",
		"https://example.org/#x", "https://example.org/#", "https://example.org/{x}", "https://example.org/{$}", "https://example.org/a b",
		"https://example.org/a//b", "https://example.org//", "https://example.org/../b", "https://example.org/./b", "https://example.org/a%2fb",
		"https://example.org/a%20b", "https://example.org/é", `https://example.org/"><script>`, "https://exa mple.org", "https://example.org:x",
		"https://example.org\n", " https://example.org", "https://exam\"ple.org", "https://<b>.example", "https://example..org", "https://.example.org", "https://-a.example",
		"https://exämple.org", "https://exam%20ple.org", "https://a,b.example", "https://$HOST", "https://[example.org]", "https://[::1%25eth0]", "https://[1.2.3.4]",
		"https://example.org:0", "https://example.org:65536", "https://example.org:99999999999", "https://example.org:", "https://a'b.example", "https://a;b/",
		"https://" + strings.Repeat("a", 64) + ".example", "https://*.example.org",
	} {
		if s, err := site.New(site.Config{BaseURL: base, Files: files(), Log: slog.New(slog.DiscardHandler)}); err == nil {
			s.Handler() // What is accepted by mistake must not panic.
			t.Errorf("base URL %q is accepted, want an error", base)
		} else if !strings.Contains(err.Error(), "base URL") || !strings.Contains(err.Error(), "allowed: http:// or https://") {
			t.Errorf("base URL %q: got the message %v, want it to name the setting and what is allowed", base, err)
		}
	}
}

// Every address on the pages of a site below a base path is below that path too.
func TestBasePath(t *testing.T) {
	t.Parallel()
	const base = "https://example.org/ai"
	h := handlerAt(t, base)
	for _, target := range []string{"/ai/fr/", "/ai/en/?e=300&p.firm_gain=0.08&aim=99@2027", "/ai/fr/method", "/ai/en/method?e=300"} {
		for _, n := range elements(parse(t, body(t, h, target))) {
			for _, name := range []string{"href", "src", "action", "data-exec", "data-background", "data-wasm", "data-texts"} {
				v, ok := attribute(n, name)
				if !ok || v == "" && name == "data-texts" || strings.HasPrefix(v, "#") || strings.HasPrefix(v, "/ai/") {
					continue
				}
				if rel, _ := attribute(n, "rel"); (rel == "canonical" || rel == "alternate") && strings.HasPrefix(v, base+"/") {
					continue
				}
				t.Errorf("%s: <%s %s=%q> leads out of the base path, want it below", target, n.Data, name, v)
			}
		}
	}
}
