package main

import (
	"bytes"
	"cmp"
	"errors"
	"maps"
	"regexp"
	"slices"
	"strings"
	"unicode"

	"github.com/evanw/esbuild/pkg/api"
)

// methods matches the list of a type's methods, which the compiler writes for
// reflection and for assertions to interfaces.
var methods = regexp.MustCompile(`[\w$]+\.methods=\[\{.*?\}\];`)

// asserted are the methods of the interfaces to which values are asserted.
var asserted = regexp.MustCompile(`\bname:"(Error|String|Get|Set|Delete|Length|Index|SetIndex|Call|Invoke|New|Bool|Int|Int64|Uint64|Float|Interface|Unsafe)"`)

// outOfRange is what the compiler writes after each check of an index.
const outOfRange = `($throwRuntimeError("index out of range"),undefined)`

// waiting begins a function that may block.
var waiting = []byte("=$restore(this,")

// shrink removes unused code from a compiled program, shortens the compiler's own
// names, and has esbuild write the rest as short as it can.
func shrink(script []byte) ([]byte, error) {
	if bytes.Contains(script, waiting) {
		return nil, errors.New("a function may wait: the program must not have channels, nor call what has")
	}
	for _, step := range []func([]byte) ([]byte, error){dropMethods, shortChecks, shortFields, dropUnused} {
		var err error
		if script, err = step(script); err != nil {
			return nil, err
		}
	}
	return minified(string(shortNames(shortTypes(script))), api.FormatDefault)
}

// dropMethods removes the lists of methods that no assertion needs.
func dropMethods(script []byte) ([]byte, error) {
	n := 0
	script = methods.ReplaceAllFunc(script, func(list []byte) []byte {
		if asserted.Match(list) {
			return list
		}
		n++
		return nil
	})
	return changed(script, n, "lists of methods")
}

// changed returns a script in which n things were changed. None is an error: the
// compiler then writes them in another way.
func changed(script []byte, n int, what string) ([]byte, error) {
	if n == 0 {
		return nil, errors.New("no " + what + ": the compiler writes them in another way")
	}
	return script, nil
}

// shortChecks lets a function of quick.js end the program where an index is out of
// range.
func shortChecks(script []byte) ([]byte, error) {
	n := bytes.Count(script, []byte(outOfRange))
	return changed(bytes.ReplaceAll(script, []byte(outOfRange), []byte("$outOfRange()")), n, "checks of indices")
}

// field matches the description of a field of a struct, which the compiler writes
// for reflection, interfaces and copies.
var field = regexp.MustCompile(`\{prop:"(\w+)",name:"(\w+)",embedded:false,exported:(true|false),typ:([\w$.]+),tag:""\}`)

// shortFields replaces descriptions of fields by calls of a function in quick.js.
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
	return changed(script, n, "fields")
}

// argument returns the end of the argument of a call that begins at a position: the
// comma or bracket after it.
func argument(script []byte, at int) int {
	depth := 0
	for ; at < len(script); at++ {
		switch c := script[at]; c {
		case '"', '\'', '`':
			for at++; at < len(script) && script[at] != c; at++ {
				if script[at] == '\\' {
					at++
				}
			}
		case '(', '[', '{':
			depth++
		case ')', ']', '}':
			if depth == 0 {
				return at
			}
			depth--
		case ',':
			if depth == 0 {
				return at
			}
		}
	}
	return at
}

// minified writes a script as short as esbuild can without other names, which are
// short already: the same name for the same thing in every function compresses
// better than the shortest for each.
func minified(script string, format api.Format) ([]byte, error) {
	result := api.Transform(script, api.TransformOptions{
		Format: format, TreeShaking: api.TreeShakingTrue, Charset: api.CharsetUTF8,
		MinifyWhitespace: true, MinifySyntax: true, Target: api.ES2015,
	})
	if len(result.Errors) > 0 {
		return nil, errors.New(result.Errors[0].Text)
	}
	return result.Code, nil
}

// typed matches the definition of a named type.
var typed = regexp.MustCompile(`(\$newType\(\d+,\$kind\w+,)"[^"]+"(,true,)`)

// shortTypes shortens the names of types, which have to differ but which only
// messages of failures show, and the paths of packages.
func shortTypes(script []byte) []byte {
	n := 0
	script = typed.ReplaceAllFunc(script, func(start []byte) []byte {
		n++
		return typed.ReplaceAll(start, []byte(`${1}"`+digits(n)+`"$2`))
	})
	for _, prefix := range []string{`"` + module + "/internal/", `"` + module + "/"} {
		script = bytes.ReplaceAll(script, []byte(prefix), []byte(`"`))
	}
	return script
}

// words matches names, keywords and numbers.
var words = regexp.MustCompile(`[\w$]+`)

// shortNames shortens all names that begin with a dollar, which are the compiler's
// own: the more frequent a name, the shorter. The names occur in strings too, but
// none is assembled from parts.
func shortNames(script []byte) []byte {
	count := map[string]int{}
	ofCompiler := func(word []byte) bool { return word[0] == '$' && len(word) > 1 }
	for _, word := range words.FindAll(script, -1) {
		if ofCompiler(word) {
			count[string(word)]++
		}
	}
	short := map[string]string{}
	for i, name := range slices.SortedFunc(maps.Keys(count), func(a, b string) int {
		return cmp.Or(count[b]-count[a], strings.Compare(a, b))
	}) {
		short[name] = "$" + digits(i)
	}
	return words.ReplaceAllFunc(script, func(word []byte) []byte {
		if ofCompiler(word) {
			return []byte(short[string(word)])
		}
		return word
	})
}

const letters = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"

func digits(n int) string {
	if n < len(letters) {
		return letters[n : n+1]
	}
	return digits(n/len(letters)-1) + letters[n%len(letters):n%len(letters)+1]
}
