package board

import "aicontinent/internal/markup"

// barPins mark where the parts of a pinned scenario's bar meet.
func (p *Page) barPins() markup.Group {
	if p.Embed == nil || p.Embed.Pinned == nil {
		return nil
	}
	var pins markup.Group
	left := 0
	for _, tenths := range p.Embed.Pinned.Levers.SplitTenths[:3] {
		left += tenths
		x := tenthsPercent(left)
		for _, c := range []string{"bar-pin-edge", "bar-pin"} {
			pins = append(pins, markup.El("line", markup.Class(c), markup.A("x1", x), markup.A("x2", x), markup.A("y1", "0"), markup.A("y2", "100%")))
		}
	}
	return pins
}

// clearOfPins gives the widest stretch of a part of the bar that no mark of the
// pinned split crosses, in tenths of a percent: where a text can be read.
func (p *Page) clearOfPins(left, tenths int) (from, width int) {
	if p.Embed == nil || p.Embed.Pinned == nil {
		return left, tenths
	}
	const mark = 10 // half its width, on the narrowest phone
	from, width = left, 0
	start, at := left, 0
	for k := 0; k < 4; k++ {
		end := left + tenths
		if k < 3 {
			at += p.Embed.Pinned.Levers.SplitTenths[k]
			if at <= left || at >= left+tenths {
				continue
			}
			end = at - mark
		}
		if end-start > width {
			from, width = start, end-start
		}
		start = at + mark
	}
	return from, width
}
