package browsertest

import (
	"slices"
	"strconv"
	"strings"
	"testing"
	"unicode/utf8"

	"aicontinent/internal/chromium"
	"aicontinent/internal/evidence"
	"aicontinent/internal/locale"
	"aicontinent/internal/markup"
	"aicontinent/internal/model"
	"aicontinent/internal/scenario"
	"aicontinent/internal/session"
	"aicontinent/internal/view"
	"aicontinent/internal/view/calculator"
	"aicontinent/internal/view/compare"
	"aicontinent/internal/view/share"
	"aicontinent/web"
)

// The light programs of pages contain no sentence that the server alone writes.
func TestLightProgramsHoldNothingFixed(t *testing.T) {
	t.Parallel()
	files := web.Files()
	for _, l := range locale.Langs[:2] { // one program is compiled for all languages
		for page, name := range map[string]string{view.CalculatorPage: "light.", view.ComparePage: "light-pages."} {
			script := string(files[name+l.Code()+".js"])
			if script == "" {
				t.Fatalf("%s%s.js is not built, want it: run make build", name, l.Code())
			}
			n := 0
			for _, text := range fixedTexts(l, page) {
				for _, sentence := range strings.FieldsFunc(text, func(r rune) bool { return strings.ContainsRune(".:;()", r) || r >= '0' && r <= '9' }) {
					if sentence = strings.TrimSpace(sentence); utf8.RuneCountInString(sentence) < 40 || isUnit(l, sentence) {
						continue // it is also the name of something, or part of another text
					}
					n++
					if strings.Contains(script, asCompiled(sentence)) {
						t.Errorf("%s%s.js holds the fixed sentence %q, want it in the document alone", name, l.Code(), sentence)
					}
				}
			}
			if n < 2 {
				t.Errorf("%s%s.js: %d sentences looked for, want 2 or more", name, l.Code(), n)
			}
		}
	}
}

// isUnit reports whether a text is the unit of a parameter, which controls name too, or
// in the help of a lever, which is in the table of levers.
func isUnit(l locale.Lang, text string) bool {
	for i := range evidence.Table {
		if evidence.WordsOf(i).Unit.In(l) == text {
			return true
		}
	}
	for i := range scenario.Levers {
		if strings.Contains(scenario.Levers[i].Help.In(l), text) {
			return true
		}
	}
	return false
}

// fixedTexts returns the texts in the fixed elements of a page.
func fixedTexts(l locale.Lang, page string) (texts []string) {
	whole, ids := fixedOf(l, page)
	whole.Walk(func(n *markup.Node) {
		if id, _ := n.Attr("id"); slices.Contains(ids, id) {
			n.Walk(func(n *markup.Node) { texts = append(texts, n.Text) })
		}
	})
	return texts
}

// fixedOf returns a page as the server writes it, and the IDs of its fixed elements.
func fixedOf(l locale.Lang, page string) (whole *markup.Node, ids []string) {
	s := session.New(l, "")
	parameters := s.Scenario.Parameters()
	p := view.Page{Lang: l, Name: page, Session: s, Result: new(model.Simulator).Run(&s.Scenario.Levers, &parameters)}
	body := func() *markup.Node {
		if page == view.ComparePage {
			return compare.Of(&p, new([2]model.Simulator)).Body()
		}
		if page == view.SharePage {
			own := share.Page{Page: &p}
			return own.Body()
		}
		return (&calculator.Page{Page: &p}).Body()
	}
	whole = body()
	p.Spare = true
	body().Walk(func(n *markup.Node) {
		if _, is := n.Attr(markup.Fixed); is {
			id, _ := n.Attr("id")
			ids = append(ids, id)
		}
	})
	return whole, ids
}

// asCompiled returns a text as the compiler writes it in a string of the script: each
// byte as the character with its number.
func asCompiled(text string) string {
	var b strings.Builder
	for i := range len(text) {
		b.WriteRune(rune(text[i]))
	}
	return b.String()
}

// The light program leaves fixed elements as the server wrote them, even if it writes
// what is around them again, and restores one that something removed.
func TestFirstKeepsWhatIsFixed(t *testing.T) {
	t.Parallel()
	tab := openLightOnly(t, "/en/", chromium.View{})
	_, ids := fixedOf(locale.En, view.CalculatorPage)
	texts := `JSON.stringify("` + strings.Join(ids, " ") + `".split(" ").map((id) => id + ": " + document.getElementById(id)?.textContent))`
	served := eval[string](t, tab, texts)
	eval[bool](t, tab, `(document.getElementById("stance-1").firstChild.served = true)`)
	click(t, tab, "preset none") // all that is left of many figures is their finding
	wait(t, tab, `document.querySelector("#gdp .more").hidden && document.querySelector("#balance .more").hidden`)
	click(t, tab, "preset equal")
	wait(t, tab, `!document.querySelector("#gdp .more").hidden && !document.querySelector("#balance .more").hidden && !document.querySelector(".is-veiled")`)
	// The content of a fold is written when the fold is opened.
	const unfolded = `(document.querySelectorAll("details:not([name])").forEach((fold) => (fold.open = true)), true)`
	wait(t, tab, unfolded+` && `+texts+` === `+strconv.Quote(served))
	if !eval[bool](t, tab, `!!document.getElementById("stance-1").firstChild.served`) {
		t.Error("texts of the server were replaced, want the same elements")
	}
	eval[bool](t, tab, `(document.querySelector("#gdp-source").remove(), document.querySelector("#gdp-why-firm_gain").remove(), true)`)
	click(t, tab, "preset adoption")
	wait(t, tab, unfolded+` && `+texts+` === `+strconv.Quote(served)+` && !document.querySelector("[data-fixed]")`)
}
