package calculator

import (
	"testing"

	"aicontinent/internal/locale"
	"aicontinent/internal/markup"
)

// Fixed elements hold the same content whatever the link, and every document of the
// calculator has them all: a program that lacks their content finds it in the document
// with which the reader began.
func TestFixedElementsNeverChange(t *testing.T) {
	t.Parallel()
	links := []string{
		"", "e=0", "aim=75@2030", "aim=10@2040&e=300", "s=250,250,250,250&n=12&to=2040&outcome=jobs", "p.firm_gain=0.01&p.additionality=0",
		"s=0,0,0,0&grid=1&late=3", "map=energy&seek=on&hold=s.support", "e=abc&utm=x&strip=jobs&weigh=jobs&flow=2031", "pace=0&lease=90&v=1.0",
	}
	for _, l := range locale.Langs {
		holes, content := map[string]string{}, map[string]map[string]string{}
		for _, link := range links {
			page := pageAt(l, link)
			page.Story = markup.Group{markup.Text("A story.")} // programs have no story; a test of package story checks that its words never change
			content[link] = contents(page.Body())
			page.Spare = true
			page.Body().Walk(func(n *markup.Node) {
				if _, is := n.Attr(markup.Fixed); !is {
					return
				}
				id, ok := n.Attr("id")
				if !ok || len(n.Children) > 0 {
					t.Fatalf("%q: a fixed %s with the ID %q holds %q, want an ID and no content", link, n.Tag, id, n.Content())
				}
				holes[id] = content[link][id]
			})
		}
		for id, want := range holes {
			for _, link := range links {
				if got, ok := content[link][id]; !ok || got != want || got == "" {
					t.Errorf("%s %q: #%s holds\n%q, want what it holds elsewhere\n%q", l.Code(), link, id, got, want)
				}
			}
		}
		if len(holes) < 60 {
			t.Errorf("got %d fixed elements, want 60 or more", len(holes))
		}
	}
}

// contents gives what each element with an ID holds, as HTML.
func contents(body *markup.Node) map[string]string {
	all := map[string]string{}
	body.Walk(func(n *markup.Node) {
		if id, ok := n.Attr("id"); ok {
			text := ""
			for _, c := range n.Children {
				text += c.String()
			}
			all[id] = text
		}
	})
	return all
}
