package analysis

import (
	"slices"

	"aicontinent/internal/uncertainty"
)

// Sensitivity says how much the outcomes at the horizon depend on each uncertain
// parameter or family of parameters: the outcome at its low and high value, and
// then the share of the variance that comes from it. It does not change.
type Sensitivity struct {
	Year      int
	Inputs    []uncertainty.Input
	Draws, Of int // on which the shares rest now, and in the end

	base    []float64           // by outcome of outcome.All
	swings  []swing             // by outcome, then by input, followed by the members of families
	members []uncertainty.Input // of all families
	shares  []uncertainty.Share // by outcome, then by input; nil before the first
	varies  []bool              // by outcome: whether its variance is not zero
}

type swing struct{ low, high float64 }

// Base returns an outcome with every parameter as in the scenario.
func (h *Sensitivity) Base(outcome int) float64 { return h.base[outcome] }

// Swing returns an outcome with an input at its low and at its high value.
func (h *Sensitivity) Swing(outcome, input int) (low, high float64) {
	s := h.swings[outcome*(len(h.Inputs)+len(h.members))+input]
	return s.low, s.high
}

// Members are the members of all families that are drawn, in the order of the
// inputs.
func (h *Sensitivity) Members() []uncertainty.Input { return h.members }

// MemberSwing is Swing for a single member of a family.
func (h *Sensitivity) MemberSwing(outcome, member int) (low, high float64) {
	return h.Swing(outcome, len(h.Inputs)+member)
}

// Shares reports whether shares of the variance are known and the outcome varies.
func (h *Sensitivity) Shares(outcome int) bool { return h.shares != nil && h.varies[outcome] }

// Share returns the share of an outcome's variance that comes from an input.
func (h *Sensitivity) Share(outcome, input int) uncertainty.Share {
	return h.shares[outcome*len(h.Inputs)+input]
}

// Rough reports whether the shares are still to come or to be improved.
func (h *Sensitivity) Rough() bool { return h.Draws < h.Of }

// shareDraws is the number of draws for the final shares, the same as the
// command's: the largest shares are accurate to about a point. The rough answer
// rests on the first roughShares.
const (
	shareDraws  = uncertainty.ShareDraws
	roughShares = 1024
)

// sensitivityJob runs the scenario with each parameter at its ends, then computes
// shares of the variance and publishes them each time that the number of draws has
// doubled.
type sensitivityJob struct {
	question Question
	inputs   []uncertainty.Input
	members  []uncertainty.Input
	tornado  *uncertainty.Tornado // of inputs, then members
	shares   *uncertainty.Shares
	cost     int
	made     *Sensitivity // nil until the tornado is there
	next     int          // number of draws at which shares are published next
}

func (j *sensitivityJob) begin(q *Question, r *Results) {
	*j = sensitivityJob{question: *q, cost: q.cost(), inputs: uncertainty.Inputs(q.Scenario), members: uncertainty.Members(q.Scenario)}
	j.tornado = uncertainty.NewTornadoOf(q.Scenario, append(slices.Clone(j.inputs), j.members...), outcomeColumns, q.Scenario.Levers.Horizon)
	r.Sensitivity = nil
}

func (j *sensitivityJob) answers(*Question) bool { return true }

func (j *sensitivityJob) progress() Progress {
	p := Progress{Done: j.tornado.Runs(), Of: j.tornado.Of() + shareDraws, Shown: j.made != nil}
	if j.shares != nil {
		p.Done, p.Of = p.Done+j.shares.Runs(), j.tornado.Of()+j.shares.Of()
	}
	return Progress{Done: p.Done * j.cost, Of: p.Of * j.cost, Shown: p.Shown}
}

func (j *sensitivityJob) step(r *Results) bool {
	n := max(sliceRuns/j.cost, 1)
	switch {
	case j.made == nil:
		if !j.tornado.Step(n) {
			return false
		}
		j.swing()
	default:
		if j.shares == nil {
			j.shares = uncertainty.SharesOf(j.question.Scenario, outcomeColumns, j.made.Year, shareDraws, Draws(j.question.Unconditioned))
		}
		if j.shares.Step(n); j.shares.Runs() < j.next {
			return false
		}
		j.share()
	}
	r.Sensitivity = j.made
	return true
}

// swing publishes the tornado.
func (j *sensitivityJob) swing() {
	j.made = &Sensitivity{Year: j.question.Scenario.Levers.Horizon, Inputs: j.inputs, members: j.members, Of: shareDraws}
	for o := range outcomeColumns {
		j.made.base = append(j.made.base, j.tornado.Base(o))
		for i := 0; i < len(j.inputs)+len(j.members); i++ {
			low, high := j.tornado.Swing(o, i)
			j.made.swings = append(j.made.swings, swing{low, high})
		}
	}
	j.next = roughShares
}

// share publishes the shares as they are so far.
func (j *sensitivityJob) share() {
	made := *j.made
	made.Draws, made.shares, made.varies = j.shares.Runs(), nil, nil
	for o := range outcomeColumns {
		made.varies = append(made.varies, j.shares.Variance(o) > 0)
		for i := range made.Inputs {
			made.shares = append(made.shares, j.shares.Share(o, i))
		}
	}
	j.made = &made
	j.next = min(2*j.next, shareDraws)
}
