package main

import (
	"bytes"
	"fmt"
	"mime"
	"net"
	"net/http"
	"os"
	"os/exec"
	"path"
	"path/filepath"
	"slices"
	"time"

	"github.com/andybalholm/brotli"
)

// serve starts a page's server if it needs one, and returns its address.
func serve(p page) (url string, stop func(), err error) {
	switch {
	case p.Dir != "":
		return serveDir(p.Dir)
	case len(p.Run) > 0:
		stop, err := run(p.Run, p.URL)
		return p.URL, stop, err
	}
	return p.URL, func() {}, nil
}

// served serves the page with a name, and returns it with its address.
func served(list []page, name string) (p page, stop func(), err error) {
	i := slices.IndexFunc(list, func(p page) bool { return p.Name == name })
	if i < 0 {
		return page{}, nil, fmt.Errorf("no page %q", name)
	}
	p = list[i]
	p.URL, stop, err = serve(p)
	return p, stop, err
}

// run starts the command that serves an address, and waits until it does. A command
// that ends at once is an error, since another program may have the address and would
// be measured instead.
func run(command []string, url string) (stop func(), err error) {
	cmd := exec.Command(command[0], command[1:]...)
	cmd.Stderr = os.Stderr
	if err := cmd.Start(); err != nil {
		return nil, err
	}
	ended := make(chan error, 1)
	go func() { ended <- cmd.Wait() }()
	stop = func() { cmd.Process.Kill() } // fails only if the process ended by itself
	tick := time.NewTicker(200 * time.Millisecond)
	defer tick.Stop()
	for tries := 0; tries < 50; tries++ {
		select {
		case err := <-ended:
			return nil, fmt.Errorf("%v ended: %v", command, err)
		case <-tick.C:
		}
		if answer, err := http.Get(url); err == nil {
			answer.Body.Close()
			return stop, nil
		}
	}
	stop()
	return nil, fmt.Errorf("%v does not answer at %s", command, url)
}

// serveDir serves a folder's files as the calculator serves its own: compressed
// beforehand by Brotli 11, with a long cache time for files and none for pages.
func serveDir(dir string) (url string, stop func(), err error) {
	names, err := filepath.Glob(filepath.Join(dir, "*"))
	if err != nil {
		return "", nil, err
	}
	files := map[string][]byte{}
	for _, name := range names {
		content, err := os.ReadFile(name)
		if err != nil {
			return "", nil, err
		}
		files["/"+filepath.Base(name)] = compressed(content)
	}
	if files["/index.html"] == nil {
		return "", nil, fmt.Errorf("%s has no index.html: build it first", dir)
	}
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		return "", nil, err
	}
	server := &http.Server{Handler: handler(files)}
	go server.Serve(listener)
	return "http://" + listener.Addr().String() + "/", func() { server.Close() }, nil
}

func handler(files map[string][]byte) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		name := r.URL.Path
		if name == "/" {
			name = "/index.html"
		}
		content, ok := files[name]
		if !ok {
			http.NotFound(w, r)
			return
		}
		cache := "public, max-age=31536000, immutable"
		if name == "/index.html" {
			cache = "no-cache"
		}
		w.Header().Set("Content-Type", mime.TypeByExtension(path.Ext(name)))
		w.Header().Set("Content-Encoding", "br")
		w.Header().Set("Cache-Control", cache)
		w.Write(content)
	})
}

func compressed(content []byte) []byte {
	var b bytes.Buffer
	w := brotli.NewWriterOptions(&b, brotli.WriterOptions{Quality: 11, LGWin: 24})
	w.Write(content) // a bytes.Buffer takes everything
	w.Close()
	return b.Bytes()
}
