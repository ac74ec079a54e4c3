// Package landscape maps an outcome over all splits of the money: over a triangle
// with one of the four shares fixed, or over all four in search of the best split
// under limits. It also says which splits are as good as the best, given how
// uncertain the parameters are.
//
// Long work is done in steps of as many runs as the caller has time for. It
// allocates when it begins and never in between. Every number is the same, to the
// last bit, as from a single run of its scenario. The package is fmt-free and keeps
// to Go 1.21, since embeds share it.
package landscape

import (
	"aicontinent/internal/evidence"
	"aicontinent/internal/model"
	"aicontinent/internal/scenario"
)

// Split has the shares of the money in tenths of a percent, by model.Kind.
type Split = [4]int

// runner runs one scenario with different splits. The path without the plan is
// computed only once.
type runner struct {
	levers     model.Levers
	parameters evidence.Parameters
	simulator  model.Simulator
}

func (r *runner) reset(s scenario.Scenario) {
	r.levers, r.parameters = s.Levers, s.Parameters()
}

// run returns the trajectory with a split. It is valid until the next run.
func (r *runner) run(split Split) *model.Trajectory {
	r.levers.SplitTenths = split
	return r.simulator.RunYears(&r.levers, &r.parameters)
}

// Total is the money that a split assigns, in tenths of a percent of the envelope.
func Total(s Split) int { return s[0] + s[1] + s[2] + s[3] }

// Distance is the money that would move between two splits of the same money, in
// tenths of a percent.
func Distance(a, b Split) int {
	d := 0
	for k := range a {
		d += max(a[k]-b[k], b[k]-a[k])
	}
	return d / 2
}

// apportion divides total in proportion to parts that sum to n. Each gets its quota
// rounded down, and the rest goes to the largest remainders, the earlier first.
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
