package analysis

import "aicontinent/internal/scenario"

// RangesWork works out ranges and nothing else, as [Work] does, for programs
// that are to be small. The zero value is ready. It is not safe for use by
// several goroutines at once.
type RangesWork struct {
	job      rangesJob
	question Question
	results  *Results
}

// Ask turns to a scenario, and forgets the one before.
func (w *RangesWork) Ask(s scenario.Scenario) {
	w.question = Question{Scenario: s, Parts: PartRanges}
	w.results = &Results{Scenario: s}
	w.job.begin(&w.question, w.results)
}

// Results is what is known so far; nil before the first question.
func (w *RangesWork) Results() *Results { return w.results }

// Blank reports whether there are no ranges yet, not even rough ones.
func (w *RangesWork) Blank() bool { return !w.job.progress().Shown }

// Step does one slice of work, see [Work.Step].
func (w *RangesWork) Step() (more, changed bool) {
	if w.job.progress().Finished() {
		return false, false
	}
	changed = w.job.step(w.results)
	return !w.job.progress().Finished(), changed
}
