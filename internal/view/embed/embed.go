// Package embed is what stands in a frame of somebody else’s page: what its address asks
// for, its panels, and how high it is.
//
// It is fmt-free and keeps to Go 1.21, since a program in the browser shows it.
package embed

import (
	"slices"
	"strconv"

	"aicontinent/internal/locale"
	"aicontinent/internal/markup"
	"aicontinent/internal/model"
	"aicontinent/internal/scenario"
	"aicontinent/internal/view"
	"aicontinent/internal/view/board"
	"aicontinent/internal/view/figures"
)

// ID is the id of what an embed shows: the programs know it by that, and not
// by its place, since others put elements into documents too.
const ID = "embed"

// Page is what an embed is made of. The Embed of its view says what is asked for.
type Page struct {
	*view.Page
	// Shown is what a program knows of the figures in its document.
	Shown figures.Shown
	// Apart holds what the server writes into panels that packages of their own
	// describe, by their names; nil in programs.
	Apart map[string]*markup.Node
	// PinnedResult is of the pinned scenario, where there is one.
	PinnedResult *model.Trajectory
}

// Body is the body of an embed: sentence, panels and source, complete without
// any script. Nothing in it leads the frame to another page.
func (p *Page) Body() *markup.Node {
	name := "embed"
	if p.hasMoreChart() && p.ControlsShown() != view.ControlsNone {
		name = "embed is-plain"
	}
	body := markup.El("main", markup.A("id", ID), p.Veil(name), p.embedAnswer())
	groups := p.panelGroups()
	panels := markup.El("div", markup.Class(panelsClass(groups)))
	for _, group := range groups {
		if group[0] == view.PanelSplit {
			panels.Children = append(panels.Children, p.embedSplit())
			continue
		}
		if IsApart(group[0]) {
			panels.Children = append(panels.Children, p.apartPanel(group[0]))
			continue
		}
		row := markup.El("div", markup.Class("figures is-"+strconv.Itoa(len(group))))
		for _, id := range group {
			row.Children = append(row.Children, p.figures().OrLater(id))
		}
		panels.Children = append(panels.Children, row)
	}
	body.Children = append(body.Children, panels)
	if p.embedStrip() {
		body.Children = append(body.Children, p.Strip(nil))
	}
	if p.hasMoreChart() {
		body.Children = append(body.Children, p.moreChart())
	}
	body.Children = append(body.Children, p.embedFoot())
	return body
}

// embedStrip reports whether the strip is shown: where it is asked for, and
// wherever something can be changed.
func (p *Page) embedStrip() bool {
	return slices.Contains(p.Embed.Panels, view.PanelStrip) || p.ControlsShown() != view.ControlsNone
}

// hasMoreChart reports whether the embed has a chart in a fold: where its address
// names none.
func (p *Page) hasMoreChart() bool {
	for _, id := range p.Embed.Panels {
		if id != view.PanelSplit && id != view.PanelStrip {
			return false
		}
	}
	return true
}

// moreChart is the chart of an embed that shows none: behind a fold and, in a frame
// that is higher than the rest needs, without it.
func (p *Page) moreChart() *markup.Node {
	return markup.El("div", markup.Class("more-chart"),
		markup.El("details", markup.Class("fold small"), markup.A("id", "chart"), markup.El("summary", p.Text(embedChart))),
		markup.El("div", markup.Class("figures is-1"), p.figures().OrLater(view.FigureAdoption)))
}

// panelGroups gives the panels as they stand in the embed: figures that follow
// each other together, and every other panel by itself. The strip has its own place.
func (p *Page) panelGroups() [][]string {
	var groups [][]string
	alone := func(id string) bool { return id == "" || id == view.PanelSplit || IsApart(id) }
	last := ""
	for _, id := range p.Embed.Panels {
		if id == view.PanelStrip {
			continue
		}
		if alone(id) || alone(last) {
			groups = append(groups, nil)
		}
		groups[len(groups)-1] = append(groups[len(groups)-1], id)
		last = id
	}
	return groups
}

// isBeside reports whether the split and a single figure stand side by side
// where there is room.
func isBeside(groups [][]string) bool {
	for _, g := range groups {
		if len(groups) == 2 && len(g) == 1 && g[0] != view.PanelSplit && !IsApart(groups[0][0]) && !IsApart(groups[1][0]) {
			return true
		}
	}
	return false
}

// panelsClass says how the panels stand. The stylesheet must not find out by
// counting elements: a document is painted before all of it has arrived, and
// what is there already would move.
func panelsClass(groups [][]string) string {
	if isBeside(groups) {
		return "panels is-beside"
	}
	return "panels"
}

// embedAnswer is the top of an embed. Numbers of the sentence lead to their
// figures where these are in the frame.
func (p *Page) embedAnswer() *markup.Node {
	sentence := markup.El("p", markup.Class("answer"), markup.A("id", "answer"), markup.Hook("answer"))
	for _, s := range p.Sentence() {
		switch {
		case s.Figure == "":
			sentence.Children = append(sentence.Children, markup.Text(s.Text))
		case slices.Contains(p.Embed.Panels, s.Figure):
			sentence.Children = append(sentence.Children, p.figureLink(s))
		default:
			sentence.Children = append(sentence.Children, markup.El("b", markup.Text(s.Text)))
		}
	}
	return markup.El("section", markup.Class("opening"),
		markup.El("h1", markup.A("id", view.TitleID), markup.A("tabindex", "-1"), markup.Text(p.embedTitle())),
		p.board().RefusedFirst(),
		sentence,
		p.VersionNote(),
		p.board().Target(),
		p.pinned(),
		p.Problems(),
		markup.El("p", markup.Class("status"), markup.A("id", "status"), markup.A("role", "status")))
}

// figureLink is a number of the sentence that leads to its figure.
func (p *Page) figureLink(s view.Segment) *markup.Node {
	return markup.El("a", markup.Class("figure-link"), markup.A("href", "#"+s.Figure), markup.A("data-do", "focus "+s.Figure), markup.Text(s.Text))
}

// embedTitle invites to share out the money only where that can be done.
func (p *Page) embedTitle() string {
	if p.ControlsShown() == view.ControlsNone {
		return p.In(view.NameOfSite)
	}
	return p.Heading()
}

// The values of the option controls.

// board is the page of the controls.
func (p *Page) board() *board.Page { return &board.Page{Page: p.Page} }

func (p *Page) figures() *figures.Page { return &figures.Page{Page: p.Page, Shown: p.Shown} }

// embedSplit is the panel of the split with the controls that were asked for.
func (p *Page) embedSplit() *markup.Node {
	if p.Embed.Controls == view.ControlsNone {
		return p.splitShown()
	}
	form := p.Form(view.EmbedPage, FormLink(p.Page), p.board().SplitPanel())
	if p.HasAllControls() {
		for _, part := range p.embedFolds() {
			form.Children = append(form.Children, part)
		}
	}
	form.Children = append(form.Children, p.Submit())
	return form
}

// embedFolds are the controls beside the split: all levers. Parameters are for
// the page of its own.
func (p *Page) embedFolds() markup.Group {
	return markup.Group{
		p.Fold(view.FirmsID, p.board().FirmsPanel),
		p.Fold(view.ChoicesID, func() *markup.Node {
			return p.board().LeversPanel(view.ChoicesID, board.MoreChoices, board.MoreChoicesHint, scenario.Choice)
		}),
		p.Fold(view.BeliefsID, func() *markup.Node {
			return p.board().LeversPanel(view.BeliefsID, board.MoreBeliefs, embedBeliefsHint, scenario.Belief)
		}),
		p.board().ChangedPanel(),
	}
}

// splitShown is the split where it cannot be changed: the bar, and each share
// with its euros.
func (p *Page) splitShown() *markup.Node {
	list := markup.El("ul", markup.Class("shown"))
	euros := p.Euros()
	for k, name := range view.ShortNames {
		list.Children = append(list.Children, markup.El("li", markup.Class(view.KindClasses[k]),
			markup.El("span", markup.Class("swatch"), markup.A("aria-hidden", "true")), p.Text(name), markup.Text(" "),
			markup.El("b", markup.Text(p.Share(model.Kind(k)))), markup.Text(" "),
			markup.El("span", markup.Class("euros"), markup.Text(p.Lang.Money(p.Lang.Plain(float64(euros[k])/10))))))
	}
	envelope := p.Lang.Money(p.Lang.Plain(p.Session.Scenario.Levers.EnvelopeBn))
	return markup.El("section", markup.Class("panel split"), markup.A("aria-labelledby", view.SplitID),
		markup.El("h2", markup.A("id", view.SplitID), markup.A("tabindex", "-1"), p.TextWith(splitShownTitle, "envelope", envelope)),
		p.board().SplitBar(), list)
}

// embedFoot is the source line, with the way to the page of its own. It never
// takes the place of the article.
func (p *Page) embedFoot() *markup.Node {
	address := view.Path(p.Base, p.Lang, view.CalculatorPage)
	if query := p.Session.Scenario.Query(); query != "" {
		address += "?" + query
	}
	away := func(address string, text locale.Text) *markup.Node {
		return markup.El("a", markup.A("href", address), markup.A("target", "_blank"), markup.A("rel", "noopener"), p.Text(text))
	}
	return markup.El("footer", markup.Class("foot"), markup.El("p",
		p.TextWith(embedSource, "version", model.Version), markup.Text(" "),
		markup.El("span", markup.Class("reading"), markup.Text(p.ReadingText()+" ")),
		away(view.Path(p.Base, p.Lang, view.MethodPage), view.MethodTitle), markup.Text(" · "),
		away(address, embedFull)))
}

var (
	embedSource      = locale.Text("A what-if, not a forecast (model {version}).")
	embedChart       = locale.Text("Chart: use of AI")
	embedFull        = locale.Text("Full calculator")
	splitShownTitle  = locale.Text("The split of {envelope}")
	embedBeliefsHint = locale.Text("pledges kept, delays, power grid, leasing")
)

// What the script of an embed says about its program, in one line.
var (
	FrameFailedText = locale.Text("Live calculation could not start here; the numbers shown are still right.")
	// FrameStoppedText is for a program that had started.
	FrameStoppedText = locale.Text("Live calculation has stopped; the numbers shown may be those from before your last change.")
	FrameBlockedText = locale.Text("This frame’s script was blocked: the numbers shown are right, but do not answer. A page that puts the frame into a sandbox has to give it allow-scripts and allow-same-origin.")
	FrameStaleText   = locale.Text("Calculation could not start: these figures are for the starting plan, not for the link.")
)
