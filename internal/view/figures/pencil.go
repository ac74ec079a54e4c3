//go:build !embed

package figures

import (
	"math"

	"aicontinent/internal/chart"
	"aicontinent/internal/locale"
	"aicontinent/internal/session"
)

// pencilled is the line beside those of the figure of adoption, once these were seen.
func (p *Page) pencilled(lines []chart.Line) []chart.Line {
	if !p.Session.Guess.Shown {
		return lines
	}
	return append(lines, p.GuessLine()...)
}

// GuessLine is the line that was drawn, as of a pencil; none where there is none.
func (p *Page) GuessLine() []chart.Line {
	y := p.Session.Guess.Line()
	if len(y) < 2 {
		return nil
	}
	y = y[:min(len(y), max(p.Horizon()-session.GuessFrom+1, 2))]
	line := chart.Line{X0: session.GuessFrom, DX: 1, Style: chart.Muted, Pencil: true, Label: p.Lang.PlainPercent(math.Round(y[len(y)-1])), Note: p.In(guessNote)}
	for _, v := range y {
		line.Y = append(line.Y, v/100)
	}
	return []chart.Line{line}
}

var guessNote = locale.Text("your line")
