package calculator

import (
	"strconv"

	"aicontinent/internal/locale"
	"aicontinent/internal/markup"
	"aicontinent/internal/view"
	"aicontinent/internal/view/figures"
)

// chapter is a part of the page with one subject: a heading that says what it is
// about, and the figures of its ID.
type chapter struct {
	id    string
	title locale.Text
}

// chapters lists them in the order of the page.
var chapters = [...]chapter{
	{figures.ChapterUse, chapterUse},
	{figures.ChapterMachines, chapterMachines},
	{figures.ChapterMoney, chapterMoney},
	{figures.ChapterSovereignty, chapterSovereignty},
}

// findings is the column of outcomes: what the reader may do first, where the split
// stands among all, the chapters, then how sure all this is and what it leaves out.
func (p *Page) findings() *markup.Node {
	column := markup.El("div", markup.Class("findings"), markup.A("id", "figures"), p.ending(), p.story(), p.guess(), p.OrLater("section", view.SplitsID, p.Part))
	for i := range chapters {
		column.Children = append(column.Children, p.chapter(&chapters[i]))
	}
	column.Children = append(column.Children, p.howSureChapter())
	return column
}

func (p *Page) chapter(c *chapter) *markup.Node {
	section := p.chapterOf(c.id, c.title)
	wide, grid := markup.Group{}, markup.El("div")
	for _, id := range figures.InChapter(c.id) {
		figure := p.figures().OrLater(id)
		if p.figures().IsWide(id) {
			wide = append(wide, figure)
		} else {
			grid.Children = append(grid.Children, figure)
		}
	}
	grid.Attrs = []markup.Attr{markup.Attribute("class", "figures is-"+strconv.Itoa(len(grid.Children)))}
	section.Children = append(append(section.Children, wide...), grid)
	return section
}

// chapterOf is a chapter with its heading.
func (p *Page) chapterOf(id string, title locale.Text) *markup.Node {
	return markup.El("section", markup.Class("chapter"), markup.A("id", id), markup.Hook("chapter"), markup.A("aria-labelledby", id+"-title"),
		markup.El("h2", markup.A("id", id+"-title"), p.Text(title)))
}

// Part describes a part of the page that programs describe later where it is outside the
// window; nil where there is none of the ID.
func (p *Page) Part(id string) *markup.Node {
	switch id {
	case view.SplitsID:
		return p.allSplits()
	case stancesID:
		return p.stances()
	}
	return p.figures().Part(id)
}

// howSureChapter asks how sure the results are: what moves them, what would have
// to be true, how others see it, and what is left out.
func (p *Page) howSureChapter() *markup.Node {
	section := p.chapterOf("chapter-sure", chapterSure)
	matters := p.Fold(mattersID, p.matters)
	view.InForm(matters)
	section.Children = append(section.Children, matters, p.questions(), p.OrLater("section", stancesID, p.Part), p.leftOut())
	return section
}

var (
	chapterUse         = locale.Text("Use: how many firms take it up")
	chapterMachines    = locale.Text("Machines: what gets built, and what it takes to run")
	chapterMoney       = locale.Text("Money: what the EU gains, and what comes back")
	chapterSovereignty = locale.Text("Sovereignty: what the EU does for itself")
	chapterSure        = locale.Text("How sure is this?")
)
