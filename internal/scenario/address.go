package scenario

import "strings"

// Query returns the query of an address: the part after the question mark, without
// the fragment. A text that is not an address is taken as a query.
func Query(link string) string {
	link = withoutFragment(link)
	before, after, found := strings.Cut(link, "?")
	head := before
	if i := strings.IndexAny(before, "=&"); i >= 0 {
		head = before[:i]
	}
	switch isAddress := strings.Contains(head, "://") || strings.HasPrefix(head, "/"); {
	case found && (isAddress || head == before):
		return after
	case isAddress:
		return ""
	}
	return link // a question mark in it belongs to a value
}

// withoutFragment cuts off the fragment of a link. The # of an escaped ampersand
// does not begin one.
func withoutFragment(link string) string {
	for at := 0; at < len(link); at++ {
		if link[at] != '#' {
			continue
		}
		escaped := false
		for _, escape := range escapes {
			escaped = escaped || at > 0 && link[at-1] == '&' && strings.HasPrefix(link[at:], escape)
		}
		if !escaped {
			return link[:at]
		}
	}
	return link
}
