// Package locale is about the languages of the calculator: the texts in each of
// them, how each writes numbers, money, dates, lists and quotations, and which form
// of a word goes with a number.
//
// Texts are written in English in the code that shows them, as values of [Text];
// package catalogue adds their translations.
//
// Everything else that depends on a language is in the variable table, which go
// generate makes from CLDR's data and generate/overrules.go.
//
// The package is fmt-free and keeps to Go 1.21, since embeds share it.
package locale

//go:generate go run ./generate

import "strings"

// Lang is a language of the calculator.
type Lang uint8

// The languages of the table. Those that the page offers come first, in the order
// in which it offers them.
const (
	Fr Lang = iota
	En
	De
	Es
	Pl
	It
	Nl
	Bg
	Cs
	Da
	El
	Et
	Fi
	Ga
	Hr
	Hu
	Lt
	Lv
	Mt
	Pt
	Ro
	Sk
	Sl
	Sv
)

// Langs lists every language that is offered.
var Langs = []Lang{Fr, En, De, Es, It, Nl, Pl}

// Known lists every language of the table, offered or not.
func Known() []Lang {
	all := make([]Lang, len(names))
	for i := range all {
		all[i] = Lang(i)
	}
	return all
}

// Code is the language's code in links and in lang attributes.
func (l Lang) Code() string { return names[l].code }

// Name is the language's own name, capitalized as in a menu.
func (l Lang) Name() string { return names[l].own }

// State is the code of the only member state in which the language is official,
// such as PL. It is empty if there are several, or if the language is not that of
// the whole state.
func (l Lang) State() string { return names[l].state }

// Region is the code of the country whose conventions are used, as in en_GB.
func (l Lang) Region() string { return names[l].region }

// Parse returns the offered language with a code such as "fr" or "en".
func Parse(code string) (Lang, bool) {
	for _, l := range Langs {
		if l.Code() == code {
			return l, true
		}
	}
	return En, false
}

// Fill returns the text in a language with its placeholders filled. pairs alternate
// between a name and the text for {name}.
func (t Text) Fill(l Lang, pairs ...string) string { return fill(t.In(l), pairs) }

func fill(s string, pairs []string) string {
	out := ""
	for {
		before, rest, found := strings.Cut(s, "{")
		name, after, closed := strings.Cut(rest, "}")
		if !found || !closed {
			return out + s
		}
		out, s = out+before+value(name, pairs), after
	}
}

// value returns the text for a placeholder, or the placeholder itself if there is
// none.
func value(name string, pairs []string) string {
	for i := 0; i+1 < len(pairs); i += 2 {
		if pairs[i] == name {
			return pairs[i+1]
		}
	}
	return "{" + name + "}"
}
