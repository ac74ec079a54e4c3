package view

import (
	"aicontinent/internal/evidence"
	"aicontinent/internal/locale"
	"aicontinent/internal/scenario"
)

// Belief is a parameter that the page offers as a belief.
type Belief struct {
	ID        string // of its control
	Row       int    // of evidence.Table
	Parameter *evidence.Parameter
	Words     evidence.Words
}

// Beliefs lists them.
func Beliefs() []Belief {
	var list []Belief
	for _, id := range scenario.Beliefs {
		if row, ok := evidence.Index(id); ok {
			list = append(list, Belief{scenario.ParameterPrefix + id, row, &evidence.Table[row], evidence.WordsOf(row)})
		}
	}
	return list
}

// GradeName says what a grade means, in a few words.
func GradeName(g evidence.Grade) locale.Text { return gradeNames[g] }

var gradeNames = map[evidence.Grade]locale.Text{
	evidence.Official:  "statistic or survey",
	evidence.Published: "published estimate",
	evidence.Judgement: "judgement",
}
