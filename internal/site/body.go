package site

import (
	"bytes"
	"compress/gzip"
	"crypto/sha256"
	"encoding/hex"
	"net/http"
	"strconv"
	"strings"

	"github.com/andybalholm/brotli"
)

// body is what an answer carries, in every form in which it can be sent.
type body struct {
	kind  string // content type
	forms []form // in order of preference, the plain one last
}

// form is a body in one content encoding, with the tag of its bytes.
type form struct {
	encoding, tag string
	bytes         []byte
}

// encodings are the content encodings in order of preference, with the endings
// of compressed files.
var encodings = []struct{ name, ending string }{{"br", ".br"}, {"gzip", ".gz"}, {"", ""}}

// newBody makes a body of its plain form, under "", and compressed ones.
func newBody(kind string, byEncoding map[string][]byte) body {
	b := body{kind: kind}
	for _, e := range encodings {
		if content, ok := byEncoding[e.name]; ok {
			sum := sha256.Sum256(content)
			b.forms = append(b.forms, form{e.name, `"` + hex.EncodeToString(sum[:12]) + `"`, content})
		}
	}
	return b
}

// size is the memory that the body takes, about.
func (b body) size() int {
	n := 0
	for _, f := range b.forms {
		n += len(f.bytes) + 100
	}
	return n
}

// serve sends the best form that the visitor takes, or 304 where they have it.
func (b body) serve(w http.ResponseWriter, r *http.Request) {
	best := b.forms[len(b.forms)-1]
	for _, f := range b.forms {
		if f.encoding != "" && accepts(r, f.encoding) {
			best = f
			break
		}
	}
	h := w.Header()
	h.Set("Content-Type", b.kind)
	h.Set("Vary", "Accept-Encoding")
	h.Set("ETag", best.tag)
	if matches(r.Header.Get("If-None-Match"), best.tag) {
		w.WriteHeader(http.StatusNotModified)
		return
	}
	if best.encoding != "" {
		h.Set("Content-Encoding", best.encoding)
	}
	h.Set("Content-Length", strconv.Itoa(len(best.bytes)))
	if r.Method == http.MethodHead {
		return
	}
	w.Write(best.bytes) // an error is the visitor's going away
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

// Levels of compression of pages, which are made while somebody waits: a page
// takes about as long to compress as to write.
const pageBrotli, pageGzip = 4, 5

// compressed gives a page in every form.
func compressed(plain []byte) map[string][]byte {
	var br, gz bytes.Buffer
	b := brotli.NewWriterLevel(&br, pageBrotli)
	b.Write(plain) // a bytes.Buffer takes everything, here and below
	b.Close()
	z, err := gzip.NewWriterLevel(&gz, pageGzip)
	if err != nil {
		panic(err) // the level is a constant that gzip knows
	}
	z.Write(plain)
	z.Close()
	return map[string][]byte{"": plain, "br": br.Bytes(), "gzip": gz.Bytes()}
}
