package embed

import (
	"aicontinent/internal/evidence"
	"aicontinent/internal/locale"
	"aicontinent/internal/markup"
	"aicontinent/internal/scenario"
	"aicontinent/internal/view"
)

// pinned says that a scenario is marked and, once the reader's is another, what
// they changed, what came of it, and the way back.
func (p *Page) pinned() *markup.Node {
	note := markup.El("div", markup.Class("pinned"), markup.A("id", "pinned"))
	if p.Embed.Pinned == nil {
		return note
	}
	note.Attrs[0].Value = "pinned is-shown"
	if p.Embed.Pinned.Equal(p.Session.Scenario) {
		note.Children = markup.Group{markup.El("p", p.Text(pinnedUntouched))}
		return note
	}
	line := markup.El("p", p.TextWith(pinnedChanged, "changes", p.changesFrom(*p.Embed.Pinned)), markup.Text(" "))
	if p.PinnedResult != nil {
		line.Children = append(line.Children, markup.Text(p.pinnedAnswer()), markup.Text(" "))
	}
	link := p.Embed.Pinned.Query()
	address := view.Path(p.Base, p.Lang, view.EmbedPage) + "?"
	if link != "" {
		address += link + "&"
	}
	address += Query(p.Embed, *p.Embed.Pinned)
	line.Children = append(line.Children,
		markup.El("a", markup.A("href", address), markup.A("data-do", "load "+link), p.Text(pinnedBack)))
	note.Children = markup.Group{line}
	return note
}

// pinnedAnswer compares the two scenarios by the share of firms.
func (p *Page) pinnedAnswer() string {
	year := p.Embed.Pinned.Levers.Horizon
	then := p.PinnedResult.At(p.PinnedResult.With.Adoption, year)
	now := p.Result.At(p.Result.With.Adoption, year)
	before, after := p.PercentPair(then, now)
	if before == after {
		return p.Fill(pinnedSame, "value", after, "year", p.Lang.Year(year))
	}
	return p.Fill(pinnedAnswer, "before", before, "after", after, "year", p.Lang.Year(year))
}

// changesFrom lists in words what differs from another scenario.
func (p *Page) changesFrom(from scenario.Scenario) string {
	text := ""
	add := func(name, before, after string) {
		if text != "" {
			text += p.In(pinnedNext)
		}
		text += name + ", " + before + "\u00a0→ " + after
	}
	now := p.Session.Scenario
	for i := range scenario.Levers {
		lever := &scenario.Levers[i]
		for j := range lever.Fields {
			f := &lever.Fields[j]
			before, after := f.Value(from), f.Value(now)
			if before == after {
				continue
			}
			name := p.In(lever.Name)
			switch {
			case lever.Key == scenario.KeySplit:
				name = p.In(view.ShortNames[j])
			case len(lever.Fields) > 1:
				name = p.In(f.Name)
			}
			add(name, p.fieldText(lever, f, before), p.fieldText(lever, f, after))
		}
	}
	for row := range evidence.Table {
		before, wasOverridden := from.Parameter(row)
		after, isOverridden := now.Parameter(row)
		if before != after && (wasOverridden || isOverridden) {
			add(evidence.WordsOf(row).Name.In(p.Lang), p.Lang.Plain(before), p.Lang.Plain(after))
		}
	}
	return text
}

// fieldText writes a lever's value; a target that is not set has none.
func (p *Page) fieldText(lever *scenario.Lever, f *scenario.Field, v float64) string {
	if lever.Key == scenario.KeyAim && v == 0 {
		return p.In(pinnedNone)
	}
	return f.Unit.Format(p.Lang, v)
}

var (
	pinnedUntouched = locale.Text("The black marks show the article’s scenario; they stay when you change something.")
	pinnedChanged   = locale.Text("You changed the article’s scenario: {changes}.")
	pinnedNext      = locale.Text("; ")
	pinnedNone      = locale.Text("none")
	pinnedAnswer    = locale.Text("Firms using AI in {year}: {after}, against {before} in the article.")
	pinnedSame      = locale.Text("Firms using AI in {year}: {value}, as in the article.")
	pinnedBack      = locale.Text("Back to the article’s scenario")
)
