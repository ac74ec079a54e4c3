package site_test

import (
	"os"
	"regexp"
	"slices"
	"strings"
	"testing"

	"aicontinent/internal/locale"
	"aicontinent/internal/site"
	"aicontinent/internal/view/embed"
)

// The script of articles has the list of languages and options in it, since articles
// keep it for years and it makes no request for them.
func TestEmbedScriptKnowsLanguagesAndOptions(t *testing.T) {
	t.Parallel()
	text, err := os.ReadFile("../../web/embed.js")
	if err != nil {
		t.Fatal(err)
	}
	list := regexp.MustCompile(`const options = \["(.*)"\]`).FindStringSubmatch(string(text))
	if list == nil {
		t.Fatal("embed.js has no list of options, want one")
	}
	got := strings.Split(list[1], `", "`)
	slices.Sort(got)
	if want := slices.Sorted(slices.Values(embed.Keys)); !slices.Equal(got, want) {
		t.Errorf("embed.js knows the options %v; there are %v", got, want)
	}
	served := body(t, realSite(t, site.Config{Files: withFiles(nil)}), "/embed.js")
	if codes := strings.Join(locale.Codes(), " "); !strings.Contains(served, codes) || strings.Contains(served, "LANGUAGES") {
		t.Errorf("embed.js does not have the languages %s, want them in the place of LANGUAGES", codes)
	}
}

// The documents about addresses and codes name every language.
func TestDocsNameTheLanguages(t *testing.T) {
	t.Parallel()
	codes := slices.Sorted(slices.Values(locale.Codes()))
	for name, want := range map[string]string{
		"EMBEDDING.md": "| `lang` | `" + strings.Join(codes, "`, `") + "` |",
		"API.md":       "`lang` is `" + strings.Join(codes[:len(codes)-1], "`, `") + "` or `" + codes[len(codes)-1] + "`",
	} {
		if text, err := os.ReadFile("../../docs/" + name); err != nil || !strings.Contains(string(text), want) {
			t.Errorf("docs/%s does not say %s (%v)", name, want, err)
		}
	}
}
