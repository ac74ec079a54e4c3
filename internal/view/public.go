package view

import (
	"strings"

	"aicontinent/internal/model"
	"aicontinent/internal/versions"
)

// edition names the last frozen copy that the site has of the version at hand;
// in a frozen copy, that copy. It is empty where there is none.
func (p *Page) edition() string { return versions.LastEdition(p.Kept, model.Version) }

// root is the base path of the live site, of which this page may be a frozen
// copy.
func (p *Page) root() string { return strings.TrimSuffix(p.Base, FrozenPath(p.edition())) }

// origin is what public addresses start with.
func (p *Page) origin() string {
	if p.Origin == "" {
		return placeholder
	}
	return p.Origin
}

// placeholder stands for the site's address where nobody knows it.
const placeholder = "https://example.org"
