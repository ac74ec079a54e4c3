package main

import (
	"bytes"
	"errors"
	"regexp"
)

// ofPointer matches a method of pointers to a type that is not a struct, which
// calls the method of the value.
var ofPointer = regexp.MustCompile(`\$ptrType\((\w+)\)\.prototype\.\w+=function\(\.\.\.\$args\)\{return new (\w+)\(this\.\$get\(\)\)\.\w+\(\.\.\.\$args\);\};`)

// dropPointers removes the methods of pointers to types of which the program makes
// no pointers. A pointer is made with the type that $ptrType returns, which a
// type's own package calls by its short name and other packages by its full one.
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

// packages splits a program at the beginnings of its packages.
func packages(script []byte) [][]byte {
	var parts [][]byte
	start := 0
	for _, at := range packageStart.FindAllIndex(script, -1) {
		parts = append(parts, script[start:at[0]])
		start = at[0]
	}
	return append(parts, script[start:])
}

// forward matches a method of a type of structs that only calls the same method of
// the struct. Only calls through interfaces use it.
var forward = regexp.MustCompile(`[\w$.]+\.prototype\.(\w+)=function\(\.\.\.\$args\)\{return this\.\$val\.(\w+)\(\.\.\.\$args\);\};`)

// dropForwards removes such methods where no interface has a method of that name:
// the compiler writes those names as strings.
func dropForwards(script []byte) ([]byte, error) {
	n := 0
	script = forward.ReplaceAllFunc(script, func(method []byte) []byte {
		name := forward.FindSubmatch(method)[1]
		if bytes.Contains(script, []byte(`"`+string(name)+`"`)) {
			return method
		}
		n++
		return nil
	})
	if n == 0 {
		return nil, errors.New("no methods that call the same method of a struct: the compiler writes them in another way")
	}
	return script, nil
}
