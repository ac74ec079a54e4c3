package view

import (
	"strings"

	"aicontinent/internal/model"
	"aicontinent/internal/versions"
)

// Edition names the last frozen copy that the site has of the version at hand;
// in a frozen copy, that copy. It is empty where there is none.
func (p *Page) Edition() string { return versions.LastEdition(p.Kept, model.Version) }

// Root is the base path of the live site, of which this page may be a frozen
// copy.
func (p *Page) Root() string { return strings.TrimSuffix(p.Base, FrozenPath(p.Edition())) }

// PublicOrigin is what public addresses start with.
func (p *Page) PublicOrigin() string {
	if p.Origin == "" {
		return Placeholder
	}
	return p.Origin
}

// Placeholder stands for the site's address where nobody knows it.
const Placeholder = "https://example.org"

// PublicLink is the public link of the calculator with this scenario.
func (p *Page) PublicLink() string {
	return p.PublicOrigin() + p.Root() + Path("", p.Lang, CalculatorPage) + "?" + p.Session.Scenario.Dated()
}
