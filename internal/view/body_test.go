package view

import "aicontinent/internal/markup"

// CalculatorBody describes the calculator's page, which shows most of what pages share.
// The tests of package view_test set it, since this package cannot import a page.
var CalculatorBody func(*Page) *markup.Node
