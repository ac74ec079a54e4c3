//go:build calculator

package view

import (
	"aicontinent/internal/markup"
)

// The light program of the calculator shows no other page: see body_pages.go.

func (p *Page) other(string) markup.Group { return nil }
