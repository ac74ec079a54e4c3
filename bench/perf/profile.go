package main

import (
	"cmp"
	"fmt"
	"maps"
	"slices"
	"time"

	"github.com/chromedp/cdproto/cdp"
	"github.com/chromedp/cdproto/profiler"
	"github.com/chromedp/chromedp"
)

// profilePage prints where a page's time goes, with neither network nor processor
// slowed: from navigation until the program is there, and during events of the slider.
func profilePage(c *chromium, list []page, name string, o options) error {
	p, stop, err := served(list, name)
	if err != nil {
		return err
	}
	defer stop()
	fmt.Printf("load average %.2f\n", waitForRest(o.patience))
	for _, watch := range []watcher{traced, sampled} {
		if err := profileOnce(c, p, watch, o.events); err != nil {
			return err
		}
	}
	return nil
}

// watcher prints where the time goes while something is done, divided into parts.
type watcher func(t *tab, do func(*tab) error, parts float64) error

func profileOnce(c *chromium, p page, watch watcher, events int) error {
	n := network{Down: 1e9, CPU: 1, Width: 1280, Height: 900, Scale: 1}
	t, err := c.open(n, script(p, false))
	if err != nil {
		return err
	}
	defer t.close()
	fmt.Printf("\nuntil the program is there, ms\n\n")
	err = watch(t, func(t *tab) error {
		if err := chromedp.Do(t.ctx, chromedp.Navigate(p.URL)); err != nil {
			return err
		}
		return t.wait("perfProbe.ready")
	}, 1)
	if err != nil {
		return err
	}
	time.Sleep(2 * time.Second) // for what the page postpones
	fmt.Printf("\na slider event, ms\n\n")
	return watch(t, func(t *tab) error {
		_, err := eval[[][2]float64](t, fmt.Sprintf("perfProbe.events(%d)", events))
		return err
	}, float64(events))
}

// sampled prints in which functions the time goes, by themselves and with what they
// call.
func sampled(t *tab, do func(*tab) error, parts float64) error {
	if err := call(t.ctx, profiler.Enable, cdp.Empty{}); err != nil {
		return err
	}
	if err := call(t.ctx, profiler.SetSamplingInterval, profiler.SetSamplingIntervalParams{Interval: 100}); err != nil {
		return err
	}
	if err := call(t.ctx, profiler.Start, cdp.Empty{}); err != nil {
		return err
	}
	if err := do(t); err != nil {
		return err
	}
	got, err := chromedp.Call(t.ctx, profiler.Stop, cdp.Empty{})
	if err != nil {
		return err
	}
	self, whole := byFunction(got.Profile)
	printLongest("by itself", self, 25, parts)
	printLongest("with what it calls", whole, 60, parts)
	return nil
}

// byFunction returns the microseconds of each function in a profile.
func byFunction(p *profiler.Profile) (self, whole map[string]float64) {
	nodes := map[int64]*profiler.ProfileNode{}
	parent := map[int64]int64{}
	for _, n := range p.Nodes {
		nodes[n.ID] = n
		for _, child := range n.Children {
			parent[child] = n.ID
		}
	}
	self, whole = map[string]float64{}, map[string]float64{}
	for i, id := range p.Samples {
		took := float64(p.TimeDeltas[i])
		self[nodes[id].CallFrame.FunctionName] += took
		seen := map[string]bool{}
		for n := nodes[id]; n != nil; n = nodes[parent[n.ID]] {
			if name := n.CallFrame.FunctionName; !seen[name] {
				seen[name] = true
				whole[name] += took
			}
		}
	}
	return self, whole
}

func printLongest(title string, micros map[string]float64, most int, parts float64) {
	names := slices.SortedFunc(maps.Keys(micros), func(a, b string) int { return cmp.Compare(micros[b], micros[a]) })
	fmt.Println(title)
	for _, name := range names[:min(most, len(names))] {
		fmt.Printf("%10.3f  %s\n", micros[name]/1000/parts, name)
	}
}
