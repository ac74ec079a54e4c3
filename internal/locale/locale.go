// Package locale holds the languages of the calculator: texts in each of them
// and the way each writes numbers, money, dates, lists and quotations, and which
// form of a word goes with a number.
//
// Texts stand in English next to the code that shows them, as values of [Text];
// package catalogue says how their translations come here.
//
// All else that depends on a language is in one [table], which go generate makes
// from CLDR's data with what generate/overrules.go says beside it.
//
// The package is fmt-free and keeps to Go 1.21, since embeds share it.
package locale

//go:generate go run ./generate

import "strings"

// Lang is a language of the calculator.
type Lang uint8

// The languages of [table]. The first are in the order in which the page offers
// them.
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

// Code is the language's code in links and in the lang attribute.
func (l Lang) Code() string { return names[l].code }

// Name is the language's own name for itself, with a capital as in a menu.
func (l Lang) Name() string { return names[l].own }

// State is the code of the member state that has the language to itself, such as PL;
// empty where several have it, or where it is not the whole of one.
func (l Lang) State() string { return names[l].state }

// Region is the code of the country whose manner the language is written in, as
// in en_GB.
func (l Lang) Region() string { return names[l].region }

// Parse gives the offered language with this code ("fr", "en").
func Parse(code string) (Lang, bool) {
	for _, l := range Langs {
		if l.Code() == code {
			return l, true
		}
	}
	return En, false
}

// Fill gives the text in a language with its placeholders filled: pairs are a
// name and what stands for {name}.
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

// value gives what stands for a placeholder; itself where nothing does.
func value(name string, pairs []string) string {
	for i := 0; i+1 < len(pairs); i += 2 {
		if pairs[i] == name {
			return pairs[i+1]
		}
	}
	return "{" + name + "}"
}
