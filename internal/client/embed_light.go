//go:build calculator || pages

package client

import (
	"aicontinent/internal/markup"
	"aicontinent/internal/view"
)

// The light programs of pages cannot answer embeds, see embed.go.

func (p *Program) takeEmbed()                            { p.embed = nil }
func (p *Program) describeEmbed(*view.Page) *markup.Node { return nil }
