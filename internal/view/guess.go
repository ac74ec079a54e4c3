package view

import (
	"math"

	"aicontinent/internal/chart"
	"aicontinent/internal/locale"
	"aicontinent/internal/markup"
	"aicontinent/internal/model"
	"aicontinent/internal/scenario"
	"aicontinent/internal/session"
)

// The section that asks for a guess before the first figure, its fold, and what is
// said of the guess.
const (
	GuessID   = "guess-first"
	guessFold = "guess-fold"
)

// guess asks where adoption will be before the first figure shows it: by a line that
// is drawn, or by one number. It is skipped by a link, and is gone for the rest of the
// visit once it was closed.
func (p *Page) guess() *markup.Node {
	section := el("section", class("guess"), attr("id", GuessID))
	switch g := &p.Session.Guess; {
	case g.Gone:
		return section
	case g.Shown:
		section.Children = markup.Group{p.guessRevealed()}
	default:
		section.Children = markup.Group{p.fold(guessFold, p.guessAsked),
			el("a", class("plain"), attr("href", "#"+SplitsID), attr("data-do", "guess away"), p.text(guessSkip))}
	}
	inForm(section)
	return section
}

// guessAsked is the surface to draw on, and the number at the end of the line.
func (p *Page) guessAsked() *markup.Node {
	f, year := &session.GuessField, p.Lang.Year(session.GuessLast)
	c := p.newControl(f.ID, p.in(f.Name), f.Unit.Name(p.Lang))
	c.low, c.high, c.step = f.Min, f.Max, f.Step
	drawn := false
	if c.value, drawn = p.Session.Guess.End(); drawn {
		c.typed = p.Lang.Plain(c.value)
	}
	c.spoken = p.Lang.PlainPercent(c.value)
	c.suffix = f.Unit.Suffix(p.Lang, c.typed)
	show := p.action("guess show", p.in(guessShow), p.in(guessShow))
	show.Attrs[0].Value = "primary"
	_, refused := p.Session.Refused[f.ID] // without scripts this is a new page
	return el("details", class("fold"), attr("id", guessFold), markup.Flag("open", refused),
		el("summary", el("span", class("fold-title"), p.textWith(guessTitle, "year", year)), plain(" "), el("span", class("fold-hint"), p.text(guessHint))),
		el("p", class("help"), p.text(guessHelp)),
		p.guessDrawing(chart.Chart{DrawFrom: session.GuessFrom, Lines: p.guessLine()}),
		el("div", class("guess-number"), el("span", class("row-name"), attr("id", c.id+".name"), plain(c.name)),
			p.slider(c, 0, false), p.numberField(c), p.refused(c.id)),
		el("p", show))
}

// guessRevealed shows the line beside those of the plan and without it.
func (p *Page) guessRevealed() *markup.Node {
	t := planned()
	with, without := p.percentPair(t.At(t.With.Adoption, session.GuessLast), t.At(t.Without.Adoption, session.GuessLast))
	plan, other := p.line(t.With.Adoption, 1, chart.Ink), p.line(t.Without.Adoption, 1, chart.Muted)
	plan.Label, plan.Note = with, p.in(planNote)
	other.Label, other.Note, other.Dashed = without, p.in(withoutNote), true
	said := p.textOf(guessOurs, "year", p.Lang.Year(session.GuessLast), "plan", with, "without", without,
		"envelope", p.Lang.Money(p.Lang.Plain(scenario.Default().Levers.EnvelopeBn)))
	if mine, drawn := p.Session.Guess.End(); drawn {
		said = p.textOf(guessMine, "mine", p.Lang.PlainPercent(mine)) + said
	}
	return el("div", class("fold"),
		el("p", class("verdict"), attr("id", guessSaid), attr("tabindex", "-1"), plain(said)),
		p.guessDrawing(chart.Chart{Lines: append([]chart.Line{plan, other}, p.guessLine()...)}),
		el("p", p.action("guess away", p.in(numberClose), p.in(numberClose))))
}

// guessDrawing draws adoption as observed with some lines, up to the year of the
// guess.
func (p *Page) guessDrawing(c chart.Chart) *markup.Node {
	c.Lang, c.Format, c.Include = p.Lang, chart.Percent, []float64{0, 1}
	c.From, c.To = model.FirstYear, session.GuessLast
	c.Points, c.Label = p.observedPoints(), p.in(measureAdoption)
	return el("div", class("guess-chart"), p.boxes(firstSizes, func(s size) *markup.Node {
		c.Width, c.Height = s.width, s.height
		return c.SVG()
	}))
}

// guessLine is the line that was drawn, as of a pencil; none where there is none.
func (p *Page) guessLine() []chart.Line {
	y := p.Session.Guess.Line()
	if len(y) < 2 {
		return nil
	}
	y = y[:min(len(y), max(p.horizon()-session.GuessFrom+1, 2))]
	line := chart.Line{X0: session.GuessFrom, DX: 1, Style: chart.Muted, Pencil: true, Label: p.Lang.PlainPercent(math.Round(y[len(y)-1])), Note: p.in(guessNote)}
	for _, v := range y {
		line.Y = append(line.Y, v/100)
	}
	return []chart.Line{line}
}

// pencilled is the line beside those of the figure of adoption, once these were seen.
func (p *Page) pencilled(lines []chart.Line) []chart.Line {
	if !p.Session.Guess.Shown {
		return lines
	}
	return append(lines, p.guessLine()...)
}

var (
	guessTitle = locale.Text("First, your turn: how many firms will use AI in {year}?")
	guessHint  = locale.Text("Draw the line before you see ours")
	guessSkip  = locale.Text("Skip")
	guessHelp  = locale.Text("Drag the line across the chart, or give one number. Nothing is kept after your visit.")
	guessShow  = locale.Text("Show me")
	guessNote  = locale.Text("your line")
	guessMine  = locale.Text("You said {mine}. ")
	guessOurs  = locale.Text("Our central run gives {plan} in {year} with the plan, and {without} without the {envelope}: the two lines almost touch.")
)
