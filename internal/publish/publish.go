// Package publish puts files into a folder that is being served. Everything that
// changes is first written beside the existing files. Only when all of it is
// complete and on the disk is it renamed into place: a full disk, an interruption
// or a power cut before that changes nothing, and one during the renaming leaves
// complete files only, which the next run finishes.
package publish

import (
	"bytes"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"aicontinent/internal/atomicfile"
)

// stagingName is the folder, inside the published one, for the lock and for files
// that are not in their place yet. It exists only while a process is publishing.
const stagingName = ".export"

// Folder is a folder into which one process publishes.
type Folder struct {
	dir, staging string
	disk         disk
	lock         atomicfile.Locked
	names        []string        // staged, in order
	staged       map[string]bool // the same
	folders      map[string]bool // made in the staging folder
	isNew        bool            // whether Open made dir
}

// Open prepares to publish into a folder, which it makes if necessary, and keeps
// other processes from publishing there. It removes what a process that died left
// unfinished.
func Open(dir string) (*Folder, error) { return open(dir, system{}) }

func open(dir string, d disk) (*Folder, error) {
	_, err := os.Stat(dir)
	f := &Folder{dir: dir, disk: d, staged: map[string]bool{}, folders: map[string]bool{}, isNew: errors.Is(err, fs.ErrNotExist)}
	if err := os.MkdirAll(dir, 0o755); err != nil {
		return nil, err
	}
	if f.lock, err = lockIn(filepath.Join(dir, stagingName)); err != nil {
		if errors.Is(err, atomicfile.ErrLocked) {
			return nil, fmt.Errorf("another export is at work on %s; wait until it has ended", dir)
		}
		return nil, err
	}
	if err := f.clean(); err != nil {
		return nil, errors.Join(err, f.lock.Close())
	}
	if f.staging, err = os.MkdirTemp(filepath.Join(dir, stagingName), "staged-"); err != nil {
		return nil, errors.Join(err, f.lock.Close())
	}
	return f, nil
}

const lockName = "lock"

// lockIn makes a folder and locks a file in it on its behalf.
func lockIn(folder string) (atomicfile.Locked, error) {
	for {
		if err := os.Mkdir(folder, 0o755); err != nil && !errors.Is(err, fs.ErrExist) {
			return atomicfile.Locked{}, err
		}
		info, err := os.Lstat(folder)
		if err == nil && !info.IsDir() {
			return atomicfile.Locked{}, fmt.Errorf("%s is no folder, and is needed for one: remove it", folder)
		}
		lock, err := atomicfile.Lock(filepath.Join(folder, lockName), 0o644)
		// The previous process may have removed the folder in between.
		if !errors.Is(err, fs.ErrNotExist) {
			return lock, err
		}
	}
}

// clean removes what other processes left.
func (f *Folder) clean() error {
	folder := filepath.Join(f.dir, stagingName)
	entries, err := os.ReadDir(folder)
	for _, e := range entries {
		if e.Name() != lockName {
			err = errors.Join(err, os.RemoveAll(filepath.Join(folder, e.Name())))
		}
	}
	return err
}

// Close ends the work and drops what was not committed.
func (f *Folder) Close() error {
	err := errors.Join(
		f.disk.removeAll(f.staging),
		f.disk.removeAll(f.lock.Name()), // while it is locked, so that no other process uses it
		f.disk.removeAll(filepath.Dir(f.staging)))
	return errors.Join(err, f.lock.Close())
}

// Holds reports whether the folder has a regular file of this name, given with
// slashes, whose content is right.
func (f *Folder) Holds(name string, right func([]byte) bool) bool {
	path := f.path(f.dir, name)
	info, err := os.Lstat(path)
	if err != nil || !info.Mode().IsRegular() {
		return false
	}
	content, err := os.ReadFile(path)
	return err == nil && right(content)
}

// Put stages a file, named with slashes, unless the folder has it with the same
// content.
func (f *Folder) Put(name string, content []byte) error {
	if !filepath.IsLocal(filepath.FromSlash(name)) {
		return fmt.Errorf("%q is no name of a file in %s", name, f.dir)
	}
	if !f.staged[name] && f.Holds(name, func(there []byte) bool { return bytes.Equal(there, content) }) {
		return nil
	}
	if err := f.makeFolder(filepath.Dir(filepath.FromSlash(name))); err != nil {
		return err
	}
	if err := f.disk.write(f.path(f.staging, name), content); err != nil {
		return err
	}
	if !f.staged[name] {
		f.staged[name] = true
		f.names = append(f.names, name)
	}
	return nil
}

func (f *Folder) path(folder, name string) string {
	return filepath.Join(folder, filepath.FromSlash(name))
}

// makeFolder makes a folder and its parents in the staging folder.
func (f *Folder) makeFolder(name string) error {
	if name == "." || f.folders[name] {
		return nil
	}
	if err := f.makeFolder(filepath.Dir(name)); err != nil {
		return err
	}
	if err := f.disk.mkdir(filepath.Join(f.staging, name)); err != nil {
		return err
	}
	f.folders[name] = true
	return nil
}

// Commit renames everything that was staged into place, in the order of staging. If
// the published folder lacks a whole folder, that folder appears at once with its
// content.
func (f *Folder) Commit() error {
	for folder := range f.folders {
		if err := f.disk.syncDir(filepath.Join(f.staging, folder)); err != nil {
			return err
		}
	}
	changed := map[string]bool{}
	if f.isNew {
		changed[filepath.Dir(f.dir)] = true
	}
	var moved []string
	for _, name := range f.names {
		if slices.ContainsFunc(moved, func(folder string) bool { return strings.HasPrefix(name, folder+"/") }) {
			continue
		}
		part := f.firstMissing(name)
		target := f.path(f.dir, part)
		if err := f.disk.rename(f.path(f.staging, part), target); err != nil {
			return err
		}
		changed[filepath.Dir(target)] = true
		if part != name {
			moved = append(moved, part)
		}
	}
	for folder := range changed {
		if err := f.disk.syncDir(folder); err != nil {
			return err
		}
	}
	return nil
}

// firstMissing returns the first of the folders on the path of a file that the
// published folder lacks, or the file itself.
func (f *Folder) firstMissing(name string) string {
	for i := range name {
		if name[i] == '/' {
			if _, err := os.Stat(f.path(f.dir, name[:i])); errors.Is(err, fs.ErrNotExist) {
				return name[:i]
			}
		}
	}
	return name
}
