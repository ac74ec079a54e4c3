package chart

import (
	"math"
)

// endLabel is the label in the right gutter for one line or area.
type endLabel struct {
	dot         bool
	x, y        float64 // the end that it names
	style       Style
	label, note []string // lines of text
	spread      int      // number of lines of note that are the range
	top         float64  // of the label, once it is placed
}

// labelGap is the distance between two labels.
const labelGap = 3.0

func (e *endLabel) height() float64 {
	return float64(float64(len(e.label))*labelLine) + float64(float64(len(e.note))*noteLine) + labelGap
}

func (e *endLabel) width() float64 {
	return max(widest(e.label, labelSize, true), widest(e.note, noteSize, false))
}

// drop removes the note, all of it or all except the range, and returns the height
// that this saves.
func (e *endLabel) drop(butRange bool) float64 {
	kept := 0
	if butRange {
		kept = min(e.spread, len(e.note))
	}
	saved := float64(float64(len(e.note)-kept) * noteLine)
	e.note = e.note[:kept]
	return saved
}

// middle is the height of the centre of the label's first line.
func (e *endLabel) middle() float64 { return e.top + labelLine/2 }

// moved reports whether the label is so far from its end that a leader has to
// connect them.
func (e *endLabel) moved() bool { return math.Abs(e.middle()-e.y) > 6 }

// placeLabels places each label as near to its end as the others allow, all within
// [top, bottom] and in the order of their ends. labels has the most important
// first. If there is not enough space, labels lose their notes, then their ranges,
// and are then left out, each time from the last one on.
func placeLabels(labels []endLabel, top, bottom float64) []endLabel {
	room := bottom - top
	total := 0.0
	for i := range labels {
		total += labels[i].height()
	}
	for _, ranges := range [2]bool{true, false} {
		for i := len(labels) - 1; i >= 0 && total > room; i-- {
			total -= labels[i].drop(ranges)
		}
	}
	for len(labels) > 0 && total > room {
		total -= labels[len(labels)-1].height()
		labels = labels[:len(labels)-1]
	}
	for i := range labels { // there are few, and sorting with the library costs the browser programs bytes for each type
		for k := i; k > 0 && labels[k].y < labels[k-1].y; k-- {
			labels[k], labels[k-1] = labels[k-1], labels[k]
		}
	}
	tops, heights := make([]float64, len(labels)), make([]float64, len(labels))
	for i := range labels {
		tops[i], heights[i] = labels[i].y-labelLine/2, labels[i].height()
	}
	spread(tops, heights, top, bottom)
	for i := range labels {
		labels[i].top = tops[i]
	}
	return labels
}

// spread moves boxes apart: from their preferred tops, in ascending order, to the
// nearest ones (least squares) at which no box overlaps the next and all are within
// [low, high], which must be large enough.
//
// After subtracting the heights above it, each top only has to be no less than the
// previous one. This is an isotonic regression, solved by pooling neighbours that
// are out of order.
func spread(tops, heights []float64, low, high float64) {
	type pool struct {
		sum   float64
		count int
	}
	pools := make([]pool, 0, len(tops))
	total := 0.0
	for i, top := range tops {
		p := pool{top - total, 1}
		total += heights[i]
		for n := len(pools); n > 0 && pools[n-1].sum*float64(p.count) > p.sum*float64(pools[n-1].count); n = len(pools) {
			p.sum += pools[n-1].sum
			p.count += pools[n-1].count
			pools = pools[:n-1]
		}
		pools = append(pools, p)
	}
	i, above := 0, 0.0
	for _, p := range pools {
		at := min(max(p.sum/float64(p.count), low), high-total)
		for n := 0; n < p.count; n++ {
			tops[i] = at + above
			above += heights[i]
			i++
		}
	}
}
