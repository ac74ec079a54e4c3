//go:build !js

package locale

// translations gives the translations of a language; empty for English.
func (l Lang) translations() string {
	if int(l) < len(tables) {
		return tables[l]
	}
	return ""
}

// Translations is the table of a language for programs that load it; empty for
// English, which is in the programs.
func (l Lang) Translations() string { return l.translations() }
