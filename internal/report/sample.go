package report

import (
	"math"
	"strconv"

	"aicontinent/internal/uncertainty"
)

// sample describes the draws behind bands in JSON.
type sample struct {
	Draws         int     `json:"draws"`
	Seed          uint64  `json:"seed"`
	Conditioned   bool    `json:"conditioned"`             // draws are weighted by how well they agree with the observations
	Effective     float64 `json:"effective_draws"`         // effective sample size
	Unconditioned string  `json:"unconditioned,omitempty"` // why they have equal weights
}

func sampleOf(s uncertainty.Sample, seed uint64) *sample {
	return &sample{s.Draws, seed, s.Weighted(), s.Effective, reasons[s.Reason]}
}

// reasons say why draws have equal weights.
var reasons = map[uncertainty.Reason]string{
	uncertainty.Unasked:     "as asked",
	uncertainty.Implausible: "these assumptions do not give what was observed",
	uncertainty.TooFew:      "too few draws agree with what was observed",
}

// drawsText says the same for a terminal.
func drawsText(s uncertainty.Sample, seed uint64) string { return sampleOf(s, seed).text() }

func (s *sample) text() string {
	text := strconv.Itoa(s.Draws) + " draws of seed " + strconv.FormatUint(s.Seed, 10)
	if !s.Conditioned {
		return text + ", without what was observed (" + s.Unconditioned + ")"
	}
	return text + ", given what was observed (worth " + strconv.Itoa(int(math.Round(s.Effective))) + " that count the same)"
}
