//go:build !ecmascript

package locale

import "strings"

// Text is a text of the calculator, as it stands in the code: in English, which is
// also what its translations are found by. Where the same English means two things,
// what it means there stands before it, and [Context] between them.
type Text string

// Context ends what stands before a text that is written like another one of
// another meaning: "button\x04Share".
const Context = "\x04"

// In gives the text in a language; in English where it is not translated.
func (t Text) In(l Lang) string {
	if s, ok := l.translation(string(t)); ok {
		return s
	}
	return string(t)[strings.IndexByte(string(t), Context[0])+1:]
}
