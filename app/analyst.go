package app

import (
	"time"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"aicontinent/internal/analysis"
	"aicontinent/internal/model"
	"aicontinent/internal/session"
	"aicontinent/internal/view"
)

const (
	sliceMs = 6.0                  // of work at a time: with its last step, 8 ms at most
	asleep  = 4 * time.Millisecond // between slices, for input and frames
	quickMs = 12.0                 // ranges that come within it are worked out with the picture that shows them
)

// analyst works out what takes many runs, between frames, for the scenario that
// is on screen.
//
// All of it runs in the browser's one thread, and nothing in a slice waits: a
// slice and a rendering never meet.
type analyst struct {
	slice  func()           // a slice of work, and a rendering where there is more to show
	timer  *time.Timer      // of the next slice; nil where none is due
	former *analysis.Ranges // of the scenario before

	formerInfluence *analysis.Influence // the same
	formerMap       *analysis.SplitMap  // the same, of all splits
}

// What the first page shows is worked out before there is a page, see Prepare.
var (
	work     analysis.Work
	msPerRun float64 // as measured last
)

// Prepare works for some milliseconds on what the page shows, and reports
// whether there is more to do. It is for the time before the program takes over:
// what the server wrote stays until all of it is there.
func (p *program) Prepare() (more bool) {
	defer recovered()
	s := session.New(p.place.Lang, "?"+locationQuery())
	shown := view.Page{Session: s, Opened: openFolds()}
	if p.place.Page == view.ComparePage {
		shown.Compared = view.Compare(s, &pair)
	}
	work.Ask(shown.Question(p.place.Page))
	more, _ = spend()
	return more
}

// pair runs the two scenarios of the compare page.
var pair [2]model.Simulator

// ask turns to a question. Rough answers that come quickly are there for this
// very rendering; during a gesture they stay rough.
func (a *analyst) ask(q analysis.Question) {
	if r := work.Results(); r != nil && r.Ranges != nil {
		a.former = r.Ranges
	}
	if r := work.Results(); r != nil && r.Influence != nil {
		a.formerInfluence = r.Influence
	}
	if r := work.Results(); r != nil && r.Map != nil {
		a.formerMap = r.Map
	}
	work.Ask(q)
	quick := analysis.Parts(0)
	for _, part := range []analysis.Parts{analysis.PartRanges, analysis.PartMap} {
		if float64(work.RoughRuns(quick|part))*msPerRun <= quickMs {
			quick |= part
		}
	}
	work.Rough(quick)
	if a.timer == nil && a.slice != nil && !work.Finished() {
		a.timer = later(asleep, a.slice)
	}
}

// show puts what is known into a page: of the scenario asked for last, and in
// its place what was known of the one before.
func (a *analyst) show(p *view.Page) {
	p.Analysis, p.Former, p.FormerInfluence, p.FormerMap = work.Results(), a.former, a.formerInfluence, a.formerMap
}

// work works for some milliseconds, and sees to it that there is another time
// where more is to do.
func (a *analyst) work() (changed bool) {
	more, changed := spend()
	a.timer = nil
	showProgress(more)
	if more {
		a.timer = later(asleep, a.slice)
	}
	return changed
}

// settle finishes the ranges of the scenario at hand, for what leaves the page.
func (a *analyst) settle() {
	for more := true; more && (work.Results().Ranges == nil || work.Results().Ranges.Rough()); {
		more, _ = work.Step()
	}
}

// showProgress moves the bar that says how far the work has come.
func showProgress(busy bool) {
	bar := byID(view.WorkID)
	if !bar.Truthy() {
		return
	}
	p := work.Results().Progress
	bar.Set("value", float64(p.Done)/float64(max(p.Of, 1)))
	bar.Get("classList").Call("toggle", "is-busy", busy)
}

// spend works for some milliseconds.
func spend() (more, changed bool) {
	start, before := now(), work.Results().Progress.Done
	for {
		var shows bool
		more, shows = work.Step()
		changed = changed || shows
		if took := now() - start; !more || took > sliceMs {
			if runs := work.Results().Progress.Done - before; runs > 0 {
				msPerRun = took / float64(runs)
			}
			return more, changed
		}
	}
}

func now() float64 { return app.Window().Get("performance").Call("now").Float() }
