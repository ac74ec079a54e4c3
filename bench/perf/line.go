package main

import (
	"net"
	"net/http"
	"net/http/httputil"
	"net/url"
	"sync"
	"time"
)

// line is between a visitor and a server, and is as slow as a network. Chromium's
// emulation leaves out what workers load; this does not.
type line struct {
	url   string // the address of the page through the line
	close func()

	perByte time.Duration
	mu      sync.Mutex
	free    time.Time // when the line can carry more
	bytes   float64   // of bodies, in their compressed form
}

// newLine starts a line to a page.
func newLine(page string, n network) (*line, error) {
	to, err := url.Parse(page)
	if err != nil {
		return nil, err
	}
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		return nil, err
	}
	l := &line{perByte: time.Duration(8e9 / n.Down)}
	proxy := httputil.NewSingleHostReverseProxy(&url.URL{Scheme: to.Scheme, Host: to.Host})
	server := &http.Server{Handler: http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		time.Sleep(time.Duration(n.Latency * float64(time.Millisecond)))
		proxy.ServeHTTP(paced{w, l}, r)
	})}
	go server.Serve(listener)
	through := *to
	through.Host = listener.Addr().String()
	l.url, l.close = through.String(), func() { server.Close() }
	return l, nil
}

func (l *line) transferred() float64 {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.bytes
}

// carry waits until the line has carried a number of bytes.
func (l *line) carry(n int) {
	l.mu.Lock()
	if now := time.Now(); l.free.Before(now) {
		l.free = now
	}
	l.free = l.free.Add(time.Duration(n) * l.perByte)
	l.bytes += float64(n)
	until := l.free
	l.mu.Unlock()
	time.Sleep(time.Until(until))
}

// paced writes at the speed of a line, in pieces, so that several answers share it.
type paced struct {
	http.ResponseWriter
	line *line
}

func (w paced) Write(b []byte) (int, error) {
	const piece = 1400
	done := 0
	for done < len(b) {
		end := min(done+piece, len(b))
		w.line.carry(end - done)
		n, err := w.ResponseWriter.Write(b[done:end])
		if done += n; err != nil {
			return done, err
		}
		if f, ok := w.ResponseWriter.(http.Flusher); ok {
			f.Flush()
		}
	}
	return done, nil
}
