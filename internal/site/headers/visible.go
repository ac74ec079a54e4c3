package headers

import "net/http"

// Visible restricts every header of an answer to blanks and visible ASCII, because
// proxies take anything else for a broken server. Other characters are
// percent-encoded in an address, as are those that would end it in a page, and
// removed elsewhere.
func Visible(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		next.ServeHTTP(&visibleWriter{ResponseWriter: w}, r)
	})
}

// visibleWriter corrects the headers right before they are sent.
type visibleWriter struct {
	http.ResponseWriter
	sent bool
}

func (w *visibleWriter) WriteHeader(status int) {
	w.clean()
	w.ResponseWriter.WriteHeader(status)
}

func (w *visibleWriter) Write(content []byte) (int, error) {
	w.clean()
	return w.ResponseWriter.Write(content)
}

// Unwrap is for [http.ResponseController].
func (w *visibleWriter) Unwrap() http.ResponseWriter { return w.ResponseWriter }

func (w *visibleWriter) clean() {
	if w.sent {
		return
	}
	w.sent = true
	for name, values := range w.Header() {
		for i, v := range values {
			if name == "Location" {
				values[i] = escaped(v)
			} else {
				values[i] = printed(v)
			}
		}
	}
}

// escaped percent-encodes what a Location header may not contain.
func escaped(address string) string {
	const hex = "0123456789ABCDEF"
	var b []byte
	from := 0
	for i := 0; i < len(address); i++ {
		if c := address[i]; c <= ' ' || c > '~' || c == '"' || c == '<' || c == '>' {
			b = append(append(b, address[from:i]...), '%', hex[c>>4], hex[c&15])
			from = i + 1
		}
	}
	if b == nil {
		return address
	}
	return string(append(b, address[from:]...))
}

// printed removes what is neither visible ASCII nor a blank.
func printed(value string) string {
	keep := func(c byte) bool { return c >= ' ' && c <= '~' }
	for i := 0; i < len(value); i++ {
		if keep(value[i]) {
			continue
		}
		b := []byte(value[:i])
		for _, c := range []byte(value[i:]) {
			if keep(c) {
				b = append(b, c)
			}
		}
		return string(b)
	}
	return value
}

// Redirect redirects the visitor to an address of this site.
func Redirect(w http.ResponseWriter, r *http.Request, address string, status int) {
	http.Redirect(w, r, escaped(address), status)
}
