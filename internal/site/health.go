package site

import (
	"net/http"

	"aicontinent/internal/site/headers"
)

// buildHeader names the build in every answer, so that one can tell which of
// several servers gave it.
const buildHeader = "AI-Continent-Build"

// routeHealth adds the addresses for monitoring, which do not depend on the base
// path. One says that the server is alive and what it runs; the other says whether
// visitors may be sent to it, which ends when it is about to stop.
func (s *Site) routeHealth(mux *http.ServeMux) {
	mux.HandleFunc("GET /healthz", func(w http.ResponseWriter, r *http.Request) {
		state(w, http.StatusOK, "ok\n"+s.config.Build.String()+"\n")
	})
	mux.HandleFunc("GET /readyz", func(w http.ResponseWriter, r *http.Request) {
		if s.draining.Load() {
			state(w, http.StatusServiceUnavailable, "draining\n")
			return
		}
		state(w, http.StatusOK, "ready\n")
	})
}

func state(w http.ResponseWriter, status int, text string) {
	w.Header().Set("Content-Type", plainText)
	w.Header().Set("Cache-Control", "no-store")
	w.WriteHeader(status)
	w.Write([]byte(text))
}

// Drain reports from now on that no more visitors should be sent here. Those who
// still come are answered.
func (s *Site) Drain() { s.draining.Store(true) }

// built adds the build to every answer.
func (s *Site) built(next http.Handler) http.Handler {
	return headers.With([][2]string{{buildHeader, s.config.Build.Short()}}, next)
}
