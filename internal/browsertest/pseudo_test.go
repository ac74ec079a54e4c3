package browsertest

import (
	"bufio"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"testing"

	"aicontinent/internal/chromium"
	"aicontinent/internal/locale"
	"aicontinent/internal/pseudo"
	"aicontinent/internal/view"
	"aicontinent/internal/view/embed"
)

// pseudoSite serves the site with one more language, which package pseudo makes from
// the English texts, and returns its address.
func pseudoSite(t *testing.T, s pseudo.Script) string {
	t.Helper()
	const root = "../.."
	dir := t.TempDir()
	program, table := filepath.Join(dir, "aicontinent"), filepath.Join(dir, "table")
	if err := pseudo.Go(root, "build", "-o", program, "./cmd/aicontinent"); err != nil {
		t.Fatal(err)
	}
	if err := s.WriteTable(root, table); err != nil {
		t.Fatal(err)
	}
	cmd := exec.Command(program, "serve", "--addr", "127.0.0.1:0")
	cmd.Env = append(os.Environ(), s.Env(table)...)
	out, err := cmd.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	cmd.Stderr = cmd.Stdout
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		cmd.Process.Kill()
		cmd.Wait()
	})
	lines, said := bufio.NewScanner(out), ""
	for lines.Scan() {
		said += lines.Text() + "\n"
		if address := regexp.MustCompile(`http://127\.0\.0\.1:[0-9]+`).FindString(lines.Text()); address != "" {
			go func() {
				for lines.Scan() { // the program can go on writing
				}
			}()
			return address
		}
	}
	t.Fatalf("the program says no address, want one: %s", said)
	return ""
}

// narrowest is the width in CSS pixels at which WCAG requires that a page need not
// scroll sideways.
const narrowest = 320

// badlyLaidOut lists what does not fit with all folds open: what extends beyond the
// page, what is cut off, and texts that cover each other.
const badlyLaidOut = `(() => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync("* { content-visibility: visible !important }"); // or what is out of view has no sizes of its own
  document.adoptedStyleSheets = [sheet];
  for (const fold of document.querySelectorAll("details")) fold.open = true;
  const found = [];
  const name = (e) => (e.id ? "#" + e.id : e.tagName.toLowerCase() + (e.getAttribute("class") ? "." + e.getAttribute("class") : "")) + (e.id || !e.parentElement ? "" : " in " + (e.closest("[id]")?.id || "page"));
  const wide = document.documentElement.scrollWidth - innerWidth;
  if (wide > 0) found.push("the page is " + wide + " px too wide");
  const scrolls = (e) => e.closest("svg") ? false : /auto|scroll/.test(getComputedStyle(e).overflowX);
  const rolls = (e) => !e.closest("svg") && /auto|scroll/.test(getComputedStyle(e).overflow);
  const within = (e, is) => { for (; e && e !== document.body; e = e.parentElement) if (is(e)) return true; return false; };
  const unseen = (e) => e.closest(".hidden, .default, .status, .skip, [hidden], .patterns") || !e.checkVisibility();
  const places = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const node = walker.currentNode, e = node.parentElement;
    if (!node.data.trim() || unseen(e) || ["SCRIPT", "STYLE", "OPTION", "title", "desc"].includes(e.tagName)) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    const inScroll = within(e, scrolls);
    for (const box of range.getClientRects()) {
      if (box.width < 1) continue;
      if (!inScroll && (box.right > innerWidth + 1 || box.left < -1)) found.push(name(e) + " reaches from " + Math.round(box.left) + " to " + Math.round(box.right) + ": " + node.data.slice(0, 40));
      const svg = e.closest("svg");
      if (svg && !inScroll) {
        const frame = svg.getBoundingClientRect();
        if (box.right > frame.right + 2 || box.left < frame.left - 2) found.push(name(e) + " is cut by its drawing: " + node.data.slice(0, 40));
      }
      if (!within(e, rolls)) places.push({ e, box, text: node.data.trim().slice(0, 40), svg });
    }
  }
  for (const e of document.querySelectorAll("body *")) {
    if (unseen(e) || e.closest("svg") || ["INPUT", "SELECT", "TEXTAREA", "IFRAME"].includes(e.tagName)) continue;
    const style = getComputedStyle(e);
    if (/hidden|clip/.test(style.overflowX) && style.display !== "inline" && e.scrollWidth > e.clientWidth + 1 && e.clientWidth > 1) found.push(name(e) + " is cut: " + e.textContent.trim().slice(0, 40));
  }
  // What is put over the page, or moves with it, may lie on what is below.
  const floats = (e) => within(e, (e) => /absolute|fixed|sticky/.test(getComputedStyle(e).position));
  const flow = places.filter(({ e }) => !floats(e)).sort((a, b) => a.box.top - b.box.top);
  for (let i = 0; i < flow.length; i++) {
    const a = flow[i];
    for (let k = i + 1; k < flow.length && flow[k].box.top < a.box.bottom; k++) {
      const b = flow[k];
      if (a.e === b.e) continue;
      const width = Math.min(a.box.right, b.box.right) - Math.max(a.box.left, b.box.left);
      const height = Math.min(a.box.bottom, b.box.bottom) - Math.max(a.box.top, b.box.top);
      if (width > 2 && height > Math.min(a.box.height, b.box.height) / 2) found.push(name(a.e) + " lies on " + name(b.e) + ": " + a.text + " | " + b.text);
    }
  }
  return [...new Set(found)].slice(0, 12);
})()`

// In a language whose texts are two fifths longer than the English ones, no page
// scrolls sideways at 320 pixels, and nothing is cut off or covers something else.
func TestLongTextsHaveRoom(t *testing.T) {
	t.Parallel()
	if kind != "" {
		t.Skip("this test has a server of its own, the same in every variant")
	}
	site := pseudoSite(t, pseudo.Marked) + "/" + pseudo.Marked.Lang.Code() + "/"
	paths := append(slices.Concat(view.Pages, view.ServerPages), changedPaths...)
	for _, panel := range embed.Panels() {
		paths = append(paths, view.EmbedPage+"?panels="+panel)
	}
	tab := openNarrow(t)
	for _, path := range append(paths, "?e=999&s=1,2&p.nothing=1&late=yes", "lease?price=350000&months=48&rate=6", "nothing") {
		hasRoom(t, tab, site+path)
	}
}

// changedPaths are the paths of pages that list what a link changes.
var changedPaths = []string{
	"?e=300&s=200,200,300,300&aim=75@2030&lease=30&late=1.5&p.firm_gain=0.08", "countries?country=PL",
	"compare?a=e%3D300%26late%3D2&b=aim%3D75@2030%26p.firm_gain%3D0.08&outcome=jobs", view.EmbedPage + "?controls=full&pin=1&e=300",
}

// The same holds in each real language.
func TestLanguagesHaveRoom(t *testing.T) {
	t.Parallel()
	needsServer(t)
	tab := openNarrow(t)
	for _, l := range locale.Langs {
		for i, path := range append([]string{"", view.MethodPage, view.SharePage}, changedPaths...) {
			if isLeft(i == 0 || l == locale.De || l == locale.Pl) { // the languages with the longest words
				continue
			}
			hasRoom(t, tab, server.URL+base+"/"+l.Code()+"/"+path)
		}
	}
}

// openNarrow opens a narrow tab for pages as the server writes them.
func openNarrow(t *testing.T) *chromium.Tab {
	t.Helper()
	tab, err := browser.NewTab(chromium.View{Width: narrowest, NoScripts: true})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(tab.Close)
	return tab
}

// hasRoom fails if something on a page does not fit, or its list of languages is
// incomplete.
func hasRoom(t *testing.T, tab *chromium.Tab, address string) {
	t.Helper()
	if err := tab.Open(address); err != nil {
		t.Fatal(err)
	}
	for _, bad := range eval[[]string](t, tab, badlyLaidOut) {
		t.Errorf("%s: got %s, want every word marked and in its place", address, bad)
	}
	languages := eval[[]string](t, tab, `[...document.querySelectorAll(".languages > *")].filter((e) => e.getBoundingClientRect().width > 40 && (e.tagName === "SPAN" || e.lang === e.hreflang)).map((e) => e.lang)`)
	if isPage := eval[bool](t, tab, `!!document.querySelector("header.top")`); isPage && len(languages) != eval[int](t, tab, `document.querySelectorAll(".languages > *").length`) || isPage && len(languages) < 3 {
		t.Errorf("%s: the languages are %q, want all of the menu, three or more", address, languages)
	}
}
