package browsertest

import (
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"regexp"
	"slices"
	"strings"
	"testing"

	"aicontinent/internal/chromium"
)

// watchShifts records how far painted content moves without the reader's doing.
const watchShifts = `window.shifts = [];
const noteShifts = (list) => shifts.push(...list.filter((e) => !e.hadRecentInput).map((e) => ({
  value: e.value, rows: e.sources.filter((s) => s.node?.parentElement?.closest(".top, .controls, .strip")).map((s) => s.node.id || s.node.className || s.node.data).join(),
  what: e.sources.map((s) => (s.node?.id || s.node?.className || s.node?.nodeName) + JSON.stringify([s.previousRect, s.currentRect])).join(" "),
})));
const shiftWatch = new PerformanceObserver((l) => noteShifts(l.getEntries()));
shiftWatch.observe({ type: "layout-shift", buffered: true });`

// twoFrames waits until everything that has come is painted.
const twoFrames = `new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done(true))))`

// layoutShifts returns the sum of all shifts so far, and what moved.
func layoutShifts(t *testing.T, tab *chromium.Tab) (sum float64, what string) {
	t.Helper()
	eval[bool](t, tab, twoFrames)
	type moved struct {
		Value float64
		What  string
	}
	for _, m := range eval[[]moved](t, tab, `(noteShifts(shiftWatch.takeRecords()), shifts)`) {
		sum += m.Value
		what += fmt.Sprintf("\n%.4f %.300s", m.Value, m.What)
	}
	return sum, what
}

// inParts cuts a document after tags into about so many parts from a place on: the
// first part is what comes before, and each later one shows something.
func inParts(document string, from, times int) (parts []string) {
	sent := 0
	for i := 1; i < times; i++ {
		end := from + (len(document)-from)*i/times
		end += strings.IndexByte(document[end:], '>') + 1
		if end > sent {
			parts = append(parts, document[sent:end])
			sent = end
		}
	}
	return append(parts, document[sent:])
}

// hashed matches what would make a browser refuse the empty files that serveSlowly serves:
// hashes of scripts, and the manifest.
var hashed = regexp.MustCompile(` integrity="[^"]*"|<link rel="manifest"[^>]*>`)

// serveSlowly serves a document in parts, each but the first once the test asks for it.
func serveSlowly(t *testing.T, parts []string) (address string, next chan struct{}) {
	t.Helper()
	next = make(chan struct{})
	s := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.URL.Path != "/" {
			w.Header().Set("Content-Type", "text/javascript")
			return // its scripts come later or never
		}
		w.Header().Set("Content-Type", "text/html; charset=utf-8")
		for i, part := range parts {
			if i > 0 {
				select {
				case <-next:
				case <-r.Context().Done():
					return
				}
			}
			io.WriteString(w, part)
			w.(http.Flusher).Flush()
		}
	}))
	t.Cleanup(s.Close)
	return s.URL + "/", next
}

// If an embed arrives in parts, each painted before the next, nothing that is there
// already moves, since no layout depends on how many elements have come. A shift of up
// to 0.002 is a word within the line that is arriving.
func TestEmbedArrivesWithoutShifts(t *testing.T) {
	t.Parallel()
	for _, query := range []string{"", "?panels=adoption,split", "?panels=split,adoption,gdp,capacity", "?panels=adoption,gdp&controls=none"} {
		document := documentOf(t, "/en/embed"+query)
		parts := inParts(document, strings.Index(document, "<body>"), 16)
		for _, v := range []chromium.View{{Width: 412, Height: 823}, {Width: 720, Height: 823}, {Width: 1280, Height: 900}} {
			t.Run(fmt.Sprintf("%s at %d", query, v.Width), func(t *testing.T) {
				if sum, what := layoutShifts(t, openInParts(t, parts, v)); sum > 0.002 {
					t.Errorf("what was painted shifts by %.4f, want at most 0.002: %s", sum, what)
				}
			})
		}
	}
}

// A page's heading, board and results share the room of a row. While the row is
// incomplete none of it is shown, so that the rest moves nothing.
func TestPageArrivesWithoutShifts(t *testing.T) {
	t.Parallel()
	document := documentOf(t, "/de/?e=300")
	parts := cutWithin(t, document, map[string]int{`<header class="top"`: 6, `<form class="controls"`: 24, `data-part="strip"`: 12})
	for _, v := range []chromium.View{{Width: 360, Height: 640}, {Width: 1366, Height: 650}} {
		t.Run(fmt.Sprint(v.Width), func(t *testing.T) {
			tab := openInParts(t, parts, v)
			layoutShifts(t, tab)
			moved := eval[[]string](t, tab, `shifts.map((s) => s.rows).filter(Boolean)`)
			if len(moved) > 0 {
				t.Errorf("what was painted of a row moves, want nothing to: %q", moved)
			}
			if unseen := eval[[]string](t, tab, `["header", ".controls", ".strip"].filter((e) => !document.querySelector(e).checkVisibility({ visibilityProperty: true }))`); len(unseen) > 0 {
				t.Errorf("not seen in the end, want all to be: %q", unseen)
			}
		})
	}
}

// documentOf returns a document as the server writes it, without what is hashed.
func documentOf(t *testing.T, path string) string {
	t.Helper()
	answer, err := http.Get(server.URL + base + path)
	if err != nil {
		t.Fatal(err)
	}
	defer answer.Body.Close()
	document, err := io.ReadAll(answer.Body)
	if err != nil {
		t.Fatal(err)
	}
	return hashed.ReplaceAllString(string(document), "")
}

// cutWithin cuts a document after tags inside elements, each into about so many parts;
// times has the text with which each element begins.
func cutWithin(t *testing.T, document string, times map[string]int) (parts []string) {
	t.Helper()
	var cuts []int
	for begin, n := range times {
		start := strings.Index(document, begin)
		if start < 0 {
			t.Fatalf("there is no %s in the document, want it", begin)
		}
		name := "section"
		if begin[0] == '<' {
			name, _, _ = strings.Cut(begin[1:], " ")
		}
		length := strings.Index(document[start:], "</"+name+">")
		for i := 1; i < n; i++ {
			at := start + length*i/n
			cuts = append(cuts, at+strings.IndexByte(document[at:], '>')+1)
		}
	}
	slices.Sort(cuts)
	sent := 0
	for _, at := range slices.Compact(cuts) {
		parts = append(parts, document[sent:at])
		sent = at
	}
	return append(parts, document[sent:])
}

// openInParts opens a document that comes in parts, each painted before the next.
func openInParts(t *testing.T, parts []string, v chromium.View) *chromium.Tab {
	t.Helper()
	address, next := serveSlowly(t, parts)
	tab := quietTab(t, v)
	if err := tab.Before(watchShifts); err != nil {
		t.Fatal(err)
	}
	opened := make(chan error, 1)
	go func() { opened <- tab.Open(address) }()
	wait(t, tab, `document.body && document.readyState === "loading"`)
	for range parts[1:] {
		there := eval[int](t, tab, `document.body.innerHTML.length`)
		eval[bool](t, tab, twoFrames)
		next <- struct{}{}
		wait(t, tab, fmt.Sprintf(`document.body.innerHTML.length > %d`, there))
	}
	if err := <-opened; err != nil {
		t.Fatal(err)
	}
	return tab
}

// An article is painted before the element's script comes. The code of the share page
// keeps the frame's room until then, so that the script and the frame move the text
// after it by at most a line or two.
func TestElementArrivesWithoutShifts(t *testing.T) {
	for _, v := range []chromium.View{{Width: 360, Height: 823}, {Width: 800, Height: 1200}, {Width: 1280, Height: 900}} {
		t.Run(fmt.Sprint(v.Width), func(t *testing.T) {
			release := gates.close()
			t.Cleanup(func() {
				if release != nil {
					release()
				}
			})
			text := strings.Repeat("The article has some length, as articles do. ", 8)
			a := article{head: eventsScript, body: `<div style="max-width:720px"><p>` + text + "</p>" + sharedCodes(t, newCounter(t).URL)["code-element"] + strings.Repeat("<p>"+text+"</p>", 12) + "</div>"}
			tab := quietTab(t, v)
			if err := tab.Before(watchShifts); err != nil {
				t.Fatal(err)
			}
			opened := make(chan error, 1)
			go func() { opened <- tab.Open(a.serve(t)) }()
			wait(t, tab, `performance.getEntriesByType("paint").length > 0 && document.querySelector("ai-continent-calculator")`)
			eval[bool](t, tab, twoFrames)
			if eval[bool](t, tab, `!!customElements.get("ai-continent-calculator")`) {
				t.Fatal("the script is there already, want the test to be before it")
			}
			release()
			release = nil
			if err := <-opened; err != nil {
				t.Fatal(err)
			}
			wait(t, tab, `count("ready")`)
			waitForHeight(t, tab, frameOf(t, tab, "/en/embed"), "")
			if sum, what := layoutShifts(t, tab); sum > 0.02 {
				t.Errorf("the article shifts by %.4f, want at most 0.02: %s", sum, what)
			}
		})
	}
}
