package site

import "net/http"

const (
	embedName = "embed.js"
	embedPath = "/" + embedName // at the base path: articles refer to it for years

	// headersShort lets caches keep a file that articles share for an hour, and for
	// another day while they fetch a newer one.
	headersShort = "public, max-age=3600, stale-while-revalidate=86400"
)

// routeEmbedScript adds the script that defines the element for other pages, see
// docs/EMBEDDING.md. Its address never changes. Any page may load it, including
// pages that isolate themselves from other origins.
func (s *Site) routeEmbedScript(mux *http.ServeMux) {
	text, ok := s.config.Files[embedName]
	if !ok {
		return
	}
	b := newBody("text/javascript; charset=utf-8", compressed(text, onceBrotli))
	mux.HandleFunc("GET "+s.base+embedPath, func(w http.ResponseWriter, r *http.Request) {
		setHeaders(w, sharedHeaders)
		setHeaders(w, scriptHeaders)
		b.serve(w, r)
	})
}

// sharedHeaders are the headers of a file that pages of other origins load.
var sharedHeaders = [][2]string{
	{"Cache-Control", headersShort},
	{"Access-Control-Allow-Origin", "*"},
	{"Cross-Origin-Resource-Policy", "cross-origin"},
}
