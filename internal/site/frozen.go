package site

import (
	"net/http"

	"aicontinent/internal/locale"
	"aicontinent/internal/model"
	"aicontinent/internal/site/bodies"
	"aicontinent/internal/site/headers"
	"aicontinent/internal/site/paths"
	"aicontinent/internal/versions"
	"aicontinent/internal/view"
)

// routeVersions adds the routes about versions of the model: a file that frozen
// copies read, and a feed of changes, which needs absolute addresses.
func (s *Site) routeVersions(mux *http.ServeMux) {
	// A frozen copy in a sandbox has no origin and reads the file all the same.
	file := bodies.Text("application/json", s.versionsFile())
	mux.HandleFunc("GET "+s.base+paths.Versions, func(w http.ResponseWriter, r *http.Request) {
		headers.Set(w, headers.Shared)
		file.Serve(w, r)
	})
	if s.origin != "" {
		mux.Handle("GET "+s.base+paths.Feed, fresh("application/atom+xml; charset=utf-8", s.feed()))
	}
}

// integrity returns the hash of the element's script in the last frozen copy of
// this model, which pages can pin; "" if it is not known.
func (s *Site) integrity() string {
	return s.config.Integrity[versions.LastEdition(s.config.Kept, model.Version)]
}

// feedAddress returns the address of the feed, in frozen copies too, or "" if there
// is none.
func (s *Site) feedAddress() string {
	if s.origin == "" {
		return ""
	}
	return s.origin + s.root + paths.Feed
}

// host returns "files" for a site that is exported, and "" for a server.
func (s *Site) host() string {
	if s.static {
		return "files"
	}
	return ""
}

// knows reports whether a link names a known version of the model, or none.
func (s *Site) knows(version string) bool {
	_, older := s.table().Older(version)
	return older || version == "" || version == s.table().Latest().Number
}

// table returns the versions of the model.
func (s *Site) table() versions.Table { return s.config.table() }

func (c Config) table() versions.Table {
	if c.Versions == nil {
		return versions.All
	}
	return c.Versions
}

// notice is what a frozen copy of an older version shows: "moved" says whether it
// shows anything, and the code of each language has the text.
type notice map[string]any

// versionsFile names the current version, and the notice for frozen copies of each
// older one, whose own programs cannot know it.
func (s *Site) versionsFile() []byte {
	table := s.table()
	file := struct {
		Latest  string            `json:"latest"`
		Date    string            `json:"date"`
		Notices map[string]notice `json:"notices"`
		Kept    []string          `json:"kept"` // names of the editions' folders below v/
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

// frozenHead is what a document of a frozen copy says about the current site. It is
// empty in all other documents.
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
		Script: s.assets.Path(paths.NewerName), Hash: s.assets.Integrity(paths.NewerName), From: s.root + paths.Versions, Version: model.Version,
		Today: view.Path(s.root, lang, page), Text: view.TodayText.In(lang),
	}
}
