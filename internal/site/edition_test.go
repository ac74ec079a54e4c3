package site_test

import (
	"crypto/sha256"
	"encoding/base64"
	"encoding/json"
	"maps"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"aicontinent/internal/model"
	"aicontinent/internal/site"
)

// The names of the first frozen copies of this model.
const (
	firstEdition  = model.Version + ".1"
	secondEdition = model.Version + ".2"
	thirdEdition  = model.Version + ".3"
)

// exportOf exports a build with its own styles into a folder, and returns the files.
func exportOf(t *testing.T, dir, css string) map[string]string {
	t.Helper()
	c := siteInTwo(exampleBase)
	c.Files = files()
	c.Files["styles.css"] = []byte(css)
	if err := site.Export(t.Context(), dir, c); err != nil {
		t.Fatal(err)
	}
	return tree(t, dir)
}

// below returns the files below a folder.
func below(files map[string]string, folder string) map[string]string {
	found := maps.Clone(files)
	maps.DeleteFunc(found, func(name, _ string) bool { return !strings.HasPrefix(name, folder+"/") })
	return found
}

// A frozen copy never changes: if the same build is exported again, the edition is the
// same, and another build becomes the next edition.
func TestEditions(t *testing.T) {
	t.Parallel()
	const red, blue = "p { color: red }", "p { color: blue }" // the tests' own build is red
	dir, first := t.TempDir(), exportedInTwo(t, exampleBase)
	writeFiles(t, dir, first)
	if again := exportOf(t, dir, red); !maps.Equal(first, again) {
		t.Error("the second export of the same build differs, want the same files")
	}
	second := exportOf(t, dir, blue)
	back := exportOf(t, dir, red)
	for name, content := range below(first, "v/"+firstEdition) {
		if second[name] != content || back[name] != content {
			t.Errorf("%s of the first edition has changed, want it as it was", name)
		}
	}
	for name, content := range below(first, "v/"+model.Version) {
		if second[name] != content || back[name] != content {
			t.Errorf("%s has changed, want it as it was", name)
		}
	}
	if page := second["v/"+secondEdition+"/fr/index.html"]; !strings.Contains(page, blue) || !strings.Contains(page, `data-kept="`+secondEdition+`"`) || !strings.Contains(page, `href="/ai/v/`+secondEdition+`/en/`) {
		t.Errorf("the second edition's page is %.300s, want the styles and the number of the second build, and links to it", page)
	}
	if page := first["v/"+firstEdition+"/en/share.html"]; strings.Contains(page, secondEdition) || !strings.Contains(page, exampleBase+"/v/"+firstEdition) {
		t.Errorf("the share page of a frozen copy gives %s or not its own address, want its own alone", secondEdition)
	}
	for files, kept := range map[*map[string]string]string{&first: firstEdition, &second: firstEdition + " " + secondEdition, &back: firstEdition + " " + secondEdition + " " + thirdEdition} {
		var told struct{ Kept []string }
		if err := json.Unmarshal([]byte((*files)["versions.json"]), &told); err != nil {
			t.Fatal(err)
		}
		if !strings.Contains((*files)["fr/index.html"], `data-kept="`+kept+`"`) || strings.Join(told.Kept, " ") != kept {
			t.Errorf("the site keeps %v, want %s, on its pages too", told.Kept, kept)
		}
	}
	if !strings.Contains(back["feed.xml"], exampleBase+"/v/"+thirdEdition+"/fr/") {
		t.Errorf("the feed does not lead to the edition %s, the last; want it to", thirdEdition)
	}
}

// The list of an edition has the hash of every file in it, and the next export writes
// again a file that was damaged or lost.
func TestEditionIsWhole(t *testing.T) {
	t.Parallel()
	dir, files := t.TempDir(), exportedInTwo(t, exampleBase)
	writeFiles(t, dir, files)
	var list struct {
		Edition string
		Files   map[string]string
	}
	if err := json.Unmarshal([]byte(files["v/"+firstEdition+"/edition.json"]), &list); err != nil || list.Edition != firstEdition {
		t.Fatalf("got the edition %q (error: %v), want %q", list.Edition, err, firstEdition)
	}
	for name, content := range below(files, "v/"+firstEdition) {
		if name = strings.TrimPrefix(name, "v/"+firstEdition+"/"); strings.HasSuffix(name, ".br") || strings.HasSuffix(name, ".gz") || name == "edition.json" {
			continue
		}
		sum := sha256.Sum256([]byte(content))
		if list.Files[name] != "sha256-"+base64.StdEncoding.EncodeToString(sum[:]) {
			t.Errorf("%s is listed with the hash %s, want that of the file", name, list.Files[name])
		}
		delete(list.Files, name)
	}
	if len(list.Files) > 0 {
		t.Errorf("edition.json lists %v, which are not there", list.Files)
	}
	page := filepath.Join(dir, "v", firstEdition, "fr", "index.html")
	if err := os.WriteFile(page, []byte("half"), 0o644); err != nil {
		t.Fatal(err)
	}
	if err := os.RemoveAll(filepath.Join(dir, "v", firstEdition, "web")); err != nil {
		t.Fatal(err)
	}
	if export(t, dir, exampleBase); !maps.Equal(files, tree(t, dir)) {
		t.Error("after the next export the damaged files differ, or there is another edition; want all as it was")
	}
}

// The folder of a version leads to its first edition, page by page; files that other
// pages name by address are there themselves.
func TestVersionLeadsToItsFirstEdition(t *testing.T) {
	t.Parallel()
	files := exported(t)
	lead, first := "v/"+model.Version+"/", "v/"+firstEdition+"/"
	pages := 0
	for name := range below(files, "v/"+firstEdition) {
		rest := strings.TrimPrefix(name, first)
		if !strings.HasSuffix(rest, ".html") || strings.HasSuffix(rest, "404.html") {
			continue
		}
		pages++
		to := "/ai/" + first + strings.TrimSuffix(rest, "index.html")
		content := files[lead+rest]
		if !strings.Contains(content, `data-to="`+to+`"`) || !strings.Contains(content, `<a href="`+to+`">`) || !strings.Contains(content, `content="0; url=`+to+`"`) || len(content) > 1500 {
			t.Errorf("%s does not lead to %s by script, link and header, or has more than 1500 bytes: %s", lead+rest, to, content)
		}
		script := regexp.MustCompile(`<script src="/ai/([^"]+)"`).FindStringSubmatch(content)
		if script == nil || !strings.HasPrefix(script[1], first) || files[script[1]] == "" {
			t.Errorf("%s has the script %q, want one of the first edition", lead+rest, script)
		}
	}
	if pages < 10 {
		t.Errorf("got %d pages that lead on, want 10 or more", pages)
	}
	for _, name := range []string{"embed.js", "fr/card.png", "en/card-equal.png"} {
		if files[lead+name] == "" || files[lead+name] != files[first+name] {
			t.Errorf("%s differs from the first edition's, want the same", lead+name)
		}
	}
}

// A frozen copy from a program that did not count editions is the first of its version
// and stays as it is. So do copies of other versions and folders that are no copies.
func TestEditionsAfterOlderCopies(t *testing.T) {
	t.Parallel()
	dir := t.TempDir()
	before := map[string]string{
		"v/" + model.Version + "/fr/index.html": "of an older program", "v/0.8/fr/index.html": "0.8", "v/0.9.10/en/index.html": "0.9.10", "v/0.9.2/en/index.html": "0.9.2",
		"v/drafts/index.html": "a draft", "v/1.x/index.html": "none", "v/0.7": "a file",
	}
	writeFiles(t, dir, before)
	files := exportOf(t, dir, "p {}")
	for name, content := range before {
		if files[name] != content {
			t.Errorf("%s was changed, want it as it was", name)
		}
	}
	if got := len(below(files, "v/"+model.Version)); got != 1 {
		t.Errorf("the older copy has %d files, want 1", got)
	}
	if want := `data-kept="0.8 0.9.2 0.9.10 ` + model.Version + " " + secondEdition + `"`; !strings.Contains(files["fr/index.html"], want) {
		t.Errorf("the page does not say %s", want)
	}
	if files["v/"+secondEdition+"/fr/index.html"] == "" || files["v/"+firstEdition+"/fr/index.html"] != "" {
		t.Errorf("after an older copy the editions have the pages of %d and %d bytes, want the second edition alone", len(files["v/"+firstEdition+"/fr/index.html"]), len(files["v/"+secondEdition+"/fr/index.html"]))
	}
	if again := exportOf(t, dir, "p {}"); !maps.Equal(files, again) {
		names := slices.Sorted(maps.Keys(again))
		t.Errorf("the second export differs, want the same files: %v", names)
	}
}
