package session_test

import (
	"testing"

	"aicontinent/internal/locale"
	"aicontinent/internal/session"
	"aicontinent/internal/split"
)

func TestTyped(t *testing.T) {
	for _, c := range []struct{ field, typed, fr, en string }{
		{"s.support", "12,5 %", "s=92,46,737,125", "s=92,46,737,125"},
		{"s.support", "12.5", "s=92,46,737,125", "s=92,46,737,125"},
		{"s.support", "12.3%", "s=92,46,739,123", "s=92,46,739,123"},
		{"e", "€300bn", "e=300", "e=300"},
		{"e", "300 Md€", "e=300", "e=300"},
		{"e", " 0300 ", "e=300", "e=300"},
		{"late", "×1,5", "late=1.5", "late=1.5"},
		{"pub", "33,333", "pub=33.333", "refused"}, // a thousands separator in English
		{"from", "2 026", "from=2026", "from=2026"},
		{"to", "2\u202f040", "to=2040", "to=2040"},
		{"to", "2,040", "refused", "to=2040"},
		{"p.h100e_2024", "500 000", "p.h100e_2024=500000", "p.h100e_2024=500000"},
		{"p.h100e_2024", "500.000", "refused", "refused"},
		{"p.h100e_2024", "500,000", "refused", "p.h100e_2024=500000"},
		{"p.firm_gain", "0,08", "p.firm_gain=0.08", "p.firm_gain=0.08"},
		{"p.frontier_flop_2024", "5,5e25", "refused", "refused"},
		{"p.frontier_flop_2024", "5.5e25", "p.frontier_flop_2024=5.5e25", "p.frontier_flop_2024=5.5e25"},
		{"e", ".5", "e=0.5", "e=0.5"},
		{"e", "300.", "e=300", "e=300"},
		{"e", "+300", "e=300", "e=300"},
		{"e", "300bn €", "e=300", "e=300"},
		{"e", "300 billion", "e=300", "e=300"},
		{"e", "€300 billion", "e=300", "e=300"},
		{"e", "300 billion euros", "e=300", "e=300"},
		{"e", "300 milliards", "e=300", "e=300"},
		{"e", "300 milliards d’euros", "e=300", "e=300"},
		{"e", "300 Md€", "e=300", "e=300"},
		{"e", "３００", "e=300", "e=300"},
		{"e", "\u200b300\ufeff", "e=300", "e=300"},
		{"grid", "4.5 GW", "grid=4.5", "grid=4.5"},
		{"grid", "4,5 GW par an", "grid=4.5", "grid=4.5"},
		{"grid", "3 GW/year", "grid=3", "grid=3"},
		{"yrs", "5 years", "yrs=5", "yrs=5"},
		{"yrs", "5 ans", "yrs=5", "yrs=5"},
		{"n", "3 sites", "n=3", "n=3"},
		{"late", "1.5x", "late=1.5", "late=1.5"},
		{"lease", "30 percent", "lease=30", "lease=30"},
		{"p.it_life", "4 years", "p.it_life=4", "p.it_life=4"},
		{"p.it_life", "4 années", "p.it_life=4", "p.it_life=4"},
		{"p.shell_cost_gigafactories", "10 M€", "p.shell_cost_gigafactories=10", "p.shell_cost_gigafactories=10"},
		{"e", "300 million", "refused", "refused"},
		{"e", "300 M€", "refused", "refused"},
		{"e", "300 %", "refused", "refused"},
		{"e", "12 ans", "refused", "refused"},
		{"grid", "4 MW", "refused", "refused"},
		{"grid", "4 GWh", "refused", "refused"},
		{"yrs", "5 months", "refused", "refused"},
		{"lease", "€30bn", "refused", "refused"},
		{"to", "2040 years", "refused", "refused"},
		{"p.it_life", "4 %", "refused", "refused"},
		{"e", "", "refused", "refused"},
		{"e", "many", "refused", "refused"},
		{"e", "501", "refused", "refused"},
		{"e", "-1", "refused", "refused"},
		{"s.support", "12.34", "refused", "refused"},
		{"s.support", "101", "refused", "refused"},
		{"n", "2.5", "refused", "refused"},
		{"p.firm_gain", "8 %", "refused", "refused"},
		{"p.firm_gain", "x", "refused", "refused"},
	} {
		for l, want := range map[locale.Lang]string{locale.Fr: c.fr, locale.En: c.en} {
			s := session.New(l, "")
			changed := set(s, c.field, c.typed)
			problem, refused := s.Refused[c.field]
			if want == "refused" {
				if !refused || problem.Given != c.typed || changed || s.Query() != "" {
					t.Errorf("%s: %s set to %q is %q, refused %v", l.Code(), c.field, c.typed, s.Query(), s.Refused)
				}
				continue
			}
			if refused || !changed || s.Query() != want {
				t.Errorf("%s: %s set to %q is %q, want %q; refused %v", l.Code(), c.field, c.typed, s.Query(), want, s.Refused)
			}
		}
	}
}

func TestRefusedTexts(t *testing.T) {
	for _, c := range []struct{ field, typed, fr, en string }{
		{"e", "900",
			"«\u202f900\u202f» ne convient pas\u202f: un nombre de 0\u00a0Md€ à 500\u00a0Md€. La valeur d’avant est gardée.",
			"“900” cannot be used: a number from €0bn to €500bn. The earlier value is kept."},
		{"s.support", "12.34",
			"«\u202f12.34\u202f» ne convient pas\u202f: un nombre de 0\u202f% à 100\u202f%, une décimale au plus. La valeur d’avant est gardée.",
			"“12.34” cannot be used: a number from 0% to 100%, one decimal at most. The earlier value is kept."},
		{"pace.blocked", "fast",
			"«\u202ffast\u202f» ne convient pas\u202f: un nombre de ×0 à ×4. La valeur d’avant est gardée.",
			"“fast” cannot be used: a number from ×0 to ×4. The earlier value is kept."},
		{"n", "2.5",
			"«\u202f2.5\u202f» ne convient pas\u202f: un nombre entier de 1\u00a0site à 20\u00a0sites. La valeur d’avant est gardée.",
			"“2.5” cannot be used: a whole number from 1\u00a0site to 20\u00a0sites. The earlier value is kept."},
		{"aim.year", "2050",
			"«\u202f2050\u202f» ne convient pas\u202f: une année de 2027 à 2040. La valeur d’avant est gardée.",
			"“2050” cannot be used: a year from 2027 to 2040. The earlier value is kept."},
		{"p.firm_gain", "9",
			"«\u202f9\u202f» ne convient pas\u202f: un nombre de 0,01 à 0,13 (part de la productivité du travail d’une entreprise utilisatrice). La valeur d’avant est gardée.",
			"“9” cannot be used: a number from 0.01 to 0.13 (share of the labour productivity of an adopting firm). The earlier value is kept."},
		{"grid", "4 MW",
			"Raccordements au réseau\u202f: «\u202f4 MW\u202f» a une autre unité que ce champ. Permis\u202f: un nombre de 0,2\u00a0GW par an à 10\u00a0GW par an, avec cette unité ou sans. La valeur d’avant est gardée.",
			"Grid connections: “4 MW” has another unit than this field. Allowed: a number from 0.2\u00a0GW a year to 10\u00a0GW a year, with this unit or without. The earlier value is kept."},
		{"p.it_life", "4 %",
			"Durée de vie des accélérateurs\u202f: «\u202f4 %\u202f» a une autre unité que ce champ. Permis\u202f: un nombre de 3 à 6 (années), avec cette unité ou sans. La valeur d’avant est gardée.",
			"Service life of accelerators: “4 %” has another unit than this field. Allowed: a number from 3 to 6 (years), with this unit or without. The earlier value is kept."},
	} {
		s := started("")
		set(s, c.field, c.typed)
		problem := s.Refused[c.field]
		if fr, en := problem.Typed(locale.Fr), problem.Typed(locale.En); fr != c.fr || en != c.en {
			t.Errorf("%s set to %q:\n%s\n%s\nwant\n%s\n%s", c.field, c.typed, fr, en, c.fr, c.en)
		}
		expect(t, s, c.field, "")
	}
	s := started("")
	set(s, "p.firm_gain", "9")
	if p := s.Refused["p.firm_gain"]; p.Key != "p.firm_gain" || p.Given != "9" {
		t.Errorf("refused %+v", p)
	}
}

// A refusal stays beside its field until that is corrected or the scenario is
// replaced.
func TestRefusedIsForgotten(t *testing.T) {
	refused := func() *session.Session {
		s := started("")
		set(s, "e", "900")
		set(s, "p.firm_gain", "x")
		if len(s.Refused) != 2 {
			t.Fatalf("refused %v", s.Refused)
		}
		return s
	}
	for _, c := range []struct {
		action session.Action
		left   int
	}{
		{session.Action{Do: "set e", Value: "300"}, 1},
		{session.Action{Do: "set e", Value: "300", Live: true}, 1},
		{session.Action{Do: "set e", Value: "901"}, 2},
		{session.Action{Do: "set p.firm_gain", Value: "0.08"}, 1},
		{session.Action{Do: "step e 1"}, 1},
		{session.Action{Do: "step p.firm_gain 1"}, 1},
		{session.Action{Do: "set n", Value: "3"}, 2},
		{session.Action{Do: "lock 1"}, 2},
		{session.Action{Do: "preset equal"}, 0},
		{session.Action{Do: "aim on"}, 0},
		{session.Action{Do: "reset all"}, 0},
	} {
		s := refused()
		s.Do(c.action)
		if len(s.Refused) != c.left {
			t.Errorf("%+v leaves %v", c.action, s.Refused)
		}
	}
	s := refused()
	live(s, "e", "x")
	s.Do(session.Action{Do: "step e 1", Live: true})
	live(s, "p.firm_gain", "x")
	s.Do(session.Action{Do: "step p.firm_gain 1", Live: true})
	if len(s.Refused) != 0 {
		t.Errorf("steps in the gesture that was refused leave %v", s.Refused)
	}
}

// A value refused in a drag leaves the share where the drag had moved it.
func TestRefusedInAGesture(t *testing.T) {
	s := started("")
	live(s, "s.support", "30")
	at := s.Scenario.Levers.SplitTenths
	if live(s, "s.support", "130") || s.Scenario.Levers.SplitTenths != at || !s.InGesture() {
		t.Errorf("%v, then %v", at, s.Scenario.Levers.SplitTenths)
	}
	live(s, "s.support", "5")
	if len(s.Refused) != 0 || s.Scenario.Levers.SplitTenths != (split.Shares{100, 50, 800, 50}) {
		t.Errorf("back at the start: %v, refused %v", s.Scenario.Levers.SplitTenths, s.Refused)
	}
}
