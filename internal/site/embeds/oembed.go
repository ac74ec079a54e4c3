// Package embeds has what embeds need beside their page: their options and styles, and
// the answers by oEmbed to sites that show a link as an embed.
package embeds

import (
	"encoding/json"
	"encoding/xml"
	"html/template"
	"log/slog"
	"net/http"
	"net/url"
	"slices"
	"strconv"

	"aicontinent/internal/api"
	"aicontinent/internal/card"
	"aicontinent/internal/locale"
	"aicontinent/internal/scenario"
	"aicontinent/internal/session"
	"aicontinent/internal/site/bodies"
	"aicontinent/internal/site/cards"
	"aicontinent/internal/site/compute"
	"aicontinent/internal/site/hosts"
	"aicontinent/internal/site/paths"
	"aicontinent/internal/versions"
	"aicontinent/internal/view"
	"aicontinent/internal/view/embed"
)

// The keys of oEmbed, and the formats of its answers.
const (
	keyURL       = "url"
	keyMaxWidth  = "maxwidth"
	keyMaxHeight = "maxheight"
	keyFormat    = "format"
	formatJSON   = "json"
	formatXML    = "xml"
)

// embedWidth is the width of a frame unless the request limits it.
const embedWidth = 720

// Provider tells other sites how they can show the pages of this one.
type Provider struct {
	hosts.Place
	Static   bool     // whether the site is exported as files
	Kept     []string // names of the frozen copies
	Versions versions.Table
	Gate     *api.Gate
	Pools    *compute.Pools
	Cards    *cards.Cards
	Log      *slog.Logger
}

// oembed is an answer by the oEmbed 1.0 standard.
type oembed struct {
	XMLName         xml.Name `json:"-" xml:"oembed"`
	Version         string   `json:"version" xml:"version"`
	Type            string   `json:"type" xml:"type"`
	Title           string   `json:"title" xml:"title"`
	ProviderName    string   `json:"provider_name" xml:"provider_name"`
	ProviderURL     string   `json:"provider_url" xml:"provider_url"`
	CacheAge        int      `json:"cache_age" xml:"cache_age"`
	HTML            string   `json:"html" xml:"html"`
	Width           int      `json:"width" xml:"width"`
	Height          int      `json:"height" xml:"height"`
	ThumbnailURL    string   `json:"thumbnail_url,omitempty" xml:"thumbnail_url,omitempty"`
	ThumbnailWidth  int      `json:"thumbnail_width,omitempty" xml:"thumbnail_width,omitempty"`
	ThumbnailHeight int      `json:"thumbnail_height,omitempty" xml:"thumbnail_height,omitempty"`
}

// Answer says how an address of this site is shown in other pages. It answers 404
// to addresses of other sites, and to every address if no base URL is set.
func (p Provider) Answer(w http.ResponseWriter, r *http.Request) {
	asked := scenario.Parts(r.URL.RawQuery)
	format := asked.Get(keyFormat)
	if format != "" && format != formatJSON && format != formatXML {
		api.Refuse(w, r, http.StatusNotImplemented, "The format is not one of this provider's: json, xml.", nil)
		return
	}
	width, height, problems := sizes(asked)
	found, ok := p.visited(asked.Get(keyURL))
	if !ok {
		api.Refuse(w, r, http.StatusNotFound, "This address is no page of this site that other pages can show.", nil)
		return
	}
	problems = append(problems, api.Problems(found.problems.Refusals())...)
	if len(problems) > 0 {
		api.Refuse(w, r, http.StatusBadRequest, "Some of the query or of the address in it cannot be used.", problems)
		return
	}
	if err := p.Gate.Charge(r, api.KeptPrice); err != nil {
		api.RefuseLater(w, r, err)
		return
	}
	p.sendOEmbed(w, r, format, p.rich(found, width, height))
}

func (p Provider) sendOEmbed(w http.ResponseWriter, r *http.Request, format string, answer oembed) {
	kind, write := "application/json", json.Marshal
	if format == formatXML {
		kind, write = "text/xml; charset=utf-8", marshalXML
	}
	out, err := write(answer)
	if err != nil {
		p.Log.Error("oembed", "error", err)
		api.Refuse(w, r, http.StatusInternalServerError, "The answer could not be written.", nil)
		return
	}
	w.Header().Set("Cache-Control", "public, max-age=3600")
	bodies.Plain(kind, out).Serve(w, r)
}

func marshalXML(v any) ([]byte, error) {
	out, err := xml.Marshal(v)
	return append([]byte(xml.Header), out...), err
}

// sizes reads the largest width and height in pixels, 0 if there is no limit.
func sizes(asked scenario.Values) (width, height int, problems []api.Problem) {
	read := func(key string) int {
		if !asked.Has(key) {
			return 0
		}
		v, err := strconv.Atoi(asked.Get(key))
		if err != nil || v < 1 {
			problems = append(problems, api.NotOneOf(key, asked.Get(key), "a whole number of pixels from 1"))
		}
		return v
	}
	width, height = read(keyMaxWidth), read(keyMaxHeight)
	return width, height, problems
}

// embedHeight returns the height of a frame of a width.
func (p Provider) embedHeight(of visited, width int) int {
	result, done := p.Pools.Run(of.scenario)
	defer done()
	visit := session.Session{Scenario: of.scenario}
	return embed.Height(&view.Page{Lang: of.lang, Session: &visit, Result: result}, of.options, width)
}

// rich makes the answer for a page: a frame of the allowed width and of the height
// that was measured for it.
func (p Provider) rich(of visited, maxWidth, maxHeight int) oembed {
	width := embedWidth
	if maxWidth > 0 {
		width = min(width, maxWidth)
	}
	height := p.embedHeight(of, width)
	if p.tellsOfLater(of.edition) {
		height += laterPx
	}
	if maxHeight > 0 {
		height = min(height, maxHeight)
	}
	title := view.Title(of.lang, view.CalculatorPage)
	answer := oembed{
		Version: "1.0", Type: "rich", Title: title, CacheAge: 3600, Width: width, Height: height,
		ProviderName: view.SiteName(of.lang), ProviderURL: p.Origin + view.Path(p.Base, of.lang, view.CalculatorPage),
		HTML: `<iframe src="` + template.HTMLEscapeString(p.Origin+of.frame) + `" title="` + template.HTMLEscapeString(title) + `" width="` + strconv.Itoa(width) +
			`" height="` + strconv.Itoa(height) + `" loading="lazy" style="border:0;max-width:100%"></iframe>`,
	}
	for _, w := range card.Widths {
		h := card.Height * w / card.Width
		address := p.thumbnail(of, w)
		if address != "" && (maxWidth == 0 || w <= maxWidth) && (maxHeight == 0 || h <= maxHeight) {
			answer.ThumbnailURL, answer.ThumbnailWidth, answer.ThumbnailHeight = p.Origin+address, w, h
			break
		}
	}
	return answer
}

// Discovery has the addresses at which programs that show a pasted link find its
// oEmbed answers.
type Discovery struct{ JSON, XML, Title string }

// Discover returns the addresses for a page. It has none on hosts of files, for pages that cannot be embedded, and if
// no base URL is set.
func (p Provider) Discover(lang locale.Lang, page, address string) Discovery {
	if p.Static || p.Origin == "" || !slices.Contains(framedPages, page) {
		return Discovery{}
	}
	at := p.Origin + p.Base + paths.OEmbed + "?" + keyURL + "=" + url.QueryEscape(address) + "&" + keyFormat + "="
	return Discovery{at + formatJSON, at + formatXML, view.Title(lang, page)}
}

// DiscoveryTemplate writes a [Discovery] into the head of a document.
const DiscoveryTemplate = `{{define "discovery"}}{{with .JSON}}
<link rel="alternate" type="application/json+oembed" href="{{.}}" title="{{$.Title}}">{{end}}{{with .XML}}
<link rel="alternate" type="text/xml+oembed" href="{{.}}" title="{{$.Title}}">{{end}}{{end}}`
