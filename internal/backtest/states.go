package backtest

import (
	"math"

	"aicontinent/internal/evidence"
)

// Rule is a way to forecast adoption in a member state. All but the last two
// are given what the EU as a whole did.
type Rule int

// The rules, the model's own first.
const (
	Lens      Rule = iota // the state keeps its distance to the EU, on the scale of odds
	EUGrowth              // as many per cent as the EU
	EUPoints              // as many points as the EU
	OwnGrowth             // as many points a year as between its own last two surveys
	NoChange
	rules
)

// RuleIDs name the rules in tables for programs.
var RuleIDs = [rules]string{"lens", "eu_growth_in_percent", "eu_growth_in_points", "own_last_growth_in_points", "no_change"}

// StatesForecast is how a rule did for the member states, from a survey to
// [Target].
type StatesForecast struct {
	FittedTo int
	Rule     Rule
	Error    float64 // mean of the absolute errors, points
	Near     int     // states within three points
	States   int     // states that were surveyed in all the years it takes
}

// nearPoints is how far off a forecast may be to count as near.
const nearPoints = 3

// States gives every rule's forecasts from each survey of the EU before the
// target, the latest first.
func States(observed []evidence.Observation) []StatesForecast {
	eu := surveysOf(observed, "EU")
	if _, ok := eu[Target]; !ok {
		return nil
	}
	var list []StatesForecast
	for _, year := range before(eu, Target) {
		for r := Lens; r < rules; r++ {
			f := StatesForecast{FittedTo: year, Rule: r}
			for _, geo := range states(observed) {
				own := surveysOf(observed, geo)
				outturn, ok := own[Target]
				share, known := r.forecast(own, eu, year)
				if !ok || !known {
					continue
				}
				miss := 100 * math.Abs(share-outturn)
				f.Error += miss
				if f.States++; miss <= nearPoints {
					f.Near++
				}
			}
			if f.States > 0 {
				f.Error /= float64(f.States)
				list = append(list, f)
			}
		}
	}
	return list
}

// forecast gives a state's share of firms in the target year from its survey of
// a year; false where it, or what the rule rests on, was not surveyed.
func (r Rule) forecast(own, eu map[int]float64, year int) (float64, bool) {
	last, ok := own[year]
	if !ok {
		return 0, false
	}
	switch r {
	case Lens:
		return 1 / (1 + math.Exp(-(logit(last) + logit(eu[Target]) - logit(eu[year])))), true
	case EUGrowth:
		return last * eu[Target] / eu[year], true
	case EUPoints:
		return last + eu[Target] - eu[year], true
	case OwnGrowth:
		earlier := before(own, year)
		if len(earlier) == 0 {
			return 0, false
		}
		return last + (last-own[earlier[0]])*float64(Target-year)/float64(year-earlier[0]), true
	}
	return last, true
}

// states lists the member states that were surveyed, in the table's order.
func states(observed []evidence.Observation) []string {
	var list []string
	seen := map[string]bool{"EU": true}
	for i := range observed {
		if geo := observed[i].Geo; !seen[geo] {
			seen[geo] = true
			list = append(list, geo)
		}
	}
	return list
}

// Band says how often the range of the country lens contained what a later survey found, over all pairs
// of surveys of all states, given what the EU as a whole did.
func Band(observed []evidence.Observation, deviation float64) (inside, of int) {
	const ends = 1.6448536269514722 // of a normal distribution, 5 to 95 %
	eu := surveysOf(observed, "EU")
	for _, geo := range states(observed) {
		own := surveysOf(observed, geo)
		for from, was := range own {
			for to, is := range own {
				if to <= from || eu[from] == 0 || eu[to] == 0 {
					continue
				}
				of++
				moved := logit(is) - logit(eu[to]) - logit(was) + logit(eu[from])
				if math.Abs(moved) <= ends*deviation*math.Sqrt(float64(to-from)) {
					inside++
				}
			}
		}
	}
	return inside, of
}
