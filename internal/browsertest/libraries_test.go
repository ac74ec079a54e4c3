package browsertest

import (
	"archive/tar"
	"bytes"
	"compress/gzip"
	"crypto/sha512"
	"encoding/base64"
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"aicontinent/internal/chromium"
)

// library is a script from npm by which pages make frames as high as their content. The
// test downloads it, checks its hash and keeps it in build/hosts; we publish no line of
// it.
type library struct {
	pack, version, sha512 string
	file                  string // the file in the package
}

var (
	pym         = library{"pym.js", "1.3.2", "/fFzHFB4BTsJQP5id0wzUdYsDT4VPkfAxk+uENBE9/aP6YbvhAEpcuJHdjxqisqfXOCrcz7duTK1fbtF2rz8RQ==", "dist/pym.v1.js"}
	resizer4    = library{"iframe-resizer", "4.4.5", "U8bCywf/Gh07O69RXo6dXAzTtODQrxaHGHRI7Nt4ipXsuq6EMxVsOP/jjaP43YtXz/ibESS0uSVDN3sOGCzSmw==", "js/iframeResizer.js"}
	resizer5    = library{"@iframe-resizer/parent", "5.5.9", "DfNb9KlOf7WyCNOM2xWPGxJfWtqA/gg7sjHvqvD4k6cfpntPXrKfCd3WdOPNKA980urGkhOdM9Ye0unV2gnYYw==", "index.umd.js"}
	datawrapper = library{"@datawrapper/chart-core", "8.47.0", "xtTQQK9KUYZ10WSEfRk+tbv6ah2zvoRD1wXFtrkaSXeMqp6nftZrytGg/nxtxLcWAbaLQmOIsvsqGZb/EcwDQw==", "dist/embed.js"}
)

// text returns the script. Without npm the test fails if make test could have installed
// it, and is skipped otherwise.
func (l library) text(t *testing.T) string {
	t.Helper()
	dir := "../../build/hosts"
	name := filepath.Join(dir, strings.ReplaceAll(l.pack, "/", "-")+"-"+l.version+".tgz")
	if _, err := os.Stat(name); errors.Is(err, os.ErrNotExist) {
		if err := l.fetch(name); errors.Is(err, exec.ErrNotFound) {
			needsProgram(t, "npm")
		} else if err != nil {
			t.Fatal(err)
		}
	}
	content, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	if sum := sha512.Sum512(content); base64.StdEncoding.EncodeToString(sum[:]) != l.sha512 {
		t.Fatalf("%s has another hash, want that of %s %s", name, l.pack, l.version)
	}
	text, err := unpack(content, "package/"+l.file)
	if err != nil {
		t.Fatalf("%s: %v", name, err)
	}
	return text
}

// fetch writes the package to a file, whole or not at all.
func (l library) fetch(name string) error {
	npm, err := exec.LookPath("npm")
	if err != nil {
		return err
	}
	dir, err := os.MkdirTemp("", "npm")
	if err != nil {
		return err
	}
	defer os.RemoveAll(dir)
	pack := exec.Command(npm, "pack", "--silent", "--pack-destination", dir, l.pack+"@"+l.version)
	if out, err := pack.CombinedOutput(); err != nil {
		return fmt.Errorf("npm pack %s: %w\n%s", l.pack, err, out)
	}
	found, err := filepath.Glob(filepath.Join(dir, "*.tgz"))
	if err != nil || len(found) != 1 {
		return fmt.Errorf("npm pack %s: got the files %v (error: %v), want one", l.pack, found, err)
	}
	content, err := os.ReadFile(found[0])
	if err != nil {
		return err
	}
	if err := os.MkdirAll(filepath.Dir(name), 0o755); err != nil {
		return err
	}
	part := name + ".part"
	return errors.Join(os.WriteFile(part, content, 0o644), os.Rename(part, name))
}

// unpack returns one file of a package.
func unpack(content []byte, file string) (string, error) {
	zipped, err := gzip.NewReader(bytes.NewReader(content))
	if err != nil {
		return "", err
	}
	for archive := tar.NewReader(zipped); ; {
		header, err := archive.Next()
		if err != nil {
			return "", fmt.Errorf("%s: %w", file, err)
		}
		if header.Name == file {
			text, err := io.ReadAll(archive)
			return string(text), err
		}
	}
}

// The real libraries make the frame as high as the embed says, at first and when its
// height changes.
func TestHostWithALibrary(t *testing.T) {
	t.Parallel()
	plain := `<iframe id="frame" title="The plan" style="width:100%;border:0" src="CALCULATOR/en/embed?controls=full"></iframe>`
	for _, c := range []struct {
		name    string
		library library
		body    string
	}{
		{"pym.js", pym, `<div id="place"></div><script src="/library.js"></script><script>new pym.Parent("place", "CALCULATOR/en/embed?controls=full", {});</script>`},
		{"iframe-resizer 4", resizer4, plain + `<script src="/library.js"></script><script>iFrameResize({ checkOrigin: [new URL("CALCULATOR").origin] }, "#frame");</script>`},
		{"iframe-resizer 4, late", resizer4, plain + `<script src="/library.js"></script><script>document.getElementById("frame").addEventListener("load", () => setTimeout(() => iFrameResize({ checkOrigin: [new URL("CALCULATOR").origin] }, "#frame"), 100));</script>`},
		{"iframe-resizer 5", resizer5, plain + `<script src="/library.js"></script><script>iframeResize({ license: "GPLv3", checkOrigin: false, warningTimeout: 0 }, "#frame");</script>`},
		{"Datawrapper", datawrapper, `<script src="/library.js"></script>` + plain},
	} {
		t.Run(c.name, func(t *testing.T) {
			a := article{body: c.body, files: map[string]string{"/library.js": c.library.text(t)}}
			tab := visit(t, a.serve(t))
			frame := frameOf(t, tab, "/en/embed")
			wait(t, frame, `document.querySelector("form summary")`) // on a host of files the program makes this element
			before := waitForFrameHeight(t, tab, frame)
			eval[bool](t, frame, `(() => { const s = document.querySelector("form summary"); s.focus(); s.click(); return true; })()`)
			wait(t, frame, `document.querySelector(".embed").getBoundingClientRect().height > `+fmt.Sprint(before+20))
			waitForFrameHeight(t, tab, frame)
			// Version 5 writes its licence, and that it takes the embed for one of
			// version 4, to the console.
			if problems := tab.Problems(); len(problems) > 0 && c.library != resizer5 {
				t.Errorf("the page has problems, want none: %q", problems)
			}
		})
	}
}

// waitForFrameHeight waits until the page's only frame is as high as its content, and returns that
// height.
func waitForFrameHeight(t *testing.T, tab, frame *chromium.Tab) float64 {
	t.Helper()
	wait(t, frame, `Math.abs(innerHeight - document.querySelector(".embed").getBoundingClientRect().bottom) < 3`)
	px := eval[float64](t, frame, `innerHeight`)
	wait(t, tab, fmt.Sprintf(`document.querySelector("iframe").clientHeight === %v`, px))
	return px
}
