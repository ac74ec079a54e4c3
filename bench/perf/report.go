package main

import (
	"fmt"
	"io"
	"os"
	"slices"
	"strconv"
	"strings"
	"time"
)

// result is what was measured of a page on a network.
type result struct {
	Page    string   `json:"page"`
	Network string   `json:"network"`
	Samples []sample `json:"samples"`

	page    page
	network network
}

// rows are the rows of the table.
var rows = []struct {
	name string
	of   func(*sample) float64
	form string
}{
	{"first contentful paint, ms", func(s *sample) float64 { return s.FCP }, "%.0f"},
	{"largest contentful paint, ms", func(s *sample) float64 { return s.LCP }, "%.0f"},
	{"cumulative layout shift", func(s *sample) float64 { return s.CLS }, "%.3f"},
	{"blocking after FCP (TBT), ms", func(s *sample) float64 { return s.TBT }, "%.0f"},
	{"blocking since navigation, ms", func(s *sample) float64 { return s.Blocked }, "%.0f"},
	{"longest task, ms", func(s *sample) float64 { return s.Longest }, "%.0f"},
	{"the task that starts Go's runtime, ms", func(s *sample) float64 { return s.Runtime }, "%.0f"},
	{"transferred, kB", func(s *sample) float64 { return s.Bytes / 1000 }, "%.0f"},
	{"last program there, untouched, ms", func(s *sample) float64 { return s.Ready }, "%.0f"},
	{"slider and chart there, ms", func(s *sample) float64 { return s.Slider }, "%.0f"},
	{"first answered move, ms", func(s *sample) float64 { return s.Answered }, "%.0f"},
	{"from first move to answer, ms", func(s *sample) float64 { return s.Answer }, "%.0f"},
	{"transferred until then, kB", func(s *sample) float64 { return s.Fetched / 1000 }, "%.0f"},
	{"longest task after the move, ms", func(s *sample) float64 { return s.Task }, "%.0f"},
	{"blocking after the move, ms", func(s *sample) float64 { return s.Held }, "%.0f"},
	{"moves until then", func(s *sample) float64 { return s.Moves }, "%.0f"},
	{"later event to changed page, ms", func(s *sample) float64 { return s.Changed }, "%.1f"},
	{"later event to painted frame, ms", func(s *sample) float64 { return s.Painted }, "%.1f"},
	{"slowest of them, ms", func(s *sample) float64 { return s.Slowest }, "%.1f"},
	{"by the last program: event to changed page, ms", func(s *sample) float64 { return s.Last.Changed }, "%.1f"},
	{"event to painted frame, ms", func(s *sample) float64 { return s.Last.Painted }, "%.1f"},
	{"slowest of them, ms", func(s *sample) float64 { return s.Last.Slowest }, "%.1f"},
	{"load average before", func(s *sample) float64 { return s.Load }, "%.1f"},
}

// writeTables writes a table for each network, with the median, lowest and highest of
// the runs.
func writeTables(w io.Writer, results []result) {
	for _, n := range networks {
		here := slices.DeleteFunc(slices.Clone(results), func(r result) bool { return r.Network != n.Name })
		if len(here) == 0 {
			continue
		}
		fmt.Fprintf(w, "\n%s: %.1f Mbit/s down, %.0f ms, CPU slowed %.0f times, %d by %d pixels\n\n", n.Name, n.Down/1e6, n.Latency, n.CPU, n.Width, n.Height)
		fmt.Fprint(w, "| |")
		for _, r := range here {
			fmt.Fprintf(w, " %s |", r.Page)
		}
		fmt.Fprint(w, "\n|---|", strings.Repeat("---|", len(here)), "\n")
		for _, row := range rows {
			fmt.Fprintf(w, "| %s |", row.name)
			for _, r := range here {
				fmt.Fprintf(w, " %s |", cell(r.Samples, row.of, row.form))
			}
			fmt.Fprintln(w)
		}
	}
}

func cell(samples []sample, of func(*sample) float64, form string) string {
	var list []float64
	for i := range samples {
		list = append(list, of(&samples[i]))
	}
	low, middle, high := fmt.Sprintf(form, slices.Min(list)), fmt.Sprintf(form, median(list)), fmt.Sprintf(form, slices.Max(list))
	if low == high {
		return middle
	}
	return middle + " (" + low + "–" + high + ")"
}

func median(list []float64) float64 {
	sorted := slices.Sorted(slices.Values(list))
	n := len(sorted)
	if n == 0 {
		return 0
	}
	return (sorted[(n-1)/2] + sorted[n/2]) / 2
}

// waitForRest waits until the machine is nearly idle, or for patience, and returns the
// load average then.
func waitForRest(patience time.Duration) float64 {
	const rest = 0.8
	for end := time.Now().Add(patience); loadAverage() >= rest && time.Now().Before(end); {
		time.Sleep(time.Second)
	}
	return loadAverage()
}

// loadAverage returns the load average of the last minute, or 0 if the system does not
// say.
func loadAverage() float64 {
	content, err := os.ReadFile("/proc/loadavg")
	if err != nil {
		return 0
	}
	first, _, _ := strings.Cut(string(content), " ")
	load, err := strconv.ParseFloat(first, 64)
	if err != nil {
		return 0
	}
	return load
}
