//go:build js

// Command bits writes the output of several scenarios as a browser computes
// it, so that a test can compare it with native output to the last bit.
package main

import (
	"strings"
	"syscall/js"

	"aicontinent/internal/model"
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
	select {}
}
