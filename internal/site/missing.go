package site

import (
	"bytes"
	"html/template"
	"net/http"
	"strconv"
	"strings"
	"sync"

	"aicontinent/internal/locale"
	"aicontinent/internal/negotiate"
	"aicontinent/internal/view"
)

// missingName is the page for unknown addresses in an export: one in the folder of
// each language, and one in all languages at the base path.
const missingName = "404.html"

// missingHeaders are the headers of that answer. It is not cached, because the
// address may exist after an update, or on another server of the site.
var missingHeaders = [][2]string{{"Cache-Control", "no-store"}}

// missing has the answer to unknown addresses by language.
type missing map[locale.Lang]func() body

func (s *Site) newMissing() missing {
	m := missing{}
	for _, l := range locale.Langs {
		m[l] = sync.OnceValue(func() body {
			forms := compressed(s.missingPage(l), pageBrotli)
			for encoding, content := range forms {
				if encoding != "" && len(content) >= len(forms[""]) {
					delete(forms, encoding)
				}
			}
			return newBody("text/html; charset=utf-8", forms)
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
	answer := s.missing[lang]()
	best, ok := answer.best(r.Header.Values("Accept-Encoding"))
	if !ok { // answer even a visitor who accepts no form of it
		best = sent{"", answer.forms[len(answer.forms)-1].made()}
	}
	setHeaders(w, pageHeaders)
	setHeaders(w, missingHeaders)
	h := w.Header()
	h.Set("Content-Type", answer.kind)
	h.Set("Content-Language", lang.Code())
	h.Set("Vary", "Accept-Encoding, Accept-Language")
	if best.encoding != "" {
		h.Set("Content-Encoding", best.encoding)
	}
	h.Set("Content-Length", strconv.Itoa(len(best.bytes)))
	w.WriteHeader(http.StatusNotFound)
	if r.Method != http.MethodHead {
		w.Write(best.bytes) // a failed write means that the visitor has gone
	}
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
	}{s.plain.policy, s.plain.styles, langs[0].Code(), parts})
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
