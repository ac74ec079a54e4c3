//go:build ecmascript

package locale

// Text is one text in the language of a light program, which has no other:
// tools/light writes the texts so.
type Text string

// In gives the text.
func (t Text) In(Lang) string { return string(t) }
