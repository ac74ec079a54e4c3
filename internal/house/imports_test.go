package house_test

import (
	"os"
	"slices"
	"strings"
	"testing"
)

const goApp = "github.com/maxence-charriere/go-app/v10/pkg/app"

// TestArrows checks which of our packages may import which, and which may use the
// browser and the network. Everything depends on the model and the evidence, which
// depend on nothing, so they can be read, checked and run alone. The pages and the
// browser program both use the same view.
func TestArrows(t *testing.T) {
	for _, platform := range []string{native, inBrowser} {
		for path, p := range list(t, platform) {
			name, ok := ours(path)
			if !ok {
				continue
			}
			for _, imported := range p.Imports {
				if reason := forbidden(name, imported); reason != "" {
					t.Errorf("%s imports %s: %s", name, imported, reason)
				}
			}
		}
	}
}

// forbidden says why one of our packages may not import another package, or "" if
// it may.
func forbidden(name, imported string) string {
	local, isOurs := ours(imported)
	isStandard := !isOurs && !strings.Contains(strings.Split(imported, "/")[0], ".")
	isCommand := strings.HasPrefix(name, "cmd/") || strings.HasPrefix(name, "tools/")
	below := isShared(name)
	switch {
	case name == "internal/evidence" && !isStandard && local != "internal/locale":
		return "evidence rests on nothing but the languages of its texts"
	case name == "internal/model" && !isStandard && local != "internal/evidence":
		return "the model rests on the evidence alone"
	case below && (local == "app" || isOfSite(local) || local == "internal/card" || local == "web" || strings.HasPrefix(local, "cmd/")):
		return "what is shared does not know who shows it"
	case below && !isStandard && !isOurs:
		return "what is shared rests on no library: embeds pay for each byte"
	case local == "app" && name != "cmd/wasm":
		return "only the browser program is made of go-app components"
	case imported == goApp && name != "app" && name != "cmd/wasm":
		return "go-app is used in one place, so that it can be replaced"
	case imported == "net/http" && !isOfSite(name) && name != "internal/api" && !isCommand && !isOfTests(name):
		return "HTTP is spoken in one place; below it nothing can make a request"
	case strings.HasPrefix(local, "internal/view/") && !showsPages(name):
		return "pages are known to each other and to who shows them; what they share is in internal/view"
	case strings.HasPrefix(local, "internal/site/") && !isOfSite(name):
		return "the parts of the site are its own"
	case local == "internal/site" && isOfSite(name):
		return "the parts of the site do not know the whole"
	case strings.HasPrefix(local, "cmd/") || strings.HasPrefix(local, "tools/"):
		return "nothing rests on a command"
	}
	return ""
}

// isOfSite reports whether a package is the site or one of its parts.
func isOfSite(name string) bool {
	return name == "internal/site" || strings.HasPrefix(name, "internal/site/")
}

// showsPages reports whether a package may import the packages of pages. What the
// pages share may not.
func showsPages(name string) bool {
	return slices.Contains([]string{"app", "internal/client", "internal/card"}, name) || isOfSite(name) ||
		strings.HasPrefix(name, "internal/view/") || strings.HasPrefix(name, "internal/browsertest") || strings.HasPrefix(name, "cmd/")
}

// TestSharedIsLight checks that no package shared with embeds imports, even
// indirectly, what would cost it hundreds of kilobytes or a platform: fmt 150 kB,
// encoding/json 90, net/url and time their tables, regexp and the templates the end
// of dead-code elimination.
func TestSharedIsLight(t *testing.T) {
	heavy := []string{"fmt", "encoding/json", "reflect", "regexp", "time", "net/url", "net/http", "html/template", "text/template", "os"}
	all := list(t, native)
	for _, name := range shared {
		path := module + "/internal/" + name
		if _, ok := all[path]; !ok {
			t.Errorf("there is no package %s, want one: the rule about it holds nothing", name)
		}
		for _, p := range heavy {
			if slices.Contains(all[path].Deps, p) {
				t.Errorf("%s rests on %s by way of %s, want it not to", name, p, strings.Join(way(all, path, p), " -> "))
			}
		}
	}
}

// way returns the chain of imports from one package to another.
func way(all map[string]listed, from, to string) []string {
	if from == to {
		return []string{to}
	}
	for _, next := range all[from].Imports {
		if next == to || slices.Contains(all[next].Deps, to) {
			return append([]string{from}, way(all, next, to)...)
		}
	}
	return []string{from, "?"}
}

// TestBrowserProgramIsSmall checks that none of our packages in the browser program
// imports what only go-app can be made to do without. go-app itself imports
// net/http and more; the slim build removes these, which only helps as long as
// nothing of ours imports them.
func TestBrowserProgramIsSmall(t *testing.T) {
	reasons := map[string]string{
		"net/http":                      "850 KB more; the browser has fetch",
		"html/template":                 "ends dead-code elimination; the body is made by markup",
		"text/template":                 "ends dead-code elimination",
		"encoding/xml":                  "nothing here reads XML; SVG is written by markup",
		"encoding/json":                 "90 KB; links and the page hold all state",
		"encoding/csv":                  "the evidence is compiled in",
		"regexp":                        "100 KB; the few formats are read by hand",
		"crypto/rand":                   "same input, same bytes",
		"math/rand":                     "same input, same bytes",
		"math/rand/v2":                  "same input, same bytes",
		"log/slog":                      "there is app.Log",
		"text/tabwriter":                "for terminals",
		"compress/gzip":                 "the browser unpacks",
		"github.com/andybalholm/brotli": "the browser unpacks",
	}
	all := list(t, inBrowser)
	for path, p := range all {
		if _, ok := ours(path); !ok {
			continue
		}
		for _, imported := range p.Imports {
			if reason := reasons[imported]; reason != "" {
				t.Errorf("%s imports %s: %s", path, imported, reason)
			}
		}
	}
	for _, server := range []string{"internal/site", "internal/publish", "internal/atomicfile", "internal/card", "internal/report", "internal/chromium", "internal/engine", "internal/evidence/tables", "web"} {
		if _, ok := all[module+"/"+server]; ok {
			t.Errorf("the browser program has %s, which belongs to the server; want it left out", server)
		}
	}
}

// TestGoApp checks that the program builds with the version of go-app that it was
// tested with, from its own module: other versions have other faults. The slim
// build is made beside go.mod, never in it.
func TestGoApp(t *testing.T) {
	text, err := os.ReadFile(root + "/go.mod")
	if err != nil {
		t.Fatal(err)
	}
	found := false
	for line := range strings.Lines(string(text)) {
		words := strings.Fields(line)
		if len(words) == 0 {
			continue
		}
		if words[0] == "replace" || slices.Contains(words, "=>") {
			t.Errorf("go.mod replaces a module, want none: %s", line)
		}
		if i := slices.Index(words, strings.TrimSuffix(goApp, "/pkg/app")); i >= 0 && i+1 < len(words) {
			found = words[i+1] == "v10.1.11"
		}
	}
	if !found {
		t.Error("go.mod does not require go-app v10.1.11, want it to")
	}
}

// isOfTests reports whether a package drives browsers or tests the site in them. No
// program imports it.
func isOfTests(name string) bool {
	return name == "internal/chromium" || name == "internal/engine" || strings.HasPrefix(name, "internal/browsertest")
}
