package card

import (
	"image"

	"aicontinent/internal/chart"
	"aicontinent/internal/view"
)

// stripHeight is the height of the result strip above the bar, in pixels.
const stripHeight = 142

// strip draws the result strip: three outcomes, each with its number, the
// difference from the plan, and the track with its marks.
func (c canvas) strip(cells []view.CardCell, top int) {
	const gap = 48
	width := (inner - gap*(len(cells)-1)) / len(cells)
	name, value := newFaces(22), newFaces(40)
	c.fill(image.Rect(margin, top, Width-margin, top+2), line)
	for i, cell := range cells {
		x := margin + i*(width+gap)
		c.write(name, []run{{cell.Name, sans}}, x, top+34, muted)
		number := []run{{cell.Value, sansBold}}
		c.write(value, number, x, top+76, ink)
		if cell.Range != "" {
			spread := []run{{cell.Range, sans}}
			c.write(name, spread, x+width-name.width(spread), top+34, muted)
		}
		if said := []run{{cell.Against, sans}}; cell.Against != "" {
			if name.width(said) > width-value.width(number)-14 {
				said[0].text = cell.Change
			}
			c.write(name, said, x+value.width(number)+14, top+76, ink)
		}
		c.track(cell.Track, x, width, top+102)
	}
}

// track draws the marks of a track around a height: the range as a line, a hollow
// mark for the value without the plan, a notch for the plan, and a block for the
// value.
func (c canvas) track(t chart.Track, left, width, middle int) {
	value, plan, without, low, high := t.Places()
	at := func(part float64) int { return left + int(part*float64(width)+0.5) }
	c.fill(image.Rect(left, middle-3, left+width, middle+3), line)
	if t.HasRange {
		c.fill(image.Rect(at(low), middle-2, at(high), middle+2), muted)
	}
	if t.HasOther {
		c.fill(image.Rect(at(without)-7, middle-7, at(without)+7, middle+7), muted)
		c.fill(image.Rect(at(without)-4, middle-4, at(without)+4, middle+4), paper)
	}
	c.fill(image.Rect(at(plan)-2, middle-13, at(plan)+2, middle+13), ink)
	c.fill(image.Rect(at(value)-8, middle-8, at(value)+8, middle+8), kinds[0])
}
