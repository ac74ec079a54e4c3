package main

import (
	"bytes"
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"os"
	"path/filepath"
	"slices"
	"testing"
)

// A file on one line has the same content.
func TestOneLineSaysTheSame(t *testing.T) {
	var names []string
	for _, pattern := range []string{"../../internal/chart/*.go", "../../internal/view/*.go", "../../app/*.go", "*.go"} {
		found, err := filepath.Glob(pattern)
		if err != nil || len(found) == 0 {
			t.Fatalf("%s: %d files, error %v", pattern, len(found), err)
		}
		names = append(names, found...)
	}
	for _, name := range names {
		source, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		line, err := onOneLine(source)
		if err != nil {
			t.Fatalf("%s: %v", name, err)
		}
		if !slices.Equal(parsed(t, source), parsed(t, line)) {
			t.Errorf("%s on one line is another program, want the same tokens", name)
		}
		directives := bytes.Count(source, []byte("\n//go:"))
		if bytes.HasPrefix(source, []byte("//go:")) {
			directives++
		}
		raw := bytes.Count(source, []byte("`")) > 0 // strings in backquotes keep their line breaks
		if lines := bytes.Count(line, []byte("\n")); lines > 1+2*directives && !raw {
			t.Errorf("%s has %d lines and %d directives, want one line, and two more for each directive", name, lines, directives)
		}
	}
}

// parsed lists the tokens of a file.
func parsed(t *testing.T, source []byte) (list []string) {
	t.Helper()
	file, err := parser.ParseFile(token.NewFileSet(), "", source, parser.SkipObjectResolution)
	if err != nil {
		t.Fatal(err)
	}
	ast.Inspect(file, func(n ast.Node) bool {
		text := ""
		switch n := n.(type) {
		case *ast.Ident:
			text = n.Name
		case *ast.BasicLit:
			text = n.Value
		case *ast.BinaryExpr:
			text = n.Op.String()
		case *ast.UnaryExpr:
			text = n.Op.String()
		case *ast.AssignStmt:
			text = n.Tok.String()
		case *ast.IncDecStmt:
			text = n.Tok.String()
		case *ast.BranchStmt:
			text = n.Tok.String()
		}
		list = append(list, fmt.Sprintf("%T %s", n, text))
		return true
	})
	return list
}

func TestDirectivesKeepTheirLines(t *testing.T) {
	line, err := onOneLine([]byte("//go:build js\n\n// Package p does.\npackage p\n\n//go:noinline\nfunc f() int {\n\treturn 1 // one\n}\n"))
	if err != nil {
		t.Fatal(err)
	}
	const want = "\n//go:build js\n package p;\n//go:noinline\n func f ( ) int { return 1; };\n"
	if string(line) != want {
		t.Errorf("is %q, want %q", line, want)
	}
}

func TestNoGoIsAnError(t *testing.T) {
	if line, err := onOneLine([]byte("package p\nvar s = \"open\n")); err == nil {
		t.Errorf("a string without an end became %q, want an error", line)
	}
}
