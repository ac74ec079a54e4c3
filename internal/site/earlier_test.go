package site_test

import (
	"fmt"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"aicontinent/internal/builds"
	"aicontinent/internal/locale"
	"aicontinent/internal/site"
)

// buildOf returns the files of a build whose programs contain the number.
func buildOf(number int) map[string][]byte {
	list := files()
	for _, name := range []string{"light.fr.js", "light.en.js", "light-pages.fr.js", "light-pages.en.js", "light-embed.fr.js", "light-embed.en.js", "client.js", "reading.js", "app.js", "language.js"} {
		list[name] = []byte(fmt.Sprintf("// %s of build %d", name, number))
	}
	return list
}

// serverOf returns the server of a build that keeps its files in a shared folder.
func serverOf(t *testing.T, base, folder string, number int) http.Handler {
	t.Helper()
	c := testConfig(base)
	c.Files, c.OldFiles = buildOf(number), folder
	s, err := site.New(c)
	if err != nil {
		t.Fatal(err)
	}
	if err := s.KeepFiles(); err != nil {
		t.Fatal(err)
	}
	return s.Handler()
}

var addressOfFile = regexp.MustCompile(`"([^"]*/web/[^"]+)"`)

// namedFiles returns the addresses of static files that a page names.
func namedFiles(t *testing.T, page string) (list []string) {
	t.Helper()
	for _, found := range addressOfFile.FindAllStringSubmatch(page, -1) {
		list = append(list, found[1])
	}
	if len(list) == 0 {
		t.Fatal("the page names no file, want some")
	}
	slices.Sort(list)
	return slices.Compact(list)
}

// After an update the server still has the files of pages that are open, with all their
// headers; before it, those of the build to come.
func TestOldFiles(t *testing.T) {
	t.Parallel()
	folder := t.TempDir()
	first := serverOf(t, exampleBase, folder, 1)
	second := serverOf(t, exampleBase, folder, 2)
	for _, path := range []string{"/ai/fr/embed", "/ai/en/", "/ai/en/share"} {
		for i, pair := range [][2]http.Handler{{first, second}, {second, first}} {
			for _, address := range namedFiles(t, body(t, pair[0], path)) {
				want, got := get(pair[0], address, "Accept-Encoding", "br"), get(pair[1], address, "Accept-Encoding", "br")
				if got.Code != http.StatusOK || got.Body.String() != want.Body.String() {
					t.Errorf("build %d: %s answers %d with %d bytes, want 200 with the %d of its build", i+1, address, got.Code, got.Body.Len(), want.Body.Len())
				}
				for name := range want.Header() {
					if got.Header().Get(name) != want.Header().Get(name) {
						t.Errorf("build %d: %s: %s is %q, want %q", i+1, address, name, got.Header().Get(name), want.Header().Get(name))
					}
				}
			}
		}
	}
	// A truncated file is not served as if it were whole.
	name := namedFiles(t, body(t, first, "/ai/fr/embed"))[0]
	if err := os.Truncate(filepath.Join(folder, filepath.Base(name)), 3); err != nil {
		t.Fatal(err)
	}
	if code := get(serverOf(t, exampleBase, folder, 3), name).Code; code != http.StatusNotFound {
		t.Errorf("a file that is cut off answers %d, want 404", code)
	}
	for _, bad := range []string{"/ai/web/../../etc/hostname", "/ai/web/%2e%2e%2fx.0123456789ab.js", "/ai/web/", "/ai/web/.x.0123456789ab.js", "/ai/web/build-000001-0123456789ab.txt"} {
		if w := get(second, bad); w.Code == http.StatusOK {
			t.Errorf("%s answers %d with %.80q, want no file", bad, w.Code, w.Body.String())
		}
	}
}

// A missing page or file is answered in a few words, in the reader's language, and no
// cache stores the answer.
func TestMissing(t *testing.T) {
	t.Parallel()
	h := handlerAt(t, exampleBase)
	const fr, en = "Cette page n’existe pas.", "There is no such page."
	for _, c := range []struct{ target, accept, want, not string }{
		{"/ai/fr/nothing", "en", fr, en},
		{"/ai/fr/nothing/at/all?e=300", "", fr, en},
		{"/ai/en/nothing", "fr", en, fr},
		{"/ai/web/light.en.0123456789ab.js", "fr-BE,en;q=0.5", fr, en},
		{"/ai/web/light.en.0123456789ab.js", "sv", en, fr},
		{"/nothing", "fr", fr, en},
		{"/ai/v/1.0/fr/", "", en, fr},
		{"/fr/", "en", en, fr},
	} {
		w := get(h, c.target, "Accept-Language", c.accept)
		page := w.Body.String()
		if w.Code != http.StatusNotFound || !strings.Contains(page, c.want) || strings.Contains(page, c.not) || w.Header().Get("Cache-Control") != "no-store" || w.Header().Get("ETag") != "" {
			t.Errorf("%s for %q: answers %d with %v, want 404 that is not stored, with %q and without %q: %s", c.target, c.accept, w.Code, w.Header(), c.want, c.not, page)
		}
		if len(page) > 900 {
			t.Errorf("%s: the answer has %d bytes, want 900 or fewer", c.target, len(page))
		}
		zipped := get(h, c.target, "Accept-Language", c.accept, "Accept-Encoding", "gzip")
		if zipped.Header().Get("Content-Encoding") != "gzip" || zipped.Body.Len() > 600 || unzip(t, zipped.Body.Bytes()) != page || !strings.Contains(zipped.Header().Get("Vary"), "Accept-Encoding") {
			t.Errorf("%s: compressed, the answer has %d bytes with %v, want 600 or fewer of gzip, and the same text", c.target, zipped.Body.Len(), zipped.Header())
		}
		// Even If-None-Match: *, which asks whether there is anything, is answered by
		// 404.
		if again := get(h, c.target, "If-None-Match", "*"); again.Code != http.StatusNotFound {
			t.Errorf("%s with If-None-Match: answers %d, want 404", c.target, again.Code)
		}
	}
	r := httptest.NewRequest(http.MethodHead, "/ai/fr/nothing", nil)
	w := httptest.NewRecorder()
	h.ServeHTTP(w, r)
	if w.Code != http.StatusNotFound || w.Body.Len() != 0 {
		t.Errorf("HEAD: answers %d with %d bytes, want 404 with none", w.Code, w.Body.Len())
	}
}

// Exports keep the files of the last few builds, and no more.
func TestExportKeepsOldFiles(t *testing.T) {
	t.Parallel()
	dir := t.TempDir()
	exportNumber := func(number int) (named []string) {
		c := siteIn("", locale.Fr)
		c.Files = buildOf(number)
		if err := site.Export(t.Context(), dir, c); err != nil {
			t.Fatal(err)
		}
		page, err := os.ReadFile(filepath.Join(dir, "fr", "embed.html"))
		if err != nil {
			t.Fatal(err)
		}
		return slices.DeleteFunc(namedFiles(t, string(page)), func(name string) bool { return strings.Contains(name, "/icon.") }) // all builds share the icon
	}
	there := func(addresses []string) (n int) {
		for _, address := range addresses {
			for _, ending := range []string{"", ".br", ".gz"} {
				if _, err := os.Stat(filepath.Join(dir, filepath.FromSlash(address)) + ending); err == nil {
					n++
				}
			}
		}
		return n
	}
	first := exportNumber(1)
	second := exportNumber(2)
	if n := there(first); n != 3*len(first) {
		t.Errorf("after the next export %d files of the first are there, want all %d", n, 3*len(first))
	}
	folder := builds.Folder{Dir: filepath.Join(dir, "web")}
	for number := range 7 {
		program := []byte(fmt.Sprint("in between ", number))
		if err := folder.Add(map[string][]byte{builds.Name("client.js", program): program}); err != nil {
			t.Fatal(err)
		}
	}
	third := exportNumber(3)
	if n, last := there(slices.Concat(first, second)), there(third); n != 0 || last != 3*len(third) {
		t.Errorf("after many more exports %d files of the oldest are there and %d of the last, want 0 and %d", n, last, 3*len(third))
	}
	// Frozen copies keep all of their own files.
	copies, err := filepath.Glob(filepath.Join(dir, "v", "*", "web", "client.*.js"))
	if err != nil || len(copies) != 3 {
		t.Errorf("frozen copies have the scripts %v (error: %v), want three, one of each build", copies, err)
	}
}
