package browsertest

import (
	"fmt"
	"io"
	"io/fs"
	"log/slog"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"aicontinent/internal/chromium"
	"aicontinent/internal/model"
	"aicontinent/internal/site"
	"aicontinent/web"
)

// needsProgram fails a test if a program is missing that root can install, and skips
// the test for other users.
func needsProgram(t *testing.T, name string) {
	t.Helper()
	if _, err := exec.LookPath(name); err == nil {
		return
	}
	if _, err := os.Stat("/usr/sbin/" + name); err == nil {
		return
	}
	if os.Getuid() == 0 {
		t.Fatalf("there is no %s, want one: run sh tools/needs.sh", name)
	}
	t.Skipf("there is no %s", name)
}

// startWebServer starts a web server for an export, with its own files in another folder, and
// stops it when the test ends.
func startWebServer(t *testing.T, name, folder string, port int) {
	t.Helper()
	needsProgram(t, name)
	own := t.TempDir()
	start := map[string]func(dir, folder string, port int) (*exec.Cmd, error){"nginx": nginx, "caddy": caddy}[name]
	cmd, err := start(own, folder, port)
	if err != nil {
		t.Fatal(err)
	}
	cmd.Env = append(os.Environ(), "XDG_DATA_HOME="+own, "XDG_CONFIG_HOME="+own)
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		cmd.Process.Signal(os.Interrupt)
		cmd.Wait()
	})
	if err := answering(fmt.Sprintf("127.0.0.1:%d", port)); err != nil {
		t.Fatal(err)
	}
}

// readableDir returns a temporary folder that servers of other users can read.
func readableDir(t *testing.T) string {
	t.Helper()
	dir, err := os.MkdirTemp("", "site")
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { os.RemoveAll(dir) })
	if err := os.Chmod(dir, 0o755); err != nil {
		t.Fatal(err)
	}
	return dir
}

// exportBuild exports a build whose headings and embeds have a margin of px pixels.
func exportBuild(t *testing.T, folder, address string, px int) {
	t.Helper()
	files := web.Files()
	for name := range files {
		if strings.Contains(name, ".wasm") {
			delete(files, name) // compressing it takes long, and the test only looks at styles
		}
	}
	files["styles.css"] = append(files["styles.css"], fmt.Sprintf("\nh1, .embed { letter-spacing: %dpx; }\n", px)...)
	if err := site.Export(t.Context(), folder, site.Config{BaseURL: address, Files: files, Langs: someLangs, Brotli: 1, Log: slog.New(slog.DiscardHandler)}); err != nil {
		t.Fatal(err)
	}
}

// olderCopy turns a frozen copy into one of version 0.9, as programs wrote it before
// documents had policies.
func olderCopy(t *testing.T, folder, edition string) {
	t.Helper()
	policy := regexp.MustCompile(`<meta http-equiv="Content-Security-Policy"[^>]*>`)
	from := filepath.Join(folder, "v", edition)
	err := filepath.WalkDir(from, func(path string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() || strings.HasSuffix(path, ".br") || strings.HasSuffix(path, ".gz") || d.Name() == "edition.json" {
			return err
		}
		content, err := os.ReadFile(path)
		if err != nil {
			return err
		}
		if strings.HasSuffix(path, ".html") {
			content = policy.ReplaceAll(content, nil)
			content = []byte(strings.ReplaceAll(string(content), "/v/"+edition, "/v/0.9"))
		}
		target := filepath.Join(folder, "v", "0.9", strings.TrimPrefix(path, from))
		if err := os.MkdirAll(filepath.Dir(target), 0o755); err != nil {
			return err
		}
		return os.WriteFile(target, content, 0o644)
	})
	if err != nil {
		t.Fatal(err)
	}
}

// Copies of two builds with different styles, and one of a program whose documents had
// no policy, each look as they were made, with the settings for web servers that the
// last export wrote.
func TestFrozenCopiesKeepTheirLooks(t *testing.T) {
	t.Parallel()
	if kind != "" {
		t.Skip("this test has servers of its own, the same in every variant")
	}
	port, err := freePort()
	if err != nil {
		t.Fatal(err)
	}
	address := fmt.Sprintf("http://127.0.0.1:%d/ai", port)
	folder := filepath.Join(readableDir(t), "site")
	exportBuild(t, folder, address, 3)
	olderCopy(t, folder, model.Version+".1")
	exportBuild(t, folder, address, 5)
	for _, name := range []string{"nginx", "caddy"} {
		t.Run(name, func(t *testing.T) {
			startWebServer(t, name, folder, port)
			for copy, px := range map[string]int{"/v/" + model.Version + ".1": 3, "/v/" + model.Version + ".2": 5, "/v/0.9": 3, "": 5} {
				looksAsMade(t, address+copy, px)
			}
			leadsOn(t, address)
			hostAnswers(t, address)
		})
	}
}

// looksAsMade checks the looks of the pages of a copy.
func looksAsMade(t *testing.T, address string, px int) {
	t.Helper()
	for path, element := range map[string]string{"/fr/?e=300": "h1", "/en/method": "h1", "/en/share": "h1", "/fr/compare": "h1", "/en/embed": ".embed"} {
		tab, err := browser.NewTab(chromium.View{})
		if err != nil {
			t.Fatal(err)
		}
		if err := tab.Open(address + path); err != nil {
			t.Fatal(err)
		}
		wait(t, tab, `document.readyState === "complete"`)
		if got := eval[string](t, tab, `getComputedStyle(document.querySelector("`+element+`")).letterSpacing`); got != fmt.Sprintf("%dpx", px) {
			t.Errorf("%s%s: letters are %s apart, want %dpx", address, path, got, px)
		}
		if element == ".embed" {
			checkAnswers(t, tab) // The copy's program works too.
		}
		for _, problem := range tab.Problems() {
			if strings.Contains(problem, "Content Security Policy") || element == ".embed" {
				t.Errorf("%s%s has a problem, want none: %s", address, path, problem)
			}
		}
		tab.Close()
	}
}

// leadsOn follows an address that names only a version.
func leadsOn(t *testing.T, address string) {
	t.Helper()
	for path, want := range map[string]string{"/fr/?e=300#gdp": "/fr/?e=300#gdp", "/en/method/": "/en/method/", "/fr/embed.html?e=300": "/fr/embed.html?e=300", "/en/share": "/en/share.html"} {
		tab, err := browser.NewTab(chromium.View{})
		if err != nil {
			t.Fatal(err)
		}
		if err := tab.Open(address + "/v/" + model.Version + path); err != nil {
			t.Fatal(err)
		}
		wait(t, tab, `location.href === "`+address+"/v/"+model.Version+".1"+want+`"`)
		wait(t, tab, `document.querySelector("[data-part=answer], #answer, h1, .embed")`)
		tab.Close()
	}
}

// hostAnswers checks the headers of each kind of file, and missing pages in the
// reader's language.
func hostAnswers(t *testing.T, address string) {
	t.Helper()
	_, embed := fetch(t, address+"/fr/embed")
	script := regexp.MustCompile(`/ai(/web/client[^"]+)"`).FindStringSubmatch(embed)
	if script == nil {
		t.Fatal("the embed names no script, want one")
	}
	const page, file, short = "frame-ancestors 'none'", "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'", "public, max-age=3600, stale-while-revalidate=86400"
	for _, c := range []struct {
		path, accept string
		code         int
		policy, kept string
		says         string
	}{
		{"/fr/", "", 200, page, "no-cache", "<h1"},
		{"/v/" + model.Version + ".1/en/method", "", 200, page, "no-cache", "<h1"},
		{"/v/" + model.Version + ".2/fr/embed", "", 200, "", "no-cache", "embed"},
		{"/v/" + model.Version + "/fr/embed", "", 200, "", "no-cache", "data-to"},
		{"/versions.json", "", 200, file, short, "latest"},
		{"/fr/card.png", "", 200, file, short, "PNG"},
		{"/fr/manifest.webmanifest", "", 200, file, "no-cache", "icons"},
		{script[1], "", 200, "connect-src 'self'", "public, max-age=31536000, immutable", "script"},
		{"/v/" + model.Version + ".1" + script[1], "", 200, "connect-src 'self'", "public, max-age=31536000, immutable", "script"},
		{"/worker.js", "", 200, "connect-src 'self'", "no-cache", "site"},
		{"/fr/nothing", "en", 404, page, "no-store", "<p lang=\"fr\">Cette page n’existe pas."},
		{"/v/9.9.9/en/nothing", "fr", 404, page, "no-store", "<p lang=\"en\">There is no such page."},
		{"/nothing", "fr-BE,en;q=0.5", 404, page, "no-store", "<p lang=\"fr\">Cette page n’existe pas."},
		{"/web/light.en.0123456789ab.js", "sv", 404, "", "no-store", "There is no such page."},
	} {
		r, err := http.NewRequestWithContext(t.Context(), http.MethodGet, address+c.path, nil)
		if err != nil {
			t.Fatal(err)
		}
		r.Header.Set("Accept-Language", c.accept)
		w, err := http.DefaultClient.Do(r)
		if err != nil {
			t.Fatal(err)
		}
		content, err := io.ReadAll(w.Body)
		w.Body.Close()
		policies, kept := w.Header.Values("Content-Security-Policy"), w.Header.Values("Cache-Control")
		if err != nil || w.StatusCode != c.code || len(policies) > 1 || !strings.Contains(strings.Join(policies, ""), c.policy) || c.code == 200 && (c.policy == "") != (len(policies) == 0) ||
			len(kept) != 1 || kept[0] != c.kept || !strings.Contains(string(content), c.says) || w.Header.Get("X-Content-Type-Options") != "nosniff" {
			t.Errorf("%s for %q: answers %d with the policies %q and Cache-Control %q, %.200s; want %d, %q, %q and %q in it", c.path, c.accept, w.StatusCode, policies, kept, content, c.code, c.policy, c.kept, c.says)
		}
	}
}
