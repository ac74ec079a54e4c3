package publish

import (
	"errors"
	"os"

	"aicontinent/internal/atomicfile"
)

// disk has every call that changes something, so that tests can make each of them
// fail.
type disk interface {
	mkdir(name string) error
	write(name string, content []byte) error // complete and on the disk when it returns
	rename(from, to string) error
	syncDir(name string) error
	removeAll(name string) error
}

// system is the disk of this machine.
type system struct{}

func (system) mkdir(name string) error      { return os.Mkdir(name, 0o755) }
func (system) rename(from, to string) error { return os.Rename(from, to) }
func (system) syncDir(name string) error    { return atomicfile.SyncDir(name) }
func (system) removeAll(name string) error  { return os.RemoveAll(name) }

func (system) write(name string, content []byte) error {
	f, err := os.OpenFile(name, os.O_WRONLY|os.O_CREATE|os.O_TRUNC, 0o644)
	if err != nil {
		return err
	}
	_, err = f.Write(content)
	return errors.Join(err, f.Sync(), f.Close())
}
