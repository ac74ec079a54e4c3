package main

import (
	"bufio"
	"bytes"
	"context"
	"encoding/json"
	"io"
	"net"
	"net/http"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"aicontinent/internal/model"
	"aicontinent/internal/site"
)

// served is a server under test.
type served struct {
	address string // http://host:port/
	stop    func()
	drained chan time.Time // ends the drain
	done    chan error
}

// startServer starts a server with flags, which runs until the test stops it.
func startServer(t *testing.T, log io.Writer, how runFlags) served {
	t.Helper()
	ctx, stop := context.WithCancel(t.Context())
	s := served{stop: stop, drained: make(chan time.Time), done: make(chan error, 1)}
	how.after = func(time.Duration) <-chan time.Time { return s.drained }
	logger, err := how.logger(log)
	if err != nil {
		t.Fatal(err)
	}
	said, stdout := io.Pipe()
	go func() { s.done <- serve(ctx, "127.0.0.1:0", site.Config{NoWorker: true, Log: logger}, how, stdout) }()
	line, err := bufio.NewReader(said).ReadString('\n')
	if err != nil {
		t.Fatal(err)
	}
	_, address, found := strings.Cut(strings.TrimSpace(line), "http://")
	if !found {
		t.Fatalf("the program says %q, want its address", line)
	}
	s.address = "http://" + address
	return s
}

// ask returns the status and the body of an answer, and the build that it names.
func (s served) ask(t *testing.T, path string) (status int, body, named string) {
	t.Helper()
	answer, err := http.Get(s.address + path)
	if err != nil {
		t.Fatal(err)
	}
	defer answer.Body.Close()
	content, err := io.ReadAll(answer.Body)
	if err != nil {
		t.Fatal(err)
	}
	return answer.StatusCode, string(content), answer.Header.Get("AI-Continent-Build")
}

func TestServe(t *testing.T) {
	t.Parallel()
	s := startServer(t, io.Discard, runFlags{format: "text", level: "info"})
	if status, page, _ := s.ask(t, "fr/?e=300"); status != http.StatusOK || !strings.Contains(page, "<h1") {
		t.Errorf("the page answers %d with %.100s, want 200 and a heading", status, page)
	}
	s.stop()
	if err := <-s.done; err != nil {
		t.Errorf("serve ends with the error %v, want none", err)
	}
}

// A server that is told to stop says at once that it is not ready, answers everything
// else while load balancers turn away, and then ends.
func TestServeDrains(t *testing.T) {
	t.Parallel()
	s := startServer(t, io.Discard, runFlags{format: "text", level: "info", drain: time.Minute})
	if status, text, _ := s.ask(t, "readyz"); status != http.StatusOK || text != "ready\n" {
		t.Errorf("readyz answers %d with %q, want 200 and “ready”", status, text)
	}
	s.stop()
	for status := 0; status != http.StatusServiceUnavailable; {
		status, _, _ = s.ask(t, "readyz")
	}
	for _, path := range []string{"healthz", "en/", "fr/?e=300"} {
		if status, _, _ := s.ask(t, path); status != http.StatusOK {
			t.Errorf("/%s answers %d while the server drains, want 200", path, status)
		}
	}
	select {
	case err := <-s.done:
		t.Fatalf("the server ended before it had drained: %v", err)
	default:
	}
	close(s.drained)
	if err := <-s.done; err != nil {
		t.Errorf("serve ends with the error %v, want none", err)
	}
}

// The first line of the log, /healthz and every answer name the build that --version
// prints.
func TestBuildIsNamed(t *testing.T) {
	t.Parallel()
	var log bytes.Buffer
	s := startServer(t, &log, runFlags{format: "json", level: "info"})
	_, health, _ := s.ask(t, "healthz")
	named := map[string]bool{}
	for _, path := range []string{"healthz", "readyz", "en/", "fr/embed", "api/v1/parameters", "nothing", "embed.js"} {
		_, _, build := s.ask(t, path)
		named[build] = true
	}
	s.stop()
	if err := <-s.done; err != nil {
		t.Fatal(err)
	}
	line, _, _ := strings.Cut(log.String(), "\n")
	var first struct{ Level, Msg, Program, Commit, Model string }
	if err := json.Unmarshal([]byte(line), &first); err != nil || first.Level != "INFO" || first.Program != "aicontinent" || first.Commit == "" || first.Model != model.Version {
		t.Errorf("the log begins with %s, read as %+v (error: %v); want the program, its commit and model %s at level INFO", line, first, err, model.Version)
	}
	said, _, code := call("--version")
	if code != 0 || said != "aicontinent\ncommit "+first.Commit+"\nmodel "+model.Version+"\n" && !strings.Contains(said, "with changes") {
		t.Errorf("--version exits %d with %q, want 0 with the commit %s of the log, and model %s", code, said, first.Commit, model.Version)
	}
	if health != "ok\n"+said {
		t.Errorf("/healthz says %q, want “ok” and what --version says: %q", health, said)
	}
	for build := range named {
		if len(named) != 1 || build == "" || !strings.HasPrefix(first.Commit, strings.TrimSuffix(build, "+")) {
			t.Errorf("answers name the builds %v, want one, which the commit %s of the log begins with", named, first.Commit)
		}
	}
}

// The log has the events of its level, in its format, and of a link only the path.
func TestServeLogs(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		how         runFlags
		has, hasNot []string
	}{
		{runFlags{format: "text", level: "info"}, []string{"level=INFO msg=starting", "msg=listening", "msg=stopped"}, []string{"answered"}},
		{runFlags{format: "json", level: "debug"}, []string{`"msg":"starting"`, `"level":"DEBUG","msg":"answered","method":"GET","path":"/en/","status":200`, `"path":"/nothing","status":404`}, []string{"e=300"}},
		{runFlags{format: "text", level: "error"}, nil, []string{"level"}},
	} {
		var log bytes.Buffer
		s := startServer(t, &log, c.how)
		s.ask(t, "en/?e=300")
		s.ask(t, "nothing?e=300")
		s.stop()
		if err := <-s.done; err != nil {
			t.Fatal(err)
		}
		for _, text := range c.has {
			if !strings.Contains(log.String(), text) {
				t.Errorf("%+v: the log is %s, want %s in it", c.how, &log, text)
			}
		}
		for _, text := range c.hasNot {
			if strings.Contains(log.String(), text) {
				t.Errorf("%+v: the log is %s, want no %s in it", c.how, &log, text)
			}
		}
	}
}

func TestServeRefusesFlags(t *testing.T) {
	t.Parallel()
	for _, c := range []struct{ args, says string }{
		{"--log-format=xml", `--log-format: "xml" cannot be used; allowed: text, json`},
		{"--log-level=loud", `--log-level: "loud" cannot be used; allowed: debug, info, warn, error`},
		{"--drain=-1s", "--drain: -1s cannot be used; allowed: 0s to 10m0s"},
		{"--drain=11m", "--drain: 11m0s cannot be used; allowed: 0s to 10m0s"},
		{"--base-url=example.org", `base URL "example.org": it does not begin with http:// or https://; allowed: http:// or https://, a host name`},
	} {
		if _, stderr, code := call("serve", c.args); code != exitBadInput || !strings.Contains(stderr, c.says) {
			t.Errorf("serve %s: exits %d, says %s; want %s", c.args, code, stderr, c.says)
		}
	}
}

func TestServeFails(t *testing.T) {
	taken, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	defer taken.Close()
	if _, stderr, code := call("serve", "--addr", taken.Addr().String()); code != exitFailed || !strings.Contains(stderr, "in use") {
		t.Errorf("with an address in use serve exits %d with %q, want %d and the reason", code, stderr, exitFailed)
	}
}

func TestServeRefuses(t *testing.T) {
	t.Parallel()
	file := filepath.Join(t.TempDir(), "file")
	if err := os.WriteFile(file, nil, 0o644); err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct {
		args []string
		says string
	}{
		{[]string{"--rate", "-1"}, "--rate: -1 cannot be used; allowed: 0 to 1000000"},
		{[]string{"--rate", "NaN"}, "--rate: NaN cannot be used"},
		{[]string{"--rate", "1", "--burst", "0"}, "--burst: 0 cannot be used; allowed: 1 to 1000000"},
		{[]string{"--kept", "1.0.1,1.x"}, `--kept: "1.x" is no edition`},
		{[]string{"--kept", "../1.0"}, `--kept: "../1.0" is no edition`},
		{[]string{"--old-files", file}, "is no folder"},
		{[]string{"--trusted-proxies", "10.0.0.0/8,proxy"}, `--trusted-proxies: "proxy" cannot be used; allowed: addresses and networks`},
	} {
		if _, stderr, code := call(append([]string{"serve"}, c.args...)...); code != exitBadInput || !strings.Contains(stderr, c.says) {
			t.Errorf("serve %v: exits %d, says %s; want %s", c.args, code, stderr, c.says)
		}
	}
}
