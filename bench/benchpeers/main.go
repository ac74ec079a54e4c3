// Command benchpeers times the same works of the model in several programs: Go as a
// native program, as WebAssembly in node and in Chromium, and the model's peers in C
// and in JavaScript. It prints how long one work takes and how fast each is compared
// with C. The programs take turns, so that a slow moment of the machine affects all;
// the best time of each is shown, because other programs disturb it least.
package main

import (
	"errors"
	"flag"
	"fmt"
	"math"
	"os"
	"slices"
	"strings"

	"aicontinent/bench/peers"
	"aicontinent/bench/peers/works"
)

// times is how often a work is done at a time: long enough for the clocks of browsers.
var times = map[string]int{"run": 300, "split": 300, "bands": 1, "triangle": 1, "map": 1, "sensitivity": 1}

// titles are the works in the order of the table.
var titles = []struct{ work, title string }{
	{"run", "one run, parameters changed"},
	{"split", "one run, split changed"},
	{"bands", "1,000 draws, bands of all columns"},
	{"triangle", "5,151 splits, one outcome"},
	{"map", "5,151 splits, all outcomes of the map"},
	{"sensitivity", "shares of variance and tornado"},
}

// ours are the works that the plain peers do not have; they are compared with native
// Go.
var ours = []string{"map", "sensitivity"}

func main() {
	rounds := flag.Int("rounds", 15, "repetitions of every work")
	only := flag.String("only", "", "works, separated by commas; all where empty")
	flag.Parse()
	if err := run(*rounds, *only); err != nil {
		fmt.Fprintln(os.Stderr, "benchpeers:", err)
		os.Exit(1)
	}
}

func run(rounds int, only string) error {
	set := works.New()
	contestants, err := enlist(set)
	defer func() {
		for _, c := range contestants {
			c.end()
		}
	}()
	if err != nil {
		return err
	}
	fmt.Printf("| best of %d, ms (speed beside C) |", rounds)
	for _, c := range contestants {
		fmt.Printf(" %s |", c.name)
	}
	fmt.Printf("\n|---%s|\n", strings.Repeat("|---", len(contestants)))
	for _, w := range titles {
		if only != "" && !slices.Contains(strings.Split(only, ","), w.work) {
			continue
		}
		fmt.Printf("| %s |", w.title)
		took, err := race(contestants, w.work, rounds)
		if err != nil {
			return err
		}
		first := slices.IndexFunc(took, func(ms []float64) bool { return ms != nil })
		for _, ms := range took {
			if ms == nil {
				fmt.Print(" – |")
				continue
			}
			fmt.Printf(" %.3g (%.2f) |", slices.Min(ms), slices.Min(took[first])/slices.Min(ms))
		}
		fmt.Println()
	}
	return nil
}

// race lets all contestants do a work in turns, after one turn that is not timed, and
// returns the milliseconds that one work took by contestant and turn; none for those
// that do not have the work.
func race(contestants []contestant, work string, rounds int) ([][]float64, error) {
	took := make([][]float64, len(contestants))
	first := math.NaN()
	for round := -1; round < rounds; round++ {
		for i, c := range contestants {
			if c.plain && slices.Contains(ours, work) {
				continue
			}
			ms, sum, err := c.do(work, times[work])
			if err != nil {
				return nil, fmt.Errorf("%s, %s: %w", c.name, work, err)
			}
			if math.IsNaN(first) {
				first = sum
			}
			if !(math.Abs(sum-first) <= 1e-9*math.Abs(first)) {
				return nil, fmt.Errorf("%s does another work than others: %s gives %v, not %v", c.name, work, sum, first)
			}
			if round >= 0 {
				took[i] = append(took[i], ms)
			}
		}
	}
	return took, nil
}

// load sends a peer the scenario and the draws of the works.
func load(p *peers.Peer, set *works.Set) error {
	if _, err := p.Table(set.Levers(), set.Parameters()); err != nil {
		return err
	}
	for i := 0; i < works.Draws; i++ {
		draw := set.Draw(i)
		if err := p.Draw(&draw); err != nil {
			return err
		}
	}
	return nil
}

var errNothing = errors.New("there is neither gcc nor node: nothing to compare with")
