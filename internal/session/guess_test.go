package session_test

import (
	"math"
	"slices"
	"strconv"
	"testing"

	"pgregory.net/rapid"

	"aicontinent/internal/evidence"
	"aicontinent/internal/locale"
	"aicontinent/internal/session"
)

// draw moves the pointer to a percentage in a year.
func draw(s *session.Session, year int, percent int) {
	s.Do(session.Action{Do: "draw " + strconv.Itoa(year), Value: strconv.Itoa(percent), Live: true})
}

// The line continues from the last observation, straight between the points that
// were drawn, and ends with the last of them.
func TestGuessLine(t *testing.T) {
	for _, c := range []struct {
		name string
		does func(s *session.Session)
		want []float64
	}{
		{"nothing", func(*session.Session) {}, []float64{20}},
		{"one number", func(s *session.Session) { set(s, "guess", "40") }, []float64{20, 22, 24, 26, 28, 30, 32, 34, 36, 38, 40}},
		{"with its unit", func(s *session.Session) { set(s, "guess", "30 %") }, []float64{20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30}},
		{"a key", func(s *session.Session) { do(s, "step guess 10") }, []float64{20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30}},
		{"points", func(s *session.Session) { draw(s, 1, 30); draw(s, 3, 50) }, []float64{20, 30, 40, 50}},
		{"a movement back clears what it passes", func(s *session.Session) {
			draw(s, 1, 10)
			draw(s, 2, 80)
			draw(s, 4, 40)
			draw(s, 1, 10)
		}, []float64{20, 10, 20, 30, 40}},
		{"another movement leaves what it does not pass", func(s *session.Session) {
			draw(s, 1, 10)
			draw(s, 2, 80)
			do(s, "commit")
			draw(s, 4, 40)
		}, []float64{20, 10, 80, 60, 40}},
		{"the number keeps the shape", func(s *session.Session) {
			draw(s, 9, 56)
			do(s, "commit")
			set(s, "guess", "60")
		}, []float64{20, 24, 28, 32, 36, 40, 44, 48, 52, 56, 60}},
		{"what cannot be", func(s *session.Session) {
			draw(s, 0, 50)
			draw(s, 11, 50)
			draw(s, 3, 101)
			do(s, "draw x", "draw", "guess")
			set(s, "guess", "120")
		}, []float64{20}},
		{"once all is shown it stays", func(s *session.Session) {
			draw(s, 1, 30)
			do(s, "guess show")
			draw(s, 1, 90)
		}, []float64{20, 30}},
	} {
		s := started("?e=300")
		c.does(s)
		if got := s.Guess.Line(); !slices.EqualFunc(got, c.want, func(a, b float64) bool { return math.Abs(a-b) < 0.06 }) {
			t.Errorf("%s: %v, want %v", c.name, got, c.want)
		}
		expect(t, s, c.name, "e=300")
	}
	s := started("")
	if set(s, "guess", "many"); s.Refused["guess"].Given != "many" || s.Refused["guess"].Typed(locale.En) == "" {
		t.Errorf("many is refused as %v", s.Refused)
	}
	observed := evidence.Observed("EU")
	if last := observed[len(observed)-1]; last.Year != session.GuessFrom {
		t.Errorf("the last observation is of %d, the line begins in %d", last.Year, session.GuessFrom)
	}
}

// A program that takes over repeats what was done. The script keeps only the last
// of several values for one year; the line is the same.
func TestGuessIsTheSameAgain(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		first, again := started(""), started("")
		moves := rapid.SliceOfN(rapid.IntRange(1, 10), 1, 30).Draw(t, "years")
		for i, year := range moves {
			percent := rapid.IntRange(0, 100).Draw(t, "percent")
			draw(first, year, percent)
			if i+1 == len(moves) || moves[i+1] != year {
				draw(again, year, percent)
			}
			if rapid.IntRange(0, 5).Draw(t, "lifts") == 0 && (i+1 == len(moves) || moves[i+1] != year) {
				do(first, "commit")
				do(again, "commit")
			}
		}
		if got, want := again.Guess.Line(), first.Guess.Line(); !slices.Equal(got, want) {
			t.Fatalf("%v, want %v", got, want)
		}
	})
}

// A form without scripts sends one number in the link of the page that it leads to.
// No other link of that page has it, and Back does not remove what was drawn.
func TestGuessInForms(t *testing.T) {
	s := send(locale.Fr, "e=300", "guess.n=55 %;do=guess show")
	if got := s.Guess.Part(); got != "guess=55" || s.Query() != "e=300" {
		t.Errorf("the form leads to %q with %q", s.Query(), got)
	}
	if got := send(locale.Fr, "", "do=guess show").Guess.Part(); got != "guess=0" {
		t.Errorf("without a number: %q", got)
	}
	if got := send(locale.Fr, "", "e=300").Guess.Part(); got != "" {
		t.Errorf("another form: %q", got)
	}
	for link, want := range map[string]float64{"?guess=55&late=2": 55, "?late=2&guess=0": 20, "?guess=x": 20, "?guess=101": 20} {
		s := started(link)
		got, _ := s.Guess.End()
		if got != want || !s.Guess.Shown || s.Look("guess") != "" {
			t.Errorf("%s: %v, shown %v, rest %q", link, got, s.Guess.Shown, s.Rest)
		}
		if s.Load("?e=300"); !s.Guess.Shown {
			t.Errorf("%s: gone after Back", link)
		}
	}
	if s := started("?e=300"); s.Guess.Shown {
		t.Error("a link without a guess shows it")
	}
}
