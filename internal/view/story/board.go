package story

import (
	"strconv"

	"aicontinent/internal/locale"
	"aicontinent/internal/markup"
	"aicontinent/internal/session"
	"aicontinent/internal/view"
	"aicontinent/internal/view/calculator"
)

// ChallengeID is the ID of what says what the challenge is.
const ChallengeID = "challenge"

// Board is the story on the calculator's own page: one line that leads into it, and
// five stops of which the one that the address names is seen. Each link to a stop
// moves the board, in the reader's own scenario, with scripts or without. All of it is
// words that depend on the reader's scenario in their links alone, so that programs
// leave it as the server wrote it.
func Board(p *view.Page) markup.Group {
	own := Page{Page: p}
	list := markup.Group{markup.El("p", markup.Class("tour-in"), own.toStop(0, "chip", own.In(headline)), markup.Text(" "),
		markup.El("span", markup.Class("help"), own.Text(leadIn)))}
	plan := planned(p)
	for i := range stops {
		list = append(list, own.onBoard(i, plan))
	}
	return append(list, own.challenge())
}

// planned is the plan as we read it with what the stops make of it. What they do is
// told of it, since the reader's scenario moves on.
func planned(p *view.Page) Page {
	return Of(&view.Page{Lang: p.Lang, Site: p.Site, Session: session.New(p.Lang, ""), Result: p.Plan()})
}

// onBoard is one stop.
func (p Page) onBoard(i int, plan Page) *markup.Node {
	s, id := &stops[i], ID(i)
	node := panel(id, p.Fill(stopOf, "n", strconv.Itoa(i+1), "of", strconv.Itoa(len(stops))), p.In(s.title),
		markup.El("p", markup.Text(p.Fill(s.text, p.facts()...))),
		markup.El("p", markup.Class("help"), p.Text(atPlan)),
		markup.El("p", markup.Class("verdict"), markup.Text(plan.effect(s, plan.Moved[i].Result))))
	onward := markup.El("p", markup.Class("choices"), p.toStop(i, "primary", p.In(s.press)))
	if i+1 < len(stops) {
		onward.Children = append(onward.Children, p.toStop(i+1, "chip", p.Fill(nextStop, "title", p.In(stops[i+1].title))))
	} else {
		onward.Children = append(onward.Children, markup.El("a", markup.Class("chip"), markup.A("href", "#"+ChallengeID), p.Text(challengeTitle)),
			markup.El("a", markup.Class("chip"), markup.A("href", p.Address(p.Lang, view.SharePage)), p.Text(toShare)))
	}
	return with(node, with(onward, p.close()))
}

// panel is a piece of the story that is as high as a screen.
func panel(id, kicker, title string, parts ...*markup.Node) *markup.Node {
	return with(markup.El("section", markup.Class("story-stop"), markup.A("id", id), markup.A("tabindex", "-1"), markup.A("aria-labelledby", id+"-title"),
		markup.El("p", markup.Class("kicker"), markup.Text(kicker)), markup.El("h2", markup.A("id", id+"-title"), markup.Text(title))), parts...)
}

// toStop is a link that goes to a stop and moves its setting.
func (p Page) toStop(i int, look, text string) *markup.Node {
	do := "tell " + strconv.Itoa(i+1)
	moved := *p.Page
	moved.Session = session.New(p.Lang, "?"+p.Session.Query())
	moved.Session.Do(session.Action{Do: do})
	return markup.El("a", markup.Class(look), markup.A("href", moved.Address(p.Lang, view.CalculatorPage)+"#"+ID(i)), markup.A("data-do", do), markup.Text(text))
}

func (p Page) close() *markup.Node {
	return markup.El("a", markup.Class("chip"), markup.A("href", "#"+calculator.StoryID(p.Lang)), p.Text(closeStop))
}

// challenge says what the challenge is, and takes it up.
func (p Page) challenge() *markup.Node {
	c := &calculator.Challenge
	dared := *p.Page
	dared.Session = session.New(p.Lang, "?"+p.Session.Query())
	if dared.Session.Look(session.LookChallenge) == "" {
		dared.Session.Toggle(session.LookChallenge, "1")
	}
	return panel(ChallengeID, p.In(challengeKicker), p.Fill(challengeText,
		"year", p.Lang.Year(c.TripledBy), "share", p.Lang.Percent(c.Adoption, 0), "energy", p.Lang.Unit(p.Lang.Plain(c.AddedTWh), "TWh"), "horizon", p.Lang.Year(plannedYear)),
		markup.El("p", p.Text(challengeHelp)),
		markup.El("p", markup.Class("choices"),
			markup.El("a", markup.Class("primary"), markup.A("href", dared.Address(p.Lang, view.CalculatorPage)+"#"+ChallengeID), markup.A("data-do", "look "+session.LookChallenge+" 1"), p.Text(challengeTake)),
			p.close()))
}

// plannedYear is the year in which the challenge counts firms and electricity.
var plannedYear = session.New(locale.En, "").Scenario.Levers.Horizon
