package site

import (
	"bytes"
	"html/template"
	"strings"

	"aicontinent/internal/analysis"
	"aicontinent/internal/locale"
	"aicontinent/internal/markup"
	"aicontinent/internal/model"
	"aicontinent/internal/session"
	"aicontinent/internal/site/compute"
	"aicontinent/internal/site/embeds"
	"aicontinent/internal/site/headers"
	"aicontinent/internal/site/paths"
	"aicontinent/internal/view"
	"aicontinent/internal/view/embed"
)

// renderEmbed writes the document of an embed: the same bytes for the same link. It
// returns an error when stop reports true.
func (s *Site) renderEmbed(lang locale.Lang, visit *session.Session, options *view.Embed, stop func() bool) ([]byte, error) {
	result, done := s.pools.Run(visit.Scenario)
	defer done()
	p := view.Page{Site: s.inView(), Lang: lang, Session: visit, Embed: options, Result: result}
	p.Analysis = s.pools.Answers(view.EmbedPage, []analysis.Question{compute.RangesOf(visit.Scenario, visit.Unconditioned())}, stop)
	if p.Analysis == nil {
		return nil, errStopped
	}
	own := embed.Page{Page: &p}
	if options.Pinned != nil {
		pinned, done := s.pools.Run(*options.Pinned)
		defer done()
		own.PinnedResult = pinned
	}
	var complete bool
	if own.Apart, complete = s.panels(&p, stop); !complete {
		return nil, errStopped
	}
	var b bytes.Buffer
	if err := embedTemplate.Execute(&b, s.embedDocument(&own)); err != nil {
		return nil, err
	}
	return b.Bytes(), nil
}

// embedDocument fills in the template around an embed.
func (s *Site) embedDocument(own *embed.Page) embedDocument {
	lang, options, settings := own.Lang, own.Embed, own.Session.Scenario
	d := embedDocument{
		Page:        view.EmbedPage,
		Model:       model.Version,
		Lang:        lang.Code(),
		Theme:       options.Theme,
		Title:       view.Title(lang, view.CalculatorPage),
		Description: own.SentenceText(),
		Policy:      s.embeds[lang].Policy,
		Styles:      s.embeds[lang].Styles,
		Icon:        s.assets.Path("icon.svg"),
		Frame:       s.assets.Path(paths.ClientName),
		FrameHash:   s.assets.Integrity(paths.ClientName),
		Reading:     s.assets.Path(paths.ReadingName),
		ReadingHash: s.assets.Integrity(paths.ReadingName),
		Program:     s.assets.Path(paths.EmbedLightName(lang)),
		ProgramHash: s.assets.Integrity(paths.EmbedLightName(lang)),
		Base:        s.base,
		Keys:        s.embedKeys(),
		Kept:        strings.Join(s.config.Kept, " "),
		Failed:      embed.FrameFailedText.In(lang),
		Stopped:     embed.FrameStoppedText.In(lang),
		Blocked:     embed.FrameBlockedText.In(lang),
		Stale:       embed.FrameStaleText.In(lang),
		Frozen:      s.frozenHead(lang, view.CalculatorPage),
		Body:        template.HTML(markup.Append(nil, own.Body())),
	}
	if s.origin != "" {
		full := *own.Page
		full.Session = &session.Session{Scenario: settings}
		d.Canonical = s.origin + full.Address(lang, view.CalculatorPage)
		d.Discovery = s.provider().Discover(lang, view.EmbedPage, s.origin+embed.Address(s.base, lang, settings, options))
	}
	return d
}

// embedKeys returns the pattern of keys that hosts of files cannot answer; it is
// empty on a server.
func (s *Site) embedKeys() string {
	if !s.static {
		return ""
	}
	return embeds.KeysThatChange()
}

// embedLooks returns the look of embeds in each language. The policy names their
// scripts by hash, because in a sandbox a document has no origin and WebKit then
// matches nothing with 'self'.
func (s *Site) embedLooks() map[locale.Lang]headers.Look {
	styles := embeds.Styles(s.config.Files[paths.StylesName], s.config.Files[paths.EmbedStylesName])
	looks := map[locale.Lang]headers.Look{}
	for _, lang := range locale.Langs {
		hashes := ""
		for _, name := range []string{paths.ClientName, paths.EmbedLightName(lang), paths.ReadingName, paths.NewerName} {
			if hash := s.assets.Integrity(name); hash != "" {
				hashes += " '" + hash + "'"
			}
		}
		looks[lang] = headers.Inlined(styles, strings.Replace(headers.EmbedPolicy, "{scripts}", hashes, 1))
	}
	return looks
}

// embedDocument is what the template around an embed needs.
type embedDocument struct {
	Page, Model                     string // as in document
	Lang, Theme, Title, Description string
	Canonical                       string
	Discovery                       embeds.Discovery
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
` + embeds.DiscoveryTemplate + frozenTemplate))
