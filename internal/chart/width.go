package chart

import "strings"

// textWidth estimates the width of a text in a sans-serif font of this size. The
// font is the reader's own, so the estimate uses the wider of the common fonts: too
// much space is better than too little.
func textWidth(s string, size float64, bold bool) float64 {
	hundredths := 0
	for _, r := range s {
		hundredths += runeWidth(r)
	}
	if bold {
		hundredths += hundredths / 9
	}
	return float64(hundredths) * size / 100
}

// runeWidth is the width of a character in hundredths of the font size.
func runeWidth(r rune) int {
	switch {
	case r >= '0' && r <= '9':
		return 62
	case strings.ContainsRune("ijlI.,:;'’|!·", r):
		return 30
	case strings.ContainsRune("frt()[]/-\"°", r):
		return 39
	case r == ' ' || r == '\u00a0':
		return 30
	case r == '\u202f' || r == '\u2009':
		return 24
	case strings.ContainsRune("mwMW%@—œŒæ", r):
		return 93
	case r == '€':
		return 66
	case strings.ContainsRune("+−×±=<>", r):
		return 84
	case r >= 'A' && r <= 'Z' || r >= 'À' && r <= 'Þ':
		return 70
	case r >= 0x2e80: // ideographs
		return 100
	}
	return 59
}

// wrap breaks a text at its ordinary spaces into lines that are no wider than most,
// as far as its words allow.
func wrap(s string, size float64, bold bool, most float64) []string {
	if s == "" {
		return nil
	}
	if textWidth(s, size, bold) <= most || strings.IndexByte(s, ' ') < 0 {
		return []string{s}
	}
	var lines []string
	line := ""
	for _, word := range strings.Split(s, " ") {
		switch {
		case word == "":
		case line == "":
			line = word
		case textWidth(line+" "+word, size, bold) <= most:
			line += " " + word
		default:
			lines = append(lines, line)
			line = word
		}
	}
	if line != "" {
		lines = append(lines, line)
	}
	return lines
}

// widest returns the width of the widest line.
func widest(lines []string, size float64, bold bool) float64 {
	most := 0.0
	for _, s := range lines {
		most = max(most, textWidth(s, size, bold))
	}
	return most
}
