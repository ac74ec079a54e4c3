//go:build unix

package atomicfile

import (
	"path/filepath"
	"syscall"
	"testing"
)

// A lock that is given up is free at once, even where a child that is just
// being started still has the open file: a second descriptor stands for it.
func TestClosedLockIsFree(t *testing.T) {
	t.Parallel()
	name := filepath.Join(t.TempDir(), "lock")
	f, err := Lock(name, 0o600)
	if err != nil {
		t.Fatal(err)
	}
	child, err := syscall.Dup(int(f.Fd()))
	if err != nil {
		t.Fatal(err)
	}
	defer syscall.Close(child)
	if _, err := Lock(name, 0o600); err != ErrLocked {
		t.Errorf("a lock that is taken: got %v, want ErrLocked", err)
	}
	if err := f.Close(); err != nil {
		t.Fatal(err)
	}
	again, err := Lock(name, 0o600)
	if err != nil {
		t.Fatal(err)
	}
	if err := again.Close(); err != nil {
		t.Error(err)
	}
}
