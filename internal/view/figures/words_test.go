package figures

import (
	"testing"

	"aicontinent/internal/locale"
	"aicontinent/internal/view"
	"aicontinent/internal/view/viewtest"
)

// If there is money, a sentence below the chart of adoption says by how many months it
// brings adoption forward, and one below that of GDP which effects decide. Other charts
// and embeds have no such sentence.
func TestFigureWords(t *testing.T) {
	for _, c := range []struct {
		l                    locale.Lang
		link, figure, wanted string
	}{
		{locale.En, "", view.FigureAdoption, "The plan brings adoption forward by 9_months: the level of 2035 without the plan comes that much sooner."},
		{locale.Fr, "to=2030", view.FigureAdoption, "Le plan avance l’adoption de 3_mois~: le niveau de 2030 sans le plan est atteint d’autant plus tôt."},
		{locale.En, "e=5", view.FigureAdoption, "This scenario brings the adoption of 2035 forward by less than a month."},
		{locale.En, "e=0", view.FigureAdoption, ""},
		{locale.En, "", view.FigureGDP, "Support and AI factories: 10% of the money, 54% of this effect. If support does nothing, it would be €12bn; if AI factories do nothing, €13bn (the two ticks at the end of the chart). Nobody has measured their causal effect. No simulation shows a loss because the model has no way for support to do harm; the size of the effect is a judgement."},
		{locale.Fr, "e=0", view.FigureGDP, ""},
		{locale.Fr, "", view.FigureCapacity, ""},
	} {
		p := rangedAt(c.l, c.link)
		if got := viewtest.Spaces.Replace(p.figureWords(c.figure).Content()); got != c.wanted {
			t.Errorf("%q, %s: got %q, want %q", c.link, c.figure, got, c.wanted)
		}
		p.Embed = &view.Embed{}
		if got := p.figureWords(c.figure).Content(); got != "" {
			t.Errorf("%q, %s: in an article got %q, want nothing", c.link, c.figure, got)
		}
	}
}
