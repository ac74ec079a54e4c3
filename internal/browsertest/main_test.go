package browsertest

import (
	"fmt"
	"net/http"
	"net/http/httptest"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"aicontinent/internal/chromium"
	"aicontinent/web"
)

var (
	browser *chromium.Browser
	server  *httptest.Server
	bitsDir string
	trials  string // the folder of the light programs of tests, which built builds
	gates   = newGate()
)

func TestMain(m *testing.M) { os.Exit(runTests(m)) }

func runTests(m *testing.M) int {
	files := web.Files()
	if files["app.wasm"] == nil {
		fmt.Fprintln(os.Stderr, "browsertest: the browser program is not built: run make build, or make test")
		return 1
	}
	answers, end, err := variant(files)
	if err != nil {
		fmt.Fprintln(os.Stderr, "browsertest:", err)
		return 1
	}
	defer end()
	if bitsDir, err = buildBits(files["wasm_exec.js"]); err != nil {
		fmt.Fprintln(os.Stderr, "browsertest:", err)
		return 1
	}
	defer os.RemoveAll(bitsDir)
	if trials, err = os.MkdirTemp("", "light"); err != nil {
		fmt.Fprintln(os.Stderr, "browsertest:", err)
		return 1
	}
	defer os.RemoveAll(trials)
	mux := http.NewServeMux()
	mux.Handle("/bits/", http.StripPrefix("/bits/", http.FileServer(http.Dir(bitsDir))))
	mux.Handle("/", gates.around(answers))
	server = httptest.NewServer(mux)
	defer server.Close()
	if browser, err = chromium.Start(); err != nil {
		fmt.Fprintln(os.Stderr, "browsertest:", err)
		return 1
	}
	defer browser.Close()
	return m.Run()
}

// buildBits builds the program that runs only the model, and a page for it.
func buildBits(wasmExec []byte) (string, error) {
	dir, err := os.MkdirTemp("", "bits")
	if err != nil {
		return "", err
	}
	build := exec.Command("go", "build", "-trimpath", "-o", filepath.Join(dir, "bits.wasm"), "./bits")
	build.Env = append(os.Environ(), "GOOS=js", "GOARCH=wasm")
	if out, err := build.CombinedOutput(); err != nil {
		return dir, fmt.Errorf("building bits: %w\n%s", err, out)
	}
	page := `<!doctype html><title>bits</title><script src="wasm_exec.js"></script><script>
const go = new Go();
WebAssembly.instantiateStreaming(fetch("bits.wasm"), go.importObject).then((r) => go.run(r.instance));
</script>`
	for name, content := range map[string][]byte{"wasm_exec.js": wasmExec, "index.html": []byte(page)} {
		if err := os.WriteFile(filepath.Join(dir, name), content, 0o644); err != nil {
			return dir, err
		}
	}
	return dir, nil
}

// open opens a page in a tab of its own and waits for its last program. The test fails
// if anything has gone wrong in the tab, or another host has been asked, when it ends.
func open(t *testing.T, path string) *chromium.Tab {
	t.Helper()
	tab := openView(t, path, chromium.View{})
	ready(t, tab)
	return tab
}

func openView(t *testing.T, path string, v chromium.View) *chromium.Tab {
	t.Helper()
	tab, err := browser.NewTab(v)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if problems := tab.Problems(); len(problems) > 0 {
			t.Errorf("the page has problems, want none: %q", problems)
		}
		for _, host := range tab.Hosts() {
			if host != strings.TrimPrefix(server.URL, "http://") {
				t.Errorf("the page asked another host, want only its own: %s", host)
			}
		}
		tab.Close()
	})
	if err := tab.Before(owing); err != nil {
		t.Fatal(err)
	}
	if err := tab.Open(server.URL + base + path); err != nil {
		t.Fatal(err)
	}
	return tab
}

// owing is a script that counts the questions to which programs owe an answer.
const owing = `window.owed = 0;
window.Worker = class extends Worker {
  constructor(address) {
    super(address);
    this.addEventListener("message", ({ data }) => { owed -= !!data.answers; });
  }
  postMessage(message) {
    owed += !!message.stale;
    super.postMessage(message);
  }
};`

// isLeft reports whether a case of a sweep is left to make test-all: make test runs
// these tests with -short and looks at the tightest cases.
func isLeft(tight bool) bool { return testing.Short() && !tight }

func ready(t *testing.T, tab *chromium.Tab) {
	t.Helper()
	wait(t, tab, `((page) => page.program === (page.page === "embed" ? "light" : "full"))(document.documentElement.dataset)`)
}

func wait(t *testing.T, tab *chromium.Tab, expression string) {
	t.Helper()
	if err := tab.Wait(expression); err != nil {
		t.Fatal(err)
	}
}

func eval[T any](t *testing.T, tab *chromium.Tab, expression string) T {
	t.Helper()
	v, err := chromium.Eval[T](tab, expression)
	if err != nil {
		t.Fatalf("%s: %v", expression, err)
	}
	return v
}

// shares returns the four shares as the page shows them, in percent.
func shares(t *testing.T, tab *chromium.Tab) []float64 {
	t.Helper()
	return eval[[]float64](t, tab, `["s.gigafactories","s.ai_factories","s.data_centres","s.support"].map(id => Number(document.getElementById(id).value))`)
}

// checkTotal waits until the shares shown total 100: a slider that is dragged is ahead
// of the others until the program has answered.
func checkTotal(t *testing.T, tab *chromium.Tab) {
	t.Helper()
	wait(t, tab, `Math.abs(["s.gigafactories","s.ai_factories","s.data_centres","s.support"].reduce((sum, id) => sum + Number(document.getElementById(id).value), 0) - 100) < 1e-9`)
}

// hasShares waits for shares.
func hasShares(t *testing.T, tab *chromium.Tab, want ...float64) {
	t.Helper()
	text := strings.ReplaceAll(strings.Trim(fmt.Sprint(want), "[]"), " ", ",")
	wait(t, tab, `["s.gigafactories","s.ai_factories","s.data_centres","s.support"].map(id => document.getElementById(id).value).join(",") === "`+text+`"`)
	checkTotal(t, tab)
}

func query(t *testing.T, tab *chromium.Tab) string {
	t.Helper()
	return strings.TrimPrefix(eval[string](t, tab, "location.search"), "?")
}

// sentence returns the answer without the ranges beside its numbers.
func sentence(t *testing.T, tab *chromium.Tab) string {
	t.Helper()
	return eval[string](t, tab, theSentence)
}

// theSentence is the expression of sentence.
const theSentence = `(() => {
	const answer = document.getElementById("answer").cloneNode(true);
	for (const range of answer.querySelectorAll(".range")) {
		range.previousSibling.remove(); // the space before
		range.remove();
	}
	return answer.textContent;
})()`

// gate holds back requests whose path has one of its endings, until it is opened.
type gate struct{ hold chan chan struct{} }

func newGate() *gate { return &gate{hold: make(chan chan struct{}, 1)} }

// close holds back programs and the element's script until open is called.
func (g *gate) close() (open func()) {
	c := make(chan struct{})
	g.hold <- c
	return func() { <-g.hold; close(c) }
}

func (g *gate) around(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if strings.HasSuffix(r.URL.Path, ".wasm") || strings.Contains(r.URL.Path, "/light") || strings.HasSuffix(r.URL.Path, "/embed.js") {
			select {
			case c := <-g.hold:
				g.hold <- c
				<-c
			default:
			}
		}
		next.ServeHTTP(w, r)
	})
}
