package view

import (
	"math"
	"strings"

	"aicontinent/internal/analysis"
	"aicontinent/internal/locale"
	"aicontinent/internal/markup"
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
	Long   bool   // left out where there is little room
}

// Sentence answers: what would follow from the scenario, and what that is against
// the plan. Embeds, cards, alternative texts and shared links all say this same
// sentence. It is copied to where nobody knows who set the scenario, so it says
// “this split”.
func (p *Page) Sentence() []Segment { return short(p.sentence(&leadsOfAnyone)) }

// LongSentence is for the visitor's own page, and says “your split” once it is
// theirs. It has clauses for which a phone has no room.
func (p *Page) LongSentence() []Segment {
	if p.isOwn() {
		return p.sentence(&leadsOfOwn)
	}
	return p.sentence(&leadsOfAnyone)
}

// QuotedSentence is as long, for who copies it.
func (p *Page) QuotedSentence() []Segment { return p.sentence(&leadsOfAnyone) }

// short leaves out the clauses that take room, and the ranges.
func short(list []Segment) []Segment {
	var kept []Segment
	for _, s := range list {
		if !s.Long && s.Range == "" {
			kept = append(kept, s)
		}
	}
	return kept
}

// sentence is the answer. It is compared with no money at all where it is of the
// plan, and with the plan otherwise.
func (p *Page) sentence(by *leads) []Segment {
	t, before, than := p.Result, p.Result.Without, thanNothing
	if !p.IsPlan() {
		before, than = p.Plan().With, p.than()
	}
	adoption := p.Lang.Percent(p.At(t.With.Adoption), 0)
	gained := p.At(t.With.Adoption) - p.At(before.Adoption)
	return Segments(p.Fill(answerText,
		"lead", p.lead(by), "year", p.Year(),
		"adoption", WithRange(Linked(FigureAdoption, adoption), p.Spread(analysis.Adoption, Percents)),
		"points", p.compared(&morePoints, gained, p.Lang.Count(p.Lang.Number(math.Abs(gained)*100, 1), Points), than),
		"triple", longMark+" "+p.tripling(than)+longMark,
		"gdp", p.gdpClause(than),
	) + p.unassignedClause())
}

// than says what a scenario that is not the plan is compared with: the plan, or
// what it is with our assumptions where these alone differ.
func (p *Page) than() locale.Text {
	if choices, _ := p.Changed(); choices {
		return thanPlan
	}
	return thanOurs
}

// comparison are the ways to say that something is more, less, or the same.
type comparison struct{ more, less, same locale.Text }

// compared says a difference that was written already.
func (p *Page) compared(c *comparison, difference float64, size string, than locale.Text) string {
	text := c.more
	switch {
	case !strings.ContainsAny(size, "123456789"):
		text = c.same
	case difference < 0:
		text = c.less
	}
	return p.Fill(text, "size", size, "than", p.In(than))
}

// Linked marks a number of the sentence that leads to a figure, for segments.
func Linked(figure, text string) string { return "[" + figure + "|" + text + "]" }

// tripling says when the capacity of data centres is three times that of 2024.
func (p *Page) tripling(than locale.Text) string {
	year, ok := p.Result.TriplingYear()
	if !ok {
		return p.In(neverTriple)
	}
	spread := ""
	if r := p.Ranges(); r != nil {
		spread = p.SpreadOfYears(r.TriplingYear())
	}
	before, known := p.Plan().TriplingYear()
	if p.IsPlan() {
		before, known = p.Result.TriplingYearWithout()
	}
	text := p.Fill(tripleIn, "year", WithRange(Linked(FigureCapacity, p.Lang.Year(year)), spread))
	if known {
		years := float64(before - year)
		text += ", " + p.compared(&moreYears, years, p.Lang.Count(p.Lang.Number(math.Abs(years), 0), YearSpans), than)
	}
	return text + "."
}

// gdpClause is the end of the sentence: the effect on GDP. Without money there is
// none.
func (p *Page) gdpClause(than locale.Text) string {
	effect := p.At(p.Result.EffectBn)
	size := math.Abs(effect)
	amount, scale := p.LongMoney(size)
	pattern := gdpMore
	switch {
	case !p.HasPlan():
		return ""
	case IsNothing(effect):
		return " " + p.In(gdpSame)
	case effect < 0:
		pattern, scale = gdpLess, -scale
	}
	clause := longMark + p.Fill(gdpShare, "share", p.Lang.Unit(p.Lang.Significant(size/p.At(p.Result.GDPBn)*100, 1), "%")) + longMark
	if !p.IsPlan() {
		change := difference(effect, p.At(p.Plan().EffectBn))
		moved, _ := p.LongMoney(math.Abs(change))
		clause = ", " + p.compared(&moreMoney, change, moved, than)
	}
	return " " + p.Fill(pattern, "effect", WithRange(Linked(FigureGDP, amount), p.Spread(analysis.Effect, scale))) + clause + "."
}

// SentenceText is the sentence without its links and ranges.
func (p *Page) SentenceText() string { return TextOf(p.Sentence()) }

// LongSentenceText is the same of the long sentence.
func (p *Page) LongSentenceText() string { return TextOf(p.LongSentence()) }

// TextOf gives what pieces of a sentence say, without ranges.
func TextOf(list []Segment) string {
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
	choices, beliefs := p.Changed()
	switch {
	case !p.HasPlan() && beliefs:
		return p.In(by.noneBeliefs)
	case !p.HasPlan():
		return p.In(leadNone)
	case choices && beliefs:
		return p.In(by.both)
	case choices:
		return p.In(by.choices)
	case beliefs:
		return p.In(by.beliefs)
	}
	return p.In(leadAnnounced)
}

// Changed reports whether choices, or assumptions, are others than ours.
func (p *Page) Changed() (choices, beliefs bool) {
	beliefs = len(p.Session.Scenario.Overrides) > 0
	for _, lever := range p.Session.Scenario.Changed() {
		choices = choices || lever.Role == scenario.Choice
		beliefs = beliefs || lever.Role == scenario.Belief
	}
	return choices, beliefs
}

// PercentPair writes two shares to be compared with as many decimals as it
// takes to tell them apart, one at most.
func (p *Page) PercentPair(a, b float64) (string, string) {
	first, second := p.Lang.Percent(a, 0), p.Lang.Percent(b, 0)
	if first == second && p.Lang.Percent(a, 1) != p.Lang.Percent(b, 1) {
		return p.Lang.Percent(a, 1), p.Lang.Percent(b, 1)
	}
	return first, second
}

// longMark stands before and behind a clause that is left out where there is
// little room.
const longMark = "\x01"

// Segments cuts a text with [figure|number] and [||range] in it, and clauses
// between marks, into its pieces.
func Segments(text string) []Segment {
	var list []Segment
	for i, clause := range strings.Split(text, longMark) {
		for clause != "" {
			before, rest, found := strings.Cut(clause, "[")
			if before != "" {
				list = append(list, Segment{Text: before, Long: i%2 == 1})
			}
			if !found {
				break
			}
			inside, after, _ := strings.Cut(rest, "]")
			figure, number, _ := strings.Cut(inside, "|")
			number, spread, _ := strings.Cut(number, "|")
			list = append(list, Segment{Text: number, Figure: figure, Range: spread, Long: i%2 == 1})
			clause = after
		}
	}
	return list
}

// Horizon is the year that the page shows.
func (p *Page) Horizon() int { return p.Session.Scenario.Levers.Horizon }

// SharesText names the four shares, and what is not assigned.
func (p *Page) SharesText() string {
	parts := make([]string, 0, 4)
	for _, k := range scenario.Kinds {
		parts = append(parts, p.In(scenario.SplitNames[k])+" "+p.Share(k))
	}
	if p.Unassigned() > 0 {
		parts = append(parts, p.In(scenario.Unassigned.Name)+" "+p.UnassignedShare())
	}
	return strings.Join(parts, ", ")
}

// Share writes the share of a kind of money.
func (p *Page) Share(k model.Kind) string {
	return scenario.Tenths.Format(p.Lang, float64(p.Session.Scenario.Levers.SplitTenths[k]))
}

var (
	answerText  = locale.Text("{lead}, {adoption} of firms would use AI in {year}, {points}.{triple}{gdp}")
	thanNothing = locale.Text("compared\x04without the plan")
	thanPlan    = locale.Text("with the plan")
	thanOurs    = locale.Text("with our assumptions")
	morePoints  = comparison{
		locale.Text("{size} more than {than}"),
		locale.Text("{size} fewer than {than}"),
		locale.Text("the same as {than}"),
	}
	moreYears = comparison{
		locale.Text("{size} sooner than {than}"),
		locale.Text("{size} later than {than}"),
		locale.Text("the same year as {than}"),
	}
	moreMoney = comparison{
		morePoints.more,
		locale.Text("{size} less than {than}"),
		morePoints.same,
	}
	gdpMore       = locale.Text("EU GDP would be about {effect} higher")
	gdpLess       = locale.Text("EU GDP would be about {effect} lower")
	gdpSame       = locale.Text("EU GDP would be the same as without the plan.")
	gdpShare      = locale.Text(", or {share}")
	tripleIn      = locale.Text("Data-centre capacity would triple in {year}")
	neverTriple   = locale.Text("Data-centre capacity would not triple by 2040.")
	leadAnnounced = locale.Text("With the plan as we read it")
	leadNone      = locale.Text("Without the plan")
	unlockedAll   = locale.Text("The shares are no longer locked.")
)

var leadsOfOwn = leads{
	choices:     locale.Text("With your split"),
	beliefs:     locale.Text("With the plan and your assumptions"),
	both:        locale.Text("With your split and your assumptions"),
	noneBeliefs: locale.Text("Without the plan, with your assumptions"),
}

var leadsOfAnyone = leads{
	choices:     locale.Text("With this split"),
	beliefs:     locale.Text("With the plan and other assumptions"),
	both:        locale.Text("With this split and other assumptions"),
	noneBeliefs: locale.Text("Without the plan, with other assumptions"),
}

// ReadingText says what of the plan is announced, and what is our reading.
func (p *Page) ReadingText() string {
	l := scenario.Default().Levers
	return p.Fill(ourReading, "money", p.LongEnvelope(l.EnvelopeBn*float64(l.SplitTenths[model.Gigafactories])/1000))
}

// Unbroken keeps signs on the line of their amounts: a browser may break
// between a sign and that of the euro.
func Unbroken(text string) string {
	return strings.ReplaceAll(strings.ReplaceAll(text, "+€", "+\u2060€"), minusSign+"€", minusSign+"\u2060€")
}

// Heading is the title: the money that there is to share out.
func (p *Page) Heading() string {
	if !p.HasPlan() {
		return p.In(headlineNone)
	}
	return p.Fill(headline, "envelope", p.LongEnvelope(p.Session.Scenario.Levers.EnvelopeBn))
}

// Said is the answer to a question, in a sentence.
func Said(text string) *markup.Node {
	return markup.El("p", markup.Class("verdict"), markup.Text(Unbroken(text)))
}

var (
	headline     = locale.Text("{envelope} for AI in Europe: you decide where it goes")
	ourReading   = locale.Text("Only the {money} for gigafactories is announced; the rest is our reading.")
	headlineNone = locale.Text("The money for AI in Europe: you decide where it goes")
)
