package main

import (
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"
)

const resumeGrid = "e=100:500:100;s=simplex:5;late=1|2"

// A sweep that was killed continues where it was, and writes the same bytes.
func TestKilledSweepGoesOn(t *testing.T) {
	dir := t.TempDir()
	whole, killed := filepath.Join(dir, "whole.csv"), filepath.Join(dir, "killed.csv")
	args := []string{"sweep", "--grid", resumeGrid, "--bands=20", "--out"}
	output(t, append(args, whole)...)

	program, err := os.Executable()
	if err != nil {
		t.Fatal(err)
	}
	kills := 0
	for finished := false; !finished; {
		if kills > 50 {
			t.Fatalf("after %d kills the sweep has not ended, want 50 or fewer", kills)
		}
		cmd := exec.Command(program, append(args, killed)...)
		cmd.Env = append(os.Environ(), "AICONTINENT_TEST_IS_PROGRAM=1")
		before := size(killed + ".partial")
		if err := cmd.Start(); err != nil {
			t.Fatal(err)
		}
		ended := make(chan error, 1)
		go func() { ended <- cmd.Wait() }()
		// It is killed once it has stored more rows than the one before.
		for stopped := false; !stopped; {
			select {
			case err := <-ended:
				if err != nil {
					t.Fatal(err)
				}
				finished, stopped = true, true
			case <-time.After(time.Millisecond):
				if size(killed+".partial") > before+40000 {
					cmd.Process.Kill()
					finished, stopped = <-ended == nil, true
					kills++
				}
			}
		}
	}
	if kills < 2 {
		t.Errorf("the sweep was killed %d times, want 2 or more, or the test shows little", kills)
	}
	if content(t, killed) != content(t, whole) {
		t.Error("after kills the file has other bytes than that of a sweep in one go")
	}
	if left, err := filepath.Glob(killed + ".*"); err != nil || left != nil {
		t.Errorf("the folder has %v (error: %v), want nothing beside the file", left, err)
	}
}

func size(name string) int64 {
	info, err := os.Stat(name)
	if err != nil {
		return 0
	}
	return info.Size()
}

// Damaged rows of the journal are run again; the journal of another sweep is refused.
func TestJournal(t *testing.T) {
	out := filepath.Join(t.TempDir(), "a.csv")
	in, err := parseGrid("e=100:500:5", shard{})
	if err != nil {
		t.Fatal(err)
	}
	s := newSweeper(in, bandFlags{})
	write := func() string {
		t.Helper()
		output(t, "sweep", "--grid", "e=100:500:5", "--out", out)
		return content(t, out)
	}
	want := write()
	keep := func(change func([]byte) []byte) {
		t.Helper()
		j, err := openJournal(t.Context(), out+".partial", s, true)
		if err != nil {
			t.Fatal(err)
		}
		if err := s.run(t.Context(), j, &progress{}); err != nil {
			t.Fatal(err)
		}
		j.file.Close()
		b := []byte(content(t, out+".partial"))
		if err := os.WriteFile(out+".partial", change(b), 0o666); err != nil {
			t.Fatal(err)
		}
	}
	for name, change := range map[string]func([]byte) []byte{
		"whole":                 func(b []byte) []byte { return b },
		"torn in its last line": func(b []byte) []byte { return b[:len(b)-3] },
		"torn in the middle":    func(b []byte) []byte { return b[:len(b)/2] },
		"torn in its head":      func(b []byte) []byte { return b[:30] },
		"empty":                 func(b []byte) []byte { return nil },
		"zeros at its end":      func(b []byte) []byte { clear(b[len(b)/2:]); return b },
		"damaged":               func(b []byte) []byte { b[len(b)/3] ^= 4; return b },
		"too long":              func(b []byte) []byte { return append(b, b...) },
	} {
		keep(change)
		if write() != want {
			t.Errorf("%s: the file has other bytes than before, want the same", name)
		}
	}
	keep(func(b []byte) []byte { return b })
	for _, args := range [][]string{{"--grid=e=100:500:10"}, {"--grid=e=100:500:5", "--bands=10"}} {
		_, stderr, code := call(append([]string{"sweep", "--out", out}, args...)...)
		if code != 2 || !strings.Contains(stderr, "--restart") || !strings.Contains(stderr, "another sweep") {
			t.Errorf("%q: exits %d with %q, want 2 and the advice to use --restart", args, code, stderr)
		}
	}
	output(t, "sweep", "--grid=e=100:500:100", "--out", out, "--restart")
	if got := len(csvFile(t, out)); got != 1+5 {
		t.Errorf("after a restart the file has %d lines, want the names and 5 rows", got)
	}
}

func TestJournalIsLocked(t *testing.T) {
	out := filepath.Join(t.TempDir(), "a.csv")
	in, err := parseGrid("e=1|2", shard{})
	if err != nil {
		t.Fatal(err)
	}
	j, err := openJournal(t.Context(), out+".partial", newSweeper(in, bandFlags{}), false)
	if err != nil {
		t.Fatal(err)
	}
	defer j.file.Close()
	if _, stderr, code := call("sweep", "--grid=e=1|2", "--out", out); code != 1 || !strings.Contains(stderr, "another sweep is at work") {
		t.Errorf("a second sweep into the same file exits %d with %q, want 1 and the word that another is at work", code, stderr)
	}
}
