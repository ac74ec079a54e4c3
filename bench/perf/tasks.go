package main

import (
	"cmp"
	"fmt"
	"maps"
	"path"
	"slices"
	"strings"
	"time"

	"github.com/chromedp/chromedp"
)

// longTask is the length in ms from which a task of the page's thread counts as
// blocking. Here it is processor time, which other programs on a busy machine change
// little.
const longTask = 50

// tasksOf lists the long tasks of visits to a page, from navigation on, with what took
// longest in them.
func tasksOf(c *chromium, list []page, name string, o options) error {
	p, stop, err := served(list, name)
	if err != nil {
		return err
	}
	defer stop()
	for _, n := range o.networks {
		causes, blocked := map[string]float64{}, 0.0
		for visit := 1; visit <= o.runs; visit++ {
			fmt.Printf("\n%s, visit %d, load average %.2f\n", n.Name, visit, loadAverage())
			tasks, err := traceVisit(c, p, n)
			if err != nil {
				return err
			}
			for _, t := range tasks {
				fmt.Println(t)
				blocked += t.took - longTask
				for cause, ms := range t.causes {
					causes[cause] += ms * 1000
				}
			}
		}
		fmt.Printf("\n%s: %.0f ms a visit are what long tasks take over %d ms; in them, ms a visit\n", n.Name, blocked/float64(o.runs), longTask)
		printLongest("by itself", causes, 25, float64(o.runs))
	}
	return nil
}

// traceVisit returns the long tasks of a visit that touches nothing, until some seconds
// after the last program has taken over.
func traceVisit(c *chromium, p page, n network) ([]task, error) {
	t, err := c.open(n, script(p, false))
	if err != nil {
		return nil, err
	}
	defer t.close()
	l, err := newLine(p.URL, n)
	if err != nil {
		return nil, err
	}
	defer l.close()
	moments, err := record(t, func(t *tab) error {
		if err := chromedp.Do(t.ctx, chromedp.Navigate(l.url)); err != nil {
			return err
		}
		if err := t.wait("perfProbe.ready"); err != nil {
			return err
		}
		time.Sleep(3 * time.Second) // for what the page postpones
		return nil
	})
	if err != nil {
		return nil, err
	}
	return longTasks(moments, l.url), nil
}

// task is a task of the page's thread: when it began, its processor time in ms, and the
// ms of each of its causes without what they contain.
type task struct {
	at, took float64
	causes   map[string]float64
}

func (t task) String() string {
	var b strings.Builder
	fmt.Fprintf(&b, "%8.0f ms after navigation %6.0f ms:", t.at, t.took)
	names := slices.SortedFunc(maps.Keys(t.causes), func(a, b string) int { return cmp.Compare(t.causes[b], t.causes[a]) })
	for _, name := range names[:min(6, len(names))] {
		fmt.Fprintf(&b, " %s %.0f,", name, t.causes[name])
	}
	return strings.TrimSuffix(b.String(), ",")
}

// longTasks returns the long tasks of the main thread in a trace, from the navigation
// to an address on.
func longTasks(all []moment, url string) []task {
	from := 0.0
	for _, m := range all {
		if m.Name == "navigationStart" && strings.HasPrefix(m.Args.Data.DocumentLoaderURL, url) {
			from = m.At
		}
	}
	var tasks []task
	events := mainThread(all)
	slices.SortStableFunc(events, outermostFirst)
	for i, m := range events {
		if m.Name != "RunTask" || m.At < from || m.Busy < longTask*1000 {
			continue
		}
		end := i + 1
		for end < len(events) && events[end].At < m.At+m.Took {
			end++
		}
		t := task{at: (m.At - from) / 1000, took: m.Busy / 1000, causes: map[string]float64{}}
		for cause, micros := range bySelf(events[i:end], moment.cause) {
			t.causes[cause] = micros / 1000
		}
		tasks = append(tasks, t)
	}
	return tasks
}

// cause returns what an event of a trace did, with the script or the kind of event
// behind it.
func (m moment) cause() string {
	of := cmp.Or(m.Args.Data.FunctionName, m.Args.Data.Type)
	if m.Args.Data.URL != "" {
		file, _, _ := strings.Cut(path.Base(m.Args.Data.URL), "?")
		of = strings.TrimSpace(file + " " + of)
	}
	if of == "" {
		return m.Name
	}
	return m.Name + " (" + of + ")"
}
