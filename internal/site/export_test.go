package site_test

import (
	"bytes"
	"crypto/sha512"
	"encoding/base64"
	"encoding/xml"
	"io"
	"io/fs"
	"maps"
	"net/url"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"sync"
	"testing"

	"github.com/andybalholm/brotli"

	"aicontinent/internal/locale"
	"aicontinent/internal/site"
	"aicontinent/internal/view"
)

// siteIn is the site of the tests at a base URL, for exports in some languages only: how
// files are written does not depend on the number of languages.
func siteIn(base string, langs ...locale.Lang) site.Config {
	c := testConfig(base)
	c.Langs = langs
	return c
}

func siteInTwo(base string) site.Config { return siteIn(base, locale.Fr, locale.En) }

// export writes the export of two languages.
func export(t *testing.T, dir, base string) {
	t.Helper()
	if err := site.Export(t.Context(), dir, siteInTwo(base)); err != nil {
		t.Fatal(err)
	}
}

// tree returns the files below a folder by path.
func tree(t *testing.T, dir string) map[string]string {
	t.Helper()
	files := map[string]string{}
	err := filepath.WalkDir(dir, func(path string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		content, err := os.ReadFile(path)
		name, _ := filepath.Rel(dir, path)
		files[filepath.ToSlash(name)] = string(content)
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return files
}

const exampleBase = "https://example.org/ai"

var exports = struct {
	sync.Mutex
	files map[exportKey]map[string]string
}{files: map[exportKey]map[string]string{}}

// exportKey is what an export of the tests depends on.
type exportKey struct {
	base  string
	langs int
}

// exported returns the files of an export at exampleBase in every language. It is made
// once for all tests, which must not change it.
func exported(t *testing.T) map[string]string {
	t.Helper()
	return exportedOnce(t, testConfig(exampleBase))
}

// exportedInTwo returns the files of an export in two languages.
func exportedInTwo(t *testing.T, base string) map[string]string {
	t.Helper()
	return exportedOnce(t, siteInTwo(base))
}

func exportedOnce(t *testing.T, c site.Config) map[string]string {
	t.Helper()
	exports.Lock()
	defer exports.Unlock()
	key := exportKey{c.BaseURL, len(c.Langs)}
	if exports.files[key] == nil {
		dir := t.TempDir()
		if err := site.Export(t.Context(), dir, c); err != nil {
			t.Fatal(err)
		}
		exports.files[key] = tree(t, dir)
	}
	return exports.files[key]
}

func TestExportIsWhatTheServerAnswers(t *testing.T) {
	t.Parallel()
	for base, files := range map[string]map[string]string{"": exportedInTwo(t, ""), exampleBase: exported(t)} {
		c := testConfig(base)
		script := sha512.Sum384([]byte(files["v/"+firstEdition+"/embed.js"]))
		c.Kept, c.Integrity = []string{firstEdition}, map[string]string{firstEdition: "sha384-" + base64.StdEncoding.EncodeToString(script[:])}
		s, err := site.New(c)
		if err != nil {
			t.Fatal(err)
		}
		h := s.Handler()
		for file, address := range map[string]string{
			"fr/index.html": "/fr/", "en/index.html": "/en/", "fr/method.html": "/fr/method", "fr/embed.html": "/fr/embed", "en/embed/index.html": "/en/embed", "en/method/index.html": "/en/method",
			"fr/manifest.webmanifest": "/fr/manifest.webmanifest", "robots.txt": "/robots.txt",
		} {
			if want := asFiles(body(t, h, basePath(base)+address), files["fr/embed.html"]); files[file] != want {
				t.Errorf("base %q: %s differs from what the server answers at %s, want the same but for what files cannot do", base, file, address)
			}
		}
		for file, content := range files {
			if !strings.HasSuffix(file, ".br") {
				continue
			}
			plain, err := io.ReadAll(brotli.NewReader(strings.NewReader(content)))
			if err != nil || string(plain) != files[strings.TrimSuffix(file, ".br")] {
				t.Errorf("%s unpacked is not its plain file (error: %v), want the same bytes", file, err)
			}
		}
		for _, want := range []string{"index.html", "404.html", "_headers", "nginx.conf", "Caddyfile", "embed.js", "v/" + firstEdition + "/embed.js", "v/" + firstEdition + "/en/index.html", "v/" + firstEdition + "/fr/embed.html", "v/" + firstEdition + "/404.html"} {
			if files[want] == "" {
				t.Errorf("base %q: no %s", base, want)
			}
		}
		for file := range files {
			if strings.Contains(file, ".export") {
				t.Errorf("%s is left behind, want no file of the export itself", file)
			}
		}
	}
}

// dataKeys matches the attribute by which an embed on a host of files names the keys
// that files do not answer.
var dataKeys = regexp.MustCompile(`data-keys="[^"]+"`)

// asFiles turns a page of the server into that of a host of files: it takes out what
// only a server answers, and names the link that the file answers.
func asFiles(page, embedOfFiles string) string {
	page = strings.ReplaceAll(page, `data-host=""`, `data-host="files"`)
	page = strings.Replace(page, `data-keys=""`, dataKeys.FindString(embedOfFiles), 1)
	return regexp.MustCompile(`\n<link rel="alternate" type="[a-z/]+\+oembed"[^>]*>`).ReplaceAllString(page, "")
}

// Every address on every exported page leads to a file of the export.
func TestExportedLinksResolve(t *testing.T) {
	t.Parallel()
	files := exported(t)
	for file, content := range files {
		if !strings.HasSuffix(file, ".html") {
			continue
		}
		for _, n := range elements(parse(t, content)) {
			for _, key := range []string{"href", "src", "data-exec", "data-background", "data-wasm", "data-texts", "data-light", "data-worker"} {
				address, ok := attribute(n, key)
				if !ok || address == "" || strings.HasPrefix(address, "#") {
					continue
				}
				u, err := url.Parse(address)
				if err != nil {
					t.Errorf("%s: %q: %v", file, address, err)
					continue
				}
				name, inside := strings.CutPrefix(u.Path, "/ai/")
				if !inside {
					t.Errorf("%s: %q leads out of the site, want it inside", file, address)
				}
				if files[name] == "" && files[name+"index.html"] == "" && files[name+".html"] == "" {
					t.Errorf("%s: %q is not in the export, want it", file, address)
				}
			}
		}
	}
}

func TestSitemap(t *testing.T) {
	t.Parallel()
	var sitemap struct {
		URLs []struct {
			Loc string `xml:"loc"`
		} `xml:"url"`
	}
	if err := xml.Unmarshal([]byte(exported(t)["sitemap.xml"]), &sitemap); err != nil {
		t.Fatal(err)
	}
	if pages := len(view.Pages) + len(view.ServerPages); len(sitemap.URLs) != pages*len(locale.Langs) || sitemap.URLs[0].Loc != "https://example.org/ai/fr/" {
		t.Errorf("the sitemap has %d addresses, want %d that begin with the French page: %v", len(sitemap.URLs), pages*len(locale.Langs), sitemap.URLs)
	}
}

// An export leaves the files of others as they are, above all other versions, and the
// same build gives the same bytes again.
func TestExportKeepsOtherVersions(t *testing.T) {
	t.Parallel()
	const older = "v/0.9/fr/index.html"
	dir := t.TempDir()
	writeFiles(t, dir, map[string]string{older: "older"})
	exportInOne := func() {
		if err := site.Export(t.Context(), dir, siteIn("", locale.Fr)); err != nil {
			t.Fatal(err)
		}
	}
	exportInOne()
	first := tree(t, dir)
	exportInOne()
	second := tree(t, dir)
	if second[older] != "older" {
		t.Error("the copy of another version was changed, want it as it was")
	}
	if !maps.Equal(first, second) {
		t.Error("the second export differs from the first, want the same files")
	}
}

// The export after one that was killed completes what was half done, and keeps what was
// there.
func TestExportAfterAKill(t *testing.T) {
	t.Parallel()
	dir, want := t.TempDir(), exportedInTwo(t, "")
	writeFiles(t, dir, want)
	staging := filepath.Join(dir, ".export")
	if err := os.MkdirAll(staging, 0o755); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(filepath.Join(staging, "part"), bytes.Repeat([]byte("half"), 10), 0o644); err != nil {
		t.Fatal(err)
	}
	if err := os.Remove(filepath.Join(dir, "fr", "index.html")); err != nil {
		t.Fatal(err)
	}
	export(t, dir, "")
	if !maps.Equal(want, tree(t, dir)) {
		t.Error("after the next export files are missing or different, want all as at first")
	}
}
