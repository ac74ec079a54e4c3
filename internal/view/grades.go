package view

import (
	"aicontinent/internal/evidence"
	"aicontinent/internal/locale"
)

// GradeName says what a grade means, in a few words.
func GradeName(g evidence.Grade) locale.Text { return gradeNames[g] }

var gradeNames = map[evidence.Grade]locale.Text{
	evidence.Official:  "statistic or survey",
	evidence.Published: "published estimate",
	evidence.Judgement: "judgement",
}
