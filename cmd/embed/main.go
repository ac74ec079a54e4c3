//go:build js

// Command embed is the light program of embeds: the same packages as the page's
// program, without go-app. It never sees the document. It runs in a worker, or
// in the page where a worker is refused, is told what the reader did, and
// answers with what there is to be shown; web/frame.js changes what differs.
// tools/light compiles it.
package main

import (
	"syscall/js"

	"aicontinent/internal/analysis"
	"aicontinent/internal/gesture"
	"aicontinent/internal/locale"
	"aicontinent/internal/markup"
	"aicontinent/internal/model"
	"aicontinent/internal/scenario"
	"aicontinent/internal/session"
	"aicontinent/internal/view"
)

func main() {
	f := &frame{port: js.Global().Get("aiContinent")}
	if !f.port.Truthy() {
		f.port = js.Global() // of a worker
	}
	f.port.Set("onmessage", js.FuncOf(func(_ js.Value, args []js.Value) any {
		defer f.recovered()
		f.receive(args[0].Get("data"))
		return nil
	}))
	hello := object()
	hello.Set("hello", true)
	hello.Set("hold", gesture.HoldDelay)
	hello.Set("repeat", gesture.HoldRepeat)
	hello.Set("drag", gesture.DragAfterPx)
	f.post(hello)
	stay()
}

// frame is the embed: the session, and what follows from it.
type frame struct {
	port js.Value // to the page

	lang    locale.Lang
	base    string
	kept    []string
	session *session.Session
	options *view.Embed

	simulator, pinSimulator model.Simulator
	result, pinned          *model.Trajectory
	ran                     scenario.Scenario // that result is of
	work                    analysis.RangesWork
	known                   *analysis.Results // of that scenario; nil until work on it has begun
	former                  *analysis.Ranges  // that keep the room of its own
	shows                   bool              // something else than the server wrote

	open  map[string]bool         // folds that the reader opened
	folds map[string]*markup.Node // the others, as they were shown last
	drawn string                  // the class of the drawings that are seen

	slice, rest, burst timer
}

// load puts the frame at a link, with the options in it.
func (f *frame) load(query string) {
	if query != "" && query[0] == '?' {
		query = query[1:]
	}
	f.session = session.New(f.lang, "?"+query)
	f.options = view.TakeEmbed(f.session)
	f.result, f.pinned = nil, nil
}

// run simulates the session's scenario, unless it was the last one simulated.
func (f *frame) run() {
	if f.options.Pinned != nil && f.pinned == nil {
		parameters := f.options.Pinned.Parameters()
		f.pinned = f.pinSimulator.Run(&f.options.Pinned.Levers, &parameters)
	}
	if f.result != nil && f.ran.Equal(f.session.Scenario) {
		return
	}
	parameters := f.session.Scenario.Parameters()
	f.result = f.simulator.Run(&f.session.Scenario.Levers, &parameters)
	f.ran = f.session.Scenario
	if f.known != nil && f.known.Ranges != nil {
		f.former = f.known.Ranges
	}
	if last := f.ran.Levers.Horizon; f.former == nil || f.former.LastYear() != last {
		f.former = analysis.Room(f.result, last)
	}
	f.known = nil
}

func (f *frame) page() *view.Page {
	return &view.Page{
		Lang: f.lang, Base: f.base, Kept: f.kept, Session: f.session, Result: f.result,
		Analysis: f.known, Former: f.former,
		Embed: f.options, PinnedResult: f.pinned, Closed: f.closed(), Opened: f.open, Drawn: f.drawn,
	}
}

// html writes what there is to be shown.
func (f *frame) html() js.Value {
	tree := view.EmbedBody(f.page())
	f.folds = map[string]*markup.Node{}
	f.noteClosed(tree)
	text := markup.Append(nil, tree)
	bytes := js.Global().Get("Uint8Array").New(len(text))
	js.CopyBytesToJS(bytes, text)
	return js.Global().Get("TextDecoder").New().Call("decode", bytes)
}

// noteClosed keeps the folds that are closed, for the next time.
func (f *frame) noteClosed(n *markup.Node) {
	if n.Tag == "details" {
		if id, ok := n.Attr("id"); ok && !f.open[id] {
			f.folds[id] = n
			return
		}
	}
	for _, c := range n.Children {
		if c.Tag != "" {
			f.noteClosed(c)
		}
	}
}

// closed gives the folds that were closed and still are.
func (f *frame) closed() map[string]*markup.Node {
	for id := range f.open {
		delete(f.folds, id)
	}
	return f.folds
}
