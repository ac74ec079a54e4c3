package browsertest

import (
	"fmt"
	"math"
	"net/http"
	"net/http/httptest"
	"os/exec"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"sync"
	"testing"

	"pgregory.net/rapid"

	"aicontinent/internal/analysis"
	"aicontinent/internal/chromium"
	"aicontinent/internal/evidence"
	"aicontinent/internal/locale"
	"aicontinent/internal/markup"
	"aicontinent/internal/model"
	"aicontinent/internal/scenario"
	"aicontinent/internal/session"
	"aicontinent/internal/view"
	"aicontinent/internal/view/embed"
)

// built builds the programs that show what the light program computes, by GopherJS, and
// returns their folder. They are built once: builds at the same time would write the
// same files.
func built(t *testing.T) string {
	t.Helper()
	if err := trialsBuilt(); err != nil {
		t.Fatal(err)
	}
	return trials
}

var trialsBuilt = sync.OnceValue(func() error {
	build := exec.Command("go", "run", "./tools/light", "-kind", "embed", "-program", "./internal/browsertest/light", "-output", filepath.Join(trials, "LANG.js"))
	build.Dir = "../.."
	if out, err := build.CombinedOutput(); err != nil {
		return fmt.Errorf("building the light programs of tests: %w\n%s", err, out)
	}
	return nil
})

// For every kind of link the light program writes and draws the same as the server, to
// the character, and computes the same to a billionth.
func TestLightProgramIsTheSame(t *testing.T) {
	t.Parallel()
	host := httptest.NewServer(http.FileServer(http.Dir(built(t))))
	defer host.Close()
	links := rapid.Custom(func(r *rapid.T) string { return randomEmbed(r) })
	// One program is compiled for all languages; Polish has the most plural forms, and
	// Spanish counts money in millions.
	for _, l := range locale.Langs {
		most := 20
		if slices.Contains([]locale.Lang{locale.Fr, locale.En, locale.Pl}, l) {
			most = 150
		}
		tab, err := browser.NewTab(chromium.View{})
		if err != nil {
			t.Fatal(err)
		}
		defer tab.Close()
		if err := tab.Open(host.URL); err != nil {
			t.Fatal(err)
		}
		eval[bool](t, tab, `new Promise((done) => { const s = document.createElement("script"); s.src = "`+l.Code()+`.js"; s.onload = () => done(true); document.head.append(s); })`)
		wait(t, tab, "window.lightReady")
		for i := range most {
			if isLeft(i < 50) {
				break
			}
			link := links.Example(i)
			if i == 0 {
				link = ""
			}
			got := eval[string](t, tab, fmt.Sprintf("lightBody(%d, %q)", l, link))
			if want := embedBody(l, link); got != want {
				at := 0
				for at < min(len(got), len(want)) && got[at] == want[at] {
					at++
				}
				t.Fatalf("%s %q: light has\n%s\nthe server\n%s", l.Code(), link, around(got, at), around(want, at))
			}
			sameRow(t, link, eval[string](t, tab, fmt.Sprintf("lightRow(%q)", link)))
		}
	}
}

func around(s string, at int) string { return s[max(0, at-120):min(len(s), at+80)] }

// withRanges chooses the links whose ranges are compared too, as the program of the
// test does: they take hundreds of runs.
func withRanges(link string) bool { return len(link)%16 == 0 }

// embedBody returns what the server writes for a link.
func embedBody(l locale.Lang, link string) string {
	s := session.New(l, "?"+link)
	run := func(of scenario.Scenario) *model.Trajectory {
		parameters := of.Parameters()
		return new(model.Simulator).Run(&of.Levers, &parameters)
	}
	p := view.Page{Lang: l, Session: s, Embed: embed.Take(s), Result: run(s.Scenario)}
	if withRanges(link) {
		p.Analysis = analysis.Complete(analysis.Question{Scenario: s.Scenario, Parts: analysis.PartRanges})
	}
	own := embed.Page{Page: &p}
	if p.Embed.Pinned != nil {
		own.PinnedResult = run(*p.Embed.Pinned)
	}
	return string(markup.Append(nil, own.Body()))
}

// sameRow compares the columns of a link's last year with the model's.
func sameRow(t *testing.T, link, got string) {
	t.Helper()
	s := scenario.Parse("?" + link).Scenario
	parameters := s.Parameters()
	want := new(model.Simulator).Run(&s.Levers, &parameters)
	values := strings.Fields(got)
	if len(values) != len(model.Columns) {
		t.Fatalf("%q: got %d columns, want %d", link, len(values), len(model.Columns))
	}
	for i, c := range model.Columns {
		v, err := strconv.ParseFloat(values[i], 64)
		w := c.Of(want, want.Step(model.LastYear))
		if err != nil || math.Abs(v-w) > 1e-9*math.Abs(w) {
			t.Errorf("%q: %s is %v in the light program (error: %v), want %v as here", link, c.Name, v, err, w)
		}
	}
}

// randomEmbed draws a link of levers, parameters, options, and values that cannot be
// used.
func randomEmbed(r *rapid.T) string {
	var parts []string
	for i := range scenario.Levers {
		lever := &scenario.Levers[i]
		if lever.Key == scenario.KeySplit || !rapid.Bool().Draw(r, lever.Key) {
			continue
		}
		var values []string
		for j := range lever.Fields {
			f := &lever.Fields[j]
			v := f.Min + f.Step*float64(rapid.IntRange(0, int((f.Max-f.Min)/f.Step)).Draw(r, f.ID))
			values = append(values, scenario.FormatNumber(math.Round(v*1e6)/1e6))
		}
		separator := ","
		if lever.Key == scenario.KeyAim {
			separator = "@"
		}
		parts = append(parts, lever.Key+"="+strings.Join(values, separator))
	}
	a, b := rapid.IntRange(0, 500).Draw(r, "a"), rapid.IntRange(0, 500).Draw(r, "b")
	parts = append(parts, fmt.Sprintf("s=%d,%d,%d,%d", a, b, 500-b, 500-a))
	for range rapid.IntRange(0, 2).Draw(r, "held") {
		p := &evidence.Table[rapid.IntRange(0, len(evidence.Table)-1).Draw(r, "row")]
		v := p.Low + (p.High-p.Low)*rapid.Float64Range(0, 1).Draw(r, "at")
		parts = append(parts, scenario.ParameterPrefix+p.ID+"="+scenario.FormatNumber(v))
	}
	parts = append(parts, rapid.SampledFrom([]string{"", "controls=full", "controls=full&panels=split,capacity,gdp,energy,balance,compute,jobs,frontier", "controls=none&panels=gdp,split",
		"pin=1", "pin=plan", "pin=e%3D300%26lease%3D40%26p.firm_gain%3D0.08&controls=full", "theme=x&e=1&e=2&p.no=1", "panels=jobs,energy&theme=dark"}).Draw(r, "options"))
	return strings.Join(parts, "&")
}
