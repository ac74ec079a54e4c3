package session_test

import (
	"strings"
	"testing"

	"aicontinent/internal/locale"
	"aicontinent/internal/scenario"
	"aicontinent/internal/scenario/scenariotest"
	"aicontinent/internal/session"
)

// FuzzDo runs a list of actions, one a line: the words, then a tab and the value,
// then another tab if the gesture continues.
func FuzzDo(f *testing.F) {
	for _, program := range []string{
		"set e\t300\nset s.support\t12,5 %\t\nset s.support\t90\t\ncommit\nlock 2\nset s.gigafactories\t99\nrule 1\nset s.support\t3",
		"aim on\nset aim.share\t1\naim off\nset aim.year\t2040\nstep aim.share -5\nreset aim",
		"grip 0\t-5\t\ngrip 1\t99999999999999999999\t\ngrip 3\t1\nlock 1\ngrip 1\t50",
		"step p.firm_gain 3\nset p.firm_gain\t0,08\nset p.frontier_flop_2024\t5e25\nstep p.gdp_2024_bn 1\nreset p.firm_gain",
		"preset none\npreset equal\npreset announced\nreset all\ndismiss\n\nset\nstep\ngrip\nrule\nlock",
		"set e\tlots\nset s.support\t\nset p.firm_gain\t9\nset n\t2.5",
		"set pace.sceptics\t0.05000000000000001\nstep pace.sceptics -1\nset p.support_effect_blocked\t1e-30",
		"step e 9223372036854775807\nstep e -9223372036854775808\nstep p.firm_gain 9223372036854775807",
		"side a\te=300&x=1\nswap\nside b\t/fr/?late=2#x\nlook outcome\tjobs\nlook goal\t5 & 6=\nlook belief\t%zz\nput late 1.5\nput pace 2\nput p.firm_gain x",
		"look number\tgdp\nlook number gdp\nlook strip jobs,gdp\nlook strip\t,,\"\nlook flow 2030\nlook flow\t-1\nlook country\tFR\nlook sort\t-name\nlook unconditioned 1\nlook x\ty",
		"set s.support\t100\t\npreset equal\t\t\nset s.support\t0\t\nlock 0\t\t\nset s.support\t50\t",
	} {
		f.Add("?e=300&s=400,200,300,100&x=1", program)
	}
	f.Fuzz(func(t *testing.T, link, program string) {
		s := session.New(locale.Fr, link)
		for i, line := range strings.Split(program, "\n") {
			if i == 100 {
				return
			}
			words, rest, _ := strings.Cut(line, "\t")
			value, _, goesOn := strings.Cut(rest, "\t")
			before := s.Scenario
			changed := s.Do(session.Action{Do: words, Value: value, Live: goesOn})
			if verb, _, _ := strings.Cut(words, " "); verb == "side" || verb == "swap" {
				changed = false // these do not change the scenario
			}
			checkSession(t, s, before, changed)
		}
		before := s.Scenario
		checkSession(t, s, before, s.Cancel() && !s.Scenario.Equal(before))
	})
}

func checkSession(t *testing.T, s *session.Session, before scenario.Scenario, changed bool) {
	t.Helper()
	if wrong := scenariotest.Invalid(s.Scenario); wrong != "" {
		t.Fatalf("%s is out of range in %+v, want a valid scenario", wrong, s.Scenario)
	}
	if changed == before.Equal(s.Scenario) {
		t.Fatalf("Do reports a change %v, want the other: from %+v to %+v", changed, before, s.Scenario)
	}
	if again := scenario.Parse("?" + s.Query()); !again.Scenario.Equal(s.Scenario) || again.Problems != nil || again.Rest != s.Rest {
		t.Fatalf("%+v: the link %q reads back as %+v, want the same", s.Scenario, s.Query(), again)
	}
	for id, problem := range s.Refused {
		beside, terminal := problem.Typed(s.Lang), problem.Error()
		says := strings.Contains(beside, "ne convient pas") || strings.Contains(beside, "a une autre unité que ce champ. Permis\u202f:")
		if !says || !strings.Contains(terminal, "("+problem.Key+")") {
			t.Fatalf("%s is refused with %q and %q, want what is allowed, and the key in a terminal", id, beside, terminal)
		}
	}
}
