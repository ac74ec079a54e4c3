package method

import (
	"aicontinent/internal/locale"
	"aicontinent/internal/markup"
)

// methodTable is a table of the method page.
type methodTable struct {
	caption string
	heads   []string
	rows    []methodRow
}

// methodRow is a row; its first cell is its header.
type methodRow struct {
	id    string // to link to; may be empty
	cells []methodCell
}

// methodCell is one cell: words, a number or code.
type methodCell struct {
	text string
	kind cellKind
}

type cellKind int

const (
	wordCell cellKind = iota
	numberCell
	codeCell
	englishCell // in English in every language, as a publication has it
)

func word(s string) methodCell   { return methodCell{s, wordCell} }
func amount(s string) methodCell { return methodCell{s, numberCell} }
func code(s string) methodCell   { return methodCell{s, codeCell} }

func english(s string) methodCell { return methodCell{s, englishCell} }

// node is the table in a region that scrolls sideways on narrow screens and
// can be reached by keyboard.
func (t methodTable) node() *markup.Node {
	head, body := el("tr"), el("tbody")
	for i, h := range t.heads {
		number := len(t.rows) > 0 && t.rows[0].cells[i].kind == numberCell
		head.Children = append(head.Children, el("th", attr("scope", "col"), when(number, class("n")), plain(h)))
	}
	for _, r := range t.rows {
		row := el("tr", when(r.id != "", attr("id", r.id)))
		for i, c := range r.cells {
			if i == 0 {
				row.Children = append(row.Children, el("th", attr("scope", "row"), c.node()))
				continue
			}
			row.Children = append(row.Children, el("td", when(c.kind == numberCell, class("n")), c.node()))
		}
		body.Children = append(body.Children, row)
	}
	return el("div", class("scroll"), attr("tabindex", "0"), attr("role", "region"), attr("aria-label", t.caption),
		el("table", el("caption", plain(t.caption)), el("thead", head), body))
}

func (c methodCell) node() *markup.Node {
	switch {
	case c.text == "":
		return plain("–")
	case c.kind == codeCell:
		return el("code", plain(c.text))
	case c.kind == englishCell:
		return el("span", attr("lang", locale.En.Code()), plain(c.text))
	}
	return plain(c.text)
}

// heads writes the column heads of a table.
func (p page) heads(texts ...locale.Text) []string {
	list := make([]string, len(texts))
	for i, t := range texts {
		list[i] = p.in(t)
	}
	return list
}
