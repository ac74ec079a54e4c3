package main

import (
	"bytes"
	_ "embed"
	"errors"
	"fmt"
	"regexp"
	"sort"
	"strings"

	"github.com/evanw/esbuild/pkg/api"
)

var (
	// preludeStart and preludeEnd stand around what the compiler writes into every
	// program: how it represents types, channels, goroutines and the rest.
	preludeStart = []byte("(function() {\n")
	preludeEnd   = []byte("$packages[\"runtime\"]=")

	// naming matches the definition of a function that gives other functions their
	// names, which only stack traces show.
	naming = regexp.MustCompile(`var (\w)=Object\.defineProperty;var (\w)=\(\w,\w\)=>\w\(\w,"name",\{value:\w,configurable:!0\}\);`)

	// ending matches a name at the end of a function that is named.
	ending = regexp.MustCompile(`,"(?:\$[a-zA-Z]\w*|fun)"\)|(\}),"\w+"\)`)

	// replaced matches the definition of a function in quick.js.
	replaced = regexp.MustCompile(`(?m)^var \$(\w)(\w+) =`)

	// dollars matches a name of the compiler's own.
	dollars = regexp.MustCompile(`\$\w+`)
)

//go:embed quick.js
var quick string

// dropUnused gives the prelude the quick functions, and removes what the program
// does not use.
func dropUnused(script []byte) ([]byte, error) {
	start, end := bytes.Index(script, preludeStart), bytes.Index(script, preludeEnd)
	if start < 0 || end < start {
		return nil, errors.New("no prelude: the compiler writes it in another way")
	}
	start += len(preludeStart)
	module := string(script[start:end])
	defined := naming.FindAllStringSubmatch(module, -1)
	if defined == nil {
		return nil, errors.New("no names of functions: the compiler writes the prelude in another way")
	}
	module = ending.ReplaceAllString(naming.ReplaceAllString(module, ""), "$1)")
	for _, name := range replaced.FindAllStringSubmatch(quick, -1) {
		old := "$" + name[1] + name[2] + "="
		if strings.Count(module, old) != 1 {
			return nil, fmt.Errorf("the prelude does not define %s once", old)
		}
		module = strings.Replace(module, old, "$slow"+strings.ToUpper(name[1])+name[2]+"=", 1)
	}
	module += "\n" + quick
	for _, name := range distinct(defined, 2) {
		module += "function " + name + "(does){return does}"
	}
	const uses = "globalThis.uses="
	module += "\n" + uses + "[" + strings.Join(distinct(dollars.FindAllStringSubmatch(string(script[end:]), -1), 0), ",") + "];export default 0"
	// The first time it removes the calls that name functions, and then functions.
	for range 2 {
		code, err := minified(module, api.FormatESModule)
		if err != nil {
			return nil, fmt.Errorf("the prelude: %w", err)
		}
		module = string(code)
	}
	module, _, ok := strings.Cut(module, uses)
	if !ok {
		return nil, errors.New("the prelude ends in another way")
	}
	return bytes.Join([][]byte{script[:start], []byte(module), script[end:]}, nil), nil
}

// distinct returns the different texts of a group in matches, in order.
func distinct(matches [][]string, group int) []string {
	seen := map[string]bool{}
	var list []string
	for _, m := range matches {
		if !seen[m[group]] {
			seen[m[group]] = true
			list = append(list, m[group])
		}
	}
	sort.Strings(list)
	return list
}
