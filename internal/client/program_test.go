package client_test

import (
	"slices"
	"strconv"
	"strings"
	"sync"
	"testing"

	"github.com/google/go-cmp/cmp"
	"golang.org/x/net/html"
	"pgregory.net/rapid"

	"aicontinent/internal/analysis"
	"aicontinent/internal/client"
	"aicontinent/internal/locale"
	"aicontinent/internal/markup"
	"aicontinent/internal/model"
	"aicontinent/internal/scenario"
	"aicontinent/internal/session"
	"aicontinent/internal/view"
	"aicontinent/internal/view/calculator"
	"aicontinent/internal/view/compare"
	"aicontinent/internal/view/embed"
	"aicontinent/internal/view/figures"
	"aicontinent/internal/view/share"
)

// served returns what the server writes for a session, including what a program
// computes once folds are open.
func served(start client.Start, visit *session.Session, options *view.Embed, open ...string) *markup.Node {
	run := func(of scenario.Scenario) *model.Trajectory {
		parameters := of.Parameters()
		return new(model.Simulator).Run(&of.Levers, &parameters)
	}
	p := view.Page{Site: start.Site, Lang: start.Lang, Name: start.Page, Session: visit, Embed: options, Result: run(visit.Scenario)}
	if options == nil {
		p.Opened = map[string]bool{}
		for _, id := range open {
			p.Opened[id] = true
		}
		if start.Page == view.ComparePage {
			pair := compare.Of(&p, new([2]model.Simulator))
			p.Analysis, p.Opened = analysis.Complete(pair.Question()), nil
			return pair.Body()
		}
		if start.Page == view.SharePage {
			p.Analysis = completeOnce(start, p.Question(start.Page), visit.Query(), len(open) == 0)
			p.Opened = nil // the server also writes the content of closed folds
			own := share.Page{Page: &p}
			return own.Body()
		}
		own := (&calculator.Page{Page: &p})
		own.Story = markup.Group{markup.El("p", markup.Text("A story."))}
		p.Analysis = completeOnce(start, own.Question(), visit.Query(), len(open) == 0)
		p.Opened = nil
		return own.Body()
	}
	p.Analysis = analysis.Complete(analysis.Question{Scenario: visit.Scenario, Parts: analysis.PartRanges, Unconditioned: visit.Unconditioned()})
	own := embed.Page{Page: &p}
	if options.Pinned != nil {
		own.PinnedResult = run(*options.Pinned)
	}
	return own.Body()
}

var begun sync.Map // *analysis.Results by page and link

// completeOnce answers a question. What pages ask that have just been opened is asked
// over and over: it is answered once for each link, whatever the language.
func completeOnce(start client.Start, q analysis.Question, link string, justOpened bool) *analysis.Results {
	key := start.Page + "?" + link
	if known, ok := begun.Load(key); ok && justOpened {
		return known.(*analysis.Results)
	}
	results := analysis.Complete(q)
	if justOpened {
		begun.Store(key, results)
	}
	return results
}

// reader is somebody in front of a document, with the controls that they find
// there.
type reader struct {
	document *document
	buttons  []string // their actions
	sliders  []*slider
	folds    []string
	late     []string // what is described later outside the window
}

type slider struct{ do, min, max, step, value string }

func (r *reader) look() {
	r.buttons, r.sliders, r.folds, r.late = nil, nil, nil, nil
	for n := range r.document.root.Descendants() {
		do := value(n, "data-do")
		switch {
		case n.Data == "details":
			r.folds = append(r.folds, value(n, "id"))
		case n.Data == "figure" && value(n, "id") != "", slices.ContainsFunc(n.Attr, func(a html.Attribute) bool { return a.Key == "data-late" }):
			r.late = append(r.late, value(n, "id"))
		case n.Data == "input" && value(n, "type") == "range" && do != "":
			r.sliders = append(r.sliders, &slider{do, value(n, "min"), value(n, "max"), value(n, "step"), value(n, "value")})
		case n.Data == "button" && do != "" && !strings.HasPrefix(do, figures.FileVerb+" ") && !strings.HasPrefix(do, "copy "):
			r.buttons = append(r.buttons, do)
		}
	}
}

// does draws something that the reader could do now.
func (r *reader) does(t *rapid.T) client.Event {
	if len(r.sliders) == 0 || rapid.Bool().Draw(t, "a button") && len(r.buttons) > 0 {
		if len(r.buttons) == 0 {
			return client.Event{Kind: client.KindCancel}
		}
		return client.Event{Kind: client.KindDo, Do: rapid.SampledFrom(r.buttons).Draw(t, "button")}
	}
	if n := rapid.IntRange(0, 20).Draw(t, "a year of the line"); n > 9 {
		return client.Event{Kind: client.KindDo, Do: "draw " + strconv.Itoa(n-9), Value: strconv.Itoa(rapid.IntRange(0, 100).Draw(t, "percent")), Live: true}
	} else if n > 7 {
		return client.Event{Kind: client.KindDo, Do: "tell " + strconv.Itoa(rapid.IntRange(0, 5).Draw(t, "stop"))}
	}
	s := rapid.SampledFrom(r.sliders).Draw(t, "slider")
	field := strings.TrimPrefix(s.do, "set ")
	e := client.Event{Do: field, Min: s.min, Max: s.max, Step: s.step, From: s.value, At: rapid.Float64Range(-1, 1).Draw(t, "at")}
	switch e.Kind = rapid.SampledFrom([]string{client.KindDo, client.KindKey, client.KindTap, client.KindDrag, client.KindGrip, client.KindCancel}).Draw(t, "kind"); e.Kind {
	case client.KindDo:
		low, _ := strconv.ParseFloat(s.min, 64)
		high, _ := strconv.ParseFloat(s.max, 64)
		v := strconv.FormatFloat(low+(high-low)*float64(rapid.IntRange(0, 20).Draw(t, "of 20"))/20, 'f', -1, 64)
		e.Do, e.Value, e.Live = s.do, rapid.SampledFrom([]string{v, v, v, "999", "x<"}).Draw(t, "value"), rapid.Bool().Draw(t, "live")
	case client.KindKey:
		e.Do, e.Key = s.do, rapid.SampledFrom([]string{"ArrowRight", "PageDown", "End", "x"}).Draw(t, "key")
	case client.KindGrip:
		e.Do = rapid.SampledFrom([]string{"0", "1", "2", "3"}).Draw(t, "grip")
	}
	return e
}

// sees draws what is visible and which folds are open.
func (r *reader) sees(t *rapid.T) client.Said {
	some := func(list []string, label string) (drawn []string) {
		for _, id := range list {
			if rapid.Bool().Draw(t, label+" "+id) {
				drawn = append(drawn, id)
			}
		}
		return drawn
	}
	return client.Said{
		Open: some(r.folds, "open"), Later: some(r.late, "later"),
		Drawn: rapid.SampledFrom([]string{"chart-narrow", "chart-wide"}).Draw(t, "drawn"),
	}
}

var embedLinks = []string{
	"", "controls=full", "controls=full&panels=split,capacity,gdp,energy,balance,compute,jobs,frontier", "controls=none&panels=gdp,split",
	"e=0&controls=full&panels=gdp,adoption,split", "pin=1&e=300", "pin=e%3D300%26lease%3D40&controls=full&aim=75@2030", "e=abc&theme=x&p.no=1&s=1",
}

// Whatever a reader does, the operations turn the document into the one that the
// server would write, whether or not the program has the content of fixed elements.
func TestEmbedBecomesWhatTheServerWrites(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) { becomes(t, view.EmbedPage, embedLinks) })
}

var pageLinks = map[string][]string{
	view.CalculatorPage: {"", "e=0", "e=300&s=250,250,250,250&lease=40&to=2040&outcome=jobs", "aim=75@2030&p.firm_gain=0.08", "e=abc&utm=x", "guess=40", "challenge=1&late=2&mine=e%3D300"},
	view.ComparePage:    {"", "a=e%3D300&b=late%3D2%26aim%3D75@2030&outcome=jobs"},
	view.SharePage:      {"", "e=300&width=480&theme=dark"},
}

// The same for pages.
func TestPageBecomesWhatTheServerWrites(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		page := rapid.SampledFrom(view.Pages).Draw(t, "page")
		becomes(t, page, pageLinks[page])
	})
}

func becomes(t *rapid.T, page string, links []string) {
	start := client.Start{
		Site: view.Site{Base: "/x", Origin: "https://example.org", Kept: []string{"1.0"}},
		Lang: rapid.SampledFrom(locale.Langs).Draw(t, "lang"), Page: page,
		Query: rapid.SampledFrom(links).Draw(t, "link"), Shown: true,
		Spare: rapid.Bool().Draw(t, "spare"),
	}
	visit := session.New(start.Lang, "?"+start.Query)
	var options *view.Embed
	if page == view.EmbedPage {
		options = embed.Take(visit)
	}
	r := &reader{document: parse(served(start, visit, options))}
	var p client.Program
	p.Begin(start)
	take := func(said client.Said) {
		answer := p.Take(said)
		if err := r.document.apply(answer.Operations); err != nil {
			t.Fatal(err)
		}
	}
	for range rapid.IntRange(1, 6).Draw(t, "steps") {
		r.look()
		r.folds = slices.DeleteFunc(r.folds, takesLong)
		said := r.sees(t)
		for range rapid.IntRange(0, 3).Draw(t, "events") {
			e := r.does(t)
			said.Events = append(said.Events, e)
			if action, ok := e.Action(visit); ok {
				visit.Do(action)
			} else if e.Kind == client.KindCancel {
				visit.Cancel()
			}
		}
		take(said)
		for range rapid.IntRange(0, 2).Draw(t, "idle") {
			answer, _ := p.Idle()
			if err := r.document.apply(answer.Operations); err != nil {
				t.Fatal(err)
			}
		}
	}
	// Now everything is unfolded and visible, in one size of drawings after
	// another.
	for _, drawn := range []string{"chart-narrow", "chart-middle", "chart-wide"} {
		r.look()
		r.folds = slices.DeleteFunc(r.folds, takesLong)
		take(client.Said{Open: r.folds, Drawn: drawn, Events: []client.Event{{Kind: client.KindDo, Do: "commit"}}})
	}
	visit.Do(session.Action{Do: "commit"})
	// The last action changes figures while none is visible, and only one size is
	// drawn at first. In the end all are up to date.
	if r.look(); page == view.CalculatorPage {
		const last = "preset giga"
		take(client.Said{Open: r.folds, Later: r.late, Drawn: "chart-middle", Events: []client.Event{{Kind: client.KindDo, Do: last}}})
		visit.Do(session.Action{Do: last})
	}
	for more := true; more; {
		answer, further := p.Idle()
		if err := r.document.apply(answer.Operations); err != nil {
			t.Fatal(err)
		}
		more = further
	}
	want := parse(served(start, visit, options, r.folds...))
	if diff := cmp.Diff(strings.Split(want.outline(), "\n"), strings.Split(r.document.outline(), "\n")); diff != "" {
		t.Fatalf("-server +document:\n%s", diff)
	}
}

// takesLong reports whether the content of a fold takes too many runs of the model
// for a test of a hundred readers. Such folds stay closed.
func takesLong(fold string) bool {
	return slices.Contains([]string{"map", "matters", "moved", "billion", "believe"}, fold)
}

// A program that is told that elements were not as expected writes them again, and
// ignores elements that it does not know.
func TestStaleElementsAreWrittenAgain(t *testing.T) {
	start := client.Start{Lang: locale.En, Page: view.EmbedPage, Shown: true}
	var p client.Program
	p.Begin(start)
	step := client.Event{Kind: client.KindDo, Do: "step s.support 1"}
	first := p.Take(client.Said{Events: []client.Event{step}, Drawn: "chart-wide"})
	if first.Number != 1 || !first.Changed || !first.Settled {
		t.Errorf("the first answer is %+v, want number 1, changed and settled", first)
	}
	again := p.Take(client.Said{Stale: []string{"answer", "nothing", "title"}, Drawn: "chart-wide"})
	words := strings.Split(again.Operations, client.Separator)
	if again.Number != 2 || !slices.Equal(words[:3], []string{"#", "answer", "m"}) || !strings.HasPrefix(words[3], `<p class="answer" id="answer"`) ||
		!slices.Equal(words[4:7], []string{"#", "title", "m"}) || len(words) != 9 {
		t.Errorf("the second answer is number %d with %q, want 2, and the sentence and the title replaced", again.Number, words)
	}
	if whole := p.Take(client.Said{Stale: []string{""}, Drawn: "chart-wide"}); !strings.Contains(whole.Operations, "<main ") {
		t.Errorf("asked for the whole page got %q, want <main>", whole.Operations)
	}
}

// The scenario that the reader was given stays the same when a program starts with
// what they made of it, as in another language, so that the page still calls it
// theirs.
func TestGivenAndOwn(t *testing.T) {
	answer := func(start client.Start, events ...client.Event) string {
		start.Lang, start.Page = locale.En, view.CalculatorPage
		var p client.Program
		p.Begin(start)
		return p.Take(client.Said{Events: events, Drawn: "chart-wide"}).Operations
	}
	const mine = "s=250,250,250,250"
	for name, c := range map[string]struct {
		start client.Start
		want  string
	}{
		"a link that was opened":    {client.Start{Query: mine}, "With this split"},
		"the plan was given":        {client.Start{Query: mine, Given: "?"}, "With your split"},
		"another split was given":   {client.Start{Query: mine, Given: "?s=100,100,100,700"}, "With your split"},
		"the very split was given":  {client.Start{Query: mine, Given: "?" + mine}, "With this split"},
		"it was done in this visit": {client.Start{Past: []client.Event{{Kind: client.KindDo, Do: "preset equal"}}}, "With your split"},
	} {
		if got := answer(c.start); !strings.Contains(got, c.want) {
			t.Errorf("%s: the page does not say %q", name, c.want)
		}
	}
}

// Within a visit axes keep their length, whichever program answers.
func TestRungsAreKept(t *testing.T) {
	top := func(p *client.Program, said client.Said) string {
		said.Drawn = "chart-wide"
		_, after, _ := strings.Cut(p.Take(said).Operations, `id="gdp"`)
		_, rung, found := strings.Cut(after, `data-rung="`)
		if !found {
			return ""
		}
		return rung[:1]
	}
	do := func(words ...string) (events []client.Event) {
		for _, do := range words {
			events = append(events, client.Event{Kind: client.KindDo, Do: do})
		}
		return events
	}
	for _, c := range []struct {
		rungs map[string]int
		want  string
	}{{nil, ""}, {map[string]int{"gdp": 2, "jobs": 1}, "2"}} {
		var p client.Program
		p.Begin(client.Start{Lang: locale.En, Page: view.CalculatorPage})
		if got := top(&p, client.Said{Rungs: c.rungs, Events: do("put e 300", "reset all")}); got != c.want {
			t.Errorf("with %v the chart of GDP is on rung %q, want %q", c.rungs, got, c.want)
		}
	}
}

// A drawing that the server made from many runs stays until the program knows as
// much, so that the first touch does not replace it by a message to wait.
func TestServedDrawingsStay(t *testing.T) {
	for _, shown := range []bool{true, false} {
		var p client.Program
		p.Begin(client.Start{Lang: locale.En, Query: "", Shown: shown})
		said := p.Take(client.Said{Events: []client.Event{{Kind: client.KindDo, Do: "set s.support", Value: "7"}}})
		for _, waits := range []string{"Working out all splits", "map-wait"} {
			if strings.Contains(said.Operations, waits) == shown {
				t.Errorf("the document shows the link's page: %v; the first answer has %q: %v, want %v", shown, waits, !shown, shown)
			}
		}
	}
}
