package site

import (
	"strings"

	"aicontinent/internal/card"
	"aicontinent/internal/locale"
	"aicontinent/internal/view"
)

// preview is what a document says to services that show a link to it: title,
// sentence and card, in the formats of Open Graph and Twitter.
type preview struct {
	Site, Title, Description string
	Address, Card            string // absolute; empty where no base URL is set
	CardText                 string
	CardWidth, CardHeight    int
	Locale                   string
	OtherLocales             []string
}

func (s *Site) preview(p *view.Page, own described, address string) preview {
	out := preview{
		Site: view.SiteName(p.Lang), Title: own.title, Description: own.description,
		Address: address, Card: s.absolute(view.CardPath(p.Base, p.Lang, p.Session.Scenario)), CardText: p.CardText(),
		CardWidth: card.Width, CardHeight: card.Height, Locale: openGraph(p.Lang),
	}
	if own.card != "" {
		out.Card, out.CardText = s.absolute(own.card), own.cardText
	}
	for _, l := range locale.Langs {
		if l != p.Lang {
			out.OtherLocales = append(out.OtherLocales, openGraph(l))
		}
	}
	return out
}

// previewed is the address that a preview is of. Who reads previews follows it,
// so the outcome of a comparison is in it.
func previewed(own described, canonical string) string {
	if own.preview == "" || canonical == "" {
		return canonical
	}
	address, _, _ := strings.Cut(canonical, "?")
	return address + "?" + own.preview
}

// openGraph writes a language as Open Graph does, such as fr_FR.
func openGraph(l locale.Lang) string { return l.Code() + "_" + l.Region() }

const previewTemplate = `{{define "preview"}}<meta property="og:type" content="website">
<meta property="og:site_name" content="{{.Site}}">
<meta property="og:locale" content="{{.Locale}}">
{{- range .OtherLocales}}
<meta property="og:locale:alternate" content="{{.}}">{{end}}
<meta property="og:title" content="{{.Title}}">
<meta property="og:description" content="{{.Description}}">
{{- with .Address}}
<meta property="og:url" content="{{.}}">{{end}}
{{- if .Card}}
<meta property="og:image" content="{{.Card}}">
<meta property="og:image:type" content="image/png">
<meta property="og:image:width" content="{{.CardWidth}}">
<meta property="og:image:height" content="{{.CardHeight}}">
<meta property="og:image:alt" content="{{.CardText}}">
<meta name="twitter:card" content="summary_large_image">
<meta name="twitter:image:alt" content="{{.CardText}}">
{{- else}}
<meta name="twitter:card" content="summary">
{{- end}}{{end}}`
