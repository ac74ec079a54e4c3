package view

import (
	"aicontinent/internal/locale"
	"aicontinent/internal/outcome"
)

// Units that texts count in.
var (
	YearSpans = outcome.All[outcome.Frontier].Unit.Word
	Points    = locale.Plural{One: "point", Other: "points"}
)
