//go:build js

// Command bits writes the output of several scenarios as a browser computes
// it, so that a test can compare it with native output to the last bit.
package main

import (
	"math"
	"strconv"
	"strings"
	"syscall/js"

	"aicontinent/internal/landscape"
	"aicontinent/internal/model"
	"aicontinent/internal/outcome"
	"aicontinent/internal/report"
	"aicontinent/internal/scenario"
)

func main() {
	js.Global().Set("simulate", js.FuncOf(func(_ js.Value, args []js.Value) any {
		s := scenario.Parse("?" + args[0].String()).Scenario
		var simulator model.Simulator
		parameters := s.Parameters()
		var b strings.Builder
		if err := (report.Run{Scenario: s, Trajectory: simulator.Run(&s.Levers, &parameters), Steps: true}).CSV(&b); err != nil {
			return err.Error()
		}
		return b.String()
	}))
	js.Global().Set("landscape", js.FuncOf(func(_ js.Value, args []js.Value) any {
		s := scenario.Parse("?" + args[0].String()).Scenario
		g := landscape.NewGrid(s.Levers.SplitTenths, model.Support, landscape.Fine)
		w := landscape.Start(s, g, s.Levers.Horizon)
		w.Step(g.Len())
		var b strings.Builder
		for o := range outcome.All {
			for _, v := range w.Values(o) {
				b.WriteString(strconv.FormatUint(math.Float64bits(v), 16) + "\n")
			}
		}
		return b.String()
	}))
	select {}
}
