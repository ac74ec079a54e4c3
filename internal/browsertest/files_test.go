package browsertest

import (
	"strings"
	"testing"
)

// A figure can be taken away as numbers and as a picture.
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
		{"take csv adoption", "ai-continent-adoption.csv", "text/csv; charset=utf-8", "Year,\"With the plan, %\""},
		{"take svg gdp", "ai-continent-gdp.svg", "image/svg+xml", "<svg xmlns="},
		{"take png energy", "ai-continent-energy.png", "image/png", "\ufffdPNG"},
	} {
		click(t, tab, c.do)
		wait(t, tab, `saved.length === `+string(rune('1'+i)))
		got := eval[file](t, tab, `saved.at(-1)`)
		if got.Name != c.name || got.Type != c.kind || !strings.HasPrefix(got.Text, c.begins) || got.Size < 500 {
			t.Errorf("%s gives %+v", c.do, got)
		}
	}
	if q := query(t, tab); q != "" {
		t.Errorf("taking files changes the link to %s", q)
	}
}
