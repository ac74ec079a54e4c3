package board

import (
	"aicontinent/internal/markup"
	"aicontinent/internal/scenario"
)

// rowParts are what the row of a control holds beside its slider.
type rowParts struct {
	class    string // beside those of every row
	attrs    []markup.Attr
	full     string       // the end of the name, where there is room
	value    string       // behind the name; may be empty
	end      *markup.Node // at the end of the line: euros, or the number field
	ghost    float64      // where the gesture began, as the slider shows it
	hasGhost bool
	beside   *markup.Node // beside the slider; may be nil
	open     markup.Group // what the row opens
	about    *markup.Node // in its place, as about makes it
	below    markup.Group // messages
}

// controlRow is one control on one line, whose height never changes: name,
// slider, value. Its name opens the rest in place, of one row at a time. The
// stylesheet shows what the fold opens, which stands beside it: so a phone can
// have the fold in the line of the slider.
func (p *Page) controlRow(c Control, r rowParts) *markup.Node {
	name := markup.El("span", markup.Class("row-name"), markup.A("id", c.ID+".name"), markup.Text(c.Name), markup.When(r.full != "", markup.El("span", markup.Class("row-full"), markup.Text(r.full))))
	summary := markup.El("summary", markup.El("span", markup.Class("swatch"), markup.A("aria-hidden", "true")), name,
		markup.When(r.value != "", markup.El("span", markup.Class("row-value"), markup.Text(" "+r.value))))
	row := markup.El("div", markup.Class("control "+r.class),
		markup.El("details", markup.Class("row-fold"), markup.A("id", c.ID+".more"), markup.A("name", "row"), summary),
		r.end,
		p.Slider(c, r.ghost, r.hasGhost),
		r.beside,
		p.Refused(c.ID))
	row.Attrs = append(row.Attrs, r.attrs...)
	row.Children = append(row.Children, r.below...)
	if len(r.open) > 0 {
		row.Children = append(row.Children, markup.El("div", markup.Class("row-open"), r.open))
	}
	if r.about != nil {
		row.Children = append(row.Children, r.about)
	}
	return row
}

// LeverRow is a lever with everything about it.
func (p *Page) LeverRow(c Control, beside, about *markup.Node) *markup.Node {
	return p.controlRow(c, rowParts{class: "lever", end: p.NumberField(c), beside: beside, about: about})
}

// fieldRow is the row of a lever's field that is not on every page.
func (p *Page) fieldRow(c Control, beside *markup.Node) *markup.Node {
	if c.help != "" {
		c.DescribedBy = c.ID + HelpSuffix
	}
	return p.LeverRow(c, beside, markup.El("div", markup.Class("row-open"), HelpOf(c.ID, c.help), p.ReferenceList(c.References)))
}

// AboutRow is what a row opens, yet empty.
func AboutRow(id string) *markup.Node {
	return markup.El("div", markup.Class("row-open"), markup.A("id", id+".about"))
}

// HelpSuffix makes the ID of a control's help of its own.
const HelpSuffix = ".help"

// HelpOf says what a control is; nothing where there is nothing to say.
func HelpOf(id, text string) *markup.Node {
	if text == "" {
		return nil
	}
	return markup.El("p", markup.Class("help"), markup.A("id", id+HelpSuffix), markup.Text(text))
}

// reference is the scenario that this one is compared with on every track: the
// plan as we read it or, in an embed, what the article shows.
func (p *Page) reference() scenario.Scenario {
	switch {
	case p.Embed == nil:
		return scenario.Default()
	case p.Embed.Pinned != nil:
		return *p.Embed.Pinned
	}
	return p.Embed.Article()
}
