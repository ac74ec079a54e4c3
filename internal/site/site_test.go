package site_test

import (
	"bytes"
	"compress/gzip"
	"io"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"net/url"
	"regexp"
	"strings"
	"sync"
	"testing"

	"github.com/andybalholm/brotli"

	"aicontinent/internal/site"
)

// files takes the place of the built files, so that these tests need no build.
func files() map[string][]byte {
	program := bytes.Repeat([]byte("\x00asm program "), 100)
	return map[string][]byte{
		"styles.css":  []byte("p { color: red }"),
		"embed.css":   []byte("b { color: red }"),
		"client.js":   []byte("// client"),
		"reading.js":  []byte("// reading"),
		"light.fr.js": []byte("// light"),
		"light.en.js": []byte("// light"),

		"light-pages.fr.js": []byte("// light of other pages"),
		"light-pages.en.js": []byte("// light of other pages"),
		"light-embed.fr.js": []byte("// light of embeds"),
		"light-embed.en.js": []byte("// light of embeds"),
		"icon.svg":          []byte(`<svg xmlns="http://www.w3.org/2000/svg"/>`),
		"app.js":            []byte("// boot"),
		"embed.js":          []byte("// whose\n// script\n\n(() => {\n  // why\n  go(); // at once\n})();\n"),
		"language.js":       []byte("// language"),
		"moved.js":          []byte("// moved"),
		"newer.js":          []byte("// newer"),
		"worker.js":         []byte("// worker"),
		"background.js":     []byte("// background"),
		"wasm_exec.js":      []byte("// exec"),
		"app.wasm":          program,
		"app.wasm.br":       brotlied(program),
		"app.wasm.gz":       gzipped(program),
	}
}

func gzipped(b []byte) []byte {
	var out bytes.Buffer
	w := gzip.NewWriter(&out)
	w.Write(b)
	w.Close()
	return out.Bytes()
}

func brotlied(b []byte) []byte {
	var out bytes.Buffer
	w := brotli.NewWriter(&out)
	w.Write(b)
	w.Close()
	return out.Bytes()
}

func testConfig(base string) site.Config {
	return site.Config{BaseURL: base, Files: files(), Brotli: 1, Log: slog.New(slog.DiscardHandler)}
}

// newSite makes a site whose ranges are rough; fineAt has those that readers see.
func newSite(t testing.TB, base string) *site.Site {
	t.Helper()
	return newSiteOf(t, site.Coarse(testConfig(base)))
}

func newSiteOf(t testing.TB, c site.Config) *site.Site {
	t.Helper()
	s, err := site.New(c)
	if err != nil {
		t.Fatal(err)
	}
	return s
}

var handlers = struct {
	sync.Mutex
	byBase map[handlerKey]http.Handler
}{byBase: map[handlerKey]http.Handler{}}

type handlerKey struct {
	base string
	fine bool
}

// handlerAt returns the handler of a site at a base URL, made once for all tests.
// Earlier requests change no answer, as TestWarmIsFresh shows.
func handlerAt(t testing.TB, base string) http.Handler {
	t.Helper()
	return handlerOnce(t, handlerKey{base, false})
}

// fineAt returns the handler of a site whose ranges are those that readers see.
func fineAt(t testing.TB, base string) http.Handler {
	t.Helper()
	return handlerOnce(t, handlerKey{base, true})
}

func handlerOnce(t testing.TB, key handlerKey) http.Handler {
	t.Helper()
	handlers.Lock()
	defer handlers.Unlock()
	if handlers.byBase[key] == nil {
		c := testConfig(key.base)
		if !key.fine {
			c = site.Coarse(c)
		}
		handlers.byBase[key] = newSiteOf(t, c).Handler()
	}
	return handlers.byBase[key]
}

// get sends a request to a handler, as a server does, and returns the answer.
func get(h http.Handler, target string, headers ...string) *httptest.ResponseRecorder {
	path, query, _ := strings.Cut(target, "?")
	r := httptest.NewRequest(http.MethodGet, "/", nil)
	r.URL = &url.URL{Path: path, RawQuery: query}
	for i := 0; i+1 < len(headers); i += 2 {
		r.Header.Set(headers[i], headers[i+1])
	}
	w := httptest.NewRecorder()
	h.ServeHTTP(w, r)
	return w
}

// body returns the body of an answer, which has to be 200.
func body(t testing.TB, h http.Handler, target string) string {
	t.Helper()
	w := get(h, target)
	if w.Code != http.StatusOK {
		t.Fatalf("%s answers %d, want 200: %.200s", target, w.Code, w.Body)
	}
	return w.Body.String()
}

var assetName = regexp.MustCompile(`\$([a-z_]+\.[a-z]+)`)

// expand replaces $name by the address of the file with this name, which has a hash in
// it.
func expand(t testing.TB, base, s string) string {
	if !strings.Contains(s, "$") {
		return s
	}
	page := body(t, handlerAt(t, base), basePath(base)+"/en/")
	return assetName.ReplaceAllStringFunc(s, func(name string) string {
		stem, ending, _ := strings.Cut(name[1:], ".")
		path := regexp.MustCompile(`"([^"]*/web/` + stem + `\.[0-9a-f]+\.` + ending + `)"`).FindStringSubmatch(page)
		if path == nil {
			t.Fatalf("the page does not mention %s, want its address", name)
		}
		return path[1]
	})
}

func basePath(base string) string {
	u, err := url.Parse(base)
	if err != nil {
		panic(err)
	}
	return strings.TrimSuffix(u.Path, "/")
}

// checkHeaders checks the headers that every answer has, also errors and redirections.
func checkHeaders(t testing.TB, what string, h http.Header) {
	t.Helper()
	checkHeadersAt(t, what, "", h)
}

// checkHeadersAt checks the headers of an answer at a path. Any site may frame embeds, and
// fetch static files.
func checkHeadersAt(t testing.TB, what, path string, h http.Header) {
	t.Helper()
	policy := h.Get("Content-Security-Policy")
	open := strings.Contains(path, "/web/") || strings.HasSuffix(path, "/embed.js")
	kind, _, _ := strings.Cut(h.Get("Content-Type"), ";")
	switch {
	case strings.HasSuffix(path, "/embed"):
		if strings.Contains(policy, "frame-ancestors") {
			t.Errorf("%s: the policy of an embed is %q, want it to allow frames", what, policy)
		}
	case !strings.Contains(policy, "frame-ancestors 'none'"):
		t.Errorf("%s: the policy is %q, want no frame allowed", what, policy)
	case kind != "text/html" && kind != "text/plain" && !strings.Contains(policy, "default-src 'none'; "):
		t.Errorf("%s: the policy is %q, want nothing allowed, since it is no document", what, policy)
	}
	if resource := h.Get("Cross-Origin-Resource-Policy"); resource != "" && resource != "cross-origin" || (resource == "") == (open || strings.HasSuffix(path, "/embed")) {
		t.Errorf("%s: Cross-Origin-Resource-Policy is %q, want cross-origin for what is open to others, and none elsewhere", what, resource)
	}
	if strings.Contains(policy, "unsafe-inline") || strings.Contains(policy, "'unsafe-eval'") || strings.Contains(policy, "*") {
		t.Errorf("%s: the content policy is %s, want nothing unsafe and no wildcard", what, policy)
	}
	if h.Get("X-Content-Type-Options") != "nosniff" {
		t.Errorf("%s: X-Content-Type-Options is %q, want nosniff", what, h.Get("X-Content-Type-Options"))
	}
	if h.Get("Set-Cookie") != "" || (h.Get("Access-Control-Allow-Origin") != "") != open {
		t.Errorf("%s: cookie %q, open to %q; want no cookie, and open to other origins: %v", what, h.Get("Set-Cookie"), h.Get("Access-Control-Allow-Origin"), open)
	}
}

func unzip(t testing.TB, b []byte) string {
	t.Helper()
	r, err := gzip.NewReader(bytes.NewReader(b))
	if err != nil {
		t.Fatal(err)
	}
	out, err := io.ReadAll(r)
	if err != nil {
		t.Fatal(err)
	}
	return string(out)
}
