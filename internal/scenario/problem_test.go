package scenario_test

import (
	"strings"
	"testing"
	"unicode/utf8"

	"aicontinent/internal/locale"
	"aicontinent/internal/scenario"
)

// The complete messages: with the key in English for terminals, and without it in
// each language for pages.
func TestProblemTexts(t *testing.T) {
	for _, c := range []struct{ link, fr, en string }{
		{"e=900",
			"Enveloppe\u202f: «\u202f900\u202f» ne convient pas. Permis\u202f: de 0\u00a0Md€ à 500\u00a0Md€.",
			"Envelope (e): “900” cannot be used. Allowed: €0bn to €500bn."},
		{"pub=many",
			"Part publique\u202f: «\u202fmany\u202f» ne convient pas. Permis\u202f: de 0\u202f% à 100\u202f%.",
			"Public share (pub): “many” cannot be used. Allowed: 0% to 100%."},
		{"n=2.5",
			"Sites de gigafabriques\u202f: «\u202f2.5\u202f» ne convient pas. Permis\u202f: un nombre entier, de 1\u00a0site à 20\u00a0sites.",
			"Gigafactory sites (n): “2.5” cannot be used. Allowed: a whole number, 1\u00a0site to 20\u00a0sites."},
		{"to=2050",
			"Année affichée\u202f: «\u202f2050\u202f» ne convient pas. Permis\u202f: un nombre entier, de 2028 à 2040.",
			"Year shown (to): “2050” cannot be used. Allowed: a whole number, 2028 to 2040."},
		{"pace=1,1,9,1",
			"Rythme d’adoption, Expérimentateurs\u202f: «\u202f1,1,9,1\u202f» ne convient pas. Permis\u202f: de ×0 à ×4.",
			"Pace of adoption, Experimenters (pace): “1,1,9,1” cannot be used. Allowed: ×0 to ×4."},
		{"pace=1",
			"Rythme d’adoption\u202f: «\u202f1\u202f» ne convient pas. Il faut quatre valeurs, séparées par des virgules.",
			"Pace of adoption (pace): “1” cannot be used. Four values are needed, separated by commas."},
		{"s=100,50,800,60",
			"Répartition\u202f: «\u202f100,50,800,60\u202f» ne convient pas. Les quatre parts font 101\u202f%\u202f; elles doivent faire 100\u202f%, en dixièmes de pour cent\u202f: 1000. Une cinquième valeur dit ce qui n’est pas affecté.",
			"Split (s): “100,50,800,60” cannot be used. The four shares make 101%; they must make 100%, in tenths of a percent: 1000. A fifth value says what is not assigned."},
		{"s=10.5,0,0,0",
			"Répartition, Gigafabriques\u202f: «\u202f10.5,0,0,0\u202f» ne convient pas. Permis\u202f: de 0\u202f% à 100\u202f%, au dixième près\u202f; dans un lien, de 0 à 1000 dixièmes.",
			"Split, Gigafactories (s): “10.5,0,0,0” cannot be used. Allowed: 0% to 100%, to the tenth; in a link, 0 to 1000 tenths."},
		{"aim=75",
			"Objectif d’adoption\u202f: «\u202f75\u202f» ne convient pas. Permis\u202f: une part de 1 à 95\u202f% et une année de 2027 à 2040, comme 75@2030.",
			"Adoption target (aim): “75” cannot be used. Allowed: a share of 1 to 95% and a year from 2027 to 2040, such as 75@2030."},
		{"aim=75@2050",
			"Objectif d’adoption, Année\u202f: «\u202f75@2050\u202f» ne convient pas. Permis\u202f: un nombre entier, de 2027 à 2040.",
			"Adoption target, Year (aim): “75@2050” cannot be used. Allowed: a whole number, 2027 to 2040."},
		{"p.no=1",
			"Paramètre (p.no)\u202f: «\u202f1\u202f» ne convient pas. Aucun paramètre ne porte ce nom. La page Méthode les donne tous.",
			"Parameter (p.no): “1” cannot be used. No parameter has this name. The method page lists them all."},
		{"e=1&e=2",
			"Enveloppe\u202f: «\u202f2\u202f» ne convient pas. La valeur est donnée deux fois\u202f; une seule est permise.",
			"Envelope (e): “2” cannot be used. The value is given twice; only one is allowed."},
	} {
		problems := scenario.Parse(c.link).Problems
		if len(problems) != 1 {
			t.Errorf("%s: got %d problems, want 1", c.link, len(problems))
			continue
		}
		if got := problems[0].In(locale.Fr); got != c.fr {
			t.Errorf("%s in French:\n%s\nwant\n%s", c.link, got, c.fr)
		}
		if got := problems.Error(); got != c.en {
			t.Errorf("%s in a terminal:\n%s\nwant\n%s", c.link, got, c.en)
		}
		page := c.en
		if p := problems[0]; p.Reason != scenario.UnknownParameter {
			page = strings.Replace(page, " ("+p.Key+")", "", 1)
		}
		if got := problems[0].In(locale.En); got != page {
			t.Errorf("%s in English:\n%s\nwant\n%s", c.link, got, page)
		}
	}
}

// Every message about a parameter uses its name.
func TestProblemNamesTheParameter(t *testing.T) {
	for link, allowed := range map[string]string{
		"p.frontier_flop_2024=7e25":           "3e25 to 6e25",
		"p.firm_gain=1":                       "0.01 to 0.13",
		"p.firm_gain=x":                       "0.01 to 0.13",
		"p.firm_gain=0.08&p.firm_gain=0.08":   "only one is allowed",
		"p.firm_gain=0.08&p.firm_gain=0.0800": "only one is allowed",
	} {
		problems := scenario.Parse(link).Problems
		if len(problems) != 1 {
			t.Errorf("%s: got %d problems, want 1", link, len(problems))
			continue
		}
		text := problems.Error()
		if strings.HasPrefix(text, "Parameter") || !strings.Contains(text, "(p.f") || !strings.Contains(text, allowed) {
			t.Errorf("%s: the message is %s, want the name of the parameter, its key and %q", link, text, allowed)
		}
	}
}

// Whatever a link contains, the message shows it in one short line.
func TestProblemTextIsOneShortLine(t *testing.T) {
	long := strings.Repeat("9", 1000)
	for _, link := range []string{"e=" + long, "p." + long + "=1", "e=%ff%fe", "p.%ff=1", "e=1%0a2%1b[31m", "p.a%0d%0ab=1", "e={allowed}", "n=%E2%80%A8", "e=" + strings.Repeat("é", 100)} {
		problems := scenario.Parse(link).Problems
		if len(problems) != 1 {
			t.Fatalf("%.40s: got %d problems, want 1", link, len(problems))
		}
		for _, l := range locale.Langs {
			text := problems[0].In(l)
			if !utf8.ValidString(text) || strings.ContainsAny(text, "\n\r\x1b\u2028") || utf8.RuneCountInString(text) > 300 {
				t.Errorf("%.40s: got %q, want one line of plain characters, at most 300", link, text)
			}
		}
		if link == "e={allowed}" && !strings.Contains(problems.Error(), "“{allowed}”") {
			t.Errorf("got %s, want the value quoted as it was typed", problems)
		}
	}
}

func TestProblemsAsError(t *testing.T) {
	if err := scenario.Parse("e=300").Problems.Err(); err != nil {
		t.Errorf("no problem gives the error %v, want nil", err)
	}
	err := scenario.Parse("e=x&n=y").Problems.Err()
	if err == nil || strings.Count(err.Error(), "\n") != 1 || !strings.Contains(err.Error(), "(e)") || !strings.Contains(err.Error(), "(n)") {
		t.Errorf("two problems give the error %v, want two lines with both keys", err)
	}
}
