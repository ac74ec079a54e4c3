package site_test

import (
	"context"
	"errors"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync/atomic"
	"testing"

	"aicontinent/internal/locale"
	"aicontinent/internal/publish"
	"aicontinent/internal/site"
)

// writeFiles writes files below a folder.
func writeFiles(t *testing.T, dir string, files map[string]string) {
	t.Helper()
	for name, content := range files {
		target := filepath.Join(dir, filepath.FromSlash(name))
		if err := errors.Join(os.MkdirAll(filepath.Dir(target), 0o755), os.WriteFile(target, []byte(content), 0o644)); err != nil {
			t.Fatal(err)
		}
	}
}

// damages are what can happen to a file and its compressed copies.
var damages = []struct {
	what string
	do   func(name string) error
}{
	{"plain file cut off", cutOff("")},
	{"br cut off", cutOff(".br")},
	{"gz cut off", cutOff(".gz")},
	{"plain file missing", func(name string) error { return os.Remove(name) }},
	{"br missing", func(name string) error { return os.Remove(name + ".br") }},
	{"gz missing, as after a full disk", func(name string) error { return os.Remove(name + ".gz") }},
	{"br of something else", overwritten(".br", brotlied([]byte("something else")))},
	{"gz of something else", overwritten(".gz", gzipped([]byte("something else")))},
	{"br empty", overwritten(".br", nil)},
	{"gz empty", overwritten(".gz", nil)},
	{"something after the br", appended(".br")},
	{"something after the gz", appended(".gz")},
	{"gz a link", func(name string) error {
		return errors.Join(os.Rename(name+".gz", name+".old"), os.Symlink(name+".old", name+".gz"))
	}},
}

func cutOff(ending string) func(string) error {
	return func(name string) error {
		info, err := os.Stat(name + ending)
		if err != nil {
			return err
		}
		return os.Truncate(name+ending, info.Size()/2)
	}
}

func overwritten(ending string, content []byte) func(string) error {
	return func(name string) error { return os.WriteFile(name+ending, content, 0o644) }
}

func appended(ending string) func(string) error {
	return func(name string) error {
		content, err := os.ReadFile(name + ending)
		return errors.Join(err, os.WriteFile(name+ending, append(content, "more"...), 0o644))
	}
}

// The next export repairs whatever is broken in an export: it looks at each file, and
// unpacks each compressed copy.
func TestExportMendsWhatIsBroken(t *testing.T) {
	t.Parallel()
	want := exportedInTwo(t, "")
	dir := t.TempDir()
	writeFiles(t, dir, want)
	var names []string
	for name := range want {
		// The list of an edition says which edition it is. Without it the copy counts
		// as another program's, which stays as it is, and the next edition is made.
		if want[name+".gz"] != "" && !strings.HasSuffix(name, "/edition.json") {
			names = append(names, name)
		}
	}
	slices.Sort(names)
	done := map[string]string{}
	for i, name := range names {
		one := damages[i%len(damages)]
		if err := one.do(filepath.Join(dir, filepath.FromSlash(name))); err != nil {
			t.Fatalf("%s: %v", name, err)
		}
		done[name] = one.what
	}
	export(t, dir, "")
	got := tree(t, dir)
	for name, what := range done {
		for _, ending := range []string{"", ".br", ".gz"} {
			if got[name+ending] != want[name+ending] {
				t.Errorf("%s: %s is still broken, want it written again", what, name+ending)
			}
		}
		delete(got, name+".old")
		if info, err := os.Lstat(filepath.Join(dir, filepath.FromSlash(name+".gz"))); err == nil && !info.Mode().IsRegular() {
			t.Errorf("%s.gz is no regular file, want one", name)
		}
	}
	if !maps.Equal(got, want) {
		t.Error("after the next export files are missing or different, want all as at first")
	}
}

// endingContext is a context that ends once it has been asked a number of times.
type endingContext struct {
	context.Context
	left *atomic.Int64
}

func (s endingContext) Err() error {
	if s.left.Add(-1) < 0 {
		return context.Canceled
	}
	return nil
}

// An export that is interrupted changes nothing.
func TestInterruptedExport(t *testing.T) {
	t.Parallel()
	for _, looks := range []int64{0, 1, 7, 100} {
		dir := t.TempDir()
		writeFiles(t, dir, map[string]string{"fr/index.html": "as it was"})
		var left atomic.Int64
		left.Store(looks)
		if err := site.Export(endingContext{t.Context(), &left}, dir, siteIn("", locale.Fr)); !errors.Is(err, context.Canceled) {
			t.Errorf("stopped at look %d: got %v, want context.Canceled", looks, err)
		}
		if got := tree(t, dir); !maps.Equal(got, map[string]string{"fr/index.html": "as it was"}) {
			t.Errorf("stopped at look %d: the folder has %d files, want the one that was there", looks, len(got))
		}
	}
}

// While an export is running, a second one into the same folder is refused.
func TestSecondExport(t *testing.T) {
	t.Parallel()
	dir := t.TempDir()
	first, err := publish.Open(dir)
	if err != nil {
		t.Fatal(err)
	}
	defer first.Close()
	if err := site.Export(t.Context(), dir, siteInTwo("")); err == nil || !strings.Contains(err.Error(), "another export is at work on "+dir) {
		t.Errorf("the second export gets %v, want the error that another is at work", err)
	}
}
