package site

import (
	"crypto/sha256"
	"encoding/base64"
	"fmt"
	"html/template"
	"net/http"
	"net/url"
	"strings"
)

// look is how pages of a kind look, and what they may do.
type look struct {
	styles template.HTML // the style element
	policy string        // the Content-Security-Policy
}

// The policies: this site's own files and the page's very style, told by its
// hash; no inline script, no other host. Pages may run WebAssembly, and nobody
// frames them. Embeds may be framed by anyone: a page in a sandbox, or of a file
// on a disk, is no origin that * would mean.
const (
	pagePolicy = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src {style}; " +
		"img-src 'self' data:; frame-src 'self'; connect-src 'self'; manifest-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'"
	embedPolicy = "default-src 'none'; script-src 'self'; style-src {style}; " +
		"img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'self'"
)

// inlined gives a look of its styles. They stand in the page: one request less
// before the first paint.
func inlined(css []byte, policy string) look {
	sum := sha256.Sum256(css)
	return look{
		styles: template.HTML("<style>" + string(css) + "</style>"),
		policy: strings.Replace(policy, "{style}", "'sha256-"+base64.StdEncoding.EncodeToString(sum[:])+"'", 1),
	}
}

// headers are those that every answer has.
func (s *Site) headers() [][2]string {
	return [][2]string{
		{"Content-Security-Policy", s.pages.policy},
		{"X-Content-Type-Options", "nosniff"},
		{"Referrer-Policy", "strict-origin-when-cross-origin"},
		{"Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()"},
		{"Cross-Origin-Opener-Policy", "same-origin"},
	}
}

// framedHeaders are those that an embed has instead, or beside: it may stand in
// any page, one that isolates itself among them.
func (s *Site) framedHeaders() [][2]string {
	return [][2]string{
		{"Content-Security-Policy", s.embeds.policy},
		{"Cross-Origin-Resource-Policy", "cross-origin"},
		{"Cross-Origin-Embedder-Policy", "require-corp"},
	}
}

// assetHeaders are those that static files have besides: a frame that is
// sandboxed, and so of no origin, loads them too, and a worker of an embed has
// to be as isolated as the embed.
func assetHeaders() [][2]string {
	return [][2]string{
		{"Access-Control-Allow-Origin", "*"},
		{"Cross-Origin-Resource-Policy", "cross-origin"},
		{"Cross-Origin-Embedder-Policy", "require-corp"},
	}
}

// framed sets the headers of embeds.
func (s *Site) framed(next http.Handler) http.Handler {
	headers := s.framedHeaders()
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		for _, h := range headers {
			w.Header().Set(h[0], h[1])
		}
		next.ServeHTTP(w, r)
	})
}

// secured sets the headers that every answer has.
func (s *Site) secured(next http.Handler) http.Handler {
	headers := s.headers()
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		for _, h := range headers {
			w.Header().Set(h[0], h[1])
		}
		next.ServeHTTP(w, r)
	})
}

// longestAddress holds a link with every parameter set, and not much more.
const longestAddress = 8192

// onlyGet refuses methods that no page of this site asks for.
func onlyGet(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.Method != http.MethodGet && r.Method != http.MethodHead {
			w.Header().Set("Allow", "GET, HEAD")
			http.Error(w, "method "+quoteMethod(r.Method)+" is not allowed; allowed: GET, HEAD", http.StatusMethodNotAllowed)
			return
		}
		next.ServeHTTP(w, r)
	})
}

// short refuses addresses longer than any link.
func short(next http.Handler) http.Handler {
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

// recovered answers 500 where a handler panics, and logs it without anything
// about the visitor.
func (s *Site) recovered(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		defer func() {
			problem := recover()
			if problem == http.ErrAbortHandler {
				panic(problem) // the answer is broken off, and the server knows
			}
			if problem != nil {
				s.config.Log.Error("handler panicked", "path", r.URL.Path, "problem", fmt.Sprint(problem))
				for _, name := range []string{"Cache-Control", "Content-Encoding", "ETag", "Vary"} {
					w.Header().Del(name) // they were of the answer that failed
				}
				http.Error(w, "something went wrong on this server", http.StatusInternalServerError)
			}
		}()
		next.ServeHTTP(w, r)
	})
}

// parseBase checks a base URL and gives its origin and its path, both without a
// slash at the end.
func parseBase(base string) (origin, path string, err error) {
	if base == "" {
		return "", "", nil
	}
	u, err := url.Parse(base)
	switch {
	case err != nil:
		return "", "", fmt.Errorf("base URL: %w", err)
	case u.Scheme != "http" && u.Scheme != "https" || u.Hostname() == "":
		return "", "", fmt.Errorf("base URL %q: want http:// or https:// and a host", base)
	case strings.ContainsAny(base, "?#") || u.User != nil:
		return "", "", fmt.Errorf("base URL %q: no query, fragment or user is allowed", base)
	}
	path = strings.TrimSuffix(u.EscapedPath(), "/")
	for _, part := range strings.Split(path, "/")[1:] {
		if part == "" || part == "." || part == ".." || strings.Trim(part, pathLetters) != "" {
			return "", "", fmt.Errorf("base URL %q: a part of a path holds letters, digits and . - _ ~ only", base)
		}
	}
	return u.Scheme + "://" + u.Host, path, nil
}

// pathLetters need no encoding in a path, and mean nothing to [http.ServeMux].
const pathLetters = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789.-_~"
