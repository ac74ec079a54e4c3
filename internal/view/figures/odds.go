package figures

import (
	"math"

	"aicontinent/internal/analysis"
	"aicontinent/internal/locale"
	"aicontinent/internal/outcome"
	"aicontinent/internal/view"
)

// unit puts the unit to a number.
type unit func(number string) string

func times(number string) string { return "×" + number }
func bare(number string) string  { return number }

func (p *Page) percentUnit(number string) string { return p.Lang.Unit(number, "%") }
func (p *Page) wattUnit(number string) string    { return p.Lang.Unit(number, "TWh") }
func (p *Page) lagUnit(number string) string     { return p.Lang.Count(number, view.YearSpans) }
func (p *Page) jobsUnit(number string) string {
	return p.Lang.Count(number, outcome.All[outcome.Jobs].Unit.Word)
}
func (p *Page) pointsUnit(number string) string { return p.Lang.Count(number, view.Points) }

// moneyAs gives the scale and the unit for both ends of an outcome in money: the
// wider one decides whether they are billions or millions.
func (p *Page) moneyAs(o analysis.Outcome) (float64, unit) {
	r, _ := p.RangeOf(o)
	scale, write := 1000.0, p.MillionEuros
	if view.MoneyScale(max(math.Abs(r.P05), math.Abs(r.P95))) == 1 {
		scale, write = 1, p.Lang.Money
	}
	return scale, func(number string) string {
		if view.IsZero(number) {
			return p.Money(0)
		}
		return write(number)
	}
}

// reach writes where nine draws in ten of an outcome lie in the horizon's year:
// from one end to the other, or up to that one where the first reads as nothing.
// A unit that comes after the number stands with the second only.
func (p *Page) reach(o analysis.Outcome, scale float64, with unit) string {
	r, ok := p.RangeOf(o)
	if !ok {
		return ""
	}
	from, to := r.P05*scale, r.P95*scale
	if from > to {
		from, to = to, from
	}
	coarsest := view.AnyStep
	if scale == view.Percents {
		coarsest = 1
	}
	low, high := p.Ends(from, to, coarsest)
	switch before := with("0"); {
	case low == high:
		return with(high)
	case view.IsZero(low):
		return p.Fill(view.UpTo, "high", with(high))
	case before[0] != '0', view.IsZero(high):
		low = with(low)
	}
	return p.Fill(spanText, "low", low, "high", with(high))
}

// nineInTen says where nine draws in ten of an outcome end.
func (p *Page) nineInTen(text locale.Text, o analysis.Outcome, scale float64, with unit) string {
	span := p.reach(o, scale, with)
	switch {
	case span == "":
		return ""
	case p.Spread(o, scale) == "":
		return p.Fill(allAlike)
	}
	return p.Fill(text, "span", span)
}

// verdict says what the sign of an outcome is in the horizon's year, where it
// is likely, or that it is uncertain. The texts are for above zero, below, and
// neither; never, where it is there, for no draw above.
type verdict struct{ above, below, unsure, never locale.Text }

func (p *Page) verdict(v verdict, o analysis.Outcome, scale float64, with unit) string {
	r, ok := p.RangeOf(o)
	if !ok || r.Above == 0 && r.Below == 0 {
		return ""
	}
	text, share := v.unsure, r.Above
	switch {
	case r.Sure() && r.Above > r.Below:
		text = v.above
	case r.Sure():
		text, share, scale = v.below, r.Below, -scale
		if r.Above == 0 && v.never != "" {
			text = v.never
		}
	}
	return " " + p.Fill(text, "runs", p.InRuns(share), "opposite", p.InRuns(r.Above), "span", p.reach(o, scale, with), "year", p.Year(), "who", p.who())
}

// AddsToAdoption reports whether ranges of what the plan adds to adoption are more
// than nothing, or not known yet.
func (p *Page) AddsToAdoption() bool {
	added, ok := p.RangeOf(analysis.AdoptionAdded)
	return p.HasPlan() && !(ok && math.Abs(added.P95)*view.Percents < trace && math.Abs(added.P05)*view.Percents < trace)
}

func (p *Page) adoptionOdds() string {
	text := p.nineInTen(nineInTen, analysis.Adoption, view.Percents, p.percentUnit)
	if !p.AddsToAdoption() {
		return text
	}
	return text + p.verdict(planOnShare, analysis.AdoptionAdded, view.Percents, p.pointsUnit)
}

func (p *Page) capacityOdds() string {
	text := p.nineInTen(nineInTen, analysis.Capacity, 1, times)
	if r := p.Ranges(); r != nil {
		text += " " + p.Fill(oddsTriple, "year", p.Lang.Year(tripleLatest), "runs", p.InRuns(r.TripledBy(tripleLatest)))
	}
	return text
}

func (p *Page) gdpOdds() string {
	scale, inEuros := p.moneyAs(analysis.Effect)
	return p.nineInTen(nineInTen, analysis.Effect, scale, inEuros) + p.verdict(gainOrLoss, analysis.Effect, 1, bare)
}

func (p *Page) energyOdds() string {
	text := p.nineInTen(nineInTen, analysis.Electricity, 1, p.wattUnit)
	if !p.HasPlan() {
		return text
	}
	return text + p.verdict(planOnEnergy, analysis.ElectricityAdded, 1, p.wattUnit)
}

func (p *Page) balanceOdds() string {
	scale, inEuros := p.moneyAs(analysis.Balance)
	texts := surplusOrDeficit
	if p.Session.Scenario.Levers.PublicPercent == 0 {
		texts = gainOrLoss
	}
	return p.nineInTen(nineInTen, analysis.Balance, scale, inEuros) + p.verdict(texts, analysis.Balance, 1, bare)
}

func (p *Page) computeOdds() string {
	text := p.nineInTen(nineInTenServed, analysis.Domestic, view.Percents, p.percentUnit)
	if !p.HasPlan() {
		return text
	}
	return text + p.verdict(planOnShare, analysis.DomesticAdded, view.Percents, p.pointsUnit)
}

func (p *Page) jobsOdds() string {
	return p.nineInTen(nineInTen, analysis.Jobs, 1, p.jobsUnit)
}

func (p *Page) frontierOdds() string {
	text := p.nineInTen(nineInTen, analysis.Frontier, 1, p.lagUnit)
	if !p.HasPlan() {
		return text
	}
	return text + p.verdict(planOnLag, analysis.FrontierAdded, 1, bare)
}
