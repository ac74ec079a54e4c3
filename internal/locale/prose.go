package locale

// Quote puts a text in the language's quotation marks.
func (l Lang) Quote(s string) string { return table[l].quotes[0] + s + table[l].quotes[1] }

// InnerQuote is for a quotation within a quotation.
func (l Lang) InnerQuote(s string) string { return table[l].quotes[2] + s + table[l].quotes[3] }

// List joins items: a, b and c.
func (l Lang) List(items []string) string {
	of, text := table[l], ""
	for i, item := range items {
		switch {
		case i == 0:
		case len(items) == 2:
			text += of.pair
		case i == len(items)-1:
			text += of.end
		default:
			text += of.comma
		}
		text += item
	}
	return text
}
