package scenario_test

import (
	"html"
	"net/url"
	"slices"
	"strings"
	"testing"

	"aicontinent/internal/evidence"
	"aicontinent/internal/locale"
	"aicontinent/internal/scenario"
)

// manglings are what programs do to links on their way to a reader.
var manglings = map[string]func(string) string{
	"escaped":            html.EscapeString,
	"escaped twice":      func(q string) string { return html.EscapeString(html.EscapeString(q)) },
	"escaped by number":  func(q string) string { return strings.ReplaceAll(q, "&", "&#038;") },
	"by a short number":  func(q string) string { return strings.ReplaceAll(q, "&", "&#38;") },
	"by hexadecimal":     func(q string) string { return strings.ReplaceAll(q, "&", "&#x26;") },
	"and sent as it is":  func(q string) string { return strings.ReplaceAll(q, "&", "&%23038;") },
	"encoded":            url.QueryEscape,
	"encoded as a path":  url.PathEscape,
	"encoded by us":      scenario.Encode,
	"both":               func(q string) string { return url.QueryEscape(html.EscapeString(q)) },
	"encoded, with more": func(q string) string { return url.QueryEscape(q) + "&utm_source=x" },
	"spaces":             around("%20"),
	"pluses":             around("+"),
	"no-break spaces":    around("%C2%A0"),
	"zero widths":        around("%E2%80%8B"),
	"an order of bytes":  around("%EF%BB%BF"),
	"directions":         around("%E2%81%A8"),
	"soft hyphens":       around("%C2%AD"),
	"broken lines":       around("%0D%0A"),
	"raw zero widths":    around("\u200b"),
}

// around adds something at both ends of each value, and before each key.
func around(with string) func(string) string {
	return func(q string) string {
		if q == "" {
			return ""
		}
		q = strings.NewReplacer("=", "="+with, "&", with+"&"+with).Replace(q)
		return q + with
	}
}

// FuzzMangled checks that a mangled link sets the same as the original.
func FuzzMangled(f *testing.F) {
	for _, link := range []string{
		"", "e=300&s=250,250,250,250", "e=300&s=50,25,400,25,500&pace=1,1.5,1,1&aim=75@2030&lease=30&late=1.5&to=2040&p.firm_gain=0.08",
		"p.frontier_flop_2024=5e25&p.support_effect_blocked=1e-30", "del=0.7", "to=2040",
	} {
		f.Add(link)
	}
	f.Fuzz(func(t *testing.T, link string) {
		want := scenario.Parse(link).Scenario
		query := want.Query()
		for name, mangle := range manglings {
			for _, address := range []string{"", "?", "https://example.org/en/embed?", "/fr/?"} {
				given := address + mangle(query)
				got := scenario.Parse(given)
				if !got.Scenario.Equal(want) || got.Problems != nil || got.Misspelt != nil {
					t.Fatalf("%s: %q is taken as %q, want %q; problems: %v", name, given, got.Scenario.Query(), query, got.Noted())
				}
				if got.Rest != "" && got.Rest != "utm_source=x" {
					t.Fatalf("%s: %q leaves %q, want utm_source=x or nothing", name, given, got.Rest)
				}
			}
		}
	})
}

// Keys that are not levers are also recognized in a mangled link if they are this
// site's, and otherwise left unchanged.
func TestMangledRest(t *testing.T) {
	t.Parallel()
	for link, want := range map[string]string{
		"e=300&amp;theme=dark&#038;panels=jobs":     "theme=dark&panels=jobs",
		"e%3D300%26theme%3Ddark%26x%3Da%2520b":      "theme=dark&x=a%20b",
		"a%3De%253D300%26b%3Dn%253D3":               "a=e%3D300&b=n%3D3",
		"a=e%3D300%26amp%3Bn%3D3&b=n%3D3":           "a=e%3D300%26n%3D3&b=n%3D3",
		"theme=dark%E2%80%8B&map.balance=+3":        "theme=dark&map.balance=3",
		"amp;utm_source=a&amp;x=1&utm%3D1&y=%E2%80": "amp;utm_source=a&amp;x=1&utm%3D1&y=%E2%80",
		"%74heme=dark":    "%74heme=dark",
		"e%3D1%26n%253D3": "n%3D3=", // decoded only once
	} {
		got := scenario.Parse(link)
		if got.Rest != want || got.Noted() != nil {
			t.Errorf("%s leaves %q, want %q; noted: %v", link, got.Rest, want, got.Noted())
		}
		if again := scenario.Parse(got.Rest); again.Rest != got.Rest {
			t.Errorf("%s leaves %q, which leaves %q; want the same", link, got.Rest, again.Rest)
		}
	}
}

func TestMangledComparison(t *testing.T) {
	t.Parallel()
	for _, link := range []string{
		"a=e%3D300%26s%3D250%2C250%2C250%2C250&b=n%3D3",
		"a=e%3D300%26amp%3Bs%3D250%2C250%2C250%2C250&amp;b=n%3D3",
		"a=e%253D300%2526s%253D250%252C250%252C250%252C250&#038;b=n%3D3%E2%80%8B",
		"a%3De%253D300%2526s%253D250%252C250%252C250%252C250%26b%3Dn%253D3",
	} {
		got := scenario.ParseComparison("https://example.org/en/compare?" + link)
		if a, b := got.A.Scenario.Query(), got.B.Scenario.Query(); a != "e=300&s=250,250,250,250" || b != "n=3" || got.Rest != "" {
			t.Errorf("%s compares %q with %q, and leaves %q; want the two links and nothing left", link, a, b, got.Rest)
		}
	}
}

// A key that resembles that of a lever or parameter is reported with the key that
// may be meant; all unknown keys are listed.
func TestMisspeltKeys(t *testing.T) {
	t.Parallel()
	for key, want := range map[string]string{
		"leese": "lease", "leasee": "lease", "elase": "lease", "Lease": "lease", "pac": "pace", "pub2": "pub",
		"grids": "grid", "form": "from", "amp;leese": "lease", "firm_gain": "p.firm_gain", "p-firm_gain": "p.firm_gain",
		"x": "", "te": "", "ee": "", "E": "", "utm_source": "", "fbclid": "", "gclid": "", "pricing": "", "p": "",
	} {
		got := scenario.Parse("n=3&" + key + "=30")
		if got.Scenario.Query() != "n=3" || got.Problems != nil || !slices.Equal(got.Unknown, []string{key}) || got.Rest != key+"=30" {
			t.Errorf("%s: scenario %q, problems %v, unknown %q, rest %q; want n=3 and only the key unknown", key, got.Scenario.Query(), got.Problems, got.Unknown, got.Rest)
		}
		if want == "" {
			if got.Misspelt != nil {
				t.Errorf("%s is reported as misspelt: %v, want not", key, got.Misspelt)
			}
			continue
		}
		if len(got.Misspelt) != 1 || got.Misspelt[0].Meant != want {
			t.Errorf("%s: misspelt %+v, want %s", key, got.Misspelt, want)
			continue
		}
		checkProblem(t, got.Misspelt[0])
		for _, l := range locale.Langs {
			if text := got.Misspelt[0].In(l); !strings.Contains(text, want) || !strings.Contains(text, key) || !strings.Contains(text, "30") {
				t.Errorf("%s: the message is %s, want it to have %s, the key and the value 30", key, text, want)
			}
		}
	}
	problems := scenario.Parse("p.firm_gian=0.08").Problems
	if len(problems) != 1 || !strings.Contains(problems.Error(), "the nearest is p.firm_gain.") {
		t.Errorf("p.firm_gian: %v, want the nearest, p.firm_gain, named", problems)
	}
}

// No key of this site resembles another, because it would be reported although it
// is correct.
func TestKnownKeysAreNotMisspelt(t *testing.T) {
	t.Parallel()
	var keys []string
	for i := range scenario.Levers {
		keys = append(keys, scenario.Levers[i].Key)
	}
	for i := range evidence.Table {
		keys = append(keys, scenario.ParameterPrefix+evidence.Table[i].ID)
	}
	for _, key := range keys {
		if got := scenario.Parse(key + "=x"); got.Misspelt != nil || len(got.Problems) != 1 || !scenario.Known(key) {
			t.Errorf("%s: %v, want one problem of its value and no misspelling", key, got.Noted())
		}
	}
}

func TestOneApart(t *testing.T) {
	t.Parallel()
	for pair, want := range map[string]bool{
		"lease lease": false, "lease leas": true, "lease easel": false, "lease laese": true, "lease ease": true, "lease pleases": false,
		"ab ba": true, "a b": true, "to too": true, "abc cba": false, "aab ab": true, "abab abba": true, "abcd acbde": false,
	} {
		a, b, _ := strings.Cut(pair, " ")
		if scenario.OneApart(a, b) != want || scenario.OneApart(b, a) != want {
			t.Errorf("%s, %s: want %v", a, b, want)
		}
	}
}
