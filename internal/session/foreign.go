//go:build !embed

package session

import (
	"slices"
	"strings"

	"aicontinent/internal/scenario"
)

// isOwn reports whether some page reads a key that is not a lever.
func isOwn(key string) bool {
	switch key {
	case LookOutcome, LookBelief, LookGoal, LookAsked, LookInfluence, LookOrder, LookFlow, LookNumber, LookUnconditioned, LookStrip, LookMine, LookChallenge, LookCountry, LookSort, mapOutcome, scenario.KeyA, scenario.KeyB:
		return true
	}
	return strings.HasPrefix(key, mapPrefix) || slices.Contains(shareKeys, key)
}

// TakeForeign removes from the session's link the keys that no page reads, such as
// utm_source and fbclid, and returns them unchanged. They do not affect what a page
// shows, so one cached page serves links with any of them. Its links and forms pass
// them on.
func (s *Session) TakeForeign() string {
	var own, foreign []string
	for _, part := range scenario.Parts(s.Rest) {
		if isOwn(part.Key) {
			own = append(own, part.Text)
		} else {
			foreign = append(foreign, part.Text)
		}
	}
	s.Rest = strings.Join(own, "&")
	return strings.Join(foreign, "&")
}

// Carry appends foreign keys to the session's link.
func (s *Session) Carry(foreign string) {
	if s.Rest != "" && foreign != "" {
		s.Rest += "&"
	}
	s.Rest += foreign
}
