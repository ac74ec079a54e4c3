package locale

import "strconv"

// Date writes a day given as 2026-11-23, such as 23 novembre 2026 or 23 November
// 2026. A text that is not a valid day is returned unchanged.
func (l Lang) Date(iso string) string {
	if len(iso) != len("2026-11-23") || iso[4] != '-' || iso[7] != '-' {
		return iso
	}
	year, errYear := strconv.Atoi(iso[:4])
	month, errMonth := strconv.Atoi(iso[5:7])
	day, errDay := strconv.Atoi(iso[8:])
	if errYear != nil || errMonth != nil || errDay != nil || month < 1 || month > 12 || day < 1 || day > 31 {
		return iso
	}
	number := strconv.Itoa(day)
	of := table[l]
	if day == 1 && of.first != "" {
		number = of.first
	}
	return fill(of.date, []string{"day", number, "month", of.months[month-1], "year", l.Year(year)})
}
