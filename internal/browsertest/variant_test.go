package browsertest

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"net"
	"net/http"
	"net/http/httputil"
	"net/url"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"aicontinent/internal/site"
)

// The variable BROWSERTEST chooses what the tests run against: nothing for the server
// and the program as built; "stock" for the program with unchanged go-app,
// build/stock.wasm; "files" or "caddy" for an export that nginx or Caddy serves below a
// path; "framed" for embeds in a frame of a page of another site.
var (
	kind = os.Getenv("BROWSERTEST")
	base string // the path of the site
)

// needsServer skips a test that a host of files cannot pass, because it answers every
// link with the same page.
func needsServer(t *testing.T) {
	t.Helper()
	if kind == "files" || kind == "caddy" {
		t.Skip("a host of files answers every link with the same page")
	}
}

// variant returns the handler under test, and a function that ends it.
func variant(files map[string][]byte) (answers http.Handler, end func(), err error) {
	c := site.Config{Files: files, Brotli: 1, NoWorker: true, Log: slog.New(slog.DiscardHandler)}
	switch kind {
	case "files":
		return exported(c, nginx)
	case "caddy":
		return exported(c, caddy)
	case "stock":
		program, err := os.ReadFile("../../build/stock.wasm")
		if err != nil {
			return nil, nil, fmt.Errorf("%w: run make test", err)
		}
		files["app.wasm"] = program
		delete(files, "app.wasm.br")
		delete(files, "app.wasm.gz")
	}
	s, err := site.New(c)
	if err != nil {
		return nil, nil, err
	}
	return s.Handler(), func() {}, nil
}

// exported exports the site, lets a web server serve it below /ai/ with the settings of
// the export, and passes requests on to it.
func exported(c site.Config, serving func(dir, folder string, port int) (*exec.Cmd, error)) (http.Handler, func(), error) {
	base = "/ai"
	dir, err := os.MkdirTemp("", "export")
	if err != nil {
		return nil, nil, err
	}
	end := func() { os.RemoveAll(dir) }
	port, err := freePort()
	if err != nil {
		return nil, end, err
	}
	origin := fmt.Sprintf("http://127.0.0.1:%d", port)
	c.BaseURL = origin + base
	folder := filepath.Join(dir, "site")
	if err := site.Export(context.Background(), folder, c); err != nil {
		return nil, end, err
	}
	// The workers of an nginx that root started read as another user.
	if err := os.Chmod(dir, 0o755); err != nil {
		return nil, end, err
	}
	server, err := serving(dir, folder, port)
	if err != nil {
		return nil, end, err
	}
	if err := server.Start(); err != nil {
		return nil, end, err
	}
	end = func() {
		server.Process.Signal(os.Interrupt)
		server.Wait()
		os.RemoveAll(dir)
	}
	target, err := url.Parse(origin)
	if err != nil {
		return nil, end, err
	}
	return httputil.NewSingleHostReverseProxy(target), end, answering(target.Host)
}

// nginx returns the command that serves an export at a port, with its own files in
// another folder.
func nginx(dir, folder string, port int) (*exec.Cmd, error) {
	block, err := os.ReadFile(filepath.Join(folder, "nginx.conf"))
	if err != nil {
		return nil, err
	}
	settings := fmt.Sprintf("daemon off; pid %[1]s/pid; error_log %[1]s/error.log;\nevents {}\nhttp { access_log off; client_body_temp_path %[1]s; proxy_temp_path %[1]s; fastcgi_temp_path %[1]s; uwsgi_temp_path %[1]s; scgi_temp_path %[1]s;\nserver { listen 127.0.0.1:%[2]d;\n%[3]s\n} }\n",
		dir, port, strings.ReplaceAll(string(block), "FOLDER", folder))
	if err := os.WriteFile(filepath.Join(dir, "nginx.conf"), []byte(settings), 0o644); err != nil {
		return nil, err
	}
	name, err := exec.LookPath("nginx")
	if err != nil {
		name = "/usr/sbin/nginx"
	}
	return exec.Command(name, "-e", filepath.Join(dir, "error.log"), "-c", filepath.Join(dir, "nginx.conf")), nil
}

// caddy is the same for Caddy.
func caddy(dir, folder string, port int) (*exec.Cmd, error) {
	settings := fmt.Sprintf("{\n\tadmin off\n\tauto_https off\n}\nhttp://127.0.0.1:%d {\n\troot * %s\n\timport %[2]s/Caddyfile\n}\n", port, folder)
	file := filepath.Join(dir, "Caddyfile")
	if err := os.WriteFile(file, []byte(settings), 0o644); err != nil {
		return nil, err
	}
	return exec.Command("caddy", "run", "--config", file, "--adapter", "caddyfile"), nil
}

func freePort() (int, error) {
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		return 0, err
	}
	defer l.Close()
	return l.Addr().(*net.TCPAddr).Port, nil
}

// answering waits until a server listens at an address.
func answering(address string) error {
	for end := time.Now().Add(10 * time.Second); time.Now().Before(end); {
		if c, err := net.DialTimeout("tcp", address, time.Second); err == nil {
			return c.Close()
		}
	}
	return errors.New("nginx does not answer at " + address)
}
