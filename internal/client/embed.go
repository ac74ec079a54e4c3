//go:build !calculator && !pages

package client

import (
	"aicontinent/internal/markup"
	"aicontinent/internal/view"
	"aicontinent/internal/view/embed"
)

// answers reports whether the program can answer a page. Each light program can
// answer some of them.
func answers(string) bool { return true }

// takeEmbed reads the options of an embed from its address.
func (p *Program) takeEmbed() {
	p.embed = embed.Take(p.session)
	p.embed.Away = !p.start.Shown
}

// describeEmbed describes what an embed shows.
func (p *Program) describeEmbed(page *view.Page) *markup.Node {
	own := embed.Page{Page: page, Shown: p.shown(), PinnedResult: p.pinned}
	return own.Body()
}
