package browsertest

import (
	"net/http"
	"strings"
	"testing"

	"aicontinent/internal/browser"
)

// An embed is complete in a frame that some publishing systems cut at 1000
// pixels, on the narrowest phone.
func TestEmbedIsCompact(t *testing.T) {
	for _, path := range []string{"/fr/embed", "/en/embed"} {
		tab := openView(t, path, browser.View{Width: 320})
		if px := eval[float64](t, tab, `document.querySelector(".embed").getBoundingClientRect().height`); px >= 1000 {
			t.Errorf("%s is %v pixels high", path, px)
		}
		if eval[bool](t, tab, "document.documentElement.scrollWidth > innerWidth") {
			t.Errorf("%s scrolls sideways", path)
		}
	}
}

// What answers lets any page frame an embed, and no page another: the server,
// or a host of files with the settings that the export comes with.
func TestEmbedHeaders(t *testing.T) {
	for path, framed := range map[string]bool{"/fr/embed": true, "/en/embed": true, "/fr/": false, "/en/method": false} {
		answer, err := http.Get(server.URL + base + path)
		if err != nil {
			t.Fatal(err)
		}
		answer.Body.Close()
		policy := answer.Header.Get("Content-Security-Policy")
		if policy == "" || strings.Contains(policy, "frame-ancestors") == framed {
			t.Errorf("%s: %s", path, policy)
		}
		if (answer.Header.Get("Cross-Origin-Resource-Policy") == "cross-origin") != framed {
			t.Errorf("%s: resource policy %q", path, answer.Header.Get("Cross-Origin-Resource-Policy"))
		}
	}
	frame := eval[string](t, openView(t, "/fr/embed", browser.View{}), `document.querySelector("script").src`)
	answer, err := http.Get(frame)
	if err != nil {
		t.Fatal(err)
	}
	answer.Body.Close()
	for name, want := range map[string]string{"Access-Control-Allow-Origin": "*", "Cross-Origin-Resource-Policy": "cross-origin", "Cache-Control": "public, max-age=31536000, immutable"} {
		if got := answer.Header.Values(name); len(got) != 1 || got[0] != want {
			t.Errorf("%s: %s: %q", frame, name, got)
		}
	}
}
