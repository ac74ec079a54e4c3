package evidence

import (
	"encoding/csv"
	"os"
	"regexp"
	"testing"

	"aicontinent/internal/locale"
)

// readTable reads a CSV file of tables/ as one map per row, by column.
func readTable(t *testing.T, name string) []map[string]string {
	t.Helper()
	f, err := os.Open("tables/" + name)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	all, err := csv.NewReader(f).ReadAll()
	if err != nil {
		t.Fatal(err)
	}
	var rows []map[string]string
	for _, cells := range all[1:] {
		row := map[string]string{}
		for i, column := range all[0] {
			row[column] = cells[i]
		}
		rows = append(rows, row)
	}
	return rows
}

var (
	badFrench   = regexp.MustCompile(`[ \x{00a0}][;:!?%»]|[\pL\pN)][;:!?%»]|«[^\x{202f}]`)
	badAnywhere = regexp.MustCompile(`'|"|  |^ | $|\|`)
)

// checkText fails unless a text is there in both languages and well set.
func checkText(t *testing.T, what string, text locale.Text) {
	t.Helper()
	if text == "" {
		t.Errorf("%s: got %+q, want a text in every language", what, text)
	}
	if s := badFrench.FindString(text.In(locale.Fr)); s != "" {
		t.Errorf("%s: French typography at %+q in %q", what, s, text.In(locale.Fr))
	}
	for _, lang := range locale.Langs {
		if s := badAnywhere.FindString(text.In(lang)); s != "" {
			t.Errorf("%s: typography at %+q in %q", what, s, text.In(lang))
		}
	}
}

func TestWords(t *testing.T) {
	rows := readTable(t, "parameters.csv")
	if len(words) != len(rows) || len(Table) != len(rows) {
		t.Fatalf("got %d texts and %d parameters, want %d of each, as the CSV has rows", len(words), len(Table), len(rows))
	}
	names := map[locale.Text]string{}
	for i, row := range rows {
		id := row["id"]
		if words[i].ID != id {
			t.Fatalf("row %d has the words of %s, want %s", i, words[i].ID, id)
		}
		w := WordsOf(i)
		checkText(t, id+" name", w.Name)
		checkText(t, id+" unit", w.Unit)
		checkText(t, id+" source", SourceOf(i))
		checkText(t, id+" note", NoteOf(i))
		checkText(t, id+" group", GroupName(row["group"]))
		if row["family"] != "" {
			checkText(t, id+" family", FamilyName(row["family"]))
		}
		for _, lang := range locale.Langs {
			if n := len([]rune(w.Name.In(lang))); n > 60 {
				t.Errorf("%s: the name has %d characters, want at most 60: %s", id, n, w.Name.In(lang))
			}
		}
		if other, ok := names[w.Name]; ok {
			t.Errorf("%s and %s have the same name, want different ones", id, other)
		}
		names[w.Name] = id
	}
}

// Groups stand in the order of the table, and none is named for nothing.
func TestGroupNames(t *testing.T) {
	var groups []string
	for _, row := range readTable(t, "parameters.csv") {
		if n := len(groups); n == 0 || groups[n-1] != row["group"] {
			groups = append(groups, row["group"])
		}
	}
	if len(groups) != len(groupNames) {
		t.Fatalf("got %d group names, want %d", len(groupNames), len(groups))
	}
	for i, group := range groups {
		if groupNames[i].ID != group {
			t.Errorf("group %d is %s, want %s", i, groupNames[i].ID, group)
		}
	}
}

func TestFactWords(t *testing.T) {
	rows := readTable(t, "facts.csv")
	if len(factWords) != len(rows) || len(Facts) != len(rows) {
		t.Fatalf("got %d texts and %d facts, want %d of each, as the CSV has rows", len(factWords), len(Facts), len(rows))
	}
	for i, row := range rows {
		id := row["id"]
		if factWords[i].ID != id {
			t.Fatalf("row %d has the words of %s, want %s", i, factWords[i].ID, id)
		}
		w := FactWords(i)
		checkText(t, id+" statement", w.Statement)
		checkText(t, id+" unit", w.Unit)
		checkText(t, id+" source", SourceOf(i))
		if row["note"] != "" || w.Note != "" {
			checkText(t, id+" note", NoteOf(i))
		}
	}
}

func TestFactoryWords(t *testing.T) {
	for i, row := range readTable(t, "ai_factories.csv") {
		w := FactoryWords(i)
		checkText(t, row["factory"]+" status", w.Status)
		checkText(t, row["factory"]+" service", w.Service)
		checkText(t, row["factory"]+" country", CountryName(row["geo"]))
	}
}

func TestCountryName(t *testing.T) {
	seen := map[string]bool{}
	for _, row := range readTable(t, "adoption_observed.csv") {
		seen[row["geo"]] = true
		name := CountryName(row["geo"])
		checkText(t, row["geo"], name)
		if name.In(locale.En) != row["name"] {
			t.Errorf("%s is %s in English, want %s", row["geo"], name.In(locale.En), row["name"])
		}
	}
	if len(seen) != len(countryNames) {
		t.Errorf("got %d country names, want %d, one for each code", len(countryNames), len(seen))
	}
	if got := CountryName("XX"); got != "" {
		t.Errorf("CountryName of a code that no country has is %+v, want nothing", got)
	}
}

// What pages show in place of a cell stands for a cell that there is.
func TestFactoryPlacesAreUsed(t *testing.T) {
	cells := map[string]bool{}
	for i, f := range Factories {
		cells[f.Site], cells[f.Host], cells[f.Machine] = true, true, true
		w := FactoryWords(i)
		for _, text := range []locale.Text{w.Site, w.Host, w.Machine} {
			checkText(t, f.Name, text)
		}
	}
	for s := range factoryPlaces {
		if !cells[s] {
			t.Errorf("no AI factory has %q, want no text without a row", s)
		}
	}
}

// A unit, status or date that the tables no longer hold is no longer translated.
func TestNoUnusedWords(t *testing.T) {
	for _, c := range []struct {
		file, column string
		words        map[string]locale.Text
	}{
		{"parameters.csv", "unit", units},
		{"parameters.csv", "family", familyNames},
		{"facts.csv", "unit", factUnits},
		{"ai_factories.csv", "status", factoryStatus},
		{"ai_factories.csv", "service_date", factoryService},
	} {
		used := map[string]bool{}
		for _, row := range readTable(t, c.file) {
			used[row[c.column]] = true
		}
		for key := range c.words {
			if !used[key] {
				t.Errorf("%s: no row has the %s %q, want no text without a row", c.file, c.column, key)
			}
		}
	}
}
