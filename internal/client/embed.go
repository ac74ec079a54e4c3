//go:build !calculator && !pages

package client

import (
	"aicontinent/internal/markup"
	"aicontinent/internal/view"
	"aicontinent/internal/view/embed"
)

// answers reports whether the program answers a page: light programs are for some
// of them.
func answers(string) bool { return true }

// takeEmbed takes what the address of an embed asks for.
func (p *Program) takeEmbed() {
	p.embed = embed.Take(p.session)
	p.embed.Away = !p.start.Shown
}

// describeEmbed says what an embed shows.
func (p *Program) describeEmbed(page *view.Page) *markup.Node {
	own := embed.Page{Page: page, PinnedResult: p.pinned}
	return own.Body()
}
