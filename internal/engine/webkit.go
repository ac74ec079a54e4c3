package engine

import (
	"bufio"
	"bytes"
	_ "embed" // the window
	"encoding/base64"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net"
	"net/http"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"sync"
	"time"
)

// webkit is a display for WebKitGTK. A driver has one session at a time, and a
// session's storage is that of its browser, so each page has a driver of its own.
type webkit struct {
	display string
	end     func()
}

//go:embed window.py
var webkitWindow []byte

// WebKit starts a display for WebKitGTK, which needs one.
func WebKit() (Engine, error) {
	display, end, err := startDisplay()
	if err != nil {
		return nil, err
	}
	return &webkit{display: display, end: end}, nil
}

func (w *webkit) Name() string { return "webkit" }

func (w *webkit) Close() { w.end() }

// webkitPage is a window, or a frame in it.
type webkitPage struct {
	driver *webkitDriver
	frames []string // parts of the addresses of this frame and of those around it
}

// webkitDriver is a driver with its session.
type webkitDriver struct {
	folder  string
	session string // its address
	end     func()

	mu      sync.Mutex
	console []string
}

func (w *webkit) NewPage(v View) (Page, error) {
	v = v.whole()
	folder, err := os.MkdirTemp("", "webkit")
	if err != nil {
		return nil, err
	}
	d := &webkitDriver{folder: folder, end: func() { os.RemoveAll(folder) }}
	if err := d.start(w.display, v); err != nil {
		d.end()
		return nil, fmt.Errorf("starting WebKitGTK: %w", err)
	}
	return &webkitPage{driver: d}, nil
}

func (d *webkitDriver) start(display string, v View) error {
	window := filepath.Join(d.folder, "window.py")
	if err := os.WriteFile(window, webkitWindow, 0o600); err != nil {
		return err
	}
	port, err := freePort()
	if err != nil {
		return err
	}
	said, says := io.Pipe()
	env := []string{"DISPLAY=" + display, "HOME=" + d.folder, "XDG_RUNTIME_DIR=" + d.folder, "NO_AT_BRIDGE=1", "LANG=C.UTF-8"}
	end, err := start(says, env, nil, "WebKitWebDriver", "--port="+port)
	if err != nil {
		return err
	}
	go d.listen(said)
	d.end = func() { end(); says.Close(); os.RemoveAll(d.folder) }
	root := "http://127.0.0.1:" + port
	err = until(func() (bool, error) {
		answer, err := http.Get(root + "/status")
		if err == nil {
			answer.Body.Close()
		}
		return err == nil, err
	}, func() string { return "the driver answers" })
	if err != nil {
		return err
	}
	var session struct{ SessionID string }
	options := object{"binary": "/usr/bin/python3", "args": []string{window, d.folder, strconv.Itoa(v.Width), strconv.Itoa(v.Height)}}
	want := object{"capabilities": object{"alwaysMatch": object{"webkitgtk:browserOptions": options}}}
	if err := call("POST", root+"/session", want, &session); err != nil {
		return err
	}
	d.session = root + "/session/" + session.SessionID
	// A script that begins in a page that is just being left may never answer: there is
	// time to ask again.
	return d.post("/timeouts", object{"script": (patience / 2).Milliseconds(), "pageLoad": patience.Milliseconds()}, nil)
}

func freePort() (string, error) {
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		return "", err
	}
	defer l.Close()
	_, port, err := net.SplitHostPort(l.Addr().String())
	return port, err
}

// listen records the messages of the console.
func (d *webkitDriver) listen(said io.Reader) {
	lines := bufio.NewScanner(said)
	for lines.Scan() {
		d.mu.Lock()
		d.console = append(d.console, lines.Text())
		d.mu.Unlock()
	}
	io.Copy(io.Discard, said)
}

var webkitClient = &http.Client{Timeout: patience + 5*time.Second}

// call sends a WebDriver command and decodes its answer into result, unless that is
// nil.
func call(method, address string, params, result any) error {
	var body io.Reader
	if params != nil {
		b, err := json.Marshal(params)
		if err != nil {
			return err
		}
		body = bytes.NewReader(b)
	}
	request, err := http.NewRequest(method, address, body)
	if err != nil {
		return err
	}
	response, err := webkitClient.Do(request)
	if err != nil {
		return err
	}
	defer response.Body.Close()
	var answer struct{ Value json.RawMessage }
	if err := json.NewDecoder(response.Body).Decode(&answer); err != nil {
		return fmt.Errorf("%s: %w", address, err)
	}
	if response.StatusCode != http.StatusOK {
		var failure struct{ Error, Message string }
		json.Unmarshal(answer.Value, &failure)
		return fmt.Errorf("%s: %s: %s", address, failure.Error, failure.Message)
	}
	if result == nil {
		return nil
	}
	return json.Unmarshal(answer.Value, result)
}

func (d *webkitDriver) post(path string, params, result any) error {
	return call("POST", d.session+path, params, result)
}

// Close ends the driver and its browser; the command to end a session may hang.
func (p *webkitPage) Close() { p.driver.end() }

func (p *webkitPage) Open(address string) error {
	if _, _, err := p.enter(); err != nil {
		return err
	}
	return p.driver.post("/url", object{"url": address}, nil)
}

// Back is the driver's own, since a script that begins in a page just being left is
// never answered.
func (p *webkitPage) Back() error { return p.driver.post("/back", object{}, nil) }

// enter makes the frame the driver's current one, and returns its position in the
// outermost page: the pointer's coordinates are always those of the outermost
// viewport, unlike in other drivers.
func (p *webkitPage) enter() (x, y float64, err error) {
	if err := p.driver.post("/frame", object{"id": nil}, nil); err != nil {
		return 0, 0, err
	}
	for _, part := range p.frames {
		left, top, err := p.driver.enterFrame(part)
		if err != nil {
			return 0, 0, err
		}
		x, y = x+left, y+top
	}
	return x, y, nil
}

// frameElements is a script that returns the frames of a document, including those
// in open shadow trees.
const frameElements = `const frames = (root) => [...root.querySelectorAll("*")].flatMap((e) => (e.tagName === "IFRAME" ? [e] : e.shadowRoot ? frames(e.shadowRoot) : []));
return frames(document);`

// enterFrame enters a frame in the current one, and returns the position of its
// content in the current frame.
func (d *webkitDriver) enterFrame(part string) (x, y float64, err error) {
	var frames []json.RawMessage
	if err := d.post("/execute/sync", object{"args": []any{}, "script": frameElements}, &frames); err != nil {
		return 0, 0, err
	}
	for _, frame := range frames {
		var at [2]float64
		err := d.post("/execute/sync", object{"args": []any{frame}, "script": `const [frame] = arguments;
const [box, style] = [frame.getBoundingClientRect(), getComputedStyle(frame)];
return [box.left + frame.clientLeft + parseFloat(style.paddingLeft), box.top + frame.clientTop + parseFloat(style.paddingTop)];`}, &at)
		if err != nil {
			return 0, 0, err
		}
		if err := d.post("/frame", object{"id": frame}, nil); err != nil {
			return 0, 0, err
		}
		address, err := d.run("location.href")
		if err != nil {
			return 0, 0, err
		}
		if strings.Contains(string(address), part) {
			return at[0], at[1], nil
		}
		if err := d.post("/frame/parent", object{}, nil); err != nil {
			return 0, 0, err
		}
	}
	return 0, 0, fmt.Errorf("no frame with %s", part)
}

func (p *webkitPage) Run(expression string) (json.RawMessage, error) {
	if _, _, err := p.enter(); err != nil {
		return nil, err
	}
	return p.driver.run(expression)
}

func (d *webkitDriver) run(expression string) (json.RawMessage, error) {
	var answer struct {
		Value string
		Error string
	}
	err := d.post("/execute/async", object{"args": []any{}, "script": `const done = arguments[arguments.length - 1];
(async () => JSON.stringify(await (` + expression + `)) ?? "null")().then((value) => done({ value }), (reason) => done({ error: String(reason) }));`}, &answer)
	if err != nil {
		return nil, err
	}
	if answer.Error != "" {
		return nil, errors.New(answer.Error)
	}
	return json.RawMessage(answer.Value), nil
}

func (p *webkitPage) Press(keys ...string) error {
	actions, err := keyActions(keys)
	if err != nil {
		return err
	}
	if _, _, err := p.enter(); err != nil {
		return err
	}
	return p.driver.act(actions)
}

func (p *webkitPage) Point(does Pointer, x, y float64) error {
	left, top, err := p.enter()
	if err != nil {
		return err
	}
	return p.driver.act(pointerActions(does, left+x, top+y))
}

func (d *webkitDriver) act(actions object) error {
	return d.post("/actions", object{"actions": []object{actions}}, nil)
}

func (p *webkitPage) Frame(part string) (Page, error) {
	f := &webkitPage{driver: p.driver, frames: append(slices.Clone(p.frames), part)}
	return f, until(func() (bool, error) { _, _, err := f.enter(); return err == nil, err }, func() string { return "a frame with " + part })
}

func (p *webkitPage) Picture() ([]byte, error) {
	if _, _, err := p.enter(); err != nil {
		return nil, err
	}
	var text string
	if err := call("GET", p.driver.session+"/screenshot", nil, &text); err != nil {
		return nil, err
	}
	return base64.StdEncoding.DecodeString(text)
}

// Print asks the window to print, through the page's title.
func (p *webkitPage) Print() ([]byte, error) {
	file := filepath.Join(p.driver.folder, "printed.pdf")
	title, err := p.Run("document.title")
	if err != nil {
		return nil, err
	}
	if _, err := p.Run(`document.title = "window.py: print"`); err != nil {
		return nil, err
	}
	var printed []byte
	err = until(func() (found bool, err error) {
		printed, err = os.ReadFile(file)
		return err == nil, err
	}, func() string { return "the page is printed" })
	if err != nil {
		return nil, err
	}
	if _, err := p.Run("document.title = " + string(title)); err != nil {
		return nil, err
	}
	return printed, os.Remove(file)
}

// Problems are the errors and warnings on the console, which the window writes as
// "CONSOLE JS ERROR ...".
func (p *webkitPage) Problems() []string {
	p.driver.mu.Lock()
	defer p.driver.mu.Unlock()
	var list []string
	for _, line := range p.driver.console {
		if head, _, _ := strings.Cut(line, " http"); strings.HasPrefix(line, "CONSOLE ") && (strings.Contains(head, "ERROR") || strings.Contains(head, "WARN")) {
			list = append(list, line)
		}
	}
	return list
}
