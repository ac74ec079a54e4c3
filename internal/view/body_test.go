package view

import "aicontinent/internal/markup"

// CalculatorBody describes the calculator's page, on which most of what pages share is
// seen. It is set by the tests of package view_test, since what is tested here cannot
// import a page.
var CalculatorBody func(*Page) *markup.Node
