package session_test

import (
	"testing"

	"aicontinent/internal/locale"
	"aicontinent/internal/scenario"
	"aicontinent/internal/session"
	"aicontinent/internal/split"
)

// Each verb with a link before and the link after.
func TestDo(t *testing.T) {
	for _, c := range []struct{ link, do, value, want string }{
		{"", "set e", "300", "e=300"},
		{"e=300", "set e", "200", ""},
		{"", "set s.gigafactories", "20", "s=200,44,712,44"},
		{"", "set s.gigafactories", "10", ""},
		{"", "set pace.blocked", "1.5", "pace=1,1.5,1,1"},
		{"aim=75@2030", "set aim.share", "60", "aim=60@2030"},
		{"aim=75@2030", "set aim.year", "2035", "aim=75@2035"},
		{"", "set aim.share", "60", "aim=60@2030"}, // starts from the EU's target if there is none
		{"", "set aim.year", "2035", "aim=75@2035"},
		{"", "set p.firm_gain", "0.08", "p.firm_gain=0.08"},
		{"", "set p.frontier_flop_2024", "4e25", "p.frontier_flop_2024=4e25"},
		{"", "set p.h100e_2024", "500,000", "p.h100e_2024=500000"},
		{"", "step e 1", "", "e=205"},
		{"", "step e -10", "", "e=150"},
		{"e=498", "step e 1", "", "e=500"},
		{"e=3", "step e -1", "", "e=0"},
		{"", "step e -9223372036854775808", "", "e=0"},
		{"", "step late 3", "", "late=1.3"},
		{"pace=1,1,1,0.3", "step pace.innovators -4", "", "pace=1,1,1,0.1"},
		{"", "step to 20", "", "to=2040"},
		{"", "step n 2", "", "n=7"},
		{"", "step s.data_centres -10", "", "s=150,75,700,75"},
		{"", "step s.gigafactories 100", "", "s=1000,0,0,0"},
		{"", "step aim.year 1", "", "aim=75@2031"},
		{"", "step p.firm_gain 1", "", "p.firm_gain=0.051"},
		{"", "step p.firm_gain 1000", "", "p.firm_gain=0.13"},
		{"", "step p.gdp_2024_bn 1", "", "p.gdp_2024_bn=17934"},
		{"", "grip 0", "12", "s=120,30,800,50"},
		{"", "grip 1", "20", "s=100,100,750,50"},
		{"", "grip 2", "99", "s=100,50,840,10"},
		{"", "preset equal", "", "s=250,250,250,250"},
		{"e=300&to=2040&late=2", "preset announced", "", "late=2&to=2040"},
		{"", "aim on", "", "aim=75@2030"},
		{"aim=60@2035", "aim off", "", ""},
		{"e=300&n=3", "reset e", "", "n=3"},
		{"s=250,250,250,250&n=3", "reset s", "", "n=3"},
		{"aim=60@2035&n=3", "reset aim", "", "n=3"},
		{"p.firm_gain=0.08&n=3", "reset p.firm_gain", "", "n=3"},
		{"e=300&to=2040&p.firm_gain=0.08&utm=x", "reset all", "", "to=2040&utm=x"},
		{"e=300", "commit", "", "e=300"},
		{"e=300", "dismiss", "", "e=300"},
	} {
		s := started(c.link)
		changed := s.Do(session.Action{Do: c.do, Value: c.value})
		expect(t, s, c.link+", "+c.do+" "+c.value, c.want)
		if changed != (c.link != c.want) || len(s.Refused) != 0 || s.InGesture() {
			t.Errorf("%s, %s: changed %v, refused %v, in a gesture %v; want a change, nothing refused and no gesture", c.link, c.do, changed, s.Refused, s.InGesture())
		}
	}
}

// An unknown action changes nothing.
func TestDoIgnores(t *testing.T) {
	const link = "e=300&s=250,250,250,250&aim=60@2035&p.firm_gain=0.08"
	for _, a := range []string{
		"", " ", "set", "set ", "set x", "set s", "set paces", "set p.", "set p.no", "set  e", "SET e", "step", "step e", "step e x",
		"step e 1.5", "step x 1", "step p.no 1", "step e 99999999999999999999", "grip", "grip 4", "grip -1", "grip x", "lock 4",
		"lock -1", "lock x", "lock", "unlock", "rule 4", "rule -3", "rule x", "rule", "preset", "preset x", "aim", "aim x", "aim On",
		"reset", "reset x", "reset p.no", "reset s.support", "launch e 1", "\x00", "set \xff",
	} {
		s := started(link)
		do(s, "lock 1", "rule 2")
		set(s, "e", "900")
		if s.Do(session.Action{Do: a, Value: "12"}) {
			t.Errorf("%q changes the scenario, want no change", a)
		}
		expect(t, s, a, link)
		if s.Locks != (split.Locks{1: true}) || s.Rule != 2 || len(s.Refused) != 1 {
			t.Errorf("%q: locks %v, rule %d, refused %v; want lock 1, rule 2 and one refusal", a, s.Locks, s.Rule, s.Refused)
		}
	}
}

// An action that moves every share opens the locks, and says so until the next
// action.
func TestPresetsReleaseLocks(t *testing.T) {
	for action, released := range map[string]bool{
		"preset equal": true, "preset none": true, "reset s": true, "reset all": true, "reset e": false, "aim on": false, "step e 1": false,
	} {
		s := started("")
		do(s, "lock 2")
		do(s, action)
		if s.Unlocked != released || (s.Locks == split.Locks{}) != released {
			t.Errorf("%s: locks %v, Unlocked %v; want Unlocked %v", action, s.Locks, s.Unlocked, released)
		}
		do(s, "commit")
		if s.Unlocked != released {
			t.Errorf("%s: Unlocked is %v after the gesture, want %v", action, s.Unlocked, released)
		}
		do(s, action)
		if s.Unlocked {
			t.Errorf("%s again: Unlocked is true although nothing was locked, want false", action)
		}
	}
}

func TestLocksAndRule(t *testing.T) {
	s := started("")
	do(s, "lock 0", "lock 3", "unlock 0", "rule 3")
	if s.Locks != (split.Locks{3: true}) || s.Rule != 3 {
		t.Errorf("locks %v, rule %d; want lock 3 and rule 3", s.Locks, s.Rule)
	}
	do(s, "rule -1", "lock 1")
	if s.Rule != session.Proportion {
		t.Errorf("rule %d, want %d", s.Rule, session.Proportion)
	}
	do(s, "reset all")
	if s.Locks != (split.Locks{}) {
		t.Errorf("after reset all the locks are %v, want none", s.Locks)
	}
}

func TestNew(t *testing.T) {
	s := session.New(locale.Fr, "https://example.org/fr/?utm=a%20b&e=300&n=99&m=1.0")
	if s.Version != "1.0" || len(s.Problems) != 1 || s.Problems[0].Key != "n" || s.Rule != session.Proportion {
		t.Errorf("version %q, problems %v, rule %d; want 1.0, one problem with n, and Proportion", s.Version, s.Problems, s.Rule)
	}
	expect(t, s, "with what is no lever", "e=300&m=1.0&utm=a%20b")
	expect(t, session.New(locale.Fr, "utm=x"), "with that alone", "utm=x")
	do(s, "dismiss")
	if s.Problems != nil {
		t.Errorf("after dismiss the problems are %v, want none", s.Problems)
	}
}

// Back and Forward keep the locks and the rule, and end the current gesture.
func TestLoad(t *testing.T) {
	s := started("e=300&a=1&n=99&m=1.0")
	do(s, "lock 2", "rule 1")
	set(s, "yrs", "99")
	live(s, "s.support", "30")
	s.Load("?lease=40&b=2")
	expect(t, s, "loaded", "lease=40&b=2")
	if s.InGesture() || s.Locks != (split.Locks{2: true}) || s.Rule != 1 || len(s.Refused) != 0 || s.Problems != nil ||
		s.Version != "" || s.Stop != (split.Stop{}) {
		t.Errorf("loaded: %+v; want lock 2, rule 1 and nothing else of before", s)
	}
	if s.Cancel() {
		t.Error("Cancel is true after Load, want false")
	}
	if _, ok := s.GestureStart(); ok {
		t.Error("there is a GestureStart after Load, want none")
	}
}

func TestShareOf(t *testing.T) {
	lever, _ := scenario.Lookup(scenario.KeySplit)
	for k := range lever.Fields {
		if got, ok := session.ShareOf(lever.Fields[k].ID); !ok || got != k {
			t.Errorf("ShareOf(%q) = %d, %v; want %d", lever.Fields[k].ID, got, ok, k)
		}
	}
	for _, id := range []string{"e", "s", "s.", "s.grip", "pace.blocked", ""} {
		if k, ok := session.ShareOf(id); ok {
			t.Errorf("ShareOf(%q) = %d, want none", id, k)
		}
	}
}
