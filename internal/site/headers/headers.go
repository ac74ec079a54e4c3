package headers

import (
	"fmt"
	"log/slog"
	"net/http"
)

// longestAddress is a little longer than a link with every parameter set.
const longestAddress = 8192

// OnlyGet refuses methods that no page of this site uses.
func OnlyGet(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.Method != http.MethodGet && r.Method != http.MethodHead {
			w.Header().Set("Allow", "GET, HEAD")
			http.Error(w, "method "+quoteMethod(r.Method)+" is not allowed; allowed: GET, HEAD", http.StatusMethodNotAllowed)
			return
		}
		next.ServeHTTP(w, r)
	})
}

// Short refuses addresses that are longer than any link.
func Short(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if len(r.URL.Path)+len(r.URL.RawQuery) > longestAddress {
			http.Error(w, fmt.Sprintf("the address has more than %d characters", longestAddress), http.StatusRequestURITooLong)
			return
		}
		next.ServeHTTP(w, r)
	})
}

func quoteMethod(m string) string {
	if len(m) > 20 {
		m = m[:20]
	}
	return fmt.Sprintf("%q", m)
}

// Recovered answers 500 when a handler panics, and logs the panic without anything
// about the visitor.
func Recovered(to *slog.Logger, next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		defer func() {
			problem := recover()
			if problem == http.ErrAbortHandler {
				panic(problem) // net/http then breaks off the answer
			}
			if problem != nil {
				to.Error("handler panicked", "path", r.URL.Path, "problem", fmt.Sprint(problem))
				for _, name := range []string{"Cache-Control", "Content-Encoding", "ETag", "Vary"} {
					w.Header().Del(name) // they belong to the answer that failed
				}
				http.Error(w, "something went wrong on this server", http.StatusInternalServerError)
			}
		}()
		next.ServeHTTP(w, r)
	})
}
