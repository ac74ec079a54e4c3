package analysis

// job works out one part, a slice at a time.
type job interface {
	// begin starts on a question. What an earlier one left in the results, of
	// the same scenario, it takes away.
	begin(q *Question, r *Results)
	// answers reports whether what was begun answers a question too. Its
	// scenario is the same.
	answers(q *Question) bool
	// step does at most about as much as sliceRuns runs of the model take, and puts
	// what can be shown into the results; it reports whether it did.
	step(r *Results) (changed bool)
	// progress says how far the job is.
	progress() Progress
}

// keeper is a job that keeps what it knows of a scenario for others that are
// like it.
type keeper interface {
	forget()
}

// maker makes the job of a part.
type maker struct {
	part Parts
	make func() job
}

// makers lists every part with its job, most urgent first. What each costs is in
// prices.
var makers = join(
	[]maker{{PartRanges, func() job { return new(rangesJob) }}},
	shownMakers,
	[]maker{{PartGap, func() job { return new(gapJob) }}},
	comparedMakers,
	foldedMakers,
)

func join(lists ...[]maker) (all []maker) {
	for _, list := range lists {
		all = append(all, list...)
	}
	return all
}

// Work answers one question after the other. The zero value is ready. It keeps
// its memory from one question to the next, and is not safe for use by several
// goroutines at once.
type Work struct {
	question Question
	results  *Results
	jobs     []started // as makers
}

// started is a job with what it was begun for.
type started struct {
	job   job // nil until first asked for
	begun bool
}

// Ask turns to a question. Where its scenario is another, or draws count otherwise,
// all that was known is dropped; where it is the same, what is known stays, and what was begun goes
// on.
func (w *Work) Ask(q Question) {
	if w.jobs == nil {
		w.jobs = make([]started, len(makers))
	}
	another := w.results == nil || !w.results.Scenario.Equal(q.Scenario) || w.question.Unconditioned != q.Unconditioned
	w.question = q
	if another {
		w.results = &Results{Scenario: q.Scenario, Former: w.results.next()}
	}
	for i := range w.jobs {
		s := &w.jobs[i]
		if s.begun && (another || w.wants(i) && !s.job.answers(&w.question)) {
			s.begun = false
		}
		if !w.wants(i) || s.begun {
			continue
		}
		if s.job == nil {
			s.job = makers[i].make()
		}
		s.job.begin(&w.question, w.results)
		s.begun = true
	}
	w.count()
}

// forget drops all that is known, but keeps the memory.
func (w *Work) forget() {
	w.results = nil
	for i := range w.jobs {
		s := &w.jobs[i]
		s.begun = false
		if k, ok := s.job.(keeper); ok {
			k.forget()
		}
	}
}

func (w *Work) wants(i int) bool { return w.question.Parts&makers[i].part != 0 }

// Results is what is known so far; nil before the first question.
func (w *Work) Results() *Results { return w.results }

// Step does one slice of work: rough answers of all parts first, then the rest.
// It reports whether more is to be done and whether the results changed.
func (w *Work) Step() (more, changed bool) {
	j := w.next()
	if j == nil {
		return false, false
	}
	changed = j.step(w.results)
	w.count()
	return w.next() != nil, changed
}

// next gives the job whose turn it is; nil where nothing is left to do.
func (w *Work) next() job {
	var rest job
	for i := range w.jobs {
		if !w.wants(i) {
			continue
		}
		p := w.jobs[i].job.progress()
		if !p.Shown {
			return w.jobs[i].job
		}
		if rest == nil && !p.Finished() && !w.question.Coarse {
			rest = w.jobs[i].job
		}
	}
	return rest
}

// count adds up how far all that is asked for has come.
func (w *Work) count() {
	sum := Progress{Shown: true}
	for i := range w.jobs {
		if w.wants(i) {
			p := w.jobs[i].job.progress()
			sum.Done, sum.Rough, sum.Of, sum.Shown = sum.Done+p.Done, sum.Rough+p.Rough, sum.Of+p.Of, sum.Shown && p.Shown
		}
	}
	w.results.Progress = sum
}

// RoughRuns is how many runs it takes until there is something to show of
// parts that are asked for.
func (w *Work) RoughRuns(parts Parts) int {
	runs := 0
	for i := range w.jobs {
		if w.wants(i) && makers[i].part&parts != 0 {
			if p := w.jobs[i].job.progress(); !p.Shown {
				runs += max(p.Rough-p.Done, 1)
			}
		}
	}
	return runs
}

// Rough works until there is something to show of parts that are asked for.
func (w *Work) Rough(parts Parts) *Results { return w.RoughUnless(parts, nil) }

// RoughUnless is [Work.Rough], given up as in [Work.CompleteUnless].
func (w *Work) RoughUnless(parts Parts, stop func() bool) *Results {
	for i := range w.jobs {
		if !w.wants(i) || makers[i].part&parts == 0 {
			continue
		}
		for !w.jobs[i].job.progress().Shown {
			if stop != nil && stop() {
				return nil
			}
			w.jobs[i].job.step(w.results)
		}
	}
	w.count()
	return w.results
}

// Finished reports whether nothing is left to do.
func (w *Work) Finished() bool { return w.next() == nil }

// Complete answers a question in one go, as if it were the first: the results
// hold what it asks for and nothing else. They are the same whatever was asked
// before, so that whoever keeps them may show them to others.
func (w *Work) Complete(q Question) *Results { return w.CompleteUnless(q, nil) }

// CompleteUnless is [Work.Complete], unless stop, asked before each slice, says
// that nobody waits for the answer any more: there are no results then. It may be
// nil.
func (w *Work) CompleteUnless(q Question, stop func() bool) *Results {
	w.forget()
	w.Ask(q)
	for !w.Finished() {
		if stop != nil && stop() {
			return nil
		}
		w.Step()
	}
	return w.results
}
