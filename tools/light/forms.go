package main

import (
	"bytes"
	"errors"
	"regexp"
	"strings"
	"unicode"
)

// field matches the description of a field of a struct, which the compiler writes
// for reflection, interfaces and copies.
var field = regexp.MustCompile(`\{prop:"(\w+)",name:"(\w+)",embedded:false,exported:(true|false),typ:([\w$.]+),tag:""\}`)

// describing is a function that returns such a description.
const describing = `var $fieldOf=function(n,t){return{prop:n,name:n,embedded:false,exported:n[0]<"[",typ:t,tag:""};};`

// shortFields replaces descriptions of fields by calls.
func shortFields(script []byte) ([]byte, error) {
	n := 0
	script = field.ReplaceAllFunc(script, func(text []byte) []byte {
		m := field.FindSubmatch(text)
		if !bytes.Equal(m[1], m[2]) || (m[1][0] < '[') != (string(m[3]) == "true") || !unicode.IsLetter(rune(m[1][0])) {
			return text
		}
		n++
		return []byte(`$fieldOf("` + string(m[1]) + `",` + string(m[4]) + ")")
	})
	if n == 0 {
		return nil, errors.New("no fields: the compiler writes them in another way")
	}
	return script, nil
}

// The compiler writes a loop as an endless one that is left when its condition is
// false.
const loop, leaving = "while(true){if(!(", ")){break;}"

// shortLoops writes such loops with their conditions.
func shortLoops(script []byte) ([]byte, error) {
	var out []byte
	n := 0
	for {
		at := bytes.Index(script, []byte(loop))
		if at < 0 {
			break
		}
		start := at + len(loop)
		end := start
		for script[end] != ')' { // past commas
			end = argument(script, end)
			if script[end] == ',' {
				end++
			}
		}
		rest, ok := bytes.CutPrefix(script[end:], []byte(leaving))
		if !ok {
			out, script = append(out, script[:start]...), script[start:]
			continue
		}
		out = append(append(append(append(out, script[:at]...), "while("...), script[start:end]...), "){"...)
		script = rest
		n++
	}
	if n == 0 {
		return nil, errors.New("no loops: the compiler writes them in another way")
	}
	return append(out, script...), nil
}

// escaped matches a backslash in a string with the character that it escapes.
var escaped = regexp.MustCompile(`(?s)\\(x[89A-F][0-9A-F]|.)`)

// plainText writes the bytes of strings beyond ASCII as characters instead of
// escapes, since scripts are in UTF-8.
func plainText(script []byte) []byte {
	return escaped.ReplaceAllFunc(script, func(text []byte) []byte {
		if len(text) < 4 {
			return text
		}
		digit := func(c byte) rune { return rune(strings.IndexByte("0123456789ABCDEF", c)) }
		return []byte(string(digit(text[2])<<4 | digit(text[3])))
	})
}
