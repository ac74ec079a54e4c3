package house_test

import (
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"
)

// documents returns the documentation by path from the root, without the logs and
// the changelog, which use the names of their time.
func documents(t *testing.T) map[string]string {
	t.Helper()
	list := map[string]string{}
	for _, pattern := range []string{"*.md", "docs/*.md", "docs/decisions/*.md", "examples/*/*.md"} {
		names, err := filepath.Glob(filepath.Join(root, pattern))
		if err != nil {
			t.Fatal(err)
		}
		for _, name := range names {
			text, err := os.ReadFile(name)
			if err != nil {
				t.Fatal(err)
			}
			name, err = filepath.Rel(root, name)
			if err != nil {
				t.Fatal(err)
			}
			if name = filepath.ToSlash(name); name != "docs/CHANGELOG.md" {
				list[name] = string(text)
			}
		}
	}
	if len(list) < 20 {
		t.Fatalf("got %d documents, want 20 or more", len(list))
	}
	return list
}

var (
	docLink = regexp.MustCompile(`\]\(([^)#:\s]+)(?:#[^)]*)?\)|src="([^":]+)"`)
	docCode = regexp.MustCompile("`([^`\n]+)`")
	docTest = regexp.MustCompile(`^(?:Test|Fuzz|Benchmark)[A-Z]\w*$`)
	docPath = regexp.MustCompile(`^[\w.-]+(?:/[\w.*-]+)+$`)
)

// TestDocsLead checks that every link in a document leads to an existing file.
func TestDocsLead(t *testing.T) {
	for name, text := range documents(t) {
		for _, m := range docLink.FindAllStringSubmatch(text, -1) {
			target := filepath.Join(root, filepath.Dir(name), m[1]+m[2])
			if _, err := os.Stat(target); err != nil && !strings.Contains(m[0], "example.org") {
				t.Errorf("%s leads to %s, which is not there", name, m[1]+m[2])
			}
		}
	}
}

// TestDocsNameWhatIsThere checks that the tests and files that documents name
// exist.
func TestDocsNameWhatIsThere(t *testing.T) {
	functions := map[string]bool{}
	for _, f := range sources(t, func(f *file) bool { return f.test }) {
		for _, d := range f.tree.Scope.Objects {
			functions[d.Name] = true
		}
	}
	tests, paths := 0, 0
	for name, text := range documents(t) {
		for _, m := range docCode.FindAllStringSubmatch(text, -1) {
			switch code := m[1]; {
			case docTest.MatchString(code):
				tests++
				if !functions[code] {
					t.Errorf("%s names %s: there is no such test", name, code)
				}
			case docPath.MatchString(code) && isOurPath(code):
				paths++
				if !isThere(name, code) {
					t.Errorf("%s names %s, which is not there", name, code)
				}
			}
		}
	}
	if tests < 10 || paths < 30 {
		t.Errorf("the documents name %d tests and %d files, want 10 and 30 or more: they are not read as they should be", tests, paths)
	}
}

// made are the paths that a build, an export or a reader makes.
var made = []string{"build/", "site/nginx.conf", "site/Caddyfile", "site/_headers", "site/.well-known", "web/dist", "go-fonts/", "log/"}

// isOurPath reports whether a text names a file or folder of the repository: its
// first part exists at the root or under internal, and it is not made by a build.
func isOurPath(code string) bool {
	if slices.ContainsFunc(made, func(start string) bool { return strings.HasPrefix(code, start) }) {
		return false
	}
	first, _, _ := strings.Cut(code, "/")
	return exists(first) || exists("internal/"+first)
}

// isThere looks for a path from the root, under internal, under view, and beside
// the document.
func isThere(document, code string) bool {
	return exists(code) || exists("internal/"+code) || exists("internal/view/"+code) || exists("docs/"+code) || exists(filepath.Dir(document)+"/"+code)
}

func exists(path string) bool {
	names, err := filepath.Glob(filepath.Join(root, filepath.FromSlash(path)))
	return err == nil && len(names) > 0
}

// TestDecisionsAreListed checks that the list of decisions has each by its title.
func TestDecisionsAreListed(t *testing.T) {
	all := documents(t)
	list := all["docs/decisions/README.md"]
	n := 0
	for name, text := range all {
		file, ok := strings.CutPrefix(name, "docs/decisions/")
		if !ok || file == "README.md" {
			continue
		}
		n++
		title, _, _ := strings.Cut(strings.TrimPrefix(text, "# "), "\n")
		if want := "- [" + title + "](" + file + ")\n"; !strings.Contains(list, want) {
			t.Errorf("docs/decisions/README.md lacks %q", want)
		}
	}
	if n == 0 || strings.Count(list, "\n- [") != n {
		t.Errorf("docs/decisions/README.md lists %d decisions, want %d", strings.Count(list, "\n- ["), n)
	}
}
