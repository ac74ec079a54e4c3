package browsertest

import (
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"

	"github.com/chromedp/chromedp/kb"

	"aicontinent/internal/chromium"
)

// checkAnswers does what a reader does: it gives all the money to support by a key, and
// waits for another sentence.
func checkAnswers(t *testing.T, frame *chromium.Tab) {
	t.Helper()
	before := sentence(t, frame)
	focus(t, frame, "s.support")
	press(t, frame, kb.End)
	wait(t, frame, theSentence+" !== "+strconv.Quote(before))
}

// The plain frame, without a script of ours on the page.
func TestHostWithAPlainFrame(t *testing.T) {
	t.Parallel()
	tab := article{body: `<iframe title="The plan" src="CALCULATOR/en/embed" width="100%" height="1000" loading="lazy" style="border:0"></iframe>`}.
		read(t, chromium.View{Width: 360})
	frame := frameOf(t, tab, "/en/embed")
	wait(t, frame, `document.documentElement.scrollHeight <= innerHeight && document.documentElement.scrollWidth <= innerWidth`)
	checkAnswers(t, frame)
}

// A sandbox without an origin has no storage, and messages come from "null": once
// around the frame alone, once around a whole article with the element.
func TestHostWithASandbox(t *testing.T) {
	t.Parallel()
	tab := article{body: `<iframe title="The plan" sandbox="allow-scripts" src="CALCULATOR/en/embed" width="600" height="900"></iframe>`}.read(t, chromium.View{})
	frame := frameOf(t, tab, "/en/embed")
	if got := eval[string](t, frame, `self.origin`); got != "null" {
		t.Fatalf("the frame has the origin %s, want null", got)
	}
	checkAnswers(t, frame)

	inner := withElement(`<ai-continent-calculator src="CALCULATOR/en/embed">` + fallback + `</ai-continent-calculator>`).serve(t)
	tab = article{body: `<iframe title="An article in a sandbox" sandbox="allow-scripts" width="700" height="1500" src="` + strings.Replace(inner, "localhost", "127.0.0.1", 1) + `"></iframe>`}.read(t, chromium.View{Height: 1700})
	page := frameOf(t, tab, inner[len("http://localhost"):])
	wait(t, page, `count("ready")`)
	frame = frameOf(t, page, "/en/embed")
	waitForHeight(t, page, frame, "")
	checkAnswers(t, frame)
	eval[bool](t, page, `(calc().scenario = "e=310", true)`)
	wait(t, page, `count("change") > 1 && calc().scenario === "e=310"`)
}

// The browser refuses all storage, as some do to frames of other sites, so that every
// use of it throws.
func TestHostWithoutStorage(t *testing.T) {
	t.Parallel()
	strict, err := chromium.StartWith(chromium.Preferences{"profile": chromium.Preferences{"default_content_setting_values": chromium.Preferences{"cookies": 2}}})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(strict.Close)
	tab, err := strict.NewTab(chromium.View{})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(tab.Close)
	if err := tab.Open(withElement(`<ai-continent-calculator src="CALCULATOR/en/embed"></ai-continent-calculator>`).serve(t)); err != nil {
		t.Fatal(err)
	}
	frame := frameOf(t, tab, "/en/embed")
	if !eval[bool](t, frame, `(() => { try { localStorage.getItem("x"); return false; } catch { return true; } })()`) {
		t.Fatal("the frame has storage, want none, or this test shows nothing")
	}
	waitForHeight(t, tab, frame, "")
	checkAnswers(t, frame)
	wait(t, tab, `count("change")`)
	if problems := tab.Problems(); len(problems) > 0 {
		t.Errorf("the page has problems, want none: %q", problems)
	}
}

// A strict content policy has to allow what docs/EMBEDDING.md says, and nothing else;
// without it the picture stays.
func TestHostWithAStrictPolicy(t *testing.T) {
	t.Parallel()
	body := `<ai-continent-calculator src="CALCULATOR/en/embed">` + fallback + `</ai-continent-calculator>` + embedScript
	policy := "default-src 'none'; img-src data:; script-src CALCULATOR/embed.js 'self'; frame-src CALCULATOR/; require-trusted-types-for 'script'; trusted-types 'none'"
	files := map[string]string{"/noting.js": strings.NewReplacer("<script>", "", "</script>", "").Replace(eventsScript)}
	a := article{head: `<script src="/noting.js"></script>`, body: body, files: files, send: map[string]string{"Content-Security-Policy": policy}}
	tab := a.read(t, chromium.View{})
	frame := frameOf(t, tab, "/en/embed")
	waitForHeight(t, tab, frame, "")
	checkAnswers(t, frame)
	wait(t, tab, `count("change")`)

	// Pages that need exact clocks isolate themselves from other origins like this.
	a.send["Cross-Origin-Embedder-Policy"], a.send["Cross-Origin-Opener-Policy"] = "require-corp", "same-origin"
	tab = a.read(t, chromium.View{})
	wait(t, tab, `crossOriginIsolated && count("ready")`)

	a.send = map[string]string{"Content-Security-Policy": strings.Replace(policy, "frame-src CALCULATOR/", "frame-src 'self'", 1)}
	refused, err := browser.NewTab(chromium.View{})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(refused.Close)
	if err := refused.Open(a.serve(t)); err != nil {
		t.Fatal(err)
	}
	wait(t, refused, `count("error") && calc().querySelector("img").checkVisibility() && calc().offsetHeight < 300`)
}

// As on AMP pages: a fixed frame in a sandbox, with another height than the content.
// All of it can be reached by scrolling up and down.
func TestHostWithAFixedFrame(t *testing.T) {
	t.Parallel()
	tab := article{body: `<div style="position:relative;width:320px;height:400px;overflow:hidden"><iframe title="The plan" style="position:absolute;inset:0;width:100%;height:100%;border:0"
  sandbox="allow-scripts allow-same-origin allow-popups" scrolling="yes" src="CALCULATOR/fr/embed"></iframe></div>`}.read(t, chromium.View{Width: 320})
	frame := frameOf(t, tab, "/fr/embed")
	wait(t, frame, `innerWidth === 320 && innerHeight === 400 && document.documentElement.scrollWidth <= innerWidth`)
	eval[bool](t, frame, `(document.querySelector("footer").scrollIntoView(), true)`)
	wait(t, frame, `document.querySelector("footer").getBoundingClientRect().bottom <= innerHeight + 1 && scrollY > 0`)
	checkAnswers(t, frame)
}

// As WordPress frames sites that it does not know: a sandbox without an origin, a
// secret after #, and only heights with that secret, from 200 to 1000.
func TestHostLikeWordPress(t *testing.T) {
	t.Parallel()
	tab := article{body: `<iframe class="wp-embedded-content" sandbox="allow-scripts" security="restricted" title="The plan" width="320" height="500" style="border:0"
  data-secret="Xy12ab" src="CALCULATOR/fr/embed#?secret=Xy12ab"></iframe><script>
addEventListener("message", (e) => {
  const d = e.data, frame = document.querySelector("iframe");
  if (!d || !(d.secret || d.message || d.value) || /[^a-zA-Z0-9]/.test(d.secret)) return;
  if (frame.dataset.secret !== d.secret || e.source !== frame.contentWindow || d.message !== "height") return;
  frame.height = Math.min(1000, Math.max(200, parseInt(d.value, 10)));
});</script>`}.read(t, chromium.View{Width: 360})
	frame := frameOf(t, tab, "/fr/embed")
	wait(t, tab, `document.querySelector("iframe").clientHeight > 500`)
	wait(t, frame, `document.documentElement.scrollHeight <= innerHeight && document.documentElement.scrollWidth <= innerWidth && innerHeight - document.querySelector(".embed").getBoundingClientRect().bottom < 3`)
	checkAnswers(t, frame)
}

// On a page that is read from right to left the frame is at its place, and still reads
// from left to right.
func TestHostFromRightToLeft(t *testing.T) {
	t.Parallel()
	a := withElement(`<p>مقال</p><div style="width:400px"><ai-continent-calculator src="CALCULATOR/embed"></ai-continent-calculator></div>`)
	a.html = `lang="ar" dir="rtl"`
	tab := a.read(t, chromium.View{Width: 900})
	frame := frameOf(t, tab, "/en/embed")
	waitForHeight(t, tab, frame, "")
	if !eval[bool](t, frame, `getComputedStyle(document.body).direction === "ltr" && document.documentElement.scrollLeft === 0`) {
		t.Error("the embed is not read from left to right, want it to be")
	}
	if !eval[bool](t, tab, `(() => { const f = frame().getBoundingClientRect(), c = calc().parentElement.getBoundingClientRect();
  return Math.abs(f.left - c.left) < 1 && Math.abs(f.right - c.right) < 1 && c.right > 880; })()`) {
		t.Error("the frame is not at the edges of its column, want it there")
	}
	checkAnswers(t, frame)
}

// The page has a service worker that answers everything that it can.
func TestHostWithItsOwnServiceWorker(t *testing.T) {
	t.Parallel()
	a := withElement(`<ai-continent-calculator src="CALCULATOR/en/embed"></ai-continent-calculator>`)
	a.files = map[string]string{"/sw.js": `addEventListener("install", () => skipWaiting());
addEventListener("activate", (e) => e.waitUntil(clients.claim()));
const seen = [];
addEventListener("fetch", (e) => { seen.push(e.request.url); e.respondWith(fetch(e.request)); });
addEventListener("message", (e) => e.ports[0].postMessage(seen));`}
	address := a.serve(t)
	tab := quietTab(t, chromium.View{})
	if err := tab.Open(address); err != nil {
		t.Fatal(err)
	}
	eval[bool](t, tab, `navigator.serviceWorker.register("/sw.js").then(() => navigator.serviceWorker.ready).then(() => true)`)
	wait(t, tab, `navigator.serviceWorker.controller`)
	if err := tab.Open(address); err != nil {
		t.Fatal(err)
	}
	frame := frameOf(t, tab, "/en/embed")
	waitForHeight(t, tab, frame, "")
	checkAnswers(t, frame)
	seen := eval[string](t, tab, `new Promise((done) => { const c = new MessageChannel(); c.port1.onmessage = (e) => done(e.data.join(" ")); navigator.serviceWorker.controller.postMessage(0, [c.port2]); })`)
	if !strings.Contains(seen, "/embed.js") || strings.Contains(seen, "/en/embed?") {
		t.Errorf("the page's service worker saw %s, want the script of embeds alone", seen)
	}
}

// A plain file, opened from a disk as one does to try.
func TestHostIsAFile(t *testing.T) {
	t.Parallel()
	text := strings.ReplaceAll("<!doctype html><title>Mine</title>"+eventsScript+`<ai-continent-calculator src="CALCULATOR/fr/embed"></ai-continent-calculator>`+embedScript, "CALCULATOR", embedSite(t))
	name := filepath.Join(t.TempDir(), "mine.html")
	if err := os.WriteFile(name, []byte(text), 0o644); err != nil {
		t.Fatal(err)
	}
	tab := quietTab(t, chromium.View{})
	if err := tab.Open("file://" + name); err != nil {
		t.Fatal(err)
	}
	frame := frameOf(t, tab, "/fr/embed")
	waitForHeight(t, tab, frame, "")
	checkAnswers(t, frame)
	wait(t, tab, `count("change")`)
}
