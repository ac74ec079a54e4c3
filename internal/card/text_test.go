package card

import (
	"fmt"
	"image/color"
	"os"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"aicontinent/internal/evidence"
	"aicontinent/internal/locale"
	"aicontinent/internal/model"
	"aicontinent/internal/scenario"
	"aicontinent/internal/session"
	"aicontinent/internal/view"
	"aicontinent/internal/view/asked"
	"aicontinent/internal/view/compare"
)

// Lines break only at plain spaces, keep the whole text, and fit the width.
func TestLines(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		letters := rapid.SampledFrom([]rune("aéœWi’«»,.;:%€—  \u00a0\u202f "))
		var runs []run
		var whole strings.Builder
		for range rapid.IntRange(1, 8).Draw(t, "runs") {
			text := rapid.StringOfN(letters, 0, 40, -1).Draw(t, "text")
			runs = append(runs, run{text, style(rapid.IntRange(0, int(styles)-1).Draw(t, "style"))})
			whole.WriteString(text)
		}
		f := newFaces(rapid.IntRange(28, 52).Draw(t, "size"))
		var lines []string
		for _, line := range f.lines(runs, inner) {
			var b strings.Builder
			for _, r := range line {
				b.WriteString(r.text)
			}
			lines = append(lines, b.String())
			if f.width(line) > inner+1 && strings.Contains(b.String(), " ") {
				t.Errorf("the line %q is %d wide, want at most %d, unless it is one word", b.String(), f.width(line), inner)
			}
		}
		if got, want := strings.Join(lines, " "), strings.Join(fields(whole.String()), " "); got != want {
			t.Errorf("set\n%q\nof\n%q", got, want)
		}
	})
}

// fields splits a text at plain spaces only.
func fields(s string) []string {
	return strings.FieldsFunc(s, func(r rune) bool { return r == ' ' })
}

// A narrow no-break space is narrower than a space, and neither is drawn.
func TestSpaces(t *testing.T) {
	t.Parallel()
	f := newFaces(40)
	letter, narrow := f.advance(serif, narrowNoBreak)
	same, wide := f.advance(serif, noBreak)
	_, space := f.advance(serif, ' ')
	if letter != 0 || same != 0 || narrow <= 0 || narrow >= space || wide != space {
		t.Errorf("no-break spaces are drawn as the letters %v and %v, %v and %v wide, and a space is %v wide; want no letters, the narrow one narrower, the other as wide", letter, same, narrow, wide, space)
	}
}

// The letters of the languages of the EU that English does not have.
var letters = map[string]string{
	"bg": "абвгдежзийклмнопрстуфхцчшщъьюя", "cs": "áčďéěíňóřšťúůýž", "da": "æøå", "de": "äöüßẞ",
	"el": "αβγδεζηθικλμνξοπρσςτυφχψωάέήίόύώϊϋΐΰ", "es": "áéíñóúü¿¡", "et": "äõöüšž", "fi": "äöåšž", "fr": "àâæçéèêëîïôœùûüÿ",
	"ga": "áéíóúḃċḋḟġṁṗṡṫ", "hr": "čćđšž", "hu": "áéíóöőúüű", "it": "àèéìíòóùú", "lt": "ąčęėįšųūž", "lv": "āčēģīķļņšūž",
	"mt": "àċèġħìòùż", "nl": "áéëïĳóöúü", "pl": "ąćęłńóśźż", "pt": "àáâãçéêíóôõú", "ro": "ăâîșț", "sk": "áäčďéíĺľňóôŕšťúýž", "sl": "čšž", "sv": "åäö",
}

// Every font of cards has a glyph for each letter of each language.
func TestEveryLanguageHasShapes(t *testing.T) {
	t.Parallel()
	for _, l := range locale.Known() {
		list, ok := letters[l.Code()]
		if !ok && l != locale.En {
			t.Errorf("%s has no letters in this test, want those of every language", l.Code())
		}
		for s, f := range fonts() {
			for _, r := range list + strings.ToUpper(list) + l.Quote("") + l.InnerQuote("") {
				if i, err := f.GlyphIndex(nil, r); (err != nil || i == 0) && r != noBreak && r != narrowNoBreak {
					t.Errorf("%s: font %d has no %q, want every letter of the language", l.Code(), s, r)
				}
			}
		}
	}
}

// Every letter that a card may contain has a glyph in its font.
func TestEveryLetterHasAShape(t *testing.T) {
	t.Parallel()
	const more = "ÀÂÆÇÉÈÊËÎÏÔŒÙÛÜŸàâæçéèêëîïôœùûüÿ’«»–—−×€%…·0123456789"
	for s, f := range fonts() {
		for _, r := range more {
			if i, err := f.GlyphIndex(nil, r); err != nil || i == 0 {
				t.Errorf("font %d has no %q, want it", s, r)
			}
		}
	}
	for _, l := range locale.Langs {
		for _, r := range view.SiteName(l) + versionLine(l) {
			if i, _ := fonts()[sans].GlyphIndex(nil, r); i == 0 && r != noBreak && r != narrowNoBreak {
				t.Errorf("the fonts have no %q, want every character of our texts", r)
			}
		}
	}
}

// Whatever the scenario, its whole text fits on the card.
func TestEverySentenceHasRoom(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		l := rapid.SampledFrom(locale.Langs).Draw(t, "lang")
		visit := session.New(l, "")
		s := scenario.Default()
		s.Levers.EnvelopeBn = rapid.SampledFrom([]float64{0.1, 1, 200, 500}).Draw(t, "envelope")
		s.Levers.Horizon = rapid.IntRange(2028, 2040).Draw(t, "horizon")
		s.Levers.SplitTenths = rapid.SampledFrom([][4]int{{0, 0, 0, 1000}, {333, 333, 167, 167}, {1000, 0, 0, 0}}).Draw(t, "split")
		visit.Scenario = s
		parameters := s.Parameters()
		page := &view.Page{Lang: l, Session: visit, Result: new(model.Simulator).Run(&s.Levers, &parameters)}
		var sentence []run
		for _, piece := range page.Sentence() {
			sentence = append(sentence, run{piece.Text, serifBold})
		}
		smallest := newFaces(28)
		if height := smallest.height() * len(smallest.lines(sentence, inner)); height > 220 {
			t.Errorf("at the smallest size the sentence is %d pixels high, want at most 220: %s", height, page.SentenceText())
		}
		names := newFaces(25)
		width := 0
		for _, k := range scenario.Kinds {
			width += 28 + names.width([]run{{shareName(page, k), sans}})
		}
		if width > inner {
			t.Errorf("the names are %d wide, want at most %d", width, inner)
		}
	})
}

// Whatever two scenarios are compared, and by which outcome, the whole text fits on
// the card.
func TestEveryComparisonHasRoom(t *testing.T) {
	t.Parallel()
	sides := []string{"", "e=0", "e=0.1", "s=333,333,167,167&to=2028", "aim=75@2030", "s=1000,0,0,0&late=3"}
	for i := range evidence.Table {
		sides = append(sides, scenario.ParameterPrefix+evidence.Table[i].ID+"="+scenario.FormatNumber(evidence.Table[i].High))
	}
	rapid.Check(t, func(t *rapid.T) {
		l := rapid.SampledFrom(locale.Langs).Draw(t, "lang")
		link := scenario.Comparison{A: scenario.Parse(rapid.SampledFrom(sides).Draw(t, "a")), B: scenario.Parse(rapid.SampledFrom(sides).Draw(t, "b"))}
		page := compare.Of(&view.Page{Lang: l, Session: session.New(l, "?"+compare.QueryOf(link, rapid.SampledFrom(asked.Columns()).Draw(t, "outcome")))}, new([2]model.Simulator))
		said, _, both := page.Card()
		var sentence []run
		for _, piece := range said {
			sentence = append(sentence, run{piece.Text, serifBold})
		}
		smallest := newFaces(28)
		if height := smallest.height() * len(smallest.lines(sentence, inner)); height > 150 {
			t.Errorf("at the smallest size the sentence is %d pixels high, want at most 150: %v", height, said)
		}
		for _, side := range both {
			if width := newFaces(16).width([]run{{"A  " + side.Name + side.Money, sansBold}}); width+16 > inner {
				t.Errorf("at the smallest size the line is %d pixels wide, want at most %d: %s", width, inner-16, side.Name)
			}
		}
	})
}

// The colours are those of the pages.
func TestColours(t *testing.T) {
	t.Parallel()
	css, err := os.ReadFile("../../web/styles.css")
	if err != nil {
		t.Fatal(err)
	}
	light, _, _ := strings.Cut(string(css), "@media")
	for name, c := range map[string]color.RGBA{
		"paper": paper, "ink": ink, "muted": muted, "line": line,
		"giga": kinds[0], "fact": kinds[1], "capa": kinds[2], "supp": kinds[3],
	} {
		if want := fmt.Sprintf("--%s: #%02x%02x%02x;", name, c.R, c.G, c.B); !strings.Contains(light, want) {
			t.Errorf("styles.css does not have %s", want)
		}
	}
}
