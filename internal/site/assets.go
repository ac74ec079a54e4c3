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

// assetPath is the path of the static files. Their names contain a hash of their
// content, so caches may keep them for ever.
const assetPath = "/web/"

// The styles are written into pages and have no address of their own.
const (
	stylesName      = "styles.css"
	embedStylesName = "embed.css" // in embeds, after the others
	apartStylesName = "apart.css" // in pages that only the server writes
)

type assets struct {
	byName map[string]string // name to path
	byPath map[string]body
}

// scripts are the handwritten scripts that pages load.
var scripts = []string{clientName, bootName, readingName}

// languagesMark is the placeholder for the codes of the languages in the script for
// articles.
const languagesMark = "LANGUAGES"

// withScripts returns the files with compressed copies of the scripts, and with the
// languages filled into the script for articles.
func withScripts(files map[string][]byte) map[string][]byte {
	files = maps.Clone(files)
	if text, ok := files[embedName]; ok {
		files[embedName] = bytes.Replace(text, []byte(languagesMark), []byte(strings.Join(locale.Codes(), " ")), 1)
	}
	for _, name := range scripts {
		if text, ok := files[name]; ok {
			forms := compressed(text, onceBrotli)
			for _, e := range encodings {
				files[name+e.ending] = forms[e.name]
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

// contentType returns the type for a file name's ending. The list is fixed, so that
// the machine's own settings do not matter.
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

// path returns the address of a static file, or "" if there is no such file.
func (a assets) path(name string) string { return a.byName[name] }

// integrity returns the value of an integrity attribute for a static file, or "" if
// there is no such file.
func (a assets) integrity(name string) string {
	file, ok := a.byPath[a.byName[name]]
	if !ok {
		return ""
	}
	return integrityOf(file.plain)
}

// size returns the uncompressed bytes of a static file, or 0 if there is no such
// file.
func (a assets) size(name string) int {
	return len(a.byPath[a.byName[name]].plain)
}

// sent returns how many bytes of a static file most visitors receive, compressed.
func (a assets) sent(name string) int {
	forms := a.byPath[a.byName[name]].forms
	if len(forms) == 0 {
		return 0
	}
	return len(forms[0].made().bytes)
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
