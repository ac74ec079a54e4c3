package method

import (
	"strings"
	"testing"

	"golang.org/x/net/html"

	"aicontinent/internal/locale"
)

func TestMethodStructure(t *testing.T) {
	t.Parallel()
	inEach(t, func(t *testing.T, l locale.Lang, page *html.Node) {
		if n := len(all(page, "h1")); n != 1 {
			t.Errorf("got %d headings h1, want 1", n)
		}
		level := 0
		walk(page, func(n *html.Node) {
			if len(n.Data) != 2 || n.Data[0] != 'h' || n.Data[1] < '1' || n.Data[1] > '6' {
				return
			}
			if next := int(n.Data[1] - '0'); next > level+1 {
				t.Errorf("%q is an h%d below an h%d, want no level left out", content(n), next, level)
			} else {
				level = next
			}
		})
		tables, links, ids := all(page, "table"), 0, byID(page)
		for _, table := range tables {
			checkTable(t, table)
		}
		for _, link := range all(page, "a") {
			fragment, ok := strings.CutPrefix(attribute(link, "href"), "#")
			if ok {
				links++
			}
			if ok && ids[fragment] == nil {
				t.Errorf("a link leads to #%s, want an element with that ID", fragment)
			}
		}
		if len(tables) == 0 || links == 0 {
			t.Errorf("got %d tables and %d links within the page, want some of both", len(tables), links)
		}
		walk(page, func(n *html.Node) {
			if id := attribute(n, "id"); id != "" && ids[id] != n {
				t.Errorf("the ID %s stands twice, want it once", id)
			}
		})
	})
}

// checkTable checks that a table has a caption, scoped headers, rows of one
// length, and a region that scrolls and has a name.
func checkTable(t *testing.T, table *html.Node) {
	t.Helper()
	captions := all(table, "caption")
	if len(captions) != 1 || content(captions[0]) == "" {
		t.Fatalf("got %d captions, want one with words", len(captions))
	}
	caption := content(captions[0])
	region := table.Parent
	if attribute(region, "class") != "scroll" || attribute(region, "role") != "region" ||
		attribute(region, "tabindex") != "0" || attribute(region, "aria-label") == "" {
		t.Errorf("%s: around the table is %s of class %q, role %q, tabindex %q and label %q; want a region of class scroll that can be reached and is named", caption, region.Data, attribute(region, "class"), attribute(region, "role"), attribute(region, "tabindex"), attribute(region, "aria-label"))
	}
	width := 0
	for _, row := range all(table, "tr") {
		cells := append(all(row, "th"), all(row, "td")...)
		if width == 0 {
			width = len(cells)
		}
		if len(cells) != width {
			t.Errorf("%s: got a row of %d cells, want %d as in the first", caption, len(cells), width)
		}
		want := "col"
		if row.Parent.Data == "tbody" {
			want = "row"
		}
		headers := all(row, "th")
		if len(headers) == 0 {
			t.Errorf("%s: got a row without a header, want one: %q", caption, content(row))
		}
		for _, th := range headers {
			if got := attribute(th, "scope"); got != want {
				t.Errorf("%s: the header %q has scope %q, want %q", caption, content(th), got, want)
			}
		}
	}
}

// French and English pages have the same structure: the same elements with the same IDs
// in the same order, except for marked words of the glossary, which stand where each
// language has them.
func TestMethodIsTheSameInBothLanguages(t *testing.T) {
	t.Parallel()
	outline := func(l locale.Lang) []string {
		var list []string
		main := all(methodPage(t, l, ""), "main")[0]
		walk(main, func(n *html.Node) {
			if n.Type == html.ElementNode && attribute(n, "class") != "word" {
				list = append(list, n.Data+" "+attribute(n, "id")+" "+attribute(n, "class")+" "+strings.Replace(attribute(n, "href"), "/"+l.Code()+"/", "/LANG/", 1))
			}
		})
		return list
	}
	fr, en := outline(locale.Fr), outline(locale.En)
	for i := 0; i < len(fr) && i < len(en); i++ {
		if fr[i] != en[i] {
			t.Fatalf("element %d is %q in French and %q in English, want the same", i, fr[i], en[i])
		}
	}
	if len(fr) != len(en) {
		t.Errorf("got %d elements in French and %d in English, want as many", len(fr), len(en))
	}
}

// No sentence of the page's own prose has more than thirty words.
func TestMethodSentencesAreShort(t *testing.T) {
	t.Parallel()
	inEach(t, func(t *testing.T, l locale.Lang, page *html.Node) {
		main, sentences := all(page, "main")[0], 0
		for _, n := range append(all(main, "p"), all(main, "li")...) {
			if n.Parent != nil && attribute(n.Parent, "class") == "formulas" {
				continue
			}
			text := strings.NewReplacer("? ", ". ", "! ", ". ").Replace(content(n))
			for _, sentence := range strings.Split(text, ". ") {
				sentences++
				if words := countWords(sentence); words > 30 {
					t.Errorf("got a sentence of %d words, want 30 at most: %s", words, sentence)
				}
			}
		}
		if sentences < 50 {
			t.Errorf("got %d sentences to look at, want 50 or more", sentences)
		}
	})
}

// countWords counts the parts between plain spaces that are more than a sign of
// arithmetic.
func countWords(s string) int {
	n := 0
	for _, w := range strings.Split(s, " ") {
		if strings.Trim(w, "×÷=–−") != "" {
			n++
		}
	}
	return n
}

func walk(n *html.Node, visit func(*html.Node)) {
	visit(n)
	for c := n.FirstChild; c != nil; c = c.NextSibling {
		walk(c, visit)
	}
}

func all(n *html.Node, tag string) []*html.Node {
	var list []*html.Node
	walk(n, func(n *html.Node) {
		if n.Type == html.ElementNode && n.Data == tag {
			list = append(list, n)
		}
	})
	return list
}

func attribute(n *html.Node, name string) string {
	for _, a := range n.Attr {
		if a.Key == name {
			return a.Val
		}
	}
	return ""
}

// byID gives the first element with each id.
func byID(n *html.Node) map[string]*html.Node {
	found := map[string]*html.Node{}
	walk(n, func(n *html.Node) {
		if id := attribute(n, "id"); id != "" && found[id] == nil {
			found[id] = n
		}
	})
	return found
}

func content(n *html.Node) string {
	if n.Type == html.TextNode {
		return n.Data
	}
	text := ""
	for c := n.FirstChild; c != nil; c = c.NextSibling {
		text += content(c)
	}
	return text
}
