package scenario_test

import (
	"net/url"
	"testing"

	"aicontinent/internal/locale"
	"aicontinent/internal/scenario"
)

func TestParseComparison(t *testing.T) {
	for _, c := range []struct {
		link, a, b, canonical, query string
		problems                     [2]int
		year                         int
	}{
		{"", "", "s=100,100,100,700", "", "", [2]int{}, 2035},
		{"?b=", "", "", "b=", "b=", [2]int{}, 2035},
		{"?a=", "", "", "b=", "b=", [2]int{}, 2035},
		{"?a=e%3D300", "e=300", "", "a=e%3D300", "a=e%3D300", [2]int{}, 2035},
		{"?b=e=300", "", "e=300", "b=e%3D300", "b=e%3D300", [2]int{}, 2035},
		{"?b=s%3D100,100,100,700", "", "s=100,100,100,700", "", "", [2]int{}, 2035},
		{"?a=s%3D100,100,100,700&b=", "s=100,100,100,700", "", "a=s%3D100,100,100,700", "a=s%3D100,100,100,700", [2]int{}, 2035},
		{"/fr/compare?b=e%3D300%26late%3D2&a=to%3D2030", "to=2030", "e=300&late=2", "a=to%3D2030&b=e%3D300%26late%3D2", "a=to%3D2030&b=e%3D300%26late%3D2", [2]int{}, 2030},
		{"?a=to%3D2030&b=to%3D2040", "to=2030", "to=2040", "a=to%3D2030&b=to%3D2040", "a=to%3D2030&b=to%3D2040", [2]int{}, 2040},
		{"?a=https%3A%2F%2Fexample.org%2Ffr%2F%3Fe%3D120&x=1", "e=120", "", "a=e%3D120", "a=e%3D120&x=1", [2]int{}, 2035},
		{"?a=e%3Dmuch%26late%3D2&b=s%3D1,2", "late=2", "", "a=late%3D2", "a=late%3D2", [2]int{1, 1}, 2035},
		{"?a=e%3D300&a=e%3D100", "e=300", "", "a=e%3D300", "a=e%3D300", [2]int{1, 0}, 2035},
		{"?b=e%3D300%26utm_source%3Dpaper", "", "e=300", "b=e%3D300", "b=e%3D300%26utm_source%3Dpaper", [2]int{}, 2035},
	} {
		p := scenario.ParseComparison(c.link)
		if a, b := p.A.Scenario.Query(), p.B.Scenario.Query(); a != c.a || b != c.b {
			t.Errorf("%s: A is %q and B %q, want %q and %q", c.link, a, b, c.a, c.b)
		}
		if got := p.Canonical(); got != c.canonical {
			t.Errorf("%s: the one link is %q, want %q", c.link, got, c.canonical)
		}
		if got := p.Query(); got != c.query {
			t.Errorf("%s: the query is %q, want %q", c.link, got, c.query)
		}
		if len(p.A.Problems) != c.problems[0] || len(p.B.Problems) != c.problems[1] || p.Year() != c.year {
			t.Errorf("%s: problems %v, %v, year %d; want %v and %d", c.link, p.A.Problems, p.B.Problems, p.Year(), c.problems, c.year)
		}
		if again := scenario.ParseComparison("?" + p.Query()); again.Query() != p.Query() || !again.A.Scenario.Equal(p.A.Scenario) || !again.B.Scenario.Equal(p.B.Scenario) {
			t.Errorf("%s: its query reads back as %q, want %q", c.link, again.Query(), p.Query())
		}
	}
}

func TestSwap(t *testing.T) {
	p := scenario.ParseComparison("?a=e%3D300&b=late%3D2&x=1").Swap()
	if p.Query() != "a=late%3D2&b=e%3D300&x=1" {
		t.Errorf("swapped: %q, want the sides exchanged", p.Query())
	}
}

func TestTwiceOnOneSide(t *testing.T) {
	p := scenario.ParseComparison("?a=e%3D300&a=e%3D100")
	if got := p.A.Problems[0].In(locale.En); got != "Scenario A: “e=100” cannot be used. The value is given twice; only one is allowed." {
		t.Errorf("message %q, want one about a value that is given twice", got)
	}
}

// Whatever a link contains, its pair's query is valid and is read back as the same
// pair.
func FuzzComparison(f *testing.F) {
	for _, s := range []string{"", "?b=", "?a=e%3D300&b=s%3D1,2,3,994&utm=1", "a=%zz&b=%26&a=&&=", "?a=a%3Db%26b%3Da", "?b=p.firm_gain%3D0.08%26%3F%23é"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, link string) {
		p := scenario.ParseComparison(link)
		again := scenario.ParseComparison("?" + p.Canonical())
		if !again.A.Scenario.Equal(p.A.Scenario) || !again.B.Scenario.Equal(p.B.Scenario) || again.Canonical() != p.Canonical() {
			t.Fatalf("%q: %q reads back as %q, want the same", link, p.Canonical(), again.Canonical())
		}
		if again.Query() != p.Canonical() || len(again.A.Problems)+len(again.B.Problems) > 0 {
			t.Fatalf("%q: the canonical link %q reads back as %q with %d problems, want itself and none", link, p.Canonical(), again.Query(), len(again.A.Problems)+len(again.B.Problems))
		}
		if _, err := url.ParseQuery(p.Canonical()); err != nil {
			t.Fatalf("%q: %v", p.Canonical(), err)
		}
		p.A.Problems, p.B.Problems = nil, nil
		once := scenario.ParseComparison("?" + p.Query())
		if once.Query() != p.Query() {
			t.Fatalf("%q: %q, then %q; want the same", link, p.Query(), once.Query())
		}
	})
}

func TestEncode(t *testing.T) {
	for _, s := range []string{"", "e=300&s=1,2,3,4", "aim=75@2030", "p.firm_gain=0.08", "é %+#?&=\"<"} {
		if got, err := url.QueryUnescape(scenario.Encode(s)); err != nil || got != s {
			t.Errorf("%q is encoded as %q and decoded as %q, %v; want the same", s, scenario.Encode(s), got, err)
		}
	}
}
