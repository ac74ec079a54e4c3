package site_test

import (
	"bytes"
	"encoding/json"
	"net/http"
	"net/http/httptest"
	"net/url"
	"regexp"
	"strings"
	"testing"

	"golang.org/x/net/html"

	"aicontinent/internal/card"
	"aicontinent/internal/locale"
	"aicontinent/internal/scenario"
	"aicontinent/internal/view"
)

func TestCards(t *testing.T) {
	t.Parallel()
	h := fineAt(t, exampleBase)
	scenarioOf := func(query string) scenario.Scenario { return scenario.Parse(query).Scenario }
	equal, _ := scenario.PresetOf("equal")
	for address, want := range map[string][]byte{
		"/ai/card.png?e=300&lang=fr":                    card.PNG(locale.Fr, scenarioOf("e=300"), card.Width),
		"/ai/card.png?utm_source=x&e=300&lang=en&m=1.0": card.PNG(locale.En, scenarioOf("e=300"), card.Width),
		"/ai/card.png?l%61ng=fr&e=300.0&width=600":      card.PNG(locale.Fr, scenarioOf("e=300"), 600),
		"/ai/card.png":    card.PNG(locale.En, scenario.Default(), card.Width),
		"/ai/fr/card.png": card.PNG(locale.Fr, scenario.Default(), card.Width),
		"/ai/card.png?a=e%3D300.0&b=&outcome=jobs&lang=fr&width=600": card.ComparisonPNG(locale.Fr, scenario.ParseComparison("a=e%3D300"), "jobs", 600),
		"/ai/card.png?b=e%3D300&outcome=gdp_effect_bn&e=1":           card.ComparisonPNG(locale.En, scenario.ParseComparison("b=e%3D300"), "", card.Width),
		"/ai/fr/card-compare.png":                                    card.ComparisonPNG(locale.Fr, scenario.ParseComparison(""), "", card.Width),
		"/ai/en/card-equal.png?e=300":                                card.PNG(locale.En, equal.Apply(scenario.Default()), card.Width),
	} {
		w := get(h, address)
		if w.Code != http.StatusOK || w.Header().Get("Content-Type") != "image/png" || w.Header().Get("Access-Control-Allow-Origin") != "*" {
			t.Errorf("%s: answers %d with %v, want 200 and a PNG for any origin", address, w.Code, w.Header())
		}
		if !bytes.Equal(w.Body.Bytes(), want) {
			t.Errorf("%s: got another card than that of package card, want the same bytes", address)
		}
		r := httptest.NewRequest(http.MethodHead, address, nil)
		r.Header.Set("If-None-Match", w.Header().Get("ETag"))
		again := httptest.NewRecorder()
		h.ServeHTTP(again, r)
		if again.Code != http.StatusNotModified || again.Body.Len() > 0 {
			t.Errorf("%s with its own tag: answers %d with %d bytes, want 304 with none", address, again.Code, again.Body.Len())
		}
	}
}

func TestBadCards(t *testing.T) {
	t.Parallel()
	h := handlerAt(t, "")
	for query, names := range map[string][]string{
		"e=900":                     {"e"},
		"e=900&lang=xx&width=10000": {"e", "lang", "width"},
		"lang=fr&lang=en":           {"lang"},
		"s=1,2&p.firm_gain=7&lang=": {"s", "p.firm_gain", "lang"},
		"width=-1":                  {"width"},
		"a=e%3D900&b=late%3Dx%26e%3D1&b=e%3D2&outcome=&lang=xx": {"a.e", "b.late", "b", "outcome", "lang"},
	} {
		w := get(h, "/card.png?"+query)
		var got struct {
			Status int
			Errors []struct{ Name, Allowed string }
		}
		if err := json.Unmarshal(w.Body.Bytes(), &got); err != nil {
			t.Fatalf("%s: %v", query, err)
		}
		var found []string
		for _, e := range got.Errors {
			found = append(found, e.Name)
			if e.Allowed == "" {
				t.Errorf("%s: the error of %s does not say what is allowed, want it to", query, e.Name)
			}
		}
		if w.Code != http.StatusBadRequest || got.Status != w.Code || w.Header().Get("Content-Type") != "application/problem+json" ||
			strings.Join(found, " ") != strings.Join(names, " ") {
			t.Errorf("%s: %d names %v, want %v", query, w.Code, found, names)
		}
	}
	r := httptest.NewRequest(http.MethodPost, "/card.png", nil)
	w := httptest.NewRecorder()
	if h.ServeHTTP(w, r); w.Code != http.StatusMethodNotAllowed {
		t.Errorf("POST: answers %d, want 405", w.Code)
	}
}

// properties returns what a document says about itself in meta elements.
func properties(t *testing.T, document string) map[string]string {
	t.Helper()
	found := map[string]string{}
	for _, n := range elements(parse(t, document)) {
		name, ok := attribute(n, "property")
		if !ok {
			name, ok = attribute(n, "name")
		}
		if content, has := attribute(n, "content"); n.Data == "meta" && ok && has {
			found[name] = content
		}
	}
	return found
}

// forAnyReader turns a sentence addressed to the visitor into that of a preview, which
// anybody may see.
var forAnyReader = strings.NewReplacer("your split", "this split", "your assumptions", "other assumptions", "votre répartition", "cette répartition", "vos hypothèses", "d’autres hypothèses")

// The preview of a link is of the link's own scenario, and its picture exists.
func TestPreviews(t *testing.T) {
	t.Parallel()
	h := handlerAt(t, exampleBase)
	for target, want := range map[string]string{
		"/ai/fr/":                              "https://example.org/ai/fr/card.png",
		"/ai/en/method":                        "https://example.org/ai/en/card.png",
		"/ai/en/?s=250,250,250,250":            "https://example.org/ai/en/card-equal.png",
		"/ai/fr/?e=300&utm_source=x":           "https://example.org/ai/card.png?e=300&lang=fr",
		"/ai/en/?e=300&s=200,200,300,300&e=9":  "https://example.org/ai/card.png?s=200,200,300,300&lang=en",
		"/ai/fr/compare":                       "https://example.org/ai/fr/card-compare.png",
		"/ai/fr/compare?a=e%3D300&utm=x":       "https://example.org/ai/card.png?a=e%3D300&lang=fr",
		"/ai/en/compare?b=":                    "https://example.org/ai/card.png?b=&lang=en",
		"/ai/en/compare?outcome=jobs":          "https://example.org/ai/card.png?a=&b=s%3D100,100,100,700&outcome=jobs&lang=en",
		"/ai/en/compare?a=e%3D300&outcome=x":   "https://example.org/ai/card.png?a=e%3D300&lang=en",
		"/ai/fr/?aim=75@2030&p.firm_gain=0.08": "https://example.org/ai/card.png?aim=75@2030&p.firm_gain=0.08&lang=fr",
	} {
		document := body(t, h, target)
		p := properties(t, document)
		if p["og:image"] != want {
			t.Errorf("%s: the card is %s, want %s", target, p["og:image"], want)
		}
		address, err := url.Parse(p["og:image"])
		if err != nil {
			t.Fatal(err)
		}
		if w := get(h, address.RequestURI()); w.Code != http.StatusOK || w.Header().Get("Content-Type") != "image/png" {
			t.Errorf("%s: its card answers %d with %s, want 200 and a PNG", target, w.Code, w.Header().Get("Content-Type"))
		}
		sentence := forAnyReader.Replace(sentenceOf(t, document))
		label, said, _ := strings.Cut(p["og:description"], ". ")
		if !strings.HasSuffix(p["og:image:alt"], said) || said == "" || sentence != "" && sentence != said || label != "A what-if, not a forecast" && label != "Scénario, pas prévision" {
			t.Errorf("%s: the preview says %q beside a picture of %q, want the label, then the page's sentence %q, and the same of the picture", target, p["og:description"], p["og:image:alt"], sentence)
		}
		if outcome := strings.Contains(want, "outcome="); outcome != strings.Contains(p["og:url"], "outcome=") {
			t.Errorf("%s: its card is %s and its og:url %s, want both to have the outcome, or neither", target, want, p["og:url"])
		}
		if p["twitter:card"] != "summary_large_image" || p["og:image:width"] != "1200" || p["og:title"] == "" {
			t.Errorf("%s: got %v, want a large card 1200 pixels wide, and a title", target, p)
		}
		if want := map[string]string{"fr": "fr_FR", "en": "en_GB"}[target[4:6]]; p["og:locale"] != want || p["og:locale:alternate"] != "pl_PL" { // Polish is the last of the other languages.
			t.Errorf("%s: got the locales %s and %s, want %s and pl_PL", target, p["og:locale"], p["og:locale:alternate"], want)
		}
		if !strings.HasPrefix(p["og:url"], "https://example.org"+target[:7]) {
			t.Errorf("%s: og:url is %s, want it below https://example.org%s", target, p["og:url"], target[:7])
		}
	}
	p := properties(t, body(t, handlerAt(t, ""), "/fr/?e=300"))
	if p["og:image"] != "" || p["og:url"] != "" || p["og:description"] == "" {
		t.Errorf("without a base URL: got %v, want a description, and neither picture nor address", p)
	}
}

// bracketed matches the ranges in the sentence, which previews leave out.
var bracketed = regexp.MustCompile(` \([^)]*\)`)

// sentenceOf returns the page's answer without ranges, or nothing if the page has no
// such sentence.
func sentenceOf(t *testing.T, document string) string {
	for _, n := range elements(parse(t, document)) {
		if id, _ := attribute(n, "id"); id == "answer" {
			var b strings.Builder
			for d := range n.Descendants() {
				if kind, _ := attribute(d.Parent, "class"); d.Type == html.TextNode && !strings.Contains(kind, "long") {
					b.WriteString(d.Data)
				}
			}
			// Word joiners keep a sign and its amount on one line; only the page needs
			// them.
			return bracketed.ReplaceAllString(strings.ReplaceAll(b.String(), "\u2060", ""), "")
		}
	}
	return ""
}

// A host of files has the card of the plan and that of each preset.
func TestExportedCards(t *testing.T) {
	t.Parallel()
	files := exported(t)
	for _, l := range locale.Langs {
		names := []string{"card.png", "card-compare.png"}
		for i := range scenario.Presets {
			if p := &scenario.Presets[i]; !p.Apply(scenario.Default()).Equal(scenario.Default()) {
				names = append(names, "card-"+p.ID+".png")
			}
		}
		for _, name := range names {
			if name = strings.TrimPrefix(view.Path("", l, name), "/"); len(files[name]) == 0 || files["v/"+firstEdition+"/"+name] != files[name] {
				t.Errorf("the export has %s with %d bytes, want it, and the same in the frozen copy", name, len(files[name]))
			}
		}
	}
	p := properties(t, files["fr/index.html"])
	if file := strings.TrimPrefix(p["og:image"], exampleBase+"/"); files[file] == "" {
		t.Errorf("the preview of an exported page has the card %s, which is not in the export", p["og:image"])
	}
}
