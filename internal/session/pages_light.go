//go:build embed || calculator

package session

// The light programs of the calculator and of embeds have no controls of other
// pages, see pages.go.

func (s *Session) share(string, string)             {}
func (s *Session) pair(string, string, string) bool { return false }
