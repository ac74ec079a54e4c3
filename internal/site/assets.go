package site

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"net/http"
	"path"
	"strings"
)

// assetPath is where the static files are. Each has the hash of its content in
// its name, so that caches may keep it for ever.
const assetPath = "/web/"

type assets struct {
	base    string
	byName  map[string]string // name to path
	content map[string]asset  // path to content
}

type asset struct {
	kind       string            // content type
	plain      []byte            // as it is
	compressed map[string][]byte // by content encoding
}

// encodings are the compressed forms in order of preference, with the endings
// of their files.
var encodings = []struct{ name, ending string }{{"br", ".br"}, {"gzip", ".gz"}}

func newAssets(base string, files map[string][]byte) assets {
	a := assets{base: base, byName: map[string]string{}, content: map[string]asset{}}
	for name, content := range files {
		if isCompressed(name) {
			continue
		}
		sum := sha256.Sum256(content)
		ending := path.Ext(name)
		hashed := base + assetPath + strings.TrimSuffix(name, ending) + "." + hex.EncodeToString(sum[:6]) + ending
		one := asset{kind: contentType(ending), plain: content, compressed: map[string][]byte{}}
		for _, e := range encodings {
			if c, ok := files[name+e.ending]; ok {
				one.compressed[e.name] = c
			}
		}
		a.byName[name], a.content[hashed] = hashed, one
	}
	return a
}

func isCompressed(name string) bool {
	for _, e := range encodings {
		if strings.HasSuffix(name, e.ending) {
			return true
		}
	}
	return false
}

// contentType gives the type by a file's ending. The list is this site's own,
// so that no setting of the machine changes it.
func contentType(ending string) string {
	switch ending {
	case ".css":
		return "text/css; charset=utf-8"
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

// asset answers one static file.
func (s *Site) asset(w http.ResponseWriter, r *http.Request) {
	one, ok := s.assets.content[r.URL.Path]
	if !ok {
		s.notFound(w, r)
		return
	}
	h := w.Header()
	h.Set("Content-Type", one.kind)
	h.Set("Cache-Control", "public, max-age=31536000, immutable")
	h.Set("Vary", "Accept-Encoding")
	body := one.plain
	for _, e := range encodings {
		if c, ok := one.compressed[e.name]; ok && accepts(r, e.name) {
			h.Set("Content-Encoding", e.name)
			body = c
			break
		}
	}
	serve(w, r, body)
}

// accepts reports whether the visitor takes a content encoding.
func accepts(r *http.Request, encoding string) bool {
	for _, item := range strings.Split(r.Header.Get("Accept-Encoding"), ",") {
		name, params, _ := strings.Cut(strings.TrimSpace(item), ";")
		if strings.EqualFold(strings.TrimSpace(name), encoding) {
			q := strings.ToLower(strings.ReplaceAll(params, " ", ""))
			return strings.TrimRight(q, "0.") != "q="
		}
	}
	return false
}

// serve writes a body with its own ETag, and 304 where the visitor has it.
func serve(w http.ResponseWriter, r *http.Request, body []byte) {
	sum := sha256.Sum256(body)
	tag := `"` + hex.EncodeToString(sum[:12]) + `"`
	w.Header().Set("ETag", tag)
	if matches(r.Header.Get("If-None-Match"), tag) {
		w.WriteHeader(http.StatusNotModified)
		return
	}
	w.Header().Set("Content-Length", itoa(len(body)))
	if r.Method == http.MethodHead {
		return
	}
	bytes.NewReader(body).WriteTo(w)
}

// matches reports whether a list of tags holds one; a tag made weak by a proxy
// counts too.
func matches(list, tag string) bool {
	for _, t := range strings.Split(list, ",") {
		if strings.TrimPrefix(strings.TrimSpace(t), "W/") == tag {
			return true
		}
	}
	return false
}
