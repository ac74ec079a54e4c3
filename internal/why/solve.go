package why

import (
	"math"

	"aicontinent/internal/evidence"
	"aicontinent/internal/model"
	"aicontinent/internal/scenario"
)

// The search evaluates scanPoints points over the range of a belief, then bisects
// wherever the outcome passes the target between two of them. If it comes close to
// the target at a peak or in a trough, the search looks there more closely.
const (
	scanPoints   = 33
	halvings     = 36
	peakSearches = 40
)

// Solve finds the values of one belief at which an outcome reaches a target.
type Solve struct {
	scenario scenario.Scenario
	belief   Belief
	column   int
	year     int
	target   float64

	simulator  model.Simulator
	parameters evidence.Parameters
	points     []point // of the scan, by value
	values     []float64
	now        point
	runs       int

	stage   stage
	next    int     // index of the next point to look at
	peaks   []point // extremes of the outcome between points of the scan
	a, b, c point   // the search is between a and b, for a peak around c
	left    int     // remaining steps
}

// point is a value of the belief with the outcome.
type point struct{ x, y float64 }

type stage int

const (
	scanning  stage = iota
	surveying       // looks at three neighbouring points: may there be a peak between them?
	climbing        // narrows down a peak
	looking         // looks at two neighbouring points: does the outcome pass the target between them?
	halving         // bisects between them
	done
)

// StartSolve begins the work. The target is in the unit of the column of
// model.Columns.
func StartSolve(s scenario.Scenario, b Belief, column, year int, target float64) *Solve {
	return &Solve{scenario: s, belief: b, column: column, year: year, target: target}
}

// MostRuns is about the maximum number of runs of a search.
const MostRuns = scanPoints + 1 + 2*halvings

// Runs is the number of finished runs.
func (w *Solve) Runs() int { return w.runs }

func (w *Solve) run(s *scenario.Scenario) *model.Trajectory {
	w.runs++
	w.parameters = s.Parameters()
	return w.simulator.RunYears(&s.Levers, &w.parameters)
}

func (w *Solve) at(x float64) point {
	s := w.belief.With(w.scenario, x)
	t := w.run(&s)
	return point{x, model.Columns[w.column].Of(t, t.Step(w.year))}
}

// Step does about n more runs, and reports whether the answer is known.
func (w *Solve) Step(n int) bool {
	for end := w.runs + n; w.runs < end && w.stage != done; {
		switch w.stage {
		case scanning:
			w.scan()
		case surveying:
			w.survey()
		case climbing:
			w.climb()
		case looking:
			w.look()
		case halving:
			w.halve()
		}
	}
	return w.stage == done
}

// scan computes the outcome at one more point, first at the belief as it is.
func (w *Solve) scan() {
	if w.runs == 0 {
		t := w.run(&w.scenario)
		w.now = point{w.belief.Value(w.scenario, t), model.Columns[w.column].Of(t, t.Step(w.year))}
		return
	}
	part := float64(len(w.points)) / (scanPoints - 1)
	w.points = append(w.points, w.at(w.belief.Low+float64(part*(w.belief.High-w.belief.Low))))
	if len(w.points) == scanPoints {
		w.stage = surveying
	}
}

// survey moves to the next three points between which the outcome may reach the
// target and turn back. At the end it adds all peaks that were found to the points.
func (w *Solve) survey() {
	i := w.next
	if i+2 >= len(w.points) {
		for _, p := range w.peaks {
			w.points = append(w.points, p)
			for k := len(w.points) - 1; k > 0 && p.x < w.points[k-1].x; k-- {
				w.points[k], w.points[k-1] = w.points[k-1], p
			}
		}
		w.next, w.stage = 0, looking
		return
	}
	w.next++
	if a, c, b := w.points[i], w.points[i+1], w.points[i+2]; w.turns(a, c, b) {
		w.a, w.c, w.b, w.left, w.stage = a, c, b, peakSearches, climbing
	}
}

// turns reports whether c, between a and b, is nearer to the target than both, with
// all three on the same side of it.
func (w *Solve) turns(a, c, b point) bool {
	below := a.y < w.target && c.y < w.target && b.y < w.target && c.y > a.y && c.y > b.y
	above := a.y > w.target && c.y > w.target && b.y > w.target && c.y < a.y && c.y < b.y
	return below || above
}

// climb narrows down the peak or trough around c, by the middle of the wider side,
// until the target is passed or the interval is too small.
func (w *Solve) climb() {
	right := w.b.x-w.c.x > w.c.x-w.a.x
	x := (w.a.x + w.c.x) / 2
	if right {
		x = (w.c.x + w.b.x) / 2
	}
	next := w.at(x)
	w.left--
	better := math.Abs(next.y-w.target) < math.Abs(w.c.y-w.target)
	switch {
	case w.between(w.c, next) || next.y == w.target:
		w.c, w.left = next, 0
	case better && right:
		w.a, w.c = w.c, next
	case better:
		w.b, w.c = w.c, next
	case right:
		w.b = next
	default:
		w.a = next
	}
	if w.left == 0 {
		w.peaks = append(w.peaks, w.c)
		w.stage = surveying
	}
}

// look moves to the next two points between which the outcome passes the target.
func (w *Solve) look() {
	i := w.next
	if i == len(w.points) {
		w.stage = done
		return
	}
	w.next++
	a := w.points[i]
	if a.y == w.target {
		w.values = append(w.values, a.x)
	}
	if i+1 < len(w.points) && w.between(a, w.points[i+1]) {
		w.a, w.b, w.left, w.stage = a, w.points[i+1], halvings, halving
	}
}

func (w *Solve) between(a, b point) bool {
	return a.y < w.target && b.y > w.target || a.y > w.target && b.y < w.target
}

func (w *Solve) halve() {
	middle := w.at((w.a.x + w.b.x) / 2)
	w.left--
	switch {
	case middle.y == w.target:
		w.a, w.b, w.left = middle, middle, 0
	case w.between(w.a, middle):
		w.b = middle
	default:
		w.a = middle
	}
	if w.left == 0 {
		w.values = append(w.values, nearer(w.a, w.b, w.target).x)
		w.stage = looking
	}
}

func nearer(a, b point, y float64) point {
	if math.Abs(a.y-y) <= math.Abs(b.y-y) {
		return a
	}
	return b
}

// Answer says what would have to be true.
type Answer struct {
	Belief  Belief
	Target  float64
	Now     float64   // the value of the belief in the scenario
	Outcome float64   // the outcome with that value
	Values  []float64 // of the belief that reach the target, ascending; empty if none does
	Nearest float64   // the one nearest to Now

	// The smallest and largest outcome over the belief's range, and where they are.
	Least, Most     float64
	LeastAt, MostAt float64
}

// Flat reports whether the belief does not affect the outcome.
func (a *Answer) Flat() bool {
	return a.Most-a.Least <= nothing*max(math.Abs(a.Most), math.Abs(a.Least))
}

// Answer returns the answer. The work must be done.
func (w *Solve) Answer() Answer {
	a := Answer{Belief: w.belief, Target: w.target, Now: w.now.x, Outcome: w.now.y, Values: w.values}
	for i, p := range w.points {
		if i == 0 || p.y < a.Least {
			a.Least, a.LeastAt = p.y, p.x
		}
		if i == 0 || p.y > a.Most {
			a.Most, a.MostAt = p.y, p.x
		}
	}
	for i, v := range w.values {
		if i == 0 || math.Abs(v-a.Now) < math.Abs(a.Nearest-a.Now) {
			a.Nearest = v
		}
	}
	return a
}
