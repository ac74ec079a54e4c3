//go:build !embed

package session

import (
	"slices"
	"strings"

	"aicontinent/internal/scenario"
)

// isOwn reports whether some page reads a key that is no lever.
func isOwn(key string) bool {
	switch key {
	case LookOutcome, LookBelief, LookGoal, LookAsked, LookInfluence, LookOrder, LookFlow, LookNumber, LookUnconditioned, LookStrip, LookMine, LookChallenge, LookCountry, LookSort, mapOutcome, scenario.KeyA, scenario.KeyB:
		return true
	}
	return strings.HasPrefix(key, mapPrefix) || slices.Contains(shareKeys, key)
}

// TakeForeign takes the foreign keys out of the session's link and gives them
// as they were: those that no page reads, as utm_source and fbclid. They change
// nothing that a page shows, so that one page serves links with any of them;
// its links and forms carry them on.
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

// Carry puts foreign keys into the session's link, behind what is there.
func (s *Session) Carry(foreign string) {
	if s.Rest != "" && foreign != "" {
		s.Rest += "&"
	}
	s.Rest += foreign
}
