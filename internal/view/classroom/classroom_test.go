package classroom_test

import (
	"regexp"
	"strconv"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"aicontinent/internal/locale"
	"aicontinent/internal/markup"
	"aicontinent/internal/model"
	"aicontinent/internal/scenario"
	"aicontinent/internal/scenario/scenariotest"
	"aicontinent/internal/session"
	"aicontinent/internal/view"
	"aicontinent/internal/view/classroom"
)

func page(l locale.Lang, link, own string) classroom.Page {
	s := session.New(l, "?"+link)
	var simulator model.Simulator
	parameters := s.Scenario.Parameters()
	p := &view.Page{Lang: l, Session: s, Site: view.Site{Base: "/ai", Origin: "https://example.org"}, Name: view.ClassroomPage, Own: own, Result: simulator.Run(&s.Scenario.Levers, &parameters)}
	return classroom.Of(p, classroom.Read(own))
}

func html(p classroom.Page) string { return string(markup.Append(nil, p.Body())) }

// The answers have what the model says of each row, and what pupils get has none of it.
func TestAnswersAreTheModels(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		link  string
		moved [classroom.Trials]string // the scenarios of the rows
	}{
		{"", [...]string{"", "s=300,150,400,150", "late=2", "s=95,47,758,100", "pace=1,2,1,1"}},
		{"e=300&late=1.5&s=250,250,250,250", [...]string{"e=300&late=1.5&s=250,250,250,250", "e=300&late=1.5&s=292,292,125,291", "e=300&late=3&s=250,250,250,250", "e=300&late=1.5&s=167,167,166,500", "e=300&late=1.5&s=250,250,250,250&pace=1,2,1,1"}},
	} {
		p := page(locale.En, c.link, "")
		body := html(p)
		sheet, answers, ok := strings.Cut(body, `id="answers"`)
		if !ok {
			t.Fatalf("the page has no element #answers, want one: %.300s", body)
		}
		for i, want := range c.moved {
			if got := scenario.Parse("?" + want).Scenario; !p.Trials[i].Scenario.Equal(got) {
				t.Errorf("%q, row %d: got %q, want %q", c.link, i, p.Trials[i].Scenario.Query(), want)
			}
			if to := strings.TrimSuffix("/ai/en/?"+strings.ReplaceAll(p.Trials[i].Scenario.Query(), "&", "&amp;"), "?"); !strings.Contains(answers, `<th scope="row"><a href="`+to+`">`) || strings.Contains(sheet, `<th scope="row"><a`) {
				t.Errorf("%q, row %d: got a link to %s among the answers: %v, want true; a link of a row in what pupils get: %v, want false", c.link, i, to, strings.Contains(answers, to), strings.Contains(sheet, `<th scope="row"><a`))
			}
			run := p.Trials[i].Result
			for _, text := range []string{
				locale.En.Percent(run.At(run.With.Adoption, 2035), 1), locale.En.Times(run.At(run.With.CapacityMW, 2035)/run.With.CapacityMW[0], 1),
				view.Money(p.Page, run.At(run.EffectBn, 2035)),
			} {
				if cell := `<td class="n">` + text + `</td>`; !strings.Contains(answers, cell) || strings.Contains(sheet, cell) {
					t.Errorf("%q, row %d: got %s among the answers: %v, want true; in what pupils get: %v, want false", c.link, i, text, strings.Contains(answers, cell), strings.Contains(sheet, cell))
				}
			}
		}
	}
}

// Each setting of the table says where on the calculator's page it is changed.
func TestSettingsAreFound(t *testing.T) {
	t.Parallel()
	sheet, _, _ := strings.Cut(html(page(locale.En, "", "")), `id="answers"`)
	for _, want := range []string{">The start<", ">Data centres at 40% (Split)<", ">Delays: ×2 (Assumptions)<", ">Support at 10% (Split)<", ">Pace of the “Blocked”: ×2 (Firms)<"} {
		if !strings.Contains(strings.ReplaceAll(sheet, "\u202f", ""), want) {
			t.Errorf("the table lacks %s, want it", want)
		}
	}
}

// The lesson takes 45 minutes in every language, and the page has a QR code of the
// class's link.
func TestLesson(t *testing.T) {
	t.Parallel()
	for _, l := range locale.Langs {
		body := html(page(l, "e=300", ""))
		for _, want := range []string{`<a href="https://example.org/ai/` + l.Code() + `/?e=300&amp;m=` + model.Version + `">`, `class="qr"`, `<textarea id="links"`, "5\u00a0min", "15\u00a0min", "10\u00a0min"} {
			if !strings.Contains(body, want) {
				t.Errorf("%s: the page lacks %s, want it", l.Code(), want)
			}
		}
		sum, steps := 0, regexp.MustCompile(`(\d+)\x{a0}min</b>`).FindAllStringSubmatch(body, -1)
		for _, step := range steps {
			minutes, _ := strconv.Atoi(step[1])
			sum += minutes
		}
		if sum != 45 || len(steps) != 4 {
			t.Errorf("the lesson has %d steps of %d minutes in all, want 4 of 45", len(steps), sum)
		}
	}
	p := page(locale.En, "", "")
	p.Origin = ""
	if body := html(p); strings.Contains(body, `class="qr"`) || !strings.Contains(body, "does not know its address") {
		t.Errorf("a site without an address has a code (%v), want none and the reason", strings.Contains(body, `class="qr"`))
	}
	p = page(locale.En, "", "")
	p.Static = true
	if body := html(p); strings.Contains(body, "<textarea") || !strings.Contains(body, "That takes a server") {
		t.Errorf("a site of files has the form (%v), want none and the reason", strings.Contains(body, "<textarea"))
	}
}

// Links are read as people paste them: whole addresses or queries, with names or
// without.
func TestReadsLinks(t *testing.T) {
	t.Parallel()
	lines := "Ana https://example.org/ai/fr/?e=300&s=250,250,250,250&m=1.1\r\n\r\nhttps://example.org/en/\nLéo et Mia : late=2\n?\nA name that is far too long for a curve ?e=100"
	c := classroom.Read(classroom.Own(lines))
	want := []struct{ name, query string }{
		{"Ana", "e=300&s=250,250,250,250"}, {"2", ""}, {"Léo et Mia", "late=2"}, {"4", ""}, {"A name that is far …", "e=100"},
	}
	if len(c.Pupils) != len(want) || !c.Good() {
		t.Fatalf("got %d pupils, good %v; want %d, true", len(c.Pupils), c.Good(), len(want))
	}
	for i, w := range want {
		if p := c.Pupils[i]; p.Name != w.name || p.Scenario.Query() != w.query {
			t.Errorf("line %d: got %q %q, want %q %q", i, p.Name, p.Scenario.Query(), w.name, w.query)
		}
	}
	bad := page(locale.En, "", classroom.Own("Ana\nBen ?e=900\n?e=300"))
	body := html(bad)
	for _, w := range []string{"Line 1, “Ana”: there is no link of the calculator.", "Line 2, “Ben ?e=900”: ", ">?e=300\nAna\nBen ?e=900</textarea>"} {
		if !strings.Contains(body, w) {
			t.Errorf("the page lacks %q, want it", w)
		}
	}
	many := classroom.Read(classroom.Own(strings.Repeat("?e=300\n", classroom.MostPupils+1)))
	if len(many.Pupils) != classroom.MostPupils || many.Good() {
		t.Errorf("one line too many gives %d pupils, good %v; want %d, false", len(many.Pupils), many.Good(), classroom.MostPupils)
	}
}

// The query that holds a class reads back as the same class; each pupil has a row with
// what the model gives.
func TestClass(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(r *rapid.T) {
		var lines []string
		for range rapid.IntRange(1, 6).Draw(r, "pupils") {
			lines = append(lines, rapid.SampledFrom([]string{"", "Ana ", "Zoé: "}).Draw(r, "name")+"https://example.org/fr/?"+scenario.Parse("?"+scenariotest.Links().Draw(r, "link")).Scenario.Query())
		}
		c := classroom.Read(classroom.Own(strings.Join(lines, "\n")))
		again := classroom.Read(c.Query())
		if len(c.Pupils) != len(lines) || len(again.Pupils) != len(lines) || again.Query() != c.Query() {
			r.Fatalf("%q reads as %d pupils, and back as %d; want %d both times and the same query", lines, len(c.Pupils), len(again.Pupils), len(lines))
		}
		p := page(locale.En, "", c.Query())
		body := html(p)
		_, body, _ = strings.Cut(body, `id="pupils"`)
		for i, pupil := range c.Pupils {
			if !again.Pupils[i].Scenario.Equal(pupil.Scenario) || again.Pupils[i].Name != pupil.Name {
				r.Fatalf("line %d reads back as %q %q, want %q %q", i, again.Pupils[i].Name, again.Pupils[i].Scenario.Query(), pupil.Name, pupil.Scenario.Query())
			}
			run := p.Class.Pupils[i].Result
			if cell := `<td class="n">` + locale.En.Percent(run.At(run.With.Adoption, 2035), 1) + `</td>`; !strings.Contains(body, cell) {
				r.Fatalf("line %d: the table lacks %s, want it", i, cell)
			}
		}
		if strings.Contains(body, "NaN") || strings.Contains(body, "{") {
			r.Fatalf("the page has NaN or a brace in its text, want neither: %s", body)
		}
	})
}
