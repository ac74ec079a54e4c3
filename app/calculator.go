// Package app is the browser program: go-app components around what package
// view describes. It turns the visitor's events into actions of the session,
// keeps the address bar and the history, and takes over from the prerendered
// page without moving anything.
package app

import (
	"strings"
	"time"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"aicontinent/internal/locale"
	"aicontinent/internal/markup"
	"aicontinent/internal/model"
	"aicontinent/internal/scenario"
	"aicontinent/internal/session"
	"aicontinent/internal/view"
)

// calculator is the root of every page: the session, and what follows from it.
type calculator struct {
	app.Compo

	Lang locale.Lang
	Page string

	program *program
	place   place  // as the page was opened
	origin  string // what public addresses start with
	static  bool   // whether the host is one of files
	heights map[string]int
	pinned  string   // what a frozen copy's script is checked by
	kept    []string // versions of the model whose frozen copies the site has
	session *session.Session
	address string // the query that the address bar holds

	simulator model.Simulator
	result    *model.Trajectory
	ran       scenario.Scenario // that result is of
	tree      *markup.Node      // as rendered last
	shown     shown             // what tree shows
	open      map[string]bool   // folds that the visitor opened
	noPNG     string            // figure that the browser makes no PNG of
	asked     []session.Action  // what waits for the page to be mounted
	replayed  bool              // the reader did something before this program was there
	focused   string            // the ID of what has focus as the page is taken over
	retired   bool              // another component has taken over

	analyst analyst
	events  events
	bar     addressBar
}

// page is what is shown now.
func (c *calculator) page() view.Page {
	p := view.Page{Lang: c.Lang, Base: c.place.base, Kept: c.kept, Integrity: c.pinned, Origin: c.origin, Static: c.static, Heights: c.heights, Session: c.session, Result: c.result, NoPNG: c.noPNG}
	c.analyst.show(&p)
	if c.Page == view.ComparePage {
		p.Compared = view.Compare(c.session, &pair)
	}
	return p
}

// shown is what the parts of a tree depend on beside the session.
type shown struct {
	lang locale.Lang
	page string
}

// OnInit reads the scenario from the address, before the first rendering, or goes
// on from where a rendering failed.
func (c *calculator) OnInit() {
	c.place = c.program.place
	c.origin, c.static = app.Getenv("AICONTINENT_ORIGIN"), app.Getenv("AICONTINENT_HOST") == "files"
	if c.origin == "" {
		c.origin = app.Window().Get("location").Get("origin").String()
	}
	c.kept, c.pinned = strings.Fields(app.Getenv("AICONTINENT_KEPT")), app.Getenv("AICONTINENT_INTEGRITY")
	c.address = locationQuery()
	if active := document().Get("activeElement"); active.Truthy() {
		c.focused = active.Get("id").String()
	}
	if before := c.program.current; before != nil {
		c.goOnFrom(before)
	} else {
		c.begin()
		c.open = openFolds()
	}
	c.program.current = c
}

// goOnFrom takes over what a component held whose rendering failed, and has that
// one do nothing more.
func (c *calculator) goOnFrom(before *calculator) {
	before.retire()
	c.session, c.open, c.heights, c.noPNG = before.session, before.open, before.heights, before.noPNG
	c.bar.top = before.bar.top
	c.analyst = before.analyst
}

// retire calls off what is due, and leaves events to the browser.
func (c *calculator) retire() {
	c.retired = true
	c.bar.stop()
	for _, due := range []**time.Timer{&c.events.burst, &c.events.rest, &c.events.pointer.hold, &c.analyst.timer} {
		if *due != nil {
			(*due).Stop()
			*due = nil
		}
	}
	c.analyst.slice = nil
}

// OnMount takes over from the prerendered page.
func (c *calculator) OnMount(ctx app.Context) {
	defer recovered()
	c.analyst.slice = func() {
		if c.analyst.work() {
			dispatch(ctx, func(app.Context) {})
		}
	}
	c.listen(ctx)
	c.takeOver(ctx)
	c.bar.mend(c, ctx)
	c.bar.catchUp(c, ctx)
}

// OnNav follows the address where something else than this component changed
// it: a link to another language or page, Back or Forward.
func (c *calculator) OnNav(ctx app.Context) {
	defer recovered()
	c.follow(ctx)
}

// Render shows the page of the session's scenario.
func (c *calculator) Render() app.UI {
	c.run()
	p := c.page()
	p.Closed, p.Opened, p.Seen = c.closed(), c.open, c.seen()
	q := p.Question(c.Page)
	q.Coarse = c.session.InGesture()
	c.analyst.ask(q)
	c.analyst.show(&p)
	c.tree, c.shown = markup.Reconcile(c.tree, p.Body(c.Page)), shown{c.Lang, c.Page}
	return element(c.tree, false)
}

// openFolds gives the folds that are open in the document: before the first
// rendering, those that the visitor opened in the prerendered page.
func openFolds() map[string]bool {
	open := map[string]bool{}
	folds := document().Call("querySelectorAll", "details[open]")
	for i := 0; i < folds.Get("length").Int(); i++ {
		open[folds.Index(i).Get("id").String()] = true
	}
	return open
}

// closed gives the folds that are closed, as they were rendered last; none
// where the page is now another.
func (c *calculator) closed() map[string]*markup.Node {
	if c.tree == nil || c.shown != (shown{c.Lang, c.Page}) {
		return nil
	}
	folds := map[string]*markup.Node{}
	c.tree.Walk(func(n *markup.Node) {
		if n.Tag != "details" {
			return
		}
		if id, ok := n.Attr("id"); ok && !c.open[id] {
			folds[id] = n
		}
	})
	return folds
}

// seen gives the answers on the page as they were rendered last, by ID.
func (c *calculator) seen() map[string]*markup.Node {
	if c.tree == nil || c.shown != (shown{c.Lang, c.Page}) {
		return nil
	}
	answers := map[string]*markup.Node{}
	c.tree.Walk(func(n *markup.Node) {
		if id, ok := n.Attr("id"); ok && strings.HasSuffix(id, view.AnswerSuffix) {
			answers[id] = n
		}
	})
	return answers
}

// run simulates the session's scenario, unless it was the last one simulated.
func (c *calculator) run() {
	if c.result != nil && c.ran.Equal(c.session.Scenario) {
		return
	}
	parameters := c.session.Scenario.Parameters()
	c.result = c.simulator.Run(&c.session.Scenario.Levers, &parameters)
	c.ran = c.session.Scenario
}

// announcement is what assistive technology says once a control is at rest.
func (c *calculator) announcement() string {
	c.run()
	p := c.page()
	if p.Compared != nil {
		return p.Description(c.Page)
	}
	return p.Announcement()
}
