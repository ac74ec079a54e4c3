package scenario_test

import (
	"strings"
	"testing"

	"aicontinent/internal/locale"
	"aicontinent/internal/scenario"
	"aicontinent/internal/scenario/scenariotest"
)

func FuzzParse(f *testing.F) {
	for _, link := range []string{
		"", "?e=300&s=250,250,250,250&pace=1,1.5,1,1&aim=75@2030&lease=30&late=1.5&to=2040&p.firm_gain=0.08",
		"https://example.org/fr/?e=300&utm_source=a%20b&m=1.0#x", "s=1,2,3&s=0,0,0,1000&pace=,,,&aim=@",
		"p.frontier_flop_2024=5e25&p.frontier_flop_2024=1e999&p.=&p.no=1", "e=%&n=%4&to=%zz&lease=%ff",
		"e=-0&del=1e2&grid=0000000000000000000001.5&late=0.7000000000000000000001", "p.support_effect_blocked=1e-30",
		"p.innovation_sceptics=-0e0&p.innovation_sceptics=0.00000000000000000001", "e=300&x=?&n=3", "aim=0@0&from=+2025.25",
	} {
		f.Add(link)
	}
	f.Fuzz(func(t *testing.T, link string) {
		got := scenario.Parse(link)
		if wrong := scenariotest.Invalid(got.Scenario); wrong != "" {
			t.Fatalf("%q: %s is out of range in %+v, want a valid scenario", link, wrong, got.Scenario)
		}
		for _, p := range got.Problems {
			checkProblem(t, p)
		}
		again := scenario.Parse(got.Scenario.Query())
		if !again.Scenario.Equal(got.Scenario) || again.Problems != nil || again.Scenario.Query() != got.Scenario.Query() {
			t.Fatalf("%q gives %q, read again %q, problems %v; want the same and no problem", link, got.Scenario.Query(), again.Scenario.Query(), again.Problems)
		}
		if rest := scenario.Parse("?" + got.Rest); rest.Rest != got.Rest || rest.Problems != nil {
			t.Fatalf("%q leaves %q, read again %q, problems %v; want the same and no problem", link, got.Rest, rest.Rest, rest.Problems)
		}
	})
}

// checkProblem checks that a message names the value and, in a terminal, the key,
// and then says what is allowed.
func checkProblem(t *testing.T, p scenario.Problem) {
	t.Helper()
	if short := len(p.Key) < 30 && strings.Trim(p.Key, ".abcdefghijklmnopqrstuvwxyz_0123456789") == ""; short && !strings.Contains(p.Error(), "("+p.Key+"): ") {
		t.Fatalf("%+v says %q, want the key in it", p, p.Error())
	}
	for l, quotes := range map[locale.Lang][2]string{
		locale.Fr: {"«\u202f", "\u202f» ne convient pas. "},
		locale.En: {"“", "” cannot be used. "},
	} {
		text := p.In(l)
		head, allowed, found := strings.Cut(text, quotes[1])
		given, at := head, strings.LastIndex(head, quotes[0]) // a key can contain such a quotation mark too
		if at >= 0 {
			given = head[at+len(quotes[0]):]
		}
		if !found || at < 0 || len(allowed) < 10 || strings.Contains(allowed, "{") {
			t.Fatalf("%+v says %q, want the value, and then what is allowed", p, text)
		}
		if short := len(p.Given) < 30 && strings.Trim(p.Given, ".,@0123456789abcdefghijklmnopqrstuvwxyz") == ""; short && given != p.Given {
			t.Fatalf("%+v says %q, want the value as given", p, text)
		}
	}
}
