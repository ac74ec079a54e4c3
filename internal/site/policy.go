package site

import (
	"crypto/sha256"
	"encoding/base64"
	"html/template"
	"net/http"
	"strings"
)

// look is the styles and the content security policy of a kind of document.
type look struct {
	policy template.HTML // the meta element with the content policy
	styles template.HTML // the style element
}

// The content security policies of documents. They allow this site's own files and
// the document's style element, by its hash; no inline script and no other host.
// Pages may run WebAssembly, and workers whose script they have fetched (blob:). They
// have a manifest, but the policy does not name manifest-src, because WebKitGTK does
// not know it and logs an error; the default then applies. The policy is in the document, so that every copy of an earlier
// version has its own and no server needs to know the hashes.
const (
	pagePolicy = "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'; worker-src 'self' blob:; style-src {style}; " +
		"img-src 'self' data:; font-src 'none'; media-src 'none'; object-src 'none'; base-uri 'none'; form-action 'self'"
	embedPolicy = "default-src 'none'; script-src 'self'{scripts}; style-src {style}; " +
		"img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'self'"
	plainPolicy = "default-src 'none'; script-src 'self'; style-src {style}; base-uri 'none'; form-action 'none'"
)

// The policies in headers. For a page the header contains only what the document
// cannot say: that it must not be framed. Embeds have no policy header, because *
// would not match a page in a sandbox or a file on a disk, which have no origin. A
// worker has the policy of its script's answer. All copies under v/ have the same
// headers, so a later version may allow more here but never less.
const (
	pageHeaderPolicy = "frame-ancestors 'none'"
	scriptPolicy     = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
	filePolicy       = "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
)

const policyHeader = "Content-Security-Policy"

// plainStyles are the styles of documents with a few words and links.
const plainStyles = ":root{color-scheme:light dark}body{margin:3rem auto;max-width:36rem;padding:0 1rem;font:1.1rem/1.5 sans-serif}"

// inlined makes a look from styles. They are written into the document, which saves
// a request before the first paint.
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

// everyHeader are the headers of every answer. Their policy is for answers that are
// not documents; documents and scripts replace it.
func everyHeader() [][2]string {
	return [][2]string{
		{policyHeader, filePolicy},
		{"X-Content-Type-Options", "nosniff"},
		{"Referrer-Policy", "strict-origin-when-cross-origin"},
		{"Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()"},
		{"Cross-Origin-Opener-Policy", "same-origin"},
	}
}

// pageHeaders replace those of every answer in a document.
var pageHeaders = [][2]string{{policyHeader, pageHeaderPolicy}}

// framedHeaders replace and complete those of every answer in an embed, which any
// page may frame, even one that isolates itself. An empty header is not sent.
var framedHeaders = [][2]string{
	{policyHeader, ""},
	{"Cross-Origin-Resource-Policy", "cross-origin"},
	{"Cross-Origin-Embedder-Policy", "require-corp"},
}

// scriptHeaders are the headers of scripts, which may run as workers.
var scriptHeaders = [][2]string{{policyHeader, scriptPolicy}}

// freshHeaders are for files that keep their address when their content changes.
var freshHeaders = [][2]string{{"Cache-Control", headersFresh}}

// isScript reports whether a file is a script or a program.
func isScript(name string) bool {
	return strings.HasSuffix(name, ".js") || strings.HasSuffix(name, ".wasm")
}

// assetHeaders are added to those of static files. A sandboxed frame, which has no
// origin, loads them too, and the worker of an embed has to be as isolated as the
// embed.
var assetHeaders = [][2]string{
	{"Cache-Control", headersForEver},
	{"Access-Control-Allow-Origin", "*"},
	{"Cross-Origin-Resource-Policy", "cross-origin"},
	{"Cross-Origin-Embedder-Policy", "require-corp"},
}

// headed sets headers before a handler answers. An empty header is removed.
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
