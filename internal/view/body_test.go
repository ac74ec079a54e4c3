package view

import (
	"aicontinent/internal/analysis"
	"aicontinent/internal/locale"
	"aicontinent/internal/markup"
)

// CalculatorBody describes the calculator's page, on which most of what pages share is
// seen, and CalculatorQuestion is what it asks. They are set by the tests of package
// view_test, since what is tested here cannot import a page.
var (
	CalculatorBody     func(*Page) *markup.Node
	CalculatorQuestion func(*Page) analysis.Question
)

// answeredPage is the calculator at a link, with all of its questions answered.
func answeredPage(l locale.Lang, link string) *Page {
	p := calculatorPage(l, link)
	p.Analysis = analysis.Complete(CalculatorQuestion(p))
	return p
}
