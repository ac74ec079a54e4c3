package main

import (
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
)

// change replaces a text that must occur a given number of times in a file.
type change struct {
	file     string
	times    int
	old, new string
}

// changes are the edits of the compiler. GopherJS assumes that every call of a
// function value or through an interface may block, and makes a state machine of
// every function that leads to one: a third of the code. Nothing in the program
// blocks; [shrink] checks that. It also copies each literal of a struct or an array,
// which nothing else can have: the copies take 3 of the 40 ms in which the program
// starts.
var changes = []change{
	{"compiler/internal/analysis/info.go", 3, `fi.markBlocking(fi.visitorStack)
		if deferredCall {
			fi.deferStmts = append(fi.deferStmts, newBlockingDefer())
		}
`, ""},
	{"compiler/internal/analysis/info.go", 1, `fi.markBlocking(fi.visitorStack)
				if deferredCall {
					fi.deferStmts = append(fi.deferStmts, newBlockingDefer())
				}
`, ""},
	{"compiler/expressions.go", 1, "case *types.Struct, *types.Array:\n\t\treturn fc.formatExpr(\"$clone(",
		"case *types.Struct, *types.Array:\n\t\tif _, isNew := expr.(*ast.CompositeLit); isNew {\n\t\t\tbreak\n\t\t}\n\t\treturn fc.formatExpr(\"$clone("},
}

// fetchCompiler returns the compiler with the edits, and builds it if necessary.
func fetchCompiler() (string, error) {
	key, err := json.Marshal(fmt.Sprint(gopherJS, toolchain, changes))
	if err != nil {
		return "", err
	}
	sum := sha256.Sum256(key)
	return install("gopherjs-"+hex.EncodeToString(sum[:6]), func(part string) error {
		dir, err := download(part)
		if err != nil {
			return err
		}
		for _, c := range changes {
			if err := c.apply(dir); err != nil {
				return err
			}
		}
		_, err = run(dir, old(), "go", "build", "-o", filepath.Join(part, "program"), ".")
		return err
	})
}

// download copies the source of the compiler into a folder.
func download(folder string) (string, error) {
	text, err := run("", os.Environ(), "go", "mod", "download", "-json", gopherJS)
	if err != nil {
		return "", err
	}
	var module struct{ Dir string }
	if err := json.Unmarshal([]byte(text), &module); err != nil {
		return "", err
	}
	dir := filepath.Join(folder, "source")
	if err := os.CopyFS(dir, os.DirFS(module.Dir)); err != nil {
		return "", err
	}
	// Files in the module cache are read-only.
	return dir, exec.Command("chmod", "-R", "u+w", dir).Run()
}

func (c change) apply(dir string) error {
	name := filepath.Join(dir, filepath.FromSlash(c.file))
	content, err := os.ReadFile(name)
	if err != nil {
		return err
	}
	if n := strings.Count(string(content), c.old); n != c.times {
		return fmt.Errorf("%s: %d times, want %d:\n%s", c.file, n, c.times, c.old)
	}
	return os.WriteFile(name, []byte(strings.ReplaceAll(string(content), c.old, c.new)), 0o644)
}

// install returns a program with a name in the folder where Go installs programs,
// so that a clean build need not build it again. If it is missing, build writes it
// as "program" into a folder.
func install(name string, build func(folder string) error) (string, error) {
	gopath, err := run("", os.Environ(), "go", "env", "GOPATH")
	if err != nil {
		return "", err
	}
	bin := filepath.Join(strings.TrimSpace(gopath), "bin")
	target := filepath.Join(bin, "aicontinent-"+name)
	if _, err := os.Stat(target); err == nil {
		return target, nil
	}
	if err := os.MkdirAll(bin, 0o755); err != nil {
		return "", err
	}
	part, err := os.MkdirTemp(bin, ".aicontinent")
	if err != nil {
		return "", err
	}
	defer os.RemoveAll(part)
	fmt.Fprintf(os.Stderr, "light: building %s, once\n", name)
	if err := build(part); err != nil {
		return "", err
	}
	return target, os.Rename(filepath.Join(part, "program"), target)
}

// installed returns a program that go install builds.
func installed(what string, env []string) (string, error) {
	name, version, _ := strings.Cut(filepath.Base(what), "@")
	return install(name+"-"+version, func(part string) error {
		if _, err := run(part, append(env, "GOBIN="+part), "go", "install", what); err != nil {
			return err
		}
		return os.Rename(filepath.Join(part, name), filepath.Join(part, "program"))
	})
}
