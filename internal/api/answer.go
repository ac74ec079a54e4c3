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

// send answers with a body: compressed where that is wanted, and 304 where the
// one who asks has it.
func send(w http.ResponseWriter, r *http.Request, kind string, body []byte) {
	h := w.Header()
	h.Set("Content-Type", kind)
	h.Set("Cache-Control", "public, max-age=3600")
	h.Set("Vary", "Accept-Encoding")
	if acceptsGzip(r.Header.Get("Accept-Encoding")) {
		h.Set("Content-Encoding", "gzip")
		body = zipped(body)
	}
	sum := sha256.Sum256(body)
	tag := `"` + hex.EncodeToString(sum[:12]) + `"`
	h.Set("ETag", tag)
	if hasTag(r.Header.Get("If-None-Match"), tag) {
		w.WriteHeader(http.StatusNotModified)
		return
	}
	h.Set("Content-Length", strconv.Itoa(len(body)))
	if r.Method != http.MethodHead {
		w.Write(body)
	}
}

func zipped(body []byte) []byte {
	var b bytes.Buffer
	z := gzip.NewWriter(&b)
	z.Write(body) // a bytes.Buffer takes everything
	z.Close()
	return b.Bytes()
}

func acceptsGzip(accepted string) bool {
	for _, item := range strings.Split(accepted, ",") {
		name, params, _ := strings.Cut(strings.TrimSpace(item), ";")
		if strings.EqualFold(strings.TrimSpace(name), "gzip") {
			q := strings.ToLower(strings.ReplaceAll(params, " ", ""))
			return strings.TrimRight(q, "0.") != "q="
		}
	}
	return false
}

func hasTag(list, tag string) bool {
	for _, t := range strings.Split(list, ",") {
		if t = strings.TrimPrefix(strings.TrimSpace(t), "W/"); t == tag || t == "*" {
			return true
		}
	}
	return false
}
