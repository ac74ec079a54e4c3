//go:build !calculator && !pages

package client

import (
	"aicontinent/internal/markup"
	"aicontinent/internal/view"
)

// answers reports whether the program answers a page: light programs are for some
// of them.
func answers(string) bool { return true }

// takeEmbed takes what the address of an embed asks for.
func (p *Program) takeEmbed() {
	p.embed = view.TakeEmbed(p.session)
	p.embed.Away = !p.start.Shown
}

// describeEmbed says what an embed shows.
func describeEmbed(page *view.Page) *markup.Node { return view.EmbedBody(page) }
