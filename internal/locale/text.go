//go:build !ecmascript

package locale

// Text is one text in every language.
type Text struct {
	Fr, En string
}

// In gives the text in a language.
func (t Text) In(l Lang) string {
	if l == Fr {
		return t.Fr
	}
	return t.En
}
