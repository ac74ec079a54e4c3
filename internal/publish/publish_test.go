package publish

import (
	"errors"
	"io/fs"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

// file is one to be published.
type file struct{ name, content string }

// publishing publishes files into a folder, as an export does.
func publishing(dir string, d disk, files []file) (err error) {
	f, err := open(dir, d)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, f.Close()) }()
	for _, one := range files {
		if err := f.Put(one.name, []byte(one.content)); err != nil {
			return err
		}
	}
	return f.Commit()
}

// tree returns the files below a folder by name, and empty folders.
func tree(t *testing.T, dir string) map[string]string {
	t.Helper()
	found := map[string]string{}
	err := filepath.WalkDir(dir, func(path string, d fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		name, _ := filepath.Rel(dir, path)
		if d.IsDir() {
			if list, err := os.ReadDir(path); err != nil || len(list) == 0 {
				found[filepath.ToSlash(name)+"/"] = ""
			}
			return nil
		}
		content, err := os.ReadFile(path)
		found[filepath.ToSlash(name)] = string(content)
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return found
}

func plant(t *testing.T, dir string, files map[string]string) {
	t.Helper()
	for name, content := range files {
		target := filepath.Join(dir, filepath.FromSlash(name))
		if err := errors.Join(os.MkdirAll(filepath.Dir(target), 0o755), os.WriteFile(target, []byte(content), 0o644)); err != nil {
			t.Fatal(err)
		}
	}
}

func asMap(files []file) map[string]string {
	m := map[string]string{}
	for _, one := range files {
		m[one.name] = one.content
	}
	return m
}

var errDisk = errors.New("the disk is full")

// unsynced is a disk that does not wait for anything to be on it, since that
// takes a hundred times as long.
type unsynced struct{ system }

func (unsynced) syncDir(string) error { return nil }

func (unsynced) write(name string, content []byte) error {
	return os.WriteFile(name, content, 0o644)
}

// faulty is a disk of which the call with a number fails, and, where it is
// dead, every one after it: a process that was killed there. A file whose
// writing fails is half there.
type faulty struct {
	unsynced
	at, calls int
	dead      bool
}

func (d *faulty) fails() bool {
	d.calls++
	return d.calls == d.at || d.dead && d.calls > d.at
}

func (d *faulty) mkdir(name string) error {
	if d.fails() {
		return errDisk
	}
	return d.unsynced.mkdir(name)
}

func (d *faulty) write(name string, content []byte) error {
	if !d.fails() {
		return d.unsynced.write(name, content)
	}
	if d.calls == d.at {
		os.WriteFile(name, content[:len(content)/2], 0o644)
	}
	return errDisk
}

func (d *faulty) rename(from, to string) error {
	if d.fails() {
		return errDisk
	}
	return d.unsynced.rename(from, to)
}

func (d *faulty) syncDir(name string) error {
	if d.fails() {
		return errDisk
	}
	return d.unsynced.syncDir(name)
}

func (d *faulty) removeAll(name string) error {
	if d.fails() {
		return errDisk
	}
	return d.unsynced.removeAll(name)
}

var (
	older = []file{
		{"web/a.1.js", "script 1"}, {"web/a.1.js.gz", "packed 1"},
		{"fr/index.html", "page of 1"}, {"fr/index.html.gz", "packed page of 1"}, {"worker.js", "worker of 1"},
	}
	newer = []file{
		{"v/2/web/a.2.js", "script 2"}, {"v/2/fr/index.html", "frozen page of 2"},
		{"web/a.2.js", "script 2"}, {"web/a.2.js.gz", "packed 2"},
		{"fr/index.html", "page of 2"}, {"fr/index.html.gz", "packed page of 2"},
		{"fr/method.html", "other page of 2"}, {"worker.js", "worker of 2"},
	}
)

// TestEveryCut ends the work at every call that changes something, by an error
// and by a kill, from nothing, from an older version and from one that is
// broken. Files are whole at any time, none before those that come before it,
// nothing changes unless all is staged, and the next run completes it.
func TestEveryCut(t *testing.T) {
	t.Parallel()
	old, broken := asMap(older), asMap(newer)
	old["v/1/kept"] = "as it was"
	broken["web/a.2.js.gz"], broken["fr/index.html"] = "pack", ""
	delete(broken, "web/a.2.js")
	for start, before := range map[string]map[string]string{"nothing": nil, "older": old, "broken": broken} {
		for _, dead := range []bool{false, true} {
			for at := 1; ; at++ {
				dir := t.TempDir()
				plant(t, dir, before)
				d := &faulty{at: at, dead: dead}
				f, err := open(dir, d)
				if err != nil {
					t.Fatal(err)
				}
				committed := false
				for _, one := range newer {
					if err == nil {
						err = f.Put(one.name, []byte(one.content))
					}
				}
				if err == nil {
					committed = true
					err = f.Commit()
				}
				if dead && d.calls >= at {
					f.lock.Close() // the system does it for the dead
				} else {
					err = errors.Join(err, f.Close())
				}
				if d.calls < at {
					break // there is no such call any more
				}
				if err == nil && !dead {
					t.Fatalf("%s, call %d fails: Publish returns no error, want one", start, at)
				}
				wholeAfterCut(t, dir, before, committed)
				if err := publishing(dir, unsynced{}, newer); err != nil {
					t.Fatalf("%s, call %d fails (and all after it: %v): the next run fails with %v, want it to succeed", start, at, dead, err)
				}
				want := maps.Clone(before)
				if want == nil {
					want = map[string]string{}
				}
				maps.Copy(want, asMap(newer))
				if got := tree(t, dir); !maps.Equal(got, want) {
					t.Errorf("%s, call %d fails (and all after it: %v): after the next run got %q, want %q", start, at, dead, got, want)
				}
				if t.Failed() {
					t.Fatalf("that was %s, call %d failing (and all after it: %v)", start, at, dead)
				}
			}
		}
	}
}

// wholeAfterCut checks what is published after the work was cut.
func wholeAfterCut(t *testing.T, dir string, before map[string]string, committed bool) {
	t.Helper()
	got := tree(t, dir)
	maps.DeleteFunc(got, func(name, _ string) bool { return name == "./" || strings.HasPrefix(name, stagingName) })
	if !committed && !maps.Equal(got, before) {
		t.Errorf("something changed before all was staged: got %q, want %q", got, before)
	}
	missing := false
	for _, one := range newer {
		switch content, there := got[one.name]; {
		case content == one.content && content != before[one.name] && missing:
			t.Errorf("%s is there before a file that has to come before it, want it later", one.name)
		case there && content != one.content && content != before[one.name]:
			t.Errorf("%s is %q, want its old or its new content", one.name, content)
		case content != one.content:
			missing = true
		}
	}
	for name, content := range before {
		if got[name] != content && !slices.ContainsFunc(newer, func(one file) bool { return one.name == name }) {
			t.Errorf("%s is %q, want %q, which nobody writes", name, got[name], content)
		}
	}
}

// What is there with the same content is not written again.
func TestWhatIsThereStays(t *testing.T) {
	t.Parallel()
	dir := t.TempDir()
	if err := publishing(dir, unsynced{}, newer); err != nil {
		t.Fatal(err)
	}
	d := &faulty{}
	if err := publishing(dir, d, newer); err != nil {
		t.Fatal(err)
	}
	if d.calls != 3 { // taking the staging folder away
		t.Errorf("the second time %d calls change something, want 3", d.calls)
	}
}

// Two at once: the second is refused, and takes nothing from the first.
func TestTwoAtOnce(t *testing.T) {
	t.Parallel()
	dir := t.TempDir()
	first, err := Open(dir)
	if err != nil {
		t.Fatal(err)
	}
	if err := first.Put("fr/index.html", []byte("page")); err != nil {
		t.Fatal(err)
	}
	if second, err := Open(dir); err == nil || !strings.Contains(err.Error(), "another export is at work on "+dir) {
		t.Errorf("the second export gets %v (error: %v), want the error that another is at work", second, err)
	}
	if err := errors.Join(first.Commit(), first.Close()); err != nil {
		t.Fatal(err)
	}
	if got := tree(t, dir); !maps.Equal(got, map[string]string{"fr/index.html": "page"}) {
		t.Errorf("the folder has %q, want the page alone", got)
	}
	third, err := Open(dir)
	if err != nil {
		t.Fatalf("after both have ended: %v, want the folder free", err)
	}
	if err := third.Close(); err != nil {
		t.Error(err)
	}
}

// A link in the place of the staging folder, of the lock or of a file is not
// followed: what it leads to stays as it is.
func TestLinksAreNotFollowed(t *testing.T) {
	t.Parallel()
	outside := t.TempDir()
	victim := filepath.Join(outside, "victim")
	plant(t, outside, map[string]string{"victim": "mine"})
	link := func(dir, to, name string) {
		t.Helper()
		target := filepath.Join(dir, filepath.FromSlash(name))
		if err := errors.Join(os.MkdirAll(filepath.Dir(target), 0o755), os.Symlink(to, target)); err != nil {
			t.Skip(err)
		}
	}
	for _, c := range []struct{ to, at, want string }{
		{outside, stagingName, "is no folder"},
		{filepath.Join(outside, "none"), stagingName, "is no folder"},
		{victim, stagingName + "/" + lockName, "symbolic link"},
		{outside, stagingName + "/old", ""},
		{victim, "worker.js", ""},
	} {
		dir := t.TempDir()
		link(dir, c.to, c.at)
		err := publishing(dir, unsynced{}, newer)
		if c.want == "" && err != nil || c.want != "" && (err == nil || !strings.Contains(err.Error(), c.want)) {
			t.Errorf("a link at %s: %v, want %q", c.at, err, c.want)
		}
		if c.want == "" && !maps.Equal(tree(t, dir), asMap(newer)) {
			t.Errorf("a link at %s: the folder has %q, want the new files", c.at, tree(t, dir))
		}
		if got := tree(t, outside); !maps.Equal(got, map[string]string{"victim": "mine"}) {
			t.Fatalf("a link at %s was followed: got %q, want the victim as it was", c.at, got)
		}
	}
}

// No name leads out of the folder.
func TestNamesStayInside(t *testing.T) {
	t.Parallel()
	for _, name := range []string{"../a", "/a", "a/../../b", ""} {
		if err := publishing(t.TempDir(), unsynced{}, []file{{name, "x"}}); err == nil {
			t.Errorf("the name %q is accepted, want an error", name)
		}
	}
}
