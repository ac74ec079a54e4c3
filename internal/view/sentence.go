package view

import (
	"math"
	"strings"

	"aicontinent/internal/analysis"
	"aicontinent/internal/locale"
	"aicontinent/internal/model"
	"aicontinent/internal/scenario"
)

// Segment is a piece of the answering sentence, or of a figure's title. One
// with a Figure is a number and leads to the figure that explains it; one with
// a Range is nothing but the range of the number before.
type Segment struct {
	Text   string
	Figure string // the ID of a figure, or empty
	Range  string // numbers alone, as in "62 à 77"
}

// Sentence answers: what would follow from the scenario. Embeds, cards,
// alternative texts and shared links all say this same sentence. It is copied to
// where nobody knows who set the scenario, so it says “this split”.
func (p *Page) Sentence() []Segment { return p.sentence(&leadsOfAnyone, "") }

// LongSentence is for the visitor's own page and says “your split”. It has the room
// to say by how many months the plan brings adoption forward.
func (p *Page) LongSentence() []Segment { return p.sentence(&leadsOfOwn, p.aheadClause()) }

// quotedSentence is as long, for who copies it.
func (p *Page) quotedSentence() []Segment { return p.sentence(&leadsOfAnyone, p.aheadClause()) }

// sentence is the answer, with a clause behind what adoption is compared with.
func (p *Page) sentence(by *leads, ahead string) []Segment {
	t := p.Result
	adoption, baseline := p.percentPair(p.at(t.With.Adoption), p.at(t.Without.Adoption))
	capacity, capacityWithout := p.growth(t.With.CapacityMW), p.growth(t.Without.CapacityMW)
	against, capacityAgainst := answerAgainst, answerAgainstIt
	if adoption == baseline {
		against, ahead = answerSame, ""
	}
	if capacity == capacityWithout {
		capacityAgainst = answerSameIt
	}
	pattern := answerWith
	if !p.hasPlan() {
		pattern = answerWithout
	}
	return segments(p.textOf(pattern,
		"lead", p.lead(by),
		"adoption", with(linked(FigureAdoption, adoption), p.spread(analysis.Adoption, percents)),
		"against", p.textOf(against, "baseline", baseline)+ahead,
		"start", p.Lang.Percent(t.With.Adoption[0], 0),
		"first", p.Lang.Year(model.FirstYear),
		"year", p.year(),
		"capacity", with(linked(FigureCapacity, capacity), p.spread(analysis.Capacity, 1)),
		"capacityAgainst", p.textOf(capacityAgainst, "baseline", capacityWithout),
		"triple", p.tripling(),
		"gdp", p.gdpClause(),
	) + p.idleClause())
}

// linked marks a number of the sentence that leads to a figure, for segments.
func linked(figure, text string) string { return "[" + figure + "|" + text + "]" }

// growth writes what a capacity would be multiplied by.
func (p *Page) growth(s model.Series) string { return p.Lang.Number(p.at(s)/s[0], 1) }

func (p *Page) tripling() string {
	year, ok := p.Result.TriplingYear()
	if !ok {
		return p.in(neverTriple)
	}
	spread := ""
	if r := p.ranges(); r != nil {
		spread = p.spreadOfYears(r.TriplingYear())
	}
	return p.textOf(tripleIn, "year", with(linked(FigureCapacity, p.Lang.Year(year)), spread))
}

// gdpClause is the end of the sentence: the effect on GDP.
func (p *Page) gdpClause() string {
	effect := p.at(p.Result.EffectBn)
	size := math.Abs(effect)
	pattern, scale := gdpMore, moneyScale(effect)
	switch {
	case nothing(effect):
		pattern = gdpSame
	case effect < 0:
		pattern, scale = gdpLess, -scale
	}
	return p.textOf(pattern, "year", p.year(), "effect", with(linked(FigureGDP, p.money(size)), p.spread(analysis.Effect, scale)),
		"share", p.Lang.Unit(p.Lang.Significant(size/p.at(p.Result.GDPBn)*100, 1), "%"))
}

// SentenceText is the sentence without its links and ranges.
func (p *Page) SentenceText() string { return textOf(p.Sentence()) }

// LongSentenceText is the same of the long sentence.
func (p *Page) LongSentenceText() string { return textOf(p.LongSentence()) }

func textOf(list []Segment) string {
	var b strings.Builder
	for _, s := range list {
		b.WriteString(s.Text)
	}
	return b.String()
}

// leads say whose split and assumptions they are.
type leads struct{ choices, beliefs, both, noneBeliefs locale.Text }

// lead says whose split it is.
func (p *Page) lead(by *leads) string {
	choices, beliefs := false, len(p.Session.Scenario.Held) > 0
	for _, lever := range p.Session.Scenario.Changed() {
		choices = choices || lever.Role == scenario.Choice
		beliefs = beliefs || lever.Role == scenario.Belief
	}
	switch {
	case !p.hasPlan() && beliefs:
		return p.in(by.noneBeliefs)
	case !p.hasPlan():
		return p.in(leadNone)
	case choices && beliefs:
		return p.in(by.both)
	case choices:
		return p.in(by.choices)
	case beliefs:
		return p.in(by.beliefs)
	}
	return p.in(leadAnnounced)
}

// percentPair writes two shares to be compared with as many decimals as it
// takes to tell them apart, one at most.
func (p *Page) percentPair(a, b float64) (string, string) {
	first, second := p.Lang.Percent(a, 0), p.Lang.Percent(b, 0)
	if first == second && p.Lang.Percent(a, 1) != p.Lang.Percent(b, 1) {
		return p.Lang.Percent(a, 1), p.Lang.Percent(b, 1)
	}
	return first, second
}

// segments cuts a text with [figure|number] and [||range] in it into its pieces.
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
		number, spread, _ := strings.Cut(number, "|")
		list = append(list, Segment{Text: number, Figure: figure, Range: spread})
		text = after
	}
	return list
}

func (p *Page) horizon() int { return p.Session.Scenario.Levers.Horizon }

// Announcement is what a screen reader hears once a control has come to rest.
func (p *Page) Announcement() string {
	answer := p.LongSentenceText()
	if p.Embed != nil {
		answer = p.SentenceText()
	}
	text := p.SharesText() + ". " + answer + p.spokenRanges()
	if p.Session.Unlocked {
		return p.in(unlockedAll) + " " + text
	}
	return text
}

// SharesText names the four shares, and what is not assigned.
func (p *Page) SharesText() string {
	parts := make([]string, 0, 4)
	for _, k := range scenario.Kinds {
		parts = append(parts, p.in(scenario.SplitNames[k])+" "+p.share(k))
	}
	if p.idle() > 0 {
		parts = append(parts, p.in(scenario.NotAssigned.Name)+" "+p.idleShare())
	}
	return strings.Join(parts, ", ")
}

func (p *Page) share(k model.Kind) string {
	return scenario.Tenths.Format(p.Lang, float64(p.Session.Scenario.Levers.SplitTenths[k]))
}

var (
	answerWith = locale.Text{
		Fr: "{lead}, {adoption} des entreprises utiliseraient l’IA en {year}, {against}. D’ici là, la capacité des centres de données serait multipliée par {capacity}, {capacityAgainst}\u202f; {triple}. {gdp}",
		En: "{lead}, {adoption} of firms would use AI in {year}, {against}. By then, data-centre capacity would be multiplied by {capacity}, {capacityAgainst}; {triple}. {gdp}",
	}
	answerWithout = locale.Text{
		Fr: "{lead}, {adoption} des entreprises utiliseraient l’IA en {year}, contre {start} en {first}. D’ici là, la capacité des centres de données serait multipliée par {capacity}\u202f; {triple}.",
		En: "{lead}, {adoption} of firms would use AI in {year}, against {start} in {first}. By then, data-centre capacity would be multiplied by {capacity}; {triple}.",
	}
	answerAgainst   = locale.Text{Fr: "contre {baseline} sans le plan", En: "against {baseline} without the plan"}
	answerSame      = locale.Text{Fr: "autant que sans le plan", En: "the same as without the plan"}
	answerAgainstIt = locale.Text{Fr: "contre {baseline} sans lui", En: "against {baseline} without it"}
	answerSameIt    = locale.Text{Fr: "autant que sans lui", En: "the same as without it"}
	gdpMore         = locale.Text{
		Fr: "En {year}, le PIB de l’UE serait plus haut d’environ {effect}, soit {share}.",
		En: "In {year}, EU GDP would be about {effect} higher, that is {share}.",
	}
	gdpLess = locale.Text{
		Fr: "En {year}, le PIB de l’UE serait plus bas d’environ {effect}, soit {share}.",
		En: "In {year}, EU GDP would be about {effect} lower, that is {share}.",
	}
	gdpSame = locale.Text{
		Fr: "En {year}, le PIB de l’UE serait le même.",
		En: "In {year}, EU GDP would be the same.",
	}
	tripleIn      = locale.Text{Fr: "le triple serait atteint en {year}", En: "it would triple in {year}"}
	neverTriple   = locale.Text{Fr: "le triple ne serait pas atteint d’ici à 2040", En: "it would not triple by 2040"}
	leadAnnounced = locale.Text{Fr: "Avec le plan tel que nous le lisons", En: "With the plan as we read it"}
	leadNone      = locale.Text{Fr: "Sans le plan", En: "Without the plan"}
	unlockedAll   = locale.Text{Fr: "Les parts ne sont plus verrouillées.", En: "The shares are no longer locked."}
)

var leadsOfOwn = leads{
	choices:     locale.Text{Fr: "Avec votre répartition", En: "With your split"},
	beliefs:     locale.Text{Fr: "Avec le plan et vos hypothèses", En: "With the plan and your assumptions"},
	both:        locale.Text{Fr: "Avec votre répartition et vos hypothèses", En: "With your split and your assumptions"},
	noneBeliefs: locale.Text{Fr: "Sans le plan, avec vos hypothèses", En: "Without the plan, with your assumptions"},
}

var leadsOfAnyone = leads{
	choices:     locale.Text{Fr: "Avec cette répartition", En: "With this split"},
	beliefs:     locale.Text{Fr: "Avec le plan et d’autres hypothèses", En: "With the plan and other assumptions"},
	both:        locale.Text{Fr: "Avec cette répartition et d’autres hypothèses", En: "With this split and other assumptions"},
	noneBeliefs: locale.Text{Fr: "Sans le plan, avec d’autres hypothèses", En: "Without the plan, with other assumptions"},
}
