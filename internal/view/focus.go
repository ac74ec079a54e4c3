package view

import (
	"strconv"
	"strings"

	"aicontinent/internal/scenario"
	"aicontinent/internal/session"
)

// FocusAfter gives the id of what an action was about, for focus where the
// action's button is gone; empty for one whose button stays.
func FocusAfter(do string) string {
	verb, object, _ := strings.Cut(do, " ")
	switch verb {
	case "dismiss":
		return TitleID
	case "look":
		switch {
		case object == session.LookNumber:
			return AnswerID
		case strings.HasPrefix(object, session.LookNumber+" "):
			return NumberID
		}
	case "guess":
		if object == "show" {
			return GuessSaid
		}
		return SplitsID
	case "undo", "load":
		return SplitID
	case "put":
		return SoughtID
	case "unlock":
		lever, _ := scenario.Lookup(scenario.KeySplit)
		if k, err := strconv.Atoi(object); err == nil && k >= 0 && k < len(lever.Fields) {
			return lever.Fields[k].ID
		}
	case "reset":
		if object == "all" {
			return SplitID
		}
		if lever, ok := scenario.Lookup(object); ok {
			return lever.Fields[0].ID
		}
		return object
	}
	return ""
}

// IDs of what takes focus.
const (
	// SplitsID is of the section that shows where a split stands among all.
	SplitsID = "splits"
	// SoughtID is of the menu of beliefs that can be sought.
	SoughtID = "ask.belief"
	// NumberID is of what a number of the sentence opens.
	NumberID = "number"

	AnswerID  = "answer"     // of the sentence, where what a number of it opened is closed
	GuessSaid = "guess-said" // of what is said of the guess
)

// ReadingID is the paragraph that says how the plan is read, on the calculator and,
// with its reasons, on the method page.
const ReadingID = "reading"

// SplitID is the id of the split's title, which takes focus when all is reset.
const SplitID = "split-title"
