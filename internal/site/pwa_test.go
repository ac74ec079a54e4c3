package site_test

import (
	"bytes"
	"crypto/sha256"
	"encoding/base64"
	"encoding/json"
	"fmt"
	"image"
	_ "image/png"
	"log/slog"
	"maps"
	"math"
	"net/http"
	"os"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"

	"aicontinent/internal/locale"
	"aicontinent/internal/site"
	"aicontinent/internal/view"
	"aicontinent/web"
)

// realSite returns a site that serves the files as they are.
func realSite(t *testing.T, c site.Config) http.Handler {
	t.Helper()
	if c.Files == nil {
		c.Files = web.Files()
	}
	c.Log = slog.New(slog.DiscardHandler)
	s, err := site.New(c)
	if err != nil {
		t.Fatal(err)
	}
	return s.Handler()
}

func TestManifests(t *testing.T) {
	t.Parallel()
	for _, base := range []string{"", "/ai"} {
		c := site.Config{}
		if base != "" {
			c.BaseURL = "https://example.org" + base
		}
		h := realSite(t, c)
		for _, lang := range []string{"fr", "en"} {
			target := base + "/" + lang + "/manifest.webmanifest"
			w := get(h, target)
			if kind := w.Header().Get("Content-Type"); kind != "application/manifest+json" {
				t.Errorf("%s: Content-Type is %q, want application/manifest+json", target, kind)
			}
			if again := get(h, target, "If-None-Match", w.Header().Get("ETag")); again.Code != http.StatusNotModified {
				t.Errorf("%s with its own tag: answers %d, want 304", target, again.Code)
			}
			var m map[string]any
			if err := json.Unmarshal(w.Body.Bytes(), &m); err != nil {
				t.Fatalf("%s: %v", target, err)
			}
			for name, want := range map[string]string{
				"lang": lang, "dir": "ltr", "display": "standalone", "scope": base + "/",
				"id": base + "/" + lang + "/", "start_url": base + "/" + lang + "/",
				"background_color": "#fbfaf7", "theme_color": "#fbfaf7",
			} {
				if m[name] != want {
					t.Errorf("%s: %s is %v, want %s", target, name, m[name], want)
				}
			}
			for _, name := range []string{"name", "short_name", "description"} {
				if s, _ := m[name].(string); s == "" || name == "short_name" && len([]rune(s)) > 12 {
					t.Errorf("%s: %s is %q, want a text, of at most 12 letters if it is the short name", target, name, s)
				}
			}
			if got := images(t, h, m["icons"]); got != "any any, 192x192 any, 512x512 any, 512x512 maskable" {
				t.Errorf("%s: got the icons %s, want one of any size, two as they are, one to be masked", target, got)
			}
			if got := images(t, h, m["screenshots"]); got != "1280x720 wide, 360x720 narrow" {
				t.Errorf("%s: got the pictures %s, want one wide and one narrow", target, got)
			}
			head := body(t, h, base+"/"+lang+"/")
			for _, want := range []string{`<link rel="manifest" href="` + target + `">`, `<link rel="apple-touch-icon" href="` + base + `/web/icon-touch-180.`} {
				if !strings.Contains(head, want) {
					t.Errorf("the page lacks %s", want)
				}
			}
		}
	}
}

// images lists images with their sizes and purposes, and checks that the files have
// these sizes.
func images(t *testing.T, h http.Handler, list any) string {
	t.Helper()
	var said []string
	for _, one := range list.([]any) {
		i := one.(map[string]any)
		purpose, ok := i["purpose"]
		if !ok {
			purpose = i["form_factor"]
		}
		said = append(said, fmt.Sprint(i["sizes"], " ", purpose))
		w := get(h, i["src"].(string))
		if kind := w.Header().Get("Content-Type"); w.Code != http.StatusOK || kind != i["type"] {
			t.Errorf("%s: answers %d as %s, want 200 as %s", i["src"], w.Code, kind, i["type"])
		}
		if !strings.Contains(w.Header().Get("Cache-Control"), "immutable") || w.Body.Len() > 80_000 {
			t.Errorf("%s: Cache-Control is %s, with %d bytes; want immutable and 80000 or fewer", i["src"], w.Header().Get("Cache-Control"), w.Body.Len())
		}
		if i["sizes"] == "any" {
			continue
		}
		if c, _, err := image.DecodeConfig(w.Body); err != nil || fmt.Sprintf("%dx%d", c.Width, c.Height) != i["sizes"] {
			t.Errorf("%s is %d by %d (error: %v), want %s as the manifest says", i["src"], c.Width, c.Height, err, i["sizes"])
		}
	}
	return strings.Join(said, ", ")
}

// keptFiles is what a service worker keeps.
type keptFiles struct {
	Version, Scope, Program string
	Pages, Manifests, Files map[string]string   // their hashes by path
	Languages               map[string][]string // the paths of one language by its code
}

// worker returns what a site's service worker keeps.
func worker(t *testing.T, h http.Handler, target string) keptFiles {
	t.Helper()
	return workerOf(t, body(t, h, target))
}

func workerOf(t *testing.T, script string) (kept keptFiles) {
	t.Helper()
	text, ok := strings.CutPrefix(script, "const site = ")
	first, _, found := strings.Cut(text, ";\n")
	if err := json.Unmarshal([]byte(first), &kept); err != nil || !ok || !found {
		t.Fatalf("the worker's lists are not read (error: %v), want JSON: %.200s", err, script)
	}
	return kept
}

// Everything that the worker keeps exists: its installation fails if a single answer is
// missing.
func TestWorkerKeepsWhatIsThere(t *testing.T) {
	t.Parallel()
	h := realSite(t, site.Config{BaseURL: "https://example.org/ai", Files: withFiles(nil)})
	if c := get(h, "/ai/worker.js").Header().Get("Cache-Control"); c != "no-cache" {
		t.Errorf("Cache-Control is %q, want no-cache", c)
	}
	kept := worker(t, h, "/ai/worker.js")
	pages := slices.Sorted(maps.Keys(kept.Pages))
	var want []string
	for _, code := range locale.Codes() {
		for _, page := range []string{"", "about", "classroom", "compare", "countries", "data", "lease", "method", "share", "story"} {
			want = append(want, "/ai/"+code+"/"+page)
		}
	}
	slices.Sort(want)
	if !slices.Equal(pages, want) {
		t.Errorf("pages %v, want %v", pages, want)
	}
	if codes := slices.Sorted(maps.Keys(kept.Languages)); !slices.Equal(codes, slices.Sorted(slices.Values(locale.Codes()))) {
		t.Errorf("the worker has the languages %v, want those of the site", codes)
	}
	for code, paths := range kept.Languages {
		for _, path := range append([]string{"/ai/" + code + "/method"}, paths...) {
			others := 0
			for _, list := range kept.Languages {
				if slices.Contains(list, path) {
					others++
				}
			}
			if others != 1 || kept.Pages[path]+kept.Manifests[path]+kept.Files[path] == "" {
				t.Errorf("%s, of %s, is in the lists of %d languages, want one", path, code, others)
			}
		}
	}
	all := strings.Join(slices.Sorted(maps.Keys(kept.Files)), " ")
	for _, want := range []string{"app.", "wasm_exec.", "icon.", "icon-192.", "icon-512.", "icon-maskable-512.", "icon-touch-180."} {
		if !strings.Contains(all, "/ai/web/"+want) {
			t.Errorf("%s is not kept: %s", want, all)
		}
	}
	if strings.Contains(all, "worker") || strings.Contains(all, "screen") || !strings.Contains(all, kept.Program) || kept.Scope != "/ai/" {
		t.Errorf("the worker keeps %+v, want the program and neither itself nor pictures, in the scope /ai/", kept)
	}
	for _, list := range []map[string]string{kept.Pages, kept.Manifests, kept.Files} {
		for path, hash := range list {
			if w := get(h, path); w.Code != http.StatusOK || hash != integrityOf(w.Body.Bytes()) {
				t.Errorf("%s answers %d; the hash is %s, want %s", path, w.Code, hash, integrityOf(w.Body.Bytes()))
			}
		}
	}
	for path := range kept.Pages {
		// The worker finds the page in the document by these words.
		if n := strings.Count(body(t, h, path), `<body><div class="page"`); n != 1 {
			t.Errorf("%s: the page begins %d times, want once", path, n)
		}
	}
}

// The worker shows the note of a kept copy on pages that a link changes, by replacing
// words of theirs.
func TestWorkerShowsTheNoteOfACopy(t *testing.T) {
	t.Parallel()
	script, err := os.ReadFile("../../web/worker.js")
	if err != nil {
		t.Fatal(err)
	}
	const hidden = `id="kept" hidden`
	if !strings.Contains(string(script), "text.replace('"+hidden+"', 'id=\"kept\"')") {
		t.Error("the worker does not show the note of a kept page, want the replacement in it")
	}
	h := handlerAt(t, "")
	for _, page := range view.ServerPages {
		own := page != view.MethodPage && page != view.AboutPage
		if got := strings.Count(body(t, h, "/en/"+page), hidden); (got == 1) != own {
			t.Errorf("%s has %d notes, want one: %v", page, got, own)
		}
	}
}

// integrityOf returns the value of a request's integrity for a content.
func integrityOf(content []byte) string {
	sum := sha256.Sum256(content)
	return "sha256-" + base64.StdEncoding.EncodeToString(sum[:])
}

// The worker of an export keeps the exported files, some of which differ from what a
// server answers.
func TestExportedWorkerKeepsItsFiles(t *testing.T) {
	files := exported(t)
	kept := workerOf(t, files["worker.js"])
	for _, list := range []map[string]string{kept.Pages, kept.Manifests, kept.Files} {
		for path, hash := range list {
			name := strings.TrimPrefix(path, "/ai/")
			content, ok := files[name]
			if !ok {
				content, ok = files[name+"index.html"]
			}
			if !ok {
				content = files[name+".html"]
			}
			if hash != integrityOf([]byte(content)) {
				t.Errorf("the hash of %s is %s, want %s as of its file", path, hash, integrityOf([]byte(content)))
			}
		}
	}
}

// The button names about the size that the kept copy has.
func TestSizeOfTheCopy(t *testing.T) {
	h := realSite(t, site.Config{Langs: []locale.Lang{locale.Fr, locale.En}})
	kept := worker(t, h, "/worker.js")
	taken := 0
	for _, list := range []map[string]string{kept.Pages, kept.Manifests, kept.Files} {
		for path := range list {
			other := false
			for code, paths := range kept.Languages {
				other = other || code != "en" && slices.Contains(paths, path)
			}
			if !other {
				taken += get(h, path, "Accept-Encoding", "br").Body.Len()
			}
		}
	}
	found := regexp.MustCompile(`data-copy-button="[^"]*about ([0-9.]+)\x{a0}MB`).FindStringSubmatch(body(t, h, "/en/"))
	if found == nil {
		t.Fatal("the page does not say the size of a copy, want it")
	}
	if said, err := strconv.ParseFloat(found[1], 64); err != nil || math.Abs(said-float64(taken)/1e6) > 0.1+0.1*said {
		t.Errorf("the page says %s MB for %d bytes (error: %v), want it within a tenth", found[1], taken, err)
	}
}

// withFiles returns the real files with a program and with changes.
func withFiles(changes map[string]string) map[string][]byte {
	files := web.Files()
	for _, name := range []string{"app.wasm", "app.wasm.br", "app.wasm.gz", "wasm_exec.js.br", "wasm_exec.js.gz"} {
		delete(files, name)
	}
	files["app.wasm"], files["wasm_exec.js"] = []byte("program"), []byte("exec")
	for name, content := range changes {
		files[name] = []byte(content)
	}
	return files
}

// The version of the worker changes with anything that it keeps, and with nothing else.
func TestWorkerVersion(t *testing.T) {
	t.Parallel()
	two := []locale.Lang{locale.Fr, locale.En}
	versions := map[string]string{}
	for name, files := range map[string]map[string][]byte{
		"first":   withFiles(nil),
		"program": withFiles(map[string]string{"app.wasm": "another"}),
		"boot":    withFiles(map[string]string{"app.js": "another"}),
		"styles":  withFiles(map[string]string{"styles.css": "p{}"}),
		"icon":    withFiles(map[string]string{"icon-192.png": "another"}),
		"worker":  withFiles(map[string]string{"worker.js": "another"}),
	} {
		v := worker(t, realSite(t, site.Config{Files: files, Langs: two}), "/worker.js").Version
		if other, ok := versions[v]; ok {
			t.Errorf("%s and %s give the worker the same version, want different ones", name, other)
		}
		versions[v] = name
	}
	a, b := realSite(t, site.Config{Files: withFiles(nil), Langs: two}), realSite(t, site.Config{Files: withFiles(nil), Langs: two})
	if !bytes.Equal(get(a, "/worker.js").Body.Bytes(), get(b, "/worker.js").Body.Bytes()) {
		t.Error("the same site has two workers, want the same bytes")
	}
}

// With NoWorker the site serves a worker that removes itself, and its pages register
// none.
func TestNoWorker(t *testing.T) {
	t.Parallel()
	h := realSite(t, site.Config{Files: withFiles(nil), NoWorker: true})
	if text := body(t, h, "/worker.js"); !strings.Contains(text, "unregister()") || strings.Contains(text, `"fetch"`) {
		t.Errorf("got the worker %s, want one that unregisters itself and answers nothing", text)
	}
	if !strings.Contains(body(t, h, "/fr/"), `data-worker=""`) {
		t.Error("the page registers a worker, want none")
	}
	if !strings.Contains(body(t, realSite(t, site.Config{Files: withFiles(nil)}), "/fr/"), `data-worker="/worker.js"`) {
		t.Error("the page registers no worker, want /worker.js")
	}
}
