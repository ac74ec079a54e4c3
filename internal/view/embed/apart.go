package embed

import (
	"strings"

	"aicontinent/internal/locale"
	"aicontinent/internal/markup"
	"aicontinent/internal/scenario"
	"aicontinent/internal/session"
	"aicontinent/internal/view"
)

// Panels of embeds that packages of their own describe: a member state, and lease
// or buy. The server writes them; the light program carries nothing of them, and
// leaves what it finds in their place.
const (
	PanelCountry = "country"
	PanelLease   = "lease"
)

// leaseKeys are the terms of a lease in the address of an embed that shows one.
// They are no levers: rate is not to be taken for a slip of late.
var leaseKeys = []string{"price", "months", "rate", "residual", "debt", "tax", "years", "care"}

// IsApart reports whether a package of its own describes a panel.
func IsApart(id string) bool { return id == PanelCountry || id == PanelLease }

// ApartID is the ID of what the server writes into one of these panels.
func ApartID(panel string) string { return "shown-" + panel }

// apartPanel is one of them. A member state depends on the scenario: where that
// is another than the server's, a link asks the server again.
func (p *Page) apartPanel(id string) *markup.Node {
	shown, name, line := p.Apart[id], "apart", markup.El("p", markup.Class("apart-line"))
	if shown == nil {
		shown = markup.Stub("div", ApartID(id))
	}
	switch {
	case p.Embed.Away:
		line.Children = markup.Group{p.apartLink(id)}
	case id == PanelCountry && !p.Embed.Shown.Equal(p.Session.Scenario):
		name += " is-old"
		line.Children = markup.Group{markup.El("a", markup.A("href", view.Path(p.Base, p.Lang, view.EmbedPage)+"?"+strings.Trim(FormLink(p.Page), "&")), p.Text(apartOld))}
	}
	return markup.El("section", markup.Class(name), markup.A("id", "panel-"+id), markup.A("data-apart", ""), line, shown)
}

// apartLink leads to the page of a panel, beside the article.
func (p *Page) apartLink(id string) *markup.Node {
	address, name := view.Path(p.Base, p.Lang, view.CountriesPage)+"#"+p.Embed.Country, view.CountriesTitle
	if id == PanelLease {
		address, name = view.Path(p.Base, p.Lang, view.LeasePage)+"?"+p.Embed.Own, view.LeaseTitle
	}
	return markup.El("a", markup.A("href", address), markup.A("target", "_blank"), markup.A("rel", "noopener"), p.Text(name))
}

// takeApart takes what a link says for these panels; false where a part of it is
// something else.
func takeApart(e *view.Embed, part scenario.Part, s *session.Session, lease bool) bool {
	if part.Key == session.LookCountry {
		e.Country = part.Value
		return true
	}
	for _, key := range leaseKeys {
		if !lease || key != part.Key {
			continue
		}
		if e.Own != "" {
			e.Own += "&"
		}
		e.Own += part.Text
		var rest scenario.Problems
		for _, problem := range s.Problems {
			if problem.Key != key {
				rest = append(rest, problem)
			}
		}
		s.Problems = rest
		return true
	}
	return false
}

// apartQuery is the part of a link that says what these panels show.
func apartQuery(e *view.Embed) (parts []string) {
	if e.Country != "" {
		parts = append(parts, session.LookCountry+"="+scenario.Encode(e.Country))
	}
	if e.Own != "" {
		parts = append(parts, e.Own)
	}
	return parts
}

var apartOld = locale.Text("The split has changed: show this country with it")
