package browsertest

import (
	"strings"
	"testing"
)

// The numbers and the picture of a figure can be downloaded.
func TestFilesOfAFigure(t *testing.T) {
	t.Parallel()
	tab := open(t, "/en/")
	eval[bool](t, tab, `(() => {
  window.saved = [];
  const make = URL.createObjectURL.bind(URL);
  let last;
  URL.createObjectURL = (blob) => { last = blob; return make(blob); };
  HTMLAnchorElement.prototype.click = function () {
    const file = {name: this.download, type: last.type, size: last.size};
    last.text().then(text => { file.text = text.slice(0, 300); saved.push(file); });
  };
  return true;
})()`)
	type file struct {
		Name, Type, Text string
		Size             int
	}
	for i, c := range []struct{ do, name, kind, begins string }{
		{"take csv adoption", "ai-continent-adoption.csv", "text/csv; charset=utf-8", "Link,"},
		{"take svg gdp", "ai-continent-gdp.svg", "image/svg+xml", "<svg xmlns="},
		{"take png energy", "ai-continent-energy.png", "image/png", "\ufffdPNG"},
	} {
		click(t, tab, c.do)
		wait(t, tab, `saved.length === `+string(rune('1'+i)))
		got := eval[file](t, tab, `saved.at(-1)`)
		if got.Name != c.name || got.Type != c.kind || !strings.HasPrefix(got.Text, c.begins) || got.Size < 500 {
			t.Errorf("%s gives %+v, want %s of type %s, which begins with %q and has 500 bytes or more", c.do, got, c.name, c.kind, c.begins)
		}
	}
	if kind != "files" && kind != "caddy" {
		for _, page := range []string{"/en/", "/fr/"} {
			sameFiles(t, page)
		}
	}
	if q := query(t, tab); q != "" {
		t.Errorf("taking files changes the link to %s, want none", q)
	}
}

// sameFiles checks that the program and the server make the same files, to the byte.
func sameFiles(t *testing.T, page string) {
	t.Helper()
	tab := open(t, page+"?e=300&lease=30")
	ready(t, tab)
	for _, what := range []string{"csv adoption", "csv balance", "csv compute", "svg gdp"} {
		same := eval[string](t, tab, `(async () => {
  let blob;
  const make = URL.createObjectURL.bind(URL);
  URL.createObjectURL = (b) => { blob = b; return make(b); };
  HTMLAnchorElement.prototype.click = () => {};
  document.querySelector('[data-do="take `+what+`"]').click();
  for (let i = 0; i < 500 && !blob; i++) await new Promise((done) => setTimeout(done, 20));
  const bytes = async (b) => [...new Uint8Array(await b.arrayBuffer())].join();
  const answer = await fetch(location.pathname + "?" + new URLSearchParams({ "from-link": location.search.slice(1), do: "take `+what+`" }));
  return (await bytes(blob)) === (await bytes(await answer.blob())) ? "same" : "other: " + (await blob.text()).slice(0, 200) + " / " + answer.status;
})()`)
		if same != "same" {
			t.Errorf("%s, %s: got %s, want the same", page, what, same)
		}
	}
}
