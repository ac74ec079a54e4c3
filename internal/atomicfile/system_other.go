//go:build !unix

package atomicfile

import "os"

const noFollow = 0

// lock does nothing here: whoever starts two processes on one file is responsible.
func lock(*os.File) error { return nil }

func unlock(*os.File) error { return nil }

// SyncDir does nothing here: folders cannot be opened for it.
func SyncDir(string) error { return nil }
