package chromium

import (
	"fmt"
	"strings"
	"time"

	"github.com/chromedp/cdproto/cdp"
	"github.com/chromedp/cdproto/dom"
	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/cdproto/input"
	"github.com/chromedp/cdproto/target"
	"github.com/chromedp/chromedp"
)

// Frame attaches to a frame in the tab whose address holds a part, once there
// is one. The frame must be of another site, or in a sandbox without an origin:
// Chromium then runs it in a process of its own, as it does for visitors. What
// the handle evaluates runs in the frame, and its coordinates are the frame's.
// The handle ends with the tab.
func (t *Tab) Frame(part string) (*Tab, error) {
	deadline := time.NewTimer(patience)
	defer deadline.Stop()
	tick := time.NewTicker(15 * time.Millisecond)
	defer tick.Stop()
	for {
		id, err := t.find(part)
		if err != nil {
			return nil, err
		}
		if id != "" {
			return t.attach(id)
		}
		select {
		case <-deadline.C:
			return nil, fmt.Errorf("no frame of another site with %q in its address", part)
		case <-t.ctx.Done():
			return nil, t.ctx.Err()
		case <-tick.C:
		}
	}
}

// find gives a frame of the tab; empty where there is none.
func (t *Tab) find(part string) (target.ID, error) {
	all, err := chromedp.Targets(t.ctx)
	if err != nil {
		return "", err
	}
	for _, info := range all {
		if info.Type == "iframe" && info.ParentID == t.id() && strings.Contains(info.URL, part) {
			return info.TargetID, nil
		}
	}
	return "", nil
}

func (t *Tab) id() target.ID { return chromedp.FromContext(t.ctx).Target.TargetID }

func (t *Tab) attach(id target.ID) (*Tab, error) {
	f := &Tab{hosts: map[string]bool{}, around: t, view: t.view}
	// The listener is there from the start: a frame repeats what its console
	// has said before.
	f.ctx, f.cancel = chromedp.NewContext(t.ctx, chromedp.WithTargetID(id), chromedp.WithDetachOnCancel(), chromedp.WithListener(f.note))
	// What is emulated holds for the process that is told.
	if _, err := chromedp.Call(f.ctx, emulation.SetEmulatedMedia, f.view.media()); err != nil {
		return nil, fmt.Errorf("attaching to a frame: %w", err)
	}
	return f, nil
}

// place gives the outermost page, and the point of it where a point of the tab
// is.
func (t *Tab) place(x, y float64) (*Tab, float64, float64, error) {
	if t.around == nil {
		return t, x, y, nil
	}
	owner, err := chromedp.Call(t.around.ctx, dom.GetFrameOwner, dom.GetFrameOwnerParams{FrameID: cdp.FrameID(t.id())})
	if err != nil {
		return nil, 0, 0, fmt.Errorf("the frame's element: %w", err)
	}
	box, err := chromedp.Call(t.around.ctx, dom.GetBoxModel, dom.GetBoxModelParams{BackendNodeID: owner.BackendNodeID})
	if err != nil {
		return nil, 0, 0, fmt.Errorf("the frame's place: %w", err)
	}
	return t.around.place(x+box.Model.Content[0], y+box.Model.Content[1])
}

// reach moves the pointer to a point of a frame until the frame knows: the
// browser finds a frame under the pointer only once it has drawn it.
func (t *Tab) reach(x, y float64) error {
	const came = `window.browserReached`
	if _, err := Eval[bool](t, `(`+came+` = false, addEventListener("pointermove", () => { `+came+` = true; }, { once: true, capture: true }), true)`); err != nil {
		return err
	}
	for range 1000 {
		for _, away := range []float64{1, 0} {
			if err := t.point(input.DispatchMouseEventParams{Type: input.DispatchMouseEventTypeMouseMoved, X: x + away, Y: y}); err != nil {
				return err
			}
		}
		if ok, err := Eval[bool](t, came); err != nil || ok {
			return err
		}
	}
	return fmt.Errorf("the pointer does not reach the frame at %v, %v", x, y)
}

// point sends an event of the mouse at a point of the tab.
func (t *Tab) point(p input.DispatchMouseEventParams) error {
	page, x, y, err := t.place(p.X, p.Y)
	if err != nil {
		return err
	}
	p.X, p.Y = x, y
	_, err = chromedp.Call(page.ctx, input.DispatchMouseEvent, p)
	return err
}
