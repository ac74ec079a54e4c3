// Package story tells in five stops what the calculator is about, each with one
// setting to move in the reader's own scenario and what moving it does.
//
// The package is fmt-free and keeps to Go 1.21, as those of pages that a program
// in the browser may show.
package story

import (
	"math"
	"strconv"
	"strings"

	"aicontinent/internal/evidence"
	"aicontinent/internal/locale"
	"aicontinent/internal/markup"
	"aicontinent/internal/model"
	"aicontinent/internal/scenario"
	"aicontinent/internal/session"
	"aicontinent/internal/view"
)

// Runs is how many runs of the model the stops take, at most.
const Runs = len(session.Stops)

// Page is what the story is told with.
type Page struct {
	*view.Page
	Moved [Runs]Moved
}

// Moved is the reader's scenario with the setting of a stop moved. Session is nil
// where it cannot be moved further.
type Moved struct {
	Session *session.Session
	Result  *model.Trajectory
}

// Of moves the settings of all stops, each by itself, and runs the model for them.
func Of(p *view.Page) Page {
	own := Page{Page: p}
	for i := range stops {
		own.Moved[i] = move(p.Session, i)
		if s := own.Moved[i].Session; s != nil {
			parameters := s.Scenario.Parameters()
			own.Moved[i].Result = new(model.Simulator).Run(&s.Scenario.Levers, &parameters)
		}
	}
	return own
}

// stop is one of the five.
type stop struct {
	title, text locale.Text
	link        locale.Text // with the value that the setting is moved to
	press       locale.Text // the same without it
	effect      locale.Text // what that does
	alone       locale.Text // the same in a scenario without money
	describe    func(p Page, before, after *model.Trajectory) []string
}

// move gives the reader's scenario with the setting of a stop moved, within its range.
func move(from *session.Session, stop int) Moved {
	visit := session.New(from.Lang, "?"+from.Query())
	visit.Move(stop)
	if visit.Scenario.Equal(from.Scenario) {
		return Moved{}
	}
	return Moved{Session: visit}
}

// Body is the page's body.
func (p Page) Body() *markup.Node {
	main := markup.El("main", markup.Class("method story"), markup.A("id", "main"), markup.A("tabindex", "-1"),
		markup.El("p", markup.Class("kicker"), markup.El("a", markup.A("href", p.Address(p.Lang, view.MethodPage)), p.Text(whatIf))),
		markup.El("h1", markup.A("id", view.TitleID), p.Text(headline)),
		markup.El("p", markup.Class("standfirst"), markup.Text(p.Fill(intro, p.facts()...))),
		view.Problems(p.Page), view.CopyNote(p.Page, filesText),
		p.Section(),
		markup.El("p", markup.El("a", markup.Class("chip"), markup.A("href", p.Address(p.Lang, view.CalculatorPage)), p.Text(toCalculator)), markup.Text(" "),
			markup.El("a", markup.Class("chip"), markup.A("href", p.Address(p.Lang, view.SharePage)), p.Text(toShare))))
	return view.Root(p.Around(view.StoryPage, main))
}

// Description is what machines are told about the page.
func (p Page) Description() string { return p.Fill(intro, p.facts()...) }

// Section is the five stops.
func (p Page) Section() *markup.Node {
	section := markup.El("div", markup.Class("stops"))
	for i := range stops {
		section.Children = append(section.Children, p.stop(i))
	}
	return section
}

// ID is that of a stop, from 0.
func ID(i int) string { return "story-" + strconv.Itoa(i+1) }

func (p Page) stop(i int) *markup.Node {
	s, moved := &stops[i], &p.Moved[i]
	node := markup.El("section", markup.Class("story-stop"), markup.A("id", ID(i)), markup.A("tabindex", "-1"), markup.A("aria-labelledby", ID(i)+"-title"),
		markup.El("h2", markup.A("id", ID(i)+"-title"), markup.Text(strconv.Itoa(i+1)+". "+p.In(s.title))),
		markup.El("p", markup.Text(p.Fill(s.text, p.facts()...))))
	if moved.Session == nil {
		return with(node, markup.El("p", markup.Class("help"), p.Text(atItsEnd)), p.onward(i))
	}
	field, _ := scenario.FieldOf(session.Stops[i].Field)
	other := *p.Page
	other.Session = moved.Session
	to := field.Unit.Format(p.Lang, field.Value(moved.Session.Scenario))
	return with(node,
		markup.El("p", markup.Class("verdict"), markup.Text(p.effect(s, moved.Result))),
		markup.El("p", markup.El("a", markup.Class("primary"), markup.A("href", other.Address(p.Lang, view.CalculatorPage)+"#"+field.ID), markup.Text(p.Fill(s.link, "to", to)))),
		p.onward(i))
}

// effect says what the setting of a stop does; that it does nothing, where it reads
// so.
func (p Page) effect(s *stop, after *model.Trajectory) string {
	pairs := s.describe(p, p.Result, after)
	text := p.Fill(s.effect, pairs...)
	switch same := p.Fill(s.effect, s.describe(p, p.Result, p.Result)...); {
	case text == same:
		return p.In(atItsEnd)
	case p.Session.Scenario.Levers.EnvelopeBn == 0:
		return p.Fill(s.alone, pairs...)
	}
	return text
}

// onward leads to the next stop.
func (p Page) onward(i int) *markup.Node {
	if i+1 == len(stops) {
		return nil
	}
	return markup.El("p", markup.Class("help"), markup.El("a", markup.A("href", "#"+ID(i+1)), markup.Text(p.Fill(nextStop, "title", p.In(stops[i+1].title)))))
}

// facts are the values that texts cite, by name.
func (p Page) facts() []string {
	plainOf := func(id string) string { return p.Lang.Plain(evidence.FactOf(id).Value) }
	moneyOf := func(id string) string { return p.LongEnvelope(evidence.FactOf(id).Value) }
	percentOf := func(id string) string { return p.Lang.Unit(plainOf(id), "%") }
	row, _ := evidence.Index("lead_time_data_centres")
	return []string{
		"envelope", moneyOf("investai_envelope"), "public", moneyOf("investai_public"),
		"fund", moneyOf("gigafactory_fund"), "sites", plainOf("gigafactory_count_plan"),
		"wait", p.Lang.Plain(evidence.Table[row].Central), "strategy", percentOf("fr_no_strategy"), "support", percentOf("fr_no_support"),
		"adoption", p.Lang.Unit(p.Lang.Number(evidence.FactOf("adoption_2024").Value, 1), "%"),
	}
}

// The outcomes before and after, in words.

func (p Page) year() int { return p.Session.Scenario.Levers.Horizon }

func (p Page) gdp(before, after *model.Trajectory) []string {
	a, b := before.At(before.EffectBn, p.year()), after.At(after.EffectBn, p.year())
	return []string{"year", p.Lang.Year(p.year()), "before", view.Money(p.Page, a), "after", view.Money(p.Page, b)}
}

func (p Page) delay(before, after *model.Trajectory) []string {
	year := func(t *model.Trajectory) string {
		if y, ok := t.TriplingYear(); ok {
			return p.Fill(inYear, "year", p.Lang.Year(y))
		}
		return p.Fill(afterYear, "year", p.Lang.Year(model.LastYear))
	}
	a, b := before.At(before.PublicBalanceBn, p.year()), after.At(after.PublicBalanceBn, p.year())
	return []string{"year", p.Lang.Year(p.year()), "before", year(before), "after", year(after), "balanceBefore", whole(view.Money(p.Page, a)), "balanceAfter", whole(view.Money(p.Page, b))}
}

// whole keeps a minus at its currency.
func whole(amount string) string { return strings.ReplaceAll(amount, "−€", "−\u2060€") }

// adoption writes both shares with a decimal, so that their difference adds up.
func (p Page) adoption(before, after *model.Trajectory) []string {
	tenths := func(share float64) float64 { return math.Round(share * 1000) }
	a, b := before.At(before.With.Adoption, p.year()), after.At(after.With.Adoption, p.year())
	plan := p.Lang.Number((a-before.At(before.Without.Adoption, p.year()))*100, 1) // as the calculator says it
	more := p.Lang.Number((tenths(b)-tenths(a))/10, 1)
	return []string{"year", p.Lang.Year(p.year()), "before", p.Lang.Percent(a, 1), "after", p.Lang.Percent(b, 1),
		"more", p.Lang.Count(more, points), "plan", p.Lang.Count(plan, points)}
}

func with(node *markup.Node, more ...*markup.Node) *markup.Node {
	for _, n := range more {
		if n != nil {
			node.Children = append(node.Children, n)
		}
	}
	return node
}
