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
		if stripOutcomes[i].id == id {
			return i
		}
	}
	return -1
}

// shownOutcome is one outcome of the strip, in numbers and as written.
type shownOutcome struct {
	*stripOutcome
	now, plan, without     float64
	value, change, against string // against is the change in words
	low, high              float64
}

// shownOutcomes are the outcomes of the strip in the order of the table.
func (p *Page) shownOutcomes() []shownOutcome {
	var list []shownOutcome
	chosen := p.stripChosen()
	for i := range stripOutcomes {
		if slices.Contains(chosen, stripOutcomes[i].id) {
			list = append(list, p.shown(&stripOutcomes[i]))
		}
	}
	return list
}

func (p *Page) shown(o *stripOutcome) shownOutcome {
	c, both := shownOutcome{stripOutcome: o}, false
	c.now, c.without, both = o.at(p.Result, p.horizon())
	c.plan, _, _ = o.at(p.plan(), p.horizon())
	c.value = p.written(o.measure, c.now, false)
	c.low, c.high = o.low[0]*c.plan+o.low[1], o.high[0]*c.plan+o.high[1]
	c.change = p.written(o.measure, difference(c.now, c.plan), true)
	switch {
	case p.isPlan():
		c.change, c.against = "", p.in(stripSameSaid)
		if both {
			c.change = p.written(o.measure, c.without, false)
		}
	case !strings.ContainsAny(c.change, "123456789"):
		c.change, c.against = p.in(stripSame), p.in(stripSameSaid)
	default:
		c.against = p.textOf(stripAgainst, "change", c.change)
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

// trackOf is where an outcome stands.
func (p *Page) trackOf(c *shownOutcome) chart.Track {
	t := chart.Track{
		Low: c.low, High: c.high, Value: c.now, Plan: c.plan, HasPlan: true,
		Without: c.without, HasOther: p.hasPlan(),
	}
	if r, ok := p.rangeOf(c.outcome); ok {
		t.RangeLow, t.RangeTop, t.HasRange = r.P05, r.P95, true
	}
	return t
}

// strip is the result in three numbers, each against the plan: at the foot of a
// phone's screen, across the top of a desk's, in embeds and on paper. What a page
// asks of the result stands below, and may be nil.
func (p *Page) strip(asked *markup.Node) *markup.Node {
	cells := el("div", class("cells"))
	for _, c := range p.shownOutcomes() {
		cells.Children = append(cells.Children, p.stripCell(c))
	}
	strip := el("section", class("strip"), attr("id", StripID), attr("tabindex", "-1"), hook("strip"), attr("aria-label", p.in(stripTitle)),
		cells, asked, p.ways())
	return strip
}

// stripCell is one outcome: the whole of it leads to its figure, where there is
// one.
func (p *Page) stripCell(c shownOutcome) *markup.Node {
	spread := p.spread(c.outcome, c.rangeScale())
	parts := markup.Group{
		el("span", class("cell-name"), p.text(c.name), plain(" "+p.year())), plain(" "),
		el("b", class("cell-value"), plain(unbroken(c.value))), plain(" "),
		el("span", class("cell-change"), attr("aria-hidden", "true"), when(p.isPlan() && c.change != "", el("span", class("cell-word"), p.text(stripWithout))), when(c.change != "", plain(unbroken(c.change)))), hidden(c.against),
		p.trackOf(&c).SVG(),
		el("span", class("range"), when(spread != "", plain(spread))),
	}
	if p.Embed != nil && !slices.Contains(p.Embed.Panels, c.id) {
		return el("div", class("cell"), attr("data-key", c.id), parts)
	}
	return el("a", class("cell"), attr("data-key", c.id), attr("href", "#"+c.id), attr("data-do", "focus "+c.id), parts)
}

// ways are the ways back, and to other outcomes. Each stands where it does
// something; the line keeps its height.
func (p *Page) ways() *markup.Node {
	ways := el("div", class("ways"))
	if p.Embed != nil && p.embedControls() == controlsNone {
		return ways
	}
	backs := el("span", class("backs"))
	if p.Session.CanUndo() {
		undo := p.ofForm(p.action("undo", p.in(undoLabel), p.in(undoText)))
		undo.Attrs = append(undo.Attrs, markup.A("data-part", "undo"))
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
	return el("a", class("to-board"), attr("href", "#"+FormID), attr("data-do", "focus "+FormID),
		el("span", p.text(changeSplit)), el("span", p.text(closeBoard)))
}

// wayBack leads to the reader's own scenario, where a stop of the story moved it, to
// the plan or, in an embed, to the split of the article around
// it; nil where that is shown.
func (p *Page) wayBack() *markup.Node {
	if p.Embed != nil {
		start := p.Embed.start()
		if start.Equal(p.Session.Scenario) {
			return nil
		}
		return p.ofForm(p.action("load "+start.Query(), p.in(backToArticle), p.in(backToArticle)))
	}
	if mine, told := p.Session.Mine(); told && !mine.Equal(p.Session.Scenario) {
		return p.ofForm(p.action("tell 0", p.in(backToMine), p.in(backToMine)))
	}
	if p.isPlan() {
		return nil
	}
	return p.ofForm(p.action("reset all", p.in(backToPlan), p.in(backToPlan)))
}

// stripKey says what the marks on the tracks are.
func (p *Page) stripKey() *markup.Node {
	key := el("span", class("key"), attr("aria-hidden", "true"), el("i", class("is-without")), p.text(keyWithout))
	if !p.isPlan() {
		key.Children = append(key.Children, el("i", class("is-plan")), p.text(keyPlan))
	}
	key.Children = append(key.Children, el("i", class("is-yours")), p.text(p.keyYours()))
	return key
}

func (p *Page) keyYours() locale.Text {
	if p.isPlan() {
		return keyPlan
	}
	return p.whose(keyYours, keyThis)
}

// otherOutcomes are the outcomes to choose from. One that is chosen takes the
// place of the one that was chosen first.
func (p *Page) otherOutcomes() *markup.Node {
	chosen := p.stripChosen()
	buttons := p.choices(stripOthers)
	for i := range stripOutcomes {
		id := stripOutcomes[i].id
		next, on := append(slices.Clone(chosen[1:]), id), slices.Contains(chosen, id)
		if on {
			next = chosen
		}
		buttons.Children = append(buttons.Children, p.ofForm(p.toggle("look "+session.LookStrip+" "+strings.Join(next, ","), p.in(stripOutcomes[i].name), on)))
	}
	return el("details", class("others"), attr("id", "strip-others"),
		el("summary", attr("aria-label", p.in(stripOthers)), p.text(stripOthersShort)), buttons)
}

// ofForm ties a control that stands outside the form of controls to it.
func (p *Page) ofForm(n *markup.Node) *markup.Node {
	n.Attrs = append(n.Attrs, markup.A("form", FormID))
	return n
}

// Announcement is what a screen reader hears once a control has come to rest:
// what was changed last and the outcome of the strip that is farthest from the
// plan, in few words. The rest is in the strip.
func (p *Page) Announcement() string {
	text := p.lastChange()
	if p.Session.Unlocked {
		text = p.in(unlockedAll) + " " + text
	}
	cells := p.shownOutcomes()
	most := len(cells) - 1
	for i := range cells {
		if cells[i].moved() > cells[most].moved() {
			most = i
		}
	}
	return text + p.in(cells[most].name) + " " + p.year() + p.in(saidThen) + cells[most].value + p.in(saidNext) + cells[most].against + "."
}

// moved is how far a value is from the plan, as a part of its track.
func (c *shownOutcome) moved() float64 { return math.Abs(c.now-c.plan) / max(c.high-c.low, 1e-9) }

// lastChange names what was set last, with its value.
func (p *Page) lastChange() string {
	name, value := p.setting(p.Session.Last())
	if name == "" {
		return ""
	}
	return strings.TrimSpace(name+" "+value) + ". "
}

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
	saidThen         = locale.Text(": ")
	saidNext         = locale.Text(", ")
)
