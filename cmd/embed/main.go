//go:build js

// Command embed is the light program in a frame: the same packages as the page's
// program, without go-app. It takes over the elements that are there and changes
// what differs. tools/light compiles it.
package main

import (
	"syscall/js"

	"aicontinent/internal/locale"
	"aicontinent/internal/markup"
	"aicontinent/internal/model"
	"aicontinent/internal/patch"
	"aicontinent/internal/scenario"
	"aicontinent/internal/session"
	"aicontinent/internal/view"
)

func main() {
	f := &frame{boot: js.Global().Get("aiContinent"), root: document().Call("querySelector", ".embed")}
	f.later(0, f.start)
	stay()
}

// frame is the embed: the session, and what is shown of it.
type frame struct {
	boot js.Value // of web/frame.js
	root js.Value // the element that tree describes

	lang    locale.Lang
	base    string
	session *session.Session
	options *view.Embed

	simulator, pinSimulator model.Simulator
	result, pinned          *model.Trajectory
	ran                     scenario.Scenario // that result is of
	tree                    *markup.Node      // as shown
	open                    map[string]bool   // folds that the reader opened

	events events
}

// start describes what the server wrote, so that changes can be told from it,
// then listens. Where the link is another, as on a host of files, which answers
// every link with the same page, what it asks for is shown then. Each part is a task of its own, so that none
// keeps the page from answering.
func (f *frame) start() {
	defer f.recovered()
	data := f.boot.Get("data")
	f.base = data.Get("base").String()
	for _, l := range locale.Langs {
		if l.Code() == data.Get("lang").String() {
			f.lang = l
		}
	}
	f.open = map[string]bool{}
	f.load(data.Get("query").String())
	f.run()
	f.later(0, func() {
		defer f.recovered()
		f.tree = f.describe(nil)
		f.later(0, f.takeOver)
	})
}

func (f *frame) takeOver() {
	defer f.recovered()
	folds := document().Call("querySelectorAll", "details[open]")
	for i := 0; i < folds.Length(); i++ {
		f.open[folds.Index(i).Get("id").String()] = true
	}
	if f.boot.Call("other").Bool() {
		f.load(js.Global().Get("location").Get("search").String())
		f.replace()
	}
	f.listen()
	f.boot.Call("ready", js.FuncOf(func(_ js.Value, args []js.Value) any {
		defer f.recovered()
		f.do(session.Action{Do: args[0].Get("do").String(), Value: args[0].Get("value").String()})
		return nil
	}))
}

// load puts the frame at a link, with the options in it.
func (f *frame) load(query string) {
	f.session = session.New(f.lang, "?"+trimQuestion(query))
	f.options = view.TakeEmbed(f.session)
	f.result, f.pinned = nil, nil
}

func trimQuestion(query string) string {
	if query != "" && query[0] == '?' {
		return query[1:]
	}
	return query
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
}

func (f *frame) page() *view.Page {
	return &view.Page{
		Lang: f.lang, Base: f.base, Session: f.session, Result: f.result,
		Embed: f.options, PinnedResult: f.pinned,
	}
}

// describe gives the tree of what is to be shown. Folds that are closed stay as
// they are in the tree given.
func (f *frame) describe(old *markup.Node) *markup.Node {
	p := f.page()
	if old != nil {
		p.Closed = map[string]*markup.Node{}
		f.addClosed(old, p.Closed)
	}
	tree := view.EmbedBody(p)
	patch.Settle(tree)
	return tree
}

func (f *frame) addClosed(n *markup.Node, folds map[string]*markup.Node) {
	if n.Tag == "details" {
		if id, ok := n.Attr("id"); ok && !f.open[id] {
			folds[id] = n
			return
		}
	}
	for _, c := range n.Children {
		if c.Tag != "" {
			f.addClosed(c, folds)
		}
	}
}

// show brings the document up to date with the session.
func (f *frame) show() {
	f.run()
	tree := patch.Reconcile(f.tree, f.describe(f.tree))
	apply(f.root, patch.Diff(f.tree, tree))
	f.tree = tree
}

// replace shows the session in the place of whatever is there.
func (f *frame) replace() {
	f.run()
	f.tree = f.describe(nil)
	f.root.Set("textContent", "")
	for _, c := range f.tree.Children {
		f.root.Call("appendChild", create(c, false))
	}
}

// recovered turns a panic into a note in the frame.
func (f *frame) recovered() {
	if problem := recover(); problem != nil {
		text := "it ended"
		switch p := problem.(type) {
		case error:
			text = p.Error()
		case string:
			text = p
		}
		f.boot.Call("fail", text)
	}
}
