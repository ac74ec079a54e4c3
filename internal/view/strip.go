package view

import (
	"math"
	"slices"
	"strings"

	"aicontinent/internal/chart"
	"aicontinent/internal/locale"
	"aicontinent/internal/markup"
	"aicontinent/internal/session"
)

// StripID is the id of the result strip, to which the second link of a page
// leads.
const StripID = "results"

// defaultStrip are the outcomes of a strip where nobody chose others.
var defaultStrip = []string{FigureAdoption, FigureCapacity, FigureGDP}

// stripChosen gives the three outcomes that the strip shows, as the link has
// them; what is no outcome, or stands twice, makes the list the default.
func (p *Page) stripChosen() []string {
	list := strings.Split(p.Session.Look(session.LookStrip), ",")
	if len(list) != len(defaultStrip) {
		return defaultStrip
	}
	for i, id := range list {
		if stripPlace(id) < 0 || slices.Contains(list[:i], id) {
			return defaultStrip
		}
	}
	return list
}

func stripPlace(id string) int {
	for i := range stripOutcomes {
		if stripOutcomes[i].ID == id {
			return i
		}
	}
	return -1
}

// ShownOutcome is one outcome of the strip, in numbers and as written.
type ShownOutcome struct {
	*stripOutcome
	now, Plan, Without     float64
	Value, change, against string // against is the change in words
	low, high              float64
}

// OutcomeOf gives an outcome of the strip by its ID; false where the strip has none
// of it.
func (p *Page) OutcomeOf(id string) (ShownOutcome, bool) {
	place := stripPlace(id)
	if place < 0 {
		return ShownOutcome{}, false
	}
	return p.shown(&stripOutcomes[place]), true
}

// shownOutcomes are the outcomes of the strip in the order of the table.
func (p *Page) shownOutcomes() []ShownOutcome {
	var list []ShownOutcome
	chosen := p.stripChosen()
	for i := range stripOutcomes {
		if slices.Contains(chosen, stripOutcomes[i].ID) {
			list = append(list, p.shown(&stripOutcomes[i]))
		}
	}
	return list
}

func (p *Page) shown(o *stripOutcome) ShownOutcome {
	c, both := ShownOutcome{stripOutcome: o}, false
	c.now, c.Without, both = o.At(p.Result, p.Horizon())
	c.Plan, _, _ = o.At(p.Plan(), p.Horizon())
	c.Value = p.Written(o.Measure, c.now, false)
	c.low, c.high = o.track[0]*c.Plan+o.track[1], o.track[2]*c.Plan+o.track[3]
	c.change = p.Written(o.Measure, difference(c.now, c.Plan), true)
	switch {
	case p.IsPlan():
		c.change, c.against = "", p.In(stripSameSaid)
		if both {
			c.change = p.Written(o.Measure, c.Without, false)
		}
	case !strings.ContainsAny(c.change, "123456789"):
		c.change, c.against = p.In(stripSame), p.In(stripSameSaid)
	default:
		c.against = p.Fill(stripAgainst, "change", c.change)
	}
	return c
}

// difference gives what one number has more than another, of the numbers as they
// are written where these have no decimals.
func difference(a, b float64) float64 {
	if math.Abs(a) >= 10 && math.Abs(b) >= 10 && math.Abs(a) < 1000 {
		return math.Round(a) - math.Round(b)
	}
	return a - b
}

// TrackOf is where an outcome stands.
func (p *Page) TrackOf(c *ShownOutcome) chart.Track {
	t := chart.Track{
		Low: c.low, High: c.high, Value: c.now, Plan: c.Plan, HasPlan: true,
		Without: c.Without, HasOther: p.HasPlan(),
	}
	if r, ok := p.RangeOf(c.Outcome); ok {
		t.RangeLow, t.RangeTop, t.HasRange = r.P05, r.P95, true
	}
	return t
}

// Strip is the result in three numbers, each against the plan: at the foot of a
// phone's screen, across the top of a desk's, in embeds and on paper. What a page
// asks of the result stands below, and may be nil.
func (p *Page) Strip(asked *markup.Node) *markup.Node {
	cells := markup.El("div", markup.Class("cells"))
	for _, c := range p.shownOutcomes() {
		cells.Children = append(cells.Children, p.stripCell(c))
	}
	strip := markup.El("section", markup.Class("strip"), markup.A("id", StripID), markup.A("tabindex", "-1"), markup.Hook("strip"), markup.A("aria-label", p.In(stripTitle)),
		cells, asked, p.ways())
	return strip
}

// stripCell is one outcome: the whole of it leads to its figure, where there is
// one.
func (p *Page) stripCell(c ShownOutcome) *markup.Node {
	spread := p.Spread(c.Outcome, c.RangeScale())
	parts := markup.Group{
		markup.El("span", markup.Class("cell-name"), p.Text(c.Name), markup.Text(" "+p.Year())), markup.Text(" "),
		markup.El("b", markup.Class("cell-value"), markup.Text(Unbroken(c.Value))), markup.Text(" "),
		markup.El("span", markup.Class("cell-change"), markup.A("aria-hidden", "true"), markup.When(p.IsPlan() && c.change != "", markup.El("span", markup.Class("cell-word"), p.Text(stripWithout))), markup.When(c.change != "", markup.Text(Unbroken(c.change)))), markup.Hidden(c.against),
		p.TrackOf(&c).SVG(),
		markup.El("span", markup.Class("range"), markup.When(spread != "", markup.Text(spread))),
	}
	if p.Embed != nil && !slices.Contains(p.Embed.Panels, c.ID) {
		return markup.El("div", markup.Class("cell"), markup.A("data-key", c.ID), parts)
	}
	return markup.El("a", markup.Class("cell"), markup.A("data-key", c.ID), markup.A("href", "#"+c.ID), markup.A("data-do", "focus "+c.ID), parts)
}

// ways are the ways back, and to other outcomes. Each stands where it does
// something; the line keeps its height.
func (p *Page) ways() *markup.Node {
	ways := markup.El("div", markup.Class("ways"))
	if p.Embed != nil && p.ControlsShown() == ControlsNone {
		return ways
	}
	backs := markup.El("span", markup.Class("backs"))
	if p.Session.CanUndo() {
		undo := p.OfForm(p.Action("undo", p.In(undoLabel), p.In(undoText)))
		undo.Attrs = append(undo.Attrs, markup.Attribute("data-part", "undo"))
		backs.Children = append(backs.Children, undo)
	}
	if back := p.wayBack(); back != nil {
		backs.Children = append(backs.Children, back)
	}
	if len(backs.Children) > 0 {
		ways.Attrs[0].Value = "ways is-changed"
	}
	ways.Children = append(ways.Children, backs)
	ways.Children = append(ways.Children, p.stripKey())
	if p.Embed == nil {
		ways.Children = append(ways.Children, p.otherOutcomes(), p.toBoard())
	}
	return ways
}

// toBoard brings the controls back where the reader is in the chapters of a phone's
// page, or leads to them; seen there alone.
func (p *Page) toBoard() *markup.Node {
	return markup.El("a", markup.Class("to-board"), markup.A("href", "#"+FormID), markup.A("data-do", "focus "+FormID),
		markup.El("span", p.Text(changeSplit)), markup.El("span", p.Text(closeBoard)))
}

// wayBack leads to the reader's own scenario, where a stop of the story moved it, to
// the plan or, in an embed, to the split of the article around
// it; nil where that is shown.
func (p *Page) wayBack() *markup.Node {
	if p.Embed != nil {
		start := p.Embed.Article()
		if start.Equal(p.Session.Scenario) {
			return nil
		}
		return p.OfForm(p.Action("load "+start.Query(), p.In(backToArticle), p.In(backToArticle)))
	}
	if mine, told := p.Session.Mine(); told && !mine.Equal(p.Session.Scenario) {
		return p.OfForm(p.Action("tell 0", p.In(backToMine), p.In(backToMine)))
	}
	if p.IsPlan() {
		return nil
	}
	return p.OfForm(p.Action("reset all", p.In(backToPlan), p.In(backToPlan)))
}

// stripKey says what the marks on the tracks are.
func (p *Page) stripKey() *markup.Node {
	key := markup.El("span", markup.Class("key"), markup.A("aria-hidden", "true"), markup.El("i", markup.Class("is-without")), p.Text(keyWithout))
	if !p.IsPlan() {
		key.Children = append(key.Children, markup.El("i", markup.Class("is-plan")), p.Text(keyPlan))
	}
	key.Children = append(key.Children, markup.El("i", markup.Class("is-yours")), p.Text(p.keyYours()))
	return key
}

func (p *Page) keyYours() locale.Text {
	if p.IsPlan() {
		return keyPlan
	}
	return p.Whose(keyYours, keyThis)
}

// otherOutcomes are the outcomes to choose from. One that is chosen takes the
// place of the one that was chosen first.
func (p *Page) otherOutcomes() *markup.Node {
	chosen := p.stripChosen()
	buttons := p.Choices(stripOthers)
	for i := range stripOutcomes {
		id := stripOutcomes[i].ID
		next, on := append(slices.Clone(chosen[1:]), id), slices.Contains(chosen, id)
		if on {
			next = chosen
		}
		buttons.Children = append(buttons.Children, p.OfForm(p.Toggle("look "+session.LookStrip+" "+strings.Join(next, ","), p.In(stripOutcomes[i].Name), on)))
	}
	return markup.El("details", markup.Class("others"), markup.A("id", "strip-others"),
		markup.El("summary", markup.A("aria-label", p.In(stripOthers)), p.Text(stripOthersShort)), buttons)
}

// OfForm ties a control that stands outside the form of controls to it.
func (p *Page) OfForm(n *markup.Node) *markup.Node {
	n.Attrs = append(n.Attrs, markup.Attribute("form", FormID))
	return n
}

// Announcement is what a screen reader hears once a control has come to rest:
// what was changed last and the outcome of the strip that is farthest from the
// plan, in few words. The rest is in the strip.
func (p *Page) Announcement() string {
	text := p.lastChange()
	if p.Session.Unlocked {
		text = p.In(unlockedAll) + " " + text
	}
	cells := p.shownOutcomes()
	most := len(cells) - 1
	for i := range cells {
		if cells[i].moved() > cells[most].moved() {
			most = i
		}
	}
	return text + p.In(cells[most].Name) + " " + p.Year() + p.In(SaidThen) + cells[most].Value + p.In(saidNext) + cells[most].against + "."
}

// moved is how far a value is from the plan, as a part of its track.
func (c *ShownOutcome) moved() float64 { return math.Abs(c.now-c.Plan) / max(c.high-c.low, 1e-9) }

// lastChange names what was set last, with its value.
func (p *Page) lastChange() string {
	name, value := p.setting(p.Session.Last())
	if name == "" {
		return ""
	}
	return strings.TrimSpace(name+" "+value) + ". "
}

// What the result strip says, and what stands between a name and its value.
var (
	stripTitle       = locale.Text("Results, against the plan")
	stripWithout     = locale.Text("without: ")
	stripSame        = locale.Text("= plan")
	stripSameSaid    = locale.Text("the same as the plan")
	stripAgainst     = locale.Text("{change} against the plan")
	stripOthers      = locale.Text("Choose the three results")
	stripOthersShort = locale.Text("Other results")
	undoText         = locale.Text("↶ Undo")
	undoLabel        = locale.Text("Undo the last change")
	backToPlan       = locale.Text("Back to the plan")
	backToMine       = locale.Text("Back to mine")
	backToArticle    = locale.Text("Back to the article’s split")
	changeSplit      = locale.Text("Change the split")
	closeBoard       = locale.Text("Close")
	keyWithout       = locale.Text("without")
	keyPlan          = locale.Text("the plan")
	keyYours         = locale.Text("yours")
	keyThis          = locale.Text("value\x04this one")
	SaidThen         = locale.Text(": ")
	saidNext         = locale.Text(", ")
)
