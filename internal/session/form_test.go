package session_test

import (
	"strconv"
	"strings"
	"testing"

	"aicontinent/internal/evidence"
	"aicontinent/internal/locale"
	"aicontinent/internal/scenario"
	"aicontinent/internal/scenario/scenariotest"
	"aicontinent/internal/session"

	"pgregory.net/rapid"
)

// formOf returns the fields of the page's form at a link, as the page fills them:
// the number of each slider and the same as text.
func formOf(l locale.Lang, link string) map[string]string {
	s := session.New(l, link)
	form := map[string]string{session.FormLink: s.Query() + "&"}
	fill := func(id string, shown float64) {
		form[id], form[id+".n"] = strconv.FormatFloat(shown, 'f', -1, 64), l.Plain(shown)
	}
	_, aims := s.Scenario.Aim()
	for i := range scenario.Levers {
		lever := &scenario.Levers[i]
		for j := range lever.Fields {
			if f := &lever.Fields[j]; (lever.Key != scenario.KeyAim || aims) && (lever.Key != scenario.KeyPace || !aims) {
				fill(f.ID, f.Unit.Shown(f.Value(s.Scenario)))
			}
		}
	}
	for _, id := range scenario.Beliefs {
		row, _ := evidence.Index(id)
		v, _ := s.Scenario.Parameter(row)
		fill(scenario.ParameterPrefix+id, v)
	}
	return form
}

// send sends the form of the page at a link with changes, written field=value and
// separated by semicolons.
func send(l locale.Lang, link, changes string) *session.Session {
	form := formOf(l, link)
	for _, change := range strings.Split(changes, ";") {
		field, value, _ := strings.Cut(change, "=")
		form[field] = value
	}
	return session.FromForm(l, func(name string) string { return form[name] })
}

func TestFromForm(t *testing.T) {
	for _, c := range []struct{ name, link, changes, want string }{
		{"a slider", "e=300", "e=350", "e=350"},
		{"a number", "e=300", "e.n=350", "e=350"},
		{"a number with its unit", "", "e.n=350 Md€", "e=350"},
		{"both: what was typed counts", "e=300", "e=350;e.n=400", "e=400"},
		{"typed back at the default", "e=300", "e.n=200", ""},
		{"several levers", "", "e=300;late.n=1,5;to=2040;pace.blocked=2", "e=300&late=1.5&pace=1,2,1,1&to=2040"},
		{"emptied fields are as they were", "e=300", "e.n=;e=", "e=300"},
		{"one share: the others give way", "", "s.gigafactories=20", "s=200,44,712,44"},
		{"one share, typed", "", "s.gigafactories.n=12,5 %", "s=125,49,777,49"},
		{"two shares: both stand, the others share the rest", "", "s.gigafactories=20;s.support.n=20", "s=200,35,565,200"},
		{"two shares of nothing: the others share equally", "s=500,500,0,0", "s.gigafactories=20;s.ai_factories=20", "s=200,200,300,300"},
		{"two shares of everything", "", "s.gigafactories=50;s.support=50", "s=500,0,0,500"},
		{"three shares: the fourth takes the rest", "", "s.gigafactories=20;s.ai_factories=20;s.support=20", "s=200,200,400,200"},
		{"four shares", "", "s.gigafactories=25;s.ai_factories=25;s.data_centres=25;s.support=25", "s=250,250,250,250"},
		{"a target's parts", "aim=75@2030", "aim.share=60;aim.year.n=2035", "aim=60@2035"},
		{"a parameter", "", "p.firm_gain=0.08", "p.firm_gain=0.08"},
		{"a parameter, typed", "p.firm_gain=0.08", "p.firm_gain.n=0,1", "p.firm_gain=0.1"},
		{"a parameter set already", "p.mfu=0.4&p.firm_gain=0.06", "e=300", "e=300&p.mfu=0.4&p.firm_gain=0.06"},
		{"a button", "e=300", "do=step e 1", "e=305"},
		{"a button after a field", "e=300", "e.n=400;do=step e 1", "e=405"},
		{"a preset", "late=2", "do=preset equal", "s=250,250,250,250&late=2"},
		{"a reset", "e=300&late=2", "do=reset e", "late=2"},
		{"a button that does not exist", "e=300", "do=launch", "e=300"},
		{"what is no lever", "utm=a%20b&x=1?2&e=300", "late=2", "e=300&late=2&utm=a%20b&x=1?2"},
		{"an address in what is no lever", "?back=https://example.org/&e=300", "late=2", "e=300&late=2&back=https://example.org/"},
	} {
		s := send(locale.Fr, "?"+strings.TrimPrefix(c.link, "?"), c.changes)
		expect(t, s, c.name, c.want)
		if len(s.Refused) != 0 || s.Problems != nil || s.InGesture() {
			t.Errorf("%s: refused %v, problems %v; want none", c.name, s.Refused, s.Problems)
		}
	}
}

// Values that are not valid are recorded, and everything else is set.
func TestFromFormRefuses(t *testing.T) {
	for _, c := range []struct{ name, link, changes, want, field, given string }{
		{"junk", "late=2", "e.n=many;n=3", "n=3&late=2", "e", "many"},
		{"too much", "late=2", "e.n=900", "late=2", "e", "900"},
		{"a share of junk", "", "s.support.n=x;e=300", "e=300", "s.support", "x"},
		{"a share with two decimals", "", "s.support.n=12,34", "", "s.support", "12,34"},
		{"half a site", "", "n.n=2,5", "", "n", "2,5"},
		{"a parameter", "", "p.firm_gain.n=9;e=300", "e=300", "p.firm_gain", "9"},
	} {
		s := send(locale.Fr, c.link, c.changes)
		expect(t, s, c.name, c.want)
		if problem, ok := s.Refused[c.field]; !ok || problem.Given != c.given || len(s.Refused) != 1 {
			t.Errorf("%s: refused %v, want only %s with %q", c.name, s.Refused, c.field, c.given)
		}
	}
	s := send(locale.Fr, "", "s.support.n=x;s.gigafactories=20;s.ai_factories=20")
	expect(t, s, "a share of junk beside two good ones", "s=200,200,565,35")
	s = send(locale.Fr, "", "s.support.n=x;s.gigafactories=20")
	expect(t, s, "a share of junk beside a good one", "s=200,44,712,44")
	if len(s.Refused) != 1 || s.Refused["s.support"].Given != "x" {
		t.Errorf("refused %v, want only s.support", s.Refused)
	}
}

// Shares that cannot sum to the whole are a problem that names their sum, and
// change nothing.
func TestFromFormSum(t *testing.T) {
	for _, c := range []struct{ changes, given, fr string }{
		{"s.gigafactories=25;s.ai_factories=25;s.data_centres.n=25,5;s.support=25", "25 + 25 + 25,5 + 25", "100,5\u202f%"},
		{"s.gigafactories=20;s.ai_factories=20;s.data_centres=20;s.support=20", "20 + 20 + 20 + 20", "80\u202f%"},
		{"s.gigafactories=70;s.support=50", "70 + 0 + 0 + 50", "120\u202f%"},
	} {
		s := send(locale.Fr, "late=2", c.changes+";e=300")
		expect(t, s, c.changes, "e=300&late=2")
		if len(s.Problems) != 1 || s.Problems[0].Key != scenario.KeySplit || s.Problems[0].Given != c.given || len(s.Refused) != 0 {
			t.Errorf("%s: problems %v, refused %v; want one problem of the split with %q", c.changes, s.Problems, s.Refused, c.given)
			continue
		}
		if text := s.Problems[0].In(locale.Fr); !strings.HasPrefix(text, "Répartition\u202f: ") || !strings.Contains(text, "font "+c.fr) {
			t.Errorf("%s: message %q, want one about the split with the sum %s", c.changes, text, c.fr)
		}
	}
}

// An unchanged form gives the link that it came with.
func TestFromFormUnchanged(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		s := started("")
		s.Scenario.Levers.SplitTenths = drawShares(t)
		for i := range scenario.Levers {
			lever := &scenario.Levers[i]
			if lever.Key == scenario.KeySplit || !rapid.Bool().Draw(t, lever.Key+" changes") {
				continue
			}
			for j := range lever.Fields {
				f := &lever.Fields[j]
				s.Scenario = f.With(s.Scenario, min(f.Min+float64(rapid.IntRange(0, 200).Draw(t, f.ID))*f.Step, f.Max))
			}
		}
		for row := range evidence.Table {
			if p := &evidence.Table[row]; rapid.IntRange(0, 9).Draw(t, "overridden") == 0 {
				s.Scenario = s.Scenario.Override(row, rapid.Float64Range(p.Low, p.High).Draw(t, p.ID))
			}
		}
		for _, l := range locale.Langs {
			got := send(l, "?"+s.Query(), "")
			if got.Query() != s.Query() || len(got.Refused) != 0 || got.Problems != nil {
				t.Fatalf("%s: an unchanged form of %s gives %s, refused %v, problems %v; want the same link", l.Code(), s.Query(), got.Query(), got.Refused, got.Problems)
			}
		}
	})
}

func TestFromFormOfNothing(t *testing.T) {
	s := session.FromForm(locale.En, func(string) string { return "" })
	expect(t, s, "an empty form", "")
	s = session.FromForm(locale.En, func(string) string { return "\xff&e=%" })
	if wrong := scenariotest.Invalid(s.Scenario); wrong != "" {
		t.Errorf("after a form of invalid values %s is out of range, want a valid scenario", wrong)
	}
}
