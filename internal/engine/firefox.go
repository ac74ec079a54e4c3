package engine

import (
	"bufio"
	"encoding/base64"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"time"
)

// firefox is a running Firefox ESR.
type firefox struct {
	bidi *bidi
	end  func()

	mu    sync.Mutex
	pages []*firefoxPage
}

// firefoxPrefs keep Firefox from making requests except to the pages' own servers,
// and make it expose everything to assistive technology at once. Otherwise the
// first page is exposed only partly, with toggle buttons as plain ones, until
// somebody has asked for it.
const firefoxPrefs = `user_pref("remote.active-protocols", 1);
user_pref("accessibility.enable_all_cache_domains", true);
user_pref("datareporting.policy.dataSubmissionEnabled", false);
user_pref("app.update.enabled", false);
user_pref("app.normandy.enabled", false);
user_pref("browser.shell.checkDefaultBrowser", false);
user_pref("network.captive-portal-service.enabled", false);
user_pref("network.connectivity-service.enabled", false);
user_pref("services.settings.server", "data:,#remote-settings-dummy/v1");
`

// Firefox starts Firefox ESR without a window.
func Firefox() (Engine, error) {
	f, err := startFirefox(nil, "--headless")
	if err != nil {
		return nil, err // an interface that is nil, not one that contains a nil pointer
	}
	return f, nil
}

func startFirefox(env []string, more ...string) (*firefox, error) {
	dir, err := os.MkdirTemp("", "firefox")
	if err != nil {
		return nil, err
	}
	f := &firefox{end: func() { os.RemoveAll(dir) }}
	if err := os.WriteFile(filepath.Join(dir, "user.js"), []byte(firefoxPrefs), 0o600); err != nil {
		f.end()
		return nil, err
	}
	said, says := io.Pipe()
	args := append(more, "--no-remote", "--profile", dir, "--remote-debugging-port", "0", "--remote-allow-origins", bidiOrigin)
	end, err := start(says, append([]string{"HOME=" + dir}, env...), nil, "firefox-esr", args...)
	if err != nil {
		f.end()
		return nil, err
	}
	f.end = func() { end(); says.Close(); os.RemoveAll(dir) }
	address, err := listening(said)
	if err == nil {
		f.bidi, err = dialBidi(address+"/session", f.note)
	}
	for _, call := range []struct {
		method string
		params object
	}{
		{"session.new", object{"capabilities": object{}}},
		{"session.subscribe", object{"events": []string{"log.entryAdded"}}},
	} {
		if err == nil {
			err = f.bidi.call(call.method, call.params, nil)
		}
	}
	if err != nil {
		f.end()
		return nil, fmt.Errorf("starting Firefox: %w", err)
	}
	return f, nil
}

// listening reads the address at which Firefox says that it listens, and continues
// to read in the background so that Firefox never blocks on its output.
func listening(said io.Reader) (string, error) {
	found := make(chan string, 1)
	go func() {
		lines := bufio.NewScanner(said)
		for lines.Scan() {
			if _, address, ok := strings.Cut(lines.Text(), "WebDriver BiDi listening on "); ok {
				found <- strings.TrimSpace(address)
				break
			}
		}
		io.Copy(io.Discard, said)
	}()
	select {
	case address := <-found:
		return address, nil
	case <-time.After(patience):
		return "", errors.New("it does not say where it listens")
	}
}

func (f *firefox) Name() string { return "firefox" }

func (f *firefox) Close() {
	f.bidi.call("browser.close", object{}, nil)
	f.end()
}

// note passes a message of a console to its page.
func (f *firefox) note(method string, params json.RawMessage) {
	var entry struct {
		Level, Text, Type string
		Source            struct{ Context string }
	}
	if method != "log.entryAdded" || json.Unmarshal(params, &entry) != nil || (entry.Level != "error" && entry.Level != "warn") {
		return
	}
	f.mu.Lock()
	defer f.mu.Unlock()
	for _, p := range f.pages {
		if p.owns(entry.Source.Context) {
			p.problems = append(p.problems, entry.Type+": "+entry.Text)
		}
	}
}

// firefoxPage is a tab, or a frame in it.
type firefoxPage struct {
	browser  *firefox
	context  string
	user     string       // the user context, with storage of its own
	top      *firefoxPage // itself for a tab
	frames   []string     // contexts of frames found so far
	problems []string
}

func (p *firefoxPage) owns(context string) bool {
	return context == p.context || slices.Contains(p.frames, context)
}

func (f *firefox) NewPage(v View) (Page, error) {
	v = v.whole()
	var user struct{ UserContext string }
	if err := f.bidi.call("browser.createUserContext", object{}, &user); err != nil {
		return nil, err
	}
	// The first tab of Firefox never has the focus; a new one does.
	var tab struct{ Context string }
	if err := f.bidi.call("browsingContext.create", object{"type": "tab", "userContext": user.UserContext}, &tab); err != nil {
		return nil, err
	}
	p := &firefoxPage{browser: f, context: tab.Context, user: user.UserContext}
	p.top = p
	f.mu.Lock()
	f.pages = append(f.pages, p)
	f.mu.Unlock()
	size := object{"width": v.Width, "height": v.Height}
	return p, f.bidi.call("browsingContext.setViewport", object{"context": p.context, "viewport": size}, nil)
}

func (p *firefoxPage) Close() {
	f := p.browser
	f.bidi.call("browser.removeUserContext", object{"userContext": p.user}, nil)
	f.mu.Lock()
	defer f.mu.Unlock()
	f.pages = slices.DeleteFunc(f.pages, func(q *firefoxPage) bool { return q == p })
}

// Open does not wait for what scripts load, because in Firefox a worker that is
// loading delays the load event of the page.
func (p *firefoxPage) Open(address string) error {
	return p.browser.bidi.call("browsingContext.navigate", object{"context": p.context, "url": address, "wait": "interactive"}, nil)
}

func (p *firefoxPage) Back() error {
	return p.browser.bidi.call("browsingContext.traverseHistory", object{"context": p.context, "delta": -1}, nil)
}

func (p *firefoxPage) Run(expression string) (json.RawMessage, error) {
	return p.browser.run(p.context, expression)
}

func (f *firefox) run(context, expression string) (json.RawMessage, error) {
	var answer struct {
		Type             string
		Result           struct{ Value string }
		ExceptionDetails struct{ Text string }
	}
	err := f.bidi.call("script.evaluate", object{
		"expression":   "(async () => JSON.stringify(await (" + expression + ")) ?? 'null')()",
		"target":       object{"context": context},
		"awaitPromise": true,
	}, &answer)
	if err != nil {
		return nil, err
	}
	if answer.Type == "exception" {
		return nil, errors.New(answer.ExceptionDetails.Text)
	}
	return json.RawMessage(answer.Result.Value), nil
}

func (p *firefoxPage) act(actions object) error {
	return p.browser.bidi.call("input.performActions", object{"context": p.context, "actions": []object{actions}}, nil)
}

func (p *firefoxPage) Press(keys ...string) error {
	actions, err := keyActions(keys)
	if err != nil {
		return err
	}
	return p.act(actions)
}

func (p *firefoxPage) Point(does Pointer, x, y float64) error {
	return p.act(pointerActions(does, x, y))
}

// firefoxTree is a browsing context with those of its frames.
type firefoxTree struct {
	Context, URL string
	Children     []firefoxTree
}

func (p *firefoxPage) Frame(part string) (Page, error) {
	var found string
	err := until(func() (bool, error) {
		var tree struct{ Contexts []firefoxTree }
		if err := p.browser.bidi.call("browsingContext.getTree", object{"root": p.context}, &tree); err != nil {
			return false, err
		}
		for _, child := range tree.Contexts[0].Children {
			if strings.Contains(child.URL, part) {
				found = child.Context
				return true, nil
			}
		}
		return false, nil
	}, func() string { return "a frame with " + part })
	if err != nil {
		return nil, err
	}
	p.browser.mu.Lock()
	p.top.frames = append(p.top.frames, found)
	p.browser.mu.Unlock()
	return &firefoxPage{browser: p.browser, context: found, top: p.top}, nil
}

func (p *firefoxPage) Picture() ([]byte, error) {
	return p.data("browsingContext.captureScreenshot")
}

func (p *firefoxPage) Print() ([]byte, error) {
	return p.data("browsingContext.print")
}

// data returns the bytes in the answer to a command.
func (p *firefoxPage) data(method string) ([]byte, error) {
	var answer struct{ Data string }
	if err := p.browser.bidi.call(method, object{"context": p.context}, &answer); err != nil {
		return nil, err
	}
	return base64.StdEncoding.DecodeString(answer.Data)
}

func (p *firefoxPage) Problems() []string {
	p.browser.mu.Lock()
	defer p.browser.mu.Unlock()
	return slices.Clone(p.top.problems)
}
