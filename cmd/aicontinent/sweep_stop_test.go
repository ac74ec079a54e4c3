//go:build unix

package main

import (
	"context"
	"errors"
	"os"
	"path/filepath"
	"strings"
	"sync/atomic"
	"syscall"
	"testing"
)

// stopping is a context that ends once it has been asked a number of times.
type stopping struct {
	context.Context
	left *atomic.Int64
}

func (s stopping) Err() error {
	if s.left.Add(-1) < 0 {
		return context.Canceled
	}
	return nil
}

func counter(n int64) *atomic.Int64 {
	var left atomic.Int64
	left.Store(n)
	return &left
}

// A sweep can be stopped wherever it asks, and then continues to the same bytes.
func TestSweepStopsAnywhere(t *testing.T) {
	t.Parallel()
	const grid = "e=100:500:2"
	for _, ending := range []string{".csv", ".parquet"} {
		dir := t.TempDir()
		whole := filepath.Join(dir, "whole"+ending)
		output(t, "sweep", "--grid", grid, "--out", whole)
		out := filepath.Join(dir, "stopped"+ending)
		read := func() (*sweepInput, error) { return parseGrid(grid, shard{}) }
		stops, ended := 0, false
		for looks := int64(0); !ended; looks++ {
			os.Remove(out)
			switch err := sweep(stopping{t.Context(), counter(looks)}, read, bandFlags{}, out, false, &progress{}); {
			case err == nil:
				ended = true
			case !strings.HasPrefix(err.Error(), "stopped "):
				t.Fatalf("stopped at look %d: got %v, want that it was stopped", looks, err)
			default:
				stops++
				if _, err := os.Stat(out); !errors.Is(err, os.ErrNotExist) {
					t.Fatalf("stopped at look %d: asking for the file gives %v, want that there is none", looks, err)
				}
			}
			if _, err := os.Stat(out + ".tmp"); !errors.Is(err, os.ErrNotExist) {
				t.Fatalf("stopped at look %d: asking for the temporary file gives %v, want that there is none", looks, err)
			}
		}
		if stops < 10 || content(t, out) != content(t, whole) {
			t.Errorf("%s: stopped %d times, want 10 or more; the bytes of the file are others: %v, want false", ending, stops, content(t, out) != content(t, whole))
		}
	}
}

// Ctrl-C ends a sweep with its own message whether it waits for input, runs or writes.
func TestInterruptedSweep(t *testing.T) {
	t.Parallel()
	dir := t.TempDir()
	pipe, out := filepath.Join(dir, "levers"), filepath.Join(dir, "a.csv")
	if err := syscall.Mkfifo(pipe, 0o600); err != nil {
		t.Skip(err)
	}
	grid := []string{"--grid=e=100:500:1;s=simplex:20"}
	for _, c := range []struct {
		what string
		args []string
		at   func() bool
		want string
	}{
		{"waiting for its input", []string{"--levers", pipe}, opened(t, pipe), "stopped before any scenario was run"},
		{"running", grid, func() bool { return size(out+".partial") > 40000 }, "the same command goes on"},
	} {
		p := startProgram(t, append([]string{"sweep", "--out", out}, c.args...)...)
		p.await(c.at)
		p.signal(os.Interrupt)
		if code, stderr := p.end(); code != exitFailed || !strings.Contains(stderr, c.want) {
			t.Errorf("%s: exits %d with %q, want %d and %q", c.what, code, stderr, exitFailed, c.want)
		}
	}
}

// opened reports whether somebody reads a pipe, and keeps it open for them.
func opened(t *testing.T, pipe string) func() bool {
	return func() bool {
		f, err := syscall.Open(pipe, syscall.O_WRONLY|syscall.O_NONBLOCK|syscall.O_CLOEXEC, 0)
		if err != nil {
			return false
		}
		t.Cleanup(func() { syscall.Close(f) })
		return true
	}
}

// Files of others with the names of a sweep's own files are not written to, least of
// all through a symbolic link.
func TestSweepFollowsNoLink(t *testing.T) {
	t.Parallel()
	for _, ending := range []string{".tmp", ".partial"} {
		for what, lay := range map[string]func(victim, at string) error{
			"link":            os.Symlink,
			"link to nothing": func(victim, at string) error { return os.Symlink(victim+".none", at) },
			"folder":          func(_, at string) error { return os.Mkdir(at, 0o755) },
			"pipe":            func(_, at string) error { return syscall.Mkfifo(at, 0o600) },
		} {
			dir := t.TempDir()
			victim, out := filepath.Join(dir, "victim"), filepath.Join(dir, "a.csv")
			if err := errors.Join(os.WriteFile(victim, []byte("mine"), 0o600), lay(victim, out+ending)); err != nil {
				t.Fatal(err)
			}
			_, stderr, code := call("sweep", "--grid=e=1|2", "--out", out, "--restart")
			if code != exitFailed || !strings.Contains(stderr, out+ending+" is ") {
				t.Errorf("%s at %s: exits %d with %q, want %d and the name of the file", what, ending, code, stderr, exitFailed)
			}
			if _, err := os.Stat(victim + ".none"); content(t, victim) != "mine" || err == nil {
				t.Errorf("%s at %s was followed, want it left alone", what, ending)
			}
			if _, err := os.Stat(out); err == nil {
				t.Errorf("%s at %s: the output was written, want none", what, ending)
			}
			// Once that file is gone, the same command continues.
			if err := os.Remove(out + ending); err != nil {
				t.Fatal(err)
			}
			output(t, "sweep", "--grid=e=1|2", "--out", out)
		}
	}
}

// A file that only has the name of a journal is not emptied.
func TestRestartKeepsWhatIsNoJournal(t *testing.T) {
	t.Parallel()
	out := filepath.Join(t.TempDir(), "a.csv")
	if err := os.WriteFile(out+".partial", []byte("my notes on this"), 0o600); err != nil {
		t.Fatal(err)
	}
	_, stderr, code := call("sweep", "--grid=e=1|2", "--out", out, "--restart")
	if code != exitBadInput || !strings.Contains(stderr, "is not of a sweep") || content(t, out+".partial") != "my notes on this" {
		t.Errorf("exits %d with %q, want %d, that the file is of no sweep, and the file as it was", code, stderr, exitBadInput)
	}
}
