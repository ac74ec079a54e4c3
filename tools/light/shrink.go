package main

import (
	"bytes"
	"errors"
	"regexp"
	"slices"
	"sort"
	"strings"
)

// methods matches the list of a type's methods, which the compiler writes for
// reflection and for assertions to interfaces.
var methods = regexp.MustCompile(`[\w$]+\.methods=\[\{.*?\}\];`)

// asserted are the methods of the interfaces to which values are asserted.
var asserted = regexp.MustCompile(`\bname:"(Error|String|Get|Set|Delete|Length|Index|SetIndex|Call|Invoke|New|Bool|Int|Int64|Uint64|Float|Interface|Unsafe)"`)

// named matches the beginning of a named function expression. Only functions that
// may block use their names.
var named = regexp.MustCompile(`\bfunction [A-Z]+\(`)

// mapped matches the reference to the source map.
var mapped = regexp.MustCompile(`(?m)^//# sourceMappingURL=.*$`)

// waiting begins a function that may block.
var waiting = []byte("=$restore(this,")

// shrink removes unused code and the source map from a compiled program, and
// shortens the compiler's own names.
func shrink(script []byte) ([]byte, error) {
	var err error
	if bytes.Contains(script, waiting) {
		return nil, errors.New("a function may wait: the program must not have channels, nor call what has")
	}
	lists := 0
	script = methods.ReplaceAllFunc(script, func(list []byte) []byte {
		if asserted.Match(list) {
			return list
		}
		lists++
		return nil
	})
	if lists == 0 {
		return nil, errors.New("no lists of methods: the compiler writes them in another way")
	}
	for _, step := range []func([]byte) ([]byte, error){dropUnused, keepNew, keepRemainders, dropPointers, dropForwards, shareChecks, shortFields, shortLoops} {
		if script, err = step(script); err != nil {
			return nil, err
		}
	}
	script = named.ReplaceAll(script, []byte("function("))
	script = mapped.ReplaceAll(script, nil)
	return plainText(shortNames(script)), nil
}

// copyOfNew begins a copy of a value that has just been made.
var copyOfNew = []byte("$clone(new ")

// keepNew removes the copy of a new value: $clone(new T(x),T) becomes new T(x).
func keepNew(script []byte) ([]byte, error) {
	end, n := len(script), 0
	for {
		// From the last to the first, so that nested ones are replaced first.
		at := bytes.LastIndex(script[:end], copyOfNew)
		if at < 0 {
			break
		}
		end = at
		first := at + len("$clone(")
		comma := argument(script, first)
		last := comma
		for last < len(script) && script[last] != ')' {
			last++
		}
		if comma == last || last == len(script) {
			continue
		}
		script = slices.Delete(script, comma, last+1)
		script = slices.Delete(script, at, first)
		n++
	}
	if n == 0 {
		return nil, errors.New("no copies of new values: the compiler writes them in another way")
	}
	return script, nil
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

// shortNames shortens all names that begin with a dollar, which are the compiler's
// own: the more frequent a name, the shorter. The names occur in strings too, but
// none is assembled from parts.
func shortNames(script []byte) []byte {
	count := map[string]int{}
	eachName(script, func(name string) string {
		count[name]++
		return name
	})
	var names []string
	for name := range count {
		names = append(names, name)
	}
	sort.Slice(names, func(i, j int) bool {
		a, b := names[i], names[j]
		return count[a] > count[b] || count[a] == count[b] && a < b
	})
	short := map[string]string{}
	for i, name := range names {
		short[name] = "$" + digits(i)
	}
	return eachName(script, func(name string) string { return short[name] })
}

const letters = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"

func digits(n int) string {
	if n < len(letters) {
		return letters[n : n+1]
	}
	return digits(n/len(letters)-1) + letters[n%len(letters):n%len(letters)+1]
}

// eachName replaces the names that begin with a dollar.
func eachName(script []byte, other func(name string) string) []byte {
	var out bytes.Buffer
	for i := 0; i < len(script); {
		end := i
		for end < len(script) && (script[end] == '$' || script[end] == '_' || strings.IndexByte(letters, script[end]) >= 0 || script[end] >= '0' && script[end] <= '9') {
			end++
		}
		switch word := script[i:end]; {
		case end == i:
			end++
			out.WriteByte(script[i])
		case word[0] == '$' && len(word) > 1:
			out.WriteString(other(string(word)))
		default:
			out.Write(word)
		}
		i = end
	}
	return out.Bytes()
}
