package view

import (
	"strings"
	"testing"

	"aicontinent/internal/locale"
	"aicontinent/internal/markup"
)

// If today's model refuses a value of a link that the link's own model took, the page
// says so, and leads to the older page with that value.
func TestValuesOfOlderModels(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		link string
		kept []string
		took bool
		want string // the address that it leads to
	}{
		{"e=300&p.value_exponent=0.65&m=1.0", []string{"1.0.1", "1.0.2"}, true, "/v/1.0.2/en/?e=300&p.value_exponent=0.65"},
		{"p.factory_quality=0.1&m=1.0", []string{"1.0.1"}, true, "/v/1.0.1/en/?p.factory_quality=0.1"},
		{"e=300&p.value_exponent=0.65&m=1.0", nil, true, ""},
		{"e=300&p.value_exponent=0.65", []string{"1.0.1"}, false, ""},
		{"e=300&p.value_exponent=0.65&m=1.1", []string{"1.0.1"}, false, ""},
		{"e=300&p.value_exponent=0.73&m=1.0", []string{"1.0.1"}, false, ""},
		{"e=300&p.firm_gain=0.5&m=1.0", []string{"1.0.1"}, false, ""},
		{"e=300&p.value_exponent=none&m=1.0", []string{"1.0.1"}, false, ""},
		{"e=9000&m=1.0", []string{"1.0.1"}, false, ""},
	} {
		p := calculatorPage(locale.En, c.link)
		p.Kept = c.kept
		note := p.Problems()
		if got := strings.Contains(note.Content(), "Model 1.0, with which this link was made, took this value."); got != c.took {
			t.Errorf("%s: told %v, want %v: %s", c.link, got, c.took, note.Content())
		}
		address := ""
		if a := find(note, func(n *markup.Node) bool { return n.Tag == "a" }); a != nil {
			address, _ = a.Attr("href")
		}
		if address != c.want {
			t.Errorf("%s: got the address %q, want %q", c.link, address, c.want)
		}
	}
}
