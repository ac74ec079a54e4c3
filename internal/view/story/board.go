package story

import (
	"strconv"
	"sync"

	"aicontinent/internal/locale"
	"aicontinent/internal/markup"
	"aicontinent/internal/model"
	"aicontinent/internal/session"
	"aicontinent/internal/view"
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
	list := markup.Group{el("p", class("tour-in"), own.toStop(0, "chip", own.in(headline)), plain(" "),
		el("span", class("help"), own.text(leadIn)))}
	plan := planned(p)
	for i := range stops {
		list = append(list, own.onBoard(i, plan))
	}
	return append(list, own.challenge())
}

// planned is the plan as we read it with what the stops make of it. What they do is
// told of it, since the reader's scenario moves on.
func planned(p *view.Page) Page {
	return Of(&view.Page{Lang: p.Lang, Base: p.Base, Session: session.New(p.Lang, ""), Result: thePlan()})
}

var thePlan = sync.OnceValue(func() *model.Trajectory {
	s := session.New(locale.En, "").Scenario
	parameters := s.Parameters()
	return new(model.Simulator).Run(&s.Levers, &parameters)
})

// onBoard is one stop.
func (p Page) onBoard(i int, plan Page) *markup.Node {
	s, id := &stops[i], ID(i)
	node := panel(id, p.fill(stopOf, "n", strconv.Itoa(i+1), "of", strconv.Itoa(len(stops))), p.in(s.title),
		el("p", plain(p.fill(s.text, p.facts()...))),
		el("p", class("help"), p.text(atPlan)),
		el("p", class("verdict"), plain(plan.effect(s, plan.Moved[i].Result))))
	onward := el("p", class("choices"), p.toStop(i, "primary", p.in(s.press)))
	if i+1 < len(stops) {
		onward.Children = append(onward.Children, p.toStop(i+1, "chip", p.fill(nextStop, "title", p.in(stops[i+1].title))))
	} else {
		onward.Children = append(onward.Children, el("a", class("chip"), attr("href", "#"+ChallengeID), p.text(challengeTitle)),
			el("a", class("chip"), attr("href", p.Address(p.Lang, view.SharePage)), p.text(toShare)))
	}
	return with(node, with(onward, p.close()))
}

// panel is a piece of the story that is as high as a screen.
func panel(id, kicker, title string, parts ...*markup.Node) *markup.Node {
	return with(el("section", class("story-stop"), attr("id", id), attr("tabindex", "-1"), attr("aria-labelledby", id+"-title"),
		el("p", class("kicker"), plain(kicker)), el("h2", attr("id", id+"-title"), plain(title))), parts...)
}

// toStop is a link that goes to a stop and moves its setting.
func (p Page) toStop(i int, look, text string) *markup.Node {
	do := "tell " + strconv.Itoa(i+1)
	moved := *p.Page
	moved.Session = session.New(p.Lang, "?"+p.Session.Query())
	moved.Session.Do(session.Action{Do: do})
	return el("a", class(look), attr("href", moved.Address(p.Lang, view.CalculatorPage)+"#"+ID(i)), attr("data-do", do), plain(text))
}

func (p Page) close() *markup.Node {
	return el("a", class("chip"), attr("href", "#"+view.StoryID(p.Lang)), p.text(closeStop))
}

// challenge says what the challenge is, and takes it up.
func (p Page) challenge() *markup.Node {
	c := &view.Challenge
	dared := *p.Page
	dared.Session = session.New(p.Lang, "?"+p.Session.Query())
	if dared.Session.Look(session.LookChallenge) == "" {
		dared.Session.Toggle(session.LookChallenge, "1")
	}
	return panel(ChallengeID, p.in(challengeKicker), p.fill(challengeText,
		"year", p.Lang.Year(c.TripledBy), "share", p.Lang.Percent(c.Adoption, 0), "energy", p.Lang.Unit(p.Lang.Plain(c.AddedTWh), "TWh"), "horizon", p.Lang.Year(plannedYear)),
		el("p", p.text(challengeHelp)),
		el("p", class("choices"),
			el("a", class("primary"), attr("href", dared.Address(p.Lang, view.CalculatorPage)+"#"+ChallengeID), attr("data-do", "look "+session.LookChallenge+" 1"), p.text(challengeTake)),
			p.close()))
}

// plannedYear is the year in which the challenge counts firms and electricity.
var plannedYear = session.New(locale.En, "").Scenario.Levers.Horizon
