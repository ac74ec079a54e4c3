//go:build embed

package client

import (
	"aicontinent/internal/markup"
	"aicontinent/internal/view"
)

// The light program of embeds cannot answer pages, see pages.go.

type pages struct{}

func (p *Program) fill(*view.Page)                                {}
func (p *Program) describe(*view.Page) *markup.Node               { return nil }
func (p *Program) calculatorPart(*view.Page, string) *markup.Node { return nil }
func (p *Program) stepPage() (more, changed bool)                 { return false, false }
func (p *Program) progress(bool) float64                          { return 1 }

// Runs would count the runs of the model, but embeds do not show them.
func (p *Program) Runs() int                      { return 0 }
func (p *Program) announcement(*view.Page) string { return "" }
