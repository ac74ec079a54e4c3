// Package app is the browser program: go-app components around what package
// view describes. It turns the visitor's events into actions of the session,
// keeps the address bar and the history, and takes over from the prerendered
// page without moving anything.
package app

import (
	"strings"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"aicontinent/internal/locale"
	"aicontinent/internal/markup"
	"aicontinent/internal/model"
	"aicontinent/internal/scenario"
	"aicontinent/internal/session"
	"aicontinent/internal/view"
)

// Register makes the routes of every page in every language. Hosts of files
// serve a page that is a folder with a slash at its end, and a file with its
// ending.
func Register() {
	for _, lang := range locale.Langs {
		for _, page := range view.Pages {
			compose := func() app.Composer { return &calculator{Lang: lang, Page: page} }
			path := view.Path("", lang, page)
			app.Route(path, compose)
			if page == view.CalculatorPage {
				app.Route(path+"index.html", compose)
				continue
			}
			app.Route(path+"/", compose)
			app.Route(path+".html", compose)
		}
	}
}

// addressed gives the page that a path below the base is of; false where it is
// of none.
func addressed(path string) (string, bool) {
	path = strings.TrimPrefix(path, app.Getenv("GOAPP_ROOT_PREFIX"))
	path = strings.TrimSuffix(strings.TrimSuffix(strings.TrimSuffix(path, "index.html"), ".html"), "/")
	for _, lang := range locale.Langs {
		for _, page := range view.Pages {
			if path == strings.TrimSuffix(view.Path("", lang, page), "/") {
				return page, true
			}
		}
	}
	return "", false
}

// calculator is the root of every page: the session, and what follows from it.
type calculator struct {
	app.Compo

	Lang locale.Lang
	Page string

	base    string // path before /fr/
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

	analyst analyst
	events  events
	bar     addressBar
}

// page is what is shown now.
func (c *calculator) page() view.Page {
	p := view.Page{Lang: c.Lang, Base: c.base, Kept: c.kept, Integrity: c.pinned, Origin: c.origin, Static: c.static, Heights: c.heights, Session: c.session, Result: c.result, NoPNG: c.noPNG}
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

// OnInit reads the scenario from the address, before the first rendering.
func (c *calculator) OnInit() {
	c.base = app.Getenv("GOAPP_ROOT_PREFIX")
	c.origin, c.static = app.Getenv("AICONTINENT_ORIGIN"), app.Getenv("AICONTINENT_HOST") == "files"
	if c.origin == "" {
		c.origin = app.Window().Get("location").Get("origin").String()
	}
	c.kept, c.pinned = strings.Fields(app.Getenv("AICONTINENT_KEPT")), app.Getenv("AICONTINENT_INTEGRITY")
	c.address = locationQuery()
	c.session = session.New(c.Lang, "?"+c.address)
	c.open = openFolds()
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
