package pseudo_test

import (
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"aicontinent/internal/pseudo"
)

const root = "../.."

// Texts keep their placeholders and their plural forms, and contain no English
// letter.
func TestText(t *testing.T) {
	t.Parallel()
	for in, want := range map[string]string{
		"Share":                   "⟦ŠħářéŠħ⟧",
		"{a} of 5{b}":             "⟦{a} óƒ 5{b}ó⟧",
		"":                        "⟦⟧",
		"The plan buys machines.": "⟦Ťħé þłáñ ƀúýš ɱáćħíñéš. Ťħéþłáñƀ⟧",
	} {
		if got := pseudo.Marked.Text(in); got != want {
			t.Errorf("%q: got %q, want %q", in, got, want)
		}
	}
	for _, s := range pseudo.Scripts {
		if got := s.Text("Jackdaws love my big sphinx of quartz"); s.Name != "Maltese" && s.Name != "Irish" && strings.ContainsAny(strings.ReplaceAll(got, " ", ""), "abcdefghijklmnopqrstuvwxyz") {
			t.Errorf("%s: got %q, want no letter of English left", s.Name, got)
		}
	}
}

// Pages, embeds, cards and files in each pseudo-language: runs the tests of
// inside_test.go in a program that is built with the overlay.
func TestPseudoLanguages(t *testing.T) {
	t.Parallel()
	dir := t.TempDir()
	program := filepath.Join(dir, "inside.test")
	if err := pseudo.Go(root, "test", "-tags", "pseudo", "-ldflags=-s -w", "-c", "-o", program, "./internal/pseudo"); err != nil {
		t.Fatal(err)
	}
	for _, s := range pseudo.Scripts {
		t.Run(s.Name, func(t *testing.T) {
			t.Parallel()
			table := filepath.Join(dir, s.Name)
			if err := s.WriteTable(root, table); err != nil {
				t.Fatal(err)
			}
			cmd := exec.Command(program, "-test.run", "^TestInside")
			cmd.Env = append(os.Environ(), s.Env(table)...)
			if out, err := cmd.CombinedOutput(); err != nil {
				t.Errorf("the tests inside the copy fail: %v\n%s", err, out)
			}
		})
	}
}
