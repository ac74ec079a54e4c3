package site_test

import (
	"net/http"
	"net/url"
	"strings"
	"testing"

	"aicontinent/internal/scenario"
	"aicontinent/internal/session"
	"aicontinent/internal/view/embed"
)

// mangled are queries that all mean the same as this one.
const meantQuery = "e=300&s=250,250,250,250"

var mangled = []string{
	"e=300&amp;s=250,250,250,250",
	"e=300&%23038;s=250,250,250,250",
	"e%3D300%26s%3D250%2C250%2C250%2C250",
	"e%3D300%26amp%3Bs%3D250%2C250%2C250%2C250",
	"e=300%E2%80%8B&s=250,250,250,250%C2%A0",
	"%EF%BB%BFe=300&+s=%C2%AD250,+250,250,250%0D%0A",
}

// TestMangledLinks checks that a link that was changed on its way leads to the scenario
// that it meant, wherever the site reads one.
func TestMangledLinks(t *testing.T) {
	t.Parallel()
	h := handlerAt(t, "https://example.org/ai")
	oembed := func(page, query string) string {
		return "/ai/oembed?url=" + url.QueryEscape("https://example.org/ai/en/"+page+"?"+query)
	}
	for name, address := range map[string]func(query string) string{
		"page":               func(q string) string { return "/ai/en/?" + q },
		"share":              func(q string) string { return "/ai/en/share?" + q },
		"embed":              func(q string) string { return "/ai/en/embed?" + q },
		"options":            func(q string) string { return "/ai/en/embed?" + q + "&amp;theme=dark&amp;panels=jobs" },
		"compare":            func(q string) string { return "/ai/en/compare?a=" + scenario.Encode(q) + "&amp;b=n%3D3" },
		"card":               func(q string) string { return "/ai/card.png?" + q + "&amp;width=300" },
		"oEmbed":             func(q string) string { return oembed("", q) },
		"oEmbed of an embed": func(q string) string { return oembed("embed", q) + "&amp;maxwidth=500" },
		"oEmbed with a fragment": func(q string) string {
			return oembed("", strings.ReplaceAll(q, "%23038;", "#038;"))
		},
	} {
		want := strings.ReplaceAll(address(meantQuery), "amp;", "")
		wanted := get(h, want)
		if wanted.Code != http.StatusOK {
			t.Fatalf("%s: %s is answered %d: %.200s", name, want, wanted.Code, wanted.Body)
		}
		for _, query := range mangled {
			got := get(h, address(query))
			if got.Code != http.StatusOK || got.Body.String() != wanted.Body.String() {
				t.Errorf("%s: %s is answered %d, other than %s", name, address(query), got.Code, want)
			}
		}
	}
}

// The page of a mangled link names the one canonical link, and a form or the address
// without a query leads there.
func TestMangledLinksCanonicalise(t *testing.T) {
	t.Parallel()
	h := handlerAt(t, "https://example.org/ai")
	for _, query := range mangled {
		if page := body(t, h, "/ai/en/?"+query); !strings.Contains(page, `<link rel="canonical" href="https://example.org/ai/en/?`+strings.ReplaceAll(meantQuery, "&", "&amp;")+`">`) {
			t.Errorf("%s: the page has another canonical link, want %s", query, meantQuery)
		}
		for _, address := range []string{"/ai/?" + query, "/ai/en/?" + session.FormLink + "=" + url.QueryEscape(query) + "&amp;do=commit"} {
			w := get(h, address, "Accept-Language", "en")
			if w.Header().Get("Location") != "/ai/en/?"+meantQuery {
				t.Errorf("%s leads to %q, want %s", address, w.Header().Get("Location"), meantQuery)
			}
		}
	}
}

// The page names a key that is nearly a lever's or an option's, which sets nothing;
// programs get their answer all the same.
func TestMisspeltKeysAreNamed(t *testing.T) {
	t.Parallel()
	h := handlerAt(t, "https://example.org/ai")
	for address, text := range map[string]string{
		"/ai/en/?e=300&leese=30":              "Unknown key (leese): “30” cannot be used. This key sets nothing; lease sets “Equipment leased”.",
		"/ai/fr/?e=300&amp;leese=30":          "lease règle",
		"/ai/en/?p.firm_gian=0.08":            "the nearest is p.firm_gain.",
		"/ai/en/embed?e=300&leese=30":         "lease sets",
		"/ai/en/embed?panel=jobs&utm_source=": "This key sets nothing; the nearest option is panels.",
		"/ai/en/compare?a=leese%3D30":         "lease sets",
	} {
		if page := body(t, h, address); !strings.Contains(page, text) {
			t.Errorf("%s does not say %q, want it to", address, text)
		}
	}
	for _, address := range []string{"/ai/en/?e=300&utm_source=x&fbclid=y&E=1", "/ai/en/embed?utm_source=x&gclid=1"} {
		if page := body(t, h, address); strings.Contains(page, "cannot be used") {
			t.Errorf("%s has a problem, want none", address)
		}
	}
	for _, address := range []string{"/ai/card.png?leese=30&width=300", "/ai/oembed?url=" + url.QueryEscape("https://example.org/ai/en/embed?leese=30&panel=jobs")} {
		if w := get(h, address); w.Code != http.StatusOK {
			t.Errorf("%s answers %d, want 200: %s", address, w.Code, w.Body)
		}
	}
}

// The parser of links knows every key that the site reads besides the levers, so that
// it finds them in mangled links too.
func TestAllKeysAreKnown(t *testing.T) {
	t.Parallel()
	keys := []string{
		session.FormLink, session.FormAction, session.FormMap,
		session.LookOutcome, session.LookBelief, session.LookGoal, session.LookAsked, session.LookInfluence, session.LookOrder,
		session.ShareWidth, session.ShareLang, session.ShareKept, session.ShareTheme, session.SharePanels, session.ShareControls, session.SharePin,
		"lang", "width", "url", "maxwidth", "maxheight", "format", "bands", "seed",
	}
	keys = append(keys, embed.Keys...)
	for i := range session.MapFields {
		keys = append(keys, session.MapFields[i].ID)
	}
	for _, key := range keys {
		if !scenario.Known(key) {
			t.Errorf("%s is not known as a key, want it to be", key)
		}
	}
}
