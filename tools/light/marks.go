package main

import (
	"bytes"
	"fmt"
	"os"
	"regexp"
	"slices"
	"strconv"
	"strings"

	"aicontinent/internal/catalogue"
	"aicontinent/internal/locale"
)

// marks are the keys of texts by the number of the placeholder that replaces each
// while the program is compiled and shortened once. It is then written in each
// language.
type marks map[string]int

// mark is the placeholder of a text.
const mark = "{{text %d}}"

var marked = regexp.MustCompile(`"\{\{text (\d+)\}\}"`)

// put replaces the texts of a file by placeholders. The placeholder of a plural
// replaces its first form and stands for all forms; the other form becomes empty.
func (m marks) put(name string, content []byte) ([]byte, error) {
	texts, err := catalogue.Texts(name, content)
	if err != nil {
		return nil, err
	}
	var out []byte
	done := 0
	replace := func(start, end int, with string) {
		lines := bytes.Count(content[start:end], []byte("\n")) // line numbers stay the same
		out = append(append(out, content[done:start]...), bytes.Repeat([]byte("\n"), lines)...)
		out = append(out, with...)
		done = end
	}
	for _, t := range texts {
		if _, ok := m[t.Key()]; !ok {
			m[t.Key()] = len(m)
		}
		replace(t.Start, t.End, strconv.Quote(fmt.Sprintf(mark, m[t.Key()])))
		if t.Plural != "" {
			replace(t.RestStart, t.RestEnd, `""`)
		}
	}
	return append(out, content[done:]...), nil
}

// in writes a compiled program in a language.
func (m marks) in(script []byte, root string, l locale.Lang) ([]byte, error) {
	texts, err := translations(root, l)
	if err != nil {
		return nil, err
	}
	by := make([]string, len(m))
	for key, i := range m {
		text, ok := texts[key]
		if !ok {
			return nil, fmt.Errorf("%q has no text in %s: run go run ./tools/catalogue", key, l.Name())
		}
		by[i] = text
	}
	if script, err = written(script, by); err != nil {
		return nil, err
	}
	return ofOne(script, l)
}

// languagesMark begins the first string of a row in tables by language, with the
// codes of the languages that use the row.
const languagesMark = "{{languages %s}}"

var rowMark = regexp.MustCompile(`\{\{languages ([a-z ]+)\}\}`)

// ofOne reduces tables by language to the rows that one language uses.
func ofOne(script []byte, l locale.Lang) ([]byte, error) {
	kept := 0
	for {
		at := rowMark.FindSubmatchIndex(script)
		if at == nil {
			break
		}
		if slices.Contains(strings.Fields(string(script[at[2]:at[3]])), l.Code()) {
			script = slices.Delete(script, at[0], at[1])
			kept++
			continue
		}
		start := bytes.LastIndex(script[:at[0]], []byte("new "))
		end := start + bytes.IndexByte(script[start:], '(') + 1
		for script[end] != ')' {
			if end = argument(script, end); script[end] == ',' {
				end++
			}
		}
		script = slices.Replace(script, start, end+1, []byte("null")...)
	}
	if kept == 0 {
		return nil, fmt.Errorf("no row of %s in the tables by language", l.Name())
	}
	return script, nil
}

// written replaces the placeholders of a compiled program by texts. It returns an
// error where a placeholder is not a string by itself.
func written(script []byte, texts []string) ([]byte, error) {
	script = marked.ReplaceAllFunc(script, func(found []byte) []byte {
		i, err := strconv.Atoi(string(marked.FindSubmatch(found)[1]))
		if err != nil {
			return found // too long for a number
		}
		return []byte(quoted(texts[i]))
	})
	if i := bytes.Index(script, []byte("{{text ")); i >= 0 {
		return nil, fmt.Errorf("a text is part of another string: %.60s", script[i:])
	}
	return script, nil
}

// translations are the texts of a language by their keys, or the English ones that
// it does not translate.
func translations(root string, l locale.Lang) (map[string]string, error) {
	texts := map[string]string{}
	if l == locale.En {
		messages, err := catalogue.Source(os.DirFS(root))
		for _, message := range messages {
			texts[message.Key()] = message.ID
			if message.Plural != "" {
				texts[message.Key()] = locale.Joined([]string{message.ID, message.Plural})
			}
		}
		return texts, err
	}
	file, err := catalogue.Of(root, l)
	if err != nil {
		return nil, err
	}
	for _, e := range file.Entries {
		switch {
		case e.Done():
			texts[e.Key()] = locale.Joined(e.Forms)
		case e.Plural == "":
			texts[e.Key()] = e.ID
		default:
			texts[e.Key()] = locale.Joined([]string{e.ID, e.Plural})
		}
	}
	return texts, nil
}

// quoted writes a string as the compiler does, with one character for each byte.
func quoted(s string) string {
	b := []rune{'"'}
	for _, c := range []byte(s) {
		switch {
		case c == '"' || c == '\\':
			b = append(b, '\\', rune(c))
		case c == '\n':
			b = append(b, '\\', 'n')
		case c < ' ':
			b = append(b, []rune(fmt.Sprintf(`\x%02X`, c))...)
		default:
			b = append(b, rune(c))
		}
	}
	return string(append(b, '"'))
}
