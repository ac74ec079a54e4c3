package main

import (
	_ "embed"
	"encoding/json"
	"fmt"
	"slices"
	"time"

	"github.com/chromedp/chromedp"
)

// sample is one run: a visit that touches nothing, and one that moves a slider as soon
// as there is one. Times are in ms since navigation, except those of events.
type sample struct {
	FCP      float64 `json:"fcp"`
	LCP      float64 `json:"lcp"`
	CLS      float64 `json:"cls"`
	Ready    float64 `json:"ready"`   // the last program has taken over
	TBT      float64 `json:"tbt"`     // total time over 50 ms of long tasks between FCP and ready
	Blocked  float64 `json:"blocked"` // the same from navigation on
	Longest  float64 `json:"longest"` // the longest task, except
	Runtime  float64 `json:"runtime"` // the one in which Go's runtime starts
	Bytes    float64 `json:"bytes"`   // transferred until a second after ready
	Slider   float64 `json:"slider"`  // slider and chart are there
	Answered float64 `json:"answered"`
	Moves    float64 `json:"moves"`   // moves made before the answer
	Changed  float64 `json:"changed"` // median from an event to the changed page, by the program that answers first
	Painted  float64 `json:"painted"` // median from an event to the painted frame
	Slowest  float64 `json:"slowest"` // the slowest of these
	Last     timing  `json:"last"`    // the same by the last program
	Answer   float64 `json:"answer"`  // from the first move to its answer
	Fetched  float64 `json:"fetched"` // transferred until the answer
	Task     float64 `json:"task"`    // the longest task from the first move to a second after the answer
	Held     float64 `json:"held"`    // total time over 50 ms of these tasks
	Load     float64 `json:"load"`    // 1-minute load average before
}

// timing is how long later answers took, in ms.
type timing struct {
	Changed float64 `json:"changed"`
	Painted float64 `json:"painted"`
	Slowest float64 `json:"slowest"`
}

//go:embed probe.js
var probe string

// script returns the probe's script for a page.
func script(p page, touch bool) string {
	particulars := struct {
		Slider string   `json:"slider"`
		Answer []string `json:"answer"`
		Touch  bool     `json:"touch"`
	}{p.Slider, p.Answer, touch}
	encoded, err := json.Marshal(particulars)
	if err != nil {
		panic(err) // strings and a boolean can always be encoded
	}
	return fmt.Sprintf("(() => { if (window.top !== window || location.protocol === 'about:') return;\n%s;\nconst page = %s;\npage.ready = () => (%s);\n%s})();", p.Before, encoded, p.Ready, probe)
}

func visit(c *chromium, p page, n network, events int) (sample, error) {
	load := loadAverage()
	s, err := look(c, p, n)
	s.Load = load
	if err != nil {
		return s, err
	}
	return s, touch(c, p, n, events, &s)
}

// seen is what the probe records.
type seen struct {
	FCP, LCP, CLS, Ready    float64
	Moves, Slider, Answered float64
	Runtime                 float64      // the start of Go's runtime, 0 without it
	Tasks                   [][2]float64 // start and duration
}

// look visits a page and touches nothing.
func look(c *chromium, p page, n network) (sample, error) {
	t, err := c.open(n, script(p, false))
	if err != nil {
		return sample{}, err
	}
	defer t.close()
	l, err := newLine(p.URL, n)
	if err != nil {
		return sample{}, err
	}
	defer l.close()
	if err := chromedp.Do(t.ctx, chromedp.Navigate(l.url)); err != nil {
		return sample{}, err
	}
	if err := t.wait("perfProbe.ready && perfProbe.lcp"); err != nil {
		return sample{}, err
	}
	time.Sleep(time.Second) // for what comes late, such as shifts and a later largest paint
	v, err := eval[seen](t, "perfProbe")
	if err != nil {
		return sample{}, err
	}
	s := sample{FCP: v.FCP, LCP: v.LCP, CLS: v.CLS, Ready: v.Ready, Bytes: l.transferred()}
	for _, task := range v.Tasks {
		from, to := task[0], task[0]+task[1]
		if from > v.Ready {
			continue
		}
		if from <= v.Runtime && v.Runtime <= to {
			s.Runtime = task[1]
		} else {
			s.Longest = max(s.Longest, task[1])
		}
		s.Blocked += max(0, task[1]-50)
		s.TBT += max(0, to-max(from, v.FCP)-50)
	}
	return s, nil
}

// touch visits a page and moves its slider from the start.
func touch(c *chromium, p page, n network, events int, s *sample) error {
	t, err := c.open(n, script(p, true))
	if err != nil {
		return err
	}
	defer t.close()
	l, err := newLine(p.URL, n)
	if err != nil {
		return err
	}
	defer l.close()
	if err := chromedp.Do(t.ctx, chromedp.Navigate(l.url)); err != nil {
		return err
	}
	if err := t.wait("perfProbe.answered"); err != nil {
		return err
	}
	v, err := eval[seen](t, "perfProbe")
	if err != nil {
		return err
	}
	s.Slider, s.Answered, s.Moves = v.Slider, v.Answered, v.Moves
	s.Answer, s.Fetched = v.Answered-v.Slider, l.transferred()
	time.Sleep(1500 * time.Millisecond) // for announcements and a service worker
	if v, err = eval[seen](t, "perfProbe"); err != nil {
		return err
	}
	for _, task := range v.Tasks {
		if task[0]+task[1] > s.Slider && task[0] < s.Answered+1000 {
			s.Task = max(s.Task, task[1])
			s.Held += max(0, task[1]-50)
		}
	}
	first, err := later(t, events)
	if err != nil {
		return err
	}
	s.Changed, s.Painted, s.Slowest = first.Changed, first.Painted, first.Slowest
	if err := t.wait("perfProbe.ready"); err != nil {
		return err
	}
	time.Sleep(1500 * time.Millisecond) // for what the page does once the program is there
	s.Last, err = later(t, events)
	return err
}

// later measures the answers to single events.
func later(t *tab, events int) (timing, error) {
	times, err := eval[[][2]float64](t, fmt.Sprintf("perfProbe.events(%d)", events))
	if err != nil {
		return timing{}, fmt.Errorf("events: %w", err)
	}
	var changed, painted []float64
	for _, e := range times {
		changed, painted = append(changed, e[0]), append(painted, e[1])
	}
	return timing{median(changed), median(painted), slices.Max(painted)}, nil
}
