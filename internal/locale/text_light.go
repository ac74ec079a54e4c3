//go:build ecmascript

package locale

// Text is one text in the language of a light program, which has no other:
// tools/light puts translations in the place of texts, and all forms of a plural
// in the place of its first.
type Text string

// Context is unknown here: no text of a light program has one.
const Context = ""

// In gives the text.
func (t Text) In(Lang) string { return string(t) }
