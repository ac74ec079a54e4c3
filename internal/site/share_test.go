package site_test

import (
	"net/http"
	"net/url"
	"strings"
	"testing"

	"golang.org/x/net/html"

	"aicontinent/internal/site"
)

func keptSite(t *testing.T, base string, kept ...string) http.Handler {
	t.Helper()
	c := testConfig(base)
	c.Kept = kept
	s, err := site.New(c)
	if err != nil {
		t.Fatal(err)
	}
	return s.Handler()
}

// codes returns the texts that readers copy, by ID.
func codes(t *testing.T, document string) map[string]string {
	t.Helper()
	found := map[string]string{}
	for _, n := range elements(parse(t, document)) {
		if id, _ := attribute(n, "id"); n.Data == "code" {
			found[id] = text(n)
		}
	}
	return found
}

// attributesOf returns the attributes of the first element with a tag in a piece of
// HTML.
func attributesOf(t *testing.T, piece, tag string) map[string]string {
	t.Helper()
	root, err := html.ParseWithOptions(strings.NewReader(piece), html.ParseOptionEnableScripting(false))
	if err != nil {
		t.Fatal(err)
	}
	for _, n := range elements(root) {
		if n.Data == tag {
			found := map[string]string{}
			for _, a := range n.Attr {
				found[a.Key] = a.Val
			}
			return found
		}
	}
	t.Errorf("got no <%s> in %s, want one", tag, piece)
	return nil
}

// Every address in a code is complete, belongs to this site, and answers.
func TestShareCodes(t *testing.T) {
	t.Parallel()
	h := keptSite(t, exampleBase, "1.1")
	answers := func(address string) {
		t.Helper()
		path, ok := strings.CutPrefix(address, "https://example.org")
		if w := get(h, path); !ok || w.Code != http.StatusOK {
			t.Errorf("%s answers %d, want 200", address, w.Code)
		}
	}
	c := codes(t, body(t, h, "/ai/fr/share?e=300&m=0.1&utm=x&theme=dark&panels=gdp,split&width=480&in=en&pin=1&controls=full"))
	if want := exampleBase + "/en/?e=300&m=1.1"; c["code-link"] != want {
		t.Errorf("the link is %s, want %s", c["code-link"], want)
	}
	const src = exampleBase + "/en/embed?e=300&m=1.1&theme=dark&panels=gdp,split&controls=full&pin=1"
	frame := attributesOf(t, c["code-frame"], "iframe")
	element := attributesOf(t, c["code-element"], "ai-continent-calculator")
	if frame["src"] != src || frame["width"] != "480" || frame["title"] == "" || element["src"] != src || element["theme"] != "dark" || element["lang"] != "en" {
		t.Errorf("got the frame %v and the element %v, want both 480 wide, titled, dark and English, of the embed %s", frame, element, src)
	}
	script, picture := attributesOf(t, c["code-element"], "script"), attributesOf(t, c["code-element"], "img")
	if picture["alt"] == "" || !strings.HasPrefix(picture["src"], exampleBase+"/card.png?e=300&lang=en") || attributesOf(t, c["code-element"], "a")["href"] != c["code-link"] {
		t.Errorf("got the picture %v, want a card with a description that leads to the link", picture)
	}
	for _, address := range []string{c["code-link"], frame["src"], script["src"], picture["src"]} {
		answers(address)
	}
	if !strings.Contains(c["code-wordpress"], c["code-frame"]) || !strings.Contains(c["code-ghost"], c["code-element"]) ||
		!strings.HasPrefix(c["code-markdown"], "[![") || !strings.HasSuffix(c["code-markdown"], "]("+c["code-link"]+")") || c["code-alt"] != picture["alt"] {
		t.Errorf("got the codes %q, want the frame in WordPress, the element in Ghost, and the picture with its link in Markdown", c)
	}
	quote := c["code-quote"]
	for _, part := range []string{"model 1.1, 29\u00a0November\u00a02026", "In 9 of 10 simulations: ", "of firms would use AI in 2035", c["code-link"]} {
		if !strings.Contains(quote, part) {
			t.Errorf("the quotation lacks %q, want it: %s", part, quote)
		}
	}
	frozen := codes(t, body(t, h, "/ai/fr/share?e=300&kept=1"))
	if want := exampleBase + "/v/1.1/fr/embed?e=300&m=1.1"; attributesOf(t, frozen["code-frame"], "iframe")["src"] != want ||
		attributesOf(t, frozen["code-element"], "script")["src"] != exampleBase+"/v/1.1/embed.js" || frozen["code-link"] != exampleBase+"/v/1.1/fr/?e=300&m=1.1" {
		t.Errorf("got the frozen codes %q, want those of the copy 1.1", frozen)
	}
	live := codes(t, body(t, handlerAt(t, exampleBase), "/ai/fr/share?e=300&kept=1"))
	if strings.Contains(live["code-frame"], "/v/") {
		t.Error("a frozen copy is offered that is not kept, want none")
	}
}

// No code loads a picture that readers with scripts would not see, and none asks for
// permissions that the frame does not use: browsers that do not know one say so on the
// article's console.
func TestShareCodesAreLight(t *testing.T) {
	t.Parallel()
	h := handlerAt(t, exampleBase)
	for id, code := range codes(t, body(t, h, "/ai/en/share?e=300")) {
		for _, n := range elements(parse(t, code)) {
			loading, _ := attribute(n, "loading")
			if n.Data == "img" && (id != "code-picture" || loading != "lazy") {
				t.Errorf("%s loads a picture: %s; want only the picture's code to, lazily", id, code)
			}
			if _, ok := attribute(n, "allow"); ok {
				t.Errorf("%s allows something: %s; want no such attribute", id, code)
			}
		}
	}
	asked := body(t, h, "/ai/oembed?url="+url.QueryEscape(exampleBase+"/en/?e=300"))
	if strings.Contains(asked, "allow=") || strings.Contains(asked, "<img") {
		t.Errorf("got %s from oEmbed, want neither permissions nor pictures", asked)
	}
}

// Options that cannot be used count as if they were not there, and no text of a link
// becomes code.
func TestShareOptions(t *testing.T) {
	t.Parallel()
	h := handlerAt(t, exampleBase)
	plain := codes(t, body(t, h, "/ai/en/share"))
	for _, query := range []string{"width=7&in=xx&theme=pink&kept=1&pin=e%3Dx", `panels="><script>alert(1)</script>`, "width=99999999999999999999", "in=&theme=&controls="} {
		document := body(t, h, "/ai/en/share?"+query)
		for id, code := range codes(t, document) {
			if code != plain[id] {
				t.Errorf("%s: %s is %s, want %s as without foreign keys", query, id, code, plain[id])
			}
		}
		for _, n := range elements(parse(t, document)) {
			if _, inBody := attribute(n, "src"); n.Data == "script" && !inBody {
				t.Errorf("%s: the page has a script of its own, want none", query)
			}
		}
	}
}

// Without scripts, a button leads to the link of its option.
func TestShareForm(t *testing.T) {
	t.Parallel()
	h := handlerAt(t, "")
	for target, want := range map[string]string{
		"/fr/share?from-link=e%3D300%26&do=share+theme+dark":              "/fr/share?e=300&theme=dark",
		"/fr/share?from-link=theme%3Ddark%26e%3D300%26&do=share+theme":    "/fr/share?e=300",
		"/en/share?from-link=&do=share+panels+split,gdp":                  "/en/share?panels=split,gdp",
		"/en/share?from-link=width%3D480%26&do=share+nothing+x":           "/en/share?width=480",
		"/en/share?from-link=width%3D480%26in%3Dfr%26&do=share+width+720": "/en/share?in=fr&width=720",
	} {
		w := get(h, target)
		if got := w.Header().Get("Location"); w.Code != http.StatusSeeOther || strings.ReplaceAll(got, "%2C", ",") != want {
			t.Errorf("%s: %d to %s, want %s", target, w.Code, got, want)
		}
	}
	buttons := 0
	for _, n := range elements(parse(t, body(t, h, "/en/share?panels=gdp"))) {
		do, _ := attribute(n, "value")
		panels, ok := strings.CutPrefix(do, "share panels")
		if n.Data != "button" || !ok {
			continue
		}
		buttons++
		if strings.TrimSpace(panels) == "" {
			t.Errorf("the button %q takes the last panel away, want it kept", do)
		}
	}
	if buttons < 10 {
		t.Errorf("the page has %d buttons for panels, want 10 or more", buttons)
	}
}

// If the site does not know its own address, the page says so, and frames only itself.
func TestShareWithoutAddress(t *testing.T) {
	t.Parallel()
	h := handlerAt(t, "")
	document := body(t, h, "/fr/share")
	if !strings.Contains(document, "Ce site ne connaît pas son adresse publique") || !strings.HasPrefix(codes(t, document)["code-link"], "https://example.org/fr/") {
		t.Error("the page does not say that the site's address is missing, or its codes have none; want both")
	}
	frames := 0
	for _, n := range elements(parse(t, document)) {
		if n.Type == html.ElementNode && n.Data == "iframe" {
			frames++
			if src, _ := attribute(n, "src"); get(h, src).Code != http.StatusOK || !strings.HasPrefix(src, "/fr/embed?") {
				t.Errorf("got a frame of %s, want the French embed, which answers 200", src)
			}
		}
	}
	if frames != 2 || !strings.Contains(checkPolicy(t, elements(parse(t, document))), "default-src 'self'") {
		t.Errorf("got %d frames, want 2, and a policy that allows them", frames)
	}
}

// A host of files has the cards of the plan and the presets only, and says how to draw
// others; the codes have no picture then.
func TestShareOfFiles(t *testing.T) {
	t.Parallel()
	files := exported(t)
	page := files["fr/share.html"]
	c := codes(t, page)
	if !strings.Contains(c["code-picture"], exampleBase+"/fr/card.png") || !strings.Contains(page, "Figés à ce modèle") || strings.Contains(page, "oEmbed") {
		t.Errorf("got the codes %q, want cards of files, copies frozen to this model, and no oEmbed", c)
	}
}
