// Package versions lists the published versions of the model, each with its date,
// its changes, and its results for the plan as we read it, so that a later version
// can say how far its results have moved.
//
// The package is fmt-free and keeps to Go 1.21, since embeds share it.
package versions

import (
	"strconv"
	"strings"

	"aicontinent/internal/locale"
)

// Version is one version of the model.
type Version struct {
	Number   string // 1.0
	Date     string // 2026-11-22
	What     locale.Text
	Headline Headline
	Commit   string // of the last program with an older version, for make frozen
	Wider    []Range
}

// Range is the range that a version allowed for a parameter, if it was wider than
// the current one: links made with that version may have such values.
type Range struct {
	ID        string
	Low, High float64
}

// Took reports whether a version allowed a value of a parameter that the current
// one refuses.
func (v Version) Took(id string, value float64) bool {
	for _, r := range v.Wider {
		if r.ID == id {
			return value >= r.Low && value <= r.High
		}
	}
	return false
}

// Headline is a version's results for the plan as we read it, in [Year].
type Headline struct {
	Adoption   Figure // share of firms that use AI
	CapacityGW Figure // data centres, GW of IT load
	GDPBn      Figure // effect on EU GDP, EUR bn a year
	BalanceBn  Figure // public, cumulated, EUR bn
}

// Figure is a central value and the range of nine in ten of the draws for ranges on
// pages.
type Figure struct{ Value, Low, High float64 }

// Year is the year of headlines.
const Year = 2035

// Table is a list of versions, oldest first. The last is the current one.
type Table []Version

// All lists every version of the model.
var All = Table{
	{
		Number: "1.0", Date: "2026-11-22",
		What: locale.Text("The first version of the model."),
		Headline: Headline{
			Adoption:   Figure{0.714, 0.621, 0.774},
			CapacityGW: Figure{27.9, 20.9, 44.4},
			GDPBn:      Figure{23.8, 15.4, 46.8},
			BalanceBn:  Figure{1.16, -15.2, 36.5},
		},
		Commit: "d2825c5fe105396e235ab080c39b440a58a69e69",
		Wider:  []Range{{"support_life", 2, 5}, {"value_exponent", 0.60, 0.72}, {"factory_quality", 0, 0.10}},
	},
	{
		Number: "1.1", Date: "2026-11-29",
		What: locale.Text("Numbers that stand up to a referee. Thirteen parameters revised on published sources, one of them new (support that reaches firms). Adoption follows the surveys until 2025 in every scenario. What is doubtful about one profile is doubtful about all four, and ranges allow for what was observed. For the plan in 2035: 66.3% of firms instead of 71.4, an effect on GDP of €17bn instead of 24, a public balance of −€11bn instead of +1, above zero from 2038 instead of 2035."),
		Headline: Headline{
			Adoption:   Figure{0.663, 0.567, 0.759},
			CapacityGW: Figure{27.6, 21.0, 43.5},
			GDPBn:      Figure{16.7, 8.68, 33.4},
			BalanceBn:  Figure{-11.4, -24.2, 11.7},
		},
	},
}

// Latest is the current version.
func (t Table) Latest() Version { return t[len(t)-1] }

// Older returns a version by its number if it is older than the current one.
func (t Table) Older(number string) (Version, bool) {
	for _, v := range t[:len(t)-1] {
		if v.Number == number {
			return v, true
		}
	}
	return Version{}, false
}

// IsNumber reports whether a text could be the number of a version, even of a later
// one: digits and points, as in 1.0.
func IsNumber(s string) bool {
	const longest = 12
	if s == "" || len(s) > longest || s[0] == '.' || s[len(s)-1] == '.' {
		return false
	}
	for i := 0; i < len(s); i++ {
		if s[i] != '.' && (s[i] < '0' || s[i] > '9') || s[i] == '.' && s[i-1] == '.' {
			return false
		}
	}
	return true
}

// Edition reads the name of a frozen copy: the model's version and a number, as in
// 1.0.2. A copy named by the version alone counts as the first of its version.
func Edition(name string) (version string, count int, ok bool) {
	parts := strings.Split(name, ".")
	if !IsNumber(name) || len(parts) < 2 || len(parts) > 3 {
		return "", 0, false
	}
	version = parts[0] + "." + parts[1]
	if len(parts) == 2 {
		return version, 1, true
	}
	count, err := strconv.Atoi(parts[2])
	return version, count, err == nil && count > 0 && parts[2][0] != '0'
}

// EditionName names a frozen copy.
func EditionName(version string, count int) string { return version + "." + strconv.Itoa(count) }

// LastEdition returns the name of the last edition of a version among those kept,
// or "" if there is none.
func LastEdition(kept []string, version string) string {
	last, most := "", 0
	for _, name := range kept {
		// If a name with a number and one without are the same edition, the second
		// redirects to the first.
		if of, count, ok := Edition(name); ok && of == version && (count > most || count == most && len(name) > len(last)) {
			last, most = name, count
		}
	}
	return last
}

// holds reports whether a later value lies inside the range of an earlier one.
func (f Figure) holds(later Figure) bool { return later.Value >= f.Low && later.Value <= f.High }
