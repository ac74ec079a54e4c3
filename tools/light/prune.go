package main

import (
	"encoding/json"
	"fmt"
	"go/ast"
	"go/token"
	"os"
	"path/filepath"
	"slices"
	"strings"
)

// dead gives where the functions are that the program never comes to, as
// FILE:LINE of their names.
func dead(program string) (map[string]bool, error) {
	tool, err := installed(deadcode, append(os.Environ(), "GOOS=", "GOARCH="))
	if err != nil {
		return nil, err
	}
	text, err := run("", append(os.Environ(), "GOOS=js", "GOARCH=wasm"), tool, "-json", "-filter", "^"+module+"(/|$)", program)
	if err != nil {
		return nil, err
	}
	var packages []struct {
		Funcs []struct {
			Position struct {
				File string
				Line int
			}
		}
	}
	if err := json.Unmarshal([]byte(text), &packages); err != nil {
		return nil, err
	}
	list := map[string]bool{}
	for _, p := range packages {
		for _, f := range p.Funcs {
			list[fmt.Sprintf("%s:%d", filepath.ToSlash(f.Position.File), f.Position.Line)] = true
		}
	}
	return list, nil
}

// prune takes out of the files the functions that are gone, and the variables
// whose names then stand nowhere. The compiler leaves out functions that nobody
// calls, but keeps every exported method of a type that is used, with all that
// it leads to.
func prune(files []*source, gone map[string]bool) {
	for _, f := range files {
		f.tree.Decls = slices.DeleteFunc(f.tree.Decls, func(d ast.Decl) bool {
			function, ok := d.(*ast.FuncDecl)
			if ok && len(function.Body.List) == 0 {
				return false // it marks a type as one of a kind
			}
			return ok && gone[fmt.Sprintf("%s/%s:%d", f.dir, f.name, f.set.Position(function.Name.Pos()).Line)]
		})
	}
	live := map[string]bool{"main": true, "init": true, "_": true, "Error": true, "isPart": true}
	seen := map[ast.Node]bool{}
	for changed := true; changed; {
		changed = false
		for _, f := range files {
			for _, d := range f.tree.Decls {
				for _, part := range parts(d) {
					if !seen[part] && lives(part, live) {
						seen[part], changed = true, true
						ast.Inspect(part, func(n ast.Node) bool {
							if id, ok := n.(*ast.Ident); ok {
								live[id.Name] = true
							}
							return true
						})
					}
				}
			}
		}
	}
	for _, f := range files {
		f.tree.Decls = slices.DeleteFunc(f.tree.Decls, func(d ast.Decl) bool { return !cut(d, seen) })
		unimport(f.tree)
	}
}

// parts gives what of a declaration stays or goes by itself.
func parts(d ast.Decl) []ast.Node {
	g, ok := d.(*ast.GenDecl)
	if !ok {
		return []ast.Node{d}
	}
	if g.Tok != token.VAR {
		return []ast.Node{d} // types and constants cost little, and stay
	}
	var list []ast.Node
	for _, s := range g.Specs {
		list = append(list, s)
	}
	return list
}

func lives(n ast.Node, live map[string]bool) bool {
	switch n := n.(type) {
	case *ast.FuncDecl:
		return live[n.Name.Name]
	case *ast.ValueSpec:
		return slices.ContainsFunc(n.Names, func(id *ast.Ident) bool { return live[id.Name] })
	}
	return true
}

// cut takes the dead parts out of a declaration, and reports whether any is
// left.
func cut(d ast.Decl, seen map[ast.Node]bool) bool {
	g, ok := d.(*ast.GenDecl)
	if !ok || g.Tok != token.VAR {
		return seen[d]
	}
	g.Specs = slices.DeleteFunc(g.Specs, func(s ast.Spec) bool { return !seen[s] })
	return len(g.Specs) > 0
}

// unimport takes out imports that a file has no use for any more.
func unimport(file *ast.File) {
	used := map[string]bool{}
	ast.Inspect(file, func(n ast.Node) bool {
		if s, ok := n.(*ast.SelectorExpr); ok {
			if x, ok := s.X.(*ast.Ident); ok {
				used[x.Name] = true
			}
		}
		return true
	})
	unused := func(i *ast.ImportSpec) bool {
		path := strings.Trim(i.Path.Value, `"`)
		return !used[path[strings.LastIndex(path, "/")+1:]]
	}
	file.Imports = slices.DeleteFunc(file.Imports, unused)
	file.Decls = slices.DeleteFunc(file.Decls, func(d ast.Decl) bool {
		g, ok := d.(*ast.GenDecl)
		if !ok || g.Tok != token.IMPORT {
			return false
		}
		g.Specs = slices.DeleteFunc(g.Specs, func(s ast.Spec) bool { return unused(s.(*ast.ImportSpec)) })
		return len(g.Specs) == 0
	})
}
