package chart

import "aicontinent/internal/markup"

// Mini is a small drawing of a few lines without numbers. The text beside it says
// what it shows.
type Mini struct {
	Label         string // read by screen readers; empty if the text beside it is enough
	Width, Height int    // in CSS pixels; zero means 120 by 56
	From, To      float64
	Low, High     float64 // of its vertical axis
	Lines         []Line  // the first one has a dot at its end; labels are not drawn

	Read func(v float64) string // as in [Chart]
}

// SVG draws it for the page, with classes for colours.
func (s Mini) SVG() *markup.Node {
	width, height := 120.0, 56.0
	if s.Width > 0 {
		width = float64(s.Width)
	}
	if s.Height > 0 {
		height = float64(s.Height)
	}
	p := &pen{}
	n := p.root(width, height, s.Label)
	if s.Label == "" {
		n.Attrs = append(n.Attrs[:len(n.Attrs)-2], markup.Attribute("aria-hidden", "true"))
	}
	x, y := scale{s.From, s.To, halfDot, width - halfDot}, scale{s.Low, s.High, height - halfDot, halfDot}
	if s.Read != nil {
		n.Attrs = append(n.Attrs, markup.Attribute("data-plot", p.plot(x)), markup.Attribute("data-read", readings(x, s.Lines, nil, s.Read)))
	}
	p.begin()
	p.to('M', halfDot, height-1)
	p.along('H', width-halfDot)
	n.Children = append(n.Children, p.path("ch-grid"))
	for i := len(s.Lines) - 1; i >= 0; i-- {
		line := &s.Lines[i]
		samples := cut(line.X0, line.DX, line.Y, line.Y, s.From, s.To)
		for k, v := range samples {
			if !v.isGap() {
				samples[k] = sample{x.at(v.x), y.at(v.low), y.at(v.high)}
			}
		}
		d := drawing{pen: p}
		d.begin()
		d.polyline(samples)
		d.add(d.path(line.class()))
		if at, ok := last(samples); ok && i == 0 {
			d.add(d.circle(line.Style.with("ch-dot"), at.x, at.low, 3.5))
		}
		n.Children = append(n.Children, d.nodes...)
	}
	return n
}
