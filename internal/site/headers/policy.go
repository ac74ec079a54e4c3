// Package headers has the headers of answers, the content security policies of
// documents, and what is the same for every answer: methods, lengths, characters.
package headers

import (
	"crypto/sha256"
	"encoding/base64"
	"html/template"
	"net/http"
	"strings"
)

// Look is the styles and the content security policy of a kind of document.
type Look struct {
	Policy template.HTML // the meta element with the content policy
	Styles template.HTML // the style element
}

// The content security policies of documents. They allow this site's own files and
// the document's style element, by its hash; no inline script and no other host.
// Pages may run WebAssembly, and workers whose script they have fetched (blob:). They
// have a manifest, but the policy does not name manifest-src, because WebKitGTK does
// not know it and logs an error; the default then applies. The policy is in the document, so that every copy of an earlier
// version has its own and no server needs to know the hashes.
const (
	PagePolicy = "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'; worker-src 'self' blob:; style-src {style}; " +
		"img-src 'self' data:; font-src 'none'; media-src 'none'; object-src 'none'; base-uri 'none'; form-action 'self'"
	EmbedPolicy = "default-src 'none'; script-src 'self'{scripts}; style-src {style}; " +
		"img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'self'"
	PlainPolicy = "default-src 'none'; script-src 'self'; style-src {style}; base-uri 'none'; form-action 'none'"
)

// The policies in headers. For a page the header contains only what the document
// cannot say: that it must not be framed. Embeds have no policy header, because *
// would not match a page in a sandbox or a file on a disk, which have no origin. A
// worker has the policy of its script's answer. All copies under v/ have the same
// headers, so a later version may allow more here but never less.
const (
	pageHeaderPolicy = "frame-ancestors 'none'"
	scriptPolicy     = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
	FilePolicy       = "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
)

// Policy is the name of the header with a content security policy.
const Policy = "Content-Security-Policy"

// How long caches keep a file: for ever, until they have asked again, or for an hour,
// and for another day while they fetch a newer one.
const (
	forEver    = "public, max-age=31536000, immutable"
	fresh      = "no-cache"
	ShortLived = "public, max-age=3600, stale-while-revalidate=86400"
)

// PlainStyles are the styles of documents with a few words and links.
const PlainStyles = ":root{color-scheme:light dark}body{margin:3rem auto;max-width:36rem;padding:0 1rem;font:1.1rem/1.5 sans-serif}"

// Inlined makes a look from styles. They are written into the document, which saves
// a request before the first paint.
func Inlined(css []byte, policy string) Look {
	sum := sha256.Sum256(css)
	policy = strings.Replace(policy, "{style}", "'sha256-"+base64.StdEncoding.EncodeToString(sum[:])+"'", 1)
	return Look{
		Policy: template.HTML(`<meta http-equiv="` + Policy + `" content="` + policy + `">`),
		Styles: template.HTML("<style>" + string(css) + "</style>"),
	}
}

// Every are the headers of every answer. Their policy is for answers that are
// not documents; documents and scripts replace it.
func Every() [][2]string {
	return [][2]string{
		{Policy, FilePolicy},
		{"X-Content-Type-Options", "nosniff"},
		{"Referrer-Policy", "strict-origin-when-cross-origin"},
		{"Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()"},
		{"Cross-Origin-Opener-Policy", "same-origin"},
	}
}

// Page replace those of every answer in a document.
var Page = [][2]string{{Policy, pageHeaderPolicy}}

// Framed replace and complete those of every answer in an embed, which any
// page may frame, even one that isolates itself. An empty header is not sent.
var Framed = [][2]string{
	{Policy, ""},
	{"Cross-Origin-Resource-Policy", "cross-origin"},
	{"Cross-Origin-Embedder-Policy", "require-corp"},
}

// Script are the headers of scripts, which may run as workers.
var Script = [][2]string{{Policy, scriptPolicy}}

// Fresh are for files that keep their address when their content changes.
var Fresh = [][2]string{{"Cache-Control", fresh}}

// IsScript reports whether a file is a script or a program.
func IsScript(name string) bool {
	return strings.HasSuffix(name, ".js") || strings.HasSuffix(name, ".wasm")
}

// Asset are added to those of static files. A sandboxed frame, which has no
// origin, loads them too, and the worker of an embed has to be as isolated as the
// embed.
var Asset = [][2]string{
	{"Cache-Control", forEver},
	{"Access-Control-Allow-Origin", "*"},
	{"Cross-Origin-Resource-Policy", "cross-origin"},
	{"Cross-Origin-Embedder-Policy", "require-corp"},
}

// Shared are the headers of a file that pages of other origins load.
var Shared = [][2]string{
	{"Cache-Control", ShortLived},
	{"Access-Control-Allow-Origin", "*"},
	{"Cross-Origin-Resource-Policy", "cross-origin"},
}

// Missing are the headers of answers at unknown addresses. Such an answer is not cached, because the
// address may exist after an update, or on another server of the site.
var Missing = [][2]string{{"Cache-Control", "no-store"}}

// With sets headers before a handler answers. An empty header is removed.
func With(headers [][2]string, next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		Set(w, headers)
		next.ServeHTTP(w, r)
	})
}

// Set sets headers of an answer. An empty header is removed.
func Set(w http.ResponseWriter, headers [][2]string) {
	for _, h := range headers {
		if h[1] == "" {
			w.Header().Del(h[0])
		} else {
			w.Header().Set(h[0], h[1])
		}
	}
}
