package site_test

import (
	"net/http"
	"net/url"
	"strings"
	"testing"
)

// The form of the lesson is answered by a redirection to the one link of the class,
// which keeps the class's scenario. If a line cannot be used, the page itself is the
// answer.
func TestClassroomForm(t *testing.T) {
	t.Parallel()
	h := handlerAt(t, exampleBase)
	send := func(lines string) string {
		return "/ai/en/classroom?from-link=" + url.QueryEscape("e=300&utm_source=x&") + "&links=" + url.QueryEscape(lines)
	}
	w := get(h, send("Ana https://example.org/ai/en/?s=250,250,250,250&m=1.1\r\nlate=2\r\n"))
	to := w.Header().Get("Location")
	if w.Code != http.StatusSeeOther || to != "/ai/en/classroom?links=Ana%20%3Fs%3D250,250,250,250%0A%3Flate%3D2&e=300&utm_source=x" {
		t.Fatalf("answers %d to %s, want 303 to the page of both links", w.Code, to)
	}
	document := body(t, h, to)
	for _, want := range []string{
		`id="class-adoption"`, `id="class-capacity"`, `id="class-gdp"`, `href="/ai/en/?s=250,250,250,250"`, `href="/ai/fr/classroom?links=Ana%20%3Fs%3D250,250,250,250%0A%3Flate%3D2&amp;e=300&amp;utm_source=x"`,
		`rel="canonical" href="https://example.org/ai/en/classroom?e=300"`, "https://example.org/ai/en/?e=300&amp;m=",
	} {
		if !strings.Contains(document, want) {
			t.Errorf("the page lacks %s", want)
		}
	}
	if refused := body(t, h, send("Ana")); !strings.Contains(refused, "there is no link of the calculator") || !strings.Contains(refused, ">Ana</textarea>") {
		t.Errorf("got %.300s, want that the line Ana has no link, and the line kept", refused)
	}
	if other := body(t, h, "/ai/en/classroom?e=300"); strings.Contains(other, `id="class-gdp"`) {
		t.Error("a page without links has curves, want none")
	}
}

// An export has the lesson with its QR code, and no form, since nothing could answer
// it.
func TestClassroomOnFiles(t *testing.T) {
	files := exported(t)
	for _, name := range []string{"en/classroom.html", "fr/classroom/index.html"} {
		if page := files[name]; !strings.Contains(page, `class="qr"`) || strings.Contains(page, "<textarea") {
			t.Errorf("%s: want the code for phones, and no form; got %.200s", name, page)
		}
	}
	if !strings.Contains(files["sitemap.xml"], "https://example.org/ai/fr/classroom") {
		t.Error("the sitemap does not have the lesson, want it")
	}
}
