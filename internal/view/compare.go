package view

import (
	"aicontinent/internal/analysis"
	"aicontinent/internal/locale"
	"aicontinent/internal/markup"
	"aicontinent/internal/model"
	"aicontinent/internal/scenario"
	"aicontinent/internal/session"
	"aicontinent/internal/why"
)

// Compared is the two scenarios of the compare page, in one year, and what
// follows from each.
type Compared struct {
	Link scenario.Comparison
	A, B scenario.Scenario // both with the year as their horizon
	Runs [2]*model.Trajectory
}

// Compare runs the two scenarios that the session's link holds. The
// trajectories are the simulators' own.
func Compare(s *session.Session, simulators *[2]model.Simulator) *Compared {
	c := toCompare(s)
	for i, side := range []*scenario.Scenario{&c.A, &c.B} {
		parameters := side.Parameters()
		c.Runs[i] = simulators[i].Run(&side.Levers, &parameters)
	}
	return c
}

// toCompare gives the two scenarios that the session's link holds, in one year,
// without what follows from them.
func toCompare(s *session.Session) *Compared {
	link := s.Compared()
	c := &Compared{Link: link, A: link.A.Scenario, B: link.B.Scenario}
	c.A.Levers.Horizon, c.B.Levers.Horizon = link.Year(), link.Year()
	return c
}

// Canonical gives the query of the one link of a page.
func Canonical(s *session.Session, page string) string {
	if page == ComparePage {
		return s.Compared().Canonical()
	}
	return s.Scenario.Query()
}

// of gives the page of one of the two scenarios: it writes that one's numbers.
func (p *Page) of(s scenario.Scenario, run *model.Trajectory) *Page {
	own := *p
	visit := *p.Session
	visit.Scenario = s
	own.Session, own.Result = &visit, run
	return &own
}

// second gives the page of the second of two scenarios, which is held against
// the first.
func (p *Page) second() *Page { return p.of(p.Compared.B, p.Compared.Runs[1]) }

// compare is the content of the compare page.
func (p *Page) compare() *markup.Node {
	b := p.second()
	names := [2]string{p.sideName(0), p.sideName(1)}
	return el("main", class("compare"), attr("id", "main"), attr("tabindex", "-1"),
		el("section", class("opening"),
			el("h1", attr("id", TitleID), attr("tabindex", "-1"), p.text(compareTitle)),
			p.sideProblems(0), p.sideProblems(1),
			el("p", class("answer"), attr("id", "answer"), hook("answer"), plain(unbroken(b.compareSentence()))),
			el("p", class("sides"), plain(p.textOf(sidesNamed, "a", names[0], "b", names[1]))),
			el("p", class("status"), attr("id", "status"), attr("role", "status"))),
		p.sidesForm(),
		p.differences(),
		b.comparedTable(),
		b.comparedGap(),
		b.comparedCharts())
}

// Odds are those of the two scenarios, where they are known.
func (p *Page) odds() *analysis.Odds {
	if p.Analysis == nil || p.Analysis.Odds == nil || !p.Analysis.Odds.Against.Equal(p.Compared.A) || !p.Analysis.Scenario.Equal(p.Compared.B) {
		return nil
	}
	return p.Analysis.Odds
}

// compareSentence answers: which of the two gives more, and how often.
func (p *Page) compareSentence() string {
	text := textOf(p.comparedSegments())
	if chance := p.comparedChance(); chance != "" {
		text += " " + chance
	}
	return text
}

// comparedSegments says what each of the two gives; the numbers lead to the
// chart of both.
func (p *Page) comparedSegments() []Segment {
	o := p.asked()
	x, y := o.of(p.Compared.Runs[0], p.horizon()), o.of(p.Compared.Runs[1], p.horizon())
	pattern := comparedMore
	switch {
	case p.Compared.A.Equal(p.Compared.B):
		return []Segment{{Text: p.in(comparedEqual)}}
	case p.change(o, y-x) == p.change(o, 0):
		pattern = comparedSame
	}
	figure := comparedFigureID(o)
	return segments(p.textOf(pattern, "outcome", p.in(o.name), "year", p.year(),
		"a", linked(figure, o.level(p, x)), "b", linked(figure, o.level(p, y)), "difference", p.change(o, y-x)))
}

// comparedChance says which of the two gives more and how often; nothing where
// that is not known, or where they are one scenario.
func (p *Page) comparedChance() string {
	odds := p.odds()
	if odds == nil || p.Compared.A.Equal(p.Compared.B) {
		return ""
	}
	return p.chance(odds.Of(p.asked().index()))
}

// chance says in how many of a hundred runs which scenario gives more.
func (p *Page) chance(c analysis.Compared) string {
	if c.Chance.More == 0 && c.Chance.Less == 0 {
		return p.in(chanceNone)
	}
	if c.Chance.More >= c.Chance.Less {
		return p.textOf(chanceB, "runs", p.inRuns(c.Chance.More))
	}
	return p.textOf(chanceA, "runs", p.inRuns(c.Chance.Less))
}

// sideName names one of the two: the preset that it is, or that it is no such.
func (p *Page) sideName(side int) string {
	s := p.Compared.A
	if side == 1 {
		s = p.Compared.B
	}
	if preset := presetOf(s); preset != nil {
		return p.in(preset.Name)
	}
	if len(why.Changes(scenario.Default(), s)) == 1 {
		return p.textOf(sideOneChange, "change", p.changeName(why.Changes(scenario.Default(), s)[0]))
	}
	return p.in(sideOwn)
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
	link, name := &p.Compared.Link.A, sideA
	if side == 1 {
		link, name = &p.Compared.Link.B, sideB
	}
	problems := link.Noted()
	if len(problems) == 0 {
		return el("div", class("problems"))
	}
	list := el("ul")
	for _, problem := range problems {
		list.Children = append(list.Children, el("li", plain(problem.In(p.Lang))))
	}
	return el("div", class("problems is-shown"), attr("role", "alert"), el("p", p.textWith(sideProblemsTitle, "side", p.in(name))), list)
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
