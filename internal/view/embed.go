package view

import (
	"slices"
	"strconv"

	"aicontinent/internal/locale"
	"aicontinent/internal/markup"
	"aicontinent/internal/model"
	"aicontinent/internal/scenario"
)

// EmbedID is the id of what an embed shows: the programs know it by that, and not
// by its place, since others put elements into documents too.
const EmbedID = "embed"

// EmbedBody is [Page.Body] for embeds alone.
func EmbedBody(p *Page) *markup.Node { return p.embed() }

// embed is the body of an embed: sentence, panels and source, complete without
// any script. Nothing in it leads the frame to another page.
func (p *Page) embed() *markup.Node {
	name := "embed"
	if p.hasMoreChart() && p.embedControls() != controlsNone {
		name = "embed is-plain"
	}
	body := markup.El("main", markup.A("id", EmbedID), p.veil(name), p.embedAnswer())
	groups := p.panelGroups()
	panels := markup.El("div", markup.Class(panelsClass(groups)))
	for _, group := range groups {
		if group[0] == PanelSplit {
			panels.Children = append(panels.Children, p.embedSplit())
			continue
		}
		if isApart(group[0]) {
			panels.Children = append(panels.Children, p.apartPanel(group[0]))
			continue
		}
		figures := markup.El("div", markup.Class("figures is-"+strconv.Itoa(len(group))))
		for _, id := range group {
			figures.Children = append(figures.Children, p.figureOrLater(id))
		}
		panels.Children = append(panels.Children, figures)
	}
	body.Children = append(body.Children, panels)
	if p.embedStrip() {
		body.Children = append(body.Children, p.strip(nil))
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
	return slices.Contains(p.Embed.Panels, PanelStrip) || p.embedControls() != controlsNone
}

// hasMoreChart reports whether the embed has a chart in a fold: where its address
// names none.
func (p *Page) hasMoreChart() bool {
	for _, id := range p.Embed.Panels {
		if id != PanelSplit && id != PanelStrip {
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
		markup.El("div", markup.Class("figures is-1"), p.figureOrLater(FigureAdoption)))
}

// panelGroups gives the panels as they stand in the embed: figures that follow
// each other together, and every other panel by itself. The strip has its own place.
func (p *Page) panelGroups() [][]string {
	var groups [][]string
	alone := func(id string) bool { return id == "" || id == PanelSplit || isApart(id) }
	last := ""
	for _, id := range p.Embed.Panels {
		if id == PanelStrip {
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
		if len(groups) == 2 && len(g) == 1 && g[0] != PanelSplit && !isApart(groups[0][0]) && !isApart(groups[1][0]) {
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
		markup.El("h1", markup.A("id", TitleID), markup.A("tabindex", "-1"), markup.Text(p.embedTitle())),
		p.refusedFirst(),
		sentence,
		p.versionNote(),
		p.target(),
		p.pinned(),
		p.problems(),
		markup.El("p", markup.Class("status"), markup.A("id", "status"), markup.A("role", "status")))
}

// embedTitle invites to share out the money only where that can be done.
func (p *Page) embedTitle() string {
	if p.embedControls() == controlsNone {
		return p.In(siteName)
	}
	return p.headline()
}

// The values of the option controls.

// embedSplit is the panel of the split with the controls that were asked for.
func (p *Page) embedSplit() *markup.Node {
	if p.Embed.Controls == controlsNone {
		return p.splitShown()
	}
	form := p.form(EmbedPage, p.splitPanel())
	if p.hasAllControls() {
		for _, part := range p.embedFolds() {
			form.Children = append(form.Children, part)
		}
	}
	form.Children = append(form.Children, p.submit())
	return form
}

// embedFolds are the controls beside the split: all levers. Parameters are for
// the page of its own.
func (p *Page) embedFolds() markup.Group {
	return markup.Group{
		p.fold(firmsID, p.firmsPanel),
		p.fold(choicesID, func() *markup.Node { return p.leversPanel(choicesID, moreChoices, moreChoicesHint, scenario.Choice) }),
		p.fold(beliefsID, func() *markup.Node { return p.leversPanel(beliefsID, moreBeliefs, embedBeliefsHint, scenario.Belief) }),
		p.changedPanel(),
	}
}

// splitShown is the split where it cannot be changed: the bar, and each share
// with its euros.
func (p *Page) splitShown() *markup.Node {
	list := markup.El("ul", markup.Class("shown"))
	euros := p.euros()
	for k, name := range shortNames {
		list.Children = append(list.Children, markup.El("li", markup.Class(kindClasses[k]),
			markup.El("span", markup.Class("swatch"), markup.A("aria-hidden", "true")), p.Text(name), markup.Text(" "),
			markup.El("b", markup.Text(p.Share(model.Kind(k)))), markup.Text(" "),
			markup.El("span", markup.Class("euros"), markup.Text(p.Lang.Money(p.Lang.Plain(float64(euros[k])/10))))))
	}
	envelope := p.Lang.Money(p.Lang.Plain(p.Session.Scenario.Levers.EnvelopeBn))
	return markup.El("section", markup.Class("panel split"), markup.A("aria-labelledby", SplitID),
		markup.El("h2", markup.A("id", SplitID), markup.A("tabindex", "-1"), p.TextWith(splitShownTitle, "envelope", envelope)),
		p.splitBar(), list)
}

// embedFoot is the source line, with the way to the page of its own. It never
// takes the place of the article.
func (p *Page) embedFoot() *markup.Node {
	address := Path(p.Base, p.Lang, CalculatorPage)
	if query := p.Session.Scenario.Query(); query != "" {
		address += "?" + query
	}
	away := func(address string, text locale.Text) *markup.Node {
		return markup.El("a", markup.A("href", address), markup.A("target", "_blank"), markup.A("rel", "noopener"), p.Text(text))
	}
	return markup.El("footer", markup.Class("foot"), markup.El("p",
		p.TextWith(embedSource, "version", model.Version), markup.Text(" "),
		markup.El("span", markup.Class("reading"), markup.Text(p.readingText()+" ")),
		away(Path(p.Base, p.Lang, MethodPage), methodTitle), markup.Text(" · "),
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
