package embed_test

import (
	"strings"
	"testing"

	"aicontinent/internal/lease"
	"aicontinent/internal/locale"
	"aicontinent/internal/markup"
	"aicontinent/internal/model"
	"aicontinent/internal/session"
	"aicontinent/internal/view"
	"aicontinent/internal/view/embed"
)

// panelPage is an embed as a program describes it or, with nodes apart, as the server
// does, which writes them into the panels.
func panelPage(link string, apart map[string]*markup.Node) *embed.Page {
	s := session.New(locale.En, "?"+link)
	options := embed.Take(s)
	var simulator model.Simulator
	parameters := s.Scenario.Parameters()
	return &embed.Page{Page: &view.Page{Lang: locale.En, Session: s, Embed: options, Result: simulator.Run(&s.Scenario.Levers, &parameters)}, Apart: apart}
}

// A program leaves alone what the server wrote into a panel. Once the split is another,
// it marks the panel of a country as old, but not that of a lease, which depends on no
// split.
func TestApartPanels(t *testing.T) {
	t.Parallel()
	html := func(p *embed.Page) string { return string(markup.Append(nil, p.Body())) }
	written := map[string]*markup.Node{embed.PanelCountry: markup.El("div", markup.A("id", embed.ApartID(embed.PanelCountry)), markup.Text("written"))}
	const link = "panels=split,country,lease&country=PL&rate=9&e=300"
	if body := html(panelPage(link, written)); !strings.Contains(body, ">written<") || strings.Contains(body, "is-old") {
		t.Errorf("got %s, want the server's panel in it, and not marked as old", body)
	}
	p := panelPage(link, nil)
	body := html(p)
	for _, id := range []string{embed.PanelCountry, embed.PanelLease} {
		if !strings.Contains(body, `<div id="`+embed.ApartID(id)+`" data-unseen></div>`) {
			t.Errorf("a program describes the panel %s, want it empty and left as it is", id)
		}
	}
	p.Session.Do(session.Action{Do: "set s.support", Value: "50"})
	p.Session.Do(session.Action{Do: "commit"})
	body = html(p)
	if strings.Count(body, "is-old") != 1 || !strings.Contains(body, `class="apart is-old" id="panel-country"`) || !strings.Contains(body, "country=PL&amp;rate=9") {
		t.Errorf("after a change of the split got %d panels marked as old, want the country's alone, with its link: %s", strings.Count(body, "is-old"), body)
	}
	p.Session.Do(session.Action{Do: "undo"})
	if strings.Contains(html(p), "is-old") {
		t.Errorf("back at the link's split a panel is marked as old, want none: %s", html(p))
	}
	p.Embed.Away = true
	if body = html(p); !strings.Contains(body, `href="/en/countries#PL" target="_blank"`) || !strings.Contains(body, `href="/en/lease?rate=9" target="_blank"`) {
		t.Errorf("in a file a panel does not lead to its page, want a link for the country and one for the lease: %s", body)
	}
}

// The terms of a lease are options of an embed that shows a lease, and of no other.
func TestEmbedTakesTerms(t *testing.T) {
	t.Parallel()
	for i := range lease.Fields {
		key := lease.Fields[i].Key
		p := panelPage("panels=lease&"+key+"=7", nil)
		if len(p.Session.Problems) > 0 || p.Session.Query() != "panels=lease&"+key+"=7" {
			t.Errorf("%s: got the problems %v and the query %s, want none, and the query kept", key, p.Session.Problems, p.Session.Query())
		}
	}
	if p := panelPage("rate=1.5", nil); len(p.Session.Problems) != 1 || p.Session.Query() != "" {
		t.Errorf("without a lease, rate gives the problems %v and the query %q, want one problem and an empty query", p.Session.Problems, p.Session.Query())
	}
}
