package api

import (
	"context"
	"net/url"
	"strconv"
	"strings"

	"aicontinent/internal/scenario"
	"aicontinent/internal/uncertainty"
)

// The keys of a query that are no levers.
const (
	keyFormat = "format"
	keyBands  = "bands"
	keySeed   = "seed"
)

const (
	formatJSON = "json"
	formatCSV  = "csv"
)

// query is what one asks of simulate.
type query struct {
	scenario scenario.Scenario
	format   string
	draws    int
	seed     uint64
	problems []Problem
}

// parse reads a query: levers as in any link, and what the API alone has. Keys
// that are neither are left alone.
func parse(raw string) query {
	s, own, problems := Scenario(raw, keyFormat, keyBands, keySeed)
	q := query{scenario: s, seed: uncertainty.DefaultSeed, problems: problems}
	q.format = q.formatIn(own)
	q.draws = int(q.number(own, keyBands, 0, mostDraws))
	q.seed = q.number(own, keySeed, uncertainty.DefaultSeed, highestSeed)
	return q
}

// Scenario reads a query as all that answers programs does: levers as in any
// link, and some keys beside them with their values. What cannot be used is
// named; all other keys are left alone.
func Scenario(raw string, keys ...string) (scenario.Scenario, map[string]string, []Problem) {
	link := scenario.Parse("?" + raw)
	own, problems := ownKeys(link.Rest, keys...)
	return link.Scenario, own, append(Problems(link.Problems), problems...)
}

// Problems gives the problems of a link in the API's form.
func Problems(list scenario.Problems) []Problem {
	var all []Problem
	for _, p := range list {
		all = append(all, problemOf(p))
	}
	return all
}

// NotOneOf is the problem of a key whose value is none of those allowed.
func NotOneOf(key, value string, allowed ...string) Problem {
	return Problem{key, short(value), "Allowed: " + strings.Join(allowed, ", ") + "."}
}

// parseFormat reads the query of an answer that has no scenario.
func parseFormat(raw string) (string, []Problem) {
	own, problems := ownKeys(raw, keyFormat)
	q := query{problems: problems}
	return q.formatIn(own), q.problems
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

// number reads a whole number from 0.
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

// ownKeys gives the values of some keys of a query.
func ownKeys(raw string, keys ...string) (map[string]string, []Problem) {
	found := map[string]string{}
	var problems []Problem
	for _, part := range strings.Split(raw, "&") {
		name, value, _ := strings.Cut(part, "=")
		name = decoded(name)
		for _, key := range keys {
			if name != key {
				continue
			}
			value = strings.TrimSpace(decoded(value))
			if _, twice := found[key]; twice {
				problems = append(problems, Problem{key, short(value), "The value is given twice; only one is allowed."})
				continue
			}
			found[key] = value
		}
	}
	return found, problems
}

// decoded undoes percent encoding; what is none stays as it is, and is refused
// with its text.
func decoded(s string) string {
	if v, err := url.QueryUnescape(s); err == nil {
		return v
	}
	return s
}

// bandsOf computes the bands: nil where the one who asked has gone.
func bandsOf(ctx context.Context, q query) *uncertainty.Bands {
	const slice = 32 // draws, some milliseconds
	w := uncertainty.Start(q.scenario, uncertainty.New(q.draws, q.seed))
	for ctx.Err() == nil {
		if w.Step(slice) {
			return w.Bands(nil)
		}
	}
	return nil
}
