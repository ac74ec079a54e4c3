package scenario

import (
	"strconv"
	"strings"

	"aicontinent/internal/locale"
)

// Unit says how a lever's value is written for people.
type Unit int

// The units of levers.
const (
	Billions       Unit = iota // EUR bn
	Percent                    // %
	Tenths                     // tenths of a percent, written as a percentage
	Ratio                      // a multiple: ×1
	Year                       // a year, a half year after it as 2025.5
	YearSpan                   // a number of years
	GigawattsAYear             // GW a year
	Sites                      // a count
	TerawattHours              // TWh
)

// Format writes a value in this unit: "200 Md€", "25%", "×1.5".
func (u Unit) Format(l locale.Lang, v float64) string {
	switch u {
	case Billions:
		return l.Money(l.Plain(v))
	case Percent:
		return l.PlainPercent(v)
	case Tenths:
		return l.PlainPercent(v / 10)
	case Ratio:
		return "×" + l.Plain(v)
	case Year:
		return formatYear(l, v)
	case YearSpan:
		return l.Count(l.Plain(v), years)
	case GigawattsAYear:
		return l.Unit(l.Plain(v), gigawattsAYear.In(l))
	case TerawattHours:
		return l.Unit(l.Plain(v), "TWh")
	case Sites:
		return l.Count(l.Plain(v), sites)
	}
	return l.Plain(v)
}

// Suffix is the unit as it follows a number in a field, or "" for years.
func (u Unit) Suffix(l locale.Lang, shown string) string {
	switch u {
	case Billions:
		return billions.In(l)
	case Percent, Tenths:
		return "%"
	case Ratio:
		return "×"
	case YearSpan:
		return years.In(l, shown)
	case GigawattsAYear:
		return gigawattsAYear.In(l)
	case Sites:
		return sites.In(l, shown)
	case TerawattHours:
		return "TWh"
	}
	return ""
}

// Name is the unit without a number, or "" for years: in the form of a round number,
// which is what a list of many has.
func (u Unit) Name(l locale.Lang) string { return u.Suffix(l, "10") }

// Shown is the number that people read and type for a value: percent for tenths of
// a percent. Kept is the inverse.
func (u Unit) Shown(v float64) float64 {
	if u == Tenths {
		return v / 10
	}
	return v
}

// Kept is the value for a number that somebody typed.
func (u Unit) Kept(shown float64) float64 {
	if u == Tenths {
		return round(shown * 10)
	}
	return shown
}

// round returns the nearest whole number if v differs from it only by rounding
// error, and otherwise v itself, so that a second decimal is refused instead of
// dropped.
func round(v float64) float64 {
	nearest := float64(int(v + 0.5))
	if d := v - nearest; d > -1e-9 && d < 1e-9 {
		return nearest
	}
	return v
}

func formatYear(l locale.Lang, v float64) string {
	year := int(v)
	switch v - float64(year) {
	case 0:
		return l.Year(year)
	case 0.5:
		return midYear.Fill(l, "year", l.Year(year))
	}
	// The decimals of the year, since those of the difference may end in rounding
	// error.
	_, decimals, _ := strings.Cut(strconv.FormatFloat(v, 'f', -1, 64), ".")
	fraction := l.Number(v-float64(year), len(decimals))
	return l.Year(year) + strings.TrimPrefix(fraction, "0")
}

var (
	billions       = locale.Text("€bn")
	years          = locale.Plural{One: "year", Other: "years"}
	gigawattsAYear = locale.Text("GW a year")
	sites          = locale.Plural{One: "site", Other: "sites"}
	midYear        = locale.Text("mid-{year}")
)
