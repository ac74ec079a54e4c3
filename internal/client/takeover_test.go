package client_test

import (
	"strconv"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"aicontinent/internal/client"
	"aicontinent/internal/locale"
	"aicontinent/internal/session"
	"aicontinent/internal/view"
)

// A program that prepares itself shows nothing meanwhile and comes to an end. The
// document is in the end that of a program that has not prepared itself.
func TestPreparedProgramShowsTheSame(t *testing.T) {
	t.Parallel()
	for _, page := range view.Pages {
		start := client.Start{Lang: locale.En, Page: page, Site: view.Site{Base: "/x"}, Query: pageLinks[page][1], Shown: true}
		said := client.Said{Drawn: "chart-narrow", Events: []client.Event{{Kind: client.KindDo, Do: "preset giga"}}}
		var documents [2]string
		for i, prepares := range []bool{false, true} {
			r := &reader{document: parse(served(start, session.New(start.Lang, "?"+start.Query), nil))}
			r.look()
			said.Later = r.late
			var p client.Program
			p.Begin(start)
			if prepares {
				p.Prepare(said)
				for steps := 0; p.Work(); steps++ {
					if steps > 5_000 { // the comparison takes 1,064
						t.Fatalf("%q: after %d steps the preparation goes on, want an end", page, steps)
					}
				}
				p.Begin(start)
			}
			answer, more := p.Take(said), true
			if answer.Number != 1 {
				t.Errorf("%q, prepared: %t: the first answer has the number %d, want 1", page, prepares, answer.Number)
			}
			for ; more; answer, more = p.Idle() {
				if err := r.document.apply(answer.Operations); err != nil {
					t.Fatal(err)
				}
			}
			documents[i] = r.document.outline()
		}
		if diff := cmp.Diff(strings.Split(documents[0], "\n"), strings.Split(documents[1], "\n")); diff != "" {
			t.Errorf("%q: -fresh +prepared:\n%s", page, diff)
		}
	}
}

// A program that takes over from one that ended before its answer counted names the
// link of what was done, as an entry of the history of its own; the script writes
// nothing if the address has it already. Without anything done, the address stays.
func TestTakeOverNamesTheLink(t *testing.T) {
	equal := client.Event{Kind: client.KindDo, Do: "preset equal"}
	for name, c := range map[string]struct {
		start client.Start
		want  string // the link, and whether it is an entry
	}{
		"nothing done": {client.Start{Shown: true}, "stays"},
		"on a page":    {client.Start{Past: []client.Event{equal}}, "s=250,250,250,250 true"},
		"in an embed":  {client.Start{Page: view.EmbedPage, Past: []client.Event{equal}}, "stays"},
	} {
		var p client.Program
		c.start.Lang = locale.En
		p.Begin(c.start)
		for i, want := range []string{c.want, "stays"} {
			answer, got := p.Take(client.Said{}), "stays"
			if answer.Query != nil {
				got = *answer.Query + " " + strconv.FormatBool(answer.Entry)
			}
			if got != want {
				t.Errorf("%s: in answer %d the address is %q, want %q", name, i+1, got, want)
			}
		}
	}
}
