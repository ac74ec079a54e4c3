package site

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"net/http"
	"strconv"
	"strings"
	"sync"

	"github.com/andybalholm/brotli"

	"aicontinent/internal/negotiate"
)

// body is the content of an answer in every encoding in which it can be sent.
type body struct {
	kind  string // content type
	plain []byte // not compressed
	forms []form // in order of preference, the plain one last
	size  int    // roughly the memory that the body occupies

	seams   []seam // the places for foreign keys in a page
	foreign string // the foreign keys to insert
}

// form is a body in one content encoding. It is made when it is first asked for:
// compressing a page takes as long as writing it, and hardly any page is asked for in
// two encodings.
type form struct {
	encoding string
	made     func() made
}

// made is the content of a form.
type made struct {
	bytes []byte
	ends  []int  // where the compressed parts between seams end, in the gzip form of a page
	tag   string // entity tag of the bytes
}

// encodings are the content encodings in order of preference, with the file endings
// of compressed copies.
var encodings = []struct{ name, ending string }{{"br", ".br"}, {"gzip", ".gz"}, {"", ""}}

// newBody makes a body of a content in several encodings; the plain one is under
// "".
func newBody(kind string, byEncoding map[string][]byte) body {
	b := body{kind: kind, plain: byEncoding[""]}
	for _, e := range encodings {
		if content, ok := byEncoding[e.name]; ok {
			b.add(e.name, func() ([]byte, []int) { return content, nil })
			b.size += len(content)
		}
	}
	return b
}

// add adds a form, the next in the order of preference.
func (b *body) add(encoding string, content func() (bytes []byte, ends []int)) {
	const tag = 100 // roughly the memory of a form beside its bytes
	b.size += tag
	b.forms = append(b.forms, form{encoding, sync.OnceValue(func() made {
		content, ends := content()
		sum := sha256.Sum256(content)
		return made{content, ends, `"` + hex.EncodeToString(sum[:12]) + `"`}
	})})
}

// newText makes the body of a text, which is compressed when it is asked for.
func newText(kind string, plain []byte) body {
	return newPacked(kind, plain, nil, packedQuickly)
}

// newPacked is newText for a page, with what compresses it by Brotli.
func newPacked(kind string, plain []byte, seams []seam, packed func([]byte) []byte) body {
	b := body{kind: kind, plain: plain, seams: seams, size: len(plain) * 3 / 2} // each compressed form has about a quarter of the bytes
	b.add("br", func() ([]byte, []int) { return packed(plain), nil })
	b.add("gzip", func() ([]byte, []int) {
		parts, ends := deflated(plain, seams)
		return zipOf(plain, parts), ends
	})
	b.add("", func() ([]byte, []int) { return plain, nil })
	return b
}

// newPage makes the body of a page that was written with a marker in the place of
// foreign keys. Pages for files have only the plain form: the export compresses the
// files.
func (s *Site) newPage(marked []byte, mark string, packed func([]byte) []byte) body {
	const kind = "text/html; charset=utf-8"
	plain, seams := unmarked(marked, mark)
	if s.static {
		return newBody(kind, map[string][]byte{"": plain})
	}
	return newPacked(kind, plain, seams, packed)
}

// carrying returns the page with foreign keys inserted.
func (b body) carrying(foreign string) body {
	if len(b.seams) > 0 {
		b.foreign = foreign
	}
	return b
}

// serve sends the best form that the visitor accepts, or 304 if the visitor has it
// already.
func (b body) serve(w http.ResponseWriter, r *http.Request) {
	best, ok := b.best(r.Header.Values("Accept-Encoding"))
	if !ok && b.foreign != "" { // better to drop the foreign keys than to send nothing
		b.foreign = ""
		best, ok = b.best(r.Header.Values("Accept-Encoding"))
	}
	h := w.Header()
	h.Set("Vary", strings.Join(append([]string{"Accept-Encoding"}, h.Values("Vary")...), ", "))
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
	switch { // a failed write means that the visitor has gone
	case r.Method == http.MethodHead:
	case b.foreign != "":
		b.sew(w, best, texts, asSent)
	default:
		w.Write(best.bytes)
	}
}

// sent is the form that a visitor is sent.
type sent struct {
	encoding string
	made
}

// best returns the form to send for the Accept-Encoding headers, and false if the
// visitor accepts none. A body with a single form is sent in any case. A page with
// foreign keys has no Brotli form: only in the other two can the keys be inserted
// without compressing again.
func (b body) best(accepted []string) (best sent, ok bool) {
	var offered []string
	for _, f := range b.forms {
		if b.foreign == "" || f.encoding != "br" {
			offered = append(offered, f.encoding)
		}
	}
	encoding, ok := negotiate.Encoding(accepted, offered...)
	ok = ok || len(b.forms) == 1
	for _, f := range b.forms {
		if f.encoding == encoding && ok {
			best = sent{f.encoding, f.made()}
		}
	}
	if b.foreign != "" {
		sum := sha256.Sum256([]byte(best.tag + b.foreign))
		best.tag = `"` + hex.EncodeToString(sum[:12]) + `"`
	}
	return best, ok
}

// notAcceptable answers a visitor who accepts the content neither plain nor
// compressed.
func notAcceptable(w http.ResponseWriter) {
	w.Header().Set("Cache-Control", "no-store")
	http.Error(w, "no content encoding that Accept-Encoding allows; here are br, gzip and identity", http.StatusNotAcceptable)
}

// pageBrotli and pageGzip are the compression levels of pages, which visitors wait
// for: compressing a page takes about as long as writing it. onceBrotli is that of
// what is compressed once.
const pageBrotli, pageGzip, onceBrotli = 5, 5, brotli.BestCompression

// packedQuickly compresses what a visitor waits for.
func packedQuickly(plain []byte) []byte { return brotlied(plain, pageBrotli) }

// compressed returns a text in every encoding, with a Brotli level.
func compressed(plain []byte, level int) map[string][]byte {
	parts, _ := deflated(plain, nil)
	return map[string][]byte{"": plain, "br": brotlied(plain, level), "gzip": zipOf(plain, parts)}
}

func brotlied(plain []byte, level int) []byte {
	var b bytes.Buffer
	w := brotli.NewWriterLevel(&b, level)
	w.Write(plain) // writing to a bytes.Buffer cannot fail
	w.Close()
	return b.Bytes()
}
