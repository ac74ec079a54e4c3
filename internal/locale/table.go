package locale

// name has the names of a language.
type name struct{ code, own, region, state string }

// language has the conventions of a language, from CLDR.
type language struct {
	decimal string // before decimals
	group   string // between groups of three digits
	grouped int    // from how many digits on a number is grouped
	percent string // between a number and %

	date   string // with {day}, {month} and {year}
	first  string // the first day of a month, if it is written differently
	months [12]string

	quotes           [4]string // outer, then inner
	comma, pair, end string    // between items of a list, between only two, between the last two

	plural func(operands) Category
	forms  uint8 // a bit for each category that plural can return

	words [kinds]string // words that people type, separated by spaces
}
