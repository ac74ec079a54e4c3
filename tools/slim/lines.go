package main

import (
	"encoding/json"
	"fmt"
	"go/scanner"
	"go/token"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
)

// writeLines writes every source file of the browser program on one line, and an
// overlay with which the go command uses these files. A program contains the line
// number of each instruction for traces, which nobody reads in a browser; with one
// line a file this saves a twenty-fifth of its compressed bytes.
func writeLines(out string, experiments string) error {
	names, err := sources(out, experiments)
	if err != nil {
		return err
	}
	dir, err := filepath.Abs(filepath.Join(out, "lines"))
	if err != nil {
		return err
	}
	if err := os.RemoveAll(dir); err != nil {
		return err
	}
	if err := os.MkdirAll(dir, 0o755); err != nil {
		return err
	}
	overlay := struct{ Replace map[string]string }{map[string]string{}}
	for i, name := range names {
		content, err := os.ReadFile(name)
		if err != nil {
			return err
		}
		oneLine, err := onOneLine(content)
		if err != nil {
			return fmt.Errorf("%s: %w", name, err)
		}
		to := filepath.Join(dir, strconv.Itoa(i)+".txt") // no package of ours
		if err := os.WriteFile(to, oneLine, 0o644); err != nil {
			return err
		}
		overlay.Replace[name] = to
	}
	content, err := json.Marshal(overlay)
	if err != nil {
		return err
	}
	return os.WriteFile(filepath.Join(out, "lines.json"), content, 0o644)
}

// sources lists the program's source files, including those of the standard
// library.
func sources(out, experiments string) ([]string, error) {
	list := exec.Command("go", "list", "-modfile", filepath.Join(out, "wasm.mod"), "-deps",
		"-f", `{{$dir := .Dir}}{{range .GoFiles}}{{$dir}}/{{.}}{{"\n"}}{{end}}`, "./cmd/wasm")
	list.Env = append(os.Environ(), "GOOS=js", "GOARCH=wasm", "GOEXPERIMENT="+experiments)
	list.Stderr = os.Stderr
	output, err := list.Output()
	if err != nil {
		return nil, fmt.Errorf("%v: %w", list, err)
	}
	return strings.Fields(string(output)), nil
}

// onOneLine writes a source file without comments, and with semicolons in place of
// line ends. Directives keep a line of their own.
func onOneLine(source []byte) ([]byte, error) {
	var s scanner.Scanner
	var problems scanner.ErrorList
	s.Init(token.NewFileSet().AddFile("", -1, len(source)), source, problems.Add, scanner.ScanComments)
	var b []byte
	for {
		_, tok, literal := s.Scan()
		switch {
		case tok == token.EOF:
			return append(b, '\n'), problems.Err()
		case tok == token.COMMENT && isDirective(literal):
			b = append(b, "\n"+literal+"\n"...)
		case tok == token.COMMENT:
		case tok == token.SEMICOLON:
			b = append(b, ';') // an automatically inserted semicolon has a newline as its literal
		case tok.IsOperator():
			b = append(b, " "+tok.String()...)
		default:
			b = append(b, " "+literal...)
		}
	}
}

func isDirective(comment string) bool {
	return strings.HasPrefix(comment, "//go:") || strings.HasPrefix(comment, "//line ")
}
