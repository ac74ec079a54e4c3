package site

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"net/http"
	"strconv"

	"github.com/andybalholm/brotli"

	"aicontinent/internal/negotiate"
)

// body is what an answer carries, in every form in which it can be sent.
type body struct {
	kind  string // content type
	forms []form // in order of preference, the plain one last

	seams   []seam // where a page has its foreign keys
	ends    []int  // of the parts between them, as compressed in the gzip form
	foreign string // the keys to put in
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

// newPage makes the body of a page that was written with a mark in the place of
// foreign keys. Pages for files have one form: an export compresses the files.
func (s *Site) newPage(marked []byte, mark string) body {
	const kind = "text/html; charset=utf-8"
	plain, seams := unmarked(marked, mark)
	if s.static {
		return newBody(kind, map[string][]byte{"": plain})
	}
	parts, ends := deflated(plain, seams)
	b := newBody(kind, map[string][]byte{
		"": plain, "br": brotlied(plain), "gzip": zipOf(plain, parts),
	})
	b.seams, b.ends = seams, ends
	return b
}

// plain gives the content as it is, which is the last of the forms.
func (b body) plain() []byte { return b.forms[len(b.forms)-1].bytes }

// carrying gives a page with foreign keys.
func (b body) carrying(foreign string) body {
	if len(b.seams) > 0 {
		b.foreign = foreign
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
	best, ok := b.best(r.Header.Values("Accept-Encoding"))
	if !ok && b.foreign != "" { // better without foreign keys than not at all
		b.foreign = ""
		best, ok = b.best(r.Header.Values("Accept-Encoding"))
	}
	h := w.Header()
	h.Set("Vary", "Accept-Encoding")
	if !ok {
		notAcceptable(w)
		return
	}
	h.Set("Content-Type", b.kind)
	h.Set("ETag", best.tag)
	if negotiate.HasTag(r.Header.Values("If-None-Match"), best.tag) {
		w.WriteHeader(http.StatusNotModified)
		return
	}
	if best.encoding != "" {
		h.Set("Content-Encoding", best.encoding)
	}
	texts, asSent := b.inserts(best)
	h.Set("Content-Length", strconv.Itoa(len(best.bytes)+inserted(b.seams, asSent)))
	switch { // an error is the visitor's going away
	case r.Method == http.MethodHead:
	case b.foreign != "":
		b.sew(w, best, texts, asSent)
	default:
		w.Write(best.bytes)
	}
}

// best gives the form for what a visitor takes; false where there is none. What
// has but one form is sent in it. A page with foreign keys has no brotli form:
// they can be put into the other ones without compressing them again.
func (b body) best(accepted []string) (best form, ok bool) {
	var offered []string
	for _, f := range b.forms {
		if b.foreign == "" || f.encoding != "br" {
			offered = append(offered, f.encoding)
		}
	}
	encoding, ok := negotiate.Encoding(accepted, offered...)
	for _, f := range b.forms {
		if f.encoding == encoding {
			best = f
		}
	}
	if b.foreign != "" {
		sum := sha256.Sum256([]byte(best.tag + b.foreign))
		best.tag = `"` + hex.EncodeToString(sum[:12]) + `"`
	}
	return best, ok || len(b.forms) == 1
}

// notAcceptable answers who takes the content neither as it is nor compressed.
func notAcceptable(w http.ResponseWriter) {
	w.Header().Set("Cache-Control", "no-store")
	http.Error(w, "no content encoding that Accept-Encoding allows; here are br, gzip and identity", http.StatusNotAcceptable)
}

// Levels of compression of pages, which are made while somebody waits: a page
// takes about as long to compress as to write.
const pageBrotli, pageGzip = 4, 5

// compressed gives a text in every form.
func compressed(plain []byte) map[string][]byte {
	parts, _ := deflated(plain, nil)
	return map[string][]byte{"": plain, "br": brotlied(plain), "gzip": zipOf(plain, parts)}
}

func brotlied(plain []byte) []byte {
	var b bytes.Buffer
	w := brotli.NewWriterLevel(&b, pageBrotli)
	w.Write(plain) // a bytes.Buffer takes everything
	w.Close()
	return b.Bytes()
}
