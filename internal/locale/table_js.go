//go:build js && !ecmascript

package locale

// loaded is the language that the page's program has loaded, with its translations.
var loaded struct {
	lang  Lang
	table string
}

// Load sets the program's language and its translations. It is called before
// anything is written: a program shows one language, and its page loads only that
// one.
func Load(l Lang, table string) { loaded.lang, loaded.table = l, table }

func (l Lang) translations() string {
	if l == loaded.lang {
		return loaded.table
	}
	return ""
}
