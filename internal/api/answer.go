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

// Problem is an invalid field of the query.
type Problem struct {
	Name    string `json:"name"`    // the key
	Value   string `json:"value"`   // as given
	Allowed string `json:"allowed"` // in words
}

// refusal is an answer in the format of RFC 9457.
type refusal struct {
	Type   string    `json:"type"`
	Title  string    `json:"title"`
	Status int       `json:"status"`
	Detail string    `json:"detail"`
	Errors []Problem `json:"errors,omitempty"`
}

// problemOf converts a scenario's problem.
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

// headerIgnored is the header that lists ignored keys.
const headerIgnored = "Ignored-Keys"

// headerList writes texts as the value of a header: each is percent-encoded, and
// only the first ones are included if all would be too long for a proxy.
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

// Refuse answers with a problem in the format of RFC 9457: detail says what is
// wrong, and each problem names a field.
func Refuse(w http.ResponseWriter, r *http.Request, status int, detail string, problems []Problem) {
	body, err := json.Marshal(refusal{"about:blank", http.StatusText(status), status, detail, problems})
	if err != nil {
		body = []byte("{}") // it consists of texts and a number, so it cannot fail
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

// kept is an answer that is the same for everybody, in every encoding.
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

// send answers with a body made for this request, compressed if the client accepts
// it.
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

// encodingFor chooses the content encoding, and answers 406 if the client accepts
// none of those offered.
func encodingFor(w http.ResponseWriter, r *http.Request, offered ...string) (string, bool) {
	w.Header().Set("Vary", "Accept-Encoding")
	encoding, ok := negotiate.Encoding(r.Header.Values("Accept-Encoding"), offered...)
	if !ok {
		Refuse(w, r, http.StatusNotAcceptable, "Accept-Encoding allows no content encoding that there is: gzip, identity.", nil)
	}
	return encoding, ok
}

// sendForm answers with a body, or with 304 if the client has it already.
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
	z.Write(body) // writing to a bytes.Buffer cannot fail, here and below
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
