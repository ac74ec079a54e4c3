package locale

import "strings"

// Kind is the meaning of a word that people type after a number.
type Kind uint8

// The kinds of words.
const (
	Billions Kind = iota
	Millions
	Euros
	Years
	Months
	Percents
	Times
	Gigawatts
	Yearly // as in 4 GW a year
	Of     // words between the parts of a unit: per, of
	kinds
)

// Is reports whether a unit, in the form of [PlainUnit], is one of the language's
// words of a kind.
func (l Lang) Is(k Kind, unit string) bool {
	return unit != "" && strings.Contains(" "+table[l].words[k]+" ", " "+unit+" ")
}

// Words lists the language's words of a kind.
func (l Lang) Words(k Kind) []string { return strings.Split(table[l].words[k], " ") }

// IsMoney reports whether a unit, in the form of [PlainUnit], means billions or
// millions of euros: the word alone, or with the euro before or after it. Single
// letters need the euro.
func (l Lang) IsMoney(k Kind, unit string) bool {
	if l.Is(k, unit) {
		return len(unit) > 1
	}
	for _, euro := range l.Words(Euros) {
		if strings.HasPrefix(unit, euro) && l.Is(k, unit[len(euro):]) ||
			strings.HasSuffix(unit, euro) && l.Is(k, unit[:len(unit)-len(euro)]) {
			return true
		}
	}
	return false
}

// IsYearly reports whether a unit is one of a kind followed by "a year".
func (l Lang) IsYearly(k Kind, unit string) bool {
	for _, yearly := range l.Words(Yearly) {
		if strings.HasSuffix(unit, yearly) && l.Is(k, unit[:len(unit)-len(yearly)]) {
			return true
		}
	}
	return false
}
