package builds_test

import (
	"bytes"
	"compress/gzip"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"testing"

	"aicontinent/internal/builds"
)

// build returns the files of one: a program of its own with a compressed form, and an
// icon that all builds have.
func build(n int) map[string][]byte {
	program, icon := []byte(fmt.Sprintf("program %d", n)), []byte("<svg/>")
	name := builds.Name("light.en.js", program)
	return map[string][]byte{name: program, name + ".gz": zipped(program), builds.Name("icon.svg", icon): icon}
}

func zipped(content []byte) []byte {
	var b bytes.Buffer
	w := gzip.NewWriter(&b)
	w.Write(content)
	w.Close()
	return b.Bytes()
}

// program returns the name of a build's program.
func program(n int) string {
	return builds.Name("light.en.js", []byte(fmt.Sprintf("program %d", n)))
}

func add(t *testing.T, f builds.Folder, numbers ...int) {
	t.Helper()
	for _, n := range numbers {
		if err := f.Add(build(n)); err != nil {
			t.Fatal(err)
		}
	}
}

// has fails where the folder holds other builds than these.
func has(t *testing.T, f builds.Folder, want ...int) {
	t.Helper()
	var got []int
	for n := range 10 {
		if forms, ok := f.Read(program(n)); ok {
			if string(forms[""]) != fmt.Sprintf("program %d", n) || !bytes.Equal(forms[".gz"], zipped(forms[""])) {
				t.Errorf("build %d: got %q, want the program, plain and compressed", n, forms)
			}
			got = append(got, n)
		}
	}
	if !slices.Equal(got, want) {
		t.Errorf("the folder has builds %v, want %v", got, want)
	}
	if _, ok := f.Read(builds.Name("icon.svg", []byte("<svg/>"))); !ok {
		t.Error("the file that all builds share is gone, want it kept")
	}
}

// The last builds are kept, in the order in which they were added last, and
// what they share once.
func TestBuildsAreBounded(t *testing.T) {
	t.Parallel()
	f := builds.Folder{Dir: filepath.Join(t.TempDir(), "made", "here"), Builds: 3}
	add(t, f, 1, 2, 3)
	has(t, f, 1, 2, 3)
	add(t, f, 4)
	has(t, f, 2, 3, 4)
	add(t, f, 2, 5) // 2 once more, and so after 4
	has(t, f, 2, 4, 5)
	add(t, f, 5, 5)
	has(t, f, 2, 4, 5)
	if lists, err := filepath.Glob(filepath.Join(f.Dir, "*.txt")); err != nil || len(lists) != 3 {
		t.Errorf("the lists are %v (error: %v), want three", lists, err)
	}
	few := builds.Folder{Dir: f.Dir, Bytes: 1}
	add(t, few, 6)
	has(t, few, 6) // the last one always
}

// Files that stood there before there were lists are the oldest build; what is
// no file of a build stays for ever.
func TestOtherFiles(t *testing.T) {
	t.Parallel()
	f := builds.Folder{Dir: t.TempDir(), Builds: 2}
	others := []string{"README.md", "light.en.js", "light.en.0123456789ab.js.old", ".light.en.0123456789ab.js", "build-1.txt", "light.en.0123456789AB.js"}
	for _, name := range others {
		if err := os.WriteFile(filepath.Join(f.Dir, name), nil, 0o644); err != nil {
			t.Fatal(err)
		}
	}
	for name, content := range build(0) {
		if err := os.WriteFile(filepath.Join(f.Dir, name), content, 0o644); err != nil {
			t.Fatal(err)
		}
	}
	add(t, f, 1)
	has(t, f, 0, 1)
	add(t, f, 2)
	has(t, f, 1, 2)
	for _, name := range others {
		if _, err := os.Stat(filepath.Join(f.Dir, name)); err != nil {
			t.Error(err)
		}
	}
}

// What is damaged is not given, and is put right by the build that has it.
func TestDamage(t *testing.T) {
	t.Parallel()
	for what, damage := range map[string]func(name string) error{
		"cut off":         func(name string) error { return os.Truncate(name, 3) },
		"other content":   func(name string) error { return os.WriteFile(name, []byte("program X"), 0o644) },
		"missing":         os.Remove,
		"a link":          func(name string) error { os.Rename(name, name+".x"); return os.Symlink(name+".x", name) },
		"a link outside":  func(name string) error { os.Remove(name); return os.Symlink("/etc/hostname", name) },
		"a folder":        func(name string) error { os.Remove(name); return os.Mkdir(name, 0o755) },
		"longer than any": func(name string) error { return os.Truncate(name, 65<<20) },
	} {
		f := builds.Folder{Dir: t.TempDir()}
		add(t, f, 1, 2)
		if err := damage(filepath.Join(f.Dir, program(1))); err != nil {
			t.Fatal(err)
		}
		has(t, f, 2)
		if what != "a folder" {
			add(t, f, 1)
			has(t, f, 1, 2)
		}
	}
	f := builds.Folder{Dir: t.TempDir()}
	add(t, f, 1)
	for _, bad := range [][]byte{nil, []byte("no gzip"), zipped([]byte("program 2")), zipped([]byte("program 1 and more")), zipped([]byte("program 1"))[:20]} {
		if err := os.WriteFile(filepath.Join(f.Dir, program(1)+".gz"), bad, 0o644); err != nil {
			t.Fatal(err)
		}
		if forms, ok := f.Read(program(1)); !ok || len(forms) != 1 {
			t.Errorf("got %q, want the plain form alone, since the compressed one is none", forms)
		}
	}
}

// Names that no build makes are not looked for.
func TestNames(t *testing.T) {
	t.Parallel()
	dir := t.TempDir()
	secret := []byte("secret")
	name := builds.Name("x.js", secret)
	f := builds.Folder{Dir: filepath.Join(dir, "files")}
	add(t, f, 1)
	for _, place := range []string{dir, f.Dir} {
		if err := os.WriteFile(filepath.Join(place, name), secret, 0o644); err != nil {
			t.Fatal(err)
		}
	}
	if _, ok := f.Read(name); !ok {
		t.Fatalf("%s is not found, want the file itself", name)
	}
	for _, bad := range []string{
		"../" + name, "/" + name, "./" + name, "files/../" + name, `..\` + name, name + "/", name + "\x00", "\x00" + name, "." + name, name + ".gz",
		strings.ToUpper(name), "%2e%2e/" + name, "", ".", "..", "build-000001-0123456789ab.txt", filepath.Join(dir, name),
	} {
		if forms, ok := f.Read(bad); ok {
			t.Errorf("%q gives %q, want nothing", bad, forms)
		}
	}
	if _, ok := (builds.Folder{}).Read(name); ok {
		t.Errorf("a Folder without a directory has %s, want nothing", name)
	}
}

// Many processes that start at once leave what each of them needs.
func TestAtOnce(t *testing.T) {
	t.Parallel()
	f := builds.Folder{Dir: t.TempDir()}
	var all sync.WaitGroup
	for n := range 6 {
		all.Go(func() {
			if err := f.Add(build(n)); err != nil {
				t.Error(err)
			}
		})
	}
	all.Wait()
	has(t, f, 0, 1, 2, 3, 4, 5)
}

func FuzzRead(f *testing.F) {
	dir := f.TempDir()
	folder := builds.Folder{Dir: filepath.Join(dir, "files")}
	if err := folder.Add(build(1)); err != nil {
		f.Fatal(err)
	}
	if err := os.WriteFile(filepath.Join(dir, "x.0123456789ab.js"), []byte("outside"), 0o644); err != nil {
		f.Fatal(err)
	}
	f.Add("../x.0123456789ab.js")
	f.Add(program(1))
	f.Fuzz(func(t *testing.T, name string) {
		forms, ok := folder.Read(name)
		if _, known := build(1)[name]; ok && !known {
			t.Errorf("%q gives %q, want nothing but files of the build", name, forms)
		}
	})
}
