package locale

// Codes lists the codes of all languages that are offered.
func Codes() []string {
	codes := make([]string, len(Langs))
	for i, l := range Langs {
		codes[i] = l.Code()
	}
	return codes
}
