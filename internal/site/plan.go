package site

import (
	"reflect"
	"sync"

	"aicontinent/internal/analysis"
	"aicontinent/internal/card"
	lens "aicontinent/internal/countries"
	"aicontinent/internal/locale"
	"aicontinent/internal/model"
	"aicontinent/internal/scenario"
	"aicontinent/internal/uncertainty"
	"aicontinent/internal/view"
	"aicontinent/internal/view/calculator"
	"aicontinent/internal/view/compare"
)

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
		return answer([]analysis.Question{rangesOf(scenario.Default(), false)})
	})}
	for _, page := range allPages {
		byPage[page] = sync.OnceValue(func() answered {
			p := view.Page{Session: newSession(locale.En, ""), Result: planTrajectory()}
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

// planTrajectory is the plan as we read it.
func planTrajectory() *model.Trajectory {
	plan := scenario.Default()
	parameters := plan.Parameters()
	return new(model.Simulator).Run(&plan.Levers, &parameters)
}

// planCountryList is adoption in the member states under the plan.
var planCountryList = sync.OnceValue(func() []lens.Country {
	plan := scenario.Default()
	work := uncertainty.Start(plan, draws())
	work.Step(work.Draws())
	return throughLens(planTrajectory(), work, plan)
})

// rangesOf is the question that embeds ask.
func rangesOf(s scenario.Scenario, unconditioned bool) analysis.Question {
	return analysis.Question{Scenario: s, Parts: analysis.PartRanges, Unconditioned: unconditioned}
}

// answers gives what a page asks; nil where it was stopped.
func (s *Site) answers(page string, questions []analysis.Question, stop func() bool) *analysis.Results {
	if len(questions) > 0 && questions[0].Scenario.Equal(scenario.Default()) {
		if plan := plans[page](); reflect.DeepEqual(questions, plan.questions) {
			return plan.results
		}
	}
	for i := range questions {
		questions[i].Coarse = questions[i].Coarse || s.config.coarse
	}
	analyst := s.pools.analysts.Get().(*analysis.Work)
	defer s.pools.analysts.Put(analyst)
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

// comparedCards begins the names of the cards of two scenarios in namedAnswers.
const comparedCards = "compare "

// namedAnswers have what the cards with an address of their own show, by their links.
// It is worked out once: it is the same in every language and in frozen copies, and
// an export takes them all.
var namedAnswers = func() map[string]func() *analysis.Results {
	byLink := map[string]func() *analysis.Results{}
	add := func(link string, q analysis.Question) {
		byLink[link] = sync.OnceValue(func() *analysis.Results { return analysis.Complete(q) })
	}
	for i := range scenario.Presets {
		preset := scenario.Presets[i].Apply(scenario.Default())
		add(preset.Query(), card.Question(preset))
	}
	example := scenario.ParseComparison("")
	add(comparedCards+example.Canonical(), card.ComparisonQuestion(example))
	return byLink
}()

// cardAnswer works out what a card asks, and returns nil if stop ended the work.
func (s *Site) cardAnswer(link string, q analysis.Question, stop func() bool) *analysis.Results {
	if known := namedAnswers[link]; known != nil {
		return known()
	}
	q.Coarse = s.config.coarse
	analyst := s.pools.analysts.Get().(*analysis.Work)
	defer s.pools.analysts.Put(analyst)
	return analyst.CompleteUnless(q, stop)
}
