package calculator

import (
	"aicontinent/internal/chart"
	"aicontinent/internal/locale"
	"aicontinent/internal/markup"
	"aicontinent/internal/model"
	"aicontinent/internal/outcome"
	"aicontinent/internal/scenario"
	"aicontinent/internal/session"
	"aicontinent/internal/view"
	"aicontinent/internal/view/figures"
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
	section := markup.El("section", markup.Class("guess"), markup.A("id", GuessID))
	switch g := &p.Session.Guess; {
	case g.Gone:
		return section
	case g.Shown:
		section.Children = markup.Group{p.guessRevealed()}
	default:
		section.Children = markup.Group{p.Fold(guessFold, p.guessAsked),
			markup.El("a", markup.Class("plain"), markup.A("href", "#"+view.SplitsID), markup.A("data-do", "guess away"), p.Text(guessSkip))}
	}
	view.InForm(section)
	return section
}

// guessAsked is the surface to draw on, and the number at the end of the line.
func (p *Page) guessAsked() *markup.Node {
	f, year := &session.GuessField, p.Lang.Year(session.GuessLast)
	mine, drawn := p.Session.Guess.End()
	show := p.Action("guess show", p.In(guessShow), p.In(guessShow))
	show.Attrs[0].Value = "primary"
	_, refused := p.Session.Refused[f.ID] // without scripts this is a new page
	return markup.El("details", markup.Class("fold"), markup.A("id", guessFold), markup.Flag("open", refused),
		markup.El("summary", markup.El("span", markup.Class("fold-title"), p.TextWith(guessTitle, "year", year)), markup.Text(" "), markup.El("span", markup.Class("fold-hint"), p.Text(guessHint))),
		markup.El("p", markup.Class("help"), p.Text(guessHelp)),
		p.guessDrawing(chart.Chart{DrawFrom: session.GuessFrom, Lines: p.figures().GuessLine()}),
		markup.El("div", markup.Class("guess-number"), p.sliderOf(f, mine, drawn)),
		markup.El("p", show))
}

// guessRevealed shows the line beside those of the plan and without it.
func (p *Page) guessRevealed() *markup.Node {
	t := p.Plan()
	with, without := p.PercentPair(t.At(t.With.Adoption, session.GuessLast), t.At(t.Without.Adoption, session.GuessLast))
	plan, other := p.figures().Line(t.With.Adoption, 1, chart.Ink), p.figures().Line(t.Without.Adoption, 1, chart.Muted)
	plan.Label, plan.Note = with, p.In(figures.PlanNote)
	other.Label, other.Note, other.Dashed = without, p.In(figures.WithoutNote), true
	said := p.Fill(guessOurs, "year", p.Lang.Year(session.GuessLast), "plan", with, "without", without,
		"envelope", p.Lang.Money(p.Lang.Plain(scenario.Default().Levers.EnvelopeBn)))
	if mine, drawn := p.Session.Guess.End(); drawn {
		said = p.Fill(guessMine, "mine", p.Lang.PlainPercent(mine)) + said
	}
	return markup.El("div", markup.Class("fold"),
		markup.El("p", markup.Class("verdict"), markup.A("id", view.GuessSaid), markup.A("tabindex", "-1"), markup.Text(said)),
		p.guessDrawing(chart.Chart{Lines: append([]chart.Line{plan, other}, p.figures().GuessLine()...)}),
		markup.El("p", p.Action("guess away", p.In(closeText), p.In(closeText))))
}

// guessDrawing draws adoption as observed with some lines, up to the year of the
// guess.
func (p *Page) guessDrawing(c chart.Chart) *markup.Node {
	c.Lang, c.Format, c.Include = p.Lang, chart.Percent, []float64{0, 1}
	c.From, c.To = model.FirstYear, session.GuessLast
	c.Points, c.Label = p.figures().ObservedPoints(), p.In(outcome.All[outcome.Adoption].Measure)
	return markup.El("div", markup.Class("guess-chart"), p.figures().Boxes(figures.FirstSizes, func(s figures.Size) *markup.Node {
		c.Width, c.Height = s.Width, s.Height
		return c.SVG()
	}))
}

// sliderOf is a field of its own, which is no lever of the model and whose value may not
// be given yet: its name, a slider and what is typed.
func (p *Page) sliderOf(f *scenario.Field, value float64, isGiven bool) markup.Group {
	c := p.board().NewControl(f.ID, p.In(f.Name), f.Unit.Name(p.Lang))
	c.Low, c.High, c.Step, c.Value = f.Min, f.Max, f.Step, value
	if isGiven {
		c.Typed = p.Lang.Plain(value)
	}
	c.Spoken, c.Suffix = p.Lang.PlainPercent(value), f.Unit.Suffix(p.Lang, c.Typed)
	return markup.Group{markup.El("span", markup.Class("row-name"), markup.A("id", c.ID+".name"), markup.Text(c.Name)),
		p.board().Slider(c, 0, false), p.board().NumberField(c), p.board().Refused(c.ID)}
}

var (
	guessTitle = locale.Text("First, your turn: how many firms will use AI in {year}?")
	guessHint  = locale.Text("Draw the line before you see ours")
	guessSkip  = locale.Text("Skip")
	guessHelp  = locale.Text("Drag the line across the chart, or give one number. Nothing is kept after your visit.")
	guessShow  = locale.Text("Show me")
	guessMine  = locale.Text("You said {mine}. ")
	guessOurs  = locale.Text("Our central run gives {plan} in {year} with the plan, and {without} without the {envelope}: the two lines almost touch.")
)
