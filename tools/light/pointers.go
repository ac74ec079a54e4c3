package main

import (
	"bytes"
	"errors"
	"regexp"
)

// ofPointer is a method of pointers to a type that is no struct, which calls that of
// the value.
var ofPointer = regexp.MustCompile(`\$ptrType\((\w+)\)\.prototype\.\w+=function\(\.\.\.\$args\)\{return new (\w+)\(this\.\$get\(\)\)\.\w+\(\.\.\.\$args\);\};`)

// dropPointers takes away the methods of pointers to types of which the program makes
// none: a pointer is made of the type that $ptrType gives, in the type's own package
// by its short name, and in others by its own.
func dropPointers(script []byte) ([]byte, error) {
	var out []byte
	n := 0
	for _, code := range packages(script) {
		rest := ofPointer.ReplaceAll(code, nil)
		out = append(out, ofPointer.ReplaceAllFunc(code, func(method []byte) []byte {
			short := string(ofPointer.FindSubmatch(method)[1])
			named := regexp.MustCompile(`\b` + short + `=\$newType\(\d+,\$kind\w+,"\w+\.(\w+)"`).FindSubmatch(code)
			if named == nil || bytes.Contains(rest, []byte("$ptrType("+short+")")) ||
				regexp.MustCompile(`\$ptrType\(\w+\.`+string(named[1])+`\)`).Match(script) {
				return method
			}
			n++
			return nil
		})...)
	}
	if n == 0 {
		return nil, errors.New("no methods of pointers: the compiler writes them in another way")
	}
	return out, nil
}

// packages cuts a program where its packages begin.
func packages(script []byte) [][]byte {
	var parts [][]byte
	start := 0
	for _, at := range packageStart.FindAllIndex(script, -1) {
		parts = append(parts, script[start:at[0]])
		start = at[0]
	}
	return append(parts, script[start:])
}
