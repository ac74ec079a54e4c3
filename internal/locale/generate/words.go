package main

import (
	"slices"
	"strings"
)

// kinds are the kinds of words, in the order of package locale.
var kinds = [...]string{"billions", "millions", "euros", "years", "months", "percents", "times", "gigawatts", "yearly", "of"}

// words reads what people may type after a number from the long and short forms of
// CLDR.
func (d *data) words(l *language) error {
	var lists [len(kinds)][]string
	put := func(kind string, words ...string) {
		i := slices.Index(kinds[:], kind)
		for _, w := range words {
			lists[i] = append(lists[i], plain(w))
		}
	}
	for _, length := range []string{"long", "short"} {
		compact := map[string]string{}
		if err := d.read(&compact, "cldr-numbers-full", "numbers.json", l.code, "numbers", "decimalFormats-numberSystem-latn", length, "decimalFormat"); err != nil {
			return err
		}
		for kind, power := range map[string]string{"billions": "1000000000-count-", "millions": "1000000-count-"} {
			for _, category := range order {
				// A form with several zeros counts in multiples of the word, such
				// as thousands of millions.
				if form := compact[power+category]; strings.Count(form, "0") == 1 {
					put(kind, strings.NewReplacer("0", "", "'", "").Replace(form))
				}
			}
		}
		for kind, unit := range map[string]string{"years": "duration-year", "months": "duration-month", "percents": "concentr-percent", "gigawatts": "power-gigawatt"} {
			forms := map[string]string{}
			if err := d.read(&forms, "cldr-units-full", "units.json", l.code, "units", length, unit); err != nil {
				return err
			}
			for _, category := range order {
				put(kind, strings.Replace(forms["unitPattern-count-"+category], "{0}", "", 1), strings.Replace(forms["genitive-count-"+category], "{0}", "", 1))
			}
			if kind == "years" {
				put("yearly", strings.Replace(forms["perUnitPattern"], "{0}", "", 1))
			}
		}
	}
	names := map[string]string{}
	if err := d.read(&names, "cldr-numbers-full", "currencies.json", l.code, "numbers", "currencies", "EUR"); err != nil {
		return err
	}
	put("euros", "€", "eur", names["displayName"])
	for _, category := range order {
		put("euros", names["displayName-count-"+category])
	}
	for i, kind := range kinds {
		lists[i] = append(lists[i], strings.Fields(typed["*"][kind])...)
		lists[i] = append(lists[i], strings.Fields(typed[l.code][kind])...)
	}
	for i := range lists {
		l.words[i] = joined(lists[i], kinds[i] == "of")
	}
	return nil
}

// joined writes a list without duplicates, and adds to words with accents the same
// words without, as people type them.
func joined(list []string, inOrder bool) string {
	var all []string
	for _, w := range list {
		all = append(all, w, accents.Replace(w))
	}
	if !inOrder {
		slices.Sort(all)
	}
	var once []string
	for _, w := range all {
		if w != "" && !slices.Contains(once, w) {
			once = append(once, w)
		}
	}
	return strings.Join(once, " ")
}

// plain is locale.PlainUnit for the texts of CLDR.
func plain(word string) string {
	return strings.ToLower(strings.NewReplacer(" ", "", "\u00a0", "", "\u202f", "", ".", "", "-", "", "'", "", "’", "", "\u200e", "", "\u200f", "").Replace(word))
}

var accents = strings.NewReplacer("á", "a", "à", "a", "ä", "a", "å", "a", "ā", "a", "ą", "a", "č", "c", "ć", "c", "ę", "e", "é", "e", "è", "e", "ě", "e", "ê", "e", "ē", "e",
	"í", "i", "ī", "i", "ł", "l", "ñ", "n", "ó", "o", "ö", "o", "õ", "o", "ő", "o", "ô", "o", "ř", "r", "š", "s", "ț", "t", "ú", "u", "ü", "u", "ů", "u", "ű", "u", "ų", "u", "ż", "z", "ž", "z", "ã", "a", "ă", "a")
