package site

import (
	"encoding/xml"
	"html/template"
	"slices"
	"strings"

	"aicontinent/internal/evidence"
	"aicontinent/internal/locale"
	"aicontinent/internal/site/paths"
	"aicontinent/internal/versions"
	"aicontinent/internal/view"
	"aicontinent/internal/view/method"
)

// atomFeed and the types in it use the names of RFC 4287.
type atomFeed struct {
	XMLName xml.Name    `xml:"http://www.w3.org/2005/Atom feed"`
	ID      string      `xml:"id"`
	Title   string      `xml:"title"`
	Updated string      `xml:"updated"`
	Author  string      `xml:"author>name"`
	Links   []atomLink  `xml:"link"`
	Entries []atomEntry `xml:"entry"`
}

type atomLink struct {
	Rel  string `xml:"rel,attr"`
	Type string `xml:"type,attr,omitempty"`
	Lang string `xml:"hreflang,attr,omitempty"`
	Href string `xml:"href,attr"`
}

type atomEntry struct {
	ID      string     `xml:"id"`
	Title   string     `xml:"title"`
	Updated string     `xml:"updated"`
	Links   []atomLink `xml:"link"`
	Content atomText   `xml:"content"`
}

type atomText struct {
	Type string `xml:"type,attr,omitempty"`
	Text string `xml:",chardata"`
}

// feed lists the versions of the model as an Atom feed, the latest first, in every
// language.
func (s *Site) feed() []byte {
	var titles []string
	var pages []atomLink
	for _, l := range locale.Langs {
		titles = append(titles, feedTitle.In(l))
		pages = append(pages, atomLink{"alternate", "text/html", l.Code(), s.origin + view.Path(s.base, l, view.MethodPage)})
	}
	id := s.origin + s.base + paths.Feed
	feed := atomFeed{
		ID: id, Title: strings.Join(titles, " · "), Updated: midnight(s.table().Latest().Date), Author: view.SiteName(locale.En),
		Links: append([]atomLink{{"self", "application/atom+xml", "", id}}, pages...),
	}
	for _, v := range s.table() {
		feed.Entries = append(feed.Entries, s.feedEntry(v, id, pages))
	}
	for i := range s.forecasts() {
		if f := &s.forecasts()[i]; f.Known {
			feed.Entries = append(feed.Entries, forecastEntry(f, id, pages))
		}
	}
	slices.SortStableFunc(feed.Entries, func(a, b atomEntry) int { return strings.Compare(a.Updated, b.Updated) })
	slices.Reverse(feed.Entries)
	feed.Updated = feed.Entries[0].Updated
	out, err := xml.MarshalIndent(feed, "", " ")
	if err != nil {
		panic(err) // the type is one that encoding/xml can write
	}
	return append([]byte(xml.Header), append(out, '\n')...)
}

// feedEntry describes a version, with links to the current pages and to its last
// frozen copy, if there is one.
func (s *Site) feedEntry(v versions.Version, id string, pages []atomLink) atomEntry {
	e := atomEntry{ID: id + "#" + v.Number, Updated: midnight(v.Date), Links: pages, Content: atomText{Type: "html"}}
	var names []string
	kept := versions.LastEdition(s.config.Kept, v.Number)
	for _, l := range locale.Langs {
		if kept != "" {
			e.Links = append(e.Links[:len(e.Links):len(e.Links)], atomLink{"related", "text/html", l.Code(), s.origin + view.Path(s.base+view.FrozenPath(kept), l, view.CalculatorPage)})
		}
		names = append(names, feedEntryTitle.Fill(l, "version", v.Number))
		e.Content.Text += `<p lang="` + l.Code() + `">` + template.HTMLEscapeString(v.What.In(l)) + "</p>"
	}
	e.Title = strings.Join(names, " · ")
	return e
}

// forecasts returns the ledger of forecasts.
func (s *Site) forecasts() []evidence.Forecast {
	if s.config.Forecasts == nil {
		return evidence.Forecasts[:]
	}
	return s.config.Forecasts
}

// forecastEntry reports the outturn of a forecast, dated when it became known.
func forecastEntry(f *evidence.Forecast, id string, pages []atomLink) atomEntry {
	e := atomEntry{ID: id + "#forecast-" + f.ID, Updated: midnight(f.Told), Content: atomText{Type: "html"}}
	for _, l := range pages {
		l.Href += "#forecast-" + f.ID
		e.Links = append(e.Links, l)
	}
	var names []string
	for _, l := range locale.Langs {
		names = append(names, method.ForecastName(l, f))
		e.Content.Text += `<p lang="` + l.Code() + `">` + template.HTMLEscapeString(method.ForecastNews(l, f)) + "</p>"
	}
	e.Title = strings.Join(names, " · ")
	return e
}

// midnight turns a day into the timestamp that feeds require.
func midnight(day string) string { return day + "T00:00:00Z" }

var (
	feedTitle      = locale.Text("The AI Continent: versions of the model")
	feedEntryTitle = locale.Text("Model {version}")
)
