package engine

import (
	"encoding/json"
	"slices"

	"github.com/chromedp/cdproto/input"
	"github.com/chromedp/chromedp/kb"

	"aicontinent/internal/chromium"
)

// chromiumBrowser is a running Chromium, driven by package chromium.
type chromiumBrowser struct{ browser *chromium.Browser }

// Chromium starts Chromium without a window.
func Chromium() (Engine, error) {
	b, err := chromium.Start()
	if err != nil {
		return nil, err
	}
	return chromiumBrowser{b}, nil
}

func (c chromiumBrowser) Name() string { return "chromium" }

func (c chromiumBrowser) Close() { c.browser.Close() }

// chromiumPage is a tab, or a frame in it.
type chromiumPage struct {
	*chromium.Tab
	frames *[]*chromium.Tab // of the tab, found so far
}

func (c chromiumBrowser) NewPage(v View) (Page, error) {
	v = v.whole()
	tab, err := c.browser.NewTab(chromium.View{Width: int64(v.Width), Height: int64(v.Height)})
	if err != nil {
		return nil, err
	}
	return chromiumPage{tab, new([]*chromium.Tab)}, nil
}

func (p chromiumPage) Run(expression string) (json.RawMessage, error) {
	text, err := chromium.Eval[string](p.Tab, "(async () => JSON.stringify(await ("+expression+")) ?? 'null')()")
	return json.RawMessage(text), err
}

// chromiumKeys are the names of keys in package kb.
var chromiumKeys = map[string]string{
	"Backspace": kb.Backspace, "Tab": kb.Tab, "Enter": kb.Enter, "Escape": kb.Escape, "PageUp": kb.PageUp,
	"PageDown": kb.PageDown, "End": kb.End, "Home": kb.Home, "ArrowLeft": kb.ArrowLeft, "ArrowUp": kb.ArrowUp,
	"ArrowRight": kb.ArrowRight, "ArrowDown": kb.ArrowDown, "Delete": kb.Delete,
}

var chromiumModifiers = map[string]kb.Modifier{
	"Shift": kb.ModifierShift, "Control": kb.ModifierCtrl, "Alt": kb.ModifierAlt, "Meta": kb.ModifierMeta,
}

func (p chromiumPage) Back() error {
	_, err := p.Run(`(setTimeout(() => history.back()), true)`) // the page may end before it answers otherwise
	return err
}

func (p chromiumPage) Press(keys ...string) error {
	for _, press := range keys {
		names, key := chord(press)
		if _, err := character(key); err != nil {
			return err
		}
		if name, ok := chromiumKeys[key]; ok {
			key = name
		}
		var modifiers []kb.Modifier
		for _, name := range names {
			modifiers = append(modifiers, chromiumModifiers[name])
		}
		if err := p.Tab.Press(key, modifiers...); err != nil {
			return err
		}
	}
	return nil
}

func (p chromiumPage) Point(does Pointer, x, y float64) error {
	switch does {
	case Down:
		return p.Mouse(input.DispatchMouseEventTypeMousePressed, x, y)
	case Up:
		return p.Mouse(input.DispatchMouseEventTypeMouseReleased, x, y)
	}
	return p.Mouse(input.DispatchMouseEventTypeMouseMoved, x, y)
}

// Frame finds frames of other sites, and those in a sandbox without an origin.
func (p chromiumPage) Frame(part string) (Page, error) {
	frame, err := p.Tab.Frame(part)
	if err != nil {
		return nil, err
	}
	*p.frames = append(*p.frames, frame)
	return chromiumPage{frame, p.frames}, nil
}

func (p chromiumPage) Picture() ([]byte, error) { return p.Tab.Picture(0, 900) }

func (p chromiumPage) Problems() []string {
	list := p.Tab.Problems()
	for _, frame := range *p.frames {
		list = append(list, frame.Problems()...)
	}
	// The problems of a frame may be reported for its page too.
	slices.Sort(list)
	return slices.Compact(list)
}
