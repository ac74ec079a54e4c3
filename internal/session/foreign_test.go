package session_test

import (
	"testing"

	"aicontinent/internal/locale"
	"aicontinent/internal/session"
)

// Foreign keys are the keys that no page reads.
func TestTakeForeign(t *testing.T) {
	for _, c := range []struct{ link, own, foreign string }{
		{"", "", ""},
		{"e=300&late=2&m=1.0", "e=300&late=2&m=1.0", ""},
		{"utm_source=x&e=300", "e=300", "utm_source=x"},
		{"a%20b=1&&=2&x&outcome=jobs&fbclid=%zz", "outcome=jobs", "a%20b=1&=2&x&fbclid=%zz"},
		{"outcome=jobs&belief=late&goal=30&asked=jobs&weigh=gdp&order=page", "outcome=jobs&belief=late&goal=30&asked=jobs&weigh=gdp&order=page", ""},
		{"map=jobs&map.held=1&map.best=1&map.floor.3=200&mapped=1", "map=jobs&map.held=1&map.best=1&map.floor.3=200", "mapped=1"},
		{"width=480&in=fr&kept=1&theme=dark&panels=gdp&controls=full&pin=1&eager=1", "width=480&in=fr&kept=1&theme=dark&panels=gdp&controls=full&pin=1", "eager=1"},
		{"%61=e%3D300&b=late%3D2&c=1", "%61=e%3D300&b=late%3D2", "c=1"},
	} {
		s := session.New(locale.En, "?"+c.link)
		foreign := s.TakeForeign()
		if foreign != c.foreign || s.Query() != c.own {
			t.Errorf("%q: own %q, foreign %q; want %q and %q", c.link, s.Query(), foreign, c.own, c.foreign)
		}
		s.Carry(foreign)
		if again := session.New(locale.En, "?"+s.Query()); again.TakeForeign() != c.foreign || again.Query() != c.own {
			t.Errorf("%q: the query %q, foreign keys included, reads back as another; want %q and the foreign keys %q", c.link, s.Query(), c.own, c.foreign)
		}
	}
}
