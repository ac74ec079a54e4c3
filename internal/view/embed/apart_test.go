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

// panelPage is an embed as a program describes it, or the server with what it
// writes into a panel.
func panelPage(link string, apart map[string]*markup.Node) *embed.Page {
	s := session.New(locale.En, "?"+link)
	options := embed.Take(s)
	var simulator model.Simulator
	parameters := s.Scenario.Parameters()
	return &embed.Page{Page: &view.Page{Lang: locale.En, Session: s, Embed: options, Result: simulator.Run(&s.Scenario.Levers, &parameters)}, Apart: apart}
}

// A program leaves what the server wrote into a panel, and marks a country as old
// once the split is another; a lease depends on no split.
func TestApartPanels(t *testing.T) {
	t.Parallel()
	html := func(p *embed.Page) string { return string(markup.Append(nil, p.Body())) }
	written := map[string]*markup.Node{embed.PanelCountry: markup.El("div", markup.A("id", embed.ApartID(embed.PanelCountry)), markup.Text("written"))}
	const link = "panels=split,country,lease&country=PL&rate=9&e=300"
	if body := html(panelPage(link, written)); !strings.Contains(body, ">written<") || strings.Contains(body, "is-old") {
		t.Error("the server's panel is missing, or old")
	}
	p := panelPage(link, nil)
	body := html(p)
	for _, id := range []string{embed.PanelCountry, embed.PanelLease} {
		if !strings.Contains(body, `<div id="`+embed.ApartID(id)+`" data-unseen></div>`) {
			t.Errorf("a program describes the panel %s", id)
		}
	}
	p.Session.Do(session.Action{Do: "set s.support", Value: "50"})
	p.Session.Do(session.Action{Do: "commit"})
	body = html(p)
	if strings.Count(body, "is-old") != 1 || !strings.Contains(body, `class="apart is-old" id="panel-country"`) || !strings.Contains(body, "country=PL&amp;rate=9") {
		t.Error("a country of another split is not told as such, or a lease is")
	}
	p.Session.Do(session.Action{Do: "undo"})
	if strings.Contains(html(p), "is-old") {
		t.Error("back at the link's split, the country is old")
	}
	p.Embed.Away = true
	if body = html(p); !strings.Contains(body, `href="/en/countries#PL" target="_blank"`) || !strings.Contains(body, `href="/en/lease?rate=9" target="_blank"`) {
		t.Error("a file does not lead to the pages of its panels")
	}
}

// The terms of a lease are options of an embed that shows one, and nothing else's.
func TestEmbedTakesTerms(t *testing.T) {
	t.Parallel()
	for i := range lease.Fields {
		key := lease.Fields[i].Key
		p := panelPage("panels=lease&"+key+"=7", nil)
		if len(p.Session.Problems) > 0 || p.Session.Query() != "panels=lease&"+key+"=7" {
			t.Errorf("%s: %v, %s", key, p.Session.Problems, p.Session.Query())
		}
	}
	if p := panelPage("rate=1.5", nil); len(p.Session.Problems) != 1 || p.Session.Query() != "" {
		t.Error("without a lease, rate is no slip of late")
	}
}
