package site_test

import (
	"context"
	"io"
	"net/http"
	"net/url"
	"strings"
	"testing"

	"github.com/getkin/kin-openapi/openapi3"
	"github.com/getkin/kin-openapi/openapi3filter"
	"github.com/getkin/kin-openapi/routers/gorillamux"

	"aicontinent/internal/view/asked"
)

// The requests and answers of cards and of oEmbed are as openapi.json describes them.
func TestCardsAndOEmbedAreAsDescribed(t *testing.T) {
	t.Parallel()
	h := handlerAt(t, exampleBase)
	document, err := openapi3.NewLoader().LoadFromData([]byte(body(t, h, "/ai/openapi.json")))
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
	openapi3filter.RegisterBodyDecoder("image/png", openapi3filter.FileBodyDecoder)
	openapi3filter.RegisterBodyDecoder("text/xml", openapi3filter.PlainBodyDecoder)
	of := "oembed?url=" + url.QueryEscape(exampleBase+"/fr/?e=300")
	list := map[string]bool{
		"card.png": true, "card.png?e=300&lang=fr&width=300": true, "card.png?lang=xx": false, "card.png?a=e%3D300&outcome=x": false, "card.png?width=7": false, "card.png?e=900": false,
		of: true, of + "&maxwidth=300&maxheight=200": true, of + "&format=xml": true, of + "&format=yaml": false, of + "&maxwidth=0": false,
		"oembed?url=x": true, "oembed": false,
	}
	for _, outcome := range asked.Columns() {
		list["card.png?width=300&b=e%3D300&outcome="+outcome] = true
	}
	for query, described := range list {
		r, err := http.NewRequest(http.MethodGet, "/ai/"+query, nil)
		if err != nil {
			t.Fatal(err)
		}
		route, values, err := router.FindRoute(r)
		if err != nil {
			t.Fatalf("%s: %v", query, err)
		}
		input := &openapi3filter.RequestValidationInput{Request: r, PathParams: values, Route: route}
		if err := openapi3filter.ValidateRequest(t.Context(), input); (err == nil) != described {
			t.Errorf("%s: as described %v, want %v: %v", query, err == nil, described, err)
		}
		w := get(h, "/ai/"+query)
		answer := &openapi3filter.ResponseValidationInput{
			RequestValidationInput: input, Status: w.Code, Header: w.Header(), Body: io.NopCloser(strings.NewReader(w.Body.String())),
			Options: &openapi3filter.Options{IncludeResponseStatus: true},
		}
		if err := openapi3filter.ValidateResponse(t.Context(), answer); err != nil {
			t.Errorf("%s: the answer does not fit its description: %.800v", query, err)
		}
	}
}
