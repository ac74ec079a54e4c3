package site_test

import (
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"

	"github.com/andybalholm/brotli"
)

func TestETags(t *testing.T) {
	t.Parallel()
	h := handlerAt(t, "")
	tags := map[string]string{}
	for _, target := range []string{"/fr/", "/en/", "/fr/?e=300", "/fr/method", "/en/method", expand(t, "", "$icon.svg"), expand(t, "", "$app.wasm")} {
		first := get(h, target)
		tag := first.Header().Get("ETag")
		if !strings.HasPrefix(tag, `"`) || len(tag) < 10 {
			t.Fatalf("%s: got the ETag %q, want a strong one", target, tag)
		}
		if other, ok := tags[tag]; ok {
			t.Errorf("%s and %s have the same ETag, want different ones", target, other)
		}
		tags[tag] = target
		for _, c := range []struct {
			list string
			want int
		}{
			{tag, http.StatusNotModified},
			{"W/" + tag, http.StatusNotModified},
			{`"other", W/` + tag + ` , "more"`, http.StatusNotModified},
			{"", http.StatusOK},
			{`"other"`, http.StatusOK},
			{strings.Trim(tag, `"`), http.StatusOK},
			{tag[:len(tag)-2] + `"`, http.StatusOK},
		} {
			w := get(h, target, "If-None-Match", c.list)
			if w.Code != c.want {
				t.Errorf("%s with If-None-Match %s: %d, want %d", target, c.list, w.Code, c.want)
			}
			if w.Code == http.StatusNotModified && w.Body.Len() > 0 {
				t.Errorf("%s: 304 has a body of %d bytes, want none", target, w.Body.Len())
			}
			for _, name := range []string{"ETag", "Vary", "Cache-Control"} {
				if got, want := w.Header().Get(name), first.Header().Get(name); got != want {
					t.Errorf("%s with If-None-Match %s: %s: %q, want %q", target, c.list, name, got, want)
				}
			}
		}
	}
	for tag, target := range tags {
		for _, other := range []string{"/fr/", "/en/?e=301", "/nothing", "/web/nothing.js", "/", "/fr", "/sitemap.xml"} {
			if w := get(h, other, "If-None-Match", tag); w.Code == http.StatusNotModified && other != target {
				t.Errorf("%s answers 304 to the tag of %s, want 200", other, target)
			}
		}
	}
}

func TestCompressedPage(t *testing.T) {
	t.Parallel()
	h := handlerAt(t, "")
	for _, target := range []string{"/fr/?e=300", "/en/method"} {
		plain, zipped := get(h, target), get(h, target, "Accept-Encoding", "gzip, deflate")
		if got := zipped.Header().Get("Content-Encoding"); got != "gzip" {
			t.Errorf("%s: Content-Encoding is %q, want gzip", target, got)
		}
		if unzip(t, zipped.Body.Bytes()) != plain.Body.String() {
			t.Errorf("%s: unpacked, the compressed page is another, want the same", target)
		}
		for _, w := range []*httptest.ResponseRecorder{plain, zipped} {
			if !strings.HasPrefix(w.Header().Get("Vary"), "Accept-Encoding") || w.Header().Get("Content-Length") != fmt.Sprint(w.Body.Len()) {
				t.Errorf("%s: got the headers %v, want Vary: Accept-Encoding and the length of the body", target, w.Header())
			}
		}
		// A strong ETag stands for one sequence of bytes, so each encoding has its own.
		if plain.Header().Get("ETag") == zipped.Header().Get("ETag") {
			t.Errorf("%s: plain and compressed bytes have the same strong ETag, want different ones", target)
		}
		brotlied := get(h, target, "Accept-Encoding", "gzip, br")
		content, err := io.ReadAll(brotli.NewReader(brotlied.Body))
		if err != nil || brotlied.Header().Get("Content-Encoding") != "br" || string(content) != plain.Body.String() {
			t.Errorf("%s: brotli gives %d bytes (error: %v) with %v, want those of the plain page", target, len(content), err, brotlied.Header())
		}
		refusing := get(h, target, "Accept-Encoding", "gzip;q=0")
		if refusing.Header().Get("Content-Encoding") != "" || refusing.Body.String() != plain.Body.String() {
			t.Errorf("%s: a client that refuses all encodings gets %q, want the plain page", target, refusing.Header().Get("Content-Encoding"))
		}
	}
}

func TestCompressedAssets(t *testing.T) {
	t.Parallel()
	h := handlerAt(t, "")
	target := expand(t, "", "$app.wasm")
	for encoding, name := range map[string]string{"br": "app.wasm.br", "gzip": "app.wasm.gz", "identity": "app.wasm"} {
		if w := get(h, target, "Accept-Encoding", encoding); w.Body.String() != string(files()[name]) {
			t.Errorf("%s: got %d bytes, want the content of %s", encoding, w.Body.Len(), name)
		}
	}
}

// HEAD has the headers of GET and no body.
func TestHead(t *testing.T) {
	t.Parallel()
	server := httptest.NewServer(handlerAt(t, ""))
	defer server.Close()
	client := http.Client{
		Transport:     &http.Transport{DisableCompression: true},
		CheckRedirect: func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse },
	}
	for _, target := range []string{"/", "/fr/", "/en/?e=300", "/en/?e=300&utm_source=x", "/readyz", "/fr/method/", "/fr/method", "/fr", "/robots.txt", "/healthz", "/nothing", expand(t, "", "$app.wasm")} {
		headers := map[string]http.Header{}
		for _, method := range []string{http.MethodGet, http.MethodHead} {
			r, err := http.NewRequest(method, server.URL+target, nil)
			if err != nil {
				t.Fatal(err)
			}
			r.Header.Set("Accept-Encoding", "gzip")
			answer, err := client.Do(r)
			if err != nil {
				t.Fatal(err)
			}
			answer.Body.Close()
			answer.Header.Del("Date")
			headers[method] = answer.Header
		}
		get, head := headers[http.MethodGet], headers[http.MethodHead]
		for name := range get {
			// Redirections have a body, and so a length, only for GET.
			if get.Get("Location") != "" && name == "Content-Length" {
				continue
			}
			if get.Get(name) != head.Get(name) {
				t.Errorf("%s: HEAD has %s: %q, want %q as GET", target, name, head.Get(name), get.Get(name))
			}
		}
	}
}

func TestLongAddresses(t *testing.T) {
	t.Parallel()
	h := handlerAt(t, "")
	for _, c := range []struct {
		target string
		want   int
	}{
		{"/fr/?x=" + strings.Repeat("a", 8000), http.StatusOK},
		{"/fr/?x=" + strings.Repeat("a", 8200), http.StatusRequestURITooLong},
		{"/" + strings.Repeat("a", 8200), http.StatusRequestURITooLong},
	} {
		w := get(h, c.target)
		if w.Code != c.want {
			t.Errorf("an address of %d: %d, want %d", len(c.target), w.Code, c.want)
		}
		checkHeaders(t, "a long address", w.Header())
		if w.Code != http.StatusOK && strings.Contains(w.Body.String(), "aaaa") {
			t.Errorf("the error answers %.200s, want nothing of the address", w.Body)
		}
	}
}
