package site

import (
	"net/http"

	"aicontinent/internal/locale"
	"aicontinent/internal/model"
	"aicontinent/internal/versions"
	"aicontinent/internal/view"
)

const (
	versionsPath = "/versions.json"
	feedPath     = "/feed.xml"
)

// routeVersions adds what tells of versions of the model: a file that frozen
// copies ask for, and a feed of changes, whose addresses must be whole ones.
func (s *Site) routeVersions(mux *http.ServeMux) {
	// A frozen copy in a sandbox is of no origin, and asks all the same.
	file := newBody("application/json", compressed(s.versionsFile()))
	mux.HandleFunc("GET "+s.base+versionsPath, func(w http.ResponseWriter, r *http.Request) {
		setHeaders(w, sharedHeaders)
		file.serve(w, r)
	})
	if s.origin != "" {
		mux.Handle("GET "+s.base+feedPath, fresh("application/atom+xml; charset=utf-8", s.feed()))
	}
}

// integrity is what pages that pin the element's script of the last frozen copy
// of this model check it by; empty where that is not known.
func (s *Site) integrity() string {
	return s.config.Integrity[versions.LastEdition(s.config.Kept, model.Version)]
}

// feedAddress is the feed's address, of a frozen copy too; empty where there is
// none.
func (s *Site) feedAddress() string {
	if s.origin == "" {
		return ""
	}
	return s.origin + s.root + feedPath
}

// host says what answers for this site.
func (s *Site) host() string {
	if s.static {
		return "files"
	}
	return ""
}

// knows reports whether a link names a version that there was, or none.
func (s *Site) knows(version string) bool {
	_, older := s.table().Older(version)
	return older || version == "" || version == s.table().Latest().Number
}

// table are the versions of the model.
func (s *Site) table() versions.Table { return s.config.table() }

func (c Config) table() versions.Table {
	if c.Versions == nil {
		return versions.All
	}
	return c.Versions
}

// notice is what a frozen copy of an older version says: under moved whether copies
// tell their readers, and its text under the code of each language.
type notice map[string]any

// versionsFile names the version at hand, and what frozen copies of each older
// one say of it: their own programs are too old to know.
func (s *Site) versionsFile() []byte {
	table := s.table()
	file := struct {
		Latest  string            `json:"latest"`
		Date    string            `json:"date"`
		Notices map[string]notice `json:"notices"`
		Kept    []string          `json:"kept"` // editions, by the names of their folders below v/
	}{table.Latest().Number, table.Latest().Date, map[string]notice{}, append([]string{}, s.config.Kept...)}
	for _, older := range table[:len(table)-1] {
		says := notice{"moved": true}
		for _, l := range locale.Langs {
			says[l.Code()] = table.Notice(l, older, versions.Page)
		}
		file.Notices[older.Number] = says
	}
	return mustJSON(file)
}

// newerName is the script of a frozen copy.
const newerName = "newer.js"

// frozenHead is what a document of a frozen copy says of today's; empty in all
// others.
type frozenHead struct {
	Script, Hash, From, Version, Today, Text string
}

const frozenTemplate = `{{define "frozen"}}{{if .Frozen.Script}}
<p id="newer" hidden></p>
<script src="{{.Frozen.Script}}" integrity="{{.Frozen.Hash}}" crossorigin="anonymous" data-from="{{.Frozen.From}}" data-version="{{.Frozen.Version}}" data-lang="{{.Lang}}" data-today="{{.Frozen.Today}}" data-text="{{.Frozen.Text}}"></script>{{end}}{{end}}`

func (s *Site) frozenHead(lang locale.Lang, page string) frozenHead {
	if s.root == s.base {
		return frozenHead{}
	}
	return frozenHead{
		Script: s.assets.path(newerName), Hash: s.assets.integrity(newerName), From: s.root + versionsPath, Version: model.Version,
		Today: view.Path(s.root, lang, page), Text: view.TodayText.In(lang),
	}
}
