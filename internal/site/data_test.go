package site_test

import (
	"encoding/csv"
	"net/http/httptest"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"golang.org/x/net/html"

	"aicontinent/internal/view/data"
)

// codeOf returns the text of an element that readers copy.
func codeOf(t *testing.T, root *html.Node, id string) string {
	t.Helper()
	for _, n := range elements(root) {
		if got, _ := attribute(n, "id"); got == id {
			return text(n)
		}
	}
	t.Fatalf("the page has no element with the ID %s, want one", id)
	return ""
}

// Every link of the page leads to the kind of file that it names, for a scenario and
// for the plan.
func TestDataPageLinks(t *testing.T) {
	t.Parallel()
	h := handlerAt(t, exampleBase)
	for _, query := range []string{"", "?e=300&to=2030"} {
		links := 0
		for _, n := range elements(parse(t, body(t, h, "/ai/en/data"+query))) {
			href, _ := attribute(n, "href")
			if n.Data != "a" || !strings.Contains(href, "/data/") && !strings.Contains(href, "/api/") {
				continue
			}
			links++
			answer := body(t, h, href)
			if strings.Contains(href, "csv") {
				if rows, err := csv.NewReader(strings.NewReader(answer)).ReadAll(); err != nil || len(rows) < 4 {
					t.Errorf("%s: got %d rows of CSV (error: %v), want 4 or more", href, len(rows), err)
				}
			} else if strings.Contains(href, "xlsx") {
				if !strings.HasPrefix(answer, "PK") {
					t.Errorf("%s: got %.40q, want a spreadsheet", href, answer)
				}
			} else if !strings.HasPrefix(answer, "{") && !strings.HasPrefix(answer, "[") {
				t.Errorf("%s: got %.40s, want JSON", href, answer)
			}
			if ofLink := strings.Contains(href, "simulate") || strings.Contains(href, "lines") || strings.Contains(href, "countries") || strings.Contains(href, "xlsx"); query != "" && ofLink != strings.Contains(href, "e=300") {
				t.Errorf("%s: of the link's scenario: %v, want %v", href, strings.Contains(href, "e=300"), ofLink)
			}
		}
		if links < 20 {
			t.Errorf("the page has %d links to files, want 20 or more", links)
		}
	}
}

// The files are what the API answers for the plan, and an export has them.
func TestDataFiles(t *testing.T) {
	h := handlerAt(t, exampleBase)
	files := exported(t)
	for _, name := range data.Files() {
		w := get(h, "/ai/data/"+name)
		if w.Code != 200 || w.Header().Get("Access-Control-Allow-Origin") != "*" || files["data/"+name] != w.Body.String() {
			t.Errorf("%s answers %d for origin %q, want 200 for any, and the same as in the export", name, w.Code, w.Header().Get("Access-Control-Allow-Origin"))
		}
	}
	for name, api := range map[string]string{"scenario": "simulate", "lines": "lines", "countries": "countries", "parameters": "parameters", "anchors": "anchors", "backtest": "backtest", "forecasts": "forecasts"} {
		if body(t, h, "/ai/data/"+name+".csv") != body(t, h, "/ai/api/v1/"+api+"?format=csv") {
			t.Errorf("%s.csv differs from what the API answers at %s, want the same", name, api)
		}
	}
	page := files["en/data.html"]
	if strings.Contains(page, "/api/v1/") || !strings.Contains(page, `href="/ai/data/scenario.csv"`) || !strings.Contains(page, "no program answers there") {
		t.Error("the page of an export leads to the API, or not to the files, or does not say why; want the files and the reason")
	}
}

// The commands on the page reproduce a scenario to the last digit.
func TestDataReproduces(t *testing.T) {
	t.Parallel()
	server := httptest.NewServer(nil)
	defer server.Close()
	server.Config.Handler = newSite(t, server.URL).Handler()
	const query = "e=300&s=250,250,250,250&to=2030"
	root := parse(t, body(t, server.Config.Handler, "/en/data?"+query))
	want := body(t, server.Config.Handler, "/api/v1/simulate?"+query+"&format=csv")
	dir := t.TempDir()
	run := func(name string, args ...string) string {
		t.Helper()
		if _, err := exec.LookPath(name); err != nil {
			t.Skipf("this machine has no %s", name)
		}
		cmd := exec.CommandContext(t.Context(), name, args...)
		cmd.Dir = dir
		out, err := cmd.CombinedOutput()
		if err != nil {
			t.Fatalf("%s: %v\n%s", name, err, out)
		}
		return string(out)
	}
	run("sh", "-c", codeOf(t, root, "code-curl"))
	if got := run("cat", "scenario.csv"); got != want {
		t.Errorf("curl got %.80q, want %.80q", got, want)
	}
	var rows [][]string
	rows, err := csv.NewReader(strings.NewReader(want)).ReadAll()
	if err != nil {
		t.Fatal(err)
	}
	var printed string
	for _, row := range rows {
		if row[0] == "2030" {
			for i, name := range rows[0] {
				if name == "adoption" || name == "gdp_effect_bn" {
					printed += row[i] + " "
				}
			}
		}
	}
	if got := run("python3", "-c", codeOf(t, root, "code-python")); strings.TrimSpace(got) != strings.TrimSpace(printed) {
		t.Errorf("Python prints %q, want %q", got, printed)
	}
	program := filepath.Join(dir, "aicontinent")
	build := exec.CommandContext(t.Context(), "go", "build", "-o", program, "aicontinent/cmd/aicontinent")
	if out, err := build.CombinedOutput(); err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	run("sh", "-c", "PATH=.:$PATH; "+codeOf(t, root, "code-terminal"))
	if got := run("cat", "scenario.csv"); got != want {
		t.Errorf("the terminal wrote %.80q, want %.80q", got, want)
	}
	run("sh", "-c", "PATH=.:$PATH; "+codeOf(t, root, "code-splits"))
	if got := strings.Count(run("cat", "splits.csv"), "\n"); got != 1+1771 {
		t.Errorf("the file of splits has %d lines, want %d", got, 1+1771)
	}
}
