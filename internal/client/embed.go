//go:build !calculator && !pages

package client

import (
	"aicontinent/internal/markup"
	"aicontinent/internal/view"
)

// answers reports whether the program can answer a page. Each light program can
// answer some of them.
func answers(string) bool { return true }

// takeEmbed reads the options of an embed from its address.
func (p *Program) takeEmbed() {
	p.embed = view.TakeEmbed(p.session)
	p.embed.Away = !p.start.Shown
}

// describeEmbed describes what an embed shows.
func describeEmbed(page *view.Page) *markup.Node { return view.EmbedBody(page) }
