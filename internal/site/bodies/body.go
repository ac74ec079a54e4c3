// Package bodies holds contents of answers in every encoding in which they can be
// sent, sends the one that a visitor accepts, and keeps those of pages in a cache.
package bodies

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

// Body is the content of an answer in every encoding in which it can be sent.
type Body struct {
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

// Endings are the file endings of a content in all encodings, the plain one last.
var Endings = [...]string{".br", ".gz", ""}

// New makes a body of a content in several encodings, by the endings of files
// that hold it so; the plain one is under "".
func New(kind string, byEnding map[string][]byte) Body {
	b := Body{kind: kind, plain: byEnding[""]}
	for _, e := range encodings {
		if content, ok := byEnding[e.ending]; ok {
			b.add(e.name, func() ([]byte, []int) { return content, nil })
			b.size += len(content)
		}
	}
	return b
}

// Plain makes a body that has only its plain form, such as a picture.
func Plain(kind string, content []byte) Body {
	return New(kind, map[string][]byte{"": content})
}

// Unpacked returns the content without compression.
func (b Body) Unpacked() []byte { return b.plain }

// Length returns how many bytes most visitors receive.
func (b Body) Length() int {
	if len(b.forms) == 0 {
		return 0
	}
	return len(b.forms[0].made().bytes)
}

// ByEnding returns the content in every encoding, by the endings of files.
func (b Body) ByEnding() map[string][]byte {
	files := map[string][]byte{}
	for _, f := range b.forms {
		for _, e := range encodings {
			if e.name == f.encoding {
				files[e.ending] = f.made().bytes
			}
		}
	}
	return files
}

// add adds a form, the next in the order of preference.
func (b *Body) add(encoding string, content func() (bytes []byte, ends []int)) {
	const tag = 100 // roughly the memory of a form beside its bytes
	b.size += tag
	b.forms = append(b.forms, form{encoding, sync.OnceValue(func() made {
		content, ends := content()
		sum := sha256.Sum256(content)
		return made{content, ends, `"` + hex.EncodeToString(sum[:12]) + `"`}
	})})
}

// Text makes the body of a text, which is compressed when it is asked for.
func Text(kind string, plain []byte) Body {
	return textBody(kind, plain, nil, Quickly)
}

// textBody is Text with what compresses it by Brotli.
func textBody(kind string, plain []byte, seams []seam, packed func([]byte) []byte) Body {
	b := Body{kind: kind, plain: plain, seams: seams, size: len(plain) * 3 / 2} // each compressed form has about a quarter of the bytes
	b.add("br", func() ([]byte, []int) { return packed(plain), nil })
	b.add("gzip", func() ([]byte, []int) {
		parts, ends := deflated(plain, seams)
		return zipOf(plain, parts), ends
	})
	b.add("", func() ([]byte, []int) { return plain, nil })
	return b
}

// Page makes the body of a page that was written with a marker in the place of
// foreign keys, with what compresses it by Brotli. Without that, the page has only
// its plain form.
func Page(kind string, marked []byte, mark string, packed func([]byte) []byte) Body {
	plain, seams := unmarked(marked, mark)
	if packed == nil {
		return Plain(kind, plain)
	}
	return textBody(kind, plain, seams, packed)
}

// Carrying returns the page with foreign keys inserted.
func (b Body) Carrying(foreign string) Body {
	if len(b.seams) > 0 {
		b.foreign = foreign
	}
	return b
}

// Compress makes the form of a page that a request will be sent, while it is that
// request's turn.
func (b Body) Compress(r *http.Request) { b.best(r.Header.Values("Accept-Encoding")) }

// Serve sends the best form that the visitor accepts, or 304 if the visitor has it
// already.
func (b Body) Serve(w http.ResponseWriter, r *http.Request) {
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

// ServeMissing answers 404 with the body. Every visitor gets it, in the best form
// that the visitor accepts or else the plain one, and nobody is to keep it.
func (b Body) ServeMissing(w http.ResponseWriter, r *http.Request) {
	best, ok := b.best(r.Header.Values("Accept-Encoding"))
	if !ok {
		best = sent{"", b.forms[len(b.forms)-1].made()}
	}
	h := w.Header()
	h.Set("Content-Type", b.kind)
	h.Set("Vary", strings.Join(append([]string{"Accept-Encoding"}, h.Values("Vary")...), ", "))
	if best.encoding != "" {
		h.Set("Content-Encoding", best.encoding)
	}
	h.Set("Content-Length", strconv.Itoa(len(best.bytes)))
	w.WriteHeader(http.StatusNotFound)
	if r.Method != http.MethodHead {
		w.Write(best.bytes) // a failed write means that the visitor has gone
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
func (b Body) best(accepted []string) (best sent, ok bool) {
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

// PageLevel and pageGzip are the compression levels of pages, which visitors wait
// for: compressing a page takes about as long as writing it. onceBrotli is that of
// what is compressed once.
const PageLevel, pageGzip, OnceLevel = 5, 5, brotli.BestCompression

// Quickly compresses what a visitor waits for.
func Quickly(plain []byte) []byte { return Brotli(plain, PageLevel) }

// Compressed returns a text in every encoding by the endings of files, with a
// Brotli level.
func Compressed(plain []byte, level int) map[string][]byte {
	parts, _ := deflated(plain, nil)
	return map[string][]byte{"": plain, ".br": Brotli(plain, level), ".gz": zipOf(plain, parts)}
}

// Brotli compresses a content with a level.
func Brotli(plain []byte, level int) []byte {
	var b bytes.Buffer
	w := brotli.NewWriterLevel(&b, level)
	w.Write(plain) // writing to a bytes.Buffer cannot fail
	w.Close()
	return b.Bytes()
}
