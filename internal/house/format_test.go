package house_test

import (
	"bytes"
	"go/format"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
)

// TestFormatted checks that every Go file in git is formatted by gofmt, also generated
// ones and those of bench.
func TestFormatted(t *testing.T) {
	t.Parallel()
	list := exec.Command("git", "ls-files", "-z", "*.go")
	list.Dir = root
	out, err := list.Output()
	if err != nil {
		t.Fatalf("git ls-files: %v", err)
	}
	names := strings.Split(strings.TrimSuffix(string(out), "\x00"), "\x00")
	if len(names) < 100 {
		t.Fatalf("git knows %d Go files, want 100 or more", len(names))
	}
	for _, name := range names {
		source, err := os.ReadFile(filepath.Join(root, name))
		if os.IsNotExist(err) { // the file was removed since the last commit
			continue
		}
		if err != nil {
			t.Fatal(err)
		}
		if want, err := format.Source(source); err != nil || !bytes.Equal(source, want) {
			t.Errorf("%s is not as gofmt writes it: run make fmt (%v)", name, err)
		}
	}
}
