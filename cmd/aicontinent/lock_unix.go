//go:build unix

package main

import (
	"os"
	"syscall"
)

// lock keeps other processes out of a file until it is closed, be it by the end
// of this process.
func lock(f *os.File) error {
	return syscall.Flock(int(f.Fd()), syscall.LOCK_EX|syscall.LOCK_NB)
}
