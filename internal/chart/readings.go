package chart

import (
	"math"
	"strconv"
)

// plot says where the plot begins and ends, in pixels, and with which whole years.
func (l *layout) plot(p *pen) string {
	from, to := l.wholeYears()
	at := func(year int) string { return p.num(l.x.at(float64(year))) }
	return at(from) + " " + at(to) + " " + strconv.Itoa(from) + " " + strconv.Itoa(to)
}

// readings has the name of each line and what it is in each whole year, with
// semicolons between them, and bars between lines.
func (l *layout) readings() string {
	from, to := l.wholeYears()
	text, bar := "", ""
	for i := range l.Lines {
		line := &l.Lines[i]
		if line.Name == "" {
			continue
		}
		text += bar + line.Name
		bar = "|"
		for year := from; year <= to; year++ {
			text += ";"
			if v, ok := line.in(year); ok {
				text += l.Read(v)
			}
		}
	}
	return text
}

func (l *layout) wholeYears() (from, to int) {
	return int(math.Ceil(l.x.from)), int(math.Floor(l.x.to))
}

// in gives the value of a line in a year; false where it has none.
func (s *Line) in(year int) (v float64, ok bool) {
	i := int(math.Round((float64(year) - s.X0) / s.DX))
	if i < 0 || i >= len(s.Y) || !usable(s.Y[i]) {
		return 0, false
	}
	return s.Y[i], true
}
