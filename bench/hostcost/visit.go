package main

import (
	"context"
	"errors"
	"fmt"
	"strings"
	"time"

	"github.com/chromedp/cdproto/cdp"
	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/cdproto/performance"
	"github.com/chromedp/chromedp"
	"github.com/chromedp/chromedp/kb"
)

// cost is what a part of a visit cost the article's thread, with times in ms.
type cost struct{ Task, Script, Layout, Blocked, Longest, Shift, Answer float64 }

// visit opens an article with an empty cache and scrolls to its end. It returns what
// the main thread did until a second after the embed was there, and then what it did
// for the first touch.
func visit(browser context.Context, s *servers, a article, slow float64) (untouched, touched cost, err error) {
	ctx, cancel := chromedp.NewContext(browser, chromedp.WithNewBrowserContext())
	defer cancel()
	ctx, cancelTime := context.WithTimeout(ctx, time.Minute)
	defer cancelTime()
	_, errSize := chromedp.Call(ctx, emulation.SetDeviceMetricsOverride, emulation.SetDeviceMetricsOverrideParams{Width: 412, Height: 823, DeviceScaleFactor: 1.75, Mobile: true})
	_, errSlow := chromedp.Call(ctx, emulation.SetCPUThrottlingRate, emulation.SetCPUThrottlingRateParams{Rate: slow})
	_, errCount := chromedp.Call(ctx, performance.Enable, performance.EnableParams{})
	if err := errors.Join(errSize, errSlow, errCount, chromedp.Do(ctx, chromedp.Navigate(s.address(a)))); err != nil {
		return untouched, touched, err
	}
	end := fmt.Sprintf(`new Promise((done) => {
  const look = () => (seen.ready || !%v) ? setTimeout(() => { scrollTo(0, 1e6); setTimeout(done, 1000); }, 300) : setTimeout(look, 20);
  look();
})`, a.code != "")
	if _, err := chromedp.Run(ctx, chromedp.Evaluate[any](end, chromedp.EvalAwaitPromise)); err != nil {
		return untouched, touched, err
	}
	if untouched, err = spent(ctx); err != nil || a.code == "" {
		return untouched, touched, err
	}
	if _, err := chromedp.Run(ctx, chromedp.Evaluate[any](`seen.blocked = seen.longest = seen.shift = 0`)); err != nil {
		return untouched, touched, err
	}
	answer, err := touch(ctx, s.in(a.frame), slow)
	if err != nil {
		return untouched, touched, err
	}
	touched, err = spent(ctx)
	touched.Task, touched.Script, touched.Layout = touched.Task-untouched.Task, touched.Script-untouched.Script, touched.Layout-untouched.Layout
	touched.Answer = answer
	return untouched, touched, err
}

// spent returns what the article's thread has done so far.
func spent(ctx context.Context) (cost, error) {
	seen, err := chromedp.Run(ctx, chromedp.Evaluate[struct{ Blocked, Longest, Shift float64 }](`seen`))
	if err != nil {
		return cost{}, err
	}
	metrics, err := chromedp.Call(ctx, performance.GetMetrics, cdp.Empty{})
	if err != nil {
		return cost{}, err
	}
	c := cost{Blocked: seen.Blocked, Longest: seen.Longest, Shift: seen.Shift}
	for _, m := range metrics.Metrics {
		switch m.Name {
		case "TaskDuration":
			c.Task = m.Value * 1000
		case "ScriptDuration":
			c.Script = m.Value * 1000
		case "LayoutDuration":
			c.Layout = m.Value * 1000
		}
	}
	return c, nil
}

// touch focuses a slider in the frame and moves it by a key, then waits for another
// sentence and one second more. It returns the time from the focus to the answer in ms.
func touch(ctx context.Context, part string, slow float64) (float64, error) {
	frame, err := attach(ctx, part)
	if err != nil {
		return 0, err
	}
	// A frame of another site has a thread of its own, which is slowed down too.
	if _, err := chromedp.Call(frame, emulation.SetCPUThrottlingRate, emulation.SetCPUThrottlingRateParams{Rate: slow}); err != nil {
		return 0, err
	}
	const focus = `(() => {
  const said = () => document.getElementById("answer").textContent, before = said(), from = performance.now();
  window.answered = 0;
  const look = new MutationObserver(() => { if (said() !== before && !answered) answered = performance.now() - from; });
  look.observe(document, { subtree: true, childList: true, characterData: true });
  document.getElementById("s.support").focus();
})()`
	if _, err := chromedp.Run(frame, chromedp.Evaluate[any](focus)); err != nil {
		return 0, err
	}
	if err := chromedp.Do(ctx, chromedp.KeyEvent(kb.End)); err != nil { // the browser passes it on to the frame
		return 0, err
	}
	const answered = `new Promise((done) => { const look = () => answered ? setTimeout(() => done(answered), 1000) : setTimeout(look, 20); look(); })`
	return chromedp.Run(frame, chromedp.Evaluate[float64](answered, chromedp.EvalAwaitPromise))
}

// attach returns a context for the frame of the article whose address contains part.
func attach(ctx context.Context, part string) (context.Context, error) {
	for {
		all, err := chromedp.Targets(ctx)
		if err != nil {
			return nil, err
		}
		for _, info := range all {
			if info.Type == "iframe" && info.ParentID == chromedp.FromContext(ctx).Target.TargetID && strings.Contains(info.URL, part) {
				frame, _ := chromedp.NewContext(ctx, chromedp.WithTargetID(info.TargetID), chromedp.WithDetachOnCancel()) // the frame's context ends with the article's
				return frame, nil
			}
		}
		select {
		case <-ctx.Done():
			return nil, fmt.Errorf("no frame of another site with %q in its address", part)
		case <-time.After(20 * time.Millisecond):
		}
	}
}
