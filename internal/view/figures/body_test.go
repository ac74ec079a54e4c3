package figures

import (
	"aicontinent/internal/markup"
	"aicontinent/internal/view"
)

// CalculatorBody describes the calculator's page, on which most figures are
// seen, and CalculatorFile gives its files. They are set by the tests of package
// figures_test, since what is tested here cannot import a page.
var (
	CalculatorBody func(*view.Page) *markup.Node
	CalculatorFile func(p *view.Page, kind, id string) (name, content string, ok bool)
)
