package main

import (
	"fmt"
	"slices"
)

const (
	nbsp   = "\u00a0"
	narrow = "\u202f"
)

// overrule makes the changes in which we differ from CLDR, with their reasons.
func overrule(l *language) error {
	switch l.code {
	case "fr":
		// The spaces of the Imprimerie nationale: narrow in thousands, before % and
		// inside quotation marks. CLDR has a wide space before % and none inside
		// quotation marks, because it does not cover typography.
		if l.group != narrow {
			return fmt.Errorf("groups are parted by %q", l.group)
		}
		l.percent = narrow
		l.quotes = [4]string{"«" + narrow, narrow + "»", "“", "”"}
		l.first = "1er" // CLDR has no ordinal days
	case "es":
		// The quotation marks of the Academy; CLDR has the English ones.
		l.quotes = [4]string{"«", "»", "“", "”"}
		l.grouped = 4 // newspapers write 4.000, CLDR has 4000
	case "it":
		l.grouped = 4 // newspapers write 4.000, CLDR has 4000
	case "nl":
		// Different outer and inner quotation marks, as newspapers use; CLDR has
		// the same for both.
		l.quotes = [4]string{"‘", "’", "“", "”"}
	}
	return nil
}

// shared are the languages that are official in several member states.
var shared = []string{"de", "el", "en", "fr", "nl", "sv"}

// state is the only member state in which a language is official, or "".
func (l *language) state() string {
	if slices.Contains(shared, l.code) {
		return ""
	}
	return l.region
}

// typed has words that people type besides those of CLDR, by language and kind, in
// the form of locale.PlainUnit: in lower case, without spaces, points, hyphens and
// apostrophes. "*" stands for every language. A single letter for billions or
// millions counts only together with a euro sign or word.
var typed = map[string]map[string]string{
	"*": {
		"billions":  "bn",
		"percents":  "% pct",
		"times":     "× x",
		"gigawatts": "gw",
	},
	// The French and English pages have always accepted each other's words.
	"fr": {
		"billions": "md mds mrd milliard milliards b bn billion billions",
		"millions": "m mn mio million millions",
		"euros":    "deuro deuros ofeuro ofeuros",
		"years":    "a an ans année années y yr yrs year years",
		"months":   "m mois month months",
		"percents": "pourcent percent percents",
		"times":    "fois times",
		"yearly":   "/an paran paranné /year /yr peryear ayear",
		"of":       "per par of de in en dans",
	},
	"en": {
		"billions": "md mds mrd milliard milliards b bn billion billions",
		"millions": "m mn mio million millions",
		"euros":    "deuro deuros ofeuro ofeuros",
		"years":    "a an ans année années y yr yrs year years",
		"months":   "mo mos mois month months",
		"percents": "pourcent percent percents",
		"times":    "fois times",
		"yearly":   "/an paran /year /yr peryear ayear",
		"of":       "per par of de in en dans",
	},
	// In these languages a billion is 10¹², so the English word is not accepted.
	"de": {
		"billions": "mrd md mia mlrd bn milliarde milliarden",
		"millions": "m mio mill million millionen",
		"euros":    "euros",
		"years":    "j jahr jahre jahren",
		"months":   "mon monat monate monaten",
		"percents": "prozent vh",
		"times":    "mal fach",
		"yearly":   "/jahr /j projahr imjahr jejahr jährlich pa",
		"of":       "pro je von in",
	},
	"es": {
		"billions": "milmillones milmillon milmill milm millardo millardos md mrd bn",
		"millions": "m mill mm millón millones",
		"euros":    "deeuro deeuros",
		"years":    "a año años",
		"months":   "m mes meses",
		"percents": "porciento",
		"times":    "veces vez",
		"yearly":   "/año /a poraño alaño anual anuales",
		"of":       "por de en al",
	},
	"pl": {
		"billions": "mld mlrd miliard miliardy miliardów bn",
		"millions": "m mln mio milion miliony milionów",
		"euros":    "euro eura eurów",
		"years":    "r rok lata lat roku",
		"months":   "mies miesiąc miesiące miesięcy",
		"percents": "proc procent procenta",
		"times":    "razy raz krotnie",
		"yearly":   "/rok /r narok rocznie wroku",
		"of":       "na za w z",
	},
	"it": {
		"billions": "mld mrd miliardo miliardi bn",
		"millions": "m mln mil milione milioni",
		"euros":    "dieuro dieuri euri",
		"years":    "a anno anni",
		"months":   "m mese mesi",
		"percents": "percento perc",
		"times":    "volte volta",
		"yearly":   "/anno /a allanno lanno annui annuo peranno",
		"of":       "per di in a",
	},
	"nl": {
		"billions": "mld mrd mlrd md bn miljard miljarden",
		"millions": "m mln mio miljoen miljoenen",
		"euros":    "euros euro",
		"years":    "j jr jaar jaren",
		"months":   "mnd maand maanden",
		"percents": "procent",
		"times":    "keer maal",
		"yearly":   "/jaar /jr perjaar pj jaarlijks",
		"of":       "per van in",
	},
}
