package site_test

import (
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// TestScripts runs the conversations in testdata/scripts. A line is a step:
//
//	base URL          the site's base URL, before the first request
//	GET /fr/          a request; what follows is about it
//	> Name: value     a header of the request (Host too)
//	= 200             the status
//	< Name: value     a header of the answer; $name is an asset's path
//	! Name            a header that the answer does not have
//	+ text            the body contains the text
//	- text            the body does not
//	empty             the body is empty
//
// Each file is one site; # starts a comment.
func TestScripts(t *testing.T) {
	t.Parallel()
	files, err := filepath.Glob("testdata/scripts/*.txt")
	if err != nil || len(files) == 0 {
		t.Fatalf("no scripts: %v", err)
	}
	for _, file := range files {
		t.Run(strings.TrimSuffix(filepath.Base(file), ".txt"), func(t *testing.T) {
			text, err := os.ReadFile(file)
			if err != nil {
				t.Fatal(err)
			}
			(&script{t: t, file: file}).run(string(text))
		})
	}
}

// spaces lets scripts of requests write every space as a plain one.
var spaces = strings.NewReplacer("\u00a0", " ", "\u202f", " ")

type script struct {
	t      *testing.T
	file   string
	number int // the line's number
	base   string
	server *httptest.Server
	ask    *http.Request
	got    *http.Response // nil before the first line about the answer
	body   string
}

func (s *script) run(text string) {
	for i, line := range strings.Split(text, "\n") {
		s.number = i + 1
		if line = strings.TrimSpace(line); line != "" && line[0] != '#' {
			verb, rest, _ := strings.Cut(line, " ")
			s.step(verb, rest)
		}
	}
}

func (s *script) step(verb, rest string) {
	name, value, _ := strings.Cut(rest, ": ")
	switch verb {
	case "base":
		s.base = rest
	case ">":
		if name == "Host" {
			s.ask.Host = value
		} else {
			s.ask.Header.Add(name, value)
		}
	case "=":
		s.answer()
		s.check(fmt.Sprint(s.got.StatusCode) == rest, "status %d", s.got.StatusCode)
	case "<":
		got := strings.Join(s.answer().Header.Values(name), ", ")
		s.check(got == expand(s.t, s.base, value), "header %s: %s", name, got)
	case "!":
		s.check(len(s.answer().Header.Values(rest)) == 0, "header %s: %s", rest, s.got.Header.Get(rest))
	case "+":
		s.answer()
		s.check(strings.Contains(s.body, expand(s.t, s.base, rest)), "body lacks %s", rest)
	case "-":
		s.answer()
		s.check(!strings.Contains(s.body, rest), "body contains it")
	case "empty":
		s.answer()
		s.check(s.body == "", "body: %.100q", s.body)
	default:
		s.request(verb, rest)
	}
}

func (s *script) check(ok bool, format string, args ...any) {
	if !ok {
		s.t.Errorf("%s:%d: %s", s.file, s.number, fmt.Sprintf(format, args...))
	}
}

func (s *script) request(method, target string) {
	if s.server == nil {
		s.server = httptest.NewServer(fineAt(s.t, s.base))
		s.t.Cleanup(s.server.Close)
	}
	ask, err := http.NewRequest(method, s.server.URL+expand(s.t, s.base, target), nil)
	if err != nil {
		s.t.Fatalf("%s:%d: %v", s.file, s.number, err)
	}
	s.ask, s.got = ask, nil
}

// answer sends the request once and returns its answer.
func (s *script) answer() *http.Response {
	if s.got != nil {
		return s.got
	}
	client := http.Client{
		Transport:     &http.Transport{DisableCompression: true, DisableKeepAlives: true},
		CheckRedirect: func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse },
	}
	got, err := client.Do(s.ask)
	if err != nil {
		s.t.Fatalf("%s:%d: %v", s.file, s.number, err)
	}
	defer got.Body.Close()
	body, err := io.ReadAll(got.Body)
	if err != nil {
		s.t.Fatalf("%s:%d: %v", s.file, s.number, err)
	}
	s.got, s.body = got, spaces.Replace(string(body))
	path := s.ask.URL.Path
	if got.StatusCode >= http.StatusBadRequest {
		path = ""
	}
	checkHeadersAt(s.t, fmt.Sprintf("%s:%d: %s", s.file, s.number, s.ask.URL.Path), path, got.Header)
	return got
}
