package site_test

import (
	"crypto/sha512"
	"encoding/base64"
	"net/http"
	"regexp"
	"strings"
	"testing"

	"aicontinent/internal/builds"
	"aicontinent/internal/locale"
	"aicontinent/internal/site"
)

var textsOf = regexp.MustCompile(`data-texts="([^"]+)" data-texts-integrity="([^"]+)"`)

// A page that go-app's program takes over names the texts of its language, which are
// those of this program, may be cached for ever, and are kept by the service worker. If
// the program contains the texts, the page names none. Other pages load no program.
func TestTextsOfALanguage(t *testing.T) {
	t.Parallel()
	h := realSite(t, site.Config{BaseURL: "https://example.org/ai", Files: withFiles(nil)})
	kept := worker(t, h, "/ai/worker.js")
	for _, l := range locale.Langs {
		for _, page := range []string{"", "compare", "share"} {
			named := textsOf.FindStringSubmatch(body(t, h, "/ai/"+l.Code()+"/"+page))
			if l.Translations() == "" {
				if named != nil {
					t.Errorf("%s %s names the texts %q, want none", l.Code(), page, named)
				}
				continue
			}
			if named == nil {
				t.Fatalf("%s %s names no texts, want its language's", l.Code(), page)
			}
			path, sum := named[1], strings.ReplaceAll(named[2], "&#43;", "+")
			w := get(h, path)
			if w.Code != http.StatusOK || w.Body.String() != l.Translations() || !strings.Contains(w.Header().Get("Cache-Control"), "immutable") || w.Header().Get("Content-Type") != "application/octet-stream" {
				t.Errorf("%s: answers %d, %d bytes, %v; want 200 and the language's texts, for ever", path, w.Code, w.Body.Len(), w.Header())
			}
			if !strings.HasSuffix(path, "/"+builds.Name("texts."+l.Code()+".bin", w.Body.Bytes())) || sum != sha384Of(w.Body.Bytes()) {
				t.Errorf("%s: integrity %s, want %s", path, sum, sha384Of(w.Body.Bytes()))
			}
			if small := get(h, path, "Accept-Encoding", "br"); small.Body.Len() > len(l.Translations())/2 || small.Header().Get("Content-Encoding") != "br" {
				t.Errorf("%s: compressed as %q to %d bytes of %d, want br and half or fewer", path, small.Header().Get("Content-Encoding"), small.Body.Len(), len(l.Translations()))
			}
			if kept.Files[path] != integrityOf(w.Body.Bytes()) {
				t.Errorf("%s: the worker keeps the hash %q, want that of the file", path, kept.Files[path])
			}
		}
		if named := textsOf.FindString(body(t, h, "/ai/"+l.Code()+"/method")); named != "" {
			t.Errorf("%s: a page of the server alone names %s, want no texts", l.Code(), named)
		}
	}
}

// Texts of an earlier build are not served if this program has others.
func TestTextsAreTheProgramsOwn(t *testing.T) {
	t.Parallel()
	h := realSite(t, site.Config{Files: withFiles(map[string]string{"texts.fr.bin": "old", "texts.fr.bin.br": "older", "texts.fr.bin.gz": "oldest"})})
	path := textsOf.FindStringSubmatch(body(t, h, "/fr/"))[1]
	if got := get(h, path).Body.String(); got != locale.Fr.Translations() {
		t.Errorf("got %.80q, want the French texts", got)
	}
	if got := get(h, path, "Accept-Encoding", "gzip").Body.Bytes(); unzip(t, got) != locale.Fr.Translations() {
		t.Errorf("compressed: got %.80q, want the French texts packed", got)
	}
}

// An export has the texts, also compressed, and an earlier build's texts stay.
func TestExportedTexts(t *testing.T) {
	files := exported(t)
	path := textsOf.FindStringSubmatch(files["fr/index.html"])[1]
	name := strings.TrimPrefix(path, "/ai/")
	if files[name] != locale.Fr.Translations() || files[name+".br"] == "" || files[name+".gz"] == "" {
		t.Errorf("%s: %d bytes in the export, %d and %d compressed; want the French texts in three forms", name, len(files[name]), len(files[name+".br"]), len(files[name+".gz"]))
	}
}

// The texts of an earlier build are among the files that the server keeps.
func TestOldTexts(t *testing.T) {
	t.Parallel()
	dir := builds.Folder{Dir: t.TempDir()}
	name := builds.Name("texts.fr.bin", []byte("old"))
	if err := dir.Add(map[string][]byte{name: []byte("old")}); err != nil {
		t.Fatal(err)
	}
	c := testConfig("")
	c.OldFiles = dir.Dir
	s, err := site.New(c)
	if err != nil {
		t.Fatal(err)
	}
	if got := body(t, s.Handler(), "/web/"+name); got != "old" {
		t.Errorf("got %q, want the texts of the build before", got)
	}
}

func sha384Of(content []byte) string {
	sum := sha512.Sum384(content)
	return "sha384-" + base64.StdEncoding.EncodeToString(sum[:])
}
