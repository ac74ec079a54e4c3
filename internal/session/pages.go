//go:build !embed && !calculator

package session

import (
	"slices"

	"aicontinent/internal/scenario"
)

// What is here is done on the pages beside the calculator alone: the light
// programs of that one and of embeds are built without it.

// share sets one of the keys above; an empty value takes it away.
func (s *Session) share(key, value string) {
	if slices.Contains(shareKeys, key) {
		s.setRest(key, value)
	}
}

// pair changes the two scenarios compared, and reports whether it did.
func (s *Session) pair(verb, side, link string) bool {
	p, before := s.Compared(), s.Rest
	switch {
	case verb == "swap":
		p = p.Swap()
	case side == scenario.KeyA:
		p.A = scenario.Parse(link)
	case side == scenario.KeyB:
		p.B = scenario.Parse(link)
	}
	s.Rest = p.Query()
	return s.Rest != before
}
