package api

import (
	"slices"
	"strconv"
	"strings"

	"aicontinent/internal/scenario"
	"aicontinent/internal/uncertainty"
)

// The keys of a query that are not levers.
const (
	keyFormat = "format"
	keyBands  = "bands"
	keySeed   = "seed"

	keyUnconditioned = "unconditioned"
)

const (
	formatJSON = "json"
	formatCSV  = "csv"
)

// query is a request to simulate.
type query struct {
	scenario scenario.Scenario
	format   string
	draws    int
	seed     uint64
	free     bool     // every draw has the same weight
	ignored  []string // unknown keys
	problems []Problem
}

// parse reads a query: levers as in any link, and the API's own keys. Other keys
// are ignored and listed.
func parse(raw string) query {
	read := Read(raw, keyFormat, keyBands, keySeed, keyUnconditioned)
	q := query{scenario: read.Scenario, seed: uncertainty.DefaultSeed, ignored: read.Ignored, problems: read.Problems}
	q.format = q.formatIn(read.Own)
	q.draws = int(q.number(read.Own, keyBands, 0, mostDraws))
	q.seed = q.number(read.Own, keySeed, uncertainty.DefaultSeed, highestSeed)
	q.free = q.flag(read.Own, keyUnconditioned)
	return q
}

// Query is a query with levers as in any link, and some other keys.
type Query struct {
	Scenario scenario.Scenario
	Own      map[string]string // values of the other keys
	Ignored  []string          // unknown keys, in order, each once
	Problems []Problem         // invalid values
}

// Read reads a query with some keys besides the levers.
func Read(raw string, keys ...string) Query {
	link := scenario.Parse("?" + raw)
	q := ownKeys(link.Rest, keys...)
	q.Scenario, q.Problems = link.Scenario, append(Problems(link.Problems), q.Problems...)
	return q
}

// Problems converts the problems of a link.
func Problems(list scenario.Problems) []Problem {
	var all []Problem
	for _, p := range list {
		all = append(all, problemOf(p))
	}
	return all
}

// NotOneOf is the problem of a key whose value is not allowed.
func NotOneOf(key, value string, allowed ...string) Problem {
	return Problem{key, short(value), "Allowed: " + strings.Join(allowed, ", ") + "."}
}

// parseFormat reads the query of an answer that has no scenario.
func parseFormat(raw string) query {
	own := ownKeys(raw, keyFormat)
	q := query{ignored: own.Ignored, problems: own.Problems}
	q.format = q.formatIn(own.Own)
	return q
}

func (q *query) formatIn(own map[string]string) string {
	switch format, given := own[keyFormat]; {
	case !given:
		return formatJSON
	case format == formatJSON, format == formatCSV:
		return format
	default:
		q.problems = append(q.problems, NotOneOf(keyFormat, format, formatJSON, formatCSV))
		return formatJSON
	}
}

// number reads a whole number.
func (q *query) number(own map[string]string, key string, absent, most uint64) uint64 {
	text, given := own[key]
	if !given {
		return absent
	}
	v, err := strconv.ParseUint(text, 10, 64)
	if err != nil || v > most {
		q.problems = append(q.problems, Problem{key, short(text), "Allowed: a whole number, 0 to " + strconv.FormatUint(most, 10) + "."})
		return absent
	}
	return v
}

// flag reads a 0 or a 1.
func (q *query) flag(own map[string]string, key string) bool {
	switch value, given := own[key]; {
	case !given, value == "0":
		return false
	case value == "1":
		return true
	default:
		q.problems = append(q.problems, NotOneOf(key, value, "0", "1"))
		return false
	}
}

// ownKeys returns the values of some keys of a query, and lists all others.
func ownKeys(raw string, keys ...string) Query {
	q := Query{Own: map[string]string{}}
	for _, part := range scenario.Parts(raw) {
		if !slices.Contains(keys, part.Key) {
			if name := short(part.Key); !slices.Contains(q.Ignored, name) {
				q.Ignored = append(q.Ignored, name)
			}
			continue
		}
		if _, twice := q.Own[part.Key]; twice {
			q.Problems = append(q.Problems, Problem{part.Key, short(part.Value), "The value is given twice; only one is allowed."})
			continue
		}
		q.Own[part.Key] = part.Value
	}
	return q
}

// bandsOf computes the bands, unless stop reports that the client has gone.
func bandsOf(q query, stop func() bool) *uncertainty.Bands {
	if w := workOf(q, stop); w != nil {
		return w.BandsUnless(nil, stop)
	}
	return nil
}

// workOf runs the scenario through its draws, unless stop reports that the client
// has gone.
func workOf(q query, stop func() bool) *uncertainty.Work {
	const slice = 8 // draws, less than a millisecond
	draws := uncertainty.New(q.draws, q.seed)
	if q.free {
		draws = draws.Unconditioned()
	}
	w := uncertainty.Start(q.scenario, draws)
	for !stop() {
		if w.Step(slice) {
			return w
		}
	}
	return nil
}
