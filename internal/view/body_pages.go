//go:build !embed && !calculator

package view

import (
	"aicontinent/internal/markup"
)

// What is here leads to all that the pages beside the calculator show: its light
// program is built without it.

// other are the parts of one of these pages.
func (p *Page) other(page string) markup.Group {
	return markup.Group{p.skip("main", skipMethod), p.header(page), p.sharePage(), p.footer()}
}
