package site

import (
	"encoding/json"
	"encoding/xml"
	"html/template"
	"net/http"
	"net/url"
	"slices"
	"strconv"

	"aicontinent/internal/api"
	"aicontinent/internal/card"
	"aicontinent/internal/locale"
	"aicontinent/internal/model"
	"aicontinent/internal/scenario"
	"aicontinent/internal/session"
	"aicontinent/internal/view"
	"aicontinent/internal/view/embed"
)

const oembedPath = "/oembed"

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

// oembed says how an address of this site is shown in other pages. It answers 404
// to addresses of other sites, and to every address if no base URL is set.
func (s *Site) oembed(w http.ResponseWriter, r *http.Request) {
	asked := scenario.Parts(r.URL.RawQuery)
	format := asked.Get(keyFormat)
	if format != "" && format != formatJSON && format != formatXML {
		api.Refuse(w, r, http.StatusNotImplemented, "The format is not one of this provider's: json, xml.", nil)
		return
	}
	width, height, problems := sizes(asked)
	found, ok := s.visited(asked.Get(keyURL))
	if !ok {
		api.Refuse(w, r, http.StatusNotFound, "This address is no page of this site that other pages can show.", nil)
		return
	}
	problems = append(problems, api.Problems(found.problems.Refusals())...)
	if len(problems) > 0 {
		api.Refuse(w, r, http.StatusBadRequest, "Some of the query or of the address in it cannot be used.", problems)
		return
	}
	if err := s.gate.Charge(r, keptPrice); err != nil {
		api.RefuseLater(w, r, err)
		return
	}
	s.sendOEmbed(w, r, format, s.rich(found, width, height))
}

func (s *Site) sendOEmbed(w http.ResponseWriter, r *http.Request, format string, answer oembed) {
	kind, write := "application/json", json.Marshal
	if format == formatXML {
		kind, write = "text/xml; charset=utf-8", marshalXML
	}
	out, err := write(answer)
	if err != nil {
		s.config.Log.Error("oembed", "error", err)
		api.Refuse(w, r, http.StatusInternalServerError, "The answer could not be written.", nil)
		return
	}
	w.Header().Set("Cache-Control", "public, max-age=3600")
	newBody(kind, map[string][]byte{"": out}).serve(w, r)
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
func (s *Site) embedHeight(of visited, width int) int {
	simulator := s.pools.simulators.Get().(*model.Simulator)
	defer s.pools.simulators.Put(simulator)
	parameters := of.scenario.Parameters()
	visit := session.Session{Scenario: of.scenario}
	p := view.Page{Lang: of.lang, Session: &visit, Result: simulator.Run(&of.scenario.Levers, &parameters)}
	return embed.Height(&p, of.options, width)
}

// rich makes the answer for a page: a frame of the allowed width and of the height
// that was measured for it.
func (s *Site) rich(of visited, maxWidth, maxHeight int) oembed {
	width := embedWidth
	if maxWidth > 0 {
		width = min(width, maxWidth)
	}
	height := s.embedHeight(of, width)
	if s.tellsOfLater(of.edition) {
		height += laterPx
	}
	if maxHeight > 0 {
		height = min(height, maxHeight)
	}
	title := view.Title(of.lang, view.CalculatorPage)
	answer := oembed{
		Version: "1.0", Type: "rich", Title: title, CacheAge: 3600, Width: width, Height: height,
		ProviderName: view.SiteName(of.lang), ProviderURL: s.origin + view.Path(s.base, of.lang, view.CalculatorPage),
		HTML: `<iframe src="` + template.HTMLEscapeString(s.origin+of.frame) + `" title="` + template.HTMLEscapeString(title) + `" width="` + strconv.Itoa(width) +
			`" height="` + strconv.Itoa(height) + `" loading="lazy" style="border:0;max-width:100%"></iframe>`,
	}
	for _, w := range card.Widths {
		h := card.Height * w / card.Width
		address := s.thumbnail(of, w)
		if address != "" && (maxWidth == 0 || w <= maxWidth) && (maxHeight == 0 || h <= maxHeight) {
			answer.ThumbnailURL, answer.ThumbnailWidth, answer.ThumbnailHeight = s.origin+address, w, h
			break
		}
	}
	return answer
}

// discovery has the addresses at which programs that show a pasted link find its
// oEmbed answers.
type discovery struct{ JSON, XML, Title string }

// discovery is empty on hosts of files, for pages that cannot be embedded, and if
// no base URL is set.
func (s *Site) discovery(lang locale.Lang, page, address string) discovery {
	if s.static || s.origin == "" || !slices.Contains(framedPages, page) {
		return discovery{}
	}
	at := s.origin + s.base + oembedPath + "?" + keyURL + "=" + url.QueryEscape(address) + "&" + keyFormat + "="
	return discovery{at + formatJSON, at + formatXML, view.Title(lang, page)}
}

const discoveryTemplate = `{{define "discovery"}}{{with .JSON}}
<link rel="alternate" type="application/json+oembed" href="{{.}}" title="{{$.Title}}">{{end}}{{with .XML}}
<link rel="alternate" type="text/xml+oembed" href="{{.}}" title="{{$.Title}}">{{end}}{{end}}`
