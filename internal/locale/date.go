package locale

import "strconv"

// Date writes a day: 23 novembre 2026 or 23 November 2026. It is given as
// 2026-11-23, and given back as it is where it is no such day.
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
