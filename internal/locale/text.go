//go:build !ecmascript

package locale

import "strings"

// Text is a text of the calculator in English, which is also the key of its
// translations. If the same English has two meanings, the meaning is written before
// it, followed by [Context].
type Text string

// Context separates the meaning of a text from the text: "button\x04Share".
const Context = "\x04"

// In returns the text in a language, or in English if it is not translated.
func (t Text) In(l Lang) string {
	if s, ok := l.translation(string(t)); ok {
		return s
	}
	return string(t)[strings.IndexByte(string(t), Context[0])+1:]
}
