//go:build !embed && !calculator

package session

import (
	"slices"

	"aicontinent/internal/scenario"
)

// The actions in this file exist only on pages other than the calculator; the light
// programs of the calculator and of embeds are built without them.

// share sets one of the Share keys; an empty value removes it.
func (s *Session) share(key, value string) {
	if slices.Contains(shareKeys, key) {
		s.setRest(key, value)
	}
}

// pair changes the two scenarios that are compared, and reports whether it did.
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
