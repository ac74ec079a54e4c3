// Command perf measures pages in Chromium as a visitor meets them: how soon
// they paint, how soon a slider answers, how long each answer takes.
//
//	go run ./perf                      measures perf/pages.json
//	go run ./perf -profile 'slim'      says where one page's time goes
//	go run ./perf -tasks 'slim'        lists its long tasks, and what is in them
//
// It needs the pages to be built, see docs/PERFORMANCE.md.
package main

import (
	"context"
	"encoding/json"
	"flag"
	"fmt"
	"log"
	"os"
	"os/signal"
	"slices"
	"strings"
	"syscall"
	"time"
)

// page is a page to measure.
type page struct {
	Name   string   `json:"name"`
	Run    []string `json:"run"`    // the command that serves it
	Dir    string   `json:"dir"`    // or a folder with its files; without either, the page is served already
	URL    string   `json:"url"`    // empty with Dir
	Slider string   `json:"slider"` // selector of a range that goes from 0 to 100
	Answer []string `json:"answer"` // selectors of what changes with it: texts and paths
	Ready  string   `json:"ready"`  // expression that is true once the last program is there
	Before string   `json:"before"` // statement that runs before the page's own scripts
}

type options struct {
	runs, events int
	patience     time.Duration
	networks     []network
}

func main() {
	log.SetFlags(0)
	list := flag.String("pages", "perf/pages.json", "the list of pages")
	only := flag.String("only", "", "names of pages, with commas; empty: all")
	nets := flag.String("networks", "slow,fast", "names of networks, with commas")
	out := flag.String("json", "", "file to write the results to, every run in it")
	profiled := flag.String("profile", "", "name of a page: say where its time goes, instead of measuring")
	tasks := flag.String("tasks", "", "name of a page: list its long tasks, instead of measuring")
	o := options{}
	flag.IntVar(&o.runs, "runs", 5, "visits of each kind to each page on each network")
	flag.IntVar(&o.events, "events", 30, "slider events timed in a visit")
	flag.DurationVar(&o.patience, "patience", 2*time.Minute, "how long to wait, before each round, for a load average below 0.8")
	flag.Parse()
	o.networks = slices.DeleteFunc(slices.Clone(networks), func(n network) bool {
		return !slices.Contains(strings.Split(*nets, ","), n.Name)
	})
	pages, err := readPages(*list, *only)
	if err != nil {
		log.Fatal(err)
	}
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	c, err := start(ctx)
	if err != nil {
		log.Fatal(err)
	}
	switch {
	case *profiled != "":
		err = profilePage(c, pages, *profiled, o)
	case *tasks != "":
		err = tasksOf(c, pages, *tasks, o)
	default:
		err = measure(c, pages, o, *out)
	}
	c.close()
	stop()
	if err != nil {
		log.Fatal(err)
	}
}

func readPages(name, only string) ([]page, error) {
	content, err := os.ReadFile(name)
	if err != nil {
		return nil, err
	}
	var pages []page
	if err := json.Unmarshal(content, &pages); err != nil {
		return nil, fmt.Errorf("%s: %w", name, err)
	}
	if only == "" {
		return pages, nil
	}
	names := strings.Split(only, ",")
	return slices.DeleteFunc(pages, func(p page) bool { return !slices.Contains(names, p.Name) }), nil
}

// measure visits every page on every network, prints the table and writes the samples.
// Each round goes through all pages, so that everything else on the machine affects all
// alike.
func measure(c *chromium, pages []page, o options, out string) error {
	var results []result
	for i := range pages {
		url, stop, err := serve(pages[i])
		if err != nil {
			return fmt.Errorf("%s: %w", pages[i].Name, err)
		}
		defer stop()
		pages[i].URL = url
		for _, n := range o.networks {
			results = append(results, result{Page: pages[i].Name, Network: n.Name, page: pages[i], network: n})
		}
	}
	for round := 1; round <= o.runs; round++ {
		log.Printf("round %d of %d, load %.2f", round, o.runs, waitForRest(o.patience))
		for i := range results {
			r := &results[i]
			s, err := visit(c, r.page, r.network, o.events)
			if err != nil {
				return fmt.Errorf("%s, %s, round %d: %w", r.Page, r.Network, round, err)
			}
			r.Samples = append(r.Samples, s)
		}
	}
	writeTables(os.Stdout, results)
	return writeSamples(out, results)
}

func writeSamples(name string, results []result) error {
	if name == "" {
		return nil
	}
	content, err := json.MarshalIndent(results, "", "  ")
	if err != nil {
		return err
	}
	return os.WriteFile(name, append(content, '\n'), 0o644)
}
