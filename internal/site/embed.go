package site

import (
	"bytes"
	"html/template"
	"slices"
	"strings"

	"aicontinent/internal/analysis"
	"aicontinent/internal/locale"
	"aicontinent/internal/markup"
	"aicontinent/internal/model"
	"aicontinent/internal/scenario"
	"aicontinent/internal/session"
	"aicontinent/internal/view"
	"aicontinent/internal/view/embed"
)

// clientName is the script of pages and embeds. lightName and embedLightName are
// the programs that it loads, one for each language: a page's program at once, an
// embed's at the reader's first action. The calculator has a program of its own,
// and the other pages share one. bootName is the script of pages that loads
// go-app's program. readingName is the script for reading charts, which needs no
// program.
const (
	clientName  = "client.js"
	bootName    = "app.js"
	readingName = "reading.js"
)

func lightName(l locale.Lang, page string) string {
	if page != view.CalculatorPage {
		return "light-pages." + l.Code() + ".js"
	}
	return "light." + l.Code() + ".js"
}

func embedLightName(l locale.Lang) string { return "light-embed." + l.Code() + ".js" }

// renderEmbed writes the document of an embed: the same bytes for the same link. It
// returns an error when stop reports true.
func (s *Site) renderEmbed(lang locale.Lang, visit *session.Session, options *view.Embed, stop func() bool) ([]byte, error) {
	run := func(of scenario.Scenario, simulator *model.Simulator) *model.Trajectory {
		parameters := of.Parameters()
		return simulator.Run(&of.Levers, &parameters)
	}
	simulator := s.pools.simulators.Get().(*model.Simulator)
	defer s.pools.simulators.Put(simulator)
	p := view.Page{Site: s.inView(), Lang: lang, Session: visit, Embed: options, Result: run(visit.Scenario, simulator)}
	p.Analysis = s.answers(view.EmbedPage, []analysis.Question{rangesOf(visit.Scenario, visit.Unconditioned())}, stop)
	if p.Analysis == nil {
		return nil, errStopped
	}
	own := embed.Page{Page: &p}
	if options.Pinned != nil {
		other := s.pools.simulators.Get().(*model.Simulator)
		defer s.pools.simulators.Put(other)
		own.PinnedResult = run(*options.Pinned, other)
	}
	var done bool
	if own.Apart, done = s.panels(&p, stop); !done {
		return nil, errStopped
	}
	full := p
	full.Session = &session.Session{Scenario: visit.Scenario}
	d := embedDocument{
		Page:        view.EmbedPage,
		Model:       model.Version,
		Lang:        lang.Code(),
		Theme:       options.Theme,
		Title:       view.Title(lang, view.CalculatorPage),
		Description: p.SentenceText(),
		Policy:      s.embeds[lang].policy,
		Styles:      s.embeds[lang].styles,
		Icon:        s.assets.path("icon.svg"),
		Frame:       s.assets.path(clientName),
		FrameHash:   s.assets.integrity(clientName),
		Reading:     s.assets.path(readingName),
		ReadingHash: s.assets.integrity(readingName),
		Program:     s.assets.path(embedLightName(lang)),
		ProgramHash: s.assets.integrity(embedLightName(lang)),
		Base:        s.base,
		Keys:        s.keysThatChange(),
		Kept:        strings.Join(s.config.Kept, " "),
		Failed:      embed.FrameFailedText.In(lang),
		Stopped:     embed.FrameStoppedText.In(lang),
		Blocked:     embed.FrameBlockedText.In(lang),
		Stale:       embed.FrameStaleText.In(lang),
		Frozen:      s.frozenHead(lang, view.CalculatorPage),
		Body:        template.HTML(markup.Append(nil, own.Body())),
	}
	if s.origin != "" {
		d.Canonical = s.origin + full.Address(lang, view.CalculatorPage)
		d.Discovery = s.discovery(lang, view.EmbedPage, s.origin+embed.Address(s.base, lang, visit.Scenario, options))
	}
	var b bytes.Buffer
	if err := embedTemplate.Execute(&b, d); err != nil {
		return nil, err
	}
	return b.Bytes(), nil
}

// keysThatChange returns a regular expression for the browser that matches keys of
// a link which hosts of files cannot answer, and misspellings of them. On a server
// it is empty.
func (s *Site) keysThatChange() string {
	if !s.static {
		return ""
	}
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

// embedLooks returns the look of embeds in each language. The policy names their
// scripts by hash, because in a sandbox a document has no origin and WebKit then
// matches nothing with 'self'.
func (s *Site) embedLooks() map[locale.Lang]look {
	styles := embedStyles(s.config.Files[stylesName], s.config.Files[embedStylesName])
	looks := map[locale.Lang]look{}
	for _, lang := range locale.Langs {
		hashes := ""
		for _, name := range []string{clientName, embedLightName(lang), readingName, newerName} {
			if hash := s.assets.integrity(name); hash != "" {
				hashes += " '" + hash + "'"
			}
		}
		looks[lang] = inlined(styles, strings.Replace(embedPolicy, "{scripts}", hashes, 1))
	}
	return looks
}

// embedStyles returns the styles of pages, without those that no embed needs,
// followed by the embed's own. A theme that the embed was asked for overrides the
// visitor's preference.
func embedStyles(pages, own []byte) []byte {
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

// embedDocument is what the template around an embed needs.
type embedDocument struct {
	Page, Model                     string // as in document
	Lang, Theme, Title, Description string
	Canonical                       string
	Discovery                       discovery
	Policy, Styles                  template.HTML
	Icon, Frame, Program            string // addresses of files
	FrameHash, ProgramHash          string // integrity of the scripts
	Reading, ReadingHash            string
	Base, Keys                      string // path of the site; pattern of keys that change the body
	Kept                            string // versions of the model with frozen copies
	Failed, Stopped, Stale          string // messages of the script
	Blocked                         string // message where the script is blocked
	Frozen                          frozenHead
	Body                            template.HTML
}

var embedTemplate = template.Must(template.New("embed").Parse(`<!doctype html>
<html lang="{{.Lang}}" data-page="{{.Page}}" data-lang="{{.Lang}}" data-model="{{.Model}}" data-program="server" data-theme="{{.Theme}}">
<head>
<meta charset="utf-8">
{{.Policy}}
<title>{{.Title}}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="description" content="{{.Description}}">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
{{- with .Canonical}}
<link rel="canonical" href="{{.}}">{{end}}
{{- template "discovery" .Discovery}}
{{.Styles}}
<link rel="icon" href="{{.Icon}}" type="image/svg+xml">
</head>
<body>{{.Body}}
<p id="blocked">{{.Blocked}}</p>
<script src="{{.Frame}}" integrity="{{.FrameHash}}" crossorigin="anonymous" data-light="{{.Program}}" data-integrity="{{.ProgramHash}}" data-lang="{{.Lang}}" data-base="{{.Base}}" data-keys="{{.Keys}}" data-kept="{{.Kept}}" data-failed="{{.Failed}}" data-stopped="{{.Stopped}}" data-stale="{{.Stale}}"></script>
{{- with .Reading}}
<script defer src="{{.}}" integrity="{{$.ReadingHash}}" crossorigin="anonymous"></script>{{end}}
{{- template "frozen" .}}
</body>
</html>
` + discoveryTemplate + frozenTemplate))
