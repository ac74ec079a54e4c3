// Package compute computes what pages and cards show: the answers to their questions, and
// adoption in the member states. What the plan itself asks is computed once.
package compute

import (
	"reflect"
	"sync"

	"aicontinent/internal/analysis"
	lens "aicontinent/internal/countries"
	"aicontinent/internal/evidence"
	"aicontinent/internal/locale"
	"aicontinent/internal/model"
	"aicontinent/internal/scenario"
	"aicontinent/internal/session"
	"aicontinent/internal/site/paths"
	"aicontinent/internal/uncertainty"
	"aicontinent/internal/view"
	"aicontinent/internal/view/calculator"
	"aicontinent/internal/view/compare"
)

// Pools keep simulators and the like between requests, because a used one works
// without allocating. Each site has its own.
type Pools struct {
	Simulators Pool[model.Simulator]
	Pairs      Pool[[2]model.Simulator]
	Analysts   Pool[analysis.Work]
	countries  Pool[uncertainty.Work] // over every year
	coarse     bool
}

// New makes the pools of a site. If it is coarse, answers are first, rough ones: for
// tests of all else.
func New(coarse bool) *Pools {
	return &Pools{
		Simulators: newPool(func() *model.Simulator { return new(model.Simulator) }),
		Pairs:      newPool(func() *[2]model.Simulator { return new([2]model.Simulator) }),
		Analysts:   newPool(func() *analysis.Work { return new(analysis.Work) }),
		countries:  newPool(func() *uncertainty.Work { return uncertainty.Start(scenario.Default(), analysis.Draws(false)) }),
		coarse:     coarse,
	}
}

// Coarse reports whether answers are rough.
func (p *Pools) Coarse() bool { return p.coarse }

// Pool keeps values of one type between uses.
type Pool[T any] struct{ pool *sync.Pool }

func newPool[T any](make func() *T) Pool[T] {
	return Pool[T]{&sync.Pool{New: func() any { return make() }}}
}

// Get takes a value out of the pool, or makes one.
func (p Pool[T]) Get() *T { return p.pool.Get().(*T) }

// Put gives a value back.
func (p Pool[T]) Put(v *T) { p.pool.Put(v) }

// Run returns the trajectory of a scenario, computed by one of the pool's
// simulators until done is called.
func (p *Pools) Run(s scenario.Scenario) (result *model.Trajectory, done func()) {
	simulator := p.Simulators.Get()
	parameters := s.Parameters()
	return simulator.Run(&s.Levers, &parameters), func() { p.Simulators.Put(simulator) }
}

// answered is what pages ask, and what came of it. Nothing changes results that are
// complete, so that any number of pages may show them.
type answered struct {
	questions []analysis.Question
	results   *analysis.Results
}

// plans have, by page, what is worked out for it as it is without any link. It is the
// same in every language and in frozen copies, and the service worker's list and an
// export take them all.
var plans = func() map[string]func() answered {
	byPage := map[string]func() answered{view.EmbedPage: sync.OnceValue(func() answered {
		return answer([]analysis.Question{RangesOf(scenario.Default(), false)})
	})}
	for _, page := range paths.Pages() {
		byPage[page] = sync.OnceValue(func() answered {
			p := view.Page{Session: session.New(locale.En, "?")}
			p.Result = p.Plan()
			if page == view.ComparePage {
				own := compare.Of(&p, new([2]model.Simulator))
				return answer([]analysis.Question{own.Question()})
			}
			if page == view.CalculatorPage {
				return answer((&calculator.Page{Page: &p}).ServerQuestions())
			}
			return answer(p.ServerQuestions(page))
		})
	}
	return byPage
}()

func answer(questions []analysis.Question) answered {
	return answered{questions, complete(new(analysis.Work), questions, nil)}
}

// planCountryList is adoption in the member states under the plan.
var planCountryList = sync.OnceValue(func() []lens.Country {
	plan := scenario.Default()
	work := uncertainty.Start(plan, analysis.Draws(false))
	work.Step(work.Draws())
	return throughLens(new(view.Page).Plan(), work, plan)
})

// RangesOf is the question that embeds ask.
func RangesOf(s scenario.Scenario, unconditioned bool) analysis.Question {
	return analysis.Question{Scenario: s, Parts: analysis.PartRanges, Unconditioned: unconditioned}
}

// Answers returns what a page asks, and nil if stop, which may be nil, ended the
// work.
func (p *Pools) Answers(page string, questions []analysis.Question, stop func() bool) *analysis.Results {
	if len(questions) > 0 && questions[0].Scenario.Equal(scenario.Default()) {
		if plan := plans[page](); reflect.DeepEqual(questions, plan.questions) {
			return plan.results
		}
	}
	for i := range questions {
		questions[i].Coarse = questions[i].Coarse || p.coarse
	}
	analyst := p.Analysts.Get()
	defer p.Analysts.Put(analyst)
	return complete(analyst, questions, stop)
}

// complete answers questions about one scenario: the first one wholly, the others
// roughly.
func complete(analyst *analysis.Work, questions []analysis.Question, stop func() bool) (results *analysis.Results) {
	for i, q := range questions {
		if i == 0 {
			results = analyst.CompleteUnless(q, stop)
		} else {
			analyst.Ask(q)
			results = analyst.RoughUnless(q.Parts, stop)
		}
		if results == nil {
			return nil
		}
	}
	return results
}

// Countries computes adoption in the member states, and returns nil if stop ended
// the work.
func (p *Pools) Countries(page *view.Page, stop func() bool) []lens.Country {
	const slice = 8 // draws, less than a millisecond
	free := page.Session.Unconditioned()
	if !free && page.Session.Scenario.Equal(scenario.Default()) {
		return planCountryList()
	}
	work := p.countries.Get()
	defer p.countries.Put(work)
	work.Turn(page.Session.Scenario, analysis.Draws(free))
	for !work.Step(slice) {
		if stop != nil && stop() {
			return nil
		}
	}
	return throughLens(page.Result, work, page.Session.Scenario)
}

func throughLens(result *model.Trajectory, work *uncertainty.Work, s scenario.Scenario) []lens.Country {
	return lens.Through(lens.Of(result, work), evidence.Observations[:], s.Levers.Horizon)
}
