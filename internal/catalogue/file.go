package catalogue

import (
	"bytes"
	"fmt"
	"slices"
	"strings"

	"github.com/chai2010/gettext-go/po"

	"aicontinent/internal/locale"
)

// Language is the file of translations into one language.
type Language struct {
	Lang    locale.Lang
	Entries []Entry // in the order of the source
}

// Entry is a message and its translation.
type Entry struct {
	Message
	Forms []string // one, or as many as a plural has in the language; missing ones are empty
	// Fuzzy says that the English has changed since the translation was made, from
	// Was. The translation counts as missing until somebody has checked it.
	Fuzzy bool
	Was   string
	// Note is a comment from one translator to the next.
	Note string
}

// Done reports whether the entry has a translation that counts.
func (e Entry) Done() bool {
	return !e.Fuzzy && len(e.Forms) > 0 && !slices.Contains(e.Forms, "")
}

// pluralForms says for each language how many plural forms it has and which one a
// whole number takes, in the notation of gettext. The forms are the categories of
// CLDR in its order. In Czech, Lithuanian, Polish and Slovak one of the last two
// forms is only for numbers with decimals.
var pluralForms = map[string]string{
	"bg": onlyOne, "da": onlyOne, "de": onlyOne, "el": onlyOne, "en": onlyOne, "es": onlyOne, "et": onlyOne,
	"fi": onlyOne, "hu": onlyOne, "it": onlyOne, "nl": onlyOne, "pt": onlyOne, "sv": onlyOne,
	"fr": "nplurals=2; plural=(n > 1);",
	"cs": "nplurals=4; plural=(n==1 ? 0 : n>=2 && n<=4 ? 1 : 3);",
	"sk": "nplurals=4; plural=(n==1 ? 0 : n>=2 && n<=4 ? 1 : 3);",
	"pl": "nplurals=4; plural=(n==1 ? 0 : n%10>=2 && n%10<=4 && (n%100<12 || n%100>14) ? 1 : 2);",
	"hr": "nplurals=3; plural=(n%10==1 && n%100!=11 ? 0 : n%10>=2 && n%10<=4 && (n%100<12 || n%100>14) ? 1 : 2);",
	"lt": "nplurals=4; plural=(n%10==1 && (n%100<11 || n%100>19) ? 0 : n%10>=2 && (n%100<11 || n%100>19) ? 1 : 3);",
	"lv": "nplurals=3; plural=(n%10==0 || (n%100>=11 && n%100<=19) ? 0 : n%10==1 ? 1 : 2);",
	"ro": "nplurals=3; plural=(n==1 ? 0 : n==0 || (n%100>=1 && n%100<=19) ? 1 : 2);",
	"sl": "nplurals=4; plural=(n%100==1 ? 0 : n%100==2 ? 1 : n%100==3 || n%100==4 ? 2 : 3);",
	"ga": "nplurals=5; plural=(n==1 ? 0 : n==2 ? 1 : n>=3 && n<=6 ? 2 : n>=7 && n<=10 ? 3 : 4);",
	"mt": "nplurals=5; plural=(n==1 ? 0 : n==2 ? 1 : n==0 || (n%100>=3 && n%100<=10) ? 2 : n%100>=11 && n%100<=19 ? 3 : 4);",
}

const onlyOne = "nplurals=2; plural=(n != 1);"

// New makes the file of a language with nothing translated.
func New(l locale.Lang, messages []Message) *Language {
	return (&Language{Lang: l}).Merged(messages)
}

// Read reads the file of a language.
func Read(l locale.Lang, content []byte) (*Language, error) {
	file, err := po.Load(content)
	if err != nil {
		return nil, err
	}
	language := &Language{Lang: l}
	for _, m := range file.Messages {
		e := Entry{
			Message: Message{Context: m.MsgContext, ID: m.MsgId, Plural: m.MsgIdPlural},
			Forms:   m.MsgStrPlural, Fuzzy: m.GetFuzzy(), Was: m.PrevMsgId, Note: m.TranslatorComment,
		}
		if m.MsgIdPlural == "" {
			e.Forms = []string{m.MsgStr}
		}
		if m.ExtractedComment != "" {
			e.Places = strings.Split(m.ExtractedComment, "\n")
		}
		language.Entries = append(language.Entries, e)
	}
	return language, nil
}

// Bytes is the file in its written form.
func (l *Language) Bytes() []byte {
	var b bytes.Buffer
	fmt.Fprintf(&b, "# The texts of the AI Continent calculator in %s.\n", l.Lang.Name())
	fmt.Fprintf(&b, "# Places in braces, such as {year}, are filled in; they stand in every translation.\n")
	fmt.Fprintf(&b, "# make texts brings new texts here and makes the tables of the programs.\n")
	fmt.Fprint(&b, "msgid \"\"\nmsgstr \"\"\n")
	for _, line := range [][2]string{
		{"Project-Id-Version", "aicontinent"}, {"Language", l.Lang.Code()}, {"MIME-Version", "1.0"},
		{"Content-Type", "text/plain; charset=UTF-8"}, {"Content-Transfer-Encoding", "8bit"},
		{"Plural-Forms", pluralForms[l.Lang.Code()]},
	} {
		fmt.Fprintf(&b, "\"%s: %s\\n\"\n", line[0], line[1])
	}
	for _, e := range l.Entries {
		m := po.Message{MsgContext: e.Context, MsgId: e.ID, MsgIdPlural: e.Plural}
		m.ExtractedComment, m.TranslatorComment = strings.Join(e.Places, "\n"), e.Note
		if e.Fuzzy {
			m.Flags, m.PrevMsgId = []string{"fuzzy"}, e.Was
		}
		if e.Plural == "" {
			m.MsgStr = e.Forms[0]
		} else {
			m.MsgStrPlural = e.Forms
		}
		// The library writes the marker of such a comment twice.
		b.WriteString("\n" + strings.Replace(m.String(), "#| msgid #| ", "#| msgid ", 1))
	}
	return b.Bytes()
}

// Merged is the file for the current texts of the source. Translations are kept.
// The translation of a removed text is given, as fuzzy, to the new text that is
// most similar.
func (l *Language) Merged(messages []Message) *Language {
	have := map[string]Entry{}
	for _, e := range l.Entries {
		have[e.Key()] = e
	}
	now := map[string]bool{}
	for _, m := range messages {
		now[m.Key()] = true
	}
	var gone []Entry
	for _, e := range l.Entries {
		if !now[e.Key()] && !slices.Contains(e.Forms, "") {
			gone = append(gone, e)
		}
	}
	merged := &Language{Lang: l.Lang}
	for _, m := range messages {
		e, ok := have[m.Key()]
		if !ok {
			e = mostLike(m, gone)
		}
		e.Message = m
		e.Forms = slices.Clone(e.Forms)
		for len(e.Forms) < l.formsOf(m) {
			e.Forms = append(e.Forms, "")
		}
		e.Forms = e.Forms[:l.formsOf(m)]
		merged.Entries = append(merged.Entries, e)
	}
	return merged
}

func (l *Language) formsOf(m Message) int {
	if m.Plural == "" {
		return 1
	}
	return l.Lang.Forms()
}

// likeEnough is the share of a text that must be unchanged for its translation to
// be useful.
const likeEnough = 0.6

// mostLike returns the removed entry whose text is most similar to a new one, or an
// empty entry if none is similar enough.
func mostLike(m Message, gone []Entry) Entry {
	best, likeness := Entry{}, likeEnough
	for _, e := range gone {
		if alike := like(m.ID, e.ID); alike > likeness && (m.Plural == "") == (e.Plural == "") {
			best, likeness = Entry{Forms: e.Forms, Fuzzy: true, Was: e.ID, Note: e.Note}, alike
		}
	}
	return best
}

// like is the share of words that two texts have in common, in the same order.
func like(a, b string) float64 {
	x, y := strings.Fields(a), strings.Fields(b)
	before := make([]int, len(y)+1)
	for _, word := range x {
		row := make([]int, len(y)+1)
		for j := range y {
			if row[j+1] = max(row[j], before[j+1]); word == y[j] {
				row[j+1] = before[j] + 1
			}
		}
		before = row
	}
	return 2 * float64(before[len(y)]) / float64(len(x)+len(y))
}

// Table is what programs read: the translations that count, found by the hash of
// their text (see package locale).
func (l *Language) Table() (string, error) {
	type row struct {
		hash int
		text string
	}
	var rows []row
	of := map[int]string{}
	for _, e := range l.Entries {
		hash := locale.Hash(e.Key())
		if other, ok := of[hash]; ok {
			return "", fmt.Errorf("%q and %q have the same hash: change a word of one of them", other, e.Key())
		}
		of[hash] = e.Key()
		if e.Done() {
			rows = append(rows, row{hash, locale.Joined(e.Forms)})
		}
	}
	slices.SortFunc(rows, func(a, b row) int { return a.hash - b.hash })
	b := appendNumber(nil, len(rows))
	for _, r := range rows {
		b = appendNumber(b, r.hash)
	}
	end := 0
	for _, r := range rows {
		end += len(r.text)
		b = appendNumber(b, end)
	}
	for _, r := range rows {
		b = append(b, r.text...)
	}
	return string(b), nil
}

func appendNumber(b []byte, n int) []byte {
	return append(b, byte(n>>24), byte(n>>16), byte(n>>8), byte(n))
}
