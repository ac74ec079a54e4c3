package session

import (
	"math"
	"strconv"

	"aicontinent/internal/evidence"
	"aicontinent/internal/locale"
	"aicontinent/internal/scenario"
)

// Guess is what a visitor thinks adoption will be, before they see what the model
// says: a line of one point a year, from the year after the last observation to
// [GuessLast]. It is kept as long as the visit goes on, and in no link.
type Guess struct {
	// points are in percent, and one more: zero is a year for which none was drawn.
	points [GuessLast - GuessFrom]int
	passed int // the year that the movement under way came by last, as a place in points and one more

	Shown bool // the model's lines stand beside it
	Gone  bool // folded away for good
}

// GuessFrom is the year of the last observation, from which the line is drawn, and
// GuessLast the year to which it is.
const (
	GuessFrom = 2025
	GuessLast = 2035
)

// GuessKey is the key by which a form without scripts sends one number: no other
// link has it. It leads to a page that shows the model's lines beside that number.
const GuessKey = "guess"

// GuessField is the number at the end of the line.
var GuessField = scenario.Field{
	ID: GuessKey, Unit: scenario.Percent, Min: 1, Max: 100, Step: 1,
	Name: locale.Text("Your number"),
}

// End gives the share of firms, in percent, at the end of the line: where nothing
// is drawn, that of the last observation.
func (g *Guess) End() (percent float64, drawn bool) {
	if v := g.points[len(g.points)-1]; v > 0 {
		return float64(v - 1), true
	}
	return math.Round(g.Line()[0]), false
}

// Line gives the line in percent by year, from [GuessFrom] to the last year for
// which there is a point. Years between two points lie on a straight line.
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

// put puts the point of a year, counted from [GuessFrom], at a percentage. A
// movement passes over the points that lie between two years which it came by.
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

// Part is what a link to a page that shows the model's lines says of the guess;
// empty where they are not to be shown.
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

// draw moves the line under the pointer.
func (s *Session) draw(year, value string) {
	n, err := strconv.Atoi(year)
	v, ok := s.number(value)
	if err != nil || !ok {
		return
	}
	s.begin(GuessKey)
	s.Guess.put(n, v)
}

// guess shows the model's lines beside the one that was drawn, or folds all of it
// away.
func (s *Session) guess(what string) {
	s.Guess.Shown = s.Guess.Shown || what == "show"
	s.Guess.Gone = s.Guess.Gone || what == "away"
}

// takeGuess takes what a form without scripts sent out of the rest of a link.
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
