package main

import (
	"cmp"
	"encoding/json"
	"slices"
	"strings"
	"sync"

	"github.com/chromedp/cdproto/cdp"
	"github.com/chromedp/cdproto/tracing"
	"github.com/chromedp/chromedp"
)

// moment is an event of a trace, in microseconds.
type moment struct {
	Name  string  `json:"name"`
	Phase string  `json:"ph"`
	PID   int     `json:"pid"`
	TID   int     `json:"tid"`
	At    float64 `json:"ts"`
	Took  float64 `json:"dur"`
	Busy  float64 `json:"tdur"` // processor time
	Args  struct {
		Name string `json:"name"`
		Data struct {
			FunctionName      string `json:"functionName"`
			URL               string `json:"url"`
			Type              string `json:"type"`
			DocumentLoaderURL string `json:"documentLoaderURL"`
		} `json:"data"`
	} `json:"args"`
}

// works are the kinds of work in a trace, with the beginnings of the names of their
// events.
var works = []struct{ kind, names string }{
	{"garbage collection", "MinorGC MajorGC V8.GC BlinkGC CppGC"},
	{"compiling", "v8.wasm wasm. v8.compile V8.Compile"},
	{"script", "EventDispatch FunctionCall TimerFire RunMicrotasks FireAnimationFrame EvaluateScript v8. V8. V8Console HandlePostMessage"},
	{"style", "UpdateLayoutTree RecalculateStyles ParseAuthorStyleSheet"},
	{"layout", "Layout"},
	{"paint", "PrePaint Paint Layerize Commit UpdateLayer CompositeLayers"},
	{"parsing", "ParseHTML"},
}

// recording collects a trace's events.
type recording struct {
	mu       sync.Mutex
	moments  []moment
	complete chan bool
}

func (r *recording) note(event any) {
	switch e := event.(type) {
	case *tracing.EventDataCollected:
		r.mu.Lock()
		defer r.mu.Unlock()
		for _, raw := range e.Value {
			var m moment
			_ = json.Unmarshal(raw, &m) // fails if "data" is something else
			if m.Name != "" {
				r.moments = append(r.moments, m)
			}
		}
	case *tracing.EventTracingComplete:
		select {
		case r.complete <- true:
		default: // of a later trace of the same tab
		}
	}
}

// traced prints how the time of the main thread is divided.
func traced(t *tab, do func(*tab) error, parts float64) error {
	moments, err := record(t, do)
	if err != nil {
		return err
	}
	printLongest("main thread", byWork(mainThread(moments)), 12, parts)
	return nil
}

// record returns the trace of what is done.
func record(t *tab, do func(*tab) error) ([]moment, error) {
	r := &recording{complete: make(chan bool, 1)}
	if err := chromedp.Listen(t.ctx, r.note); err != nil {
		return nil, err
	}
	if err := call(t.ctx, tracing.Start, tracing.StartParams{TraceConfig: &tracing.TraceConfig{
		IncludedCategories: []string{"toplevel", "devtools.timeline", "disabled-by-default-devtools.timeline", "blink.user_timing", "v8", "v8.wasm"},
		ExcludedCategories: []string{"*"},
	}}); err != nil {
		return nil, err
	}
	if err := do(t); err != nil {
		return nil, err
	}
	if err := call(t.ctx, tracing.End, cdp.Empty{}); err != nil {
		return nil, err
	}
	select {
	case <-r.complete:
	case <-t.ctx.Done():
		return nil, t.ctx.Err()
	}
	r.mu.Lock()
	defer r.mu.Unlock()
	return r.moments, nil
}

// mainThread returns the complete events of the page's main thread, which is that of
// the busiest renderer.
func mainThread(all []moment) []moment {
	type thread struct{ pid, tid int }
	renderers := map[thread]bool{}
	busy := map[thread]float64{}
	for _, m := range all {
		at := thread{m.PID, m.TID}
		if m.Name == "thread_name" && m.Args.Name == "CrRendererMain" {
			renderers[at] = true
		}
		if kindOf(m.Name) == "script" {
			busy[at] += m.Took
		}
	}
	var busiest thread
	for at := range renderers {
		if busy[at] > busy[busiest] || busiest == (thread{}) {
			busiest = at
		}
	}
	return slices.DeleteFunc(all, func(m moment) bool {
		return m.Phase != "X" || m.PID != busiest.pid || m.TID != busiest.tid
	})
}

// byWork returns the microseconds of processor time of each kind of work.
func byWork(list []moment) map[string]float64 {
	slices.SortStableFunc(list, outermostFirst)
	return bySelf(list, func(m moment) string { return kindOf(m.Name) })
}

func outermostFirst(a, b moment) int {
	return cmp.Or(cmp.Compare(a.At, b.At), cmp.Compare(b.Took, a.Took))
}

// bySelf returns the microseconds of processor time of each kind of event, without
// those of events of other kinds inside it.
func bySelf(list []moment, kindOf func(moment) string) map[string]float64 {
	sums := map[string]float64{}
	type open struct {
		kind string
		to   float64
	}
	var stack []open
	for _, m := range list {
		for len(stack) > 0 && stack[len(stack)-1].to <= m.At {
			stack = stack[:len(stack)-1]
		}
		kind := kindOf(m)
		if len(stack) > 0 {
			outer := stack[len(stack)-1]
			if kind == "other" {
				kind = outer.kind
			}
			sums[outer.kind] -= m.Busy
		}
		sums[kind] += m.Busy
		stack = append(stack, open{kind, m.At + m.Took})
	}
	return sums
}

func kindOf(name string) string {
	for _, w := range works {
		for _, beginning := range strings.Fields(w.names) {
			if strings.HasPrefix(name, beginning) {
				return w.kind
			}
		}
	}
	return "other"
}
