package typography

import (
	"strings"
	"testing"
)

// body is a source with one declaration.
func body(declaration string) []byte {
	return []byte("package p\n\nvar v = " + declaration + "\n")
}

func TestFaults(t *testing.T) {
	for _, c := range []struct {
		name, declaration string
		want              []string // what the faults hold, in order
	}{
		{"right", `locale.Text{Fr: "Pourquoi\u202f?", En: "Why?"}`, nil},
		{"right and elided", `[]locale.Text{{Fr: "oui", En: "yes"}}`, nil},
		{"no text", `locale.Text{}`, nil},
		{"no prose", `map[locale.Lang]int{locale.Fr: 1}`, nil},
		{"known at run time", `locale.Text{Fr: a.Fr, En: b()}`, nil},
		{"partly known at run time", `locale.Text{Fr: "dont " + a.Fr, En: "of which {x} " + a.En}`, nil},
		{"same but short", `Text{Fr: "Data centre SA", En: "Data centre SA"}`, nil},
		{"same but a name", `Text{Fr: "Bpifrance Le Lab 2025", En: "Bpifrance Le Lab 2025"}`, nil},
		{"missing", `locale.Text{Fr: "oui"}`, []string{"f.go:3:9: En is missing"}},
		{"missing and elided", `[]locale.Text{{En: "yes"}}`, []string{"f.go:3:23: Fr is missing"}},
		{"missing, known at run time", `Text{En: x}`, []string{"Fr is missing"}},
		{"empty", `locale.Text{Fr: "", En: "yes"}`, []string{"f.go:3:25: Fr is empty"}},
		{"unkeyed", `locale.Text{"oui", "yes"}`, []string{"names its languages"}},
		{"typography", `locale.Text{Fr: "Pourquoi ?", En: "It's it"}`, []string{`f.go:3:25: typography of Fr`, `typography of En`}},
		{"typography in a struct", `[]row{{ID: "x", Name: T{Fr: "l'IA", En: "AI"}}}`, []string{`typography of Fr`}},
		{"typography over two lines", "Text{Fr: \"Pourquoi\" +\n\t\" ?\", En: \"Why?\"}", []string{`typography of Fr`}},
		{"typography before what is known at run time", `Text{Fr: "l'" + x, En: "the " + x}`, []string{`typography of Fr`}},
		{"by language", `map[locale.Lang]string{locale.Fr: "l'IA", locale.En: "AI"}`, []string{`typography of Fr`}},
		{"placeholders", `Text{Fr: "de {a} à {a}", En: "from {a} to {b}"}`, []string{"placeholders [{a}] in Fr, [{a} {b}] in En"}},
		{"same", `Text{Fr: "one two three four", En: "one two three four"}`, []string{"Fr is the same as En"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			s, err := readSource("f.go", body(c.declaration), []string{"Fr", "En"})
			if err != nil {
				t.Fatal(err)
			}
			got := s.faults()
			if len(got) != len(c.want) {
				t.Fatalf("faults %q, want %q", got, c.want)
			}
			for i := range got {
				if !strings.Contains(got[i], c.want[i]) {
					t.Errorf("fault %q, want %q in it", got[i], c.want[i])
				}
			}
		})
	}
}

// A third language is asked of every text, and has the typography that all
// languages share, and the same placeholders.
func TestFaultsOfAThirdLanguage(t *testing.T) {
	for _, c := range []struct {
		name, declaration string
		want              []string
	}{
		{"right", `locale.Text{Fr: "de {a}\u202f!", En: "of {a}!", De: "von {a}!"}`, nil},
		{"missing", `locale.Text{Fr: "oui", En: "yes"}`, []string{"De is missing"}},
		{"missing and elided", `[]locale.Text{{Fr: "oui", En: "yes"}}`, []string{"De is missing"}},
		{"by language", `map[locale.Lang]string{locale.Fr: "l’IA", locale.En: "AI"}`, []string{"De is missing"}},
		{"empty", `locale.Text{Fr: "oui", En: "yes", De: ""}`, []string{"De is empty"}},
		{"typography", `locale.Text{Fr: "oui", En: "yes", De: "wie geht's"}`, []string{"typography of De"}},
		{"placeholders", `locale.Text{Fr: "de {a}", En: "of {a}", De: "von {b}"}`, []string{"placeholders [{a}] in Fr, [{b}] in De"}},
		{"same", `locale.Text{Fr: "un deux trois quatre", En: "one", De: "un deux trois quatre"}`, []string{"Fr is the same as De"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			s, err := readSource("f.go", body(c.declaration), []string{"Fr", "En", "De"})
			if err != nil {
				t.Fatal(err)
			}
			if got := s.faults(); len(got) != len(c.want) || len(got) == 1 && !strings.Contains(got[0], c.want[0]) {
				t.Errorf("faults %q, want %q", got, c.want)
			}
		})
	}
}

func TestMended(t *testing.T) {
	for _, c := range []struct{ name, declaration, want string }{
		{"nothing to mend", "Text{Fr: `oui`,   En: \"yes\"}", "Text{Fr: `oui`,   En: \"yes\"}"},
		{"both", `Text{Fr: "l'IA : 5 %", En: "it's: 5 %"}`, `Text{Fr: "l’IA\u202f: 5\u202f%", En: "it’s: 5 %"}`},
		{"raw", "Text{Fr: `dit \"oui\" !`, En: `says \"yes\"!`}", `Text{Fr: "dit \"oui\"\u202f!", En: ` + "`says \"yes\"!`}"},
		{"lines", "Text{Fr: \"Un\" +\n\t\" : deux \" +\n\t\"!\", En: \"One\"}", "Text{Fr: \"Un\" +\n\t\"\\u202f: deux\\u202f\" +\n\t\"!\", En: \"One\"}"},
		{"run time", `Text{Fr: "«" + x + "» ?", En: x}`, `Text{Fr: "«" + x + "\u202f»\u202f?", En: x}`},
	} {
		t.Run(c.name, func(t *testing.T) {
			s, err := readSource("f.go", body(c.declaration), []string{"Fr", "En"})
			if err != nil {
				t.Fatal(err)
			}
			got, err := s.mended()
			if err != nil {
				t.Fatal(err)
			}
			if want := string(body(c.want)); string(got) != want {
				t.Errorf("mended\n%s\nwant\n%s", got, want)
			}
		})
	}
}
