package catalogue_test

import (
	"fmt"
	"os"
	"strings"
	"testing"

	"aicontinent/internal/catalogue"
	"aicontinent/internal/locale"
)

const root = "../.."

func messages(t *testing.T) []catalogue.Message {
	t.Helper()
	list, err := catalogue.Source(os.DirFS(root))
	if err != nil {
		t.Fatal(err)
	}
	return list
}

// The file of each language has every text of the program, translated and with
// correct typography, and the table that programs read matches the file.
func TestTextsOfTheProgram(t *testing.T) {
	t.Parallel()
	all := messages(t)
	if len(all) < 2000 {
		t.Fatalf("the source has %d texts, want 2000 or more", len(all))
	}
	for _, fault := range catalogue.FaultsOfSource(all) {
		t.Error(fault)
	}
	if list, err := os.ReadFile(catalogue.TablesFile(root)); err != nil || string(list) != catalogue.TablesSource(catalogue.Languages()) {
		t.Errorf("%s does not list the tables of the languages: run go run ./tools/catalogue (%v)", catalogue.TablesFile(root), err)
	}
	for _, l := range catalogue.Languages() {
		t.Run(l.Code(), func(t *testing.T) {
			t.Parallel()
			language, err := catalogue.Of(root, l)
			if err != nil {
				t.Fatal(err)
			}
			for _, fault := range language.Faults() {
				t.Error(fault)
			}
			merged := language.Merged(all)
			content, err := os.ReadFile(catalogue.File(root, l))
			if err != nil {
				t.Fatal(err)
			}
			if string(content) != string(merged.Bytes()) {
				t.Errorf("%s is not of the texts of the source: run go run ./tools/catalogue", catalogue.File(root, l))
			}
			want, err := merged.TableSource()
			if err != nil {
				t.Fatal(err)
			}
			if table, err := os.ReadFile(catalogue.TableFile(root, l)); err != nil || string(table) != want {
				t.Errorf("%s is not of its language's file: run go run ./tools/catalogue (%v)", catalogue.TableFile(root, l), err)
			}
		})
	}
}

// The program finds each translation by its text.
func TestTablesAreFound(t *testing.T) {
	t.Parallel()
	for _, l := range catalogue.Languages() {
		language, err := catalogue.Of(root, l)
		if err != nil {
			t.Fatal(err)
		}
		for _, e := range language.Entries {
			if got := locale.Text(e.Key()).In(l); got != locale.Joined(e.Forms) {
				t.Errorf("%s: %q gives %q, want %q", l.Code(), e.Key(), got, e.Forms)
			}
		}
	}
}

// A text whose English changed keeps its translation as a fuzzy one, which does not
// count; a new text has none, and a removed one disappears.
func TestMerged(t *testing.T) {
	t.Parallel()
	before := []catalogue.Message{
		{ID: "The plan buys machines for Europe"}, {ID: "Gone"}, {Context: "button", ID: "Share"},
		{ID: "job", Plural: "jobs"},
	}
	french := catalogue.New(locale.Fr, before)
	for i, forms := range [][]string{{"Le plan achète des machines pour l’Europe"}, {"Parti"}, {"Partager"}, {"emploi", "emplois"}} {
		french.Entries[i].Forms = forms
	}
	after := []catalogue.Message{
		{Context: "button", ID: "Share"}, {ID: "The plan buys new machines for Europe"}, {ID: "Something else"},
		{ID: "job", Plural: "jobs"},
	}
	merged := french.Merged(after)
	read, err := catalogue.Read(locale.Fr, merged.Bytes())
	if err != nil {
		t.Fatal(err)
	}
	for _, language := range []*catalogue.Language{merged, read} {
		e := language.Entries
		if len(e) != 4 || !e[0].Done() || e[0].Forms[0] != "Partager" || e[1].Done() || !e[1].Fuzzy || e[1].Was != before[0].ID ||
			e[1].Forms[0] != "Le plan achète des machines pour l’Europe" || e[2].Forms[0] != "" || e[2].Fuzzy || e[3].Forms[1] != "emplois" {
			t.Errorf("merged: got %+v, want a translation, a fuzzy one of the changed text, a new text without one, and forms", e)
		}
	}
	var faults []string
	for _, fault := range read.Faults() {
		faults = append(faults, strings.SplitAfter(fault, ": ")[2])
	}
	if len(faults) != 2 || !strings.HasPrefix(faults[0], "fuzzy") || !strings.HasPrefix(faults[1], "form 0 is not translated") {
		t.Errorf("got the faults %q, want a fuzzy text and one that is not translated", faults)
	}
}

func TestFaults(t *testing.T) {
	t.Parallel()
	for _, c := range []struct{ en, fr, want string }{
		{"Why?", "Pourquoi\u202f?", ""},
		{"Why?", "Pourquoi ?", "typography"},
		{"AI’s", "l'IA", "typography"},
		{"from {a} to {b}", "de {a} à {a}", "places [{a}], want [{a} {b}]"},
		{"€{billions}bn", "{millions}\u00a0millions", ""},
		{"AT Austria|BE Belgium", "AT Autriche|BE Belgique", ""},
		{"AT Austria|BE Belgium", "BE Belgique|AT Autriche", ""},
		{"AT Austria|BE Belgium", "AU Autriche|BE Belgique", "codes [AU BE], want [AT BE]"},
		{"Epoch", "Epoch", "as in English"},
		{"Of 2025. No cookies.", "De 2025. Pas de cookies.", ""},
		{"Of 2025. No cookies.", "De 2025\u202f; pas de cookies.", ""},
		{"Of 2025. No cookies.", "De 2025 Pas de cookies.", "a sentence does not end"},
		{"{a} ({b})", "{a} ({b})", ""},
		{"“AI”", "« IA »", "typography"},
		{"“AI”", "“IA”", ""},
		{"“AI”", "„IA”", "of another language"},
	} {
		french := catalogue.New(locale.Fr, []catalogue.Message{{ID: c.en}})
		french.Entries[0].Forms = []string{c.fr}
		faults := french.Faults()
		if (c.want == "") != (len(faults) == 0) || len(faults) == 1 && !strings.Contains(faults[0], c.want) {
			t.Errorf("%q as %q: %q, want %q", c.en, c.fr, faults, c.want)
		}
	}
}

// Texts are found wherever the source may have them, and nothing else is taken for
// one.
func TestTexts(t *testing.T) {
	t.Parallel()
	const source = `package p

import "aicontinent/internal/locale"

var (
	one  = locale.Text("a " + "b")
	two  = []locale.Text{"c", "", "d"}
	map1 = map[string]locale.Text{"key": "e"}
	jobs = locale.Plural{One: "f", Other: "g"}
	rows = []struct {
		ID   string
		Name locale.Text
	}{{"id", locale.Text("here\x04h")}}
	grid = [][]locale.Text{{"i"}, {"j"}}
	none = []string{"k"}
)

func f(s string) locale.Text { return locale.Text(s) }
`
	texts, err := catalogue.Texts("p/f.go", []byte(source))
	if err != nil {
		t.Fatal(err)
	}
	var got []string
	for _, text := range texts {
		got = append(got, text.Context+":"+text.ID+":"+text.Plural+":"+source[text.Start:text.End])
	}
	want := []string{`:a b::"a " + "b"`, `:c::"c"`, `:d::"d"`, `:e::"e"`, `:f:g:"f"`, `here:h::"here\x04h"`, `:i::"i"`, `:j::"j"`}
	if strings.Join(got, " ") != strings.Join(want, " ") {
		t.Errorf("got  %q\nwant %q", got, want)
	}
}

// The header of a file says how many plural forms its language has and how they are
// chosen, in agreement with the programs.
func TestHeadersNameTheForms(t *testing.T) {
	t.Parallel()
	for _, l := range locale.Known() {
		if want := fmt.Sprintf("nplurals=%d;", l.Forms()); !strings.Contains(string(catalogue.New(l, nil).Bytes()), want) {
			t.Errorf("%s: the header has not %q:\n%s", l.Code(), want, catalogue.New(l, nil).Bytes())
		}
	}
}
