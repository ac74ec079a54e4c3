package site_test

import (
	"net/http"
	"net/url"
	"strings"
	"testing"

	"golang.org/x/net/html"
)

// textOf returns the text of the element with an ID.
func textOf(t *testing.T, document, id string) string {
	t.Helper()
	for _, n := range elements(parse(t, document)) {
		if got, _ := attribute(n, "id"); got == id {
			return text(n)
		}
	}
	t.Fatalf("the page has no element #%s, want one", id)
	return ""
}

// quoted returns the sentence about a country that its page offers to quote.
func quoted(t *testing.T, document string) string {
	t.Helper()
	for _, n := range elements(parse(t, document)) {
		if n.Data == "blockquote" {
			return text(n.FirstChild)
		}
	}
	t.Fatal("the page has no finding to quote, want one")
	return ""
}

// A panel says what its page says for the same link.
func TestPanelsSayWhatTheirPagesSay(t *testing.T) {
	t.Parallel()
	h := handlerAt(t, exampleBase)
	for _, query := range []string{"country=PL", "e=300&late=2&country=FR", "e=0&country=EL"} {
		want := quoted(t, body(t, h, "/ai/fr/countries?"+query))
		if got := textOf(t, body(t, h, "/ai/fr/embed?panels=country&"+query), "shown-country"); !strings.Contains(got, want) {
			t.Errorf("%s: the panel says %q, its page %q", query, got, want)
		}
	}
	for _, query := range []string{"", "price=350000&months=48", "rate=9.5&residual=12&care=0"} {
		var verdict string
		for _, n := range elements(parse(t, body(t, h, "/ai/en/lease?"+query))) {
			if c, _ := attribute(n, "class"); c == "verdict" {
				verdict = text(n)
			}
		}
		document := body(t, h, "/ai/en/embed?panels=lease&"+query)
		if got := textOf(t, document, "shown-lease"); verdict == "" || !strings.Contains(got, verdict) || !strings.Contains(got, "no advice") {
			t.Errorf("%s: the panel says %q, want what its page says, %q, and that it is no advice", query, got, verdict)
		}
		if strings.Contains(document, "Part of the link could not be read") {
			t.Errorf("%s: a term of the lease is taken for a lever, want no problem", query)
		}
	}
	if got := textOf(t, body(t, h, "/ai/en/embed?panels=country"), "shown-country"); !strings.Contains(got, "of firms in the European Union used AI") {
		t.Errorf("without a country: got %q, want the European Union", got)
	}
	// If a language belongs to one member state, the panel shows that state unless the
	// editor chose another or the EU.
	for target, want := range map[string]string{
		"pl/embed?panels=country": "W\u00a0Polsce", "it/embed?panels=country": "In Italia", "es/embed?panels=country": "En España",
		"pl/embed?panels=country&country=IT": "We Włoszech", "pl/embed?panels=country&country=EU": "firm w\u00a0Unii Europejskiej", "de/embed?panels=country": "der Unternehmen in der Europäischen Union",
	} {
		if got := textOf(t, body(t, h, "/ai/"+target), "shown-country"); !strings.Contains(got, want) {
			t.Errorf("%s: %s, want %s", target, got, want)
		}
	}
	if got := textOf(t, body(t, h, "/ai/en/embed?panels=country&country=XX"), "shown-country"); !strings.Contains(got, "“XX” is no member state’s code") {
		t.Errorf("with a code that no country has: got %q, want the reader told", got)
	}
	if got := body(t, h, "/ai/en/embed?rate=1.5"); !strings.Contains(got, "late") {
		t.Error("without a lease, rate is no longer taken for a slip of late, want it to be")
	}
}

// fieldsOf returns what a form of a document sends without a change.
func fieldsOf(t *testing.T, document, action, has string) url.Values {
	t.Helper()
	for _, form := range elements(parse(t, document)) {
		to, _ := attribute(form, "action")
		if form.Data != "form" || to != action {
			continue
		}
		fields := url.Values{}
		for _, n := range elements(form) {
			name, _ := attribute(n, "name")
			value, _ := attribute(n, "value")
			if name != "" && (n.Data == "input" || n.Data == "select") {
				fields.Set(name, value)
			}
		}
		if fields.Has(has) {
			return fields
		}
	}
	t.Fatalf("no form leads to %s with %s, want one", action, has)
	return nil
}

// The forms of panels are answered in their frame by a redirection to the one link,
// which keeps the options of the embed.
func TestPanelForms(t *testing.T) {
	t.Parallel()
	h := handlerAt(t, exampleBase)
	fields := fieldsOf(t, body(t, h, "/ai/en/embed?panels=split,country&theme=dark&country=PL&e=300"), "/ai/en/embed", "country")
	fields.Set("country", "DK")
	w := get(h, "/ai/en/embed?"+fields.Encode())
	if to := w.Header().Get("Location"); w.Code != http.StatusSeeOther || to != "/ai/en/embed?e=300&theme=dark&panels=split,country&country=DK" {
		t.Errorf("answers %d to %s, want 303 to the panel of Denmark", w.Code, to)
	}
	fields = fieldsOf(t, body(t, h, "/ai/en/embed?panels=lease&price=350000&months=48"), "/ai/en/embed", "price")
	fields.Set("months", "24 months")
	w = get(h, "/ai/en/embed?"+fields.Encode())
	if to := w.Header().Get("Location"); w.Code != http.StatusSeeOther || to != "/ai/en/embed?panels=lease&price=350000&months=24" {
		t.Errorf("answers %d to %s, want 303 to the panel of the lease", w.Code, to)
	}
	fields.Set("months", "never")
	if refused := body(t, h, "/ai/en/embed?"+fields.Encode()); !strings.Contains(refused, `value="never"`) || !strings.Contains(refused, "“never” cannot be used") {
		t.Error("what was typed is not named, or not kept in its field; want both")
	}
}

// If the split is changed without scripts, the country's panel shows the new split.
func TestCountryFollowsTheSplit(t *testing.T) {
	t.Parallel()
	h := handlerAt(t, exampleBase)
	fields := fieldsOf(t, body(t, h, "/ai/en/embed?panels=split,country&country=PL"), "/ai/en/embed", "s.support")
	fields.Set("s.support.n", "50")
	to := get(h, "/ai/en/embed?"+fields.Encode()).Header().Get("Location")
	document := body(t, h, to)
	address, _ := url.Parse(to)
	want := quoted(t, body(t, h, "/ai/en/countries?country=PL&s="+address.Query().Get("s")))
	if got := textOf(t, document, "shown-country"); !strings.Contains(got, want) || !strings.Contains(to, "country=PL") {
		t.Errorf("%s: the panel says %q, want %q", to, got, want)
	}
}

// The calculator leads to a country with its own scenario, and the share page has a
// field for the country of the panel.
func TestCountryForms(t *testing.T) {
	t.Parallel()
	h := handlerAt(t, exampleBase)
	if !strings.Contains(body(t, h, "/ai/fr/?e=300"), `<a href="/ai/fr/countries?e=300&amp;country=PL#PL">Pologne</a>`) || textOf(t, body(t, h, "/ai/fr/countries?e=300&country=PL"), "PL") != "Pologne" {
		t.Error("the calculator does not lead to Poland, or its page is of another; want both")
	}
	fields := fieldsOf(t, body(t, h, "/ai/en/share?panels=country"), "/ai/en/share", "country")
	fields.Set("country", "IT")
	to := get(h, "/ai/en/share?"+fields.Encode()).Header().Get("Location")
	document := body(t, h, to)
	if !strings.Contains(document, "panels=country&amp;amp;country=IT") || !strings.Contains(document, `<option value="IT" selected>Italy</option>`) {
		t.Errorf("%s: the codes or the menu do not have Italy, want both to", to)
	}
	for _, n := range elements(parse(t, exported(t)["en/share.html"])) {
		if v, _ := attribute(n, "value"); strings.Contains(v, "country") || strings.Contains(v, "lease") && n.Type == html.ElementNode {
			t.Errorf("the files offer a panel that only a server writes: %s; want none", v)
		}
	}
}

// Other sites show the pages of a country and of a lease as their panels, with the
// cards of both.
func TestPanelsByOEmbed(t *testing.T) {
	t.Parallel()
	h := handlerAt(t, exampleBase)
	ask := func(address string) (int, string) {
		w := get(h, "/ai/oembed?url="+url.QueryEscape(address))
		return w.Code, strings.ReplaceAll(w.Body.String(), `\u0026`, "&")
	}
	for address, want := range map[string]string{
		"https://example.org/ai/en/countries?country=PL&e=300":                      "/ai/en/embed?e=300&amp;m=1.1&amp;panels=country&amp;country=PL",
		"https://example.org/ai/en/embed?panels=country&country=PL&e=300":           "/ai/en/embed?e=300&amp;m=1.1&amp;panels=country&amp;country=PL",
		"https://example.org/ai/fr/lease?price=350000&months=48":                    "/ai/fr/embed?m=1.1&amp;panels=lease&amp;price=350000&amp;months=48",
		"https://example.org/ai/fr/embed?panels=split,lease&price=350000&months=48": "panels=split,lease&amp;price=350000&amp;months=48",
	} {
		code, answer := ask(address)
		answer = strings.ReplaceAll(answer, `\"`, `"`)
		if code != http.StatusOK || !strings.Contains(answer, want) {
			t.Errorf("%s: answers %d, want 200 and %s: %s", address, code, want, answer)
		}
		if strings.Contains(address, "PL") && !strings.Contains(answer, "&country=PL") {
			t.Errorf("%s has another card than its country's: %s", address, answer)
		}
		if strings.Contains(address, "/lease") && !strings.Contains(answer, "https://example.org/ai/fr/card-lease.png?price=350000&months=48") {
			t.Errorf("%s has another card than its lease's: %s", address, answer)
		}
	}
	for _, address := range []string{"https://example.org/ai/en/embed?panels=country&country=XX", "https://example.org/ai/en/lease?price=x"} {
		if code, _ := ask(address); code != http.StatusBadRequest {
			t.Errorf("%s: answers %d, want 400", address, code)
		}
	}
}

// The page of a country names its own card, which exists.
func TestCountryCard(t *testing.T) {
	t.Parallel()
	h := handlerAt(t, exampleBase)
	document := body(t, h, "/ai/fr/countries?country=PL&e=300")
	if !strings.Contains(document, `property="og:image" content="https://example.org/ai/card.png?e=300&amp;lang=fr&amp;country=PL"`) {
		t.Error("the page names another card, want that of Poland")
	}
	one, other := get(h, "/ai/card.png?e=300&lang=fr&country=PL"), get(h, "/ai/card.png?e=300&lang=fr&country=FR")
	if one.Code != http.StatusOK || other.Code != http.StatusOK || one.Body.String() == other.Body.String() || one.Header().Get("Content-Type") != "image/png" {
		t.Errorf("the cards answer %d and %d as %s, want 200 and two different PNGs", one.Code, other.Code, one.Header().Get("Content-Type"))
	}
	if w := get(h, "/ai/card.png?country=XX"); w.Code != http.StatusBadRequest || !strings.Contains(w.Body.String(), `"name":"country"`) {
		t.Errorf("a country that there is not: answers %d with %s, want 400 that names country", w.Code, w.Body)
	}
}

// The page of a lease names the card of its own terms, which exists in three widths;
// files have the card of the usual terms.
func TestLeaseCard(t *testing.T) {
	t.Parallel()
	h := handlerAt(t, exampleBase)
	for path, want := range map[string]string{
		"/ai/fr/lease?price=350000&months=48&e=300": `property="og:image" content="https://example.org/ai/fr/card-lease.png?price=350000&amp;months=48"`,
		"/ai/en/lease":         `property="og:image" content="https://example.org/ai/en/card-lease.png"`,
		"/ai/en/lease?price=x": `property="og:image" content="https://example.org/ai/en/card-lease.png"`,
	} {
		if !strings.Contains(body(t, h, path), want) {
			t.Errorf("%s does not name the card of its lease, want %s", path, want)
		}
	}
	seen := map[string]bool{}
	for _, query := range []string{"", "?price=350000&months=48", "?price=350000", "?price=350000&width=600"} {
		w := get(h, "/ai/en/card-lease.png"+query)
		if w.Code != http.StatusOK || w.Header().Get("Content-Type") != "image/png" || seen[w.Body.String()] {
			t.Errorf("%q answers %d, card of another: %v; want 200 and a PNG of its own", query, w.Code, seen[w.Body.String()])
		}
		seen[w.Body.String()] = true
	}
	if w := get(h, "/ai/en/card-lease.png?utm_source=x"); !seen[w.Body.String()] {
		t.Error("a foreign key changes the card, want the same")
	}
	for query, name := range map[string]string{"?price=x": "price", "?width=7": "width"} {
		if w := get(h, "/ai/en/card-lease.png"+query); w.Code != http.StatusBadRequest || !strings.Contains(w.Body.String(), `"name":"`+name+`"`) {
			t.Errorf("%s: answers %d with %s, want 400 that names %s", query, w.Code, w.Body, name)
		}
	}
	files := exported(t)
	if !seen[string(files["en/card-lease.png"])] || len(files["fr/card-lease.png"]) == 0 || !strings.Contains(string(files["en/lease.html"]), "/en/card-lease.png\"") {
		t.Error("the export has no card of a lease, or pages do not name it; want both")
	}
}
