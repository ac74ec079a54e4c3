package api

import (
	"net/http"

	"aicontinent/internal/analysis"
	"aicontinent/internal/countries"
	"aicontinent/internal/model"
	"aicontinent/internal/report"
	"aicontinent/internal/uncertainty"
)

// lists are the answers with a list of records that is the same for everybody.
var lists = []struct {
	name, schema, summary string
	list                  func() *report.List
	columns               []column
}{
	{"backtest", "Backtest", "How well the model would have forecast the survey of 2025, beside simple rules", report.Backtest, []column{
		{"scope", text}, {"fitted_to", orNull("integer")}, {"forecast_of", orNull("integer")}, {"method", text}, {"percent", orNull("number")},
		{"error", orNull("number")}, {"error_against_older_list", orNull("number")}, {"within_3_points", orNull("integer")}, {"of", orNull("integer")},
	}},
	{"forecasts", "Forecasts", "The ledger of forecasts: what was filed before it was known, and what came of it", report.Forecasts, []column{
		{"id", text}, {"quantity", text}, {"geo", text}, {"unit", text}, {"question", text}, {"filed", text}, {"model", text}, {"central", orNull("number")},
		{"p05", orNull("number")}, {"p95", orNull("number")}, {"chance", orNull("number")}, {"due", text}, {"note", text}, {"outturn", orNull("number")},
		{"published", text}, {"source", text}, {"hit", orNull("boolean")}, {"score", orNull("number")},
	}},
	{"anchors", "Anchors", "Figures that others have published beside the model's own, for the plan as we read it", report.Anchors, []column{
		{"quantity", text}, {"scope", text}, {"year", text}, {"published", text}, {"source", text}, {"note", text}, {"unit", orNull("string")},
		{"published_low", orNull("number")}, {"published_high", orNull("number")}, {"ours", orNull("number")}, {"ours_p05", orNull("number")},
		{"ours_p95", orNull("number")}, {"place", orNull("string")},
	}},
}

// column is a column of a list of records, with the schema of its cells.
type column struct {
	name   string
	schema object
}

var text = object{"type": "string"}

func orNull(kind string) object { return object{"type": []string{kind, "null"}} }

// listSchema describes a list of records.
func listSchema(columns []column) object {
	properties, required := object{}, []string{}
	for _, c := range columns {
		properties[c.name] = c.schema
		required = append(required, c.name)
	}
	return object{"type": "array", "items": closed(properties, required...)}
}

// countries answers with adoption in the member states, derived from the EU's.
func (a *api) countries(w http.ResponseWriter, r *http.Request) {
	read := Read(r.URL.RawQuery, keyFormat, keySeed, keyUnconditioned)
	q := query{scenario: read.Scenario, ignored: read.Ignored, problems: read.Problems, draws: analysis.RangeDraws}
	q.format = q.formatIn(read.Own)
	q.seed = q.number(read.Own, keySeed, uncertainty.DefaultSeed, highestSeed)
	q.free = q.flag(read.Own, keyUnconditioned)
	if len(q.problems) > 0 {
		Refuse(w, r, http.StatusBadRequest, "Some of the query cannot be used.", q.problems)
		return
	}
	turn, err := a.gate.Enter(r, answerPrice+analysis.BandsPrice(q.scenario, q.draws)+countries.Price)
	if err != nil {
		RefuseLater(w, r, err)
		return
	}
	defer turn.Done()
	simulator := a.simulators.Get().(*model.Simulator)
	defer a.simulators.Put(simulator)
	run := report.Simulate(simulator, q.scenario)
	work := workOf(q, turn.Stop)
	if work == nil {
		RefuseLater(w, r, turn.Err())
		return
	}
	list := report.Countries(run, work)
	a.answer(w, r, q, list.JSON, list.CSV)
}

// listPaths describes the addresses of lists.
func listPaths(paths object) {
	for _, l := range lists {
		paths["/api/v1/"+l.name] = object{"get": object{
			"operationId": l.name, "summary": l.summary, "parameters": []object{formatParameter()}, "responses": responses(l.schema, false),
		}}
	}
	paths["/api/v1/countries"] = object{"get": object{
		"operationId": "countries",
		"summary":     "Adoption in the EU and, seen through it, in each member state: observed, then projected with a range from 5 to 95 %",
		"parameters":  append(scenarioParameters(), formatParameter(), seedParameter(), unconditionedParameter()),
		"responses":   responses("Countries", true),
	}}
}

// listSchemas describes the records of lists.
func listSchemas(schemas object) {
	for _, l := range lists {
		schemas[l.schema] = listSchema(l.columns)
	}
	var columns []column
	for i, name := range report.CountriesColumns() {
		schema := orNull("number")
		if i < 2 {
			schema = text
		}
		columns = append(columns, column{name, schema})
	}
	schemas["Countries"] = listSchema(columns)
}
