// Package pseudo makes pseudo-languages from the English texts, and builds the
// program with one of them as an additional language. Texts that bypass the
// catalogue then stand out, as do layouts that are too narrow for long words, fonts
// without the glyphs of a script, and code that assumes the present languages.
//
// The program is not changed for this: with -overlay the go command replaces the
// file of package locale that has the tables by another, which reads a table from a
// file and offers its language. One build serves all pseudo-languages, and the
// cache keeps it until a source file changes.
//
// Only tests import it.
package pseudo

import (
	"strings"

	"aicontinent/internal/catalogue"
	"aicontinent/internal/locale"
)

// Script says what becomes of English letters in a language that is not offered.
type Script struct {
	Name    string
	Lang    locale.Lang
	letters map[rune]rune
}

// Scripts are those of the languages of the EU. Marked is Latin, with an accent on
// every letter.
var Scripts = []Script{
	Marked,
	script("Greek", locale.El, "αβψδεφγηιξκλμνοπθρστυϊωχύζ"),
	script("Bulgarian", locale.Bg, "абцдефгхийклмнопярстужвьъщ"),
	script("Maltese", locale.Mt, "àbċdèfġħìjklmnòpqrstùvwxyż"),
	script("Irish", locale.Ga, "ábċḋéḟġhíjklṁnóṗqrṡṫúvwxyz"),
}

// Marked has no letter of English in it.
var Marked = script("Marked", locale.Sv, "áƀćďéƒğħíĵķłɱñóþɋřšťúṽŵẋýž")

func script(name string, l locale.Lang, to string) Script {
	s := Script{name, l, map[rune]rune{}}
	letters := []rune(to)
	for i, r := range "abcdefghijklmnopqrstuvwxyz" {
		s.letters[r] = letters[i]
		s.letters[r-'a'+'A'] = []rune(strings.ToUpper(string(letters[i])))[0]
	}
	return s
}

// Begin and End mark a text.
const Begin, End = "⟦", "⟧"

// Text gives a text in the script: marked, with places in braces as they are, and two
// fifths longer by letters of its own. Where it lists names behind their codes, each
// name is.
func (s Script) Text(text string) string {
	if catalogue.Codes(text) != nil {
		items := strings.Split(text, "|")
		for i, item := range items {
			code, name, _ := strings.Cut(item, " ")
			items[i] = code + " " + s.Text(name)
		}
		return strings.Join(items, "|")
	}
	var b strings.Builder
	var own []rune
	b.WriteString(Begin)
	for text != "" {
		before, rest, found := strings.Cut(text, "{")
		for _, r := range before {
			if to, ok := s.letters[r]; ok {
				r = to
				own = append(own, r)
			}
			b.WriteRune(r)
		}
		if !found {
			break
		}
		name, after, _ := strings.Cut(rest, "}")
		b.WriteString("{" + name + "}")
		text = after
	}
	b.WriteString(s.more(own))
	b.WriteString(End)
	return b.String()
}

// more lengthens a text of these letters, by words of its own.
func (s Script) more(letters []rune) string {
	const word = 9 // letters
	var b strings.Builder
	for i := 0; i < (len(letters)*2+4)/5; i++ {
		if i%word == 0 && (i > 0 || len(letters) > word) {
			b.WriteByte(' ')
		}
		b.WriteRune(letters[i])
	}
	return b.String()
}

// Table is what programs read: all texts in the script.
func (s Script) Table(messages []catalogue.Message) (string, error) {
	language := catalogue.New(s.Lang, messages)
	for i := range language.Entries {
		e := &language.Entries[i]
		for form := range e.Forms {
			e.Forms[form] = s.Text(e.Plural)
		}
		e.Forms[0] = s.Text(e.ID)
	}
	return language.Table()
}
