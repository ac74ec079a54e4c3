package view_test

import (
	"html"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"sync"
	"testing"

	"pgregory.net/rapid"

	"aicontinent/internal/analysis"
	"aicontinent/internal/catalogue"
	"aicontinent/internal/locale"
	"aicontinent/internal/markup"
	"aicontinent/internal/model"
	"aicontinent/internal/scenario/scenariotest"
	"aicontinent/internal/view"
	"aicontinent/internal/view/asked"
	"aicontinent/internal/view/calculator"
	"aicontinent/internal/view/compare"
	"aicontinent/internal/view/embed"
	"aicontinent/internal/view/viewtest"
)

// What is said of numbers, one and several, on all pages.
var (
	countedEn = regexp.MustCompile(`(^|[^\p{L}\p{N}.,])[\x{2212}+-]?([\d,]*\d(?:\.\d+)?)[ \x{a0}\x{202f}](?:other )?(job-year|H100-equivalent|year|job|point|site|run|day|month|split|choice|belief|equivalent|enterprise|firm|parameter)(s?)\b`)
	countedFr = regexp.MustCompile(`(^|[^\p{L}\p{N},])[\x{2212}+-]?([\d\x{202f}]*\d(?:,\d+)?)[ \x{a0}](?:autre )?(an|année|emploi|point|site|simulation|jour|répartition|choix|hypothèse|équivalent|million|milliard|entreprise|paramètre)(s?)(?:[^\p{L}]|$)`)

	typedField = regexp.MustCompile(`^<input type="text"[^>]* value="([^"]*)"[^>]*>$`)
	anyDigit   = regexp.MustCompile(`[0-9]`)
)

// inline are the elements that do not end a line.
var inline = []string{"b", "i", "em", "span", "a", "strong", "tspan"}

// counts returns the lines of a page that have a digit, each between line breaks:
// what is read out in attributes, then the text, with what stands in fields. Only
// they can count something.
func counts(page string) string {
	var all strings.Builder
	for _, name := range []string{"aria-label", "aria-valuetext", "title", "alt", "content"} {
		for rest := page; ; {
			_, after, found := strings.Cut(rest, " "+name+`="`)
			if !found {
				break
			}
			said, after, _ := strings.Cut(after, `"`)
			all.WriteString(said + "\n")
			rest = after
		}
	}
	for rest := page; rest != ""; {
		text, after, found := strings.Cut(rest, "<")
		all.WriteString(text)
		tag, after, _ := strings.Cut(after, ">")
		if rest = after; !found {
			break
		}
		name, _, _ := strings.Cut(strings.TrimPrefix(tag, "/"), " ")
		switch {
		case name == "input":
			all.WriteString("\n")
			if typed := typedField.FindStringSubmatch("<" + tag + ">"); typed != nil {
				all.WriteString(typed[1] + " ")
			}
		case !slices.Contains(inline, name):
			all.WriteString("\n")
		}
	}
	var counted strings.Builder
	for line := range strings.Lines(html.UnescapeString(all.String())) {
		if anyDigit.MatchString(line) {
			counted.WriteString("\n" + line) // what counts takes a line break on each side
		}
	}
	return counted.String()
}

// miscounted gives the places in a page that have a singular for a plural, or a plural
// for a singular, by the rules of its language.
func miscounted(l locale.Lang, page string) []string {
	text := counts(page)
	if l != locale.Fr && l != locale.En {
		return miscountedNouns(l, text)
	}
	counted, group, point := countedEn, ",", "."
	if l == locale.Fr {
		counted, group, point = countedFr, "\u202f", ","
	}
	var list []string
	for _, m := range counted.FindAllStringSubmatch(text, -1) {
		v, err := strconv.ParseFloat(strings.Replace(strings.ReplaceAll(m[2], group, ""), point, ".", 1), 64)
		one := m[2] == "1"
		if l == locale.Fr {
			one = v < 2
		}
		if err != nil || m[3] != "choix" && one == (m[4] == "s") {
			list = append(list, strings.TrimSpace(m[0]))
		}
	}
	return list
}

// miscountedNouns gives the numbers of a text that a noun of the catalogue follows in a
// form that the number does not ask for.
func miscountedNouns(l locale.Lang, text string) []string {
	var list []string
	for _, noun := range countedNouns(l) {
		if !slices.ContainsFunc(noun.forms, func(form string) bool { return strings.Contains(text, form) }) {
			continue
		}
		for _, m := range noun.in.FindAllStringSubmatch(text, -1) {
			if want := noun.counted.In(l, m[1]); m[2] != want {
				list = append(list, m[1]+" "+m[2]+", not "+want)
			}
		}
	}
	return list
}

type countedNoun struct {
	counted locale.Plural
	forms   []string
	in      *regexp.Regexp // a number, and any form of the noun; behind a word it may have another case
}

var countedNouns = func() func(locale.Lang) []countedNoun {
	var once [8]sync.Once
	var nouns [8][]countedNoun
	return func(l locale.Lang) []countedNoun {
		once[l].Do(func() {
			language, err := catalogue.Of("../..", l)
			if err != nil {
				panic(err)
			}
			for _, e := range language.Entries {
				if e.Plural == "" || strings.Contains(e.ID, "{") || e.Context != "" {
					continue
				}
				forms := slices.Clone(e.Forms)
				slices.SortFunc(forms, func(a, b string) int { return len(b) - len(a) })
				quoted := make([]string, len(forms))
				for i, form := range forms {
					quoted[i] = regexp.QuoteMeta(form)
				}
				nouns[l] = append(nouns[l], countedNoun{
					locale.Plural{One: locale.Text(e.Key()), Other: locale.Text(e.Plural)},
					forms,
					regexp.MustCompile(`(?:^|[\n(:;=+\x{2212}] ?)(\d[\d.,\x{a0}\x{202f}]*)[ \x{a0}](` + strings.Join(quoted, "|") + `)(?:[^\pL]|$)`),
				})
			}
		})
		return nouns[l]
	}
}()

// The search for wrong singulars and plurals finds them, and none in what is right.
func TestMiscounted(t *testing.T) {
	t.Parallel()
	for text, want := range map[string]int{
		"after 1 years": 1, "1 year": 0, "1.0 years": 0, "21 years": 0, "0.5 year": 1, "+1 points": 1, "€1bn": 0, "in 1 of 100 simulations": 0,
		`<input type="text" id="n.n" value="1" size="5"><span>sites</span>`: 1, `<p aria-label="1 jobs">`: 1, "<b>1</b> <span>jobs</span>": 1, "1 other choices": 1,
	} {
		if got := miscounted(locale.En, text); len(got) != want {
			t.Errorf("%s: got %q, want %d mistakes", text, got, want)
		}
	}
	for text, want := range map[string]int{
		"de 0,6 à 1,9 points": 1, "de 0,6 à 1,9\u00a0point": 0, "1 simulations sur 100": 1, "0 simulations": 1, "2 an": 1, "2\u202f000\u00a0emplois": 0, "1\u202f000 emploi": 1,
		"1,0 ans": 1, "10 ans": 0, "2,0 ans": 0, "en 2035 analyses": 0, "1 million d’équivalents": 0, "1,5 millions d’équivalents": 1, "1 choix": 0,
	} {
		if got := miscounted(locale.Fr, text); len(got) != want {
			t.Errorf("%s: got %q, want %d mistakes", text, got, want)
		}
	}
	for text, want := range map[string]int{
		"1 rok": 0, "2 lata": 0, "5 lat": 0, "1,5 roku": 0, "22\u00a0lata": 0, "12 lat": 0, "2 lat": 1, "5 lata": 1, "1,5 lat": 1, "w 2035 r.": 0,
	} {
		if got := miscounted(locale.Pl, text); len(got) != want {
			t.Errorf("%s: got %q, want %d mistakes", text, got, want)
		}
	}
}

// TestPluralForms holds that whatever stands behind a number is in the form that
// the number asks for, on every page, for any scenario and question.
func TestPluralForms(t *testing.T) {
	t.Parallel()
	if testing.Short() {
		t.Skip("pages with all their analyses")
	}
	simulators := &[2]model.Simulator{}
	analysts := map[string]*analysis.Work{view.CalculatorPage: {}, view.EmbedPage: {}, view.ComparePage: {}} // each keeps what stays the same from link to link
	rapid.Check(t, func(t *rapid.T) {
		link := scenariotest.Links().Draw(t, "link")
		small := rapid.SampledFrom([]string{"", "e=1", "e=0.05", "e=5&n=1&yrs=3", "n=1&p.lead_time_ai_factories=1&p.productivity_lag=1", "s=0,0,0,1000&e=20"}).Draw(t, "small")
		if small != "" {
			link = small
		}
		outcome := rapid.SampledFrom(asked.Columns()).Draw(t, "outcome")
		shown := rapid.SampledFrom([]string{"gdp", "jobs", "frontier", "adoption"}).Draw(t, "shown")
		link += "&outcome=" + outcome + "&map=" + shown + "&weigh=" + shown + "&goal=1"
		l := rapid.SampledFrom(locale.Langs).Draw(t, "language")
		for _, page := range []string{view.CalculatorPage, view.EmbedPage, view.ComparePage} {
			own := link
			if page == view.ComparePage {
				own = "a=n%3D1&b=" + strings.ReplaceAll(strings.ReplaceAll(link, "=", "%3D"), "&", "%26") + "&outcome=" + outcome
			}
			p := viewtest.Page(l, own)
			said := ""
			switch page {
			case view.ComparePage:
				pair := compare.Of(p, simulators)
				p.Analysis = analysts[page].Complete(coarse(pair.Question()))
				said = string(markup.Append(nil, pair.Body())) + pair.Description()
			case view.EmbedPage:
				p.Embed = embed.Take(p.Session)
				p.Embed.Controls = "full"
				p.Analysis = analysts[page].Complete(coarse(p.Question(page)))
				own := embed.Page{Page: p}
				said = string(markup.Append(nil, own.Body())) + p.Description()
			default:
				own := &calculator.Page{Page: p}
				p.Analysis = analysts[page].Complete(coarse(own.Question()))
				said = string(markup.Append(nil, own.Body())) + p.Description()
			}
			if wrong := miscounted(l, said); len(wrong) > 0 {
				t.Fatalf("%s %q of %s: got the mistakes %q, want none", l.Code(), page, own, wrong)
			}
		}
	})
}

// coarse asks for the roughest results: the test looks at how numbers are written, not
// at how exact they are.
func coarse(q analysis.Question) analysis.Question {
	q.Coarse = true
	return q
}
