// Package chromium drives a real Chromium, for tests and for pictures of pages.
package chromium

import (
	"context"
	"encoding/base64"
	"encoding/json"
	"fmt"
	"net/url"
	"os"
	"path/filepath"
	"sync"
	"time"

	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/cdproto/input"
	"github.com/chromedp/cdproto/log"
	"github.com/chromedp/cdproto/network"
	"github.com/chromedp/cdproto/page"
	"github.com/chromedp/cdproto/runtime"
	"github.com/chromedp/chromedp"
	"github.com/chromedp/chromedp/kb"
)

// Browser is one running Chromium. Each tab of it has storage of its own only
// if it is opened with NewTab's Private.
type Browser struct {
	ctx    context.Context
	cancel func()
}

// Preferences are settings of Chromium, as its file of preferences names them.
type Preferences map[string]any

// Start starts Chromium without a window, and without talking to anybody.
func Start() (*Browser, error) { return StartWith(nil) }

// StartWith starts a Chromium of its own with preferences.
func StartWith(p Preferences) (*Browser, error) {
	dir, err := os.MkdirTemp("", "chromium")
	if err != nil {
		return nil, err
	}
	content, err := json.Marshal(p)
	if err != nil {
		return nil, err
	}
	if err := os.Mkdir(filepath.Join(dir, "Default"), 0o700); err != nil {
		return nil, err
	}
	if err := os.WriteFile(filepath.Join(dir, "Default", "Preferences"), content, 0o600); err != nil {
		return nil, err
	}
	options := append(chromedp.DefaultExecAllocatorOptions[:],
		chromedp.NoSandbox, chromedp.DisableGPU, chromedp.UserDataDir(dir),
		chromedp.Flag("disable-quic", true),
		chromedp.Flag("disable-component-update", true),
		chromedp.Flag("hide-scrollbars", true))
	allocator, cancelAllocator := chromedp.NewExecAllocator(context.Background(), options...)
	ctx, cancel := chromedp.NewContext(allocator)
	b := &Browser{ctx: ctx, cancel: func() { cancel(); cancelAllocator(); os.RemoveAll(dir) }}
	if err := chromedp.Do(ctx); err != nil {
		b.cancel()
		return nil, fmt.Errorf("starting Chromium: %w", err)
	}
	return b, nil
}

// Close ends Chromium.
func (b *Browser) Close() { b.cancel() }

// Tab is one tab, which notes what went wrong in it.
type Tab struct {
	ctx    context.Context
	cancel func()
	view   View
	around *Tab // that a frame is in; nil for a page

	mu       sync.Mutex
	problems []string
	said     []string
	hosts    map[string]bool
}

// NewTab opens a tab.
func (b *Browser) NewTab(v View) (*Tab, error) {
	if v.Patience == 0 {
		v.Patience = 5 * time.Minute // a page that hangs fails its test
	}
	// In a window of its own, since a tab behind another draws nothing.
	ctx, cancelTab := chromedp.NewContext(b.ctx, chromedp.WithNewWindow(true))
	ctx, cancelTime := context.WithTimeout(ctx, v.Patience)
	t := &Tab{ctx: ctx, cancel: func() { cancelTime(); cancelTab() }, view: v.whole(), hosts: map[string]bool{}}
	if err := t.prepare(t.view); err != nil {
		t.cancel()
		return nil, err
	}
	return t, nil
}

func (t *Tab) prepare(v View) error {
	if err := chromedp.Listen(t.ctx, t.note); err != nil {
		return err
	}
	for _, call := range []func() error{
		func() error { _, err := chromedp.Call(t.ctx, network.Enable, network.EnableParams{}); return err },
		func() error {
			_, err := chromedp.Call(t.ctx, emulation.SetDeviceMetricsOverride, emulation.SetDeviceMetricsOverrideParams{
				Width: v.Width, Height: v.Height, DeviceScaleFactor: v.Scale,
			})
			return err
		},
		func() error { // as where the reader is, however many tabs are at work
			_, err := chromedp.Call(t.ctx, emulation.SetFocusEmulationEnabled, emulation.SetFocusEmulationEnabledParams{Enabled: true})
			return err
		},
		func() error {
			_, err := chromedp.Call(t.ctx, emulation.SetEmulatedMedia, v.media())
			return err
		},
		func() error {
			_, err := chromedp.Call(t.ctx, emulation.SetTouchEmulationEnabled, emulation.SetTouchEmulationEnabledParams{Enabled: v.Touch})
			return err
		},
		func() error {
			_, err := chromedp.Call(t.ctx, emulation.SetScriptExecutionDisabled, emulation.SetScriptExecutionDisabledParams{Value: v.NoScripts})
			return err
		},
		func() error {
			if !v.SaveData {
				return nil
			}
			headers := network.Headers{"Save-Data": "on"}
			if _, err := chromedp.Call(t.ctx, network.SetExtraHTTPHeaders, network.SetExtraHTTPHeadersParams{Headers: headers}); err != nil {
				return err
			}
			return t.Before(`Object.defineProperty(NetworkInformation.prototype, "saveData", { get: () => true });`)
		},
	} {
		if err := call(); err != nil {
			return err
		}
	}
	return nil
}

// note keeps what a page must not do: errors on its console, and requests.
func (t *Tab) note(event any) {
	t.mu.Lock()
	defer t.mu.Unlock()
	switch e := event.(type) {
	case *runtime.EventConsoleAPICalled:
		for _, a := range e.Args {
			t.said = append(t.said, string(e.Type)+": "+string(a.Value)+a.Description)
		}
		if e.Type == runtime.ConsoleAPICalledTypeError || e.Type == runtime.ConsoleAPICalledTypeWarning {
			for _, a := range e.Args {
				t.problems = append(t.problems, "console: "+string(a.Value)+a.Description)
			}
		}
	case *runtime.EventExceptionThrown:
		t.problems = append(t.problems, "exception: "+(&chromedp.ExceptionError{ExceptionDetails: e.ExceptionDetails}).Error())
	case *log.EventEntryAdded:
		t.said = append(t.said, string(e.Entry.Level)+": "+e.Entry.Text+" "+e.Entry.URL)
		if e.Entry.Level == log.EntryLevelError {
			t.problems = append(t.problems, "log: "+e.Entry.Text+" "+e.Entry.URL)
		}
	case *network.EventRequestWillBeSent:
		if u, err := url.Parse(e.Request.URL); err == nil && u.Host != "" {
			t.hosts[u.Host] = true
		}
	}
}

// Problems gives the errors and warnings on the console so far.
func (t *Tab) Problems() []string {
	t.mu.Lock()
	defer t.mu.Unlock()
	return append([]string(nil), t.problems...)
}

// Said gives every line on the console so far, whoever wrote it and however
// little it matters.
func (t *Tab) Said() []string {
	t.mu.Lock()
	defer t.mu.Unlock()
	return append([]string(nil), t.said...)
}

// Hosts gives the hosts that pages of the tab have asked.
func (t *Tab) Hosts() []string {
	t.mu.Lock()
	defer t.mu.Unlock()
	var list []string
	for h := range t.hosts {
		list = append(list, h)
	}
	return list
}

// Close closes the tab.
func (t *Tab) Close() { t.cancel() }

// Open goes to an address and waits for the page to load.
func (t *Tab) Open(address string) error {
	return chromedp.Do(t.ctx, chromedp.Navigate(address))
}

// Before runs a script in every page of the tab before the page's own.
func (t *Tab) Before(script string) error {
	_, err := chromedp.Call(t.ctx, page.AddScriptToEvaluateOnNewDocument, page.AddScriptToEvaluateOnNewDocumentParams{Source: script})
	return err
}

// patience bounds each wait: long enough for many tabs on a slow machine.
const patience = time.Minute

// Wait waits until a script's expression is true.
func (t *Tab) Wait(expression string) error {
	deadline := time.NewTimer(patience)
	defer deadline.Stop()
	tick := time.NewTicker(15 * time.Millisecond)
	defer tick.Stop()
	for {
		ok, err := Eval[bool](t, "!!("+expression+")")
		if err == nil && ok {
			return nil
		}
		select {
		case <-deadline.C:
			return fmt.Errorf("never true: %s (last error: %v; problems: %v)", expression, err, t.Problems())
		case <-t.ctx.Done():
			return t.ctx.Err()
		case <-tick.C:
		}
	}
}

// Eval gives the value of a script's expression, or of the promise that it is.
func Eval[T any](t *Tab, expression string) (T, error) {
	return chromedp.Run(t.ctx, chromedp.Evaluate[T](expression, chromedp.EvalAwaitPromise))
}

// Press presses and releases keys, with modifiers: package kb names those that
// are no characters.
func (t *Tab) Press(keys string, modifiers ...kb.Modifier) error {
	for t.around != nil {
		t = t.around // the browser passes keys on to the frame with the focus
	}
	return chromedp.Do(t.ctx, chromedp.KeyEvent(keys, chromedp.KeyModifiers(modifiers...)))
}

// Touch sends one event of a finger: touchStart, touchMove or touchEnd.
func (t *Tab) Touch(kind input.DispatchTouchEventType, x, y float64) error {
	p := input.DispatchTouchEventParams{Type: kind, TouchPoints: []*input.TouchPoint{}}
	if kind != input.DispatchTouchEventTypeTouchEnd {
		page, x, y, err := t.place(x, y)
		if err != nil {
			return err
		}
		t, p.TouchPoints = page, append(p.TouchPoints, &input.TouchPoint{X: x, Y: y})
	}
	_, err := chromedp.Call(t.ctx, input.DispatchTouchEvent, p)
	return err
}

// Mouse sends one event of the left button: mousePressed, mouseMoved or
// mouseReleased.
func (t *Tab) Mouse(kind input.DispatchMouseEventType, x, y float64) error {
	if kind == input.DispatchMouseEventTypeMousePressed && t.around != nil {
		if err := t.reach(x, y); err != nil {
			return err
		}
	}
	p := input.DispatchMouseEventParams{Type: kind, X: x, Y: y, Button: input.MouseButtonLeft, ClickCount: 1}
	if kind != input.DispatchMouseEventTypeMouseReleased {
		p.Buttons = 1
	}
	return t.point(p)
}

// Picture gives a PNG of the page, from so many CSS pixels below its top and so
// many high; a height of 0 means to the end.
func (t *Tab) Picture(top, height float64) ([]byte, error) {
	size, err := Eval[[]float64](t, "[document.documentElement.clientWidth, document.documentElement.scrollHeight]")
	if err != nil {
		return nil, err
	}
	if height == 0 || top+height > size[1] {
		height = size[1] - top
	}
	beyond := true
	shot, err := chromedp.Call(t.ctx, page.CaptureScreenshot, page.CaptureScreenshotParams{
		CaptureBeyondViewport: &beyond,
		Clip:                  &page.Viewport{Y: top, Width: size[0], Height: height, Scale: 1},
	})
	if err != nil {
		return nil, err
	}
	return decode(shot.Data)
}

// Print gives the page as it is printed, as PDF.
func (t *Tab) Print() ([]byte, error) {
	printed, err := chromedp.Call(t.ctx, page.PrintToPDF, page.PrintToPDFParams{})
	if err != nil {
		return nil, err
	}
	return decode(printed.Data)
}

func decode(data any) ([]byte, error) {
	switch d := data.(type) {
	case []byte:
		return d, nil
	case string:
		return base64.StdEncoding.DecodeString(d)
	}
	return nil, fmt.Errorf("a picture or print of type %T", data)
}
