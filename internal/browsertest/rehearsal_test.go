package browsertest

import (
	"slices"
	"testing"

	"aicontinent/internal/site"
	"aicontinent/web"
)

// rehearsals is a script that notes what the worker of a rehearsal says, and carries out
// the statements that are given, in its constructor.
func rehearsals(statements string) string {
	return `window.said = [];
window.Worker = class extends Worker {
  constructor(address) {
    super(address);
    if (!String(address).includes("/rehearsal.")) return;
    window.rehearsal = this;
    this.addEventListener("message", ({ data }) => said.push(...Object.keys(data)));
    ` + statements + `
  }
};`
}

// go-app's program is fetched once, by a worker, answers there first, and then takes
// over the page.
func TestRehearsal(t *testing.T) {
	t.Parallel()
	for _, path := range []string{"/en/", "/fr/compare?a=&b=e%3D300"} {
		h := newHost(t, handler(t, site.Config{Files: web.Files(), NoWorker: true}))
		tab := visit(t, h.URL+path, rehearsals(""))
		ready(t, tab)
		said := eval[[]string](t, tab, `said`)
		for _, word := range []string{"module", "hello", "prepared", "answers"} {
			if !slices.Contains(said, word) {
				t.Errorf("%s: the rehearsal says %q, want %s among them", path, said, word)
			}
		}
		if slices.Contains(said, "fail") {
			t.Errorf("%s: the rehearsal failed: %q", path, said)
		}
		if n := h.askedFor(".wasm"); n != 1 {
			t.Errorf("%s: the program is asked for %d times, want once", path, n)
		}
		tab.Close()
	}
}

// The program comes without a rehearsal too.
func TestRehearsalThatFails(t *testing.T) {
	t.Parallel()
	for name, statements := range map[string]string{
		"refused":             `this.terminate(); throw new DOMException("no", "SecurityError");`,
		"broken":              `this.postMessage = () => this.dispatchEvent(new ErrorEvent("error", { cancelable: true }));`,
		"without a program":   `const post = this.postMessage; this.postMessage = (m) => post.call(this, m.wasm ? { ...m, wasm: "/none.wasm" } : m);`,
		"silent":              `const post = this.postMessage; this.postMessage = (m) => m.prepare || post.call(this, m);`,
		"without WebAssembly": `const post = this.postMessage; this.postMessage = (m) => post.call(this, m.wasm ? { ...m, exec: "/none.js" } : m);`,
	} {
		tab := visit(t, server.URL+base+"/en/", rehearsals(statements))
		ready(t, tab)
		if said := eval[[]string](t, tab, `said`); slices.Contains(said, "answers") {
			t.Errorf("%s: the rehearsal says %q, want none that succeeds", name, said)
		}
		checkGoesOn(t, tab)
		tab.Close()
	}
}
