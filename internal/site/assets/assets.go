// Package assets has the static files of a site, with addresses that contain a hash
// of their content, and those of earlier builds.
package assets

import (
	"bytes"
	"crypto/sha512"
	"encoding/base64"
	"maps"
	"net/http"
	"path"
	"slices"
	"strings"

	"aicontinent/internal/builds"
	"aicontinent/internal/locale"
	"aicontinent/internal/site/bodies"
	"aicontinent/internal/site/headers"
	"aicontinent/internal/site/paths"
)

// Set is the static files of a site. It is safe for concurrent use.
type Set struct {
	path   string            // of all files: a base path and [paths.Assets]
	byName map[string]string // name to path
	byPath map[string]bodies.Body
	old    earlier
}

// scripts are the handwritten scripts that pages load.
var scripts = []string{paths.ClientName, paths.BootName, paths.ReadingName}

// languagesMark is the placeholder for the codes of the languages in the script for
// articles.
const languagesMark = "LANGUAGES"

// Complete returns the files that a site serves from those that were built: with the
// texts of every language, with compressed copies of scripts, and with the languages
// filled into the script for articles.
func Complete(built map[string][]byte) map[string][]byte { return withTexts(withScripts(built)) }

// withScripts returns the files with compressed copies of the scripts, and with the
// languages filled into the script for articles.
func withScripts(files map[string][]byte) map[string][]byte {
	files = maps.Clone(files)
	if text, ok := files[paths.EmbedName]; ok {
		files[paths.EmbedName] = bytes.Replace(text, []byte(languagesMark), []byte(strings.Join(locale.Codes(), " ")), 1)
	}
	for _, name := range scripts {
		if text, ok := files[name]; ok {
			forms := bodies.Compressed(text, bodies.OnceLevel)
			for ending, form := range forms {
				files[name+ending] = form
			}
		}
	}
	return files
}

// New makes the set of a site with a base path and complete files. Files of other
// builds are read from a folder, unless its name is empty.
func New(base string, files map[string][]byte, old string) *Set {
	a := &Set{path: base + paths.Assets, byName: map[string]string{}, byPath: map[string]bodies.Body{}}
	a.old.folder.Dir, a.old.cache = old, bodies.NewCache(earlierBytes)
	for name, content := range files {
		if isCompressed(name) || path.Ext(name) == ".css" || name == paths.EmbedName || name == paths.WorkerName {
			continue
		}
		hashed := a.path + builds.Name(name, content)
		byEnding := map[string][]byte{}
		for _, ending := range bodies.Endings {
			if c, ok := files[name+ending]; ok {
				byEnding[ending] = c
			}
		}
		a.byName[name], a.byPath[hashed] = hashed, bodies.New(ContentType(path.Ext(name)), byEnding)
	}
	return a
}

func isCompressed(name string) bool {
	return slices.ContainsFunc(bodies.Endings[:], func(ending string) bool { return ending != "" && strings.HasSuffix(name, ending) })
}

// ContentType returns the type for a file name's ending. The list is fixed, so that
// the machine's own settings do not matter.
func ContentType(ending string) string {
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

// Path returns the address of a static file, or "" if there is no such file.
func (a *Set) Path(name string) string { return a.byName[name] }

// ByName returns the addresses of all files by their names.
func (a *Set) ByName() map[string]string { return maps.Clone(a.byName) }

// Paths returns the addresses of all files in order.
func (a *Set) Paths() []string { return slices.Sorted(maps.Keys(a.byPath)) }

// Hashed returns the name under which a file with an address is stored, which
// contains a hash of its content.
func (a *Set) Hashed(address string) string { return strings.TrimPrefix(address, a.path) }

// Integrity returns the value of an integrity attribute for a static file, or "" if
// there is no such file.
func (a *Set) Integrity(name string) string {
	file, ok := a.byPath[a.byName[name]]
	if !ok {
		return ""
	}
	return IntegrityOf(file.Unpacked())
}

// IntegrityOf returns the value of an integrity attribute for a file's content.
func IntegrityOf(content []byte) string {
	sum := sha512.Sum384(content)
	return "sha384-" + base64.StdEncoding.EncodeToString(sum[:])
}

// Size returns the uncompressed bytes of a static file, or 0 if there is no such
// file.
func (a *Set) Size(name string) int {
	return len(a.byPath[a.byName[name]].Unpacked())
}

// Sent returns how many bytes of a static file most visitors receive, compressed.
func (a *Set) Sent(name string) int { return a.byPath[a.byName[name]].Length() }

// Handler answers with static files of this build and of earlier ones, and as
// missing does where there is no such file.
func (a *Set) Handler(missing http.HandlerFunc) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		one, ok := a.byPath[r.URL.Path]
		if !ok {
			one, ok = a.old.file(a.Hashed(r.URL.Path))
		}
		if !ok {
			missing(w, r)
			return
		}
		headers.Set(w, headers.Asset)
		if headers.IsScript(r.URL.Path) {
			headers.Set(w, headers.Script)
		}
		one.Serve(w, r)
	}
}
