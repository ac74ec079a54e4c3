package locale

// name is how a language is called.
type name struct{ code, own, region, state string }

// language is what is known of a language, as CLDR has it.
type language struct {
	decimal string // before decimals
	group   string // between groups of three digits
	grouped int    // how many digits the shortest number in groups has
	percent string // between a number and %

	date   string // with {day}, {month} and {year}
	first  string // the first day of a month where it is written in its own way
	months [12]string

	quotes           [4]string // outer, then inner
	comma, pair, end string    // between items of a list, two alone, the last two

	plural func(operands) Category
	forms  uint8 // a bit for each category that plural can give

	words [kinds]string // that people type, with spaces between them
}
