//go:build ecmascript

package locale

// Text is a text in the single language of a light program: tools/light replaces
// texts by translations, and the first form of a plural by all of its forms.
type Text string

// Context is empty, because the texts of light programs have no context.
const Context = ""

// In returns the text.
func (t Text) In(Lang) string { return string(t) }
