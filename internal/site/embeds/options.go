package embeds

import (
	"slices"
	"strings"

	"aicontinent/internal/locale"
	"aicontinent/internal/scenario"
	"aicontinent/internal/session"
	"aicontinent/internal/view"
	"aicontinent/internal/view/embed"
	leasing "aicontinent/internal/view/lease"
)

// Options takes the options of an embed from the link, and from a form that was
// sent in the embed: another country, or other terms of a lease. It reports whether
// the terms are valid.
func Options(lang locale.Lang, visit *session.Session, form scenario.Values) (*view.Embed, bool) {
	options := embed.Take(visit)
	if form.Has(session.FormLink) && form.Has(session.LookCountry) {
		options.Country = form.Get(session.LookCountry)
	}
	if form.Has(leasing.FormTerms) {
		options.Own = leasing.FromForm(lang, form.Get)
	}
	asked := leasing.Read(lang, options.Own)
	if len(asked.Refused) == 0 {
		options.Own = asked.Query()
	}
	visit.Rest = embed.Query(options, visit.Scenario)
	return options, len(asked.Refused) == 0
}

// KeysThatChange returns a regular expression for the browser that matches keys of
// a link which hosts of files cannot answer, and misspellings of them.
func KeysThatChange() string {
	patterns := []string{`p\.\w+`}
	for _, key := range linkKeys() {
		patterns = append(patterns, nearly(key)...)
	}
	return `(^|\W)(` + strings.Join(patterns, "|") + `)[^\w&]*=`
}

// nearly returns patterns that match a key and every key that differs by one
// letter, or only the key itself if it is very short.
func nearly(key string) []string {
	if len(key) < 3 {
		return []string{key}
	}
	var list []string
	for i := range key {
		list = append(list, key[:i]+`\w{0,2}`+key[i+1:])
	}
	return list
}

// linkKeys are the keys of links that change what an embed shows, except those of
// parameters, which start with p.
func linkKeys() []string {
	var keys []string
	for i := range scenario.Levers {
		keys = append(keys, scenario.Levers[i].Key)
	}
	// The script handles the theme and when to load.
	keys = append(keys, session.LookCountry)
	return append(keys, slices.DeleteFunc(slices.Clone(embed.Keys), func(key string) bool { return key == "theme" || key == "eager" })...)
}

// Styles returns the styles of pages, without those that no embed needs,
// followed by the embed's own. A theme that the embed was asked for overrides the
// visitor's preference.
func Styles(pages, own []byte) []byte {
	const start, end = "/* Not in embeds", "/* In embeds again */"
	css := string(pages)
	for {
		before, rest, found := strings.Cut(css, start)
		if !found {
			break
		}
		_, after, _ := strings.Cut(rest, end)
		css = before + after
	}
	const dark = "@media screen and (prefers-color-scheme: dark) {\n  :root {"
	if before, rest, found := strings.Cut(css, dark); found {
		colours, after, _ := strings.Cut(rest, "}")
		css = before + ":root[data-theme=\"light\"] { color-scheme: light; }\n@media screen {\n  :root[data-theme=\"dark\"] { color-scheme: dark;" + colours + "}\n}\n" +
			"@media screen and (prefers-color-scheme: dark) {\n  :root:not([data-theme=\"light\"]) {" + colours + "}" + after
	}
	return append([]byte(css), own...)
}
