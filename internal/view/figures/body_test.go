package figures

import (
	"aicontinent/internal/markup"
	"aicontinent/internal/view"
)

// CalculatorBody describes the calculator's page, which shows most figures, and
// CalculatorFile gives its files. The tests of package figures_test set them, since this
// package cannot import a page.
var (
	CalculatorBody func(*Page) *markup.Node
	CalculatorFile func(p *view.Page, kind, id string) (name, content string, ok bool)
)
