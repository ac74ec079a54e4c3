package chart

import (
	"math"
	"strconv"
)

// plot says where the plot begins and ends, in pixels, and its first and last whole
// year.
func (p *pen) plot(x scale) string {
	from, to := wholeYears(x)
	at := func(year int) string { return p.num(x.at(float64(year))) }
	return at(from) + " " + at(to) + " " + strconv.Itoa(from) + " " + strconv.Itoa(to)
}

// readings has the name of each line and its value in each whole year, separated by
// semicolons, with bars between lines; then the same for the parts of a stack.
func readings(x scale, lines []Line, areas []Area, write func(v float64) string) string {
	from, to := wholeYears(x)
	text := ""
	add := func(name string, in func(year int) (float64, bool)) {
		if name == "" {
			return
		}
		if text != "" {
			text += "|"
		}
		text += name
		for year := from; year <= to; year++ {
			text += ";"
			if v, ok := in(year); ok {
				text += write(v)
			}
		}
	}
	for i := range lines {
		add(lines[i].Name, lines[i].inYear)
	}
	for i := range areas {
		area := &areas[i]
		add(area.Name, func(year int) (float64, bool) { return area.at(float64(year)), true })
	}
	return text
}

func wholeYears(x scale) (from, to int) { return int(math.Ceil(x.from)), int(math.Floor(x.to)) }

// inYear returns the value of a line in a year, and false if it has none. It is not
// named `in`, because GopherJS cannot take method values of methods whose names are
// JavaScript keywords.
func (s *Line) inYear(year int) (v float64, ok bool) {
	i := int(math.Round((float64(year) - s.X0) / s.DX))
	if i < 0 || i >= len(s.Y) || !usable(s.Y[i]) {
		return 0, false
	}
	return s.Y[i], true
}
