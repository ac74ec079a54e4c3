package site

import (
	"html/template"
	"strings"

	"aicontinent/internal/locale"
	"aicontinent/internal/markup"
	"aicontinent/internal/model"
	"aicontinent/internal/site/embeds"
	"aicontinent/internal/site/paths"
	"aicontinent/internal/view"
	"aicontinent/internal/view/about"
)

// document is what the template around a page's body needs.
type document struct {
	Page, Model              string // the page's name, and the version of the model that computed its numbers
	Lang, Title, Description string
	Base                     string
	Canonical                string
	Alternates               []alternate
	Preview                  preview
	Discovery                embeds.Discovery
	Policy, Styles           template.HTML // the elements with the content security policy and the styles
	Icon                     string
	Boot, Exec, Program      string // addresses of the boot script, Go's runtime script and go-app's program
	Background               string // address of the worker in which that program answers
	Client, Light            string // addresses of the script that starts the programs and of the light program
	Reading                  string // address of the script for reading charts
	Size                     int    // of go-app's program, in bytes
	Texts, TextsIntegrity    string // of the texts that go-app's program loads; empty for English
	Loading, Failed, Stopped string // messages of the boot script
	Percent                  string
	PWA                      pwaHead
	Origin                   string // beginning of public addresses; empty where no base URL is set
	Host                     string // "files" on hosts of files, empty on a server
	Kept                     string // versions with frozen copies on this site
	Integrity                string // of the element's script in the last frozen copy of this model
	Feed                     string // address of the feed of versions; empty where there is none
	Frozen                   frozenHead
	Body                     template.HTML
}

// document fills in the template around a page.
func (s *Site) document(p *view.Page, page string, own described) document {
	d := document{
		Page:        view.PageName(page),
		Model:       model.Version,
		Lang:        p.Lang.Code(),
		Title:       own.title,
		Description: own.description,
		Base:        s.base,
		Policy:      s.look(page).Policy,
		Styles:      s.look(page).Styles,
		Icon:        s.assets.Path("icon.svg"),
		Exec:        s.assets.Path("wasm_exec.js"),
		Background:  s.assets.Path("background.js"),
		Program:     s.assets.Path("app.wasm"),
		Size:        s.assets.Size("app.wasm"),
		Loading:     loadingText.In(p.Lang),
		Percent:     p.Lang.Unit("", "%"),
		Failed:      failedText.In(p.Lang),
		Stopped:     stoppedText.In(p.Lang),
		PWA:         s.pwaHead(p.Lang, page),
		Origin:      s.origin,
		Host:        s.host(),
		Kept:        strings.Join(s.config.Kept, " "),
		Integrity:   s.integrity(),
		Feed:        s.feedAddress(),
		Frozen:      s.frozenHead(p.Lang, page),
		// Append escapes every text and value.
		Body: template.HTML(markup.Append(nil, own.body)),
	}
	canonical := own.link
	if !isApart(page) {
		d.Boot, d.Client, d.Light = s.assets.Path(paths.BootName), s.assets.Path(paths.ClientName), s.assets.Path(paths.LightName(p.Lang, page))
		d.Reading = s.assets.Path(paths.ReadingName)
		d.Texts, d.TextsIntegrity = s.assets.Path(paths.TextsName(p.Lang)), s.assets.Integrity(paths.TextsName(p.Lang))
	}
	if canonical != "" {
		canonical = "?" + canonical
	}
	if s.origin != "" {
		d.Canonical = s.origin + view.Path(s.base, p.Lang, page) + canonical
		for _, l := range locale.Langs {
			d.Alternates = append(d.Alternates, alternate{l.Code(), s.origin + view.Path(s.base, l, page) + canonical})
		}
	}
	d.Preview = s.preview(p, own, previewed(own, d.Canonical))
	d.Discovery = s.provider().Discover(p.Lang, page, d.Canonical)
	return d
}

// aboutHost returns what the page about the site says of this installation.
func (s *Site) aboutHost(lang locale.Lang) about.Host {
	h := about.Host{Notices: s.base + paths.Notices, Feed: s.feedAddress()}
	switch {
	case s.root != s.base:
		h.Today = view.Path(s.root, lang, view.AboutPage) // a frozen copy cannot know who will be responsible for it later
	case len(s.config.Security.Contacts) > 0:
		h.Security, h.Contacts = s.base+paths.Security, s.config.Security.Contacts
	}
	return h
}

type alternate struct{ Lang, Address string }

var documentTemplate = template.Must(template.New("document").Parse(`<!doctype html>
<html lang="{{.Lang}}" data-page="{{.Page}}" data-lang="{{.Lang}}" data-model="{{.Model}}" data-program="server"{{if .Client}} data-coming{{end}}>
<head>
<meta charset="utf-8">
{{.Policy}}
{{- with .Client}}
<script async fetchpriority="high" src="{{.}}" data-light="{{$.Light}}" data-lang="{{$.Lang}}" data-base="{{$.Base}}" data-kept="{{$.Kept}}" data-integrity="{{$.Integrity}}" data-origin="{{$.Origin}}" data-host="{{$.Host}}"></script>{{end}}
<title>{{.Title}}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="description" content="{{.Description}}">
<meta name="color-scheme" content="light dark">
{{template "preview" .Preview}}
{{- with .Canonical}}
<link rel="canonical" href="{{.}}">{{end}}
{{- template "discovery" .Discovery}}
{{- range .Alternates}}
<link rel="alternate" hreflang="{{.Lang}}" href="{{.Address}}">{{end}}
{{.Styles}}
<link rel="icon" href="{{.Icon}}" type="image/svg+xml">
{{- with .PWA.TouchIcon}}
<link rel="apple-touch-icon" href="{{.}}">{{end}}
{{- with .Feed}}
<link rel="alternate" type="application/atom+xml" href="{{.}}">{{end}}
{{- with .Reading}}
<script defer src="{{.}}"></script>{{end}}
<link rel="manifest" href="{{.PWA.Manifest}}">
<meta name="theme-color" content="{{.PWA.PaperLight}}" media="(prefers-color-scheme: light)">
<meta name="theme-color" content="{{.PWA.PaperDark}}" media="(prefers-color-scheme: dark)">
</head>
<body>{{.Body}}{{if .Boot}}<p id="loader" role="status" hidden></p>
<script src="{{.Boot}}" data-base="{{.Base}}" data-exec="{{.Exec}}" data-background="{{.Background}}" data-wasm="{{.Program}}" data-texts="{{.Texts}}" data-texts-integrity="{{.TextsIntegrity}}" data-size="{{.Size}}" data-percent="{{.Percent}}" data-loading="{{.Loading}}" data-failed="{{.Failed}}" data-stopped="{{.Stopped}}" data-worker="{{.PWA.Worker}}" data-update="{{.PWA.Update}}" data-update-button="{{.PWA.UpdateButton}}" data-stale="{{.PWA.Stale}}"{{with .PWA.Sparing}} data-sparing="{{.Text}}" data-unasked="{{.Unasked}}" data-unasked-button="{{.UnaskedButton}}" data-copy-button="{{.CopyButton}}" data-copying="{{.Copying}}" data-copied="{{.Copied}}" data-copy-failed="{{.CopyFailed}}" data-copy-older="{{.CopyOlder}}" data-renew-button="{{.RenewButton}}"{{end}} data-kept="{{.Kept}}" data-integrity="{{.Integrity}}" data-origin="{{.Origin}}" data-host="{{.Host}}"></script>{{end}}
{{- if .Boot}}
` + patterns + `{{end}}
{{- template "frozen" .}}
</body>
</html>
` + previewTemplate + embeds.DiscoveryTemplate + frozenTemplate))
