package browsertest

import (
	"encoding/json"
	"fmt"
	"net/http"
	"net/http/httptest"
	"testing"

	"aicontinent/internal/chromium"
	"aicontinent/internal/client"
	"aicontinent/internal/locale"
	"aicontinent/internal/view"
)

// equalShares is what the reader does in the test: the share of every kind changes, so
// that the whole page is written anew.
var equalShares = client.Event{Kind: client.KindDo, Do: "preset equal", Time: 1000}

// talk speaks with a light program as the script of a page does, with everything in
// view, and gives what the program writes of the whole page: once it has answered, or
// once it has worked out everything.
const talk = `new Promise((done, failed) => {
  const sight = { open: [], heights: {}, rungs: {}, later: [], drawn: "", stale: [] };
  const say = (message) => port.onmessage({ data: { ...sight, ...message } });
  let asked = false;
  const port = globalThis.aiContinentLight = { postMessage(message) {
    if (message.failed) failed(new Error(message.failed));
    if (asked && message.answers) done(message.operations);
    if (message.operations) queueMicrotask(() => say({ painted: true }));
    if (asked || !(%t ? message.progress === 1 : message.answers)) return;
    asked = true;
    queueMicrotask(() => say({ events: [], stale: [""] }));
  } };
  const script = document.createElement("script");
  script.src = %q;
  script.onerror = () => failed(new Error("no script"));
  script.onload = () => say({ start: %s, events: [{ kind: %q, do: %q, value: "", live: false, time: %v }] });
  document.head.append(script);
})`

// Another compiler compiles the calculator's light programs, with other libraries and
// a language each: what they write of a page is to the character what the same code
// writes here. In make test only one works out the ranges of the page and its map too:
// that takes seconds, and their numbers are the same in every language.
func TestLightCalculatorIsTheSame(t *testing.T) {
	t.Parallel()
	host := httptest.NewServer(http.FileServer(http.Dir("../../web/dist")))
	t.Cleanup(host.Close)
	for _, l := range locale.Langs {
		all := !isLeft(l == locale.Es) // which counts money in millions
		got := writtenByLight(t, host.URL, l, all)
		if want := writtenByClient(l, host.URL, all); got != want {
			at := 0
			for at < min(len(got), len(want)) && got[at] == want[at] {
				at++
			}
			t.Errorf("%s, with all that takes long %t: the light program has\n%s\nwant\n%s", l.Code(), all, around(got, at), around(want, at))
		}
	}
}

// writtenByLight returns what the compiled program writes of the page, in a document
// of its own.
func writtenByLight(t *testing.T, host string, l locale.Lang, all bool) string {
	t.Helper()
	tab, err := browser.NewTab(chromium.View{})
	if err != nil {
		t.Fatal(err)
	}
	defer tab.Close()
	if err := tab.Open(host + "/README.md"); err != nil {
		t.Fatal(err)
	}
	start, err := json.Marshal(map[string]any{"lang": l.Code(), "page": view.CalculatorPage, "origin": host, "base": "", "query": "", "given": "?", "shown": true})
	if err != nil {
		t.Fatal(err)
	}
	return eval[string](t, tab, fmt.Sprintf(talk, all, "light."+l.Code()+".js", start, equalShares.Kind, equalShares.Do, equalShares.Time))
}

// writtenByClient returns what package client writes of it in this process.
func writtenByClient(l locale.Lang, origin string, all bool) string {
	var p client.Program
	p.Begin(client.Start{Site: view.Site{Origin: origin}, Lang: l, Page: view.CalculatorPage, Given: "?", Shown: true, Spare: true})
	p.Take(client.Said{Events: []client.Event{equalShares}})
	for more := all; more; {
		_, more = p.Idle()
	}
	return p.Take(client.Said{Stale: []string{""}}).Operations
}
