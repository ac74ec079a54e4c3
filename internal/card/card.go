// Package card draws a scenario as a picture for link previews: the sentence that
// answers, its range, the split of the money, the version and its date. The same
// scenario gives the same picture.
package card

import (
	"bytes"
	"image"
	"image/color"
	"image/draw"
	"image/png"
	"slices"
	"strings"

	xdraw "golang.org/x/image/draw"

	"aicontinent/internal/analysis"
	"aicontinent/internal/locale"
	"aicontinent/internal/model"
	"aicontinent/internal/scenario"
	"aicontinent/internal/session"
	"aicontinent/internal/view"
	"aicontinent/internal/view/calculator"
)

// Width and Height are the size of a card in pixels, as link previews require.
const Width, Height = 1200, 630

// Widths are the widths in which cards are offered, the largest first. The smaller
// ones are thumbnails with the same proportions.
var Widths = []int{Width, 600, 300}

// PNG draws the card of a scenario in a language, in one of [Widths].
func PNG(l locale.Lang, s scenario.Scenario, width int) []byte {
	return Draw(l, s, width, analysis.Complete(Question(s)))
}

// Draw is [PNG] with the answer to the card's [Question], which is the same in every
// language.
func Draw(l locale.Lang, s scenario.Scenario, width int, answer *analysis.Results) []byte {
	return file(drawn(l, s, answer), width)
}

// file encodes a picture, scaled down if necessary.
func file(picture *image.RGBA, width int) []byte {
	if width != Width && slices.Contains(Widths, width) {
		small := image.NewRGBA(image.Rect(0, 0, width, Height*width/Width))
		xdraw.CatmullRom.Scale(small, small.Bounds(), picture, picture.Bounds(), xdraw.Src, nil)
		picture = small
	}
	var b bytes.Buffer
	if err := png.Encode(&b, inShades(picture)); err != nil {
		panic(err) // writing to a bytes.Buffer cannot fail, and the picture is not empty
	}
	return b.Bytes()
}

// inShades reduces a picture to the palette of its file. A card has few different
// colours, each of which is looked up once, and most pixels are like the one before.
func inShades(p *image.RGBA) *image.Paletted {
	few := image.NewPaletted(p.Bounds(), shades)
	nearest := map[[4]uint8]uint8{}
	var before [4]uint8 // transparent, as no pixel of a card is
	var shade uint8
	for i := range few.Pix {
		if c := [4]uint8(p.Pix[4*i:]); c != before {
			known := false
			if shade, known = nearest[c]; !known {
				shade = uint8(shades.Index(color.RGBA{c[0], c[1], c[2], c[3]}))
				nearest[c] = shade
			}
			before = c
		}
		few.Pix[i] = shade
	}
	return few
}

// Question is what has to be computed for the card of a scenario.
func Question(s scenario.Scenario) analysis.Question {
	return analysis.Question{Scenario: s, Parts: analysis.PartRanges | analysis.PartAll}
}

// Price is the price of a scenario's card, in runs of the model.
func Price(s scenario.Scenario) int { return drawing + analysis.Price(Question(s)) }

// drawing is the price of drawing and compressing a card, in runs of the model that
// take as long.
const drawing = 1500

// drawn draws the card of a scenario in a language.
func drawn(l locale.Lang, s scenario.Scenario, answer *analysis.Results) *image.RGBA {
	visit := session.New(l, "")
	visit.Scenario = s
	parameters := s.Parameters()
	page := view.Page{Lang: l, Session: visit, Result: new(model.Simulator).Run(&s.Levers, &parameters), Analysis: answer}
	c := newCanvas()
	bottom := c.bar(&page)
	top := c.head(l)
	c.middle(page.Sentence(), strings.TrimSpace((&calculator.Page{Page: &page}).BeatsText()+" "+page.ReadingText()), top, bottom-stripHeight)
	c.strip(page.CardCells(), bottom-stripHeight)
	return c.RGBA
}

// The colours are those of the light scheme in web/styles.css; a test compares
// them.
var (
	paper = color.RGBA{0xfb, 0xfa, 0xf7, 0xff}
	ink   = color.RGBA{0x1b, 0x1b, 0x1f, 0xff}
	muted = color.RGBA{0x63, 0x63, 0x6b, 0xff}
	line  = color.RGBA{0xe3, 0xe1, 0xdc, 0xff}
	kinds = [4]color.RGBA{
		model.Gigafactories: {0x3d, 0x5a, 0x98, 0xff},
		model.AIFactories:   {0x0e, 0x8a, 0x7d, 0xff},
		model.DataCentres:   {0xc4, 0x6f, 0x12, 0xff},
		model.Support:       {0xa2, 0x3b, 0x72, 0xff},
	}
)

// shades is the palette of the file: the colours above, and those between them and
// the paper for the soft edges of letters.
var shades = func() color.Palette {
	const steps = 24
	list := color.Palette{paper, line}
	for _, c := range append(kinds[:], ink, muted) {
		for i := 1; i <= steps; i++ {
			mix := func(from, to uint8) uint8 { return uint8((int(from)*(steps-i) + int(to)*i) / steps) }
			list = append(list, color.RGBA{mix(paper.R, c.R), mix(paper.G, c.G), mix(paper.B, c.B), 0xff})
		}
	}
	return list
}()

const (
	margin = 60
	inner  = Width - 2*margin // width of the content
)

// canvas is the picture in progress.
type canvas struct{ *image.RGBA }

func newCanvas() canvas {
	c := canvas{image.NewRGBA(image.Rect(0, 0, Width, Height))}
	c.fill(c.Bounds(), paper)
	return c
}

func (c canvas) fill(r image.Rectangle, with color.Color) {
	draw.Draw(c.RGBA, r, image.NewUniform(with), image.Point{}, draw.Src)
}

// head writes the name of the site and the version of the model, and returns where
// it ends.
func (c canvas) head(l locale.Lang) int {
	const baseline, rule = 76, 104
	f := newFaces(26)
	name, version, start := headOf(f, l)
	c.write(f, name, margin, baseline, ink)
	c.write(f, version, start, baseline, muted)
	c.fill(image.Rect(margin, rule, Width-margin, rule+2), line)
	return rule + 2
}

// headOf returns the name of the site, and the version of the model with where it
// starts. Where there is no room for both, the name goes without what the site is.
func headOf(f *faces, l locale.Lang) (name, version []run, start int) {
	const between = 20
	version = []run{{versionLine(l), sans}}
	start = Width - margin - f.width(version)
	name = []run{{view.SiteName(l), sansBold}}
	if margin+f.width(name)+between > start {
		name[0].text, _, _ = strings.Cut(name[0].text, " · ")
	}
	return name, version, start
}

// bar draws the split with the names of its parts, and returns where it starts.
// Unassigned money stays pale. Without money there is no bar.
func (c canvas) bar(p *view.Page) int {
	const top, bottom, names, gap, swatch = 490, 546, 588, 3, 18
	if p.Session.Scenario.Levers.EnvelopeBn == 0 {
		return Height - margin
	}
	var labels [len(scenario.Kinds)][]run
	f := newFaces(25)
	x, tenths, free := margin, 0, inner
	c.fill(image.Rect(margin, top, Width-margin, bottom), line) // the unassigned part
	for k, share := range p.Session.Scenario.Levers.SplitTenths {
		tenths += share
		end := margin + inner*tenths/1000
		c.fill(image.Rect(x, top, end, bottom), kinds[k])
		if end < Width-margin && end > margin {
			c.fill(image.Rect(end-gap, top, end, bottom), paper)
		}
		x = end
		labels[k] = []run{{shareName(p, model.Kind(k)), sans}}
		free -= swatch + 10 + f.width(labels[k])
	}
	x = margin
	for k := range labels {
		c.fill(image.Rect(x, names-swatch, x+swatch, names), kinds[k])
		c.write(f, labels[k], x+swatch+10, names, ink)
		x += swatch + 10 + f.width(labels[k]) + free/(len(labels)-1)
	}
	return top
}

// middle writes a sentence as large as possible, and how certain it is below.
func (c canvas) middle(said []view.Segment, sure string, top, bottom int) {
	var sentence []run
	for _, s := range said {
		style := serif
		if s.Figure != "" {
			style = serifBold
		}
		sentence = append(sentence, run{s.Text, style})
	}
	f := fitted(sentence, []run{{sure, sans}}, bottom-top-2*aroundText-betweenText)
	y := top + aroundText + max(0, f.free)/2
	y = c.paragraph(f.large, f.sentence, y, ink) + betweenText
	c.paragraph(f.small, f.sure, y, muted)
}

// Room around and between the two texts of a card.
const aroundText, betweenText = 30, 22

// fit are two texts in the sizes that fill a height, of which free is left: below zero
// if they take some of the room around them.
type fit struct {
	large, small   *faces
	sentence, sure [][]run
	free           int
}

// fitted makes the sentence as large as possible. What is below it has its usual size,
// and a smaller one, as does the sentence, where a language takes more words than there
// is room for.
func fitted(sentence, sure []run, height int) fit {
	const largest, larger, usual, least, touching = 52, 3, 25, 19, 8 - aroundText
	var f fit
	size := largest
	for little := usual; little >= least; little-- {
		f.small = newFaces(little)
		f.sure = f.small.lines(sure, inner)
		room := height - f.small.height()*len(f.sure)
		for {
			f.large = newFaces(size)
			f.sentence = f.large.lines(sentence, inner)
			if f.free = room - f.large.height()*len(f.sentence); f.free >= 0 || size == little+larger {
				break
			}
			size--
		}
		if f.free > touching {
			break
		}
	}
	return f
}

// paragraph writes lines from a height on, and returns where they end.
func (c canvas) paragraph(f *faces, lines [][]run, top int, with color.Color) int {
	for _, l := range lines {
		c.write(f, l, margin, top+f.ascent(), with)
		top += f.height()
	}
	return top
}
