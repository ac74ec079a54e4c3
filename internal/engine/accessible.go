package engine

import (
	"bytes"
	"context"
	_ "embed" // the reader
	"encoding/json"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
)

// Accessible is a Firefox that tells assistive technology of its pages, over
// AT-SPI: in a window, on a display and a message bus of its own.
type Accessible struct {
	Engine
	folder, bus string
	ends        endings
}

// Told is what assistive technology is told of an element and of those in it.
type Told struct {
	ID, Role, Name, Description string
	Value                       string   // of what has one, in words where it has words
	Live                        string   // polite or assertive where changes are announced
	States                      []string // pressed, checked, expanded, focusable, focused
	Text                        string   // its own, without that of elements in it
	Children                    []*Told
}

//go:embed accessible.py
var accessibleReader []byte

// AccessibleFirefox starts such a Firefox.
func AccessibleFirefox() (*Accessible, error) {
	folder, err := os.MkdirTemp("", "accessible")
	if err != nil {
		return nil, err
	}
	a := &Accessible{folder: folder}
	a.ends.add(func() { os.RemoveAll(folder) })
	if err := a.start(); err != nil {
		a.ends.run()
		return nil, fmt.Errorf("starting Firefox for AT-SPI: %w", err)
	}
	return a, nil
}

func (a *Accessible) start() error {
	if err := os.WriteFile(a.reader(), accessibleReader, 0o600); err != nil {
		return err
	}
	display, end, err := startDisplay()
	if err != nil {
		return err
	}
	a.ends.add(end)
	env := []string{"DISPLAY=" + display, "HOME=" + a.folder, "XDG_RUNTIME_DIR=" + a.folder, "GNOME_ACCESSIBILITY=1"}
	address, end, err := announced(env, "dbus-daemon", "--session", "--nofork", "--print-address=3")
	if err != nil {
		return err
	}
	a.ends.add(end)
	a.bus = "DBUS_SESSION_BUS_ADDRESS=" + address
	f, err := startFirefox(append(env, a.bus))
	if err != nil {
		return err
	}
	a.ends.add(f.Close)
	a.Engine = f
	return nil
}

func (a *Accessible) reader() string { return filepath.Join(a.folder, "accessible.py") }

// Close ends Firefox, its bus and its display.
func (a *Accessible) Close() { a.ends.run() }

// Tell gives what assistive technology is told of the page whose address holds
// a part, once there is one.
func (a *Accessible) Tell(part string) (*Told, error) {
	ctx, cancel := context.WithTimeout(context.Background(), patience)
	defer cancel()
	c := exec.CommandContext(ctx, "/usr/bin/python3", a.reader(), part)
	c.Env = append(os.Environ(), a.bus, "HOME="+a.folder, "XDG_RUNTIME_DIR="+a.folder)
	var errors bytes.Buffer
	c.Stderr = &errors
	out, err := c.Output()
	if err != nil {
		return nil, fmt.Errorf("reading over AT-SPI: %w: %s", err, errors.Bytes())
	}
	var told Told
	return &told, json.Unmarshal(out, &told)
}

// Find gives the first element of an ID; nil where there is none.
func (t *Told) Find(id string) *Told {
	if t.ID == id {
		return t
	}
	for _, child := range t.Children {
		if found := child.Find(id); found != nil {
			return found
		}
	}
	return nil
}
