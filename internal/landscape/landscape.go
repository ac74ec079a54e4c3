// Package landscape maps an outcome over all splits of the money: over a
// triangle, with one of the four shares held, or over all four in search of
// the best split under limits. It also says which splits cannot be told from
// the best where the parameters are as uncertain as the evidence says.
//
// Long work goes in steps of as many runs as the caller has time for, and
// allocates when it begins, never in between. Every number is that of the
// single run of its scenario, to the last bit. The package is fmt-free and
// keeps to Go 1.21, as what embeds share does.
package landscape

import (
	"aicontinent/internal/evidence"
	"aicontinent/internal/model"
	"aicontinent/internal/scenario"
)

// Split is how the money is shared out: tenths of a percent by model.Kind.
type Split = [4]int

// runner runs one scenario with other splits. A run with another split keeps
// the path without the plan.
type runner struct {
	levers     model.Levers
	parameters evidence.Parameters
	simulator  model.Simulator
}

func (r *runner) reset(s scenario.Scenario) {
	r.levers, r.parameters = s.Levers, s.Parameters()
}

// run gives the trajectory with another split, until the next run.
func (r *runner) run(split Split) *model.Trajectory {
	r.levers.SplitTenths = split
	return r.simulator.RunYears(&r.levers, &r.parameters)
}

// Total is the money that a split shares out, in tenths of a percent of the
// envelope.
func Total(s Split) int { return s[0] + s[1] + s[2] + s[3] }

// Distance is how much money would change place between two splits of the same
// money, in tenths of a percent.
func Distance(a, b Split) int {
	d := 0
	for k := range a {
		d += max(a[k]-b[k], b[k]-a[k])
	}
	return d / 2
}

// apportion shares out total in proportion to parts that sum up to n: each gets
// its quota rounded down, and what is left goes to the largest remainders, the
// earlier first.
func apportion(parts Split, n, total int) Split {
	var out, remainder Split
	left := total
	for i, p := range parts {
		out[i] = total * p / n
		remainder[i] = total * p % n
		left -= out[i]
	}
	for ; left > 0; left-- {
		most := 0
		for i := range remainder {
			if remainder[i] > remainder[most] {
				most = i
			}
		}
		out[most]++
		remainder[most] = -1
	}
	return out
}
