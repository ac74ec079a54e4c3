package browsertest

import (
	"fmt"
	"io"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"aicontinent/internal/chromium"
	"aicontinent/internal/site"
	"aicontinent/web"
)

// serverOf serves a build whose scripts end with its number. If a folder is given, it
// keeps its files there.
func serverOf(t *testing.T, number int, folder string) *httptest.Server {
	t.Helper()
	files := web.Files()
	for name := range files {
		if strings.HasSuffix(name, ".js") {
			files[name] = append(slices.Clone(files[name]), fmt.Sprintf("\n\"build %d\";\n", number)...)
			delete(files, name+".br")
			delete(files, name+".gz")
		}
	}
	s, err := site.New(site.Config{Files: files, NoWorker: true, OldFiles: folder, Log: slog.New(slog.DiscardHandler)})
	if err != nil {
		t.Fatal(err)
	}
	if err := s.KeepFiles(); err != nil {
		t.Fatal(err)
	}
	one := httptest.NewServer(s.Handler())
	t.Cleanup(one.Close)
	return one
}

// startNginx starts an nginx that passes requests to servers in turn, as in
// docs/HOSTING.md, with additional settings for what it passes on, and returns its
// address.
func startNginx(t *testing.T, settings string, servers ...*httptest.Server) string {
	t.Helper()
	needsProgram(t, "nginx")
	port, err := freePort()
	if err != nil {
		t.Fatal(err)
	}
	dir := t.TempDir()
	upstream := ""
	for _, s := range servers {
		upstream += "server " + strings.TrimPrefix(s.URL, "http://") + "; "
	}
	text := fmt.Sprintf(`daemon off; pid %[1]s/pid; error_log %[1]s/error.log;
events {}
http { access_log off; client_body_temp_path %[1]s; proxy_temp_path %[1]s; fastcgi_temp_path %[1]s; uwsgi_temp_path %[1]s; scgi_temp_path %[1]s;
upstream aicontinent { %[2]s }
server { listen 127.0.0.1:%[3]d; location / { proxy_pass http://aicontinent; %[4]s } }
}
`, dir, upstream, port, settings)
	name := filepath.Join(dir, "nginx.conf")
	if err := os.WriteFile(name, []byte(text), 0o644); err != nil {
		t.Fatal(err)
	}
	program, err := exec.LookPath("nginx")
	if err != nil {
		program = "/usr/sbin/nginx"
	}
	cmd := exec.Command(program, "-e", filepath.Join(dir, "error.log"), "-c", name)
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		cmd.Process.Signal(os.Interrupt)
		cmd.Wait()
	})
	address := fmt.Sprintf("127.0.0.1:%d", port)
	if err := answering(address); err != nil {
		t.Fatal(err)
	}
	return "http://" + address
}

// fetch returns the status and the content at an address.
func fetch(t *testing.T, address string) (int, string) {
	t.Helper()
	answer, err := http.Get(address)
	if err != nil {
		t.Fatal(err)
	}
	defer answer.Body.Close()
	content, err := io.ReadAll(answer.Body)
	if err != nil {
		t.Fatal(err)
	}
	return answer.StatusCode, string(content)
}

var named = regexp.MustCompile(`"(/web/[^"]+)"`)

// While a site is updated, two servers with different builds answer in turn behind one
// nginx. Every page is complete, whichever server answers for its files, either because
// they share a folder or because nginx asks the other one for missing files.
func TestTwoBuildsBehindOneProxy(t *testing.T) {
	if kind != "" {
		t.Skip("this test has servers of its own, the same in every variant")
	}
	folder := t.TempDir()
	for what, address := range map[string]string{
		"a shared folder":         startNginx(t, "", serverOf(t, 1, folder), serverOf(t, 2, folder)),
		"proxy_next_upstream 404": startNginx(t, "proxy_next_upstream error timeout http_404;", serverOf(t, 1, ""), serverOf(t, 2, "")),
	} {
		t.Run(what, func(t *testing.T) {
			files := map[string]bool{}
			for _, path := range []string{"/fr/", "/en/embed", "/en/share"} {
				for range 2 { // one server, then the other
					code, page := fetch(t, address+path)
					if code != http.StatusOK {
						t.Fatalf("%s answers %d, want 200", path, code)
					}
					for _, file := range named.FindAllStringSubmatch(page, -1) {
						files[file[1]] = true
					}
				}
			}
			frames := 0
			for file := range files {
				if strings.Contains(file, "/client.") {
					frames++
				}
				for range 2 {
					if code, _ := fetch(t, address+file); code != http.StatusOK {
						t.Errorf("a page names %s, which answers %d, want 200", file, code)
					}
				}
			}
			if frames != 2 {
				t.Fatalf("pages of %d builds answered, want 2, or this test shows nothing", frames)
			}
			if code, _ := fetch(t, address+"/web/client.0123456789ab.js"); code != http.StatusNotFound {
				t.Errorf("a file of no build answers %d, want 404", code)
			}
		})
	}
}

// An embed that was open before an update still answers after it.
func TestOpenEmbedAfterAnUpdate(t *testing.T) {
	folder := t.TempDir()
	of := func(number int) http.Handler { return serverOf(t, number, folder).Config.Handler }
	h := newHost(t, of(1))
	tab, err := browser.NewTab(chromium.View{})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(tab.Close)
	if err := tab.Open(h.URL + "/en/embed"); err != nil {
		t.Fatal(err)
	}
	wait(t, tab, `document.readyState === "complete"`)
	h.deploy(of(2))
	checkAnswers(t, tab)
	if problems := tab.Problems(); len(problems) > 0 {
		t.Errorf("the embed has problems, want none: %q", problems)
	}
}
