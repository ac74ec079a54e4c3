package site_test

import (
	"regexp"
	"slices"
	"strings"
	"testing"

	"aicontinent/internal/locale"
	"aicontinent/internal/view"
	"aicontinent/web"
)

// The script of articles knows the languages and the options that there are:
// articles have it for years, and it asks nobody.
func TestEmbedScriptKnowsLanguagesAndOptions(t *testing.T) {
	t.Parallel()
	text := string(web.Files()["embed.js"])
	var languages []string
	for _, l := range locale.Langs {
		languages = append(languages, l.Code())
	}
	for name, want := range map[string][]string{"languages": languages, "options": view.EmbedKeys} {
		list := regexp.MustCompile(`const ` + name + ` = \["(.*)"\]`).FindStringSubmatch(text)
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
