package board

import (
	"aicontinent/internal/evidence"
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
