package method

import (
	"aicontinent/internal/anchors"
	"aicontinent/internal/locale"
	"aicontinent/internal/markup"
	"aicontinent/internal/view"
	"aicontinent/internal/view/glossary"
)

// page is what the method page is made of.
type page struct {
	*view.Page
	anchors []anchors.Row
	words   *glossary.Marker // of the section that is being described
}

func (p page) in(t locale.Text) string         { return t.In(p.Lang) }
func (p page) text(t locale.Text) *markup.Node { return plain(t.In(p.Lang)) }
func (p page) textWith(t locale.Text, pairs ...string) *markup.Node {
	return plain(t.Fill(p.Lang, pairs...))
}

// Short names for what every section writes.
func el(tag string, parts ...markup.Part) *markup.Node { return markup.El(tag, parts...) }
func attr(name, value string) markup.Part              { return markup.A(name, value) }
func class(value string) markup.Part                   { return markup.Class(value) }
func plain(s string) *markup.Node                      { return markup.Text(s) }
func when(on bool, part markup.Part) markup.Part       { return markup.When(on, part) }
