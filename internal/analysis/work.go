package analysis

// job computes one part, a slice at a time.
type job interface {
	// begin starts on a question. It removes what an earlier question about the
	// same scenario left in the results.
	begin(q *Question, r *Results)
	// answers reports whether the job also answers another question about the same
	// scenario.
	answers(q *Question) bool
	// step does at most about as much work as sliceRuns runs of the model, and
	// reports whether it put anything new into the results.
	step(r *Results) (changed bool)
	// progress says how far the job has come.
	progress() Progress
}

// keeper is a job that keeps results for similar scenarios.
type keeper interface {
	forget()
}

// maker makes the job for a part.
type maker struct {
	part Parts
	make func() job
}

// makers lists every part with its job, most urgent first. Their costs are in
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

// Work answers one question after another. The zero value is ready. It reuses its
// memory and is not safe for concurrent use.
type Work struct {
	question Question
	results  *Results
	jobs     []started // in the order of makers
}

// started is a job with the question for which it was begun.
type started struct {
	job   job // nil until first asked for
	begun bool
}

// Ask turns to a question. If its scenario or the weights of draws differ from
// those of the last one, all results are dropped. Otherwise they stay, and the work
// continues.
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

// forget drops all results but keeps the memory.
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

// Step does one slice of work: first rough answers of all parts, then the rest. It
// reports whether more is to be done and whether the results changed.
func (w *Work) Step() (more, changed bool) {
	j := w.next()
	if j == nil {
		return false, false
	}
	changed = j.step(w.results)
	w.count()
	return w.next() != nil, changed
}

// next returns the job that is to work next, or nil if everything is done.
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

// count adds up the progress of everything that is asked for.
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

// RoughRuns is the number of runs until every one of the parts has something to
// show.
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

// Rough works until every one of the parts has something to show.
func (w *Work) Rough(parts Parts) *Results { return w.RoughUnless(parts, nil) }

// RoughUnless is [Work.Rough] with a function stop, as in [Work.CompleteUnless].
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

// Complete answers a question completely, as if it were the first: the results have
// what it asks for and nothing else. They do not depend on earlier questions, so a
// cache may give them to others.
func (w *Work) Complete(q Question) *Results { return w.CompleteUnless(q, nil) }

// CompleteUnless is [Work.Complete], except that it calls stop before each slice
// and returns nil once stop reports true. stop may be nil.
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
