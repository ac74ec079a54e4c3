package session

import (
	"math"
	"strconv"

	"aicontinent/internal/evidence"
	"aicontinent/internal/locale"
	"aicontinent/internal/scenario"
)

// Guess is what a visitor expects of adoption before seeing what the model says: a
// line with one point a year, from the year after the last observation to
// [GuessLast]. It lasts as long as the visit and is not part of any link.
type Guess struct {
	// points are in percent, plus one; zero means that the year has no point.
	points [GuessLast - GuessFrom]int
	passed int // the last year in the current movement, as an index of points, plus one

	Shown bool // the model's lines are shown beside it
	Gone  bool // the visitor closed it for good
}

// GuessFrom is the year of the last observation, where the line begins, and
// GuessLast is its last year.
const (
	GuessFrom = 2025
	GuessLast = 2035
)

// GuessKey is the key with which a form without scripts sends one number. It leads
// to a page that shows the model's lines beside that number. No other link has this
// key.
const GuessKey = "guess"

// GuessField is the number at the end of the line.
var GuessField = scenario.Field{
	ID: GuessKey, Unit: scenario.Percent, Min: 1, Max: 100, Step: 1,
	Name: locale.Text("Your number"),
}

// End returns the share of firms, in percent, at the end of the line, or that of
// the last observation if nothing is drawn.
func (g *Guess) End() (percent float64, drawn bool) {
	if v := g.points[len(g.points)-1]; v > 0 {
		return float64(v - 1), true
	}
	return math.Round(g.Line()[0]), false
}

// Line returns the line in percent by year, from [GuessFrom] to the last year that
// has a point. Years between two points are interpolated.
func (g *Guess) Line() []float64 {
	observed := evidence.Observed("EU")
	line := []float64{observed[len(observed)-1].Percent}
	for i, v := range g.points {
		if v == 0 {
			continue
		}
		from, to := line[len(line)-1], float64(v-1)
		steps := float64(i + 2 - len(line))
		for k := 1.0; k <= steps; k++ {
			line = append(line, from+(to-from)*k/steps)
		}
	}
	return line
}

// put sets the point of a year, counted from [GuessFrom], to a percentage. A
// movement also sets the points of the years that it skipped.
func (g *Guess) put(year int, percent float64) {
	i := year - 1
	if i < 0 || i >= len(g.points) || !(percent >= 0 && percent <= GuessField.Max) || g.Shown {
		return
	}
	for k := range g.points {
		if g.passed > 0 && k > min(i, g.passed-1) && k < max(i, g.passed-1) {
			g.points[k] = 0
		}
	}
	g.points[i], g.passed = int(math.Round(max(percent, GuessField.Min)))+1, year
}

// Part is the part of a link that leads to a page with the model's lines, or "" if
// they are not to be shown.
func (g *Guess) Part() string {
	v, drawn := g.End()
	switch {
	case drawn:
		return GuessKey + "=" + scenario.FormatNumber(v)
	case g.Shown:
		return GuessKey + "=0"
	}
	return ""
}

// draw sets the line under the pointer.
func (s *Session) draw(year, value string) {
	n, err := strconv.Atoi(year)
	v, ok := s.number(value)
	if err != nil || !ok {
		return
	}
	s.begin(GuessKey)
	s.Guess.put(n, v)
}

// guess shows the model's lines beside the line that was drawn, or closes both.
func (s *Session) guess(what string) {
	s.Guess.Shown = s.Guess.Shown || what == "show"
	s.Guess.Gone = s.Guess.Gone || what == "away"
}

// takeGuess removes from the rest of a link what a form without scripts sent, and
// sets the guess to it.
func (s *Session) takeGuess() {
	value := s.Look(GuessKey)
	if value == "" {
		return
	}
	s.setRest(GuessKey, "")
	if v, ok := scenario.ParseNumber(value); ok && v >= GuessField.Min {
		s.Guess.put(GuessLast-GuessFrom, v)
		s.Guess.passed = 0
	}
	s.Guess.Shown = true
}
