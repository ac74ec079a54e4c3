//go:build !js

package locale

// translations returns the translations of a language, or "" for English.
func (l Lang) translations() string {
	if int(l) < len(tables) {
		return tables[l]
	}
	return ""
}

// Translations is the table of a language for programs that load it. It is empty
// for English, which is in the programs.
func (l Lang) Translations() string { return l.translations() }
