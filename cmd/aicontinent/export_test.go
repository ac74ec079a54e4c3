package main

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"syscall"
	"testing"

	"aicontinent/internal/publish"
	"aicontinent/web"
)

// exportedFiles returns the files in an export's folder: those that are in place, and
// those that are staged.
func exportedFiles(t *testing.T, dir string) (standing, staged []string) {
	t.Helper()
	err := filepath.WalkDir(dir, func(path string, d fs.DirEntry, err error) error {
		switch name, _ := filepath.Rel(dir, path); {
		case errors.Is(err, fs.ErrNotExist): // the file was renamed in the meantime
			return nil
		case err != nil || d.IsDir():
			return err
		case strings.HasPrefix(name, filepath.Join(".export", "staged-")):
			staged = append(staged, name)
		default:
			standing = append(standing, name)
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	return standing, staged
}

func needsProgram(t *testing.T) {
	t.Helper()
	if web.Files()["app.wasm"] == nil {
		t.Skip("the browser program is not built: run make test")
	}
}

// An export that is stopped changes nothing and leaves nothing behind, neither its own
// files nor those of one that was killed before.
func TestStoppedExport(t *testing.T) {
	t.Parallel()
	needsProgram(t)
	dir := filepath.Join(t.TempDir(), "site")
	if err := os.Mkdir(dir, 0o755); err != nil {
		t.Fatal(err)
	}
	amid := func() *process {
		t.Helper()
		_, before := exportedFiles(t, dir)
		p := startProgram(t, "export", dir)
		p.await(func() bool {
			_, staged := exportedFiles(t, dir)
			staged = slices.DeleteFunc(staged, func(name string) bool { return slices.Contains(before, name) })
			return len(staged) > 0
		})
		return p
	}
	killed := amid()
	killed.signal(os.Kill)
	killed.end()
	if standing, staged := exportedFiles(t, dir); len(staged) == 0 || !slices.Equal(standing, []string{filepath.Join(".export", "lock")}) {
		t.Errorf("after it was killed, %q are in place and %q only staged; want the lock alone in place, and some files staged", standing, staged)
	}
	for _, s := range []os.Signal{os.Interrupt, syscall.SIGTERM} {
		stopped := amid()
		stopped.signal(s)
		if code, stderr := stopped.end(); code != exitFailed || !strings.Contains(stderr, "stopped; "+dir+" is as it was") {
			t.Errorf("%v: exits %d with %q, want %d and the word that %s is as it was", s, code, stderr, exitFailed, dir)
		}
		if left, err := os.ReadDir(dir); err != nil || len(left) > 0 {
			t.Errorf("%v: the folder has %v (error: %v), want nothing", s, left, err)
		}
	}
}

// A second export at the same time is refused, and nothing changes.
func TestSecondExport(t *testing.T) {
	t.Parallel()
	needsProgram(t)
	dir := t.TempDir()
	first, err := publish.Open(dir)
	if err != nil {
		t.Fatal(err)
	}
	defer first.Close()
	if _, stderr, code := call("export", dir); code != exitFailed || !strings.Contains(stderr, "another export is at work on "+dir) {
		t.Errorf("exits %d with %q, want %d and the word that another export is at work", code, stderr, exitFailed)
	}
}
