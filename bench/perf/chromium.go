package main

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/chromedp/cdproto/cdp"
	"github.com/chromedp/cdproto/emulation"
	pages "github.com/chromedp/cdproto/page"
	"github.com/chromedp/chromedp"
)

// network is a visitor's network and device.
type network struct {
	Name          string
	Down          float64 // bit/s
	Latency       float64 // ms for each request
	CPU           float64 // slowdown of the main thread
	Width, Height int64   // CSS pixels
	Scale         float64 // device pixels for each CSS pixel
}

var networks = []network{
	{Name: "slow", Down: 1.6e6, Latency: 150, CPU: 4, Width: 412, Height: 823, Scale: 1.75},
	{Name: "fast", Down: 9e6, Latency: 40, CPU: 1, Width: 1280, Height: 900, Scale: 1},
}

// chromium is a running browser. Package internal/chromium is for tests: its tabs share
// a cache, and it has neither networks nor tracing.
type chromium struct {
	ctx   context.Context
	close func()
}

func start(ctx context.Context) (*chromium, error) {
	options := append(chromedp.DefaultExecAllocatorOptions[:],
		chromedp.NoSandbox, chromedp.DisableGPU,
		chromedp.Flag("disable-component-update", true),
		chromedp.Flag("hide-scrollbars", true))
	allocator, cancelAllocator := chromedp.NewExecAllocator(ctx, options...)
	ctx, cancel := chromedp.NewContext(allocator)
	c := &chromium{ctx: ctx, close: func() { cancel(); cancelAllocator() }}
	if err := chromedp.Do(ctx); err != nil {
		c.close()
		return nil, fmt.Errorf("starting Chromium: %w", err)
	}
	return c, nil
}

// tab is one tab with a cache and storage of its own.
type tab struct {
	ctx   context.Context
	close func()
}

const patience = 3 * time.Minute

// open opens a tab as a visitor on a network would, with a script that runs before the
// page's own.
func (c *chromium) open(n network, script string) (*tab, error) {
	ctx, cancelTab := chromedp.NewContext(c.ctx, chromedp.WithNewBrowserContext())
	ctx, cancelTime := context.WithTimeout(ctx, patience)
	t := &tab{ctx: ctx, close: func() { cancelTime(); cancelTab() }}
	err := errors.Join(
		call(ctx, emulation.SetCPUThrottlingRate, emulation.SetCPUThrottlingRateParams{Rate: n.CPU}),
		call(ctx, emulation.SetDeviceMetricsOverride, emulation.SetDeviceMetricsOverrideParams{
			Width: n.Width, Height: n.Height, DeviceScaleFactor: n.Scale, Mobile: n.Scale > 1,
		}),
		call(ctx, pages.AddScriptToEvaluateOnNewDocument, pages.AddScriptToEvaluateOnNewDocumentParams{Source: script}))
	if err != nil {
		t.close()
		return nil, err
	}
	return t, nil
}

// wait waits until an expression is true.
func (t *tab) wait(expression string) error {
	tick := time.NewTicker(50 * time.Millisecond)
	defer tick.Stop()
	for {
		if ok, err := eval[bool](t, "!!("+expression+")"); err == nil && ok {
			return nil
		}
		select {
		case <-t.ctx.Done():
			return fmt.Errorf("never true: %s", expression)
		case <-tick.C:
		}
	}
}

// eval returns the value of an expression, or that of the promise to which it
// evaluates.
func eval[T any](t *tab, expression string) (T, error) {
	return chromedp.Run(t.ctx, chromedp.Evaluate[T](expression, chromedp.EvalAwaitPromise))
}

// call sends a command of the protocol and ignores its result.
func call[P, R any](ctx context.Context, command cdp.Command[P, R], params P) error {
	_, err := chromedp.Call(ctx, command, params)
	return err
}
