package browsertest

import (
	"io"
	"net/http"
	"net/http/httptest"
	"strconv"
	"strings"
	"testing"

	"aicontinent/internal/chromium"
	"aicontinent/internal/locale"
	"aicontinent/internal/view/share"
)

// Options of the share page change codes and previews at once, and the address; Back
// undoes them.
func TestShareOptions(t *testing.T) {
	t.Parallel()
	needsServer(t) // for previews of another scenario
	tab := open(t, "/en/share?e=300")
	press := func(do string) {
		t.Helper()
		if !eval[bool](t, tab, `(document.querySelector('button[data-do="`+do+`"]').click(), true)`) {
			t.Fatalf("the button %q was not pressed, want it on the page", do)
		}
	}
	press("share theme dark")
	press("share width 480")
	press("share panels split,strip,gdp")
	wait(t, tab, `["theme=dark", "width=480", "panels=split"].every(part => location.search.includes(part))`)
	wait(t, tab, `document.getElementById("code-frame").textContent.includes('width="480"')`)
	frame := eval[string](t, tab, `document.getElementById("code-frame").textContent`)
	for _, part := range []string{"/en/embed?e=300&amp;m=1.1&amp;theme=dark&amp;panels=split,strip,gdp", server.URL} {
		if !strings.Contains(frame, part) {
			t.Errorf("the code lacks %s, want it: %s", part, frame)
		}
	}
	wait(t, tab, `document.getElementById("`+share.PreviewDesk+`").src.includes("theme=dark")`)
	press("share theme")
	wait(t, tab, `!location.search.includes("theme")`)
	wait(t, tab, `document.querySelector('button[data-do="share theme dark"]').ariaPressed === "false"`)
}

// The frames of the preview tell their height, which the code for a plain frame then
// has.
func TestSharePreviewHeights(t *testing.T) {
	t.Parallel()
	tab := openView(t, "/fr/share", chromium.View{Width: 1280})
	ready(t, tab)
	for _, id := range []string{share.PreviewPhone, share.PreviewDesk} {
		eval[bool](t, tab, `(document.getElementById("`+id+`").scrollIntoView(), true)`)
		wait(t, tab, `(() => {
			const frame = document.getElementById("`+id+`");
			const inner = frame.contentDocument?.querySelector(".embed");
			return inner && Number(frame.getAttribute("height")) === Math.ceil(inner.getBoundingClientRect().height);
		})()`)
	}
	wait(t, tab, `document.getElementById("code-frame").textContent.includes('height="' + document.getElementById("`+share.PreviewDesk+`").getAttribute("height") + '"')`)
}

// A button copies the code, or selects it if the browser lets no script copy.
func TestShareCopy(t *testing.T) {
	t.Parallel()
	tab := open(t, "/en/share")
	for _, clipboard := range []string{`{ writeText: (text) => { window.copied = text; return Promise.resolve(); } }`, `{ writeText: () => Promise.reject(new Error("no")) }`, `undefined`} {
		eval[bool](t, tab, `(window.copied = "", getSelection().removeAllRanges(), Object.defineProperty(navigator, "clipboard", { value: `+clipboard+`, configurable: true }), document.querySelector('button[data-do="copy code-link"]').click(), true)`)
		wait(t, tab, `window.copied === document.getElementById("code-link").textContent || getSelection().toString() === document.getElementById("code-link").textContent`)
		wait(t, tab, `document.querySelector('[data-do="copy code-link"] + .copied').textContent !== ""`)
	}
}

// The codes work in an article on another site: the element's frame is as high as its
// content, and the plain frame shows the whole embed.
func TestSharedCodesInAnArticle(t *testing.T) {
	t.Parallel()
	needsServer(t) // for a scenario of its own
	tab := open(t, "/fr/share?e=300&panels=split,gdp&width=600")
	wait(t, tab, `Number(document.getElementById("`+share.PreviewDesk+`").getAttribute("height")) !== `+strconv.Itoa(codeHeight(locale.Fr, "e=300&panels=split,gdp", 600)))
	codes := eval[[]string](t, tab, `["code-element", "code-frame"].map(id => document.getElementById(id).textContent)`)
	article := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		io.WriteString(w, `<!doctype html><html lang="fr"><meta charset="utf-8"><title>article</title><p>Un article.</p>`+strings.Join(codes, "\n<p>Puis.</p>\n"))
	}))
	defer article.Close()
	page, err := browser.NewTab(chromium.View{Width: 800, Height: 2400})
	if err != nil {
		t.Fatal(err)
	}
	defer page.Close()
	if err := page.Open(article.URL); err != nil {
		t.Fatal(err)
	}
	plain := `document.querySelector("body > iframe")`
	element := `document.querySelector("ai-continent-calculator").shadowRoot.querySelector("iframe")`
	// Both have the same width, and the plain frame has the height of the preview.
	wait(t, page, element+`?.getBoundingClientRect().height > 200 && Math.abs(`+element+`.getBoundingClientRect().height - `+plain+`.getBoundingClientRect().height) <= 2`)
	if src := eval[string](t, page, plain+`.src`); !strings.Contains(src, "/fr/embed?e=300&m=1.1&panels=split,gdp") {
		t.Errorf("the frame shows %s, want the panels chosen", src)
	}
}
