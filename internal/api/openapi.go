package api

import (
	"encoding/json"
	"strings"

	"aicontinent/internal/evidence"
	"aicontinent/internal/locale"
	"aicontinent/internal/model"
	"aicontinent/internal/report"
	"aicontinent/internal/scenario"
	"aicontinent/internal/uncertainty"
)

// object is a JSON object.
type object = map[string]any

// document is the API's description in OpenAPI 3.1, made from the same tables as
// the answers.
func document(base string) []byte {
	if base == "" {
		base = "/"
	}
	paths := object{
		"/api/v1/simulate": object{"get": object{
			"operationId": "simulate",
			"summary":     "What follows from a scenario",
			"parameters":  simulateParameters(),
			"responses":   responses("Simulation", true),
		}},
		"/api/v1/parameters": object{"get": object{
			"operationId": "parameters",
			"summary":     "Every parameter with its range, grade and source",
			"parameters":  []object{formatParameter()},
			"responses":   responses("Parameters", false),
		}},
		"/api/v1/lines": linesPath(),
		"/api/v1/lease": leasePath(),
		"/card.png":     cardPath(),
		"/oembed":       oembedPath(),
	}
	listPaths(paths)
	schemas := object{
		"Simulation": simulationSchema(),
		"Parameters": parametersSchema(),
		"Lines":      linesSchema(),
		"Lease":      leaseSchema(),
		"Problem":    problemSchema(),
		"OEmbed":     oembedSchema(),
	}
	listSchemas(schemas)
	b, err := json.MarshalIndent(object{
		"openapi": "3.1.0",
		"info": object{
			"title":       "AI Continent calculator",
			"version":     model.Version,
			"summary":     "What follows from how the EU's plan splits its AI money",
			"description": "Answers depend on the address and the model's version alone. Keys that are not listed are ignored; the answer names them, as ignored and in the header " + headerIgnored + ".",
			"license":     object{"name": "Apache 2.0", "identifier": "Apache-2.0"},
		},
		"servers":    []object{{"url": base}},
		"paths":      paths,
		"components": object{"schemas": schemas},
	}, "", "  ")
	if err != nil {
		panic(err) // it consists of texts and finite numbers, so it cannot fail
	}
	return append(b, '\n')
}

// simulateParameters lists the parameters of scenarios, then the API's own.
func simulateParameters() []object {
	return append(scenarioParameters(), formatParameter(),
		inQuery(keyBands, "Draws of the uncertain parameters, for quantiles of every outcome; 0 for none",
			object{"type": "integer", "minimum": 0, "maximum": mostDraws, "default": 0}),
		seedParameter(), unconditionedParameter())
}

func seedParameter() object {
	return inQuery(keySeed, "Seed of the draws", object{"type": "integer", "minimum": 0, "maximum": highestSeed, "default": uncertainty.DefaultSeed})
}

func unconditionedParameter() object {
	return inQuery(keyUnconditioned, "1 lets every draw count the same, whatever was observed", object{"type": "integer", "enum": []int{0, 1}, "default": 0})
}

// scenarioParameters lists the levers, then the parameters.
func scenarioParameters() []object {
	var list []object
	for i := range scenario.Levers {
		lever := &scenario.Levers[i]
		list = append(list, inQuery(lever.Key, lever.Name.In(locale.En)+". "+lever.Help.In(locale.En), leverSchema(lever)))
	}
	for i := range evidence.Table {
		p := &evidence.Table[i]
		list = append(list, inQuery(scenario.ParameterPrefix+p.ID, evidence.WordsOf(i).Name.In(locale.En)+", "+p.Unit,
			object{"type": "number", "minimum": p.Low, "maximum": p.High, "default": p.Central}))
	}
	return list
}

// inQuery is a parameter in the query. The parts of a list are separated by commas.
func inQuery(name, description string, schema object) object {
	return object{"name": name, "in": "query", "description": description, "schema": schema, "style": "form", "explode": false}
}

func formatParameter() object {
	return inQuery(keyFormat, "Form of the answer", object{"type": "string", "enum": []string{formatJSON, formatCSV}, "default": formatJSON})
}

func leverSchema(lever *scenario.Lever) object {
	if lever.Key == scenario.KeyAim {
		return object{"type": "string", "pattern": `^[0-9.]+@[0-9]{4}$`, "examples": []string{"75@2030"}}
	}
	one := fieldSchema(lever.Single())
	if len(lever.Fields) == 1 {
		return one
	}
	delete(one, "default")
	defaults := make([]float64, len(lever.Fields))
	for i := range lever.Fields {
		defaults[i] = lever.Fields[i].Default
	}
	return object{"type": "array", "items": one, "minItems": len(defaults), "maxItems": len(defaults), "default": defaults}
}

func fieldSchema(f *scenario.Field) object {
	kind := "number"
	if f.Whole {
		kind = "integer"
	}
	return object{"type": kind, "minimum": f.Min, "maximum": f.Max, "default": f.Default}
}

// tooManyText is the message for a client that exceeds the server's limit.
const tooManyText = "You have asked for more than this server gives one client; ask again after Retry-After seconds"

func responses(schema string, bands bool) object {
	list := object{
		"200": object{"description": "The answer", "content": object{
			"application/json": object{"schema": ref(schema)},
			"text/csv":         object{"schema": object{"type": "string"}},
		}},
		"400": refused("Some of the query cannot be used; every field is named"),
	}
	if bands {
		list["429"], list["503"] = refused(tooManyText), refused("Too many bands wait to be computed; ask again after Retry-After seconds")
	}
	return list
}

func ref(schema string) object { return object{"$ref": "#/components/schemas/" + schema} }

// simulationSchema describes the answer of simulate. Bands are optional; everything
// else is always present.
func simulationSchema() object {
	number := object{"type": "number"}
	year := object{"type": []string{"integer", "null"}, "minimum": model.FirstYear, "maximum": model.LastYear}
	headline := object{"year": object{"type": "integer"}, "tripling_year": year, "break_even_year": year}
	series := object{"year": listOf(number)}
	always := []string{"year"}
	units := map[string]string{}
	for _, c := range model.Columns {
		always = append(always, c.Name)
		units[c.Name] = c.Unit
	}
	for _, name := range report.Columns(true) {
		of := number
		if strings.HasPrefix(name, "months_earlier") {
			of = object{"type": []string{"number", "null"}} // null if the other path never reaches the level
		}
		headline[name], series[name] = of, listOf(of)
		if unit := units[name]; unit != "" {
			headline[name] = object{"type": of["type"], "description": unit}
		}
	}
	return closed(object{
		"model": object{"type": "string", "description": "version of the model"},
		"link":  object{"type": "string", "description": "the scenario's one canonical query; empty for the plan as we read it"},
		"draws": object{"type": "integer", "description": "that bands rest on"},
		"seed":  object{"type": "integer", "description": "of the draws"},

		"ignored":         object{"type": "array", "items": object{"type": "string"}, "description": "keys of the query that set nothing; absent where there are none"},
		"conditioned":     object{"type": "boolean", "description": "whether draws count by how well they agree with what was observed"},
		"effective_draws": object{"type": "number", "description": "how many draws that count the same would say as much"},
		"unconditioned":   object{"type": "string", "description": "why draws count the same, where they do"},
		"headline":        closed(headline, append([]string{"tripling_year", "break_even_year"}, always...)...),
		"series":          closed(series, always...),
	}, "model", "link", "headline", "series")
}

func listOf(item object) object {
	return object{"type": "array", "items": item, "minItems": model.Years + 1, "maxItems": model.Years + 1}
}

// closed is an object with exactly these properties.
func closed(properties object, required ...string) object {
	return object{"type": "object", "properties": properties, "required": required, "additionalProperties": false}
}

func parametersSchema() object {
	text, number := object{"type": "string"}, object{"type": "number"}
	row := closed(object{
		"id": text, "group": text, "family": text, "unit": text, "low": number, "central": number, "high": number,
		"grade": object{"type": "string", "enum": []string{"A", "B", "C"}}, "source": text, "note": text,
	}, "id", "group", "family", "unit", "low", "central", "high", "grade", "source", "note")
	return object{"type": "array", "items": row, "minItems": evidence.Count, "maxItems": evidence.Count}
}

func problemSchema() object {
	text := object{"type": "string"}
	field := closed(object{"name": text, "value": text, "allowed": text}, "name", "value", "allowed")
	return closed(object{
		"type": text, "title": text, "status": object{"type": "integer"}, "detail": text,
		"errors": object{"type": "array", "items": field},
	}, "type", "title", "status", "detail")
}
