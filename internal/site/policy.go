package site

import (
	"crypto/sha256"
	"encoding/base64"
	"html/template"
	"net/http"
	"strings"
)

// look is how documents of a kind look, and what they may do.
type look struct {
	policy template.HTML // the meta element with the content policy
	styles template.HTML // the style element
}

// What documents may do: use this site's own files and the document's very
// style, told by its hash; no inline script, no other host. Pages may run
// WebAssembly, and have a manifest, which WebKitGTK knows no directive for, and
// says so on the console: what is not named is the site's own. The policy stands in the document, so that every copy of an
// earlier version carries its own and no server has to know its hashes.
const (
	pagePolicy = "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'; style-src {style}; " +
		"img-src 'self' data:; font-src 'none'; media-src 'none'; object-src 'none'; base-uri 'none'; form-action 'self'"
	embedPolicy = "default-src 'none'; script-src 'self'{scripts}; style-src {style}; " +
		"img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'self'"
	plainPolicy = "default-src 'none'; script-src 'self'; style-src {style}; base-uri 'none'; form-action 'none'"
)

// The policies in headers. Of a page a header says only what the document
// cannot: that nobody frames it. Embeds have none, since a page in a sandbox, or
// of a file on a disk, is no origin that * would mean. Workers have the policy
// of their script's answer. Those of all copies under v/ have the same, so a
// later version may allow more here, and never less.
const (
	pageHeaderPolicy = "frame-ancestors 'none'"
	scriptPolicy     = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
	filePolicy       = "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
)

const policyHeader = "Content-Security-Policy"

// plainStyles are those of documents that hold a few words and links.
const plainStyles = ":root{color-scheme:light dark}body{margin:3rem auto;max-width:36rem;padding:0 1rem;font:1.1rem/1.5 sans-serif}"

// inlined gives a look of its styles. They stand in the document: one request
// less before the first paint.
func inlined(css []byte, policy string) look {
	sum := sha256.Sum256(css)
	policy = strings.Replace(policy, "{style}", "'sha256-"+base64.StdEncoding.EncodeToString(sum[:])+"'", 1)
	return look{
		policy: template.HTML(`<meta http-equiv="` + policyHeader + `" content="` + policy + `">`),
		styles: template.HTML("<style>" + string(css) + "</style>"),
	}
}

// look gives the look of a page.
func (s *Site) look(page string) look {
	if isApart(page) {
		return s.apart
	}
	return s.pages
}

// everyHeader are those that every answer has. The policy is that of what is no
// document; documents and scripts put theirs in its place.
func everyHeader() [][2]string {
	return [][2]string{
		{policyHeader, filePolicy},
		{"X-Content-Type-Options", "nosniff"},
		{"Referrer-Policy", "strict-origin-when-cross-origin"},
		{"Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()"},
		{"Cross-Origin-Opener-Policy", "same-origin"},
	}
}

// pageHeaders are those that a document has instead.
var pageHeaders = [][2]string{{policyHeader, pageHeaderPolicy}}

// framedHeaders are those that an embed has instead, or beside: it may stand in
// any page, one that isolates itself among them. An empty one is not sent.
var framedHeaders = [][2]string{
	{policyHeader, ""},
	{"Cross-Origin-Resource-Policy", "cross-origin"},
	{"Cross-Origin-Embedder-Policy", "require-corp"},
}

// scriptHeaders are those of scripts, which may run as workers.
var scriptHeaders = [][2]string{{policyHeader, scriptPolicy}}

// freshHeaders are those of what keeps its address when its content changes.
var freshHeaders = [][2]string{{"Cache-Control", headersFresh}}

// isScript reports whether a file is a script or a program.
func isScript(name string) bool {
	return strings.HasSuffix(name, ".js") || strings.HasSuffix(name, ".wasm")
}

// assetHeaders are those that static files have besides: a frame that is
// sandboxed, and so of no origin, loads them too, and a worker of an embed has
// to be as isolated as the embed.
var assetHeaders = [][2]string{
	{"Cache-Control", headersForEver},
	{"Access-Control-Allow-Origin", "*"},
	{"Cross-Origin-Resource-Policy", "cross-origin"},
	{"Cross-Origin-Embedder-Policy", "require-corp"},
}

// headed sets headers before a handler answers; an empty one is taken back.
func headed(headers [][2]string, next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		setHeaders(w, headers)
		next.ServeHTTP(w, r)
	})
}

func setHeaders(w http.ResponseWriter, headers [][2]string) {
	for _, h := range headers {
		if h[1] == "" {
			w.Header().Del(h[0])
		} else {
			w.Header().Set(h[0], h[1])
		}
	}
}
