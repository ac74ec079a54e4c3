package card

import (
	"image"
	"image/color"
	"strings"
	"sync"
	"unicode/utf8"

	"github.com/go-fonts/liberation/liberationsansbold"
	"github.com/go-fonts/liberation/liberationsansregular"
	"github.com/go-fonts/stix/stix2textbold"
	"github.com/go-fonts/stix/stix2textregular"
	"golang.org/x/image/font"
	"golang.org/x/image/font/opentype"
	"golang.org/x/image/math/fixed"
)

// style is one of the fonts of a card.
type style int

const (
	serif style = iota
	serifBold
	sans
	sansBold
	styles
)

// run is a piece of text in one style.
type run struct {
	text  string
	style style
}

// fonts are parsed once: STIX Two Text and Liberation Sans, both under the SIL Open
// Font License. Their licences are in this folder.
var fonts = sync.OnceValue(func() [styles]*opentype.Font {
	var list [styles]*opentype.Font
	for s, content := range [styles][]byte{
		serif: stix2textregular.TTF, serifBold: stix2textbold.TTF, sans: liberationsansregular.TTF, sansBold: liberationsansbold.TTF,
	} {
		f, err := opentype.Parse(content)
		if err != nil {
			panic(err) // the fonts are part of this program
		}
		list[s] = f
	}
	return list
})

// faces are the fonts in one size, in pixels. They are made at first use, and are
// not safe for concurrent use.
type faces struct {
	size int
	made [styles]font.Face
}

func newFaces(size int) *faces { return &faces{size: size} }

func (f *faces) of(s style) font.Face {
	if f.made[s] == nil {
		face, err := opentype.NewFace(fonts()[s], &opentype.FaceOptions{Size: float64(f.size), DPI: 72, Hinting: font.HintingNone})
		if err != nil {
			panic(err) // it fails only on invalid sizes
		}
		f.made[s] = face
	}
	return f.made[s]
}

// height is the height of a line; ascent is the distance from its top to the
// baseline.
func (f *faces) height() int { return f.size * 134 / 100 }
func (f *faces) ascent() int { return f.size }

// The no-break spaces, and their widths: most fonts have no glyph for the narrow
// one.
const (
	noBreak       = '\u00a0'
	narrowNoBreak = '\u202f'
)

// advance returns the width of a letter, and the letter that is drawn for it, which
// is none for spaces.
func (f *faces) advance(s style, r rune) (rune, fixed.Int26_6) {
	switch r {
	case narrowNoBreak:
		return 0, fixed.I(f.size) / 6
	case noBreak, ' ':
		a, _ := f.of(s).GlyphAdvance(' ')
		return 0, a
	}
	a, _ := f.of(s).GlyphAdvance(r)
	return r, a
}

// width is the width of runs on one line, in pixels.
func (f *faces) width(runs []run) int {
	return f.each(runs, 0, func(style, rune, fixed.Int26_6) {}).Ceil()
}

// each visits every letter that is drawn, with its position, and returns where the
// text ends.
func (f *faces) each(runs []run, x fixed.Int26_6, visit func(style, rune, fixed.Int26_6)) fixed.Int26_6 {
	for _, r := range runs {
		before := rune(0)
		for _, letter := range r.text {
			drawn, advance := f.advance(r.style, letter)
			if drawn != 0 && before != 0 {
				x += f.of(r.style).Kern(before, drawn)
			}
			if drawn != 0 {
				visit(r.style, drawn, x)
			}
			x += advance
			before = drawn
		}
	}
	return x
}

// write writes some runs on one line.
func (c canvas) write(f *faces, runs []run, x, baseline int, with color.Color) {
	d := font.Drawer{Dst: c.RGBA, Src: image.NewUniform(with)}
	var letter [utf8.UTFMax]byte
	f.each(runs, fixed.I(x), func(s style, r rune, at fixed.Int26_6) {
		d.Face, d.Dot = f.of(s), fixed.Point26_6{X: at, Y: fixed.I(baseline)}
		d.DrawBytes(letter[:utf8.EncodeRune(letter[:], r)])
	})
}

// lines breaks runs into lines of a width, as few as possible and about equally
// long. They break only at plain spaces.
func (f *faces) lines(runs []run, width int) [][]run {
	words := f.wordsOf(runs)
	best := f.greedy(words, width)
	for narrower := width - 10; narrower > width/2; narrower -= 10 {
		next := f.greedy(words, narrower)
		if len(next) > len(best) {
			break
		}
		best = next
	}
	return best
}

func (f *faces) greedy(words []word, width int) [][]run {
	var lines [][]run
	space := f.width([]run{{" ", serif}})
	taken := 0
	for _, w := range words {
		if n := len(lines); n > 0 && taken+space+w.width <= width {
			lines[n-1] = append(append(lines[n-1], run{" ", serif}), w.runs...)
			taken += space + w.width
			continue
		}
		lines = append(lines, append([]run(nil), w.runs...))
		taken = w.width
	}
	return lines
}

// word is the text between two plain spaces; its style may change inside.
type word struct {
	runs  []run
	width int
}

func (f *faces) wordsOf(runs []run) []word {
	var words []word
	open := false // whether the last word continues
	for _, r := range runs {
		for i, piece := range strings.Split(r.text, " ") {
			if i > 0 {
				open = false
			}
			if piece == "" {
				continue
			}
			if !open {
				words = append(words, word{})
			}
			last := &words[len(words)-1]
			last.runs = append(last.runs, run{piece, r.style})
			open = true
		}
	}
	for i := range words {
		words[i].width = f.width(words[i].runs)
	}
	return words
}
