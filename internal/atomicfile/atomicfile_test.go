package atomicfile

import (
	"errors"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"
)

func read(t *testing.T, name string) string {
	t.Helper()
	content, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	return string(content)
}

// names lists what is in a folder.
func names(t *testing.T, dir string) string {
	t.Helper()
	entries, err := os.ReadDir(dir)
	if err != nil {
		t.Fatal(err)
	}
	var list []string
	for _, e := range entries {
		list = append(list, e.Name())
	}
	return strings.Join(list, " ")
}

// Many writers of one file at once: it is always one of theirs, and whole.
func TestWriteAtOnce(t *testing.T) {
	t.Parallel()
	dir := t.TempDir()
	name := filepath.Join(dir, "card.png")
	var all sync.WaitGroup
	for i := range 8 {
		all.Go(func() {
			if err := Write(name, []byte(strings.Repeat(string(rune('a'+i)), 100_000))); err != nil {
				t.Error(err)
			}
		})
	}
	all.Wait()
	if got := read(t, name); len(got) != 100_000 || strings.Trim(got, got[:1]) != "" {
		t.Errorf("the file has %d bytes, of several writers: %v; want 100000 of one", len(got), strings.Trim(got, got[:1]) != "")
	}
	if got := names(t, dir); got != "card.png" {
		t.Errorf("the folder has %s, want card.png alone", got)
	}
}

// Until Commit the target is as it was; Discard and a failed Commit leave
// nothing.
func TestPending(t *testing.T) {
	t.Parallel()
	dir := t.TempDir()
	part, target := filepath.Join(dir, "part"), filepath.Join(dir, "target")
	for _, name := range []string{part, target} {
		if err := os.WriteFile(name, []byte("old"), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	pending := func(target string) *Pending {
		t.Helper()
		p, err := Create(part, target, 0o600)
		if err != nil {
			t.Fatal(err)
		}
		if _, err := p.WriteString("new"); err != nil {
			t.Fatal(err)
		}
		return p
	}
	pending(target).Discard()
	if got := read(t, target) + " " + names(t, dir); got != "old target" {
		t.Errorf("after Discard: got content and files %q, want “old target”", got)
	}
	if err := pending(filepath.Join(dir, "none", "target")).Commit(); err == nil || names(t, dir) != "target" {
		t.Errorf("a Commit into a folder that is missing: error %v, leaves %s; want an error, and target alone", err, names(t, dir))
	}
	p := pending(target)
	if err := p.Commit(); err != nil {
		t.Fatal(err)
	}
	p.Discard()
	if got := read(t, target) + " " + names(t, dir); got != "new target" {
		t.Errorf("after Commit: got content and files %q, want “new target”", got)
	}
}

// Of many that want a lock one has it, even where that one removes the file
// when it is done.
func TestLock(t *testing.T) {
	t.Parallel()
	name := filepath.Join(t.TempDir(), "lock")
	var inside sync.Mutex
	var all sync.WaitGroup
	for range 8 {
		all.Go(func() {
			for done := 0; done < 20; {
				f, err := Lock(name, 0o600)
				if errors.Is(err, ErrLocked) {
					continue
				}
				if err != nil {
					t.Error(err)
					return
				}
				if !inside.TryLock() {
					t.Error("two processes have the lock at once, want one")
					return
				}
				done++
				inside.Unlock()
				os.Remove(name)
				f.Close()
			}
		})
	}
	all.Wait()
}
