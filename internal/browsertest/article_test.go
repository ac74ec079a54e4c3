package browsertest

import (
	"fmt"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"

	"aicontinent/internal/chromium"
)

// article is a page of another site than the calculator's, with its files:
// http://localhost:PORT, while the calculator is at 127.0.0.1. In its texts CALCULATOR
// stands for the address of the calculator.
type article struct {
	body  string
	head  string            // the head of the document after the title
	html  string            // attributes of the html element; empty means lang="en"
	send  map[string]string // the headers of the page
	files map[string]string // scripts and other files, by path
}

// embedSite returns the address of the calculator's site, whose embeds are shown.
func embedSite(*testing.T) string { return server.URL + base }

// serve returns the address of the page.
func (a article) serve(t *testing.T) string {
	t.Helper()
	calculator := strings.NewReplacer("CALCULATOR", embedSite(t))
	if a.html == "" {
		a.html = `lang="en"`
	}
	page := fmt.Sprintf("<!doctype html><html %s><head><meta charset=utf-8><title>An article</title><meta name=viewport content=\"width=device-width\">"+
		"<link rel=icon href=\"data:,\">%s</head><body>%s</body></html>", a.html, a.head, a.body)
	one := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if text, ok := a.files[r.URL.Path]; ok {
			w.Header().Set("Content-Type", "text/javascript; charset=utf-8")
			w.Write([]byte(calculator.Replace(text)))
			return
		}
		for name, value := range a.send {
			w.Header().Set(name, calculator.Replace(value))
		}
		w.Header().Set("Content-Type", "text/html; charset=utf-8")
		w.Write([]byte(calculator.Replace(page)))
	}))
	t.Cleanup(one.Close)
	return strings.Replace(one.URL, "127.0.0.1", "localhost", 1) + "/"
}

// read opens the article in a tab of its own. The test fails if anything has gone wrong
// in the tab when it ends.
func (a article) read(t *testing.T, v chromium.View) *chromium.Tab {
	t.Helper()
	tab := quietTab(t, v)
	if err := tab.Open(a.serve(t)); err != nil {
		t.Fatal(err)
	}
	return tab
}

// quietTab opens a tab. The test fails if anything has gone wrong in it when it ends.
func quietTab(t *testing.T, v chromium.View) *chromium.Tab {
	t.Helper()
	tab, err := browser.NewTab(v)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if problems := tab.Problems(); len(problems) > 0 {
			t.Errorf("the page has problems, want none: %q", problems)
		}
		tab.Close()
	})
	return tab
}

// frameOf attaches to the calculator in a page, once its document has loaded.
func frameOf(t *testing.T, tab *chromium.Tab, part string) *chromium.Tab {
	t.Helper()
	frame, err := tab.Frame(part)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if problems := frame.Problems(); len(problems) > 0 {
			t.Errorf("the frame has problems, want none: %q", problems)
		}
	})
	wait(t, frame, `document.readyState === "complete"`)
	return frame
}

// openEmbed opens an embed in a tab of its own, or, if BROWSERTEST is framed, in a
// frame as large as the view on a page of another site. In both cases the tab returned
// evaluates scripts in the embed, and its coordinates are the embed's. The test fails
// if anything has gone wrong or another host has been asked when it ends.
func openEmbed(t *testing.T, path string, v chromium.View) *chromium.Tab {
	t.Helper()
	if kind != "framed" {
		return openView(t, path, v)
	}
	if v.Width == 0 {
		v.Width = 1280
	}
	if v.Height == 0 {
		v.Height = 900
	}
	sandbox := ""
	if v.NoScripts {
		sandbox, v.NoScripts = `sandbox="allow-same-origin allow-forms allow-popups"`, false
	}
	a := article{body: fmt.Sprintf(`<p style="margin:0;height:40px">An article</p>
<iframe title="embed" width="%d" height="%d" style="border:0;margin-left:20px" %s src="CALCULATOR%s"></iframe>`,
		v.Width, v.Height, sandbox, strings.ReplaceAll(path, "&", "&amp;"))}
	v.Width, v.Height = v.Width+60, v.Height+100
	frame := frameOf(t, a.read(t, v), "")
	t.Cleanup(func() {
		for _, address := range eval[[]string](t, frame, `performance.getEntriesByType("resource").map((e) => e.name)`) {
			if !strings.HasPrefix(address, server.URL+"/") && !strings.HasPrefix(address, "data:") {
				t.Errorf("the embed asked another host, want only its own: %s", address)
			}
		}
	})
	return frame
}
