package site_test

import (
	"bytes"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"strings"
	"sync"
	"testing"

	"aicontinent/internal/site"
)

// The same link gives the same bytes: one request after another, at the same time, and
// from another process that serves the same.
func TestSameBytes(t *testing.T) {
	t.Parallel()
	h, other := newSite(t, "").Handler(), newSite(t, "").Handler()
	targets := make([]string, 24)
	first := make([]string, len(targets))
	for i := range targets {
		targets[i] = []string{"/fr/?", "/en/?", "/en/method?"}[i%3] + links().Example(i)
		first[i] = body(t, h, targets[i])
	}
	var wait sync.WaitGroup
	for worker := range 4 {
		wait.Go(func() {
			for k := range targets {
				i := (k*7 + worker*13) % len(targets)
				if got := get(h, targets[i]).Body.String(); got != first[i] {
					t.Errorf("%s: other bytes the next time, want the same", targets[i])
				}
			}
		})
	}
	wait.Wait()
	for i := range targets {
		if body(t, other, targets[i]) != first[i] {
			t.Errorf("%s: other bytes from another site of the same configuration, want the same", targets[i])
		}
	}
}

// panickingWriter panics when the first bytes of the body are written.
type panickingWriter struct {
	*httptest.ResponseRecorder
	problem any
}

func (b *panickingWriter) Write(p []byte) (int, error) {
	if problem := b.problem; problem != nil {
		b.problem = nil
		panic(problem)
	}
	return b.ResponseRecorder.Write(p)
}

func TestPanic(t *testing.T) {
	t.Parallel()
	var log bytes.Buffer
	s, err := site.New(site.Config{Files: files(), Log: slog.New(slog.NewTextHandler(&log, nil))})
	if err != nil {
		t.Fatal(err)
	}
	w := &panickingWriter{httptest.NewRecorder(), "the disc is on fire"}
	r := httptest.NewRequest(http.MethodGet, "/fr/?utm_source=somebody", nil)
	r.Header.Set("Accept-Encoding", "gzip")
	s.Handler().ServeHTTP(w, r)
	if w.Code != http.StatusInternalServerError {
		t.Errorf("a page that panics answers %d, want 500", w.Code)
	}
	checkHeaders(t, "an answer after a panic", w.Header())
	for _, name := range []string{"Content-Encoding", "ETag", "Cache-Control", "Content-Length"} {
		if v := w.Header().Get(name); v != "" {
			t.Errorf("the error has %s: %s, which was of the page; want none", name, v)
		}
	}
	if strings.Contains(w.Body.String(), "fire") {
		t.Errorf("the visitor is told the panic's text: %s; want nothing of it", w.Body)
	}
	if !strings.Contains(log.String(), "fire") || strings.Contains(log.String(), "somebody") {
		t.Errorf("got the log %s, want what went wrong, and nothing of the visitor's query", &log)
	}
}

// If a handler breaks off an answer, the server has to learn of it: it then closes the
// connection, and no cache takes half a page for a whole one.
func TestAbort(t *testing.T) {
	t.Parallel()
	defer func() {
		if recover() != http.ErrAbortHandler {
			t.Error("the panic that breaks off an answer is kept from the server, want it to be passed on")
		}
	}()
	w := &panickingWriter{httptest.NewRecorder(), http.ErrAbortHandler}
	newSite(t, "").Handler().ServeHTTP(w, httptest.NewRequest(http.MethodGet, "/fr/", nil))
}
