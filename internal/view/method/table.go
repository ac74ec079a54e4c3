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
	head, body := markup.El("tr"), markup.El("tbody")
	for i, h := range t.heads {
		number := len(t.rows) > 0 && t.rows[0].cells[i].kind == numberCell
		head.Children = append(head.Children, markup.El("th", markup.A("scope", "col"), markup.When(number, markup.Class("n")), markup.Text(h)))
	}
	for _, r := range t.rows {
		row := markup.El("tr", markup.When(r.id != "", markup.A("id", r.id)))
		for i, c := range r.cells {
			if i == 0 {
				row.Children = append(row.Children, markup.El("th", markup.A("scope", "row"), c.node()))
				continue
			}
			row.Children = append(row.Children, markup.El("td", markup.When(c.kind == numberCell, markup.Class("n")), c.node()))
		}
		body.Children = append(body.Children, row)
	}
	return markup.El("div", markup.Class("scroll"), markup.A("tabindex", "0"), markup.A("role", "region"), markup.A("aria-label", t.caption),
		markup.El("table", markup.El("caption", markup.Text(t.caption)), markup.El("thead", head), body))
}

func (c methodCell) node() *markup.Node {
	switch {
	case c.text == "":
		return markup.Text("–")
	case c.kind == codeCell:
		return markup.El("code", markup.Text(c.text))
	case c.kind == englishCell:
		return markup.El("span", markup.A("lang", locale.En.Code()), markup.Text(c.text))
	}
	return markup.Text(c.text)
}

// heads writes the column heads of a table.
func (p page) heads(texts ...locale.Text) []string {
	list := make([]string, len(texts))
	for i, t := range texts {
		list[i] = p.In(t)
	}
	return list
}
