package site_test

import (
	"fmt"
	"net"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"sync"
	"sync/atomic"
	"testing"

	"aicontinent/internal/bucket"
	"aicontinent/internal/site"
)

// proxies are those of which docs/HOSTING.md has an example. Settings changes the
// example so that the proxy starts without certificates, and nothing else.
var proxies = []struct {
	name     string
	settings func(dir, example, address string) string
	args     func(file string) []string
	limits   bool // the proxy limits requests, not the servers
}{
	{"nginx", func(dir, example, address string) string {
		example = strings.Replace(example, "listen 443 ssl http2;", "listen "+address+";", 1)
		example = regexp.MustCompile(`(?m)^ *ssl_.*\n`).ReplaceAllString(example, "")
		paths := ""
		for _, kind := range []string{"client_body", "proxy", "fastcgi", "uwsgi", "scgi"} {
			paths += fmt.Sprintf("%s_temp_path %s/%s; ", kind, dir, kind)
		}
		return fmt.Sprintf("daemon off; pid %[1]s/pid; error_log %[1]s/error.log;\nevents {}\nhttp { access_log off; %[2]s\n%[3]s\n}\n", dir, paths, example)
	}, func(file string) []string { return []string{"-e", filepath.Dir(file) + "/error.log", "-c", file} }, true},
	{"caddy", func(_, example, address string) string {
		host, port, _ := net.SplitHostPort(address)
		return "{\n\tadmin off\n\tauto_https off\n\tdefault_bind " + host + "\n}\n" + strings.Replace(example, "example.org {", "http://example.org:"+port+" {", 1)
	}, func(file string) []string { return []string{"run", "--config", file, "--adapter", "caddyfile"} }, false},
}

// TestProxies starts the proxies of docs/HOSTING.md in front of two servers, with the
// very text of the document.
func TestProxies(t *testing.T) {
	t.Parallel()
	for _, proxy := range proxies {
		t.Run(proxy.name, func(t *testing.T) {
			t.Parallel()
			program := program(t, proxy.name)
			first, second := newBackend(t, "new.svg"), newBackend(t, "old.svg")
			dir, err := os.MkdirTemp("", proxy.name)
			if err != nil {
				t.Fatal(err)
			}
			t.Cleanup(func() { os.RemoveAll(dir) })
			if err := os.Chmod(dir, 0o755); err != nil { // a proxy that root starts works as another user
				t.Fatal(err)
			}
			example := exampleFor(t, proxy.name)
			for old, now := range map[string]string{"127.0.0.1:8001": first.Listener.Addr().String(), "127.0.0.1:8002": second.Listener.Addr().String()} {
				if !strings.Contains(example, old) {
					t.Fatalf("the example does not have %s, want it replaced", old)
				}
				example = strings.ReplaceAll(example, old, now)
			}
			address := freeAddress(t)
			file := filepath.Join(dir, "settings")
			settings := proxy.settings(dir, example, address)
			if err := os.WriteFile(file, []byte(settings), 0o644); err != nil {
				t.Fatal(err)
			}
			start(t, program, dir, address, proxy.args(file)...)

			testThroughProxy(t, address)
			testBurst(t, address, proxy.limits)
			testTwoBuilds(t, address, first, second)
			first.CloseClientConnections()
			first.Close()
			testDeath(t, address)
		})
	}
}

// exampleFor returns the example for a proxy in the document.
func exampleFor(t *testing.T, name string) string {
	t.Helper()
	text, err := os.ReadFile("../../docs/HOSTING.md")
	if err != nil {
		t.Fatal(err)
	}
	_, after, found := strings.Cut(string(text), "\n```"+name+"\n")
	example, _, ended := strings.Cut(after, "\n```\n")
	if !found || !ended {
		t.Fatalf("docs/HOSTING.md has no example for %s, want one", name)
	}
	return example
}

// backend is a server that was started as HOSTING.md says.
type backend struct {
	*httptest.Server
	icon string // the address of a file that the other server does not have
}

// newBackend starts a server of a build with its own icon.
func newBackend(t *testing.T, icon string) *backend {
	c := testConfig("https://example.org")
	c.Files["icon.svg"] = []byte("<svg><!-- " + icon + " --></svg>")
	var err error
	c.Clock, c.Rate, c.Burst = machineClock{}, 2, 60
	if c.Proxies, err = bucket.ParseProxies([]string{"127.0.0.1"}); err != nil {
		t.Fatal(err)
	}
	s, err := site.New(c)
	if err != nil {
		t.Fatal(err)
	}
	page := body(t, s.Handler(), "/en/")
	path := regexp.MustCompile(`"(/web/icon\.[0-9a-f]+\.svg)"`).FindStringSubmatch(page)
	if path == nil {
		t.Fatal("the page names no icon, want one")
	}
	b := &backend{httptest.NewServer(s.Handler()), path[1]}
	t.Cleanup(b.Close)
	return b
}

// Everything is as without a proxy, and browsers are told to use TLS next time.
func testThroughProxy(t *testing.T, address string) {
	for path, want := range map[string]int{"/fr/?e=300": 200, "/en/embed?e=300": 200, "/api/v1/simulate?e=300": 200, "/fr": 307, "/nothing": 404, "/healthz": 200, "/card.png?e=300": 200} {
		status, headers, content := from(t, 1, address, path)
		if path == "/fr" && (status == 301 || status == 308) {
			status = want // the script has the status of another redirection
		}
		if status != want || headers.Get("Strict-Transport-Security") != "max-age=31536000" {
			t.Errorf("%s: %d %v, want %d and HSTS", path, status, headers, want)
		}
		if want == 200 && content == "" {
			t.Errorf("%s: got 200 with nothing, want content", path)
		}
	}
}

// A burst of requests by one client is stopped, and nobody else is: by the proxy,
// whatever is asked for, or by the servers, depending on the price. The servers may be
// busy for those who are let in.
func testBurst(t *testing.T, address string, byProxy bool) {
	const asked = 60
	if refused := burst(t, address, "/robots.txt", asked, byProxy, false); byProxy == (refused == 0) || refused == asked {
		t.Errorf("%d of %d requests at once are refused, want some but not all where the proxy limits, and none elsewhere", refused, asked)
	}
	if !byProxy {
		if refused := burst(t, address, "/fr/?e=N&late=2", 200, false, true); refused == 0 {
			t.Error("no request of one client is refused, want some")
		}
	}
	if status, _, _ := from(t, 3, address, "/fr/?e=300"); status != http.StatusOK {
		t.Errorf("another client: answers %d, want 200", status)
	}
}

// burst asks for a path many times at once, with the number of the request for N, and
// returns how many were refused.
func burst(t *testing.T, address, path string, asked int, byProxy, mayBeBusy bool) int {
	var all sync.WaitGroup
	var refused atomic.Int64
	for n := range asked {
		all.Go(func() {
			status, headers, content := from(t, 2, address, strings.ReplaceAll(path, "N", fmt.Sprint(n)))
			if status == http.StatusOK || mayBeBusy && status == http.StatusServiceUnavailable {
				return
			}
			refused.Add(1)
			if status != http.StatusTooManyRequests {
				t.Errorf("%s in a burst: answers %d, want 429", path, status)
			}
			if !byProxy && (headers.Get("Retry-After") == "" || !strings.Contains(content, "Trop de demandes")) {
				t.Errorf("%s in a burst: refused with %v %.200s, want Retry-After and a page that says why", path, headers, content)
			}
		})
	}
	all.Wait()
	return int(refused.Load())
}

// A file that only one of two builds has is served, whichever server is asked first,
// and however many files are asked for.
func testTwoBuilds(t *testing.T, address string, builds ...*backend) {
	if builds[0].icon == builds[1].icon {
		t.Fatal("both builds have the same files, want different ones")
	}
	for range 20 {
		for _, b := range builds {
			if status, _, content := from(t, 2, address, b.icon); status != http.StatusOK || !strings.Contains(content, "<svg>") {
				t.Fatalf("%s: answers %d with %s, want 200 and the icon", b.icon, status, content)
			}
		}
	}
	if status, _, _ := from(t, 2, address, "/web/none.0123456789ab.js"); status != http.StatusNotFound {
		t.Errorf("a file that neither has: answers %d, want 404", status)
	}
}

// If one server is dead, no reader notices.
func testDeath(t *testing.T, address string) {
	for n := range 40 {
		path := fmt.Sprintf("/en/?e=%d", 100+n%4)
		if n%10 == 9 {
			path = "/api/v1/simulate?e=300"
		}
		if status, _, content := from(t, 100+n, address, path); status != http.StatusOK || content == "" {
			t.Errorf("%s with one server dead: answers %d with %d bytes, want 200 and the page", path, status, len(content))
		}
	}
}
