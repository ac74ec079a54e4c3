package api

import (
	"bytes"
	"compress/gzip"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"net/http"
	"net/url"
	"strconv"
	"strings"

	"github.com/andybalholm/brotli"

	"aicontinent/internal/negotiate"
	"aicontinent/internal/scenario"
)

// Problem is a field of the query that cannot be used.
type Problem struct {
	Name    string `json:"name"`    // the key
	Value   string `json:"value"`   // as given
	Allowed string `json:"allowed"` // in words
}

// refusal is an answer by RFC 9457.
type refusal struct {
	Type   string    `json:"type"`
	Title  string    `json:"title"`
	Status int       `json:"status"`
	Detail string    `json:"detail"`
	Errors []Problem `json:"errors,omitempty"`
}

// problemOf gives a scenario's problem in the API's form.
func problemOf(p scenario.Problem) Problem {
	const before = " cannot be used. "
	text := p.Error()
	return Problem{short(p.Key), short(p.Given), text[strings.LastIndex(text, before)+len(before):]}
}

// short cuts what was given to a length that an answer may repeat.
func short(s string) string {
	const most = 200
	s = strings.ToValidUTF8(s, "\uFFFD")
	if runes := []rune(s); len(runes) > most {
		return string(runes[:most]) + "…"
	}
	return s
}

// headerIgnored is the header that lists keys which were ignored.
const headerIgnored = "Ignored-Keys"

// headerList writes texts as a header's value: each percent-encoded, the first
// of them where all would be too long for a proxy.
func headerList(items []string) string {
	const most = 500
	list := ""
	for i, item := range items {
		item = url.QueryEscape(item)
		if len(list)+len(item) > most {
			return list + "..."
		}
		if i > 0 {
			list += ", "
		}
		list += item
	}
	return list
}

// Refuse answers with a problem by RFC 9457: the detail says what is wrong, and
// each of the problems names a field.
func Refuse(w http.ResponseWriter, r *http.Request, status int, detail string, problems []Problem) {
	body, err := json.Marshal(refusal{"about:blank", http.StatusText(status), status, detail, problems})
	if err != nil {
		body = []byte("{}") // it cannot be: all of it is text and a number
	}
	h := w.Header()
	h.Set("Content-Type", "application/problem+json")
	h.Set("Cache-Control", "no-store")
	h.Set("Content-Length", strconv.Itoa(len(body)))
	w.WriteHeader(status)
	if r.Method != http.MethodHead {
		w.Write(body)
	}
}

// kept is an answer that is the same for all who ask, in every form in which it
// can be sent.
type kept struct {
	kind  string
	forms map[string]form // by content encoding
}

type form struct {
	content []byte
	tag     string
}

func keep(kind string, content []byte) kept {
	return kept{kind, map[string]form{"": formOf(content), "gzip": formOf(zipped(content)), "br": formOf(brotlied(content))}}
}

func formOf(content []byte) form {
	sum := sha256.Sum256(content)
	return form{content, `"` + hex.EncodeToString(sum[:12]) + `"`}
}

func (k kept) send(w http.ResponseWriter, r *http.Request) {
	if encoding, ok := encodingFor(w, r, "br", "gzip", ""); ok {
		sendForm(w, r, k.kind, encoding, k.forms[encoding])
	}
}

// send answers with a body that is made for this request: compressed where that
// is wanted.
func send(w http.ResponseWriter, r *http.Request, kind string, body []byte) {
	encoding, ok := encodingFor(w, r, "gzip", "")
	if !ok {
		return
	}
	if encoding != "" {
		body = zipped(body)
	}
	sendForm(w, r, kind, encoding, formOf(body))
}

// encodingFor chooses the content encoding, or refuses who takes none of those
// on offer.
func encodingFor(w http.ResponseWriter, r *http.Request, offered ...string) (string, bool) {
	w.Header().Set("Vary", "Accept-Encoding")
	encoding, ok := negotiate.Encoding(r.Header.Values("Accept-Encoding"), offered...)
	if !ok {
		Refuse(w, r, http.StatusNotAcceptable, "Accept-Encoding allows no content encoding that there is: gzip, identity.", nil)
	}
	return encoding, ok
}

// sendForm answers with a body, or with 304 where the one who asks has it.
func sendForm(w http.ResponseWriter, r *http.Request, kind, encoding string, f form) {
	h := w.Header()
	h.Set("Content-Type", kind)
	h.Set("Cache-Control", "public, max-age=3600")
	h.Set("ETag", f.tag)
	if negotiate.HasTag(r.Header.Values("If-None-Match"), f.tag) {
		w.WriteHeader(http.StatusNotModified)
		return
	}
	if encoding != "" {
		h.Set("Content-Encoding", encoding)
	}
	h.Set("Content-Length", strconv.Itoa(len(f.content)))
	if r.Method != http.MethodHead {
		w.Write(f.content)
	}
}

func zipped(body []byte) []byte {
	var b bytes.Buffer
	z := gzip.NewWriter(&b)
	z.Write(body) // a bytes.Buffer takes everything, here and below
	z.Close()
	return b.Bytes()
}

func brotlied(body []byte) []byte {
	var b bytes.Buffer
	w := brotli.NewWriterLevel(&b, brotli.BestCompression)
	w.Write(body)
	w.Close()
	return b.Bytes()
}
