package site_test

import (
	"os"
	"regexp"
	"slices"
	"strings"
	"testing"

	"aicontinent/internal/locale"
	"aicontinent/internal/view"
)

// The script of articles knows the languages and the options that there are:
// articles have it for years, and it asks nobody.
func TestEmbedScriptKnowsLanguagesAndOptions(t *testing.T) {
	t.Parallel()
	text, err := os.ReadFile("../../web/embed.js")
	if err != nil {
		t.Fatal(err)
	}
	var languages []string
	for _, l := range locale.Langs {
		languages = append(languages, l.Code())
	}
	for name, want := range map[string][]string{"languages": languages, "options": view.EmbedKeys} {
		list := regexp.MustCompile(`const ` + name + ` = \["(.*)"\]`).FindStringSubmatch(string(text))
		if list == nil {
			t.Fatalf("embed.js has no list of %s", name)
		}
		got := strings.Split(list[1], `", "`)
		slices.Sort(got)
		want = slices.Sorted(slices.Values(want))
		if !slices.Equal(got, want) {
			t.Errorf("embed.js knows the %s %v; there are %v", name, got, want)
		}
	}
}
