package site

import "net/http"

const (
	embedName = "embed.js"
	embedPath = "/" + embedName // at the base path: articles name it for years

	// headersShort lets caches keep what articles share for an hour, and use it
	// for a day while they ask for a newer one.
	headersShort = "public, max-age=3600, stale-while-revalidate=86400"
)

// routeEmbedScript adds the route of the script that makes the element of
// other pages, docs/EMBEDDING.md. Its address stays; any page may load it,
// those too that isolate themselves from other origins.
func (s *Site) routeEmbedScript(mux *http.ServeMux) {
	text, ok := s.config.Files[embedName]
	if !ok {
		return
	}
	b := newBody("text/javascript; charset=utf-8", compressed(text))
	mux.HandleFunc("GET "+s.base+embedPath, func(w http.ResponseWriter, r *http.Request) {
		setHeaders(w, sharedHeaders)
		setHeaders(w, scriptHeaders)
		b.serve(w, r)
	})
}

// sharedHeaders are those of a file that pages of other origins load.
var sharedHeaders = [][2]string{
	{"Cache-Control", headersShort},
	{"Access-Control-Allow-Origin", "*"},
	{"Cross-Origin-Resource-Policy", "cross-origin"},
}
