package typography

import (
	"flag"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

var update = flag.Bool("update", false, "mend the typography of the texts in the source")

// Every text of the program has all languages, the right typography, and the
// same placeholders in each language.
func TestTextsOfTheProgram(t *testing.T) {
	root := moduleRoot(t)
	for _, name := range goFiles(t, root) {
		bytes, err := os.ReadFile(filepath.Join(root, name))
		if err != nil {
			t.Fatal(err)
		}
		s, err := readSource(name, bytes, languageKeys())
		if err != nil {
			t.Error(err)
			continue
		}
		if *update {
			s = rewrite(t, root, name, s)
		}
		for _, fault := range s.faults() {
			t.Error(fault)
		}
	}
}

// rewrite mends a file, and gives it as it is then.
func rewrite(t *testing.T, root, name string, s *source) *source {
	t.Helper()
	mended, err := s.mended()
	if err != nil {
		t.Fatalf("%s: %v", name, err)
	}
	if string(mended) == string(s.bytes) {
		return s
	}
	if err := os.WriteFile(filepath.Join(root, name), mended, 0o644); err != nil {
		t.Fatal(err)
	}
	t.Logf("%s: mended", name)
	if s, err = readSource(name, mended, languageKeys()); err != nil {
		t.Fatal(err)
	}
	return s
}

// moduleRoot is the first folder with a go.mod from here upward.
func moduleRoot(t *testing.T) string {
	t.Helper()
	dir, err := os.Getwd()
	if err != nil {
		t.Fatal(err)
	}
	for {
		if _, err := os.Stat(filepath.Join(dir, "go.mod")); err == nil {
			return dir
		}
		parent := filepath.Dir(dir)
		if parent == dir {
			t.Fatal("no go.mod from here upward")
		}
		dir = parent
	}
}

// goFiles lists the Go files below root that are neither tests nor built, by
// their paths from root.
func goFiles(t *testing.T, root string) []string {
	t.Helper()
	var names []string
	err := fs.WalkDir(os.DirFS(root), ".", func(name string, d fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		if d.IsDir() {
			if skipped(name, d.Name()) {
				return fs.SkipDir
			}
			return nil
		}
		if strings.HasSuffix(name, ".go") && !strings.HasSuffix(name, "_test.go") {
			names = append(names, name)
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	return names
}

func skipped(path, name string) bool {
	switch name {
	case "build", "testdata", "node_modules":
		return true
	}
	return path == "web/dist" || len(name) > 1 && (name[0] == '.' || name[0] == '_')
}
