//go:build !embed

package figures

import (
	"math"
	"strings"

	"aicontinent/internal/analysis"
	"aicontinent/internal/locale"
	"aicontinent/internal/markup"
	"aicontinent/internal/view"
)

// figureWords says below a chart what its lines do not: by how many months the
// plan brings adoption forward, and what the effect on GDP depends on that nobody
// has measured. Articles have no room for it.
func (p *Page) figureWords(figure string) *markup.Node {
	node := markup.El("p", markup.Class("words"), markup.A("id", figure+"-words"))
	text := ""
	switch {
	case p.Embed != nil || !p.HasPlan():
	case figure == view.FigureAdoption:
		text = p.earlierText()
	case figure == view.FigureGDP:
		text = strings.TrimSpace(p.linesText() + " " + p.endsText())
	}
	if text != "" {
		node.Children = append(node.Children, markup.Text(text))
	}
	return node
}

// earlierText says by how many months adoption comes earlier; empty where it
// does not, never reaches the other path, or where the two end alike.
func (p *Page) earlierText() string {
	months := p.At(p.Result.MonthsEarlier)
	switch {
	case math.IsNaN(months), months <= 0, (p.At(p.Result.With.Adoption)-p.At(p.Result.Without.Adoption))*100 < trace:
		return ""
	case months < 1:
		return p.Fill(earlierLittle, "who", p.who(), "year", p.Year())
	}
	return p.Fill(earlierBy, "who", p.who(), "months", p.Lang.Count(p.Lang.Number(months, 0), monthsCounted), "year", p.Year())
}

// endsText gives the effect on GDP if support, or AI factories, do nothing, and
// says why no run shows a loss where none does.
func (p *Page) endsText() string {
	r := p.Ranges()
	if r == nil {
		return ""
	}
	text := p.Fill(endsAre, "support", p.Money(r.Ends.SupportWithoutEffect), "factories", p.Money(r.Ends.FactoriesWithoutEffect))
	if r.LastYear() >= p.Horizon() && r.At(analysis.Effect, p.Horizon()).Above == 1 {
		text += " " + p.In(EndsSure)
	}
	return text
}

var (
	earlierBy     = locale.Text("{who} brings adoption forward by {months}: the level of {year} without the plan comes that much sooner.")
	earlierLittle = locale.Text("{who} brings the adoption of {year} forward by less than a month.")
	monthsCounted = locale.Plural{One: "month", Other: "months"}
	endsAre       = locale.Text("If support does nothing, it would be {support}; if AI factories do nothing, {factories} (the two ticks at the end of the chart). Nobody has measured their causal effect.")
	// EndsSure says why no simulation shows a loss.
	EndsSure = locale.Text("No simulation shows a loss because the model has no way for support to do harm; the size of the effect is a judgement.")
)
