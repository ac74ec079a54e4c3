package main

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strconv"
	"strings"
)

// mostShards is the largest number of parts of a sweep.
const mostShards = 1000

// shard is one of the parts into which a sweep is divided, so that independent
// machines can run it together. The zero value is the whole sweep.
type shard struct{ number, of int }

// parseShard reads K/N.
func parseShard(text string) (shard, error) {
	first, second, found := strings.Cut(text, "/")
	k, err := strconv.Atoi(first)
	n, err2 := strconv.Atoi(second)
	if !found || err != nil || err2 != nil || n < 1 || n > mostShards || k < 1 || k > n {
		return shard{}, badInput{fmt.Errorf("--shard: %q cannot be used; allowed: K/N, as in 3/8, N at most %d and K from 1 to N", text, mostShards)}
	}
	return shard{k, n}, nil
}

// bounds returns the first scenario of the shard and the one after its last. Shards
// are consecutive and differ in size by at most one.
func (s shard) bounds(count int) (from, to int) {
	if s.of == 0 {
		return 0, count
	}
	return count * (s.number - 1) / s.of, count * s.number / s.of
}

// name is the file of the shard in the common folder.
func (s shard) name(dir string) string {
	return filepath.Join(dir, fmt.Sprintf("part-%d-of-%d.parquet", s.number, s.of))
}

// outOf returns the file that a sweep writes: --out, or the shard's own file in the
// folder that --out names, which it makes if necessary.
func outOf(out, text string) (string, shard, error) {
	if text == "" {
		if ending := filepath.Ext(out); ending != ".csv" && ending != ".parquet" {
			return "", shard{}, badInput{fmt.Errorf("--out: %q cannot be used; allowed: a name that ends in .csv or .parquet", out)}
		}
		return out, shard{}, nil
	}
	s, err := parseShard(text)
	if err != nil {
		return "", shard{}, err
	}
	if out == "" {
		return "", shard{}, badInput{errors.New("--out: the folder of the parts is needed with --shard")}
	}
	if err := os.MkdirAll(out, 0o777); err != nil {
		return "", shard{}, badInput{fmt.Errorf("--out: %w", err)}
	}
	return s.name(out), s, nil
}
