// Command light compiles the light programs of pages and embeds, cmd/light, to
// JavaScript.
//
// GopherJS 1.21 requires the toolchain and library of Go 1.21 and refuses a go.mod
// that asks for a later version, so it works on a copy of the program's packages in
// build/light. GopherJS and that toolchain are downloaded once, through the module
// proxy.
package main

import (
	"bytes"
	"errors"
	"flag"
	"fmt"
	"io/fs"
	"log"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"

	"aicontinent/internal/locale"
)

const (
	gopherJS  = "github.com/gopherjs/gopherjs@v1.21.0"
	deadcode  = "golang.org/x/tools/cmd/deadcode@v0.38.0"
	toolchain = "go1.21.13"
	module    = "aicontinent"
	folder    = "build/light"
	library   = "aicontinent/cmd/light/library"
)

func main() {
	log.SetFlags(0)
	log.SetPrefix("light: ")
	program := flag.String("program", "./cmd/light", "the program to compile")
	output := flag.String("output", "web/dist/light.LANG.js", "where to write it, LANG being the language")
	kind := flag.String("kind", "", "leave out what is not for one of "+strings.Join(kinds, ", ")+": a build tag; empty for nothing")
	flag.Parse()
	if *kind != "" && !slices.Contains(kinds, *kind) {
		log.Fatalf("no kind of light program: %q", *kind)
	}
	if err := build(*program, *output, *kind); err != nil {
		log.Fatal(err)
	}
}

func build(program, output, kind string) error {
	root, err := os.Getwd()
	if err != nil {
		return err
	}
	compiler, err := fetchCompiler()
	if err != nil {
		return fmt.Errorf("fetching GopherJS: %w", err)
	}
	goroot, err := run(root, old(), "go", "env", "GOROOT")
	if err != nil {
		return err
	}
	env := append(old(), "GOPHERJS_GOROOT="+strings.TrimSpace(goroot))
	source := filepath.Join(root, folder, filepath.Base(program), "for-"+kind)
	texts := marks{}
	if err := copyPackages(source, program, texts, kind); err != nil {
		return err
	}
	compiled := filepath.Join(source, "compiled.js")
	if _, err := run(source, env, compiler, "build", "--minify", "--tags", kind, "--output", compiled, program); err != nil {
		return err
	}
	script, err := os.ReadFile(compiled)
	if err != nil {
		return err
	}
	if script, err = shrink(script); err != nil {
		return fmt.Errorf("%s: %w", compiled, err)
	}
	for _, l := range locale.Langs {
		translated, err := texts.in(script, root, l)
		if err != nil {
			return err
		}
		target := strings.ReplaceAll(output, "LANG", l.Code())
		if !filepath.IsAbs(target) {
			target = filepath.Join(root, target)
		}
		if err := os.WriteFile(target, translated, 0o644); err != nil {
			return err
		}
	}
	return nil
}

// old is an environment in which the command go is the toolchain that GopherJS
// requires.
func old() []string {
	return append(os.Environ(), "GOTOOLCHAIN="+toolchain, "GOOS=", "GOARCH=", "GOFLAGS=-mod=mod", "GOWORK=off")
}

// copyPackages copies the program's packages into a module of their own, and
// removes what remains of an earlier copy. Unchanged files are not written again,
// so that their compiled forms can be reused.
func copyPackages(to, program string, texts marks, kind string) error {
	listed, err := run("", append(os.Environ(), "GOOS=js", "GOARCH=wasm"), "go", "list", "-deps", "-tags", kind,
		"-f", "{{if not .Standard}}{{.ImportPath}} {{.Dir}}{{end}}", program)
	if err != nil {
		return err
	}
	keep := map[string]bool{}
	put := func(name string, content []byte) error {
		keep[name] = true
		if old, err := os.ReadFile(name); err == nil && bytes.Equal(old, content) {
			return nil
		}
		return errors.Join(os.MkdirAll(filepath.Dir(name), 0o755), os.WriteFile(name, content, 0o644))
	}
	if err := put(filepath.Join(to, "go.mod"), []byte("module "+module+"\n\ngo 1.21\n")); err != nil {
		return err
	}
	for _, name := range standIns {
		listed += library + "/" + name + " " + filepath.Join("cmd", "light", "library", name) + "\n"
	}
	sources, err := readAll(listed, program, texts, kind)
	if err != nil {
		return err
	}
	gone, err := dead(program, kind)
	if err != nil {
		return fmt.Errorf("looking for what nothing leads to: %w", err)
	}
	prune(sources, gone)
	if place := reads(sources, kind); place != "" {
		return fmt.Errorf("%s is read, which the light program of the %s has not: only what fixed elements hold may read it", place, kind)
	}
	for _, s := range sources {
		content, err := s.text()
		if err == nil {
			err = put(filepath.Join(to, filepath.FromSlash(s.dir), s.name), content)
		}
		if err != nil {
			return err
		}
	}
	return filepath.WalkDir(to, func(name string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() || keep[name] || filepath.Ext(name) != ".go" {
			return err
		}
		return os.Remove(name)
	})
}

// readAll reads and lightens the files of packages, which are listed as lines of an
// import path and a folder.
func readAll(listed, program string, texts marks, kind string) ([]*source, error) {
	var sources []*source
	for _, line := range strings.Split(strings.TrimSpace(listed), "\n") {
		path, dir, _ := strings.Cut(line, " ")
		inside, isOurs := strings.CutPrefix(path, module+"/")
		if !isOurs {
			return nil, fmt.Errorf("%s imports %s: the light program rests on no library", program, path)
		}
		files, err := filepath.Glob(filepath.Join(dir, "*.go"))
		if err != nil {
			return nil, err
		}
		for _, file := range files {
			if strings.HasSuffix(file, "_test.go") {
				continue
			}
			s, err := read(inside, file, texts, kind)
			if err != nil {
				return nil, err
			}
			if s != nil {
				s.lighten(kind)
				sources = append(sources, s)
			}
		}
	}
	return sources, nil
}

// run returns the output of a command, or an error with what the command reported.
func run(dir string, env []string, name string, args ...string) (string, error) {
	cmd := exec.Command(name, args...)
	cmd.Dir, cmd.Env = dir, env
	var out, problem bytes.Buffer
	cmd.Stdout, cmd.Stderr = &out, &problem
	if err := cmd.Run(); err != nil {
		return "", fmt.Errorf("%s %s: %w\n%s", name, strings.Join(args, " "), err, problem.String())
	}
	return out.String(), nil
}
