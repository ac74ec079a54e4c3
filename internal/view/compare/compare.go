// Package compare is the page that compares two scenarios, and what their card says.
//
// It is fmt-free and keeps to Go 1.21, since a program in the browser shows it.
package compare

import (
	"aicontinent/internal/analysis"
	"aicontinent/internal/locale"
	"aicontinent/internal/markup"
	"aicontinent/internal/model"
	"aicontinent/internal/scenario"
	"aicontinent/internal/session"
	"aicontinent/internal/view"
	"aicontinent/internal/view/asked"
	"aicontinent/internal/why"
)

// Page is what the page is made of.
type Page struct {
	*view.Page
	Compared
}

// Compared is two scenarios, in one year, and what follows from each.
type Compared struct {
	Link scenario.Comparison
	A, B scenario.Scenario // both with the year as their horizon
	Runs [2]*model.Trajectory
}

// Of runs the two scenarios that the session's link holds. The trajectories are the
// simulators' own.
func Of(p *view.Page, simulators *[2]model.Simulator) *Page {
	c := toCompare(p.Session)
	for i, side := range []*scenario.Scenario{&c.A, &c.B} {
		parameters := side.Parameters()
		c.Runs[i] = simulators[i].Run(&side.Levers, &parameters)
	}
	return &Page{p, c}
}

// Parts are the parts of the page's body.
func (p *Page) Parts() markup.Group {
	return append(p.Around(view.ComparePage, p.compare()), p.Progress())
}

// Body is the page's body.
func (p *Page) Body() *markup.Node { return view.Root(p.Parts()) }

// Description says in a sentence what the page shows, for lists of links.
func (p *Page) Description() string { return p.Describe(p.second().compareSentence()) }

// Question is what is to be worked out for the page.
func (p *Page) Question() analysis.Question {
	return analysis.Question{
		Column: asked.Of(p.Page).Index(), Unconditioned: p.Session.Unconditioned(), Scenario: p.B, Against: p.A,
		Parts: analysis.PartOdds | analysis.PartGap, Fans: comparedColumns(),
	}
}

// Price gives about how many runs of the model a server needs for the page, before it
// runs any.
func Price(s *session.Session) int {
	p := Page{&view.Page{Session: s}, toCompare(s)}
	return analysis.Price(p.Question())
}

// toCompare gives the two scenarios that the session's link holds, in one year,
// without what follows from them.
func toCompare(s *session.Session) Compared {
	link := s.Compared()
	c := Compared{Link: link, A: link.A.Scenario, B: link.B.Scenario}
	c.A.Levers.Horizon, c.B.Levers.Horizon = link.Year(), link.Year()
	return c
}

// of gives the page of one of the two scenarios: it writes that one's numbers.
func (p *Page) of(s scenario.Scenario, run *model.Trajectory) *Page {
	own, visit := *p.Page, *p.Session
	visit.Scenario = s
	own.Session, own.Result = &visit, run
	return &Page{&own, p.Compared}
}

// second gives the page of the second of two scenarios, which is held against
// the first.
func (p *Page) second() *Page { return p.of(p.B, p.Runs[1]) }

// compare is the content of the compare page.
func (p *Page) compare() *markup.Node {
	b := p.second()
	names := [2]string{p.sideName(0), p.sideName(1)}
	return markup.El("main", markup.Class("compare"), markup.A("id", "main"), markup.A("tabindex", "-1"),
		markup.El("section", markup.Class("opening"),
			markup.El("h1", markup.A("id", view.TitleID), markup.A("tabindex", "-1"), p.Text(view.CompareTitle)),
			p.sideProblems(0), p.sideProblems(1),
			markup.El("p", markup.Class("answer"), markup.A("id", "answer"), markup.Hook("answer"), markup.Text(view.Unbroken(b.compareSentence()))),
			markup.El("p", markup.Class("sides"), markup.Text(p.Fill(sidesNamed, "a", names[0], "b", names[1]))),
			markup.El("p", markup.Class("status"), markup.A("id", "status"), markup.A("role", "status"))),
		p.sidesForm(),
		p.differences(),
		b.comparedTable(),
		b.comparedGap(),
		b.comparedCharts())
}

// odds are those of the two scenarios, where they are known.
func (p *Page) odds() *analysis.Odds {
	if p.Analysis == nil || p.Analysis.Odds == nil || !p.Analysis.Odds.Against.Equal(p.A) || !p.Analysis.Scenario.Equal(p.B) {
		return nil
	}
	return p.Analysis.Odds
}

// compareSentence answers: which of the two gives more, and how often.
func (p *Page) compareSentence() string {
	text := view.TextOf(p.comparedSegments())
	if chance := p.comparedChance(); chance != "" {
		text += " " + chance
	}
	return text
}

// comparedSegments says what each of the two gives; the numbers lead to the
// chart of both.
func (p *Page) comparedSegments() []view.Segment {
	o := asked.Of(p.Page)
	x, y := o.Of(p.Runs[0], p.Horizon()), o.Of(p.Runs[1], p.Horizon())
	pattern := comparedMore
	switch {
	case p.A.Equal(p.B):
		return []view.Segment{{Text: p.In(comparedEqual)}}
	case p.change(o, y-x) == p.change(o, 0):
		pattern = comparedSame
	}
	figure := comparedFigureID(o)
	return view.Segments(p.Fill(pattern, "outcome", p.In(o.Name), "year", p.Year(),
		"a", view.Linked(figure, o.Level(p.Page, x)), "b", view.Linked(figure, o.Level(p.Page, y)), "difference", p.change(o, y-x)))
}

// comparedChance says which of the two gives more and how often; nothing where
// that is not known, or where they are one scenario.
func (p *Page) comparedChance() string {
	odds := p.odds()
	if odds == nil || p.A.Equal(p.B) {
		return ""
	}
	return p.chance(odds.Of(asked.Of(p.Page).Index()))
}

// chance says in how many of a hundred runs which scenario gives more.
func (p *Page) chance(c analysis.Compared) string {
	if c.Chance.More == 0 && c.Chance.Less == 0 {
		return p.In(chanceNone)
	}
	if c.Chance.More >= c.Chance.Less {
		return p.Fill(chanceB, "runs", p.InRuns(c.Chance.More))
	}
	return p.Fill(chanceA, "runs", p.InRuns(c.Chance.Less))
}

// sideName names one of the two: the preset that it is, or that it is no such.
func (p *Page) sideName(side int) string {
	s := p.A
	if side == 1 {
		s = p.B
	}
	if preset := presetOf(s); preset != nil {
		return p.In(preset.Name)
	}
	if len(why.Changes(scenario.Default(), s)) == 1 {
		return p.Fill(sideOneChange, "change", asked.ChangeName(p.Page, why.Changes(scenario.Default(), s)[0]))
	}
	return p.In(sideOwn)
}

// presetOf gives the preset that a scenario is, whatever its horizon; nil where
// it is none.
func presetOf(s scenario.Scenario) *scenario.Preset {
	for i := range scenario.Presets {
		preset := &scenario.Presets[i]
		as := preset.Apply(scenario.Default())
		as.Levers.Horizon = s.Levers.Horizon
		if as.Equal(s) {
			return preset
		}
	}
	return nil
}

// sideProblems lists what could not be taken of one of the two links.
func (p *Page) sideProblems(side int) *markup.Node {
	link, name := &p.Link.A, sideA
	if side == 1 {
		link, name = &p.Link.B, sideB
	}
	problems := link.Noted()
	if len(problems) == 0 {
		return markup.El("div", markup.Class("problems"))
	}
	list := markup.El("ul")
	for _, problem := range problems {
		list.Children = append(list.Children, markup.El("li", markup.Text(problem.In(p.Lang))))
	}
	return markup.El("div", markup.Class("problems is-shown"), markup.A("role", "alert"), markup.El("p", p.TextWith(sideProblemsTitle, "side", p.In(name))), list)
}

var (
	sideA             = locale.Text("Scenario A")
	sideB             = locale.Text("Scenario B")
	sideOwn           = locale.Text("A custom plan")
	sideOneChange     = locale.Text("the plan, but for “{change}”")
	sidesNamed        = locale.Text("A: {a}. B: {b}.")
	sideProblemsTitle = locale.Text("{side}: part of the link could not be read; these settings keep their starting value:")
	comparedEqual     = locale.Text("A and B are the same scenario: nothing sets them apart.")
	comparedMore      = locale.Text("{outcome}, in {year}: {b} with B, against {a} with A, that is {difference}.")
	comparedSame      = locale.Text("{outcome}, in {year}: {b} with B, and the same with A.")
	chanceB           = locale.Text("B gives more {runs}.")
	chanceA           = locale.Text("A gives more {runs}.")
	chanceNone        = locale.Text("Both give the same in every simulation.")
)
