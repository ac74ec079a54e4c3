package site

import (
	"errors"
	"html/template"
	"net/http"

	"aicontinent/internal/api"
	"aicontinent/internal/limiter"
	"aicontinent/internal/locale"
	"aicontinent/internal/view"
)

// isLater reports whether an error means that the visitor was turned away for now,
// or has gone.
func isLater(err error) bool {
	var tooMany api.TooMany
	return errors.Is(err, limiter.ErrBusy) || errors.As(err, &tooMany) || api.Gone(err)
}

// later tells a visitor who was turned away when to come back, in the visitor's
// language and with a link to the same page. Embeds say it in one line. A visitor
// who has gone gets no answer.
func (s *Site) later(w http.ResponseWriter, r *http.Request, lang locale.Lang, page string, err error) {
	if api.Gone(err) {
		return
	}
	status, after := api.Later(w, err)
	text := laterDocument{
		Lang: lang.Code(), Policy: s.plain.Policy, Styles: s.plain.Styles, Framed: page == view.EmbedPage,
		Title: busyTitle.In(lang), Text: busyText.In(lang), Again: laterAgain.Fill(lang, "wait", lang.Unit(lang.Number(float64(after), 0), "s")),
		Link: laterLink.In(lang),
	}
	if status == http.StatusTooManyRequests {
		text.Title, text.Text = tooManyTitle.In(lang), tooManyText.In(lang)
	}
	w.Header().Set("Content-Type", "text/html; charset=utf-8")
	w.WriteHeader(status)
	if r.Method == http.MethodHead {
		return
	}
	if err := laterTemplate.Execute(w, text); err != nil {
		s.config.Log.Error("page of refusal", "error", err)
	}
}

type laterDocument struct {
	Lang                     string
	Policy, Styles           template.HTML
	Framed                   bool
	Title, Text, Again, Link string
}

// An empty address leads to the page itself with its whole link.
var laterTemplate = template.Must(template.New("later").Parse(`<!doctype html>
<html lang="{{.Lang}}">
<head>
<meta charset="utf-8">
{{.Policy}}
<title>{{.Title}}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
{{.Styles}}
</head>
{{if .Framed -}}
<body><main><p>{{.Title}}. {{.Again}} <a href="">{{.Link}}</a></p></main></body>
{{- else -}}
<body><main><h1>{{.Title}}</h1>
<p>{{.Text}} {{.Again}}</p>
<p><a href="">{{.Link}}</a></p></main></body>
{{- end}}
</html>
`))

var (
	busyTitle    = locale.Text("Too busy just now")
	busyText     = locale.Text("This server is already computing as much as it can.")
	tooManyTitle = locale.Text("Too many requests")
	tooManyText  = locale.Text("Many pages were asked for from your address within a short time.")
	laterAgain   = locale.Text("Try again in {wait}.")
	laterLink    = locale.Text("Try again")
)
