package browsertest

import (
	"encoding/json"
	"net/http"
	"net/http/httptest"
	"net/http/httputil"
	"net/url"
	"strings"
	"sync"
	"testing"

	"golang.org/x/net/html"

	"aicontinent/internal/chromium"
)

// counter passes requests on to the calculator, and counts what the readers of an
// article load from it.
type counter struct {
	*httptest.Server
	mu    sync.Mutex
	asked []string
	bytes int
}

func newCounter(t *testing.T) *counter {
	t.Helper()
	target, err := url.Parse(server.URL)
	if err != nil {
		t.Fatal(err)
	}
	pass := httputil.NewSingleHostReverseProxy(target)
	c := &counter{}
	c.Server = httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		c.mu.Lock()
		c.asked = append(c.asked, r.URL.Path)
		c.mu.Unlock()
		r.Header.Set("Accept-Encoding", "br, gzip") // as browsers do over HTTPS
		pass.ServeHTTP(counted{w, c}, r)
	}))
	t.Cleanup(c.Server.Close)
	return c
}

type counted struct {
	http.ResponseWriter
	by *counter
}

func (w counted) Write(p []byte) (int, error) {
	w.by.mu.Lock()
	w.by.bytes += len(p)
	w.by.mu.Unlock()
	return w.ResponseWriter.Write(p)
}

// loaded returns the paths that were asked for, and the bytes of the answers.
func (c *counter) loaded() ([]string, int) {
	c.mu.Lock()
	defer c.mu.Unlock()
	return append([]string(nil), c.asked...), c.bytes
}

// sharedCodes returns the codes of the share page that have a frame or an element, and
// that of oEmbed, by name, for a calculator at another address.
func sharedCodes(t *testing.T, at string) map[string]string {
	t.Helper()
	get := func(path string) *http.Response {
		answer, err := http.Get(server.URL + base + path)
		if err != nil {
			t.Fatal(err)
		}
		t.Cleanup(func() { answer.Body.Close() })
		return answer
	}
	root, err := html.Parse(get("/en/share").Body)
	if err != nil {
		t.Fatal(err)
	}
	found := map[string]string{}
	for n := range root.Descendants() {
		if n.Type == html.ElementNode && n.Data == "code" && n.FirstChild != nil {
			found[n.Attr[0].Val] = n.FirstChild.Data
		}
	}
	script := found["code-element"]
	origin := script[strings.Index(script, `src="`)+len(`src="`) : strings.Index(script, "/embed.js")]
	codes := map[string]string{}
	for _, name := range []string{"code-element", "code-ghost", "code-frame", "code-wordpress"} {
		codes[name] = strings.ReplaceAll(found[name], origin, at+base)
	}
	if answer := get("/oembed?url=" + url.QueryEscape(origin+"/en/")); answer.StatusCode == http.StatusOK {
		var rich struct{ HTML string }
		if err := json.NewDecoder(answer.Body).Decode(&rich); err != nil {
			t.Fatal(err)
		}
		codes["oembed"] = strings.ReplaceAll(rich.HTML, origin, at+base)
	}
	return codes
}

// untouchedBytes is the most that an article may load, in compressed bytes, for an
// embed that nobody touches.
const untouchedBytes = 35_000

// Before a touch, an article loads the page of the embed, its scripts, and the
// element's script: no picture and no program. Nothing is written to the console of the
// article or the frame.
func TestUntouchedEmbed(t *testing.T) {
	t.Parallel()
	counting := newCounter(t)
	for name := range sharedCodes(t, counting.URL) {
		t.Run(name, func(t *testing.T) {
			counting := newCounter(t)
			a := article{head: eventsScript + `<script>addEventListener("message", (e) => { if (e.data["ai-continent"]) window.spoke = true; });</script>`, body: "<p>An article.</p>" + sharedCodes(t, counting.URL)[name]}
			tab := a.read(t, chromium.View{})
			wait(t, tab, `window.spoke && document.readyState === "complete"`)
			frame := frameOf(t, tab, "/en/embed")
			if strings.Contains(a.body, "<ai-continent") {
				wait(t, tab, `count("ready")`)
			}
			eval[bool](t, tab, `new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done(true))))`)
			asked, bytes := counting.loaded()
			for _, path := range asked {
				switch {
				case path == base+"/embed.js", path == base+"/en/embed", strings.HasPrefix(path, base+"/web/client."), strings.HasPrefix(path, base+"/web/reading."):
				default:
					t.Errorf("the article loads %s before anybody touches it, want nothing but what the test lists", path)
				}
			}
			if bytes == 0 || bytes > untouchedBytes {
				t.Errorf("before a touch %d bytes are loaded, want 1 to %d: %q", bytes, untouchedBytes, asked)
			}
			for _, line := range append(tab.Said(), frame.Said()...) {
				t.Errorf("the console says %s, want nothing", line)
			}
		})
	}
}
