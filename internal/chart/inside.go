package chart

// insideLabels writes the names of parts of the stack within them, each at the
// first place from the left that lies wholly in its part above zero.
func (d *drawing) insideLabels() {
	for i := range d.Areas {
		name := d.Areas[i].Inside
		if name == "" {
			continue
		}
		for _, s := range d.above[i] {
			if b := insideBox(s, textWidth(name, noteSize, false)); covers(d.above[i], &b) {
				d.add(d.text("ch-point-label", name, b.x0, b.y1-3.5, noteSize, ""))
				break
			}
		}
	}
}

// insideBox is where a text of a width would stand from a sample on.
func insideBox(s sample, width float64) box {
	const off = 6.0
	middle := (s.low + s.high) / 2
	return box{s.x + off, middle - noteLine/2, s.x + off + width, middle + noteLine/2}
}

// covers reports whether a box lies within a part of the stack.
func covers(samples []sample, b *box) bool {
	reached := false
	for _, s := range samples {
		if s.isGap() {
			return false
		}
		if s.x < b.x0-insideStep {
			continue
		}
		if s.high > b.y0 || s.low < b.y1 {
			return false
		}
		if reached = s.x > b.x1; reached {
			break
		}
	}
	return reached
}

// insideStep is how far before a box the part is looked at: more than the text's
// distance from its sample.
const insideStep = 8.0
