package locale

import "strings"

// ReadNumber reads a number as people type it, and its unit. It accepts a comma or
// point before decimals, any space or apostrophe between thousands, a plus or a
// minus, and full-width characters, and ignores invisible characters. It refuses
// everything else, including exponents and infinities.
//
// If two readings are possible, the language decides: 1,234 is above a thousand in
// English and slightly more than one in French; 1.234 is above a thousand in
// German.
//
// The unit is in the form of [PlainUnit], and includes a currency or multiplication
// sign before the number, which then comes first.
func (l Lang) ReadNumber(typed string) (v float64, unit string, ok bool) {
	text := strings.Map(plainCharacter, typed)
	sign, before := "", ""
	for {
		text = strings.TrimSpace(text)
		if rest, found := cutSign(text); found != "" && sign == "" {
			sign, text = found, rest
		} else if rest, found := cutMark(text); found != "" && before == "" {
			before, text = found, rest
		} else {
			break
		}
	}
	digits := text
	if end := strings.IndexFunc(text, func(r rune) bool { return !strings.ContainsRune("0123456789,.' ", r) }); end >= 0 {
		digits = text[:end]
	}
	unit = PlainUnit(before + text[len(digits):])
	number := l.normalisePoint(strings.ReplaceAll(strings.ReplaceAll(digits, " ", ""), "'", ""))
	if strings.Trim(number, ".") == "" {
		return 0, "", false
	}
	if number[0] == '.' {
		number = "0" + number
	}
	v, ok = ParseDecimal(strings.TrimPrefix(sign, "+") + strings.TrimSuffix(number, "."))
	if !ok {
		return 0, "", false
	}
	return v, unit, true
}

// cutSign removes a sign from the start of a text.
func cutSign(text string) (rest, sign string) {
	if text != "" && (text[0] == '-' || text[0] == '+') {
		return text[1:], text[:1]
	}
	return text, ""
}

// cutMark removes a currency or multiplication sign from the start of a text.
func cutMark(text string) (rest, mark string) {
	for _, mark := range []string{"€", "EUR", "×", "x"} {
		if rest, found := strings.CutPrefix(text, mark); found {
			return rest, mark
		}
	}
	return text, ""
}

// plainCharacter returns the usual form of a character that is typed in numbers, or
// -1 for an invisible one.
func plainCharacter(r rune) rune {
	switch {
	case r >= 0xff01 && r <= 0xff5e: // full width
		r -= 0xfee0
	case r >= 0x200b && r <= 0x200f, r >= 0x202a && r <= 0x202e, r >= 0x2060 && r <= 0x206f:
		return -1
	case r >= 0x2000 && r <= 0x200a:
		return ' '
	}
	switch r {
	case 0xad, 0x034f, 0x061c, 0x180e, 0xfe0e, 0xfe0f, 0xfeff:
		return -1
	case '\t', '\n', '\r', 0xa0, 0x202f, 0x205f, 0x3000:
		return ' '
	case '’', '‘', 'ʼ':
		return '\''
	case '\u2212', '–', '‐', '‑', '﹣':
		return '-'
	}
	return r
}

// PlainUnit writes a unit so that its spellings become equal: in lower case,
// without spaces, points, hyphens and apostrophes.
func PlainUnit(unit string) string {
	return strings.ToLower(strings.Map(func(r rune) rune {
		switch r = plainCharacter(r); r {
		case ' ', '.', '-', '\'':
			return -1
		}
		return r
	}, unit))
}

// normalisePoint replaces the decimal separator by a point and removes the
// separators of groups. The last separator is decimal if it occurs once, unless it
// makes groups in the language. ParseDecimal refuses whatever is neither.
func (l Lang) normalisePoint(s string) string {
	i := strings.LastIndexAny(s, ",.")
	if i < 0 {
		return s
	}
	last, other := s[i:i+1], ","
	if last == "," {
		other = "."
	}
	decimals := strings.Count(s, last) == 1 && (last != table[l].group || !grouped(s, last))
	switch whole := s[:i]; {
	case decimals && !strings.Contains(whole, other):
		return whole + "." + s[i+1:]
	case decimals && grouped(whole, other):
		return strings.ReplaceAll(whole, other, "") + "." + s[i+1:]
	case !decimals && grouped(s, last):
		return strings.ReplaceAll(s, last, "")
	}
	return s
}

// IsGrouped reports whether a text is a whole number that the language groups with
// points, which links would read as decimals.
func (l Lang) IsGrouped(typed string) bool {
	return table[l].group == "." && strings.Contains(typed, ".") && grouped(strings.TrimSpace(typed), ".")
}

// grouped reports whether s is a whole number in groups of three.
func grouped(s, separator string) bool {
	for i, group := range strings.Split(strings.TrimPrefix(s, "-"), separator) {
		if group == "" || len(group) > 3 || i > 0 && len(group) < 3 || i == 0 && group[0] == '0' ||
			strings.Trim(group, "0123456789") != "" {
			return false
		}
	}
	return true
}
