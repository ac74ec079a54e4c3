package site_test

import (
	"encoding/json"
	"net/http"
	"net/url"
	"slices"
	"strconv"
	"strings"
	"testing"

	"golang.org/x/net/html"

	"aicontinent/internal/lines"
	"aicontinent/internal/locale"
	"aicontinent/internal/model"
	"aicontinent/internal/outcome"
	"aicontinent/internal/scenario"
	"aicontinent/internal/session"
	"aicontinent/internal/view"
	"aicontinent/internal/view/embed"
)

// TestOutcomesAreEverywhere goes through the table of outcomes: under its own names and
// in every language, each has a figure in a chapter of the page and a place in the
// strip, on the map, in influence, questions and comparisons, in embeds of each panel
// at every width, on the share page, on cards, in files and in the API.
func TestOutcomesAreEverywhere(t *testing.T) {
	t.Parallel()
	h := handlerAt(t, exampleBase)
	for i := range outcome.All {
		o := &outcome.All[i]
		for _, lang := range locale.Langs {
			t.Run(o.ID+" "+lang.Code(), func(t *testing.T) {
				t.Parallel()
				start := "/ai/" + lang.Code() + "/"
				outcomeOnPage(t, h, start, o, lang)
				outcomeInComparison(t, h, start, o, lang)
				outcomeOnSharePage(t, h, start, o, lang)
				outcomeInEmbeds(t, h, start, o, lang)
				if lang == locale.Langs[0] { // files do not depend on the language
					outcomeInFiles(t, h, start, o)
				}
			})
		}
	}
}

func outcomeOnPage(t *testing.T, h http.Handler, start string, o *outcome.Outcome, lang locale.Lang) {
	page := parse(t, body(t, h, start+"?map="+o.ID+"&map.best=1&weigh="+o.ID+"&strip="+strings.Join(stripOf(o), ",")+"&outcome="+o.Question()))
	if figure := byID(page, o.ID); figure == nil || figure.Data != "figure" || !within(figure, "section") {
		t.Error("the page has no figure of the outcome in a chapter, want one")
	}
	if shown := byID(page, "map-shown"); shown == nil || !strings.Contains(textIn(shown), o.Measure.In(lang)) {
		t.Errorf("the map does not say that it shows %q, want it to", o.Measure.In(lang))
	}
	for verb, name := range map[string]string{"map ": o.Short.In(lang), "look weigh ": o.Short.In(lang)} {
		if got := pressed(page, verb+o.ID); got != name {
			t.Errorf("pressed for %q is %q, want %q", verb+o.ID, got, name)
		}
	}
	label := o.InStrip().In(lang)
	cell := first(page, func(n *html.Node) bool { key, _ := attribute(n, "data-key"); return key == o.ID })
	if cell == nil || !strings.HasPrefix(textIn(cell), label+" 2035") {
		t.Errorf("the strip does not show %q, want it to", label)
	}
	if !strings.Contains(textIn(page), o.Best.In(lang)) {
		t.Errorf("the best split is not said to be for %q, want it to be", o.Best.In(lang))
	}
	if got, want := askedIn(page, o.Question()), o.Title.In(lang); got != want {
		t.Errorf("the outcome that the page asks about is %q, want %q", got, want)
	}
	goal := byID(page, "ask.goal")
	if goal == nil {
		t.Fatal("the page has no field for a goal, want one")
	}
	value, _ := attribute(goal, "value")
	if unit := o.QuestionUnit().Word; !strings.ContainsAny(value, "123456789") || unit != (locale.Plural{}) && textIn(goal.Parent) != unit.In(lang, value) {
		t.Errorf("the page proposes the goal %q in %q, want a number in the outcome's unit", value, textIn(goal.Parent))
	}
}

// stripOf are the outcome and two others.
func stripOf(o *outcome.Outcome) []string {
	list := []string{o.ID}
	for i := 0; len(list) < 3; i++ {
		if id := outcome.All[i].ID; id != o.ID {
			list = append(list, id)
		}
	}
	return list
}

// askedIn returns the text of the chosen option with a value.
func askedIn(page *html.Node, value string) (chosen string) {
	for _, n := range elements(page) {
		if own, _ := attribute(n, "value"); n.Data == "option" && own == value {
			if _, ok := attribute(n, "selected"); ok {
				chosen = textIn(n)
			}
		}
	}
	return chosen
}

func outcomeInComparison(t *testing.T, h http.Handler, start string, o *outcome.Outcome, lang locale.Lang) {
	title, column := o.Title.In(lang), o.Question()
	compared := parse(t, body(t, h, start+"compare?a=&b=e%3D300&outcome="+column))
	if got := askedIn(compared, column); got != title {
		t.Errorf("the outcome that the comparison asks about is %q, want %q", got, title)
	}
	if table := byID(compared, "outcomes-table"); table == nil || !strings.Contains(textIn(table), title) {
		t.Errorf("the table of the comparison has no row %q, want one", title)
	}
	card := func(column string) string {
		w := get(h, "/ai/card.png?width=300&a=&b=e%3D300&lang="+lang.Code()+"&outcome="+column)
		if w.Code != http.StatusOK {
			t.Errorf("the card of a comparison by %s answers %d, want 200", column, w.Code)
		}
		return w.Body.String()
	}
	if other := outcome.All[(slices.Index(outcome.Asking[:], 0)+1)%outcome.Count].Question(); column != other && card(column) == card(other) {
		t.Errorf("the card of a comparison by %s is the one by %s, want another", column, other)
	}
}

// outcomeOnSharePage looks for the panel of an outcome, and for codes that have it.
func outcomeOnSharePage(t *testing.T, h http.Handler, start string, o *outcome.Outcome, lang locale.Lang) {
	page := parse(t, body(t, h, start+"share?panels=split,"+o.ID))
	if got := pressed(page, "share panels split"); got != o.OnPanel().In(lang) {
		t.Errorf("the chosen panel is %q, want %q", got, o.OnPanel().In(lang))
	}
	if !strings.Contains(textIn(page), "panels=split,"+o.ID) {
		t.Error("no code of the share page has the panel, want one")
	}
}

// outcomeInEmbeds looks for its figure in an embed of its panel, and in one of it
// beside each other panel, which has a height at every width.
func outcomeInEmbeds(t *testing.T, h http.Handler, start string, o *outcome.Outcome, lang locale.Lang) {
	if !slices.Contains(embed.Panels(), o.ID) {
		t.Error("the embeds have no panel of the outcome, want one")
	}
	for _, other := range embed.Panels() {
		panels := o.ID
		if other != o.ID {
			if panels += "," + other; lang != locale.Langs[0] {
				continue
			}
		}
		frame := parse(t, body(t, h, start+"embed?panels="+panels))
		if figure := byID(frame, o.ID); figure == nil || figure.Data != "figure" {
			t.Errorf("an embed of panels=%s has no figure of the outcome, want one", panels)
		}
		visit := session.New(lang, "?panels="+panels)
		p := view.Page{Lang: lang, Session: visit, Result: planned()}
		options := embed.Take(visit)
		for _, width := range append(embed.Widths[:len(embed.Widths):len(embed.Widths)], embed.MeasuredWidths[:]...) {
			if px := embed.Height(&p, options, width); px < 200 {
				t.Errorf("panels=%s has a height of %d at a width of %d, want 200 or more", panels, px, width)
			}
		}
	}
	if lang != locale.Langs[0] {
		return // oEmbed's answers do not depend on the language
	}
	whole := strings.TrimSuffix(exampleBase, "/ai") + start + "embed?panels=" + o.ID
	for _, width := range embed.Widths {
		width = min(width, 720) // oEmbed returns no wider frame
		w := get(h, "/ai/oembed?maxwidth="+strconv.Itoa(width)+"&url="+url.QueryEscape(whole))
		var answer struct {
			Width, Height int
			HTML          string
		}
		if err := json.Unmarshal(w.Body.Bytes(), &answer); err != nil || answer.Width != width || answer.Height < 200 || !strings.Contains(answer.HTML, "panels="+o.ID) {
			t.Errorf("oEmbed at %d pixels: answers %d with %s, want this width, a height of 200 or more, and the panel", width, w.Code, w.Body)
		}
	}
}

// planned is the run of the plan.
func planned() *model.Trajectory {
	s := scenario.Default()
	parameters := s.Parameters()
	return new(model.Simulator).Run(&s.Levers, &parameters)
}

func outcomeInFiles(t *testing.T, h http.Handler, start string, o *outcome.Outcome) {
	w := get(h, start+"?from-link=&e=300&do=take+csv+"+o.ID)
	if w.Code != http.StatusOK || !strings.Contains(w.Header().Get("Content-Disposition"), "-"+o.ID+".csv") {
		t.Errorf("the file of its figure: answers %d with %v, want 200 and a CSV", w.Code, w.Header())
	}
	if file := get(h, start+"?from-link=map%3D"+o.ID+"&e=300&do=take+csv+splits").Body.String(); !strings.Contains(file, o.Short.In(locale.Langs[0])) {
		t.Errorf("the file of all splits does not name the outcome, want it to: %.300s", file)
	}
	rows, _, _ := strings.Cut(get(h, "/ai/api/v1/simulate?format=csv").Body.String(), "\n")
	for _, column := range []string{o.Column, o.Question()} {
		if !slices.Contains(strings.Split(strings.TrimSpace(rows), ","), column) {
			t.Errorf("the API's CSV has no column %s, want one: %s", column, rows)
		}
	}
	var answer struct {
		Headline map[string]any
		Series   map[string][]float64
	}
	if err := json.Unmarshal(get(h, "/ai/api/v1/simulate?bands=64").Body.Bytes(), &answer); err != nil {
		t.Fatal(err)
	}
	for _, column := range []string{o.Column, o.Question()} {
		for _, name := range []string{column, column + "_p05", column + "_p95"} {
			if _, ok := answer.Headline[name]; !ok {
				t.Errorf("the API's headline has no %s, want it", name)
			}
			if len(answer.Series[name]) == 0 {
				t.Errorf("the API has no series %s, want it", name)
			}
		}
	}
	if !strings.Contains(get(h, "/ai/openapi.json").Body.String(), `"`+o.Question()+`"`) {
		t.Errorf("the API's description does not name %s, want it to", o.Question())
	}
}

// TestLinesShareOutcomes checks that everything that can be shared out among lines of
// money is an outcome.
func TestLinesShareOutcomes(t *testing.T) {
	t.Parallel()
	for _, l := range lines.Outcomes {
		if !slices.ContainsFunc(outcome.All[:], func(o outcome.Outcome) bool { return o.Column == l.ID }) {
			t.Errorf("%s is shared out among lines and is no outcome, want it to be one", l.ID)
		}
	}
}

func byID(root *html.Node, id string) *html.Node {
	return first(root, func(n *html.Node) bool { got, _ := attribute(n, "id"); return got == id })
}

func first(root *html.Node, is func(*html.Node) bool) *html.Node {
	for _, n := range elements(root) {
		if is(n) {
			return n
		}
	}
	return nil
}

// pressed returns the text of the button with an action if it is pressed.
func pressed(root *html.Node, do string) string {
	n := first(root, func(n *html.Node) bool {
		got, _ := attribute(n, "data-do")
		on, _ := attribute(n, "aria-pressed")
		return got == do && on == "true"
	})
	if n == nil {
		return ""
	}
	return textIn(n)
}

func textIn(n *html.Node) string {
	if n.Type == html.TextNode {
		return n.Data
	}
	text := ""
	for c := n.FirstChild; c != nil; c = c.NextSibling {
		text += textIn(c)
	}
	return text
}
