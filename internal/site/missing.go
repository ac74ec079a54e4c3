package site

import (
	"bytes"
	"html/template"
	"net/http"
	"strings"
	"sync"

	"aicontinent/internal/locale"
	"aicontinent/internal/negotiate"
	"aicontinent/internal/site/bodies"
	"aicontinent/internal/site/headers"
	"aicontinent/internal/view"
)

// missing has the answer to unknown addresses by language.
type missing map[locale.Lang]func() bodies.Body

func (s *Site) newMissing() missing {
	m := missing{}
	for _, l := range locale.Langs {
		m[l] = sync.OnceValue(func() bodies.Body {
			forms := bodies.Compressed(s.missingPage(l), bodies.PageLevel)
			for ending, content := range forms {
				if ending != "" && len(content) >= len(forms[""]) {
					delete(forms, ending)
				}
			}
			return bodies.New("text/html; charset=utf-8", forms)
		})
	}
	return m
}

// notFound answers an unknown address in the language of the path, or else of the
// browser.
func (s *Site) notFound(w http.ResponseWriter, r *http.Request) {
	lang := negotiate.Language(r.Header.Values("Accept-Language"))
	for _, l := range locale.Langs {
		if strings.HasPrefix(r.URL.Path+"/", view.Path(s.base, l, view.CalculatorPage)) {
			lang = l
		}
	}
	headers.Set(w, headers.Page)
	headers.Set(w, headers.Missing)
	h := w.Header()
	h.Set("Content-Language", lang.Code())
	h.Set("Vary", "Accept-Language")
	s.missing[lang]().ServeMissing(w, r)
}

// missingPage says in some languages that there is no such page.
func (s *Site) missingPage(langs ...locale.Lang) []byte {
	type part struct{ Lang, Text, To, Name string }
	var parts []part
	for _, l := range langs {
		parts = append(parts, part{l.Code(), noSuchPage.In(l), view.Path(s.base, l, view.CalculatorPage), view.SiteName(l)})
	}
	var b bytes.Buffer
	err := missingTemplate.Execute(&b, struct {
		Policy, Styles template.HTML
		Lang           string
		Parts          []part
	}{s.plain.Policy, s.plain.Styles, langs[0].Code(), parts})
	if err != nil {
		panic(err) // the template and its data are both in this package, so it cannot fail
	}
	return b.Bytes()
}

var noSuchPage = locale.Text("There is no such page.")

var missingTemplate = template.Must(template.New("missing").Parse(`<!doctype html>
<html lang="{{.Lang}}">
<meta charset="utf-8">
{{.Policy}}
<title>404</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
{{.Styles}}
<h1>404</h1>
{{- range .Parts}}
<p lang="{{.Lang}}">{{.Text}} <a href="{{.To}}">{{.Name}}</a></p>
{{- end}}
</html>
`))
