package view

import (
	"math"
	"strconv"

	"aicontinent/internal/markup"
)

// AmountBar draws an amount on a line from low to high, from zero.
func AmountBar(v, low, high float64) *markup.Node {
	percent := func(x float64) string { return PercentOf(x, high-low) }
	zero := percent(-low)
	return markup.El("svg", markup.Class("bar"), markup.A("aria-hidden", "true"), markup.A("focusable", "false"),
		markup.El("rect", markup.Class("bar-fill"), markup.A("x", percent(min(v, 0)-low)), markup.A("width", percent(math.Abs(v))), markup.A("height", "100%")),
		markup.El("line", markup.Class("bar-zero"), markup.A("x1", zero), markup.A("x2", zero), markup.A("y1", "0"), markup.A("y2", "100%")))
}

// PercentOf writes what part of a whole something is, as attributes take it.
func PercentOf(v, whole float64) string {
	if !(whole > 0) {
		return "0%"
	}
	text := strconv.FormatFloat(100*v/whole, 'f', 2, 64)
	if text == "-0.00" {
		text = "0" // what rounding leaves below zero
	}
	return text + "%"
}
