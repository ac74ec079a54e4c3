package figures

import (
	"testing"

	"aicontinent/internal/locale"
	"aicontinent/internal/session"
	"aicontinent/internal/view"
)

// Once the reader has seen the answer, the line that they drew stays in the chart of
// adoption, up to the year in which the chart ends.
func TestGuessInTheFigure(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		link, label string
		points      int
	}{{"guess=55", "55%", 11}, {"guess=55&to=2030", "37%", 6}, {"guess=55&to=2040", "55%", 11}, {"", "", 0}} {
		p := rangedAt(locale.En, c.link)
		f, _ := p.Figure(view.FigureAdoption)
		line := f.Chart.Lines[len(f.Chart.Lines)-1]
		if line.Pencil != (c.points > 0) || c.points > 0 && (line.Label != c.label || len(line.Y) != c.points) {
			t.Errorf("%q: got a line of %d points that ends with %q, want %d and %q", c.link, len(line.Y), line.Label, c.points, c.label)
		}
	}
	p := rangedAt(locale.En, "")
	p.Session.Do(session.Action{Do: "set guess", Value: "55"})
	if f, _ := p.Figure(view.FigureAdoption); f.Chart.Lines[len(f.Chart.Lines)-1].Pencil {
		t.Error("before the answer was asked for the figure has the reader's line, want it without")
	}
}
