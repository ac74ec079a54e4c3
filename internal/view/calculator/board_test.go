package calculator

import (
	"strings"
	"testing"

	"aicontinent/internal/locale"
	"aicontinent/internal/markup"
	"aicontinent/internal/scenario"
	"aicontinent/internal/session"
	"aicontinent/internal/view/viewtest"
)

// A number field shows its value as readers can type it, and has a name.
func TestNumberFields(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		l                     locale.Lang
		link, id, value, name string
	}{
		{locale.Fr, "", "to.n", "2035", "Année affichée, valeur"},
		{locale.En, "to=2040", "to.n", "2040", "Year shown, value"},
		{locale.Fr, "from=2026.5", "from.n", "2026,5", "Début des dépenses, valeur"},
		{locale.En, "from=2026.5", "from.n", "2026.5", "Spending starts, value"},
		{locale.Fr, "", "e.n", "200", "Enveloppe, valeur (Md€)"},
	} {
		input := viewtest.WithID(pageAt(c.l, c.link).Body(), c.id)
		value, _ := input.Attr("value")
		name, _ := input.Attr("aria-label")
		if value != c.value || name != c.name {
			t.Errorf("%q: %s shows %q and is named %q, want %q and %q", c.link, c.id, value, name, c.value, c.name)
		}
		s := session.New(c.l, "?"+c.link)
		if s.Do(session.Action{Do: "set " + strings.TrimSuffix(c.id, ".n"), Value: value}) || len(s.Refused) > 0 {
			t.Errorf("%q: %s typed as shown changes the scenario to %q or is refused: %v; want neither", c.link, c.id, s.Query(), s.Refused)
		}
	}
}

// Beliefs say beside their number fields what the number means.
func TestBeliefsAreRead(t *testing.T) {
	t.Parallel()
	body := pageAt(locale.Fr, "").Body()
	for id, want := range map[string]string{
		"additionality": "soit 50~%", "firm_gain": "soit 5~%", "service_leakage": "soit 55~%", "productivity_lag": "ans",
		"support_half": "Md€", "perf_per_watt_growth": "soit +28~% par an", "carbon_decline": "soit −8~% par an",
	} {
		field := viewtest.Find(body, func(n *markup.Node) bool {
			return n.Tag == "span" && len(n.Children) == 2 && viewtest.WithID(n, scenario.ParameterPrefix+id+".n") != nil
		})
		if field == nil || viewtest.Spaces.Replace(field.Children[1].Content()) != want {
			t.Errorf("%s: got %v, want %q", id, field, want)
		}
	}
}
