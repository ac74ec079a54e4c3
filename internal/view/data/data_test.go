package data_test

import (
	"encoding/json"
	"strings"
	"testing"

	"aicontinent/internal/locale"
	"aicontinent/internal/markup"
	"aicontinent/internal/model"
	"aicontinent/internal/session"
	"aicontinent/internal/view"
	"aicontinent/internal/view/data"
)

func page(l locale.Lang, link string, static bool) string {
	s := session.New(l, link)
	var simulator model.Simulator
	parameters := s.Scenario.Parameters()
	p := &view.Page{Lang: l, Session: s, Site: view.Site{Base: "/ai", Origin: "https://example.org", Static: static}, Result: simulator.Run(&s.Scenario.Levers, &parameters)}
	return string(markup.Append(nil, data.Page{Page: p}.Body()))
}

// The citations have the link with the version of the model, and the one in JSON can be
// read.
func TestCitation(t *testing.T) {
	t.Parallel()
	for _, l := range locale.Langs {
		body := page(l, "?e=300&utm_source=x", false)
		want := "https://example.org/ai/" + l.Code() + "/?e=300&amp;m=" + model.Version
		if strings.Count(body, want) != 2 || strings.Contains(body, "m="+model.Version+"&amp;utm") {
			t.Errorf("%s: the citations have %s %d times, want twice and without utm", l.Code(), want, strings.Count(body, want))
		}
		_, csl, _ := strings.Cut(body, `id="code-csl">`)
		csl, _, _ = strings.Cut(csl, "</code>")
		csl = strings.NewReplacer("&amp;", "&", "&#34;", `"`, "&quot;", `"`, "&lt;", "<").Replace(csl)
		var list []struct {
			Type, Version string
			Issued        struct {
				Parts [][]int `json:"date-parts"`
			}
		}
		if err := json.Unmarshal([]byte(csl), &list); err != nil || len(list) != 1 || list[0].Version != model.Version || len(list[0].Issued.Parts[0]) != 3 {
			t.Errorf("got the citation %s and the error %v, want one entry with the model's version and a date of three parts", csl, err)
		}
	}
}

// On a host of files every table is a file, and no link needs a program.
func TestOnFiles(t *testing.T) {
	t.Parallel()
	body := page(locale.En, "", true)
	for _, name := range data.Files() {
		if !strings.Contains(body, `href="/ai/data/`+name+`"`) {
			t.Errorf("the page lacks a link to the file %s, want one", name)
		}
	}
	if live := page(locale.En, "", false); !strings.Contains(live, "/api/") || !strings.Contains(live, "openapi") {
		t.Error("the page of a server names no API, want one, since its absence is looked for below")
	}
	if strings.Contains(body, "/api/") || strings.Contains(body, "openapi") || !strings.Contains(body, "https://example.org/ai/data/scenario.csv") {
		t.Error("the page of files leads to a program, or lacks the address of scenario.csv; want that address and no API")
	}
}
