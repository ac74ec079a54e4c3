package client

import (
	"strconv"
	"strings"

	"aicontinent/internal/scenario"
	"aicontinent/internal/session"
	"aicontinent/internal/view"
)

// focusAfter gives the id of what an action was about, for focus where the
// action's button is gone; empty for one whose button stays.
func focusAfter(do string) string {
	verb, object, _ := strings.Cut(do, " ")
	switch verb {
	case "dismiss":
		return view.TitleID
	case "look":
		switch {
		case object == session.LookNumber:
			return view.AnswerID
		case strings.HasPrefix(object, session.LookNumber+" "):
			return view.NumberID
		}
	case "guess":
		if object == "show" {
			return view.GuessSaid
		}
		return view.SplitsID
	case "undo", "load":
		return view.SplitID
	case "put":
		return view.SoughtID
	case "unlock":
		lever, _ := scenario.Lookup(scenario.KeySplit)
		if k, err := strconv.Atoi(object); err == nil && k >= 0 && k < len(lever.Fields) {
			return lever.Fields[k].ID
		}
	case "reset":
		if object == "all" {
			return view.SplitID
		}
		if lever, ok := scenario.Lookup(object); ok {
			return lever.Fields[0].ID
		}
		return object
	}
	return ""
}
