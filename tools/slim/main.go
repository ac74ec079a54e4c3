// Command slim writes a smaller go-app for the browser: a copy of the module in
// build/, without what the browser never uses (its HTTP server, crypto, uuid and
// regular expressions), and build/wasm.mod, which builds against the copy. The copy
// is not part of this repository: it is made from the module cache by edits that
// name the text that they replace, and that fail if that text has changed. It also
// writes all sources of the program on one line each, and build/lines.json, with
// which the go command uses them.
package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"log"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
)

// The module and the version that the edits were written for.
const (
	module  = "github.com/maxence-charriere/go-app/v10"
	version = "v10.1.11"
)

func main() {
	log.SetFlags(0)
	out := flag.String("out", "build", "folder for the copy and wasm.mod")
	experiments := flag.String("experiments", "", "GOEXPERIMENT of the program")
	flag.Parse()
	if err := run(*out); err != nil {
		log.Fatal("slim: ", err)
	}
	if err := writeLines(*out, *experiments); err != nil {
		log.Fatal("slim: ", err)
	}
}

func run(out string) error {
	source, err := locate()
	if err != nil {
		return err
	}
	target := filepath.Join(out, "go-app")
	if err := os.RemoveAll(target); err != nil {
		return err
	}
	for _, dir := range []string{"pkg/app", "pkg/errors"} {
		if err := copyPackage(filepath.Join(source, dir), filepath.Join(target, dir)); err != nil {
			return err
		}
	}
	if err := edit(filepath.Join(target, "pkg/app")); err != nil {
		return err
	}
	if err := os.WriteFile(filepath.Join(target, "go.mod"), []byte("module "+module+"\n\ngo 1.24\n"), 0o644); err != nil {
		return err
	}
	return writeModFile(out)
}

// locate returns the module's folder in the cache, and an error for any version
// other than the one for which the edits were written.
func locate() (string, error) {
	output, err := exec.Command("go", "mod", "download", "-json", module).Output()
	if err != nil {
		return "", fmt.Errorf("go mod download %s: %w", module, err)
	}
	var m struct{ Version, Dir string }
	if err := json.Unmarshal(output, &m); err != nil {
		return "", err
	}
	if m.Version != version {
		return "", fmt.Errorf("the edits are for %s %s, go.mod asks for %s: read what changed, then say so here", module, version, m.Version)
	}
	return m.Dir, nil
}

func copyPackage(from, to string) error {
	if err := os.MkdirAll(to, 0o755); err != nil {
		return err
	}
	names, err := filepath.Glob(filepath.Join(from, "*.go"))
	if err != nil {
		return err
	}
	for _, name := range names {
		if strings.HasSuffix(name, "_test.go") {
			continue
		}
		content, err := os.ReadFile(name)
		if err != nil {
			return err
		}
		if err := os.WriteFile(filepath.Join(to, filepath.Base(name)), content, 0o644); err != nil {
			return err
		}
	}
	return nil
}

// writeModFile writes the module file that builds against the copy.
func writeModFile(out string) error {
	mod, err := os.ReadFile("go.mod")
	if err != nil {
		return err
	}
	sum, err := os.ReadFile("go.sum")
	if err != nil {
		return err
	}
	mod = append(bytes.TrimSpace(mod), fmt.Sprintf("\n\nreplace %s => ./%s\n", module, filepath.ToSlash(filepath.Join(out, "go-app")))...)
	return errors.Join(
		os.WriteFile(filepath.Join(out, "wasm.mod"), mod, 0o644),
		os.WriteFile(filepath.Join(out, "wasm.sum"), sum, 0o644))
}
