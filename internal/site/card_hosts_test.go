package site_test

import (
	"regexp"
	"strings"
	"testing"
)

// Cards are shown in articles, some of which isolate themselves from other origins:
// hosts of files send cards with the same headers as the server.
func TestCardsOfFileHosts(t *testing.T) {
	t.Parallel()
	files, h := exported(t), handlerAt(t, exampleBase)
	cards := 0
	for file := range files {
		if !strings.HasSuffix(file, ".png") || !strings.Contains(file, "/card") || strings.HasPrefix(file, "v/") {
			continue
		}
		cards++
		path := "/ai/" + file
		want := get(h, path).Header()
		for host, got := range map[string]map[string]string{
			"_headers": inHeaders(files["_headers"], path), "nginx.conf": inNginx(files["nginx.conf"], path), "Caddyfile": inCaddy(files["Caddyfile"], path),
		} {
			for _, name := range []string{"Cross-Origin-Resource-Policy", "Access-Control-Allow-Origin", "Cache-Control", "X-Content-Type-Options", "Content-Security-Policy"} {
				if got[name] != want.Get(name) || got[name] == "" {
					t.Errorf("%s, %s: %s is %q, from the server %q", host, path, name, got[name], want.Get(name))
				}
			}
		}
		for _, other := range []string{"/ai/fr/method", "/ai/fr/", "/ai/fr/cards/x.html"} {
			if got := inNginx(files["nginx.conf"], other)["Cross-Origin-Resource-Policy"] + inCaddy(files["Caddyfile"], other)["Cross-Origin-Resource-Policy"]; got != "" {
				t.Errorf("%s: the hosts' rules say %s, want no resource policy", other, got)
			}
		}
	}
	if cards < 10 {
		t.Errorf("the export has %d cards, want 10 or more", cards)
	}
}

// inHeaders returns the headers that the rules of _headers set for a path.
func inHeaders(text, path string) map[string]string {
	got, matches := map[string]string{}, false
	for line := range strings.Lines(text) {
		if !strings.HasPrefix(line, " ") {
			matches = matchesRule(strings.TrimSpace(line), path)
		} else if name, value, _ := strings.Cut(strings.TrimSpace(line), ": "); matches {
			got[name] = value
		}
	}
	return got
}

// inNginx returns the headers that the settings for nginx set for a path, by variables
// that conditions set.
func inNginx(text, path string) map[string]string {
	condition := regexp.MustCompile(`^if \(\$uri ~ "(.*)"\)`)
	set := regexp.MustCompile(`^\s*set (\$\w+) "(.*)";`)
	add := regexp.MustCompile(`^\s*add_header (\S+) (\$\w+) always;`)
	values, got, matches := map[string]string{}, map[string]string{}, true
	for line := range strings.Lines(text) {
		if m := condition.FindStringSubmatch(line); m != nil {
			matches = regexp.MustCompile(strings.ReplaceAll(m[1], `\\`, `\`)).MatchString(path)
		} else if strings.HasPrefix(line, "}") {
			matches = true
		} else if m := set.FindStringSubmatch(line); m != nil && matches {
			values[m[1]] = m[2]
		} else if m := add.FindStringSubmatch(line); m != nil {
			got[m[1]] = values[m[2]]
		}
	}
	return got
}

// inCaddy returns the headers that the settings for Caddy set for a path, by blocks
// behind matchers.
func inCaddy(text, path string) map[string]string {
	matcher := regexp.MustCompile(`^@(\w+) path_regexp (.*)\n`)
	got, matches, header := map[string]string{}, map[string]bool{}, false
	for line := range strings.Lines(text) {
		if m := matcher.FindStringSubmatch(line); m != nil {
			matches[m[1]] = regexp.MustCompile(m[2]).MatchString(path)
		} else if name, ok := strings.CutPrefix(line, "header @"); ok {
			header = matches[strings.TrimSuffix(name, " {\n")]
		} else if name, value, ok := strings.Cut(strings.Trim(line, "\t\n"), " "); strings.HasPrefix(line, "\t") && header {
			if ok {
				got[name] = strings.Trim(value, `"`)
			} else {
				delete(got, strings.TrimPrefix(name, "-"))
			}
		}
	}
	return got
}
