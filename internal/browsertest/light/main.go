//go:build js

// Command light gives to scripts what the light program of embeds computes and
// shows, so that a test can compare it with what the server does.
package main

import (
	"strconv"
	"syscall/js"

	"aicontinent/internal/analysis"
	"aicontinent/internal/browsertest/light/trial"
	"aicontinent/internal/locale"
	"aicontinent/internal/markup"
	"aicontinent/internal/model"
	"aicontinent/internal/scenario"
	"aicontinent/internal/session"
	"aicontinent/internal/view"
	"aicontinent/internal/view/embed"
)

func main() {
	var simulator, other model.Simulator
	var work analysis.RangesWork
	run := func(simulator *model.Simulator, s scenario.Scenario) *model.Trajectory {
		parameters := s.Parameters()
		return simulator.Run(&s.Levers, &parameters)
	}
	// lightBody gives the embed of a link in a language, as text.
	js.Global().Set("lightBody", js.FuncOf(func(_ js.Value, args []js.Value) any {
		lang := locale.Lang(args[0].Int())
		s := session.New(lang, "?"+args[1].String())
		p := view.Page{Lang: lang, Session: s, Embed: embed.Take(s), Result: run(&simulator, s.Scenario)}
		if link := args[1].String(); len(link)%16 == 0 {
			work.Ask(s.Scenario, false)
			for more := true; more; {
				more, _ = work.Step()
			}
			p.Analysis = work.Results()
		}
		own := embed.Page{Page: &p}
		if pinned := p.Embed.Pinned; pinned != nil {
			own.PinnedResult = run(&other, *pinned)
		}
		return string(markup.Append(nil, own.Body()))
	}))
	// lightRow gives every column of a link's last year, with all digits.
	js.Global().Set("lightRow", js.FuncOf(func(_ js.Value, args []js.Value) any {
		t := run(&simulator, scenario.Parse("?"+args[0].String()).Scenario)
		row := ""
		for i := range model.Columns {
			row += strconv.FormatFloat(model.Columns[i].Of(t, t.Step(model.LastYear)), 'g', 17, 64) + " "
		}
		return row
	}))
	setNumbers()
	js.Global().Set("lightSlices", js.FuncOf(func(_ js.Value, args []js.Value) any { return trial.Slices(args[0].Int()) }))
	js.Global().Set("lightReady", true)
	stay()
}
