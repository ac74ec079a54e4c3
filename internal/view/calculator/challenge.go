package calculator

import (
	"math"

	"aicontinent/internal/locale"
	"aicontinent/internal/markup"
	"aicontinent/internal/model"
	"aicontinent/internal/outcome"
	"aicontinent/internal/scenario"
	"aicontinent/internal/session"
	"aicontinent/internal/view"
)

// Challenge is what the challenge asks of a split: three times the capacity by a
// year, and in the plan's year a share of firms and no more electricity than so much
// beside what there is without the plan. TestChallenge holds that some splits do it
// under model 1.1, and few.
var Challenge = struct {
	TripledBy int
	Adoption  float64
	AddedTWh  float64
}{2036, 0.68, 20}

// condition is one of the three, and how far a scenario is from it.
type condition struct {
	name, missing string
	met           bool
}

// conditions are the three in the scenario at hand.
func (p *Page) conditions() [3]condition {
	t, year := p.Result, scenario.Default().Levers.Horizon
	tripled, ever := t.TriplingYear()
	late := p.Fill(challengeNever, "year", p.Lang.Year(model.LastYear))
	if ever {
		late = p.Fill(challengeLate, "year", p.Lang.Year(tripled))
	}
	short := Challenge.Adoption - t.At(t.With.Adoption, year)
	over := t.At(t.With.ElectricityTWh, year) - t.At(t.Without.ElectricityTWh, year) - Challenge.AddedTWh
	tenth := func(v float64) string { return p.Lang.Number(math.Ceil(v*10)/10, 1) }
	return [3]condition{
		{p.Fill(challengeTripled, "year", p.Lang.Year(Challenge.TripledBy)), late, ever && tripled <= Challenge.TripledBy},
		{p.Fill(challengeAdoption, "share", p.Lang.Percent(Challenge.Adoption, 0)), p.Fill(challengeShort, "points", p.Lang.Count(tenth(short*view.Percents), view.Points)), short <= 0},
		{p.Fill(challengeElectricity, "energy", p.Lang.Unit(p.Lang.Plain(Challenge.AddedTWh), "TWh")), p.Fill(challengeOver, "energy", p.Lang.Unit(tenth(over), "TWh")), over <= 0},
	}
}

// isChallenged reports whether the reader took the challenge up.
func (p *Page) isChallenged() bool {
	return p.Embed == nil && p.Session.Look(session.LookChallenge) != ""
}

// challenge says in the result strip how far each condition is; nil where nobody took
// the challenge up.
func (p *Page) challenge() *markup.Node {
	if !p.isChallenged() {
		return nil
	}
	list := markup.El("ul", markup.Class("conditions"), markup.A("aria-label", p.In(challengeTitle)))
	for _, c := range p.conditions() {
		mark, said := "is-open", c.missing
		if c.met {
			mark, said = "is-met", p.In(challengeMet)
		}
		list.Children = append(list.Children, markup.El("li", markup.Class(mark), markup.Text(c.name+p.In(view.SaidThen)), markup.El("b", markup.Text(said))))
	}
	list.Children = append(list.Children, markup.El("li", p.OfForm(p.Action("look "+session.LookChallenge, p.In(challengeStop), "×"))))
	return list
}

// ending is what a reader comes to who met all three conditions: the card of the split,
// and how many of all splits it beats. It is empty otherwise.
func (p *Page) ending() *markup.Node {
	section := markup.El("section", markup.Class("ending"), markup.A("id", "ending"))
	if !p.isChallenged() {
		return section
	}
	for _, c := range p.conditions() {
		if !c.met {
			return section
		}
	}
	title := endingTitle
	if !p.IsOnlySplit() {
		title = endingOther
	}
	section.Attrs[0].Value = "ending is-shown"
	section.Children = markup.Group{markup.El("h2", p.Text(title)), markup.El("p", markup.Text(p.SharesText()+". "+p.BeatsText()))}
	if p.HasCard() {
		section.Children = append(section.Children, markup.El("img", markup.A("src", view.CardPath(p.Base, p.Lang, p.Session.Scenario)), markup.A("alt", p.CardText()),
			markup.A("width", "1200"), markup.A("height", "630"), markup.A("loading", "lazy")))
	}
	section.Children = append(section.Children, markup.El("p", markup.El("a", markup.Class("chip"), markup.A("href", p.Address(p.Lang, view.SharePage)), p.Text(endingShare))))
	return section
}

// BeatsText says how many of all splits this one beats, for the effect on GDP and for
// machines; empty while that is not known.
func (p *Page) BeatsText() string {
	all, former := p.knownSplits()
	if all == nil || former || !p.HasPlan() {
		return ""
	}
	share := func(o int) string { return p.beats(all, o, outcome.All[o].Of(p.Result, p.Horizon())) }
	return p.Fill(endingBeats, "gdp", share(outcome.GDP), "machines", share(outcome.Capacity))
}

var (
	challengeTitle       = locale.Text("The challenge")
	challengeTripled     = locale.Text("Capacity ×3 by {year}")
	challengeAdoption    = locale.Text("{share} of firms")
	challengeElectricity = locale.Text("At most {energy} more")
	challengeMet         = locale.Text("done")
	challengeLate        = locale.Text("only in {year}")
	challengeNever       = locale.Text("not by {year}")
	challengeShort       = locale.Text("short by {points}")
	challengeOver        = locale.Text("{energy} too many")
	challengeStop        = locale.Text("Leave the challenge")
	endingTitle          = locale.Text("Challenge met: this split fulfils all three conditions")
	endingOther          = locale.Text("All three conditions are fulfilled, but not by the split alone")
	endingBeats          = locale.Text("This split beats {gdp} of all splits for GDP and {machines} for machines.")
	endingShare          = locale.Text("Share this card")
)
