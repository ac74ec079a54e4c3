package main

import (
	"fmt"
	"io"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"strings"

	"aicontinent/internal/site"
	"aicontinent/web"
)

// article is an article with a name, whose middle is code. In code CALCULATOR and REACT
// stand for addresses.
type article struct{ name, code, frame string } // frame is part of the address of what it embeds

// articles are the articles that are compared.
var articles = []article{
	{"nothing", ``, ""},
	{"plain frame", `<iframe title="embed" src="CALCULATOR/en/embed" width="100%" height="1000" style="border:0"></iframe>`, "/en/embed"},
	{"element", `<script async src="CALCULATOR/embed.js"></script><ai-continent-calculator src="CALCULATOR/en/embed"></ai-continent-calculator>`, "/en/embed"},
	{"frame with React and Recharts", `<iframe title="embed" src="REACT/" width="100%" height="1000" style="border:0" onload="seen.ready = true"></iframe>`, "REACT/"},
}

// watch records long tasks and shifts in the article's own thread and page.
const watch = `window.seen = { blocked: 0, longest: 0, shift: 0, ready: false };
new PerformanceObserver((l) => l.getEntries().forEach((e) => { seen.blocked += Math.max(0, e.duration - 50); seen.longest = Math.max(seen.longest, e.duration); })).observe({ type: "longtask", buffered: true });
new PerformanceObserver((l) => l.getEntries().forEach((e) => { if (!e.hadRecentInput) seen.shift += e.value; })).observe({ type: "layout-shift", buffered: true });
addEventListener("message", (e) => { if (e.data["ai-continent"] && e.data.type === "ready") seen.ready = true; });`

// servers are the calculator, the React page, and the articles around both, each with
// an origin of its own. Articles belong to another site than what they embed.
type servers struct{ calculator, react, host *httptest.Server }

func serve(react string) (*servers, error) {
	if _, err := os.Stat(filepath.Join(react, "index.html")); err != nil {
		return nil, fmt.Errorf("%w: build it with (cd bench/react && npm ci && npm run build)", err)
	}
	s, err := site.New(site.Config{Files: web.Files(), NoWorker: true, Log: slog.New(slog.NewTextHandler(io.Discard, nil))})
	if err != nil {
		return nil, err
	}
	all := &servers{calculator: httptest.NewServer(s.Handler()), react: httptest.NewServer(http.FileServer(http.Dir(react)))}
	all.host = httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		for _, a := range articles {
			if r.URL.Query().Get("with") == a.name {
				text := "<p>" + strings.Repeat("The article has some length, as articles do. ", 40) + "</p>"
				w.Header().Set("Content-Type", "text/html; charset=utf-8")
				fmt.Fprint(w, `<!doctype html><html lang="en"><meta name=viewport content="width=device-width"><title>Article</title><link rel=icon href="data:,"><script>`, watch, `</script>`,
					text, all.in(a.code), text)
			}
		}
	}))
	return all, nil
}

// in replaces the names of servers in a text by their addresses.
func (s *servers) in(text string) string {
	return strings.NewReplacer("CALCULATOR", s.calculator.URL, "REACT", s.react.URL).Replace(text)
}

// address returns the address of an article.
func (s *servers) address(a article) string {
	return strings.Replace(s.host.URL, "127.0.0.1", "localhost", 1) + "/?with=" + strings.ReplaceAll(a.name, " ", "+")
}

func (s *servers) close() {
	s.host.Close()
	s.react.Close()
	s.calculator.Close()
}
