package method

import (
	"math"

	"aicontinent/internal/evidence"
	"aicontinent/internal/locale"
	"aicontinent/internal/markup"
	"aicontinent/internal/model"
	"aicontinent/internal/scenario"
)

// anywayID is the box on what would have come without the plan.
const anywayID = "anyway"

// The industry's forecast of what data centres in Europe will cost, in EUR bn,
// and its years, the last one included.
const (
	industryBn    = 176
	industryFrom  = 2026
	industryUntil = 2031
)

// anyway is what the model builds without the plan in the years of the industry's
// forecast, at central values.
type anyway struct {
	gw        float64
	bn        float64 // with machines
	buildings float64 // EUR bn
	planBn    float64 // what the plan as we read it has for data centres
	spare     float64 // EUR bn of the forecast that the model does not build without the plan
}

func anywayOf(p evidence.Parameters) anyway {
	base := func(year int) float64 {
		return p[evidence.DCMW2024] * math.Exp(p[evidence.DCGrowthBaseline]*float64(year-model.FirstYear))
	}
	mw := base(industryUntil+1) - base(industryFrom)
	machines := p[evidence.AIShareDataCentres]*p[evidence.ITCostAI] + (1-p[evidence.AIShareDataCentres])*p[evidence.ITCostCloud]
	plan := scenario.Default().Levers
	a := anyway{
		gw: mw / 1000, buildings: mw * p[evidence.ShellCostDataCentres] / 1000,
		bn:     mw * (p[evidence.ShellCostDataCentres] + machines) / 1000,
		planBn: plan.EnvelopeBn * float64(plan.SplitTenths[model.DataCentres]) / 1000,
	}
	a.spare = industryBn - a.bn
	return a
}

// methodAnyway is the box: what would have come anyway, read in two ways.
func (p page) methodAnyway() *markup.Node {
	a := anywayOf(evidence.Central())
	bn := func(v float64) string { return p.Lang.Money(p.Lang.Number(v, 0)) }
	pairs := []string{
		"from", p.Lang.Year(industryFrom), "until", p.Lang.Year(industryUntil), "industry", bn(industryBn),
		"gw", p.Lang.Unit(p.Lang.Number(a.gw, 1), "GW"), "cost", bn(a.bn), "buildings", bn(a.buildings),
		"plan", bn(a.planBn), "spare", bn(a.spare), "share", p.Lang.Number(a.spare/a.planBn, 2),
		"slider", p.In(evidence.WordsOf(int(evidence.Additionality)).Name), "central", p.Lang.Plain(evidence.Central()[evidence.Additionality]),
	}
	text := func(t locale.Text) *markup.Node { return p.prose(t, pairs...) }
	return markup.El("aside", markup.Class("box"), markup.A("id", anywayID), markup.A("aria-labelledby", anywayID+"-title"),
		markup.El("h3", markup.A("id", anywayID+"-title"), p.Text(anywayTitle)),
		text(anywayModel), text(anywayApart), text(anywayWithin), text(anywaySide))
}

var (
	anywayTitle  = locale.Text("What would have come anyway")
	anywayModel  = locale.Text("Without the plan, the model builds {gw} of data centres from {from} to {until}, about {cost} with machines ({buildings} for the buildings alone). The industry’s association, EUDCA, forecasts {industry} in all for these years, read in a relay. That forecast can be read in two ways.")
	anywayApart  = locale.Text("First reading: it counts buildings alone, or is older than the pledges of the plan. It then says nothing of what the plan adds, and the central value of `additionality`, {central}, remains that of evaluations of European guarantees.")
	anywayWithin = locale.Text("Second reading: it includes machines and the pledges announced. Then at most {spare}, of the {plan} that the plan has for data centres, are new: `additionality` would be {share}.")
	anywaySide   = locale.Text("Nothing published settles it. The calculator’s slider “{slider}” has a mark at this second value: that is where one can take a side.")
)
