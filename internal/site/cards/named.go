package cards

import (
	"sync"

	"aicontinent/internal/analysis"
	"aicontinent/internal/card"
	"aicontinent/internal/scenario"
)

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

// answer works out what a card asks, and returns nil if stop ended the work.
func (c *Cards) answer(link string, q analysis.Question, stop func() bool) *analysis.Results {
	if known := namedAnswers[link]; known != nil {
		return known()
	}
	q.Coarse = c.pools.Coarse()
	analyst := c.pools.Analysts.Get()
	defer c.pools.Analysts.Put(analyst)
	return analyst.CompleteUnless(q, stop)
}
