package api

import (
	"aicontinent/internal/locale"
	"aicontinent/internal/outcome"
)

// cardPath describes the picture of a scenario, which package site answers.
func cardPath() object {
	return object{"get": object{
		"operationId": "card",
		"summary":     "A scenario, or two compared, as a picture",
		"parameters": append(scenarioParameters(),
			inQuery("a", "The first of two scenarios that are compared: a query of levers, percent-encoded. The levers beside it are then of neither", object{"type": "string"}),
			inQuery("b", "The second of them", object{"type": "string"}),
			inQuery("outcome", "What they are compared by, a column of simulate", object{"type": "string", "enum": comparedBy(), "default": comparedBy()[0]}),
			inQuery("country", "The code of a member state: the picture is then of its adoption in the scenario", object{"type": "string"}),
			inQuery("lang", "Language of the picture", object{"type": "string", "enum": locale.Codes(), "default": locale.En.Code()}),
			inQuery("width", "Its width in pixels; the height follows", object{"type": "integer", "enum": []int{1200, 600, 300}, "default": 1200})),
		"responses": object{
			"200": object{"description": "The picture", "content": object{"image/png": object{"schema": object{"type": "string", "format": "binary"}}}},
			"400": refused("Some of the query cannot be used; every field is named"),
			"429": refused(tooManyText),
			"503": refused("Too many wait; ask again after Retry-After seconds"),
		},
	}}
}

// comparedBy are the columns by which the compare page can compare, the default
// first.
func comparedBy() []string {
	var list []string
	for _, o := range outcome.Asking {
		list = append(list, outcome.All[o].Question())
	}
	return list
}

// oembedPath describes oEmbed requests, which package site answers.
func oembedPath() object {
	pixels := object{"type": "integer", "minimum": 1}
	return object{"get": object{
		"operationId": "oembed",
		"summary":     "How an address of this site is shown in other pages, by oEmbed 1.0",
		"parameters": []object{
			{"name": "url", "in": "query", "required": true, "description": "A link of the calculator, of an embed, of a country or of a lease on this site", "schema": object{"type": "string"}},
			inQuery("maxwidth", "The largest width of the frame, in pixels", pixels),
			inQuery("maxheight", "The largest height of the frame, in pixels", pixels),
			inQuery("format", "Form of the answer", object{"type": "string", "enum": []string{"json", "xml"}, "default": "json"}),
		},
		"responses": object{
			"200": object{"description": "The answer", "content": object{
				"application/json": object{"schema": ref("OEmbed")},
				"text/xml":         object{"schema": object{"type": "string"}},
			}},
			"400": refused("A size, or something in the address, cannot be used"),
			"404": refused("The address is no page of this site that other pages can show"),
			"429": refused(tooManyText),
			"501": refused("There is no such format"),
		},
	}}
}

func oembedSchema() object {
	text, size := object{"type": "string"}, object{"type": "integer", "minimum": 1}
	return closed(object{
		"version": object{"type": "string", "enum": []string{"1.0"}}, "type": object{"type": "string", "enum": []string{"rich"}},
		"title": text, "provider_name": text, "provider_url": text, "cache_age": object{"type": "integer"},
		"html": text, "width": size, "height": size,
		"thumbnail_url": text, "thumbnail_width": size, "thumbnail_height": size,
	}, "version", "type", "title", "provider_name", "provider_url", "cache_age", "html", "width", "height")
}

// refused describes an answer in the format of RFC 9457.
func refused(description string) object {
	return object{"description": description, "content": object{"application/problem+json": object{"schema": ref("Problem")}}}
}
