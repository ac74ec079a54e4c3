package site_test

import (
	"net/http"
	"net/url"
	"strings"
	"testing"

	"golang.org/x/net/html"
	"pgregory.net/rapid"

	"aicontinent/internal/scenario"
	"aicontinent/internal/scenario/scenariotest"
	"aicontinent/internal/session"
	"aicontinent/internal/view"
)

// links draws canonical links.
func links() *rapid.Generator[string] { return scenariotest.Links() }

// fields returns what a browser without scripts sends of the calculator's form if no
// button is pressed.
func fields(root *html.Node) url.Values {
	values := url.Values{}
	for n := range form(root).Descendants() {
		name, ok := attribute(n, "name")
		if !ok || n.Data != "input" {
			continue
		}
		v, _ := attribute(n, "value")
		values.Add(name, v)
	}
	return values
}

// form returns the calculator's form on a page.
func form(root *html.Node) *html.Node {
	for _, n := range elements(root) {
		if id, _ := attribute(n, "id"); n.Data == "form" && id == view.FormID {
			return n
		}
	}
	return &html.Node{}
}

// A form that is sent without a change changes nothing, whatever its values.
func TestUntouchedForm(t *testing.T) {
	t.Parallel()
	h := handlerAt(t, "")
	rapid.Check(t, func(t *rapid.T) {
		lang := rapid.SampledFrom([]string{"/fr/", "/en/"}).Draw(t, "language")
		link := links().Draw(t, "link")
		w := get(h, lang+"?"+link)
		root, err := html.Parse(w.Body)
		if err != nil {
			t.Fatal(err)
		}
		want := lang
		if link != "" {
			want += "?" + link
		}
		sent := get(h, lang+"?"+fields(root).Encode())
		if sent.Code != http.StatusSeeOther || sent.Header().Get("Location") != want {
			t.Fatalf("%d to %s, want %s", sent.Code, sent.Header().Get("Location"), want)
		}
	})
}

// Without scripts, every control of the form sets its value, by its slider and by its
// field.
func TestEveryField(t *testing.T) {
	t.Parallel()
	h := handlerAt(t, "")
	for _, n := range elements(parse(t, body(t, h, "/fr/"))) {
		kind, _ := attribute(n, "type")
		name, _ := attribute(n, "name")
		if n.Data != "input" || kind != "range" {
			continue
		}
		value, _ := attribute(n, "value")
		low, _ := attribute(n, "min")
		if low == value {
			low, _ = attribute(n, "max")
		}
		fields := []string{name, name + ".n"}
		if name == session.LookFlow {
			fields = fields[:1] // its years are so few that it has a slider alone
		}
		for _, field := range fields {
			sent := get(h, "/fr/?from-link=&"+field+"="+low)
			key, _, _ := strings.Cut(name, ".")
			if key+"." == scenario.ParameterPrefix {
				key = name
			}
			if location := sent.Header().Get("Location"); sent.Code != http.StatusSeeOther || !strings.HasPrefix(location, "/fr/?"+key+"=") {
				t.Errorf("%s=%s: answers %d to %q, want 303 to the link of the form", field, low, sent.Code, location)
			}
		}
	}
}

// A form without scripts takes numbers as people type them, and its page says if a unit
// does not belong to the field.
func TestTypedIntoForms(t *testing.T) {
	t.Parallel()
	h := handlerAt(t, "")
	for typed, want := range map[string]string{
		"e.n=300+billion": "e=300", "e.n=300+milliards+d%E2%80%99euros": "e=300", "e.n=%EF%BC%93%EF%BC%90%EF%BC%90": "e=300", "e.n=.5": "e=0.5",
		"grid.n=5+GW": "grid=5", "yrs.n=5+ans": "yrs=5", "p.it_life.n=4+years": "p.it_life=4", "e.n=200+%E2%82%ACbn": "",
	} {
		location := strings.TrimSuffix("/en/?"+want, "?")
		if w := get(h, "/en/?from-link=&"+typed); w.Code != http.StatusSeeOther || w.Header().Get("Location") != location {
			t.Errorf("%s: %d to %q, want %q", typed, w.Code, w.Header().Get("Location"), location)
		}
	}
	w := get(h, "/en/?from-link=&e.n=300+million")
	if w.Code != http.StatusOK || !strings.Contains(w.Body.String(), "Envelope: “300 million” has another unit than this field. Allowed: a number from €0bn to €500bn, with this unit or without.") {
		t.Errorf("300 million: answers %d with %.200s, want 200 and a word about the unit", w.Code, w.Body)
	}
}

// The server accepts what any button of the form sends.
func TestEveryButton(t *testing.T) {
	t.Parallel()
	h := handlerAt(t, "")
	seen := map[string]bool{} // the answers to buttons, each of which is looked at once
	for _, target := range []string{"/fr/", "/en/?e=300&p.firm_gain=0.08&aim=75@2030"} {
		root := parse(t, body(t, h, target))
		values := fields(root)
		count := 0
		for _, n := range elements(root) {
			do, ok := attribute(n, "value")
			if name, _ := attribute(n, "name"); n.Data != "button" || !ok || name != "do" {
				continue
			}
			values.Set("do", do)
			sent := get(h, target[:4]+"?"+values.Encode())
			if name := sent.Header().Get("Content-Disposition"); strings.HasPrefix(do, "take ") && name != "" {
				continue
			}
			if sent.Code != http.StatusSeeOther {
				t.Errorf("%s, button %q: answers %d, want 303", target, do, sent.Code)
				continue
			}
			if count++; seen[do] {
				continue
			}
			seen[do] = true
			if again := get(h, sent.Header().Get("Location")); again.Code != http.StatusOK || strings.Contains(again.Body.String(), "problems is-shown") {
				t.Errorf("%s, button %q leads to %s, which answers %d; want 200 and no problem on the page", target, do, sent.Header().Get("Location"), again.Code)
			}
		}
		if count < 20 {
			t.Errorf("%s has %d buttons, want 20 or more", target, count)
		}
	}
}
