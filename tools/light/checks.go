package main

import (
	"bytes"
	"errors"
	"regexp"
	"slices"
	"strings"
)

// The compiler writes a check of every index of a slice or an array in place, which
// makes up a tenth of the program. In packages that compute little, a function does
// the check instead.
var (
	sliceRead  = regexp.MustCompile(`\(\((\w+)<0\|\|(\w+)>=([\w$.]+)\.\$length\)\?\(\$throwRuntimeError\("index out of range"\),undefined\):([\w$.]+)\.\$array\[([\w$.]+)\.\$offset\+(\w+)\]\)`)
	constRead  = regexp.MustCompile(`\((\d+)>=([\w$.]+)\.\$length\?\(\$throwRuntimeError\("index out of range"\),undefined\):([\w$.]+)\.\$array\[([\w$.]+)\.\$offset\+(\d+)\]\)`)
	arrayRead  = regexp.MustCompile(`\(\((\w+)<0\|\|(\w+)>=([\w$.]+)\.length\)\?\(\$throwRuntimeError\("index out of range"\),undefined\):([\w$.]+)\[(\w+)\]\)`)
	sliceCheck = regexp.MustCompile(`\(\((\w+)<0\|\|(\w+)>=([\w$.]+)\.(\$?length)\)\?\(\$throwRuntimeError\("index out of range"\),undefined\):`)
)

// checking are the functions that shareChecks calls, inserted before the first
// package.
const checking = `var $sliceAt=function(s,i){if(i<0||i>=s.$length){$throwRuntimeError("index out of range");}return s.$array[s.$offset+i];},` +
	`$arrayAt=function(s,i){if(i<0||i>=s.length){$throwRuntimeError("index out of range");}return s[i];},` +
	`$within=function(n,i){if(i<0||i>=n){$throwRuntimeError("index out of range");}};`

// computing are the packages where most of the time is spent. They keep their
// checks in place.
var computing = []string{"model", "uncertainty", "landscape", "analysis"}

// packageStart matches the beginning of a package in the compiled program.
var packageStart = regexp.MustCompile(`\$packages\["([^"]+)"\]=\(function\(\)\{`)

// joined matches a call that follows a word after the bracket between them was
// removed.
var joined = regexp.MustCompile(`\b(return|case|else|in|typeof|throw)(\$(?:sliceAt|arrayAt)\()`)

// shareChecks replaces checks of indices by calls.
func shareChecks(script []byte) ([]byte, error) {
	starts := packageStart.FindAllSubmatchIndex(script, -1)
	if len(starts) == 0 {
		return nil, errors.New("no packages: the compiler writes them in another way")
	}
	out := append(append(bytes.Clone(script[:starts[0][0]]), checking...), describing...)
	n := 0
	for i, at := range starts {
		end := len(script)
		if i+1 < len(starts) {
			end = starts[i+1][0]
		}
		code := script[at[0]:end]
		if inside, ok := strings.CutPrefix(string(script[at[2]:at[3]]), module+"/internal/"); ok && !slices.Contains(computing, inside) {
			code = called(code, &n)
		}
		out = append(out, code...)
	}
	if n == 0 {
		return nil, errors.New("no checks of indices: the compiler writes them in another way")
	}
	return out, nil
}

// byConstant matches a remainder by a constant, with the check that it is not by
// zero.
var byConstant = regexp.MustCompile(`%([1-9]\d*),(\w+)===(\w+)\?(\w+):\$throwRuntimeError\("integer divide by zero"\)`)

// keepRemainders removes the check from remainders by constants other than zero.
func keepRemainders(script []byte) ([]byte, error) {
	n := 0
	script = byConstant.ReplaceAllFunc(script, func(found []byte) []byte {
		part := byConstant.FindSubmatch(found)
		if !bytes.Equal(part[2], part[3]) || !bytes.Equal(part[3], part[4]) {
			return found
		}
		n++
		return append([]byte("%"), part[1]...)
	})
	if n == 0 {
		return nil, errors.New("no checks of remainders: the compiler writes them in another way")
	}
	return script, nil
}

func called(code []byte, n *int) []byte {
	same := func(list ...[]byte) bool {
		for _, s := range list {
			if !bytes.Equal(s, list[0]) {
				return false
			}
		}
		*n++
		return true
	}
	call := func(function string, arguments ...[]byte) []byte {
		return []byte(function + "(" + string(bytes.Join(arguments, []byte(","))) + ")")
	}
	rewrite := func(form *regexp.Regexp, with func(m [][]byte) []byte) {
		code = form.ReplaceAllFunc(code, func(text []byte) []byte {
			if written := with(form.FindSubmatch(text)); written != nil {
				return written
			}
			return text
		})
	}
	rewrite(sliceRead, func(m [][]byte) []byte {
		if !same(m[1], m[2], m[6]) || !same(m[3], m[4], m[5]) {
			return nil
		}
		return call("$sliceAt", m[3], m[1])
	})
	rewrite(constRead, func(m [][]byte) []byte {
		if !same(m[1], m[5]) || !same(m[2], m[3], m[4]) {
			return nil
		}
		return call("$sliceAt", m[2], m[1])
	})
	rewrite(arrayRead, func(m [][]byte) []byte {
		if !same(m[1], m[2], m[5]) || !same(m[3], m[4]) {
			return nil
		}
		return call("$arrayAt", m[3], m[1])
	})
	rewrite(sliceCheck, func(m [][]byte) []byte {
		if !same(m[1], m[2]) {
			return nil
		}
		return append([]byte("("), append(call("$within", []byte(string(m[3])+"."+string(m[4])), m[1]), ',')...)
	})
	return joined.ReplaceAll(code, []byte("$1 $2"))
}
