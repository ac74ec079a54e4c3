package api_test

import (
	"context"
	"io"
	"net/http"
	"strings"
	"testing"

	"github.com/getkin/kin-openapi/openapi3"
	"github.com/getkin/kin-openapi/openapi3filter"
	"github.com/getkin/kin-openapi/routers"
	"github.com/getkin/kin-openapi/routers/gorillamux"

	"aicontinent/internal/evidence"
	"aicontinent/internal/scenario"
)

func described(t *testing.T) (*openapi3.T, routers.Router) {
	t.Helper()
	document, err := openapi3.NewLoader().LoadFromData(get(t, "/ai/openapi.json").Body.Bytes())
	if err != nil {
		t.Fatal(err)
	}
	if err := document.Validate(context.Background()); err != nil {
		t.Fatal(err)
	}
	router, err := gorillamux.NewRouter(document)
	if err != nil {
		t.Fatal(err)
	}
	return document, router
}

// The description is valid OpenAPI, and names every lever and parameter once.
func TestOpenAPI(t *testing.T) {
	document, _ := described(t)
	if document.OpenAPI != "3.1.0" || document.Servers[0].URL != "/ai" {
		t.Errorf("the description is OpenAPI %s of a server at %s, want 3.1.0 at /ai", document.OpenAPI, document.Servers[0].URL)
	}
	parameters := document.Paths.Value("/api/v1/simulate").Get.Parameters
	if want := len(scenario.Levers) + evidence.Count + 4; len(parameters) != want {
		t.Errorf("%d parameters, want %d", len(parameters), want)
	}
}

// The requests and answers of the handlers are as described.
func TestAnswersAreAsDescribed(t *testing.T) {
	_, router := described(t)
	for _, c := range []struct {
		query     string
		code      int
		described bool // whether the description allows the query
	}{
		{"simulate", 200, true},
		{"simulate?e=300&s=200,200,300,300&pace=1,1.5,1,1&aim=75@2030&lease=30.5&n=3&to=2040&p.firm_gain=0.08&p.frontier_flop_2024=5e25", 200, true},
		{"simulate?e=0&bands=40&seed=3", 200, true},
		{"simulate?format=csv&bands=5", 200, true},
		{"simulate?utm_source=x", 200, true},
		{"simulate?e=501", 400, false},
		{"simulate?s=1000,0,0", 400, false},
		{"simulate?s=1000,1,0,0", 400, true}, // schemas cannot express a sum
		{"simulate?n=2.5", 400, false},
		{"simulate?bands=2001", 400, false},
		{"simulate?seed=-1", 400, false},
		{"simulate?p.firm_gain=1", 400, false},
		{"simulate?format=xml", 400, false},
		{"simulate?bands=300&unconditioned=1", 200, true},
		{"simulate?bands=300&unconditioned=2", 400, false},
		{"simulate?p.common_pace=0.35&bands=200", 200, true},
		{"lines", 200, true},
		{"lines?e=0&outcome=adoption&year=2030", 200, true},
		{"lines?e=300&format=csv", 200, true},
		{"lines?outcome=jobs", 400, false},
		{"lines?year=2041", 400, false},
		{"countries", 200, true},
		{"countries?e=300&aim=60@2032&unconditioned=1&seed=7", 200, true},
		{"countries?format=csv", 200, true},
		{"countries?seed=-1", 400, false},
		{"backtest", 200, true},
		{"backtest?format=csv", 200, true},
		{"forecasts", 200, true},
		{"anchors", 200, true},
		{"anchors?format=xml", 400, false},
		{"parameters", 200, true},
		{"parameters?format=csv", 200, true},
		{"parameters?format=xml", 400, false},
	} {
		r, err := http.NewRequest(http.MethodGet, "/ai/api/v1/"+c.query, nil)
		if err != nil {
			t.Fatal(err)
		}
		route, values, err := router.FindRoute(r)
		if err != nil {
			t.Fatalf("%s: %v", c.query, err)
		}
		input := &openapi3filter.RequestValidationInput{Request: r, PathParams: values, Route: route}
		if err := openapi3filter.ValidateRequest(t.Context(), input); (err == nil) != c.described {
			t.Errorf("%s: as described %v, want %v: %v", c.query, err == nil, c.described, err)
		}
		w := get(t, "/ai/api/v1/"+c.query)
		if w.Code != c.code {
			t.Errorf("%s: %d, want %d", c.query, w.Code, c.code)
		}
		answer := &openapi3filter.ResponseValidationInput{
			RequestValidationInput: input, Status: w.Code, Header: w.Header(), Body: io.NopCloser(strings.NewReader(w.Body.String())),
			Options: &openapi3filter.Options{IncludeResponseStatus: true},
		}
		if err := openapi3filter.ValidateResponse(t.Context(), answer); err != nil {
			t.Errorf("%s: the answer does not fit its description: %.800v", c.query, err)
		}
		if strings.HasSuffix(w.Header().Get("Content-Type"), "json") {
			answer.Body = io.NopCloser(strings.NewReader(strings.Replace(w.Body.String(), `": `, `_": `, 1) + " "))
			if strings.Contains(w.Body.String(), `": `) && openapi3filter.ValidateResponse(t.Context(), answer) == nil {
				t.Errorf("%s: an answer with another name fits the description too, want it refused", c.query)
			}
		}
	}
}
