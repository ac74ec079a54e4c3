// Package builds keeps the static files of earlier builds in a folder, because
// pages and embeds that are open while a site is updated still request them.
// Several processes may share the folder.
//
// Each build has a list of its files in the folder, build-NUMBER-HASH.txt. The list
// is written before the files, and Clear reads the files before the lists, so no
// lock is needed.
package builds

import (
	"bytes"
	"cmp"
	"compress/gzip"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"

	"github.com/andybalholm/brotli"

	"aicontinent/internal/atomicfile"
)

// Folder is such a folder. The zero value is none.
type Folder struct {
	Dir    string
	Builds int   // the most builds to keep, always including the last one; 0 means the default
	Bytes  int64 // of all files together; 0 means the default
}

// The default limits of a folder: the releases of some months.
const (
	usualBuilds = 8
	usualBytes  = 256 << 20
	largestFile = 64 << 20
)

// Name returns the name under which a file is served, which contains a hash of its
// content.
func Name(name string, content []byte) string {
	ending := path.Ext(name)
	return strings.TrimSuffix(name, ending) + "." + hash(content) + ending
}

// hash is long enough to distinguish files of one name.
func hash(content []byte) string {
	sum := sha256.Sum256(content)
	return hex.EncodeToString(sum[:6])
}

var (
	fileName = regexp.MustCompile(`^[A-Za-z0-9_-]+(?:\.[A-Za-z0-9_-]+)*\.([0-9a-f]{12})\.(?:js|wasm|bin|svg|png)$`)
	listName = regexp.MustCompile(`^build-([0-9]{6})-([0-9a-f]{12})\.txt$`)
)

// packings are the compressed forms of a file, by the endings of their names.
var packings = []struct {
	ending string
	unpack func(io.Reader) (io.Reader, error)
}{
	{".br", func(r io.Reader) (io.Reader, error) { return brotli.NewReader(r), nil }},
	{".gz", func(r io.Reader) (io.Reader, error) { return gzip.NewReader(r) }},
}

// Read returns a file and, by the endings of their names, its compressed forms, and
// false if the folder has no such file. It only looks for names that [Name] makes,
// follows no symbolic link, and ignores a file whose hash differs from its name, or
// a compressed form that does not unpack to the file.
func (f Folder) Read(name string) (forms map[string][]byte, ok bool) {
	parts := fileName.FindStringSubmatch(name)
	if f.Dir == "" || parts == nil {
		return nil, false
	}
	root, err := os.OpenRoot(f.Dir)
	if err != nil {
		return nil, false
	}
	defer root.Close()
	plain, err := readRegular(root, name)
	if err != nil || hash(plain) != parts[1] {
		return nil, false
	}
	forms = map[string][]byte{"": plain}
	for _, p := range packings {
		packed, err := readRegular(root, name+p.ending)
		if err != nil {
			continue
		}
		if r, err := p.unpack(bytes.NewReader(packed)); err == nil {
			// Reading one byte more detects a content that is too long.
			if content, err := io.ReadAll(io.LimitReader(r, int64(len(plain))+1)); err == nil && bytes.Equal(content, plain) {
				forms[p.ending] = packed
			}
		}
	}
	return forms, true
}

func readRegular(root *os.Root, name string) ([]byte, error) {
	info, err := root.Lstat(name)
	if err != nil {
		return nil, err
	}
	if !info.Mode().IsRegular() || info.Size() > largestFile {
		return nil, fmt.Errorf("%s is no file of a build", name)
	}
	return root.ReadFile(name)
}

// Add adds the files of a build to the folder as the last build, and removes the
// oldest builds if there are too many. It makes the folder if necessary. Files have
// the names that [Name] makes, or those names with the ending of a compressed form.
func (f Folder) Add(files map[string][]byte) error {
	if err := os.MkdirAll(f.Dir, 0o755); err != nil {
		return err
	}
	name, content, err := f.List(files)
	if err != nil {
		return err
	}
	if err := f.write(name, content); err != nil {
		return err
	}
	for name, content := range files {
		if err := f.write(name, content); err != nil {
			return err
		}
	}
	return f.Clear()
}

// write writes a file unless it exists with this content.
func (f Folder) write(name string, content []byte) error {
	target := filepath.Join(f.Dir, name)
	info, err := os.Lstat(target)
	if err == nil && info.Mode().IsRegular() && info.Size() == int64(len(content)) {
		if there, err := os.ReadFile(target); err == nil && bytes.Equal(there, content) {
			return nil
		}
	}
	return atomicfile.Write(target, content)
}

// List returns the list of a build and its name in the folder, whose number is
// higher than those of all other builds.
func (f Folder) List(files map[string][]byte) (name string, content []byte, err error) {
	var names []string
	for name := range files {
		names = append(names, name+"\n")
	}
	slices.Sort(names)
	content = []byte(strings.Join(names, ""))
	lists, err := f.lists()
	if err != nil {
		return "", nil, err
	}
	number := 1
	if len(lists) > 0 {
		last := lists[0]
		number = last.number + 1
		if last.hash == hash(content) {
			number = last.number
		}
	}
	return fmt.Sprintf("build-%06d-%s.txt", number, hash(content)), content, nil
}

// list is the list of a build.
type list struct {
	name, hash string
	number     int
	files      []string
}

// lists returns the lists in the folder, the last build first.
func (f Folder) lists() ([]list, error) {
	entries, err := os.ReadDir(f.Dir)
	if err != nil && !errors.Is(err, fs.ErrNotExist) {
		return nil, err
	}
	var found []list
	for _, e := range entries {
		parts := listName.FindStringSubmatch(e.Name())
		if parts == nil || !e.Type().IsRegular() {
			continue
		}
		content, err := os.ReadFile(filepath.Join(f.Dir, e.Name()))
		if err != nil && !errors.Is(err, fs.ErrNotExist) { // another process may have removed it
			return nil, err
		}
		number, err := strconv.Atoi(parts[1])
		if err != nil {
			return nil, err
		}
		found = append(found, list{e.Name(), parts[2], number, strings.Fields(string(content))})
	}
	slices.SortFunc(found, func(a, b list) int { return cmp.Or(b.number-a.number, strings.Compare(b.name, a.name)) })
	return found, nil
}

// Clear removes the oldest builds if there are too many, or if their files are too
// large: their lists, and those of their files that no remaining build has. Files
// without a list are from before there were lists, and count as the oldest. Nothing
// else is touched.
func (f Folder) Clear() error {
	entries, err := os.ReadDir(f.Dir)
	if err != nil {
		return err
	}
	lists, err := f.lists() // after the files, so that a build that is being added loses none
	if err != nil {
		return err
	}
	sizes := map[string]int64{}
	for _, e := range entries {
		if info, err := e.Info(); err == nil && isFile(e.Name()) && info.Mode().IsRegular() {
			sizes[e.Name()] = info.Size()
		}
	}
	kept, dropped := f.choose(append(lists, list{files: unlisted(sizes, lists)}), sizes)
	for _, name := range dropped {
		err = errors.Join(err, remove(filepath.Join(f.Dir, name)))
	}
	for name := range sizes {
		if !kept[name] {
			err = errors.Join(err, remove(filepath.Join(f.Dir, name)))
		}
	}
	return err
}

// choose returns the files of the builds to keep, and the lists of those to remove.
// A build that was added twice has two lists, of which the later one counts.
func (f Folder) choose(lists []list, sizes map[string]int64) (kept map[string]bool, dropped []string) {
	most, room := cmp.Or(f.Builds, usualBuilds), cmp.Or(f.Bytes, usualBytes)
	kept = map[string]bool{}
	seen := map[string]bool{}
	full := false
	for _, l := range lists {
		var more int64
		for _, name := range l.files {
			if !kept[name] {
				more += sizes[name]
			}
		}
		full = full || len(seen) > 0 && (len(seen) >= most || more > room)
		if full || seen[l.hash] {
			dropped = append(dropped, l.name)
			continue
		}
		seen[l.hash] = true
		room -= more
		for _, name := range l.files {
			kept[name] = true
		}
	}
	return kept, slices.DeleteFunc(dropped, func(name string) bool { return name == "" })
}

// unlisted returns the files that no list names.
func unlisted(sizes map[string]int64, lists []list) []string {
	var names []string
	for name := range sizes {
		if !slices.ContainsFunc(lists, func(l list) bool { return slices.Contains(l.files, name) }) {
			names = append(names, name)
		}
	}
	return names
}

// isFile reports whether a name is that of a build's file or of its compressed
// form.
func isFile(name string) bool {
	for _, p := range packings {
		name = strings.TrimSuffix(name, p.ending)
	}
	return fileName.MatchString(name)
}

// remove removes a file, which another process may have removed already.
func remove(name string) error {
	if err := os.Remove(name); !errors.Is(err, fs.ErrNotExist) {
		return err
	}
	return nil
}
