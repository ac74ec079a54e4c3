// Package atomicfile replaces files atomically, so that they are complete or absent
// even after a power cut, and locks files against other processes. It never follows
// a symbolic link at a name that it chooses itself: in a folder that others can
// write to, such a link could point to any file of this user.
package atomicfile

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
)

// Pending is a new file that replaces another one once it is complete.
type Pending struct {
	*os.File
	target string
	done   bool
}

// Create opens a new file with the name part, which Commit renames to target. A
// regular file that an earlier process left at part is removed first; anything else
// there is an error. The caller must ensure that no other process uses part at the
// same time.
func Create(part, target string, perm os.FileMode) (*Pending, error) {
	if found, err := regular(part); err != nil {
		return nil, err
	} else if found {
		if err := os.Remove(part); err != nil {
			return nil, err
		}
	}
	// O_EXCL also refuses a link that has appeared since.
	f, err := os.OpenFile(part, os.O_WRONLY|os.O_CREATE|os.O_EXCL, perm)
	if err != nil {
		return nil, err
	}
	return &Pending{File: f, target: target}, nil
}

// Commit flushes the file to the disk and renames it to its target. If that fails,
// the target is unchanged and the new file is removed.
func (p *Pending) Commit() error {
	defer p.Discard()
	if err := errors.Join(p.Sync(), p.Close()); err != nil {
		return err
	}
	if err := os.Rename(p.Name(), p.target); err != nil {
		return err
	}
	p.done = true
	return SyncDir(filepath.Dir(p.target))
}

// Discard removes the file unless it has been renamed, so it can be deferred.
func (p *Pending) Discard() {
	if p.done {
		return
	}
	p.done = true
	p.Close() // the file is removed, so an error does not matter
	os.Remove(p.Name())
}

// Write writes a file atomically, readable for everyone.
func Write(name string, content []byte) error {
	dir, base := filepath.Split(name)
	if dir == "" {
		dir = "."
	}
	f, err := os.CreateTemp(dir, "."+base+".*.tmp")
	if err != nil {
		return err
	}
	p := &Pending{File: f, target: name}
	defer p.Discard()
	if err := p.Chmod(0o644); err != nil {
		return err
	}
	if _, err := p.Write(content); err != nil {
		return err
	}
	return p.Commit()
}

// ErrLocked says that another process has the lock.
var ErrLocked = errors.New("locked by another process")

// Locked is an open file with a lock against other processes.
type Locked struct{ *os.File }

// Close releases the lock and closes the file. Closing alone is not enough: a child
// process that is just being started has the open file too, and with it the lock,
// until it runs its own program.
func (l Locked) Close() error { return errors.Join(unlock(l.File), l.File.Close()) }

// Lock opens a file for reading and writing, makes it if necessary, and keeps other
// processes out until it is closed or this process ends. The error is ErrLocked if
// another process has the lock. Only Unix has locks: on other systems it only opens
// the file.
func Lock(name string, perm os.FileMode) (Locked, error) {
	for {
		if _, err := regular(name); err != nil {
			return Locked{}, err
		}
		f, err := os.OpenFile(name, os.O_RDWR|os.O_CREATE|noFollow, perm)
		if err != nil {
			return Locked{}, err
		}
		if err := lock(f); err != nil {
			f.Close()
			return Locked{}, err
		}
		l := Locked{f}
		same, err := isAt(f, name)
		if same {
			return l, nil
		}
		l.Close()
		if err != nil {
			return Locked{}, err
		}
		// The previous process removed the file after it was opened here and before
		// it was locked, so a lock on it would keep nobody out.
	}
}

// isAt reports whether an open file is the one with a name.
func isAt(f *os.File, name string) (bool, error) {
	opened, err := f.Stat()
	if err != nil {
		return false, err
	}
	named, err := os.Lstat(name)
	if errors.Is(err, fs.ErrNotExist) {
		return false, nil
	}
	return err == nil && os.SameFile(opened, named), err
}

// regular reports whether there is a regular file with a name. A link, a folder, a
// pipe or the like is an error.
func regular(name string) (bool, error) {
	info, err := os.Lstat(name)
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return false, nil
	case err != nil:
		return false, err
	case info.Mode()&fs.ModeSymlink != 0:
		return false, fmt.Errorf("%s is a symbolic link, which is not followed: remove it or choose another name", name)
	case !info.Mode().IsRegular():
		return false, fmt.Errorf("%s is no regular file: remove it or choose another name", name)
	}
	return true, nil
}
