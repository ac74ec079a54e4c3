package main

import (
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/parquet-go/parquet-go"
	"pgregory.net/rapid"
)

// rowsOfParquet reads the rows of a file, each as text.
func rowsOfParquet(t *testing.T, name string) []string {
	t.Helper()
	f, err := os.Open(name)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	r := parquet.NewGenericReader[any](f)
	var list []string
	for {
		read := make([]parquet.Row, 1)
		n, err := r.ReadRows(read)
		if n == 1 {
			list = append(list, fmt.Sprintf("%+v", read[0]))
		}
		if errors.Is(err, io.EOF) {
			return list
		}
		if err != nil {
			t.Fatal(err)
		}
	}
}

// The parts in order are the whole sweep: every row once, with the same bits, however
// many parts there are, of a grid and of a file of levers.
func TestShardsAreTheSweep(t *testing.T) {
	t.Parallel()
	dir := t.TempDir()
	levers := filepath.Join(dir, "levers.csv")
	if err := os.WriteFile(levers, []byte("e,p.firm_gain\n100,\n200,0.05\n300,\n"), 0o666); err != nil {
		t.Fatal(err)
	}
	for i, input := range [][]string{{"--grid", "e=100:500:4;aim=75@2030|90@2040;p.firm_gain=0.05", "--bands=8"}, {"--levers", levers}} {
		whole := filepath.Join(dir, fmt.Sprintf("whole%d.parquet", i))
		output(t, append([]string{"sweep", "--out", whole}, input...)...)
		want := rowsOfParquet(t, whole)
		for _, n := range []int{1, 3, 7} {
			parts := filepath.Join(dir, fmt.Sprintf("parts%d-%d", i, n))
			var got []string
			for k := 1; k <= n; k++ {
				output(t, append([]string{"sweep", "--shard", fmt.Sprintf("%d/%d", k, n), "--out", parts}, input...)...)
				got = append(got, rowsOfParquet(t, filepath.Join(parts, fmt.Sprintf("part-%d-of-%d.parquet", k, n)))...)
			}
			if !slices.Equal(got, want) {
				t.Errorf("%q in %d parts: %d rows, want %d, or others", input, n, len(got), len(want))
			}
		}
	}
}

// Parts divide any number of scenarios without a gap, and their sizes differ by at most
// one.
func TestShardBounds(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(r *rapid.T) {
		count, n := rapid.IntRange(0, mostScenarios).Draw(r, "count"), rapid.IntRange(1, mostShards).Draw(r, "n")
		next := 0
		for k := 1; k <= n; k++ {
			from, to := shard{k, n}.bounds(count)
			if size := to - from; from != next || size < count/n || size > count/n+1 {
				r.Fatalf("part %d of %d of %d scenarios is %d to %d, want it to begin at %d and to have %d or one more", k, n, count, from, to, next, count/n)
			}
			next = to
		}
		if next != count {
			r.Fatalf("%d parts end at scenario %d, want %d", n, next, count)
		}
	})
}

// The same command continues a part that was stopped, and no other part does.
func TestShardsResumeAlone(t *testing.T) {
	t.Parallel()
	dir := t.TempDir()
	const grid = "e=100:500:2"
	out, _, err := outOf(dir, "2/3")
	if err != nil {
		t.Fatal(err)
	}
	piece := shard{2, 3}
	read := func() (*sweepInput, error) { return parseGrid(grid, piece) }
	var stop stopping
	stop.Context, stop.left = t.Context(), counter(6)
	if err := sweep(stop, read, bandFlags{}, out, false, &progress{}); err == nil || !strings.HasPrefix(err.Error(), "stopped ") {
		t.Fatalf("got the error %v, want that the sweep was stopped", err)
	}
	other := func() (*sweepInput, error) { return parseGrid(grid, shard{1, 3}) }
	if err := sweep(t.Context(), other, bandFlags{}, out, false, &progress{}); err == nil || !strings.Contains(err.Error(), "another sweep") {
		t.Errorf("another part takes the journal with the error %v, want that it is of another sweep", err)
	}
	if err := sweep(t.Context(), read, bandFlags{}, out, false, &progress{}); err != nil {
		t.Fatal(err)
	}
	if rows := rowsOfParquet(t, out); len(rows) != 67 {
		t.Errorf("the parts joined have %d rows, want 67", len(rows))
	}
}

func TestBadShards(t *testing.T) {
	t.Parallel()
	dir := t.TempDir()
	for _, text := range []string{"0/3", "4/3", "3", "a/b", "1/0", "1/1001", "-1/3", "1/3/2", " 1/3"} {
		if _, message, code := call("sweep", "--grid=e=1", "--out="+dir, "--shard="+text); code != 2 || !strings.Contains(message, fmt.Sprintf("--shard: %q cannot be used; allowed: K/N", text)) {
			t.Errorf("--shard=%s exits %d with %q, want 2 and what is allowed", text, code, message)
		}
	}
	if _, message, code := call("sweep", "--grid=e=1", "--shard=1/3"); code != 2 || !strings.Contains(message, "--out: the folder of the parts is needed") {
		t.Errorf("without a folder --shard exits %d with %q, want 2 and that a folder is needed", code, message)
	}
}
