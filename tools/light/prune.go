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

// dead returns the positions, as FILE:LINE of their names, of the functions that
// the program never calls.
func dead(program, kind string) (map[string]bool, error) {
	tool, err := installed(deadcode, append(os.Environ(), "GOOS=", "GOARCH="))
	if err != nil {
		return nil, err
	}
	text, err := run("", append(os.Environ(), "GOOS=js", "GOARCH=wasm"), tool, "-json", "-tags", kind, "-filter", "^"+module+"(/|$)", program)
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

// prune removes the functions that are never called, and then the functions,
// variables, types and fields whose names are used nowhere else. The compiler
// leaves out functions that are never called, but it keeps every exported method of
// a type that is used, and the types of all fields with everything that they need.
func prune(files []*source, gone map[string]bool) {
	for _, f := range files {
		f.tree.Decls = slices.DeleteFunc(f.tree.Decls, func(d ast.Decl) bool {
			function, ok := d.(*ast.FuncDecl)
			if ok && len(function.Body.List) == 0 {
				return false // it marks the type as one of a kind
			}
			return ok && gone[fmt.Sprintf("%s/%s:%d", f.dir, f.name, f.set.Position(function.Name.Pos()).Line)]
		})
	}
	whole := map[string]bool{}
	for _, f := range files {
		unnamed(f.tree, whole)
	}
	live := map[string]bool{"main": true, "init": true, "_": true, "Error": true, "isPart": true}
	seen := map[ast.Node]bool{}
	for changed := true; changed; {
		changed = false
		for _, f := range files {
			for _, d := range f.tree.Decls {
				for _, part := range parts(d, whole) {
					if !seen[part] && lives(part, live) {
						seen[part], changed = true, true
						note(part, whole, live)
					}
				}
			}
		}
	}
	for _, f := range files {
		f.tree.Decls = slices.DeleteFunc(f.tree.Decls, func(d ast.Decl) bool { return !cut(d, whole, seen) })
		unimport(f.tree)
	}
}

// unnamed records the types of literals without field names. All fields of these
// types stay.
func unnamed(file *ast.File, whole map[string]bool) {
	positional := func(e ast.Expr) bool {
		literal, ok := e.(*ast.CompositeLit)
		return ok && len(literal.Elts) > 0 && keyName(literal.Elts[0]) == ""
	}
	add := func(e ast.Expr) {
		switch t := e.(type) {
		case *ast.Ident:
			whole[t.Name] = true
		case *ast.SelectorExpr:
			whole[t.Sel.Name] = true
		}
	}
	ast.Inspect(file, func(n ast.Node) bool {
		literal, ok := n.(*ast.CompositeLit)
		if !ok {
			return true
		}
		element := ast.Expr(nil)
		switch t := literal.Type.(type) {
		case *ast.ArrayType:
			element = t.Elt
		case *ast.MapType:
			element = t.Value
		default:
			if positional(literal) {
				add(literal.Type)
			}
		}
		for _, e := range literal.Elts {
			if pair, ok := e.(*ast.KeyValueExpr); ok {
				e = pair.Value
			}
			if positional(e) {
				add(element)
			}
		}
		return true
	})
}

// fields returns the removable fields of a struct type, or nil if it has to stay
// complete.
func fields(n ast.Node, whole map[string]bool) *ast.FieldList {
	spec, ok := n.(*ast.TypeSpec)
	if !ok || whole[spec.Name.Name] {
		return nil
	}
	if t, ok := spec.Type.(*ast.StructType); ok {
		return t.Fields
	}
	return nil
}

// parts returns the parts of a declaration that can be removed separately.
func parts(d ast.Decl, whole map[string]bool) []ast.Node {
	g, ok := d.(*ast.GenDecl)
	if !ok || g.Tok != token.VAR && g.Tok != token.TYPE {
		return []ast.Node{d} // constants need no space
	}
	var list []ast.Node
	for _, s := range g.Specs {
		list = append(list, s)
		if f := fields(s, whole); f != nil {
			for _, field := range f.List {
				list = append(list, field)
			}
		}
	}
	return list
}

func lives(n ast.Node, live map[string]bool) bool {
	any := func(names []*ast.Ident) bool {
		return slices.ContainsFunc(names, func(id *ast.Ident) bool { return live[id.Name] })
	}
	switch n := n.(type) {
	case *ast.FuncDecl:
		return live[n.Name.Name] && (n.Recv == nil || live[receiver(n)])
	case *ast.ValueSpec:
		return any(n.Names)
	case *ast.TypeSpec:
		return live[n.Name.Name]
	case *ast.Field:
		return len(n.Names) == 0 || any(n.Names)
	}
	return true
}

// receiver returns the name of a method's type.
func receiver(f *ast.FuncDecl) string {
	t := f.Recv.List[0].Type
	if star, ok := t.(*ast.StarExpr); ok {
		t = star.X
	}
	return t.(*ast.Ident).Name
}

// note marks the names that a part uses as live. Removable fields are parts of
// their own, and a type's methods do not keep it alive.
func note(part ast.Node, whole, live map[string]bool) {
	add := func(n ast.Node) bool {
		if id, ok := n.(*ast.Ident); ok {
			live[id.Name] = true
		}
		return true
	}
	switch n := part.(type) {
	case *ast.FuncDecl:
		ast.Inspect(n.Type, add)
		ast.Inspect(n.Body, add)
	case *ast.TypeSpec:
		if fields(n, whole) == nil {
			ast.Inspect(n.Type, add)
		}
	case *ast.Field:
		ast.Inspect(n.Type, add)
	default:
		ast.Inspect(part, add)
	}
}

// cut removes the dead parts of a declaration, and reports whether anything is
// left.
func cut(d ast.Decl, whole map[string]bool, seen map[ast.Node]bool) bool {
	g, ok := d.(*ast.GenDecl)
	if !ok {
		return seen[d]
	}
	if g.Tok != token.VAR && g.Tok != token.TYPE {
		return true
	}
	g.Specs = slices.DeleteFunc(g.Specs, func(s ast.Spec) bool { return !seen[s] })
	for _, s := range g.Specs {
		if f := fields(s, whole); f != nil {
			f.List = slices.DeleteFunc(f.List, func(field *ast.Field) bool { return !seen[field] })
		}
	}
	return len(g.Specs) > 0
}

// unimport removes imports that a file no longer uses.
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
		if i.Name != nil {
			return !used[i.Name.Name]
		}
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
