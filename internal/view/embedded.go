package view

import (
	"slices"

	"aicontinent/internal/scenario"
)

// Embed is what the address of an embed asks for beside the scenario.
type Embed struct {
	Theme    string             // auto, light or dark
	Panels   []string           // in order: PanelSplit and IDs of figures
	Controls string             // full, split or none
	Pinned   *scenario.Scenario // stays as a marker while the reader changes things; nil where none does
	Eager    bool               // the program is loaded at once
	Start    *scenario.Scenario // that the article shows; nil where no link was read
	Country  string             // the member state of its panel, as the link has it
	Own      string             // the terms of a lease, as a query
	Shown    scenario.Scenario  // of the link: what the server has written is of it
	Away     bool               // the document is a file that shows another link
}

// PanelSplit is the panel of the split, beside those of the figures.
const PanelSplit = "split"

// PanelStrip is the result strip, which is also shown beside every split that can
// be changed.
const PanelStrip = "strip"

// Article is the scenario that the article shows.
func (e *Embed) Article() scenario.Scenario {
	if e.Start != nil {
		return *e.Start
	}
	return scenario.Default()
}

// EmbedPage is the page in a frame of somebody else's. It is no page that a
// visitor walks to, and so not one of [Pages].
const EmbedPage = "embed"

// ControlsShown says which controls are shown: none without the panel of the
// split.
func (p *Page) ControlsShown() string {
	if !slices.Contains(p.Embed.Panels, PanelSplit) {
		return ControlsNone
	}
	return p.Embed.Controls
}

// HasAllControls reports whether the page has room for every control and its
// help.
func (p *Page) HasAllControls() bool { return p.Embed == nil || p.Embed.Controls == ControlsFull }

// The values of the option controls.
const (
	ControlsFull = "full"
	ControlsNone = "none"
	ControlsPace = "pace" // the split and the pace of firms, as the split alone has it too
)
