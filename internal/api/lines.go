package api

import (
	"net/http"
	"strconv"

	"aicontinent/internal/analysis"
	"aicontinent/internal/lines"
	"aicontinent/internal/model"
	"aicontinent/internal/report"
)

// The keys of lines that are not levers.
const (
	keyOutcome = "outcome"
	keyYear    = "year"
)

// lines answers with the effect of each line of the money.
func (a *api) lines(w http.ResponseWriter, r *http.Request) {
	read := Read(r.URL.RawQuery, keyFormat, keyOutcome, keyYear)
	s, own := read.Scenario, read.Own
	q := query{scenario: s, ignored: read.Ignored, problems: read.Problems}
	q.format = q.formatIn(own)
	outcome, _ := lines.OutcomeOf(lines.Outcomes[0].ID)
	if given, has := own[keyOutcome]; has {
		var known bool
		if outcome, known = lines.OutcomeOf(given); !known {
			q.problems = append(q.problems, NotOneOf(keyOutcome, given, lineOutcomes()...))
		}
	}
	year := s.Levers.Horizon
	if given, has := own[keyYear]; has {
		var err error
		if year, err = strconv.Atoi(given); err != nil || year < model.FirstYear || year > model.LastYear {
			q.problems = append(q.problems, Problem{keyYear, short(given),
				"Allowed: a whole number, " + strconv.Itoa(model.FirstYear) + " to " + strconv.Itoa(model.LastYear) + "."})
		}
	}
	if len(q.problems) > 0 {
		Refuse(w, r, http.StatusBadRequest, "Some of the query cannot be used.", q.problems)
		return
	}
	if err := a.gate.Charge(r, answerPrice+analysis.BandsPrice(s, lines.Runs)); err != nil {
		RefuseLater(w, r, err)
		return
	}
	found := report.NewLines(s, outcome, year)
	found.Ignored = q.ignored
	a.answer(w, r, q, found.JSON, found.CSV)
}

func lineOutcomes() []string {
	var list []string
	for _, o := range lines.Outcomes {
		list = append(list, o.ID)
	}
	return list
}

// linesPath describes the answer of lines.
func linesPath() object {
	return object{"get": object{
		"operationId": "lines",
		"summary":     "What each line of the money does to an effect of the plan",
		"parameters": append(scenarioParameters(), formatParameter(),
			inQuery(keyOutcome, "The effect that is shared out", object{"type": "string", "enum": lineOutcomes(), "default": lines.Outcomes[0].ID}),
			inQuery(keyYear, "The year; the scenario's horizon if not given", object{"type": "integer", "minimum": model.FirstYear, "maximum": model.LastYear})),
		"responses": responses("Lines", false),
	}}
}

func linesSchema() object {
	text, number := object{"type": "string"}, object{"type": "number"}
	row := closed(object{
		"line": object{"type": "string", "enum": lines.Names[:]}, "share_of_money": number, "euros_bn": number, "effect": number,
		"share_of_effect": object{"type": []string{"number", "null"}, "description": "null where the whole is 0"},
	}, "line", "share_of_money", "euros_bn", "effect", "share_of_effect")
	return closed(object{
		"model": text, "link": text, "outcome": object{"type": "string", "enum": lineOutcomes()}, "unit": text, "ignored": object{"type": "array", "items": text},
		"year": object{"type": "integer"}, "whole": number, "finding": text,
		"lines": object{"type": "array", "items": row, "minItems": lines.Lines, "maxItems": lines.Lines},
	}, "model", "link", "outcome", "unit", "year", "whole", "lines")
}
