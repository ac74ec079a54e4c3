//go:build js && !ecmascript

package locale

// loaded is what the page's program has loaded: one language and its translations.
var loaded struct {
	lang  Lang
	table string
}

// Load gives the program the translations of its language. It comes before anything
// is written: a program shows one language, and its page loads that one's alone.
func Load(l Lang, table string) { loaded.lang, loaded.table = l, table }

func (l Lang) translations() string {
	if l == loaded.lang {
		return loaded.table
	}
	return ""
}
