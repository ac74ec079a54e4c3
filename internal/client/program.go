package client

import (
	"strings"

	"aicontinent/internal/analysis"
	"aicontinent/internal/gesture"
	"aicontinent/internal/locale"
	"aicontinent/internal/markup"
	"aicontinent/internal/model"
	"aicontinent/internal/scenario"
	"aicontinent/internal/session"
	"aicontinent/internal/view"
	"aicontinent/internal/view/figures"
)

// Start is what the document says about itself.
type Start struct {
	Site  view.Site // without the versions
	Lang  locale.Lang
	Page  string // as in view.Pages, or view.EmbedPage
	Query string
	Given string // the query that the reader was given, if it differs; it begins with a question mark
	Shown bool   // the document already shows what the link asks for
	Spare bool   // the content of fixed elements is left out, as in view.Page; in light programs it always is

	// Past is what the reader did since then while another program answered.
	Past []Event

	Integrity string // of the script that codes for other pages name, as in share.Page
}

// Said is what the script reports: what the reader did since the last report, and
// what is visible.
type Said struct {
	Events []Event
	Open   []string // folds that are open
	Later  []string // figures and other parts that are outside the window
	Drawn  string   // the class of the drawings that are visible
	Stale  []string // elements that were not as operations expected, see [Screen.Again]

	Heights map[string]int // of the frames of a preview, by ID
	Rungs   map[string]int // the highest rung of each chart in this visit, by ID: see [figures.Shown]
}

// Answer is what a program answers. Each Said gets one.
type Answer struct {
	Operations string
	Number     int  // counts answers with operations: the script asks for everything again if it missed one
	Settled    bool // no gesture continues
	Changed    bool // the scenario has changed
	Burst      bool // a key was pressed; the gesture ends after a pause, which the script then reports
	Focus      []string

	// Query is the new query of the page's address, as a new entry of the history
	// if Entry is set. Nil means that the address does not change.
	Query *string
	Entry bool
	// Progress is how far long work has come, from 0 to 1.
	Progress float64
}

// Program answers what a reader does on one page. It does not depend on a browser:
// its owner calls Take for each message, and Idle in between as long as there is
// more to do.
type Program struct {
	// NoPNG is the figure of which the browser makes no PNG, as in [figures.Shown].
	NoPNG string

	start   Start
	session *session.Session
	embed   *view.Embed // nil on other pages
	changes gesture.Run // changes of one control, which become one entry of the history
	pages               // what only pages need

	simulator, pinSimulator model.Simulator
	result, pinned          *model.Trajectory
	ran                     scenario.Scenario // the scenario of result

	work   analysis.RangesWork
	known  *analysis.Results // about that scenario; nil until work on it has begun
	former *analysis.Ranges  // ranges that take the space of the new ones until these are known

	screen  Screen
	number  int             // of the last operations
	shows   bool            // the document shows something other than the server wrote
	turned  bool            // the analysis has been asked about what is shown
	mended  bool            // the address is to be replaced by the scenario's canonical link
	behind  bool            // the address may lack what was done while another program answered
	open    map[string]bool // folds that are open
	later   []string
	heights map[string]int
	rungs   map[string]int
	left    []string // parts that are still to be described
	tried   bool     // the page has been described, but not shown
	drawn   string
}

// Begin starts the program at a link, or moves it to another one. Results about
// scenarios are kept.
func (p *Program) Begin(start Start) {
	if !answers(start.Page) {
		panic("the program is for other pages")
	}
	before := p.session
	*p = Program{NoPNG: p.NoPNG, start: start, pages: p.pages}
	p.load(start.Query)
	if before != nil && len(start.Past) == 0 {
		p.session.Guess = before.Guess // it lasts for the whole visit
	}
	if start.Given != "" {
		p.session.Start = scenario.Parse(start.Given).Scenario
	}
	for _, e := range start.Past {
		p.do(e, new(Answer))
	}
	p.shows = len(start.Past) > 0
	p.mended = p.mends()
	p.behind = p.shows && p.embed == nil
}

// mends reports whether a mangled link is to be replaced by the scenario's
// canonical link. It is not if parts of the link are not valid.
func (p *Program) mends() bool {
	query := strings.TrimPrefix(p.start.Query, "?")
	return p.embed == nil && scenario.Parts(query).Text() != query && len(p.session.Problems.Refusals()) == 0
}

func (p *Program) load(query string) {
	p.session = session.New(p.start.Lang, "?"+strings.TrimPrefix(query, "?"))
	p.result, p.pinned = nil, nil
	if p.start.Page == view.EmbedPage {
		p.takeEmbed()
	}
}

// Take carries out what the reader did, and returns what to show.
func (p *Program) Take(said Said) Answer {
	p.see(said)
	var a Answer
	for _, e := range said.Events {
		p.do(e, &a)
	}
	if len(said.Events) > 0 || p.shows || !p.start.Shown {
		a.Operations = p.show()
	}
	if p.mended || p.behind || len(said.Events) > 0 && p.embed == nil {
		query := p.session.Query()
		a.Query, a.Entry = &query, a.Entry || p.behind
		p.mended, p.behind = false, false
	}
	if len(said.Stale) > 0 {
		a.Operations += p.screen.Again(said.Stale)
	}
	return p.numbered(a)
}

// see records what is visible. The content of a fold that was opened has to be
// shown, and so do new heights of a preview.
func (p *Program) see(said Said) {
	before := p.open
	p.open = map[string]bool{}
	for _, id := range said.Open {
		p.open[id] = true
		p.shows = p.shows || before != nil && !before[id]
	}
	for id, px := range said.Heights {
		p.shows = p.shows || p.heights[id] != px
	}
	p.later, p.drawn, p.heights, p.rungs = said.Later, said.Drawn, said.Heights, said.Rungs
}

func (p *Program) numbered(a Answer) Answer {
	if a.Operations != "" {
		p.number++
	}
	a.Number = p.number
	return a
}

func (p *Program) do(e Event, a *Answer) {
	switch e.Kind {
	case KindCancel:
		a.Changed = p.session.Cancel() || a.Changed
		return
	case KindAddress:
		p.session.Load("?" + e.Value)
		p.changes = gesture.Run{}
		a.Settled = true
		return
	}
	action, ok := e.Action(p.session)
	if !ok || IsFile(e) {
		return
	}
	before := p.session.Query()
	a.Changed = p.session.Do(action) || a.Changed
	if p.session.Query() != before && !p.changes.Extend(gesture.Control(action.Do), e.Time) {
		a.Entry = true
	}
	if !action.Live {
		p.changes.Rest()
	}
	a.Settled = a.Settled || !action.Live
	a.Burst = a.Burst || e.Kind == KindKey || e.Kind == KindMap
	if id := focusAfter(action.Do); id != "" && !action.Live {
		a.Focus = []string{id, view.FoldOf(id), view.TitleID}
	}
}

// Untouched reports whether the document shows what the server wrote.
func (p *Program) Untouched() bool { return p.start.Shown && !p.shows }

// Idle does a little of the work that no answer waits for, and reports whether
// there is more. First it describes the figures outside the window, one at a time.
// Then it continues the analysis, step by step, and shows new results. Finally it
// draws the sizes that are not visible, for paper and for a screen that is rotated.
func (p *Program) Idle() (a Answer, more bool) {
	if len(p.left) > 0 {
		id := p.left[0]
		p.left = p.left[1:]
		a.Operations, a.Progress = p.screen.ShowPart(id, p.part(id)), nearlyAll
		return p.numbered(a), true
	}
	p.run()
	more, changed := p.step()
	a.Progress = p.progress(more)
	switch {
	case changed && (p.shows || !more):
		a.Operations = p.show()
	case !more && p.shows && p.drawn != "":
		p.drawn = ""
		a.Operations = p.show()
	}
	more = more || len(p.left) > 0 || p.shows && p.drawn != ""
	if more {
		a.Progress = min(a.Progress, nearlyAll)
	}
	return p.numbered(a), more
}

// nearlyAll is the progress when everything is known but not everything is shown.
const nearlyAll = 0.99

// Prepare works out what is to be shown, without showing it.
func (p *Program) Prepare(said Said) {
	p.see(said)
	p.run()
	p.left = p.later
}

// Work does a step of the analysis, as Idle does, and shows nothing. Then it describes
// the figures and the page once, a step each: browsers compile WebAssembly when it is
// first called, which would make the first answer a long task.
func (p *Program) Work() (more bool) {
	more, _ = p.step()
	if more || p.tried {
		return more
	}
	if len(p.left) == 0 {
		new(Screen).Show(p.describe(p.page()))
		p.tried = true
		return true
	}
	if part := p.part(p.left[0]); part != nil {
		new(Screen).Show(part)
	}
	p.left = p.left[1:]
	return true
}

// step works on the ranges of an embed, or on everything that a page shows.
func (p *Program) step() (more, changed bool) {
	if p.embed == nil {
		return p.stepPage()
	}
	if p.known == nil {
		p.work.Ask(p.ran, p.session.Unconditioned())
		p.known = p.work.Results()
	}
	return p.work.Step()
}

// run simulates the session's scenario, unless it was the last one simulated.
func (p *Program) run() {
	if p.embed != nil && p.embed.Pinned != nil && p.pinned == nil {
		parameters := p.embed.Pinned.Parameters()
		p.pinned = p.pinSimulator.Run(&p.embed.Pinned.Levers, &parameters)
	}
	if p.result != nil && p.ran.Equal(p.session.Scenario) {
		return
	}
	parameters := p.session.Scenario.Parameters()
	p.result = p.simulator.Run(&p.session.Scenario.Levers, &parameters)
	p.ran = p.session.Scenario
	if p.known != nil && p.known.Ranges != nil {
		p.former = p.known.Ranges
	}
	if last := p.ran.Levers.Horizon; p.former == nil || p.former.LastYear() != last {
		p.former = analysis.Placeholder(p.result, last)
	}
	p.known = nil
}

// page is what is to be shown.
func (p *Program) page() *view.Page {
	page := &view.Page{
		Site: p.start.Site, Lang: p.start.Lang, Name: p.start.Page, Spare: p.start.Spare,
		Session: p.session, Result: p.result,
		Analysis: p.known, Former: p.former,
		Embed: p.embed, Opened: p.open, Closed: map[string]*markup.Node{},
	}
	p.screen.Walk(func(n *markup.Node) bool {
		if n.Tag != "details" {
			return true
		}
		id, ok := n.Attr("id")
		if !ok || p.open[id] {
			return true
		}
		page.Closed[id] = n
		return false
	})
	return page
}

// shown is what the document shows of figures.
func (p *Program) shown() figures.Shown {
	shown := figures.Shown{Later: map[string]*markup.Node{}, Drawn: p.drawn, Rungs: p.rungs, NoPNG: p.NoPNG}
	for _, id := range p.later {
		shown.Later[id] = nil
	}
	p.screen.Walk(func(n *markup.Node) bool {
		if id, ok := n.Attr("id"); ok {
			if found, later := shown.Later[id]; later && found == nil {
				shown.Later[id] = n
			}
		}
		return true
	})
	return shown
}

// part describes what was left out because it is outside the window; nil where the page
// has nothing of the ID.
func (p *Program) part(id string) *markup.Node {
	page := p.page()
	p.fill(page)
	if page.Name == view.CalculatorPage {
		return p.calculatorPart(page, id)
	}
	return (&figures.Page{Page: page, Shown: p.shown()}).Part(id)
}

// show describes what is visible.
func (p *Program) show() string {
	p.run()
	p.left, p.shows = p.later, true
	page := p.page()
	if p.embed == nil {
		return p.screen.Show(p.describe(page))
	}
	return p.screen.Show(p.describeEmbed(page))
}

// Announcement is what screen readers are told about the scenario.
func (p *Program) Announcement() string {
	p.run()
	if p.embed == nil {
		return p.announcement(p.page())
	}
	return p.page().Announcement()
}

// Change returns the scenario's link, and passes its outcomes at the horizon to a
// function by their names in the API, for the page around an embed.
func (p *Program) Change(outcome func(name string, value float64)) (link string) {
	p.run()
	year := p.session.Scenario.Levers.Horizon
	outcome("year", float64(year))
	step := p.result.Step(year)
	for i := range model.Columns {
		outcome(model.Columns[i].Name, model.Columns[i].Of(p.result, step))
	}
	if tripling, ok := p.result.TriplingYear(); ok {
		outcome("tripling_year", float64(tripling))
	}
	return p.session.Scenario.Query()
}
