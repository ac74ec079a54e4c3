package site

import (
	"net/http"

	"aicontinent/internal/site/bodies"
	"aicontinent/internal/site/headers"
	"aicontinent/internal/site/paths"
)

// routeEmbedScript adds the script that defines the element for other pages, see
// docs/EMBEDDING.md. Its address never changes. Any page may load it, including
// pages that isolate themselves from other origins.
func (s *Site) routeEmbedScript(mux *http.ServeMux) {
	text, ok := s.config.Files[paths.EmbedName]
	if !ok {
		return
	}
	b := bodies.New("text/javascript; charset=utf-8", bodies.Compressed(text, bodies.OnceLevel))
	mux.HandleFunc("GET "+s.base+paths.Embed, func(w http.ResponseWriter, r *http.Request) {
		headers.Set(w, headers.Shared)
		headers.Set(w, headers.Script)
		b.Serve(w, r)
	})
}
