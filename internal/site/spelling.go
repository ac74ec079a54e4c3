package site

import (
	"net/http"
	"strings"

	"aicontinent/internal/locale"
	"aicontinent/internal/site/headers"
	"aicontinent/internal/site/paths"
	"aicontinent/internal/view"
)

// routeSpellings redirects the other addresses that a page has on hosts of files,
// which people copy and link to: with or without a trailing slash, as a file, or as
// the index of a folder. The query is kept.
func (s *Site) routeSpellings(mux *http.ServeMux) {
	lead := func(path, to string) {
		mux.HandleFunc("GET "+exact(path), func(w http.ResponseWriter, r *http.Request) {
			target := to
			if r.URL.RawQuery != "" {
				target += "?" + r.URL.RawQuery
			}
			w.Header().Set("Cache-Control", "no-cache")
			headers.Redirect(w, r, target, http.StatusTemporaryRedirect)
		})
	}
	lead(s.base+"/index.html", s.base+"/")
	for _, lang := range locale.Langs {
		for _, page := range append([]string{view.EmbedPage}, paths.Pages()...) {
			own := view.Path(s.base, lang, page)
			bare := strings.TrimSuffix(own, "/")
			for _, spelling := range []string{bare, bare + "/", bare + ".html", bare + "/index.html"} {
				if spelling != own {
					lead(spelling, own)
				}
			}
		}
	}
}
