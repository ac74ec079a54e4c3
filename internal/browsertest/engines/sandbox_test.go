package engines

import (
	"bytes"
	"fmt"
	"image/color"
	"image/png"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"

	"aicontinent/internal/engine"
)

// article serves a page of another site around a body, in which CALCULATOR stands for
// the address of the calculator.
func article(t *testing.T, body string) string {
	t.Helper()
	page := `<!doctype html><html lang="en"><meta charset="utf-8"><title>An article</title><link rel="icon" href="data:,"><p>An article` +
		strings.ReplaceAll(body, "CALCULATOR", server.URL)
	one := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Content-Type", "text/html; charset=utf-8")
		w.Write([]byte(page))
	}))
	t.Cleanup(one.Close)
	return strings.Replace(one.URL, "127.0.0.1", "localhost", 1)
}

// An embed answers in a sandbox that lets scripts run, also in one without an origin,
// and writes nothing to the console about what it may not use there.
func TestEmbedInASandbox(t *testing.T) {
	each(t, func(t *testing.T, e engine.Engine) {
		for _, sandbox := range []string{"allow-scripts", "allow-scripts allow-popups allow-forms", "allow-scripts allow-same-origin"} {
			p := page(t, e, engine.View{})
			if err := p.Open(article(t, `<iframe title="The plan" sandbox="`+sandbox+`" src="CALCULATOR/en/embed" width="600" height="900"></iframe>`)); err != nil {
				t.Fatal(err)
			}
			checkAnswers(t, p, "/en/embed")
		}
	})
}

// checkAnswers does what a reader does in a frame: it gives all the money to support by a
// key, and waits for another sentence.
func checkAnswers(t *testing.T, p engine.Page, part string) {
	t.Helper()
	frame, err := p.Frame(part)
	if err != nil {
		t.Fatal(err)
	}
	wait(t, frame, `document.readyState === "complete"`)
	before := sentence(t, frame)
	x, y := place(t, frame, `[data-do="step s.support 1"]`, .5)
	point(t, frame, engine.Move, x, y)
	point(t, frame, engine.Down, x, y)
	point(t, frame, engine.Up, x, y)
	hasShares(t, frame, 9.9, 4.9, 79.2, 6)
	focus(t, frame, "s.support")
	press(t, frame, "End")
	hasShares(t, frame, 0, 0, 0, 100)
	wait(t, frame, fmt.Sprintf("%s !== %q", theSentence, before))
}

// In a sandbox without scripts the embed shows what the server wrote: the bar has its
// four colours. Tests see that only in a picture, since no engine lets them evaluate
// anything there.
func TestEmbedInASandboxWithoutScripts(t *testing.T) {
	each(t, func(t *testing.T, e engine.Engine) {
		p, err := e.NewPage(engine.View{})
		if err != nil {
			t.Fatal(err)
		}
		defer p.Close() // its console says that scripts are blocked
		if err := p.Open(article(t, `<iframe title="The plan" sandbox="" src="CALCULATOR/en/embed?theme=light" width="600" height="500"></iframe>`)); err != nil {
			t.Fatal(err)
		}
		wait(t, p, `document.readyState === "complete"`)
		picture, err := p.Picture()
		if err != nil {
			t.Fatal(err)
		}
		seen, err := png.Decode(bytes.NewReader(picture))
		if err != nil {
			t.Fatal(err)
		}
		count := map[color.RGBA]int{}
		for y := range seen.Bounds().Dy() {
			for x := range seen.Bounds().Dx() {
				count[color.RGBAModel.Convert(seen.At(x, y)).(color.RGBA)]++
			}
		}
		for name, want := range map[string]color.RGBA{
			"gigafactories": {0x3d, 0x5a, 0x98, 255}, "AI factories": {0x0e, 0x8a, 0x7d, 255},
			"data centres": {0xc4, 0x6f, 0x12, 255}, "support": {0xa2, 0x3b, 0x72, 255},
		} {
			if count[want] < 100 {
				t.Errorf("%d pixels have the colour of %s", count[want], name)
			}
		}
	})
}

// If the frame's script is blocked, a line says what the page around it has to allow.
func TestEmbedWhoseScriptIsBlocked(t *testing.T) {
	each(t, func(t *testing.T, e engine.Engine) {
		blocked := http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			if strings.Contains(r.URL.Path, "/client.") {
				http.NotFound(w, r)
				return
			}
			server.Config.Handler.ServeHTTP(w, r)
		})
		p, err := e.NewPage(engine.View{})
		if err != nil {
			t.Fatal(err)
		}
		defer p.Close() // its console says that the script is missing
		if err := p.Open(served(t, blocked).URL + "/en/embed"); err != nil {
			t.Fatal(err)
		}
		wait(t, p, `getComputedStyle(document.getElementById("blocked")).visibility === "visible" && document.getElementById("blocked").textContent.includes("allow-scripts")`)
		if err := p.Open(server.URL + "/en/embed"); err != nil {
			t.Fatal(err)
		}
		wait(t, p, `document.readyState === "complete" && !document.getElementById("blocked")`)
	})
}

// served serves a site of one test, with an origin of its own, until the test stops it.
func served(t *testing.T, h http.Handler) *httptest.Server {
	t.Helper()
	s := httptest.NewServer(h)
	t.Cleanup(s.Close)
	return s
}
