package view

import (
	"strings"

	"aicontinent/internal/locale"
	"aicontinent/internal/markup"
	"aicontinent/internal/model"
	"aicontinent/internal/scenario"
)

// Segment is a piece of the answering sentence. One with a Figure is a number
// and leads to the figure that explains it.
type Segment struct {
	Text   string
	Figure string // the ID of a figure, or empty
}

// Sentence answers: what would follow from the scenario. The page, alternative
// texts, announcements and shared links all say this same sentence.
func (p *Page) Sentence() []Segment {
	t, horizon := p.Result, p.horizon()
	without := p.Session.Scenario.Levers.EnvelopeBn == 0
	adoption, baseline := p.percentPair(t.At(t.With.Adoption, horizon), t.At(t.Without.Adoption, horizon))
	capacity := t.At(t.With.CapacityMW, horizon) / t.With.CapacityMW[0]
	effect := t.At(t.EffectBn, horizon)

	pattern := answerWith
	switch {
	case without:
		pattern = answerWithout
	case effect < 0:
		pattern = answerLoss
	}
	tripling := p.in(neverTriple)
	if year, ok := t.TriplingYear(); ok {
		tripling = tripleIn.Fill(p.Lang, "year", "["+FigureCapacity+"|"+p.Lang.Year(year)+"]")
	}
	text := pattern.Fill(p.Lang,
		"lead", p.lead(),
		"adoption", "["+FigureAdoption+"|"+adoption+"]",
		"baseline", baseline,
		"year", p.Lang.Year(horizon),
		"capacity", "["+FigureCapacity+"|"+p.Lang.Number(capacity, 1)+"]",
		"triple", tripling,
		"effect", "["+FigureGDP+"|"+p.Lang.Money(p.Lang.Significant(max(effect, -effect), 2))+"]",
		"share", p.Lang.Significant(max(effect, -effect)/t.At(t.GDPBn, horizon)*100, 1)+percentSign(p.Lang),
	)
	return segments(text)
}

// SentenceText is the sentence without its links.
func (p *Page) SentenceText() string {
	var b strings.Builder
	for _, s := range p.Sentence() {
		b.WriteString(s.Text)
	}
	return b.String()
}

// lead says whose plan it is.
func (p *Page) lead() string {
	choices, beliefs := false, len(p.Session.Scenario.Held) > 0
	for _, lever := range p.Session.Scenario.Changed() {
		choices = choices || lever.Role == scenario.Choice
		beliefs = beliefs || lever.Role == scenario.Belief
	}
	switch {
	case choices && beliefs:
		return p.in(leadBoth)
	case choices:
		return p.in(leadChoices)
	case beliefs:
		return p.in(leadBeliefs)
	}
	return p.in(leadAnnounced)
}

// percentPair writes two shares to be compared with as many decimals as it
// takes to tell them apart, one at most.
func (p *Page) percentPair(a, b float64) (string, string) {
	first, second := p.Lang.Percent(a, 0), p.Lang.Percent(b, 0)
	if first == second && a != b {
		return p.Lang.Percent(a, 1), p.Lang.Percent(b, 1)
	}
	return first, second
}

// segments cuts a text with [figure|number] in it into its pieces.
func segments(text string) []Segment {
	var list []Segment
	for text != "" {
		before, rest, found := strings.Cut(text, "[")
		if before != "" {
			list = append(list, Segment{Text: before})
		}
		if !found {
			break
		}
		inside, after, _ := strings.Cut(rest, "]")
		figure, number, _ := strings.Cut(inside, "|")
		list = append(list, Segment{Text: number, Figure: figure})
		text = after
	}
	return list
}

func (p *Page) horizon() int { return p.Session.Scenario.Levers.Horizon }

// answer is the top of the page: title, sentence, and what could not be taken.
func (p *Page) answer() *markup.Node {
	sentence := el("p", class("answer"), attr("id", "answer"))
	for _, s := range p.Sentence() {
		if s.Figure == "" {
			sentence.Children = append(sentence.Children, plain(s.Text))
			continue
		}
		sentence.Children = append(sentence.Children,
			el("a", class("figure-link"), attr("href", "#"+s.Figure), attr("data-do", "focus "+s.Figure), plain(s.Text)))
	}
	return el("section", class("opening"),
		el("h1", p.text(headline)),
		sentence,
		p.target(),
		p.problems(),
		el("p", class("status"), attr("id", "status"), attr("role", "status")))
}

// target says what the adoption target would take.
func (p *Page) target() *markup.Node {
	target := p.Result.Target
	if !target.Aim.Set() {
		return el("div", class("target"))
	}
	goal, year := p.Lang.PlainPercent(target.Aim.Percent), p.Lang.Year(target.Aim.Year)
	text := targetReached.Fill(p.Lang, "goal", goal, "year", year, "pace", "×"+p.Lang.Number(target.Pace, 2))
	if !target.Reached {
		pattern := targetTooHigh
		if target.Nearest > target.Aim.Percent/100 {
			pattern = targetTooLow
		}
		text = pattern.Fill(p.Lang, "goal", goal, "year", year, "nearest", p.Lang.Percent(target.Nearest, 0))
	}
	return el("div", class("target"), el("p", plain(text)))
}

// problems lists what the link asked for and could not be taken.
func (p *Page) problems() *markup.Node {
	if len(p.Session.Problems) == 0 {
		return el("div", class("problems"))
	}
	list := el("ul")
	for _, problem := range p.Session.Problems {
		list.Children = append(list.Children, el("li", plain(problem.In(p.Lang))))
	}
	return el("div", class("problems is-shown"), attr("role", "alert"),
		el("p", p.text(problemsTitle)), list,
		el("button", attr("type", "submit"), attr("name", "do"), attr("value", "dismiss"), attr("form", "levers"), attr("data-do", "dismiss"), p.text(dismiss)))
}

// Announcement is what a screen reader hears once a control has come to rest.
func (p *Page) Announcement() string {
	parts := make([]string, 0, 4)
	for _, k := range scenario.Kinds {
		parts = append(parts, p.in(scenario.SplitNames[k])+" "+p.share(k))
	}
	return strings.Join(parts, ", ") + ". " + p.SentenceText()
}

func (p *Page) share(k model.Kind) string {
	return scenario.Tenths.Format(p.Lang, float64(p.Session.Scenario.Levers.SplitTenths[k]))
}

func percentSign(l locale.Lang) string { return strings.TrimLeft(l.Percent(0, 0), "0") }

var (
	headline = locale.Text{
		Fr: "200 milliards d’euros pour l’IA en Europe\u202f: à vous de répartir",
		En: "200 billion euros for AI in Europe: you decide where it goes",
	}
	answerWith = locale.Text{
		Fr: "{lead}, {adoption} des entreprises utiliseraient l’IA en {year}, contre {baseline} sans plan. La capacité des centres de données serait multipliée par {capacity}\u202f; {triple}. Le gain serait d’environ {effect} par an, soit {share} du PIB.",
		En: "{lead}, {adoption} of firms would use AI in {year}, against {baseline} without a plan. Data-centre capacity would be multiplied by {capacity}; {triple}. The gain would be about {effect} a year, that is {share} of GDP.",
	}
	answerLoss = locale.Text{
		Fr: "{lead}, {adoption} des entreprises utiliseraient l’IA en {year}, contre {baseline} sans plan. La capacité des centres de données serait multipliée par {capacity}\u202f; {triple}. La perte serait d’environ {effect} par an, soit {share} du PIB.",
		En: "{lead}, {adoption} of firms would use AI in {year}, against {baseline} without a plan. Data-centre capacity would be multiplied by {capacity}; {triple}. The loss would be about {effect} a year, that is {share} of GDP.",
	}
	answerWithout = locale.Text{
		Fr: "Sans plan, {adoption} des entreprises utiliseraient l’IA en {year}. La capacité des centres de données serait multipliée par {capacity}\u202f; {triple}.",
		En: "Without a plan, {adoption} of firms would use AI in {year}. Data-centre capacity would be multiplied by {capacity}; {triple}.",
	}
	tripleIn      = locale.Text{Fr: "le triple serait atteint en {year}", En: "three times would be reached in {year}"}
	neverTriple   = locale.Text{Fr: "le triple ne serait pas atteint avant 2040", En: "three times would not be reached by 2040"}
	leadAnnounced = locale.Text{Fr: "Avec le plan tel qu’annoncé", En: "With the plan as announced"}
	leadChoices   = locale.Text{Fr: "Avec votre plan", En: "With your plan"}
	leadBeliefs   = locale.Text{Fr: "Avec le plan annoncé et vos hypothèses", En: "With the announced plan and your beliefs"}
	leadBoth      = locale.Text{Fr: "Avec votre plan et vos hypothèses", En: "With your plan and your beliefs"}
	targetReached = locale.Text{
		Fr: "Pour que {goal} des entreprises utilisent l’IA en {year}, il faudrait un rythme de {pace} par rapport à aujourd’hui, le plan compris.",
		En: "For {goal} of firms to use AI in {year}, it would take a pace of {pace} today’s, the plan included.",
	}
	targetTooHigh = locale.Text{
		Fr: "Aucun rythme ne mène à {goal} en {year}\u202f: même huit fois plus vite qu’aujourd’hui, ce serait {nearest}.",
		En: "No pace leads to {goal} in {year}: even eight times as fast as today, it would be {nearest}.",
	}
	targetTooLow = locale.Text{
		Fr: "Ce but est déjà dépassé\u202f: sans aucun progrès, {nearest} des entreprises utiliseraient l’IA en {year}, plus que {goal}.",
		En: "This goal is already passed: with no progress at all, {nearest} of firms would use AI in {year}, more than {goal}.",
	}
	problemsTitle = locale.Text{
		Fr: "Une partie du lien n’a pas pu être lue. Le reste est gardé\u202f:",
		En: "Part of the link could not be read. The rest is kept:",
	}
	dismiss = locale.Text{Fr: "J’ai compris", En: "Got it"}
)
