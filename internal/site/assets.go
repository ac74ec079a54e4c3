package site

import (
	"bytes"
	"maps"
	"net/http"
	"path"
	"strings"

	"aicontinent/internal/builds"
	"aicontinent/internal/locale"
)

// assetPath is where the static files are. Each has the hash of its content in
// its name, so that caches may keep it for ever.
const assetPath = "/web/"

// The styles stand inside pages and have no address.
const (
	stylesName      = "styles.css"
	embedStylesName = "embed.css" // embeds have it after the others
	apartStylesName = "apart.css" // and pages that no program takes over
)

type assets struct {
	byName map[string]string // name to path
	byPath map[string]body
}

// scripts are those that pages load and that are written by hand.
var scripts = []string{clientName, bootName, readingName}

// languagesMark stands in the script of articles for the codes of the languages.
const languagesMark = "LANGUAGES"

// withScripts gives the files with compressed copies of these scripts, and the
// languages in that of articles.
func withScripts(files map[string][]byte) map[string][]byte {
	files = maps.Clone(files)
	if text, ok := files[embedName]; ok {
		files[embedName] = bytes.Replace(text, []byte(languagesMark), []byte(strings.Join(locale.Codes(), " ")), 1)
	}
	for _, name := range scripts {
		if text, ok := files[name]; ok {
			for _, e := range encodings {
				files[name+e.ending] = compressed(text)[e.name]
			}
		}
	}
	return files
}

func newAssets(base string, files map[string][]byte) assets {
	a := assets{byName: map[string]string{}, byPath: map[string]body{}}
	for name, content := range files {
		if isCompressed(name) || path.Ext(name) == ".css" || name == embedName || name == workerName {
			continue
		}
		hashed := base + assetPath + builds.Name(name, content)
		byEncoding := map[string][]byte{}
		for _, e := range encodings {
			if c, ok := files[name+e.ending]; ok {
				byEncoding[e.name] = c
			}
		}
		a.byName[name], a.byPath[hashed] = hashed, newBody(contentType(path.Ext(name)), byEncoding)
	}
	return a
}

func isCompressed(name string) bool {
	for _, e := range encodings {
		if e.ending != "" && strings.HasSuffix(name, e.ending) {
			return true
		}
	}
	return false
}

// contentType gives the type by a file's ending. The list is this site's own,
// so that no setting of the machine changes it.
func contentType(ending string) string {
	switch ending {
	case ".js":
		return "text/javascript; charset=utf-8"
	case ".wasm":
		return "application/wasm"
	case ".svg":
		return "image/svg+xml"
	case ".png":
		return "image/png"
	}
	return "application/octet-stream"
}

// path gives the address of a static file; empty where there is none.
func (a assets) path(name string) string { return a.byName[name] }

// integrity gives the value of an integrity attribute for a static file; empty
// where there is none.
func (a assets) integrity(name string) string {
	forms := a.byPath[a.byName[name]].forms
	if len(forms) == 0 {
		return ""
	}
	return integrityOf(forms[len(forms)-1].bytes)
}

// size gives the bytes of a static file without encoding; 0 where there is none.
func (a assets) size(name string) int {
	forms := a.byPath[a.byName[name]].forms
	if len(forms) == 0 {
		return 0
	}
	return len(forms[len(forms)-1].bytes)
}

// sent gives the bytes of a static file as most visitors get it, compressed.
func (a assets) sent(name string) int {
	forms := a.byPath[a.byName[name]].forms
	if len(forms) == 0 {
		return 0
	}
	return len(forms[0].bytes)
}

// asset answers one static file.
func (s *Site) asset(w http.ResponseWriter, r *http.Request) {
	one, ok := s.assets.byPath[r.URL.Path]
	if !ok {
		one, ok = s.earlier(strings.TrimPrefix(r.URL.Path, s.base+assetPath))
	}
	if !ok {
		s.notFound(w, r)
		return
	}
	setHeaders(w, assetHeaders)
	if isScript(r.URL.Path) {
		setHeaders(w, scriptHeaders)
	}
	one.serve(w, r)
}
