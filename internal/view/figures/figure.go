package figures

import (
	"aicontinent/internal/analysis"
	"aicontinent/internal/chart"
	"aicontinent/internal/markup"
	"aicontinent/internal/model"
	"aicontinent/internal/outcome"
	"aicontinent/internal/view"
)

// Figure is one outcome as a newspaper would print it: a finding, what is
// measured, a chart, its numbers and its source.
type Figure struct {
	ID           string
	Finding      string         // the title: what the chart shows
	Title        []view.Segment // the same, with ranges beside its numbers
	Measure      string         // measure and unit; empty for those of its outcome
	TableMeasure string         // of the table, where that is another
	Values       string         // first and last values, in a sentence for who does not see the chart
	Odds         string         // how sure that is, in words; empty where ranges are not known
	NoChart      bool           // the finding says all there is
	Chart        chart.Chart
	Flow         *chart.Flow  // in its place; nil where there is none
	Minis        []mini       // small charts that the page shows in its place
	Lines        []model.Kind // what colours in it mean
	Strip        *strip       // a lower chart below it, on pages of their own
	Choice       *markup.Node // what the reader can choose of it; nil for nothing
	After        *markup.Node // a table that belongs to it, on pages of their own; nil for none
	Source       string
	Why          string   // the formula in words
	Parameters   []string // IDs of the parameters that it rests on most
	Columns      []TableColumn
}

// TableColumn is one column of a figure's table, after the year.
type TableColumn struct {
	Name    string
	At      func(step int) float64
	Write   func(v float64) string
	Outcome analysis.Outcome // whose range stands beside it, where Ranged
	Ranged  bool
	Scale   float64 // from the model's unit to the column's; 0 where that is the same, or a percentage
}

// of gives the column with the range of an outcome, which is what it shows.
func (c TableColumn) of(o analysis.Outcome) TableColumn {
	c.Outcome, c.Ranged = o, true
	return c
}

// Maker is a row of the tables of figures, each of which stands beside its
// makers.
type Maker struct {
	ID      string // of its outcome, if it is the figure of one
	make    func(*Page) Figure
	Chapter string // of the calculator's page
	// After is the figure of an outcome that it follows there, for a figure of none:
	// no embed has a panel of it.
	After string
	// low and top are what its axis takes in, and strip is the top of that of its strip:
	// what every split of the plan's money gives, with its range, so that moving the
	// split moves no axis.
	low, top, strip float64
	wide            bool // drawn as wide as its column
}

// The chapters of the calculator's page that have figures, in its order.
const (
	ChapterUse         = "chapter-use"
	ChapterMachines    = "chapter-machines"
	ChapterMoney       = "chapter-money"
	ChapterSovereignty = "chapter-sovereignty"
)

// Makers lists every figure: that of each outcome in the order of outcome.All,
// which is that of the panels of embeds, and what pages have beside them.
var Makers = inOrder(useFigures, supplyFigures, moneyFigures, pageFigures)

func inOrder(lists ...[]Maker) []Maker {
	var of [outcome.Count]Maker
	var others []Maker
	for _, list := range lists {
		for _, m := range list {
			if o, ok := outcome.Index(m.ID); ok {
				of[o] = m
			} else {
				others = append(others, m)
			}
		}
	}
	return append(of[:], others...)
}

// InChapter lists the figures of a chapter of the calculator's page.
func InChapter(chapter string) []string {
	var list []string
	for i := range Makers {
		m := &Makers[i]
		if m.Chapter != chapter {
			continue
		}
		if m.After == "" {
			list = append(list, m.ID)
		}
		for j := range Makers {
			if other := &Makers[j]; other.After == m.ID {
				list = append(list, other.ID)
			}
		}
	}
	return list
}

// Figure gives a figure by its ID; false where there is none.
func (p *Page) Figure(id string) (Figure, bool) {
	for i := range Makers {
		if m := &Makers[i]; m.ID == id {
			f := m.make(p)
			f.ID, f.Title = id, view.Segments(f.Finding)
			if o, ok := outcome.Index(id); ok && f.Measure == "" {
				f.Measure = p.In(outcome.All[o].Measure)
			}
			if p.Embed == nil {
				p.adorn(&f)
			}
			f.Finding = view.TextOf(f.Title)
			return f, true
		}
	}
	return Figure{}, false
}

// Part describes one figure as it stands on the page; nil where there is
// none of the ID.
func (p *Page) Part(id string) *markup.Node {
	f, ok := p.Figure(id)
	if !ok {
		return nil
	}
	return p.figure(f, p.IsWide(id))
}

// IsWide reports whether a figure is drawn as wide as its column.
func (p *Page) IsWide(id string) bool {
	if p.Embed != nil {
		return len(p.Embed.Panels) <= 2
	}
	for i := range Makers {
		if Makers[i].ID == id {
			return Makers[i].wide
		}
	}
	return false
}

// OrLater is a figure, or what stands for it where it is described later.
func (p *Page) OrLater(id string) *markup.Node { return p.Shown.OrLater("figure", id, p.Part) }

// Size is the size of a drawing, in CSS pixels, and the class of the box that
// shows it.
type Size struct {
	Class         string
	Width, Height int
}

// The first figure is as wide as its column: it is drawn three times, and the
// stylesheet shows the drawing that suits the column, so that texts keep their
// size. The others share the column and have the narrow drawing.
var (
	Narrow     = Size{"chart-narrow", 304, 220}
	FirstSizes = [3]Size{Narrow, {"chart-middle", 480, 290}, {"chart-wide", 720, 372}}
)

func (p *Page) figure(f Figure, wide bool) *markup.Node {
	title := f.ID + "-title"
	node := markup.El("figure", markup.Class("figure"), markup.Hook("figure"), markup.A("id", f.ID), markup.A("tabindex", "-1"), markup.A("aria-labelledby", title),
		p.title(title, f.Title))
	if f.NoChart {
		return p.withFoot(node, f, true)
	}
	node.Children = append(node.Children, markup.El("p", markup.Class("measure"), markup.Text(f.Measure)))
	node.Children = append(node.Children, p.before(f)...)
	if wide {
		node.Attrs[0].Value = "figure is-wide"
	}
	node.Children = append(node.Children, p.drawings(f, wide)...)
	node.Children = append(node.Children,
		markup.El("p", markup.Class("odds"), markup.When(f.Odds != "", markup.Text(f.Odds))))
	if words := p.figureWords(f.ID); len(words.Children) > 0 {
		node.Children = append(node.Children, words)
	}
	return p.withFoot(node, f, false)
}

// figureFolds are what a figure unfolds. What it rests on is told on the page
// of its own, not in an embed.
func (p *Page) figureFolds(f Figure) markup.Group {
	table := p.FigureFold(f.ID+"-table", TableTitle, f, func() *markup.Node { return p.Table(f) })
	if p.Embed != nil {
		return markup.Group{table}
	}
	return p.allFolds(f, table)
}

// title is a figure's finding, with ranges beside its numbers.
func (p *Page) title(id string, text []view.Segment) *markup.Node {
	title := markup.El("h3", markup.A("id", id))
	if p.Embed != nil {
		title.Tag = "h2"
	}
	for _, s := range text {
		if s.Range != "" {
			title.Children = append(title.Children, markup.Text(" "), p.RangeNode(s.Range))
			continue
		}
		title.Children = append(title.Children, markup.Text(s.Text))
	}
	return title
}
